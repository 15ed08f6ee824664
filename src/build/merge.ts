/** Shards of one plan → the dataset that a build without shards gives, byte for byte. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatOf } from '../write/index.js'
import { BuildError } from './error.js'
import { checkBuildOptions, checkNames, type Progress } from './options.js'
import type { Plan } from './plan.js'
import { openPool } from './pool.js'
import { publishParts } from './publish.js'
import { countsOf, FRAGMENTS, type PartCounts, partFolder, readPlan, type Staging, stagingIn } from './staging.js'
import { type BuildSummary, sum, told } from './steps.js'

/** Options of a merge. */
export interface MergeOptions {
  /** Where the dataset is to stand; its ending, if it says a format, must say that of the shards. */
  out: string
  overwrite?: boolean | undefined
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

const NAMES = Object.keys({ out: 0, overwrite: 0, signal: 0, onProgress: 0 } satisfies Record<keyof MergeOptions, 0>)

/**
 * Puts all shards of a build together.
 * @throws BuildError `invalid-option`, `shards-incomplete` when parts are missing, `plan-differs` for shards of different builds.
 */
export async function mergeShards(shards: readonly string[], options: MergeOptions): Promise<BuildSummary> {
  checkNames(options, NAMES)
  const { plan, places } = await readShards(shards)
  const { to } = plan.options.write
  const { out } = options
  if ((formatOf(out) ?? to) !== to) {
    throw new BuildError('invalid-option', `out: expected a name for ${to}, as the shards are, found ${out}`)
  }
  const settings = checkBuildOptions({ ...options, to, workers: 1 })
  if (!settings.overwrite && existsSync(out)) {
    throw new BuildError('output-exists', `${out} stands there already: --overwrite replaces it`)
  }
  const counts = new Map<number, PartCounts>()
  const folders: string[] = []
  for (const { index } of plan.parts) {
    const shard = places.find((place) => countsOf(place, plan, index) !== null)
    const made = shard === undefined ? null : countsOf(shard, plan, index)
    if (shard === undefined || made === null) {
      const message = `part ${index + 1} of ${plan.parts.length} is in none of the ${shards.length} shards: are all of them named, and complete?`
      throw new BuildError('shards-incomplete', message)
    }
    counts.set(index, made)
    folders.push(join(partFolder(shard, index), FRAGMENTS))
  }
  const summary = { ...sum(plan, plan.parts, counts), resumed: 0, out }
  const pool = openPool(1, settings.signal)
  const stop = () => void pool.close()
  settings.signal?.addEventListener('abort', stop)
  try {
    const dataset = await told(settings, () => publishParts(plan, folders, settings, pool, summary))
    return { ...summary, dataset, records: dataset.records, duplicates: dataset.duplicates }
  } finally {
    settings.signal?.removeEventListener('abort', stop)
    await pool.close()
  }
}

async function readShards(shards: readonly string[]): Promise<{ plan: Plan; places: Staging[] }> {
  let plan: Plan | undefined
  const places = shards.map(stagingIn)
  for (const place of places) {
    const read = await readPlan(place)
    if (read === null) throw new BuildError('input-missing', `${place.folder}: expected a shard, found none`)
    plan ??= read
    if (read.hash !== plan.hash) {
      const message = `${place.folder} is a shard of another build than ${places[0]?.folder}: inputs, options and version must be the same`
      throw new BuildError('plan-differs', message)
    }
  }
  if (plan === undefined) throw new BuildError('no-inputs', 'no shards were named')
  return { plan, places }
}
