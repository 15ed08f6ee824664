/** Where a dataset stands: its format by its name, and the names of the files that belong to it. */
import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { WrittenAnswerError } from '../error.js'
import { firstBytes } from './files.js'
import type { DatasetFormat } from './part.js'

/** What a name ends in, and the format that it tells. */
const ENDINGS: readonly [string, DatasetFormat][] = [
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.jsonl.gz', 'jsonl.gz'],
  ['.ndjson.gz', 'jsonl.gz'],
  ['.csv', 'csv'],
  ['.parquet', 'parquet'],
  ['.sqlite', 'sqlite'],
  ['.sqlite3', 'sqlite'],
  ['.db', 'sqlite'],
]

/** A name without the slashes at its end. */
function withoutSlashes(name: string): string {
  let end = name.length
  while (name[end - 1] === '/' || name[end - 1] === '\\') end -= 1
  return name.slice(0, end)
}

/** The format that a name tells by its end, null when it tells none; a slash at the end does not matter. */
export function formatOf(out: string): DatasetFormat | null {
  const name = withoutSlashes(out).toLowerCase()
  return ENDINGS.find(([ending]) => name.endsWith(ending))?.[1] ?? null
}

/** Every format that a dataset can be written in. */
export const DATASET_FORMATS: readonly DatasetFormat[] = ['jsonl', 'jsonl.gz', 'csv', 'parquet', 'sqlite']

/**
 * The format to write `out` in: `to` where it is given, else what the name tells.
 * @throws WrittenAnswerError `invalid-option` when neither tells.
 */
export function chooseFormat(out: string, to?: string): DatasetFormat {
  const format = to === undefined ? formatOf(out) : DATASET_FORMATS.find((each) => each === to)
  if (format !== undefined && format !== null) return format
  throw new WrittenAnswerError('invalid-option', {
    input: to === undefined ? out : 'to',
    expected:
      to === undefined
        ? `a name that ends in ${ENDINGS.map(([ending]) => ending).join(', ')}, or the option "to"`
        : `one of ${DATASET_FORMATS.join(', ')}`,
    found: to === undefined ? basename(out) : JSON.stringify(to),
  })
}

/** True where a dataset of the format is a folder with a file for each table. */
export function isFolder(format: DatasetFormat): boolean {
  return format === 'csv' || format === 'parquet'
}

/** The files beside the data: in the folder, or next to the file with its name before theirs. */
export interface Sidecars {
  manifest: string
  dataPackage: string
  rejects: string
  duplicates: string
}

/** The paths of the files beside the data of `out`. */
export function sidecarsOf(out: string, format: DatasetFormat): Sidecars {
  const path = (name: string) => (isFolder(format) ? join(out, name) : `${out}.${name}`)
  return {
    manifest: path('manifest.json'),
    dataPackage: path('datapackage.json'),
    rejects: path('rejects.jsonl'),
    duplicates: path('duplicates.jsonl'),
  }
}

/**
 * The format of a dataset that is there.
 * @throws WrittenAnswerError `unknown-format` when nothing is there, or nothing that is a dataset.
 */
export function formatOfExisting(path: string): DatasetFormat {
  const expected = 'a dataset: a file of JSON lines or SQLite, or a folder of CSV or Parquet tables'
  if (!existsSync(path)) throw new WrittenAnswerError('unknown-format', { input: path, expected, found: 'nothing' })
  if (statSync(path).isDirectory()) {
    for (const format of ['csv', 'parquet'] as const) if (existsSync(join(path, `answers.${format}`))) return format
    throw new WrittenAnswerError('unknown-format', { input: path, expected, found: 'a folder without answers' })
  }
  const found = formatOfContent(path)
  if (found !== null) return found
  throw new WrittenAnswerError('unknown-format', { input: path, expected, found: 'a file of another kind' })
}

const SQLITE_START = 'SQLite format 3\0'
const GZIP_START = '\x1f\x8b'

/** The format of a file by its first bytes: its name is the user's to choose. */
function formatOfContent(path: string): DatasetFormat | null {
  const start = firstBytes(path, SQLITE_START.length).toString('latin1')
  if (start === SQLITE_START) return 'sqlite'
  if (start.startsWith(GZIP_START)) return 'jsonl.gz'
  return start === '' || start.trimStart().startsWith('{') ? 'jsonl' : null
}
