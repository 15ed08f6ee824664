/** A worker: takes jobs from the queues, until it is told to stop. */
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Worker } from 'bullmq'
import { QueueError } from './error.js'
import { DATASETS, PARTS } from './job.js'
import { handled, runDatasetJob, runPartJob, type State, type WorkerEvent } from './jobs.js'
import { connect, type RedisPlace } from './redis.js'
import { openFolders } from './store.js'
import { openThreads } from './threads.js'

/** Options of a worker. */
export interface WorkerOptions extends RedisPlace {
  /** The folder in which datasets are made; nothing is written elsewhere. */
  store: string
  /** The folder below which inputs are read; the store when left out. */
  inputRoot?: string | undefined
  /** Parts made at a time, each in a thread; as many as the machine has processors when left out. */
  concurrency?: number | undefined
  /** Ms after which a job whose worker is silent is given to another; 30,000 when left out. */
  lease?: number | undefined
  /** Ms in which a part must be made; 600,000 when left out. */
  partTimeout?: number | undefined
  /** Ms that parts have to end when the worker is told to stop; 20,000 when left out. Then another worker makes them. */
  grace?: number | undefined
  /** Stops the worker. */
  signal?: AbortSignal | undefined
  onEvent?: ((event: WorkerEvent) => void) | undefined
}

interface Settings {
  concurrency: number
  lease: number
  partTimeout: number
  grace: number
  onEvent: (event: WorkerEvent) => void
}

const MINUTE = 60_000
const MOST_CONCURRENCY = 256
/**
 * A job that is lost so often is given up. A worker that dies takes its jobs with it, whosever fault that is: there must
 * be many more than one would allow a job that kills its worker.
 */
const MOST_STALLS = 10
/** After the time to end, for Redis to be told. */
const FAREWELL = 3000

/**
 * Works until the signal; then parts that are being made are finished, or given back.
 * @throws QueueError `peer-missing`, `redis-unreachable`, `invalid-option`.
 */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const settings = checked(options)
  const { signal } = options
  const folders = await openFolders(options.store, options.inputRoot)
  const connection = await connect(options)
  const threads = openThreads()
  let isStopping = false
  const { partTimeout, onEvent } = settings
  const state: State = {
    folders,
    threads,
    partTimeout,
    onEvent,
    connection,
    builds: new Map(),
    isStopping: () => isStopping,
  }
  const workers = openWorkers(state, settings)
  onEvent({ type: 'ready', concurrency: settings.concurrency })
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve()
    else signal?.addEventListener('abort', () => resolve(), { once: true })
  })
  const idle = Promise.all(workers.map((worker) => worker.pause()))
  const isIdle = await Promise.race([idle.then(() => true), sleep(settings.grace, false, { ref: false })])
  if (!isIdle) {
    isStopping = true
    await threads.close()
    // Redis may be away: then the jobs are given to others when their leases end.
    await Promise.race([idle, sleep(FAREWELL, null, { ref: false })])
  }
  await threads.close()
  // By force, since there is nothing to wait for any more but a Redis that may be away.
  await Promise.race([Promise.all(workers.map((worker) => worker.close(true))), sleep(FAREWELL, null, { ref: false })])
  connection.close()
}

/** What times a worker takes, in ms. */
export const TIMES = {
  lease: { usual: MINUTE / 2, least: 1000, most: 60 * MINUTE },
  partTimeout: { usual: 10 * MINUTE, least: 1, most: 24 * 60 * MINUTE },
  grace: { usual: MINUTE / 3, least: 0, most: 60 * MINUTE },
} as const

function checked(options: WorkerOptions): Settings {
  const { concurrency, lease, partTimeout, grace } = options
  const processors = { usual: availableParallelism(), least: 1, most: MOST_CONCURRENCY }
  return {
    concurrency: within('concurrency', concurrency, processors),
    lease: within('lease', lease, TIMES.lease),
    partTimeout: within('partTimeout', partTimeout, TIMES.partTimeout),
    grace: within('grace', grace, TIMES.grace),
    onEvent: options.onEvent ?? (() => {}),
  }
}

interface Bounds {
  usual: number
  least: number
  most: number
}

function within(name: string, value: number | undefined, { usual, least, most }: Bounds): number {
  if (value === undefined) return Math.min(usual, most)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new QueueError('invalid-option', `${name}: expected a whole number from ${least} to ${most}, found ${value}`)
}

/** One for parts, and one for datasets, so that publishing does not wait behind the parts of another build. */
function openWorkers(state: State, settings: Settings): Worker[] {
  const { bullmq, options } = state.connection
  const common = {
    ...options,
    lockDuration: settings.lease,
    stalledInterval: settings.lease,
    maxStalledCount: MOST_STALLS,
    // A lost connection is tried anew within seconds.
    runRetryDelay: 2000,
  }
  const workers = [
    new bullmq.Worker(PARTS, (job, token) => handled(state, job, token, () => runPartJob(state, job)), {
      ...common,
      concurrency: settings.concurrency,
    }),
    new bullmq.Worker(
      DATASETS,
      (job, token) => handled(state, job, token, () => runDatasetJob(state, job, token)),
      common,
    ),
  ]
  const trouble = troubleTeller(settings)
  for (const worker of workers) worker.on('error', trouble)
  return workers
}

const REPEAT = 10_000

/** Tells of each trouble once in a while, however often it comes. */
function troubleTeller({ onEvent }: Settings): (error: Error) => void {
  const told = new Map<string, number>()
  return (error) => {
    const message = (error.message || (error as NodeJS.ErrnoException).code) ?? error.name
    const now = performance.now()
    if (now - (told.get(message) ?? Number.NEGATIVE_INFINITY) < REPEAT) return
    if (told.size > 100) told.clear()
    told.set(message, now)
    onEvent({ type: 'trouble', message })
  }
}
