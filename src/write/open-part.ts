/** Writes one part of a dataset into a folder of its own. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenAnswer } from '../schema.js'
import { openOutput, prettyJson, writeWhole } from './files.js'
import { type FragmentWriter, tableFormat } from './formats/format.js'
import { openJsonl } from './formats/jsonl.js'
import { answerId, answerKey, digest } from './ids.js'
import { type LaidOutTable, layOut } from './layout.js'
import type { PartSummary, PartWriter, RecordOrigin, Reject, WriteSettings } from './part.js'
import { openRegister } from './register.js'

/** The files of a part besides its fragments; the summary is the last of them. */
const SUMMARY = 'part.json'
export const KEYS = 'keys.jsonl'
export const REJECTS = 'rejects.jsonl'
export const DUPLICATES = 'duplicates.jsonl'

/**
 * Opens a part in a folder, which is made when absent and emptied when not.
 * @throws WrittenAnswerError `invalid-option` for a field that does not exist; errors of the file system as Node gives them.
 */
export async function openPart(folder: string, settings: WriteSettings): Promise<PartWriter> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const tables = layOut(settings.fields)
  const rows: Record<string, number> = {}
  const fragments = await openFragments(folder, settings, tables, rows)
  const register = openRegister()
  const keys = openOutput(join(folder, KEYS))
  const rejects = openOutput(join(folder, REJECTS))
  const duplicates = openOutput(join(folder, DUPLICATES))
  const counts = { records: 0, duplicates: 0, rejects: 0 }
  const problems: Record<string, number> = {}

  return {
    add(record: WrittenAnswer, origin: RecordOrigin | null) {
      const json = JSON.stringify(record)
      const key = answerKey(record)
      const content = digest(json)
      const occurrence = register.place({ key: digest(key.text), content, official: key.official })
      if (occurrence === 0) {
        counts.duplicates += 1
        duplicates.write(duplicateLine(key.text, origin))
        return
      }
      counts.records += 1
      const codes = record.problems.map(({ code }) => code)
      const kept: KeptKey = [key.text, content.toString('hex'), key.official, occurrence, origin, codes]
      keys.write(`${JSON.stringify(kept)}\n`)
      countAll(problems, codes)
      fragments.add({ id: answerId(key.text, occurrence), occurrence, record, origin }, json)
    },
    reject({ input, offset, code, message }: Reject) {
      counts.rejects += 1
      rejects.write(`${JSON.stringify({ input, offset, code, message })}\n`)
    },
    async finish() {
      const files = await fragments.finish()
      for (const each of [keys, rejects, duplicates]) each.close()
      const summary: PartSummary = {
        files: [...files, KEYS, REJECTS, DUPLICATES, SUMMARY],
        ...counts,
        rows,
        problems: sorted(problems),
      }
      writeWhole(join(folder, SUMMARY), prettyJson(summary))
      return summary
    },
    abandon() {
      for (const each of [fragments, keys, rejects, duplicates]) each.abandon()
    },
  }
}

/** A line of a part's {@link KEYS}: what publishing has to know of a record without reading the record. */
export type KeptKey = [
  key: string,
  content: string,
  official: boolean,
  /** Within the part. */
  occurrence: number,
  origin: RecordOrigin | null,
  problems: string[],
]

/** A record that was left out: the key it shares with the same answer, and where it stood. */
export function duplicateLine(key: string, origin: RecordOrigin | null): string {
  return `${JSON.stringify({ key, input: origin?.input ?? null, offset: origin?.offset ?? null, index: origin?.index ?? null })}\n`
}

/** The summary of a part that was finished, null for one that was not. */
export function readPart(folder: string): PartSummary | null {
  const path = join(folder, SUMMARY)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PartSummary) : null
}

async function openFragments(
  folder: string,
  { to, fields }: WriteSettings,
  tables: readonly LaidOutTable[],
  counts: Record<string, number>,
): Promise<FragmentWriter> {
  if (to === 'jsonl' || to === 'jsonl.gz')
    return openJsonl(folder, to === 'jsonl.gz', fields === undefined ? null : tables)
  const rows = (await tableFormat(to)).openRows(folder, tables)
  for (const { name } of tables) counts[name] = 0
  return {
    add(entry) {
      for (const [index, table] of tables.entries()) {
        for (const row of table.rows(entry)) {
          rows.add(index, row)
          counts[table.name] = (counts[table.name] ?? 0) + 1
        }
      }
    },
    finish: () => rows.finish(),
    abandon: () => rows.abandon(),
  }
}

/** Counts each of some names. */
export function countAll(counts: Record<string, number>, names: readonly string[]): void {
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
}

/** Counts in the order of their names, so that they read the same however they came about. */
export function sorted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
