/** Answers that come in more than one part: finds them, and rewrites the fragments that hold them. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell } from './columns/column.js'
import { openOutput } from './files.js'
import { tableFormat } from './formats/format.js'
import { linesOf, rewriteJsonl } from './formats/jsonl.js'
import { answerId, digest } from './ids.js'
import type { LaidOutTable } from './layout.js'
import { countAll, DUPLICATES, duplicateLine, KEYS, type KeptKey } from './open-part.js'
import type { WriteSettings } from './part.js'
import { openRegister, type Register } from './register.js'

/** What becomes of a record that is not the first of its key in the dataset. */
interface Change {
  key: string
  from: string
  /** Its id in the dataset, null when it is left out. */
  to: string | null
  occurrence: number
  origin: KeptKey[4]
  problems: KeptKey[5]
}

/** What joining the parts has to know of the records that come more than once. */
export interface Repeats {
  /** The folders to join: the parts themselves, or rewritten ones. */
  folders: string[]
  /** Records left out of each part. */
  dropped: number
  /** Records kept under a key that another content had before. */
  repeats: number
  /** Rows of each table that went with the records left out. */
  droppedRows: Record<string, number>
  /** Problems, by code, that went with them. */
  droppedProblems: Record<string, number>
}

/**
 * Goes through the keys of all parts in order. Parts whose records keep their ids are joined as they are; the others are
 * written again into `workshop`, without the records that are in the dataset already, and with new ids for the rest.
 */
export async function resolveRepeats(
  parts: readonly string[],
  workshop: string,
  settings: WriteSettings,
  tables: readonly LaidOutTable[],
): Promise<Repeats> {
  const register = openRegister()
  const found: Repeats = { folders: [], dropped: 0, repeats: 0, droppedRows: {}, droppedProblems: {} }
  for (const [index, part] of parts.entries()) {
    const { changes, repeats } = await changesOf(part, register)
    found.repeats += repeats
    if (changes.size === 0) {
      found.folders.push(part)
      continue
    }
    const folder = join(workshop, `part-${index}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    if (settings.to === 'jsonl' || settings.to === 'jsonl.gz') await rewriteLines(part, folder, settings, changes)
    else await rewriteTables(part, folder, settings.to, tables, [...changes.values()], found)
    await rewriteDuplicates(part, folder, [...changes.values()])
    for (const { to, problems } of changes.values()) {
      if (to !== null) continue
      found.dropped += 1
      countAll(found.droppedProblems, problems)
    }
    found.folders.push(folder)
  }
  return found
}

/** The changes to a part's records, by their place in it. */
async function changesOf(part: string, register: Register): Promise<{ changes: Map<number, Change>; repeats: number }> {
  const changes = new Map<number, Change>()
  let repeats = 0
  let index = 0
  for await (const line of linesOf(join(part, KEYS))) {
    const [key, content, official, before, origin, problems] = JSON.parse(line) as KeptKey
    const occurrence = register.place({ key: digest(key), content: Buffer.from(content, 'hex'), official })
    if (occurrence > 1) repeats += 1
    if (occurrence !== before) {
      const to = occurrence === 0 ? null : answerId(key, occurrence)
      changes.set(index, { key, from: answerId(key, before), to, occurrence, origin, problems })
    }
    index += 1
  }
  return { changes, repeats }
}

async function rewriteLines(
  part: string,
  folder: string,
  { to, fields }: WriteSettings,
  changes: ReadonlyMap<number, Change>,
): Promise<void> {
  await rewriteJsonl(part, folder, to === 'jsonl.gz', (line, index) => {
    const change = changes.get(index)
    if (change === undefined) return line
    if (change.to === null) return null
    return fields === undefined ? line : JSON.stringify({ ...JSON.parse(line), answerId: change.to })
  })
}

async function rewriteTables(
  part: string,
  folder: string,
  to: Parameters<typeof tableFormat>[0],
  tables: readonly LaidOutTable[],
  changes: readonly Change[],
  found: Repeats,
): Promise<void> {
  const format = await tableFormat(to)
  const byId = new Map(changes.map((change) => [change.from, change]))
  const writer = format.openRows(folder, tables)
  try {
    for (const [index, table] of tables.entries()) {
      const occurrenceAt = table.columns.findIndex(({ name }) => name === 'occurrence')
      for await (const row of format.fragmentRows(part, table)) {
        const change = byId.get(row[0] as string)
        if (change === undefined) writer.add(index, row)
        else if (change.to !== null) writer.add(index, changed(row, change.to, change.occurrence, occurrenceAt))
        else countAll(found.droppedRows, [table.name])
      }
    }
    await writer.finish()
  } finally {
    writer.abandon()
  }
}

function changed(row: readonly Cell[], id: string, occurrence: number, occurrenceAt: number): Cell[] {
  const copy = [id, ...row.slice(1)]
  if (occurrenceAt >= 0) copy[occurrenceAt] = occurrence
  return copy
}

/** The list of what was left out of a part: first what the part had itself, then what an earlier one has. */
async function rewriteDuplicates(part: string, folder: string, changes: readonly Change[]): Promise<void> {
  const output = openOutput(join(folder, DUPLICATES))
  for await (const line of linesOf(join(part, DUPLICATES))) output.write(`${line}\n`)
  for (const { key, to, origin } of changes) if (to === null) output.write(duplicateLine(key, origin))
  output.close()
}
