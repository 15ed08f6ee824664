/** What a worker does with a job, and what it tells Redis of it. */
import { existsSync } from 'node:fs'
import { rm, rmdir } from 'node:fs/promises'
import type { Job } from 'bullmq'
import { partFolder } from '../build/staging.js'
import { failureText, isFinal, QueueError } from './error.js'
import { DATASETS, DatasetData, PartData, type Published, partOfId, readData } from './job.js'
import { describePart, makePart, mendParts, type Workshop } from './parts.js'
import { publishStored, tidy } from './publish.js'
import { type Connection, openQueue } from './redis.js'
import { openBuild, type StoredBuild } from './store.js'

/** What a worker tells of. */
export type WorkerEvent =
  | { type: 'ready'; concurrency: number }
  | { type: 'made'; dataset: string; part: number; answers: number; rejects: number; seconds: number }
  | { type: 'published'; dataset: string; answers: number; records: number; rejects: number }
  /** A job failed; `last` says that it will not be tried again. */
  | { type: 'failed'; job: string; message: string; last: boolean; error: unknown }
  /** A lost connection, or a job that another worker has taken over meanwhile: the worker goes on. */
  | { type: 'trouble'; message: string }

/** What a worker does its jobs with. */
export interface State extends Workshop {
  onEvent: (event: WorkerEvent) => void
  connection: Connection
  /** The builds that were worked on of late, by their plans. */
  builds: Map<string, StoredBuild>
  /** The time to end is over. */
  isStopping(): boolean
}

/** Runs a job; a failure is told to Redis by its code and message only, and not tried again when that is of no use. */
export async function handled<T>(state: State, job: Job, token: string | undefined, run: () => Promise<T>): Promise<T> {
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
    state.onEvent({ type: 'failed', job: String(job.id).slice(0, 100), message, last, error })
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

/** Makes the part of a job. @throws QueueError, BuildError. */
export async function runPartJob(state: State, job: Job): Promise<{ answers: number; rejects: number }> {
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
  state.onEvent({ type: 'made', dataset: data.dataset, part: data.part, answers, rejects, seconds })
  return { answers, rejects }
}

/** Others have published meanwhile, and the staging folder is gone: what was made too late must not bring it back. */
async function forgetLate({ staging }: StoredBuild, index: number): Promise<void> {
  await rm(partFolder(staging, index), { recursive: true, force: true })
  for (const folder of [staging.parts, staging.folder]) await rmdir(folder).catch(() => {})
}

/** Publishes the dataset of a job whose parts are done. @throws QueueError, BuildError. */
export async function runDatasetJob(state: State, job: Job, token: string | undefined): Promise<Published> {
  const { folders, threads, connection } = state
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
    state.onEvent({ type: 'published', dataset: data.dataset, answers, records, rejects })
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
