/** Inputs → a dataset: plan, make the parts, finish. */
import type { BuildOptions } from './options.js'
import type { Part } from './plan.js'
import { openPool, type Pool } from './pool.js'
import type { PartCounts } from './staging.js'
import { type BuildSummary, countsOfPart, finishBuild, jobOf, type OpenBuild, planBuild, told } from './steps.js'

/**
 * Builds a dataset from files, folders, globs or `-`. Same inputs and options, same bytes, whatever the workers.
 * @throws BuildError; nothing stands under the final name then, and what was done is kept for `resume`.
 */
export async function buildDataset(inputs: readonly string[], options: BuildOptions): Promise<BuildSummary> {
  const build = await planBuild(inputs, options)
  const { settings } = build
  const pool = openPool(settings.workers, settings.signal)
  const stop = () => void pool.close()
  settings.signal?.addEventListener('abort', stop)
  try {
    return await told(settings, async () => {
      const resumed = await makeParts(build, pool)
      return { ...(await finishBuild(build, pool)), resumed }
    })
  } finally {
    settings.signal?.removeEventListener('abort', stop)
    await pool.close()
    await build.release()
  }
}

/** Makes the parts that are not made, one more at a time than there are workers; gives how many were made before. */
async function makeParts(build: OpenBuild, pool: Pool): Promise<number> {
  const { parts, settings } = build
  const totals = { bytes: 0, parts: 0, answers: 0, rejects: 0 }
  const totalBytes = parts.reduce((sum, { bytes }) => sum + bytes, 0)
  const count = (part: Part, { units, more, rejects }: PartCounts) => {
    totals.bytes += part.bytes
    totals.parts += 1
    totals.answers += units + more
    totals.rejects += rejects
  }
  const tell = () => settings.onProgress({ phase: 'parsing', ...totals, totalBytes, totalParts: parts.length })
  const todo: Part[] = []
  for (const part of parts) {
    const made = countsOfPart(build, part)
    if (made === null) todo.push(part)
    else count(part, made)
  }
  const resumed = totals.parts
  tell()
  let failed = false
  const run = async () => {
    for (let part = todo.shift(); part !== undefined && !failed; part = todo.shift()) {
      settings.signal?.throwIfAborted()
      try {
        count(part, await pool.part(jobOf(build, part)))
        tell()
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: settings.workers + 1 }, run))
  return resumed
}
