/** A worker: takes jobs from the queues, until it is told to stop. */
import { existsSync } from 'node:fs'
import { rm, rmdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job, Worker } from 'bullmq'
import { partFolder } from '../build/staging.js'
import { failureText, isFinal, QueueError } from './error.js'
import { DATASETS, DatasetData, PARTS, PartData, type Published, partOfId, readData } from './job.js'
import { describePart, makePart, mendParts, type Workshop } from './parts.js'
import { publishStored, tidy } from './publish.js'
import { type Connection, connect, openQueue, type RedisPlace } from './redis.js'
import { openBuild, openFolders, type StoredBuild } from './store.js'
import { openThreads } from './threads.js'

/** What a worker tells of. */
export type WorkerEvent =
  | { type: 'ready'; concurrency: number }
  | { type: 'made'; dataset: string; part: number; answers: number; rejects: number; seconds: number }
  | { type: 'published'; dataset: string; answers: number; records: number; rejects: number }
  /** A job failed; `last` says that it will not be tried again. */
  | { type: 'failed'; job: string; message: string; last: boolean; error: unknown }
  /** A lost connection, or a job that another worker has taken over meanwhile: the worker goes on. */
  | { type: 'trouble'; message: string }

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
 * A job that is lost so often is given up. A worker that dies takes its jobs with it, whoever's fault that is, so there
 * must be many more than one would think of a job that kills its worker.
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
  const { partTimeout } = settings
  const state: State = {
    folders,
    threads,
    partTimeout,
    settings,
    connection,
    builds: new Map(),
    isStopping: () => isStopping,
  }
  const workers = openWorkers(state)
  settings.onEvent({ type: 'ready', concurrency: settings.concurrency })
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve()
    else signal?.addEventListener('abort', () => resolve(), { once: true })
  })
  const closed = Promise.all(workers.map((worker) => worker.close()))
  const isClosed = await Promise.race([closed.then(() => true), sleep(settings.grace, false, { ref: false })])
  if (!isClosed) {
    isStopping = true
    await threads.close()
    // Redis may be away: then the jobs are given to others when their leases end.
    await Promise.race([closed, sleep(FAREWELL, null, { ref: false })])
  }
  await threads.close()
  connection.close()
}

interface State extends Workshop {
  settings: Settings
  connection: Connection
  /** The builds that were worked on of late, by their plans. */
  builds: Map<string, StoredBuild>
  /** The time to end is over. */
  isStopping(): boolean
}

function checked(options: WorkerOptions): Settings {
  const { concurrency, lease, partTimeout, grace } = options
  return {
    concurrency: within('concurrency', concurrency, availableParallelism(), 1, MOST_CONCURRENCY),
    lease: within('lease', lease, MINUTE / 2, 1000, 60 * MINUTE),
    partTimeout: within('partTimeout', partTimeout, 10 * MINUTE, 1, 24 * 60 * MINUTE),
    grace: within('grace', grace, MINUTE / 3, 0, 60 * MINUTE),
    onEvent: options.onEvent ?? (() => {}),
  }
}

function within(name: string, value: number | undefined, usual: number, least: number, most: number): number {
  if (value === undefined) return Math.min(usual, most)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new QueueError('invalid-option', `${name}: expected a whole number from ${least} to ${most}, found ${value}`)
}

