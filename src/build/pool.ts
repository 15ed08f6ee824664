/** Worker threads, or this thread in their stead. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import { type DatasetSummary, publish } from '../write/index.js'
import { BuildError } from './error.js'
import { type PartJob, runPart } from './run-part.js'
import type { PartCounts } from './staging.js'
import { errorOf, type Outcome, type PublishJob, type Task } from './worker.js'

/** Where parts are made. */
export interface Pool {
  part(job: PartJob): Promise<PartCounts>
  publish(job: PublishJob, onProgress: (done: number, parts: number) => void): Promise<DatasetSummary>
  /** Ends all threads, whatever they are at. */
  close(): Promise<void>
}

/** The built worker stands beside the built library; sources have none, and work in their own thread. */
const WORKER = new URL('./worker.js', import.meta.url)

/** Opens a pool of some worker threads; of none, or without the worker's file, it works in this thread. */
export function openPool(workers: number, signal: AbortSignal | undefined): Pool {
  const file = fileURLToPath(WORKER)
  return workers === 0 || !existsSync(file) ? thisThread(signal) : threads(file, workers)
}

function thisThread(signal: AbortSignal | undefined): Pool {
  return {
    part: (job) => runPart(job, signal),
    publish: ({ folders, out, settings }, onProgress) => publish(folders, out, { ...settings, onProgress }),
    close: async () => {},
  }
}

function threads(filename: string, workers: number): Pool {
  const pool = new Tinypool({ filename, minThreads: workers, maxThreads: workers, runtime: 'worker_threads' })

  async function run(task: Task, transferList: object[] = []): Promise<Exclude<Outcome, { type: 'error' }>> {
    let outcome: Outcome
    try {
      outcome = await pool.run(task, { transferList: transferList as never })
    } catch (error) {
      throw new BuildError('worker-failed', `a worker thread failed: ${(error as Error).message}`, error)
    }
    if (outcome.type === 'error') throw errorOf(outcome)
    return outcome
  }

  return {
    async part(job) {
      const outcome = await run({ type: 'part', job })
      if (outcome.type !== 'part') throw new Error('a worker answered another question')
      return outcome.counts
    },
    async publish(job, onProgress) {
      const { port1, port2 } = new MessageChannel()
      port1.on('message', ({ done, parts }: { done: number; parts: number }) => onProgress(done, parts))
      port1.unref()
      try {
        const outcome = await run({ type: 'publish', job: { ...job, port: port2 } }, [port2])
        if (outcome.type !== 'publish') throw new Error('a worker answered another question')
        return outcome.summary
      } finally {
        port1.close()
      }
    },
    close: () => pool.destroy(),
  }
}
