/** Inputs → a dataset: plan, parts, publish. */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatasetSummary } from '../write/index.js'
import { BuildError, fromFileSystem } from './error.js'
import { type BuildOptions, type BuildSettings, checkBuildOptions, type Progress } from './options.js'
import { isOfShard, type Part, type Plan, type PlanInput } from './plan.js'
import { openPool, type Pool } from './pool.js'
import { checkOut, preparePlan } from './prepare.js'
import { missingPart, publishParts } from './publish.js'
import type { PartJob } from './run-part.js'
import {
  countsOf,
  FRAGMENTS,
  lockStaging,
  type PartCounts,
  partFolder,
  type Staging,
  stagingOf,
  writeWhole,
} from './staging.js'

/** What became of the inputs: `answers = records + duplicates + rejects + filtered`, which is checked. */
export interface BuildSummary {
  out: string
  /** The dataset; null for a shard, of which there is none yet. */
  dataset: DatasetSummary | null
  inputs: number
  /** Bytes parsed, unpacked. */
  bytes: number
  parts: number
  /** Parts that an earlier run had done. */
  resumed: number
  /** Answers in: units counted before parsing, and what documents of several answers hold beyond the first. */
  answers: number
  /** Records in the dataset. */
  records: number
  /** Records left out as the very same as another. */
  duplicates: number
  rejects: number
  /** Records that the filters left out. */
  filtered: number
}

/**
 * Builds a dataset from files, folders, globs or `-`. Same inputs and options, same bytes, whatever the workers.
 * @throws BuildError; nothing stands under the final name then, and what was done is kept for `resume`.
 */
export async function buildDataset(inputs: readonly string[], options: BuildOptions): Promise<BuildSummary> {
  const settings = checkBuildOptions(options)
  const staging = stagingOf(settings.out)
  checkOut(staging, settings)
  try {
    const release = await lockStaging(staging)
    try {
      const plan = await preparePlan(inputs, staging, settings)
      const summary = await buildPlan(plan, staging, settings)
      return summary
    } finally {
      await release()
    }
  } catch (error) {
    if (settings.signal?.aborted) throw new BuildError('interrupted', 'interrupted', error)
    throw fromFileSystem(error, `building ${settings.out}`)
  }
}

async function buildPlan(plan: Plan, staging: Staging, settings: BuildSettings): Promise<BuildSummary> {
  const pool = openPool(settings.workers, settings.signal)
  const stop = () => void pool.close()
  settings.signal?.addEventListener('abort', stop)
  try {
    const mine = plan.parts.filter(({ index }) => isOfShard(index, settings.shard))
    const { counts, resumed } = await makeParts(plan, mine, staging, settings, pool)
    const summary = { ...sum(plan, mine, counts), resumed, out: settings.out, dataset: null }
    if (settings.shard !== null) {
      await keepShard(staging, settings)
      return summary
    }
    const folders = mine.map(({ index }) => join(partFolder(staging, index), FRAGMENTS))
    // A run that was killed here before has published, or was about to.
    const overwrite = settings.overwrite || existsSync(staging.publishing)
    await writeWhole(staging.publishing, plan.hash)
    const dataset = await publishParts(plan, folders, { ...settings, overwrite }, pool, summary)
    await rm(staging.folder, { recursive: true, force: true })
    return { ...summary, dataset, records: dataset.records, duplicates: dataset.duplicates }
  } finally {
    settings.signal?.removeEventListener('abort', stop)
    await pool.close()
  }
}

/** Makes the parts that are not done, a few more at a time than there are workers. */
async function makeParts(plan: Plan, parts: Part[], staging: Staging, settings: BuildSettings, pool: Pool) {
  const counts = new Map<number, PartCounts>()
  const totals = { bytes: 0, answers: 0, rejects: 0 }
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0)
  const progress = (): Progress => ({
    phase: 'parsing',
    ...totals,
    totalBytes: total,
    parts: counts.size,
    totalParts: parts.length,
  })
  const done = (part: Part, made: PartCounts) => {
    counts.set(part.index, made)
    totals.bytes += part.bytes
    totals.answers += made.units + made.more
    totals.rejects += made.rejects
    settings.onProgress(progress())
  }
  const todo: Part[] = []
  for (const part of parts) {
    const made = countsOf(staging, plan, part.index)
    if (made === null) todo.push(part)
    else done(part, made)
  }
  const resumed = counts.size
  settings.onProgress(progress())
  let failed = false
  const run = async () => {
    for (let part = todo.shift(); part !== undefined && !failed; part = todo.shift()) {
      settings.signal?.throwIfAborted()
      try {
        done(part, await pool.part(jobOf(plan, part, staging)))
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: settings.workers + 1 }, run))
  return { counts, resumed }
}

/** What a worker is sent for a part. */
export function jobOf(plan: Plan, part: Part, staging: Staging): PartJob {
  const { parse, filters, write } = plan.options
  const numbers = new Set(part.pieces.map(({ input }) => input))
  const inputs = Object.fromEntries([...numbers].map((number) => [number, plan.inputs[number] as PlanInput]))
  return { staging: staging.folder, plan: plan.hash, part, inputs, parse, filters, write }
}

/** The counts of some parts. */
export function sum(plan: Plan, parts: readonly Part[], counts: ReadonlyMap<number, PartCounts>) {
  const total = { inputs: plan.inputs.length, bytes: 0, parts: parts.length, answers: 0, records: 0, duplicates: 0 }
  const out = { ...total, rejects: 0, filtered: 0 }
  for (const part of parts) {
    const { units, more, records, rejects, filtered } = counts.get(part.index) ?? missingPart(part.index)
    out.bytes += part.bytes
    out.answers += units + more
    out.records += records
    out.rejects += rejects
    out.filtered += filtered
  }
  return out
}

/** A shard is its staging folder, without what only a build that goes on needs. */
async function keepShard(staging: Staging, { out, overwrite }: BuildSettings): Promise<void> {
  await rm(staging.spool, { recursive: true, force: true })
  await rm(staging.lock, { force: true })
  if (overwrite) await rm(out, { recursive: true, force: true })
  await rename(staging.folder, out)
}
