/**
 * What the engine and the writers agree on: a dataset is made of parts, each written whole by one worker into a folder
 * of its own, as fragments in the final format; publishing puts the fragments together, in order, under the final name.
 * A part of some thousand answers serves all formats well: a Parquet row group never crosses the end of a part.
 */
import type { WrittenAnswer } from '../schema.js'

/** The formats a dataset can be written in: one file for JSONL and SQLite, a folder of one file a table for the others. */
export type DatasetFormat = 'jsonl' | 'jsonl.gz' | 'csv' | 'parquet' | 'sqlite'

/** How a dataset is written; the same for each of its parts and for publishing them. */
export interface WriteSettings {
  to: DatasetFormat
  /** Narrow output: names of tables (`money`) or columns (`answers.uin`); everything when left out. Keys always stay. */
  fields?: readonly string[]
}

/** Where a record came from: the input's name as the user gave it, the byte it starts at if known, its place in the input from 0. */
export interface RecordOrigin {
  input: string
  offset: number | null
  index: number
}

/** A piece of an input that could not be read. */
export interface Reject {
  input: string
  offset: number | null
  code: string
  message: string
}

/** What a part holds. `records + duplicates` is the number of records added. */
export interface PartSummary {
  /** Names of the files in the part's folder. */
  files: string[]
  /** Records that the part keeps. */
  records: number
  /** Records left out because the part holds the very same answer already (same house, day, UIN and content). */
  duplicates: number
  rejects: number
  /** Rows of each table; empty for JSONL. */
  rows: Record<string, number>
  /** Problems of the records by code. */
  problems: Record<string, number>
}

/** Writes one part. A part without a call of `finish` does not count: `readPart` gives null for it. */
export interface PartWriter {
  add(record: WrittenAnswer, origin: RecordOrigin | null): void
  reject(reject: Reject): void
  /** Completes the part: its summary is its last file, and appears whole or not at all. */
  finish(): Promise<PartSummary>
  /** Lets go of the files of a part that will not be finished, such as after an error of {@link PartWriter.add}. */
  abandon(): void
}

/** An input as the manifest lists it; no machine paths. */
export interface InputFile {
  name: string
  /** Bytes. */
  size: number
  sha256: string
}

/** What publishing needs to know besides how to write. */
export interface PublishSettings extends WriteSettings {
  /** For the manifest. */
  inputs?: readonly InputFile[]
  /** For the manifest: the options that decide what the dataset holds (filters, reference day, shard, …), no paths or times. */
  options?: Readonly<Record<string, unknown>>
  /** For the manifest: answers that went in, counted apart from the records, and those that filters left out. */
  answers?: number
  filtered?: number
  /** Replace a dataset that stands under the final name; without it publishing fails with `output-exists`. */
  overwrite?: boolean
  signal?: AbortSignal
  /** Called now and then with the number of parts done. */
  onProgress?: (done: number, parts: number) => void
}

/** What a dataset holds. Records read = `records + duplicates`; pieces of input read = that + `rejects`. */
export interface DatasetSummary extends Omit<PartSummary, 'files'> {
  /** Where the dataset is: its file or folder. */
  out: string
  to: DatasetFormat
  /** Paths of all files of the dataset, those beside a single file too. */
  files: string[]
  /** Records whose house, day and UIN were taken by a different content before them: kept, with `~2` … after their id. */
  repeats: number
}
