/** What a format of dataset must be able to do; each is loaded only when it is written or read. */
import type { Cell, Entry } from '../columns/column.js'
import type { LaidOutTable } from '../layout.js'
import type { DatasetFormat } from '../part.js'

/** Writes the fragments of one part. */
export interface FragmentWriter {
  /** Adds a record, whose JSON is given too. */
  add(entry: Entry, json: string): void
  /** Completes the files; gives their names. */
  finish(): Promise<string[]> | string[]
  /** Lets go of the files, which are of no use then. */
  abandon(): void
}

/** Writes rows of tables, each table by its place among those laid out. */
interface RowWriter {
  add(table: number, row: Cell[]): void
  finish(): Promise<string[]> | string[]
  /** Lets go of the files, which are of no use then. */
  abandon(): void
}

/** A format of tables: its fragments, its files, and the way back to rows. */
export interface TableFormat {
  openRows(folder: string, tables: readonly LaidOutTable[]): RowWriter
  /** Puts the fragments of folders together, in order, at `target`; `between` is awaited after each folder. */
  join(
    folders: readonly string[],
    target: string,
    tables: readonly LaidOutTable[],
    between: (done: number) => Promise<void>,
  ): Promise<void>
  /** The rows of a table of a part's folder, in order. */
  fragmentRows(folder: string, table: LaidOutTable): AsyncIterable<Cell[]> | Iterable<Cell[]>
  /** Opens a finished dataset. */
  open(path: string): Promise<TableReader>
}

/** A finished dataset of tables, opened. */
interface TableReader {
  /** Names of the tables that are there, with those of their columns. */
  layout: Map<string, string[]>
  /** The rows of a table, in order, each with the cells of `columns`. */
  rows(table: LaidOutTable, columns: readonly string[]): AsyncIterable<Cell[]> | Iterable<Cell[]>
  close(): void
}

/** Loads the way a format of tables is written. */
export async function tableFormat(format: Exclude<DatasetFormat, 'jsonl' | 'jsonl.gz'>): Promise<TableFormat> {
  if (format === 'csv') return (await import('./csv.js')).CSV
  if (format === 'parquet') return (await import('./parquet.js')).PARQUET
  return (await import('./sqlite.js')).SQLITE
}
