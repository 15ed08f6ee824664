/** How far a build on a queue is, until its end: from the parts in the store, and the state of its job. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from 'bullmq'
import type { Progress } from '../build/options.js'
import { countsOf } from '../build/staging.js'
import type { BuildSummary, OpenBuild } from '../build/steps.js'
import { failureCode, QueueError } from './error.js'
import { DATASETS, Published, readData } from './job.js'
import { type Connection, openQueue } from './redis.js'

/** How the end of a build is waited for. */
export interface Watching {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

const INTERVAL = 500

/**
 * Waits for the end of a build.
 * @throws QueueError `build-failed`, `cancelled`, `unknown-build`, `interrupted`.
 */
export async function watch(
  { id, build }: { id: string; build: OpenBuild },
  connection: Connection,
  { signal, onProgress = () => {} }: Watching,
): Promise<BuildSummary> {
  const queue = openQueue(connection, DATASETS)
  const parts = partsWatcher(build)
  try {
    for (;;) {
      // The state first: a job that was read before it ended does not hold what it gave.
      const state = await unlessAborted(queue.getJobState(id), signal)
      const job = await unlessAborted(queue.getJob(id), signal)
      if (job === undefined) throw new QueueError('unknown-build', `${id}: Redis does not know of this build any more`)
      if (state === 'completed') return summaryOf(job, build.settings.out)
      if (state === 'failed') throw failed(job)
      // Nobody need be there to take the job, which is what fails it.
      if (Object(job.data).cancelled === true && state !== 'active') throw cancelled(id)
      const now = await parts()
      const joined = joinedOf(job)
      onProgress(joined === null ? now : { ...now, phase: 'publishing', ...joined })
      await unlessAborted(sleep(INTERVAL), signal)
    }
  } finally {
    await queue.close()
  }
}

/** Redis may be away for long: an abort does not wait for it. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  const aborted = () => new QueueError('interrupted', 'interrupted')
  return new Promise((resolve, reject) => {
    const abort = () => reject(aborted())
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** Looks at parts as they appear; each is read once. */
function partsWatcher({ plan, staging }: OpenBuild): () => Promise<Progress> {
  const seen = new Set<number>()
  const totalBytes = plan.parts.reduce((sum, { bytes }) => sum + bytes, 0)
  const totals = { bytes: 0, parts: 0, answers: 0, rejects: 0 }
  return async () => {
    const names = existsSync(staging.parts) ? await readdir(staging.parts).catch(() => []) : []
    for (const name of names) {
      const index = Number(name)
      if (!Number.isInteger(index) || seen.has(index)) continue
      const counts = countsOf(staging, plan, index)
      if (counts === null) continue
      seen.add(index)
      totals.bytes += plan.parts[index]?.bytes ?? 0
      totals.parts += 1
      totals.answers += counts.units + counts.more
      totals.rejects += counts.rejects
    }
    return { phase: 'parsing', ...totals, totalBytes, totalParts: plan.parts.length }
  }
}

function joinedOf({ progress }: Job): { parts: number; totalParts: number } | null {
  const { parts, totalParts } = Object(progress) as Record<string, unknown>
  return typeof parts === 'number' && typeof totalParts === 'number' ? { parts, totalParts } : null
}

/** The summary of a build that is published, with the paths of this machine. */
function summaryOf(job: Job, out: string): BuildSummary {
  const { dataset, ...counts } = readData(Published, job.returnvalue, 'what Redis has of the build')
  const { to, files, ...rest } = dataset
  const inside = to === 'csv' || to === 'parquet' ? out : dirname(out)
  return { ...counts, out, dataset: { ...rest, to, out, files: files.map((file) => join(inside, file)) } }
}

function cancelled(id: string): QueueError {
  return new QueueError(
    'cancelled',
    `the build ${id} was cancelled; "wrans queue … --resume" goes on with what was made`,
  )
}

function failed({ failedReason = '', id = '' }: Job): QueueError {
  if (failureCode(failedReason) === 'cancelled') return cancelled(id)
  return new QueueError('build-failed', `the build ${id} failed: ${failedReason}; "wrans queue retry" tries again`)
}
