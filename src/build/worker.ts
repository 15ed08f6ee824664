/** A worker thread: makes one part, or publishes, for each message. */
import type { MessagePort } from 'node:worker_threads'
import { type DatasetSummary, type PublishSettings, publish } from '../write/index.js'
import { BuildError, type BuildErrorCode } from './error.js'
import { type PartJob, runPart } from './run-part.js'
import type { PartCounts } from './staging.js'

/** What a dataset is published from; progress goes to the port. */
export interface PublishJob {
  folders: readonly string[]
  out: string
  settings: Omit<PublishSettings, 'signal' | 'onProgress'>
  port?: MessagePort | undefined
}

/** A message to a worker. */
export type Task = { type: 'part'; job: PartJob } | { type: 'publish'; job: PublishJob }

/** The answer: errors lose their class and code on the way between threads, so they are told as facts. */
export type Outcome =
  | { type: 'part'; counts: PartCounts }
  | { type: 'publish'; summary: DatasetSummary }
  | { type: 'error'; code: string | undefined; isBuildError: boolean; message: string; stack: string | undefined }

/** Does a task; never throws. */
export default async function work(task: Task): Promise<Outcome> {
  try {
    if (task.type === 'part') return { type: 'part', counts: await runPart(task.job) }
    const { folders, out, settings, port } = task.job
    const onProgress = (done: number, parts: number) => port?.postMessage({ done, parts })
    return { type: 'publish', summary: await publish(folders, out, { ...settings, onProgress }) }
  } catch (error) {
    const { code, message, stack } = error as Error & { code?: string }
    return { type: 'error', code, isBuildError: error instanceof BuildError, message, stack }
  }
}

/** The error that an outcome tells of. */
export function errorOf(outcome: Extract<Outcome, { type: 'error' }>): Error {
  const { code, isBuildError, message, stack } = outcome
  if (isBuildError) return new BuildError(code as BuildErrorCode, message)
  return Object.assign(new Error(message), { code, stack })
}
