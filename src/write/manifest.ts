/** What a dataset was made from and with: enough to make it again, and nothing that changes when it is. */
import type { DescribedFile } from './datapackage.js'
import type { DatasetFormat, InputFile, PublishSettings } from './part.js'
import { PACKAGE_NAME, PACKAGE_VERSION, SCHEMA_VERSION } from './version.js'

/** The content of `manifest.json`. */
export interface Manifest {
  package: { name: string; version: string }
  schemaVersion: number
  format: DatasetFormat
  fields: readonly string[] | null
  options: Readonly<Record<string, unknown>>
  inputs: readonly InputFile[]
  /** `answers = records + duplicates + rejects + filtered`; repeats are among the records. */
  counts: {
    answers: number
    records: number
    duplicates: number
    repeats: number
    rejects: number
    filtered: number
  }
  rows: Readonly<Record<string, number>>
  problems: Readonly<Record<string, number>>
  files: readonly DescribedFile[]
}

type Counts = Omit<Manifest['counts'], 'answers' | 'filtered'> & Pick<Manifest, 'rows' | 'problems'>

/** Makes the manifest: no times, no paths of the machine. */
export function manifestOf(
  { to, fields, inputs, options, answers, filtered = 0 }: PublishSettings,
  { records, duplicates, repeats, rejects, rows, problems }: Counts,
  files: readonly DescribedFile[],
): Manifest {
  return {
    package: { name: PACKAGE_NAME, version: PACKAGE_VERSION },
    schemaVersion: SCHEMA_VERSION,
    format: to,
    fields: fields ?? null,
    options: options ?? {},
    inputs: inputs ?? [],
    counts: {
      answers: answers ?? records + duplicates + rejects + filtered,
      ...{ records, duplicates, repeats, rejects, filtered },
    },
    rows,
    problems,
    files,
  }
}
