/** The steps of a build, for whoever runs parts elsewhere than in the threads of one process. */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatasetSummary } from '../write/index.js'
import { BuildError, fromFileSystem } from './error.js'
import { type BuildOptions, type BuildSettings, checkBuildOptions } from './options.js'
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

/** A build whose plan is made, and whose staging folder is locked for this process. */
export interface OpenBuild {
  plan: Plan
  /** The parts to make: all, or those of the shard. */
  parts: Part[]
  staging: Staging
  settings: BuildSettings
  /** Lets the staging folder go. */
  release(): Promise<void>
}

/** How a build that others take part in is planned. */
interface Planning {
  /** Others may be making parts of it already, and what they are at is left alone. */
  shared?: boolean
  /** Throws for a plan with which the build is not to begin. */
  accept?: (plan: Plan) => Promise<void>
}

/**
 * Plans a build, or takes up that of an interrupted one. The plan is in the staging folder; parts are made by
 * {@link jobOf} and `runPart`, anywhere, in any order, more than once if need be; {@link finishBuild} puts them together.
 * A build that fails here leaves its staging folder as it was.
 * @throws BuildError, and what `accept` throws.
 */
export async function planBuild(
  inputs: readonly string[],
  options: BuildOptions,
  { shared = false, accept = async () => {} }: Planning = {},
): Promise<OpenBuild> {
  const settings = checkBuildOptions(options)
  const staging = stagingOf(settings.out)
  checkOut(staging, settings, inputs)
  return told(settings, async () => {
    const { release, giveUp } = await lockStaging(staging)
    try {
      const plan = await preparePlan(inputs, staging, settings, shared)
      await accept(plan)
      const parts = plan.parts.filter(({ index }) => isOfShard(index, settings.shard))
      return { plan, parts, staging, settings, release }
    } catch (error) {
      await giveUp()
      throw error
    }
  })
}

/** Errors of the file system, and what an abort broke off, as errors of the build. */
export async function told<T>({ signal, out }: Pick<BuildSettings, 'signal' | 'out'>, step: () => Promise<T>) {
  try {
    return await step()
  } catch (error) {
    if (signal?.aborted) throw new BuildError('interrupted', 'interrupted', error)
    throw fromFileSystem(error, `building ${out}`)
  }
}

/** What making a part takes, to be sent to whoever makes it. */
export function jobOf({ plan, staging }: Pick<OpenBuild, 'plan' | 'staging'>, part: Part): PartJob {
  const { parse, filters, write } = plan.options
  const numbers = new Set(part.pieces.map(({ input }) => input))
  const inputs = Object.fromEntries([...numbers].map((number) => [number, plan.inputs[number] as PlanInput]))
  return { staging: staging.folder, plan: plan.hash, part, inputs, parse, filters, write }
}

/** The counts of a part that is made, null for one that is not. */
export function countsOfPart({ plan, staging }: Pick<OpenBuild, 'plan' | 'staging'>, part: Part): PartCounts | null {
  return countsOf(staging, plan, part.index)
}

/**
 * Checks the counts of all parts and publishes the dataset; of a shard, gives its folder the final name.
 * @throws BuildError `counts-differ`, also for a part that is not made.
 */
export async function finishBuild(build: OpenBuild, pool?: Pool): Promise<BuildSummary> {
  const { plan, parts, staging, settings } = build
  const counts = new Map(parts.map((part) => [part.index, countsOfPart(build, part) ?? missingPart(part.index)]))
  const summary = { ...sum(plan, parts, counts), resumed: 0, out: settings.out, dataset: null }
  if (settings.shard !== null) {
    await keepShard(staging, settings)
    return summary
  }
  const folders = parts.map(({ index }) => join(partFolder(staging, index), FRAGMENTS))
  // A run that was killed here before has published, or was about to.
  const overwrite = settings.overwrite || existsSync(staging.publishing)
  await writeWhole(staging.publishing, [plan.hash])
  const own = pool ?? openPool(0, settings.signal)
  const dataset = await publishParts(plan, folders, { ...settings, overwrite }, own, summary)
  await rm(staging.folder, { recursive: true, force: true })
  return { ...summary, dataset, records: dataset.records, duplicates: dataset.duplicates }
}

/** The counts of some parts together. */
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
