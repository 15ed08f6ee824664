/** All parts → the dataset, when every count agrees. */

import { type DatasetSummary, type PublishSettings, readPart } from '../write/index.js'
import { BuildError } from './error.js'
import type { BuildSettings } from './options.js'
import type { Plan } from './plan.js'
import type { Pool } from './pool.js'
import type { BuildSummary } from './steps.js'

/** The counts that must agree. */
type Counts = Pick<BuildSummary, 'answers' | 'bytes' | 'records' | 'rejects' | 'filtered'>

/**
 * Puts the fragments of all parts together, in order, under the final name.
 * @throws BuildError `counts-differ`.
 */
export async function publishParts(
  plan: Plan,
  folders: readonly string[],
  { out, overwrite, onProgress }: Pick<BuildSettings, 'out' | 'overwrite' | 'onProgress'>,
  pool: Pool,
  counts: Counts,
): Promise<DatasetSummary> {
  checkParts(folders, counts)
  const settings: PublishSettings = {
    ...plan.options.write,
    inputs: plan.inputs.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    options: { ...plan.options.parse, ...plan.options.filters },
    overwrite,
    answers: counts.answers,
    filtered: counts.filtered,
  }
  const { answers, bytes, rejects } = counts
  const dataset = await pool.publish({ folders, out, settings }, (parts, totalParts) =>
    onProgress({ phase: 'publishing', bytes, totalBytes: bytes, parts, totalParts, answers, rejects }),
  )
  const written = dataset.records + dataset.duplicates
  if (written === counts.records && dataset.rejects === rejects) return dataset
  const message = `${out}: ${counts.records} records and ${rejects} rejects were made, ${written} and ${dataset.rejects} were published`
  throw new BuildError('counts-differ', message)
}

/** What the writers kept in the parts, against what the engine handed to them. */
function checkParts(folders: readonly string[], { answers, records, rejects, filtered }: Counts): void {
  const kept = { records: 0, rejects: 0 }
  for (const [index, folder] of folders.entries()) {
    const part = readPart(folder) ?? missingPart(index)
    kept.records += part.records + part.duplicates
    kept.rejects += part.rejects
  }
  const agree = kept.records === records && kept.rejects === rejects
  if (agree && answers === records + rejects + filtered) return
  const message = `${answers} answers went in, ${kept.records} records and ${kept.rejects} rejects are in the parts, ${filtered} were left out: these do not agree`
  throw new BuildError('counts-differ', message)
}

/** The error for a part that should be there. */
export function missingPart(index: number): never {
  throw new BuildError('counts-differ', `part ${index} is missing`)
}
