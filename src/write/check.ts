/** Checks a dataset: its files against its manifest, its content against the schema and the laws. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { WrittenAnswer } from '../schema.js'
import { checkRows } from './check-rows.js'
import { sha256Of, sizeOf } from './files.js'
import { linesOf } from './formats/jsonl.js'
import { answerKey, digest } from './ids.js'
import type { Manifest } from './manifest.js'
import type { DatasetFormat } from './part.js'
import { openTables } from './read.js'
import { openRegister } from './register.js'
import { formatOfExisting, isFolder, sidecarsOf } from './target.js'

/** Every code that a fault of a dataset can have. */
export type FaultCode =
  | 'manifest-missing'
  | 'manifest-unreadable'
  | 'file-missing'
  | 'file-changed'
  | 'count-differs'
  | 'not-json'
  | 'not-a-record'
  | 'same-answer-twice'
  | 'id-repeated'
  | 'table-missing'
  | 'column-missing'
  | 'column-unknown'
  | 'wrong-type'
  | 'value-missing'
  | 'value-unknown'
  | 'number-wrong'
  | 'row-astray'
  | 'text-elsewhere'
  | 'unreadable'

/** Something wrong with a dataset. */
export interface Fault {
  code: FaultCode
  message: string
  /** The table it is in, null where it is in none. */
  table: string | null
  /** The answer it belongs to, null where it belongs to none. */
  answerId: string | null
}

/** What {@link checkDataset} found. */
export interface CheckReport {
  path: string
  format: DatasetFormat
  /** True where there are no faults. */
  ok: boolean
  records: number
  /** Rows of each table; empty for JSON lines. */
  rows: Record<string, number>
  /** How often each fault comes. */
  faultsByCode: Partial<Record<FaultCode, number>>
  /** The first faults of each code. */
  faults: Fault[]
  /** True for narrow JSON lines, of which only the form of the lines and the counts can be checked. */
  narrow: boolean
}

/** Takes the faults as they are found. */
export type Complain = (code: FaultCode, message: string, table?: string, answerId?: string) => void

/** Faults of one code that the report tells one by one. */
const TOLD = 20

/**
 * Checks a dataset of any format: bytes, counts and hashes against `manifest.json`; each record against the schema and
 * its laws, or each row against its columns, the texts that mentions are cut from, and the rows it belongs to.
 * @throws WrittenAnswerError `unknown-format` when there is no dataset at `path`; what is wrong with one is in the report.
 */
export async function checkDataset(path: string): Promise<CheckReport> {
  const format = formatOfExisting(path)
  const report: CheckReport = {
    path,
    format,
    ok: true,
    records: 0,
    rows: {},
    faultsByCode: {},
    faults: [],
    narrow: false,
  }
  const complain: Complain = (code, message, table, answerId) => {
    const count = (report.faultsByCode[code] ?? 0) + 1
    report.faultsByCode[code] = count
    report.ok = false
    if (count <= TOLD) report.faults.push({ code, message, table: table ?? null, answerId: answerId ?? null })
  }
  const manifest = readManifest(path, format, complain)
  report.narrow = manifest !== null && manifest.fields !== null
  try {
    if (format === 'jsonl' || format === 'jsonl.gz') report.records = await checkLines(path, report.narrow, complain)
    else {
      report.rows = await checkRows(await openTables(path), manifest?.fields ?? undefined, complain)
      report.records = report.rows.answers ?? 0
      report.narrow = false
    }
  } catch (error) {
    complain('unreadable', error instanceof Error ? error.message : String(error))
  }
  if (manifest !== null) checkCounts(report, manifest, complain)
  return report
}

function readManifest(path: string, format: DatasetFormat, complain: Complain): Manifest | null {
  const place = sidecarsOf(path, format).manifest
  if (!existsSync(place)) {
    complain('manifest-missing', `there is no ${place}, so counts and hashes cannot be checked`)
    return null
  }
  try {
    const manifest = JSON.parse(readFileSync(place, 'utf8')) as Manifest
    checkFiles(path, format, manifest, complain)
    return manifest
  } catch (error) {
    complain('manifest-unreadable', `${place}: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

function checkFiles(path: string, format: DatasetFormat, { files }: Manifest, complain: Complain): void {
  for (const { path: name, bytes, sha256 } of files) {
    const place = isFolder(format) ? join(path, name) : join(dirname(path), name)
    const size = sizeOf(place)
    if (size === null) complain('file-missing', `${name} is in the manifest but not there`)
    else if (size !== bytes) complain('file-changed', `${name} has ${size} bytes, ${bytes} in the manifest`)
    else if (sha256Of(place) !== sha256) complain('file-changed', `${name} has another SHA-256 than in the manifest`)
  }
}

function checkCounts(report: CheckReport, { counts, rows }: Manifest, complain: Complain): void {
  if (report.records !== counts.records) {
    complain('count-differs', `${report.records} answers, ${counts.records} in the manifest`)
  }
  for (const [table, number] of Object.entries(rows)) {
    const found = report.rows[table] ?? 0
    if (found !== number) complain('count-differs', `${found} rows of ${table}, ${number} in the manifest`, table)
  }
}

/** Checks each line as a record; gives their number. */
async function checkLines(path: string, narrow: boolean, complain: Complain): Promise<number> {
  const register = openRegister()
  let number = 0
  for await (const line of linesOf(path)) {
    number += 1
    const value = parsed(line)
    if (value === undefined) {
      complain('not-json', `line ${number} is not JSON`)
      continue
    }
    if (narrow) continue
    const result = WrittenAnswer.safeParse(value)
    if (!result.success) {
      const issues = result.error.issues.slice(0, 3).map(({ path: at, message }) => `${at.join('.')}: ${message}`)
      complain('not-a-record', `line ${number}: ${issues.join('; ')}`)
      continue
    }
    const key = answerKey(result.data)
    const occurrence = register.place({ key: digest(key.text), content: digest(line), official: key.official })
    if (occurrence === 0)
      complain('same-answer-twice', `line ${number} says the same as one before it`, undefined, key.text)
  }
  return number
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