/** One for parts, and one for datasets, so that publishing does not wait behind the parts of another build. */
function openWorkers(state: State): Worker[] {
  const { settings, connection } = state
  const { bullmq, options } = connection
  const common = {
    ...options,
    lockDuration: settings.lease,
    stalledInterval: settings.lease,
    maxStalledCount: MOST_STALLS,
    // A lost connection is tried anew within seconds.
    runRetryDelay: 2000,
  }
  const workers = [
    new bullmq.Worker(PARTS, (job, token) => handled(state, job, token, () => part(state, job)), {
      ...common,
      concurrency: settings.concurrency,
    }),
    new bullmq.Worker(DATASETS, (job, token) => handled(state, job, token, () => dataset(state, job, token)), common),
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

/** Runs a job; a failure is told to Redis by its code and message only, and not tried again when that is of no use. */
async function handled<T>(state: State, job: Job, token: string | undefined, run: () => Promise<T>): Promise<T> {
  const { bullmq } = state.connection
  try {
    return await run()
  } catch (error) {
    if (error instanceof bullmq.WaitingChildrenError) throw error
    if (state.isStopping()) {
      await job.moveToWait(token)
      throw new bullmq.WaitingError()
    }
    const message = failureText(error, doing(state, job, (error as { unit?: number }).unit))
    const last = isFinal(error) || job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
    state.settings.onEvent({ type: 'failed', job: String(job.id).slice(0, 100), message, last, error })
    throw isFinal(error) ? new bullmq.UnrecoverableError(message) : new Error(message)
  }
}

/** What a job is about, as far as that can be told. */
function doing({ builds }: State, job: Job, unit?: number): string {
  const part = PartData.safeParse(job.data)
  if (part.success) {
    const build = builds.get(part.data.plan)
    const planned = build?.plan.parts[part.data.part]
    return build === undefined || planned === undefined
      ? `part ${part.data.part}`
      : describePart(build.plan, planned, unit)
  }
  const data = DatasetData.safeParse(job.data)
  return data.success ? data.data.dataset : 'a job'
}

const KEPT_BUILDS = 8

async function buildOf(state: State, data: PartData | DatasetData): Promise<StoredBuild> {
  const { builds, folders } = state
  const known = builds.get(data.plan)
  if (known !== undefined && known.dataset === data.dataset && existsSync(known.staging.plan)) return known
  const build = await openBuild(folders, data)
  if (builds.size >= KEPT_BUILDS) builds.delete(builds.keys().next().value ?? '')
  builds.set(data.plan, build)
  return build
}

async function part(state: State, job: Job): Promise<{ answers: number; rejects: number }> {
  const started = performance.now()
  const data = readData(PartData, job.data, 'the job')
  const build = await buildOf(state, data)
  const planned = build.plan.parts[data.part]
  if (planned === undefined) {
    throw new QueueError(
      'invalid-job',
      `the job is refused: part ${data.part} is not among the ${build.plan.parts.length} of the plan`,
    )
  }
  const making = makePart(build, planned, state)
  const { units, more, rejects } = await making.finally(async () => {
    if (!existsSync(build.staging.plan)) await forgetLate(build, data.part)
  })
  const answers = units + more
  const seconds = (performance.now() - started) / 1000
  state.settings.onEvent({ type: 'made', dataset: data.dataset, part: data.part, answers, rejects, seconds })
  return { answers, rejects }
}

/** Others have published meanwhile, and the staging folder is gone: what was made too late must not bring it back. */
async function forgetLate({ staging }: StoredBuild, index: number): Promise<void> {
  await rm(partFolder(staging, index), { recursive: true, force: true })
  for (const folder of [staging.parts, staging.folder]) await rmdir(folder).catch(() => {})
}

async function dataset(state: State, job: Job, token: string | undefined): Promise<Published> {
  const { folders, threads, settings, connection } = state
  const data = readData(DatasetData, job.data, 'the job')
  if (data.cancelled === true) throw new QueueError('cancelled', 'cancelled')
  const { WaitingChildrenError } = connection.bullmq
  // Failed parts may have been given another try.
  if (await job.moveToWaitingChildren(token ?? '')) throw new WaitingChildrenError()
  if (data.published === undefined) {
    const build = await buildOf(state, data)
    await mendParts(build, await failuresOf(job), state)
    data.published = await publishStored(build, data.resumed, threads, {
      onProgress: progressTeller(job),
      beforeNaming: () => checkWanted(state, job),
    })
    // Redis knows of it before the evidence goes.
    await job.updateData(data)
    const { answers, records, rejects } = data.published
    settings.onEvent({ type: 'published', dataset: data.dataset, answers, records, rejects })
  }
  await tidy(folders.store, data.dataset, data.plan)
  return data.published
}

/** What the jobs of parts failed of, by the parts. */
async function failuresOf(job: Job): Promise<Map<number, string>> {
  const failures = new Map<number, string>()
  for (const [key, text] of Object.entries(await job.getIgnoredChildrenFailures())) {
    const number = partOfId(key)
    if (number !== null) failures.set(number, String(text))
  }
  return failures
}

/** @throws QueueError `cancelled` when it was since the job was taken. */
async function checkWanted({ connection }: State, job: Job): Promise<void> {
  const queue = openQueue(connection, DATASETS)
  try {
    const now = await queue.getJob(job.id ?? '')
    if (now !== undefined && readData(DatasetData, now.data, 'the job').cancelled === true) {
      throw new QueueError('cancelled', 'cancelled')
    }
  } finally {
    await queue.close()
  }
}

const PROGRESS = 1000

/** Tells Redis once a second how many parts are joined. */
function progressTeller(job: Job): (parts: number, totalParts: number) => void {
  let last = 0
  return (parts, totalParts) => {
    const now = performance.now()
    if (now - last < PROGRESS) return
    last = now
    // It is of no matter when this fails: another follows.
    job.updateProgress({ parts, totalParts }).catch(() => {})
  }
}
