/** The builds that a Redis knows of: how far they are, ending them, and trying again what failed. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job, Queue } from 'bullmq'
import { failureCode, QueueError } from './error.js'
import { BuildId, DATASETS, DatasetData, PARTS, partId, partOfId, readData } from './job.js'
import { connect, openQueue, type RedisPlace } from './redis.js'

/** A build as Redis knows it. */
export interface BuildStatus {
  id: string
  dataset: string
  state: 'making' | 'publishing' | 'published' | 'failed' | 'cancelled'
  /** Parts in all, those that are made, and those that failed for good. */
  parts: number
  made: number
  failed: { part: number; message: string }[]
  /** Why it failed; null unless it did. */
  message: string | null
  /** Counts of what was published; null before. */
  published: { answers: number; records: number; duplicates: number; rejects: number; filtered: number } | null
  /** When it was queued, in ms since 1970. */
  queued: number
}

/** What a Redis knows. */
export interface QueueStatus {
  builds: BuildStatus[]
  /** Processes that take parts; null where Redis does not say. */
  workers: number | null
}

/** Gives all builds that a Redis knows of, the latest first. @throws QueueError as {@link connect} does. */
export function queueStatus(place: RedisPlace): Promise<QueueStatus> {
  return withQueues(place, async ({ datasets, parts }) => {
    const jobs = (await datasets.getJobs()).filter((job) => job !== undefined)
    const builds: BuildStatus[] = []
    for (const job of jobs) {
      const status = await statusOf(job)
      if (status !== null) builds.push(status)
    }
    const workers = await parts.getWorkers().catch(() => null)
    return { builds: builds.sort((a, b) => b.queued - a.queued), workers: workers?.length ?? null }
  })
}

async function statusOf(job: Job): Promise<BuildStatus | null> {
  const read = DatasetData.safeParse(job.data)
  // What is no job of ours is refused by the worker that gets it.
  if (!read.success) return null
  const { dataset, parts, resumed, published, cancelled } = read.data
  const jobState = await job.getState()
  const { processed = 0 } = await job.getDependenciesCount({ processed: true })
  const ignored = await job.getIgnoredChildrenFailures()
  const failed = Object.entries(ignored)
    .map(([key, message]) => ({ part: partOfId(key) ?? -1, message: String(message) }))
    .sort((a, b) => a.part - b.part)
  const isOver = jobState === 'completed' || published !== undefined
  const isCancelled = cancelled === true && !isOver
  const state = isOver ? 'published' : isCancelled ? 'cancelled' : (STATES[jobState] ?? 'publishing')
  const { answers = 0, records = 0, duplicates = 0, rejects = 0, filtered = 0 } = published ?? {}
  return {
    ...{ id: job.id ?? '', dataset, state, parts, made: resumed + processed, failed },
    message: state === 'failed' ? (job.failedReason ?? '') : null,
    published: published === undefined ? null : { answers, records, duplicates, rejects, filtered },
    queued: job.timestamp,
  }
}

const STATES: Record<string, BuildStatus['state']> = { 'waiting-children': 'making', failed: 'failed' }
const PATIENCE = 120
const PAUSE = 500

/**
 * Ends a build: parts that wait are not made, those that are being made are finished. What was made stays in the store, for
 * `resume`.
 * @throws QueueError `unknown-build`, `not-possible` for one that is over.
 */
export function cancelBuild(id: string, place: RedisPlace): Promise<void> {
  return withQueues(place, async ({ datasets, parts }) => {
    const job = await find(datasets, id)
    const state = await job.getState()
    if (state === 'completed' || state === 'failed') throw new QueueError('not-possible', `${id}: the build is over`)
    const data = readData(DatasetData, job.data, 'the job')
    // First of all, so that nobody publishes.
    await job.updateData({ ...data, cancelled: true } satisfies DatasetData)
    await job.removeUnprocessedChildren()
    for (let tries = 0; tries < PATIENCE; tries += 1) {
      const { unprocessed = 0 } = await job.getDependenciesCount({ unprocessed: true })
      const active = await parts.getActive()
      if (unprocessed === 0 && !active.some((part) => part?.id?.startsWith(`${id}-`))) return
      await sleep(PAUSE)
      await job.removeUnprocessedChildren()
    }
  })
}

/**
 * Tries again all parts that failed, and the publishing of a build that failed.
 * @throws QueueError `unknown-build`, `not-possible` for one that did not fail.
 */
export function retryBuild(id: string, place: RedisPlace): Promise<void> {
  return withQueues(place, async ({ datasets, parts }) => {
    const job = await find(datasets, id)
    if ((await job.getState()) !== 'failed' || failureCode(job.failedReason ?? '') === 'cancelled') {
      throw new QueueError(
        'not-possible',
        `${id}: only a build that failed is tried again; "wrans queue … --resume" goes on with another`,
      )
    }
    const again = { resetAttemptsMade: true, resetAttemptsStarted: true }
    for (const key of Object.keys(await job.getIgnoredChildrenFailures())) {
      const number = partOfId(key)
      const part = number === null ? undefined : await parts.getJob(partId(id, number))
      await part?.retry('failed', again)
    }
    // It waits for the parts before anything else.
    await job.retry('failed', again)
  })
}

async function find(datasets: Queue, id: string): Promise<Job> {
  const job = BuildId.safeParse(id).success ? await datasets.getJob(id) : undefined
  if (job === undefined) throw new QueueError('unknown-build', `${id.slice(0, 100)}: Redis knows of no such build`)
  return job
}

async function withQueues<T>(
  place: RedisPlace,
  use: (queues: { datasets: Queue; parts: Queue }) => Promise<T>,
): Promise<T> {
  const connection = await connect(place)
  const datasets = openQueue(connection, DATASETS)
  const parts = openQueue(connection, PARTS)
  try {
    return await use({ datasets, parts })
  } finally {
    await Promise.all([datasets.close(), parts.close()])
    connection.close()
  }
}
