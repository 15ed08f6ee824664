/** Inputs → a plan in the store, and a job for each of its parts in Redis. */
import { randomBytes } from 'node:crypto'
import type { Job } from 'bullmq'
import type { BuildOptions } from '../build/options.js'
import type { Plan } from '../build/plan.js'
import { type Staging, stagingOf } from '../build/staging.js'
import { type BuildSummary, countsOfPart, type OpenBuild, planBuild } from '../build/steps.js'
import { QueueError } from './error.js'
import { commonData, DATASETS, DatasetData, type Note, PARTS, partId, readData } from './job.js'
import { type Connection, connect, openQueue, type RedisPlace } from './redis.js'
import { locate, openFolders, placeOf, readNote, writeNote } from './store.js'
import { type Watching, watch } from './watch.js'

/** Options of a build on a queue: those of a build, but for what each worker decides. */
export interface EnqueueOptions extends Omit<BuildOptions, 'workers' | 'shard'>, RedisPlace {
  /** The folder that holds all inputs; the one of the dataset when left out. Each worker is told where it has it. */
  inputRoot?: string | undefined
  /** How often a part is tried; 5 when left out. */
  attempts?: number | undefined
}

/** A build on a queue. */
export interface QueuedBuild {
  /** What `queue status`, `cancel` and `retry` call it. */
  id: string
  dataset: string
  /** Parts in all. */
  parts: number
  /** Parts that were made before. */
  resumed: number
  /** It was on the queue already, and is not queued anew. */
  wasQueued: boolean
  /**
   * Waits until the dataset is published. Aborting ends the waiting, not the build.
   * @throws QueueError `build-failed`, `cancelled`, `unknown-build`, `interrupted`.
   */
  finished(watching?: Watching): Promise<BuildSummary>
  /** Lets go of the connection; the build goes on. */
  close(): void
}

const ATTEMPTS = 5
const MOST_ATTEMPTS = 1000
/** Ms before the second attempt; twice as many before each later one. */
const BACKOFF = 1000
const DAY = 86_400
const KEPT = { published: { age: 7 * DAY }, failed: { age: 30 * DAY } }

/**
 * Plans a build in the staging folder beside its dataset, and puts it on the queue. With `resume`, one that is on the
 * queue already is gone on with, not queued twice.
 * @throws QueueError, BuildError.
 */
export async function enqueueBuild(inputs: readonly string[], options: EnqueueOptions): Promise<QueuedBuild> {
  // What is left is the build's, which refuses what it does not know.
  const { attempts = ATTEMPTS, inputRoot, redis, prefix, ...own } = options
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > MOST_ATTEMPTS) {
    throw new QueueError(
      'invalid-option',
      `attempts: expected a whole number from 1 to ${MOST_ATTEMPTS}, found ${attempts}`,
    )
  }
  const { store, dataset } = await placeOf(options.out)
  const folders = await openFolders(store, inputRoot)
  const connection = await connect({ redis, prefix })
  try {
    const before = await queuedBefore(stagingOf(options.out), connection)
    if (before !== null && options.resume !== true) {
      const message = `the build ${before} of ${dataset} is on the queue: --resume waits for it, "wrans queue cancel ${before}" ends it`
      throw new QueueError('not-possible', message)
    }
    let places: Note['inputs'] = []
    const accept = async (plan: Plan) => {
      places = await locate(plan, folders.inputs)
    }
    const build = await planBuild(inputs, { ...own, workers: 0, shard: undefined }, { shared: true, accept })
    try {
      const id = before ?? `${build.plan.hash.slice(0, 12)}-${randomBytes(4).toString('hex')}`
      const made = build.parts.filter((part) => countsOfPart(build, part) !== null).length
      if (before === null) {
        await writeNote(build.staging, { build: id, overwrite: build.settings.overwrite, inputs: places })
        await addFlow(build, { id, dataset, attempts, resumed: made }, connection)
      }
      return {
        ...{ id, dataset, parts: build.parts.length, resumed: made, wasQueued: before !== null },
        finished: (watching = {}) => watch({ id, build }, connection, watching),
        close: connection.close,
      }
    } finally {
      await build.release()
    }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** The id of the build that a staging folder is of, if Redis has it still and it is not over. */
async function queuedBefore(staging: Staging, connection: Connection): Promise<string | null> {
  const note = await readNote(staging).catch(() => null)
  if (note === null) return null
  const queue = openQueue(connection, DATASETS)
  try {
    const job: Job | undefined = await queue.getJob(note.build)
    const state = await job?.getState()
    if (job === undefined || state === undefined || state === 'completed' || state === 'unknown') return null
    if (state !== 'failed' && readData(DatasetData, job.data, 'the job').cancelled !== true) return note.build
    // Another run takes its place.
    await job.remove({ removeChildren: true }).catch(() => {})
    return null
  } finally {
    await queue.close()
  }
}

/** Adds all jobs at once: the dataset's waits until each part's has succeeded, or failed for good. */
async function addFlow(
  build: OpenBuild,
  { id, dataset, attempts, resumed }: { id: string; dataset: string; attempts: number; resumed: number },
  { bullmq, options }: Connection,
): Promise<void> {
  const common = commonData(build.plan.hash, dataset)
  const { prefix } = options
  const each = { attempts, backoff: { type: 'exponential', delay: BACKOFF, jitter: 0.5 }, stackTraceLimit: 0 } as const
  const todo = build.parts.filter((part) => countsOfPart(build, part) === null)
  const data: DatasetData = { ...common, parts: build.parts.length, resumed }
  const flow = new bullmq.FlowProducer(options)
  flow.on('error', () => {})
  try {
    await flow.add({
      ...{ name: 'dataset', queueName: DATASETS, prefix, data },
      opts: { ...each, jobId: id, removeOnComplete: KEPT.published, removeOnFail: KEPT.failed },
      children: todo.map(({ index }) => ({
        ...{ name: 'part', queueName: PARTS, prefix, data: { ...common, part: index } },
        opts: {
          ...each,
          jobId: partId(id, index),
          removeOnComplete: true,
          removeOnFail: KEPT.failed,
          ignoreDependencyOnFailure: true,
        },
      })),
    })
  } finally {
    await flow.close()
  }
}
