/**
 * Parsing keeps a thread busy for seconds, in which nothing else happens there: it is done in threads of its own, so that
 * the main one renews the locks of its jobs. Each task has a pool by itself, which can be ended without another's.
 */
import { openPool, type Pool } from '../build/pool.js'
import { QueueError } from './error.js'

/** Runs tasks in threads. */
export interface Threads {
  /**
   * Gives a task a thread, for at most so many ms.
   * @throws QueueError `part-timeout`, `interrupted` after {@link Threads.close}; what the task throws.
   */
  run<T>(task: (pool: Pool) => Promise<T>, timeout?: number): Promise<T>
  /** Ends all threads, whatever they are at. */
  close(): Promise<void>
}

/** Opens threads as they are needed, and keeps them. */
export function openThreads(): Threads {
  const idle: Pool[] = []
  const busy = new Set<Pool>()
  let isClosed = false

  async function run<T>(task: (pool: Pool) => Promise<T>, timeout?: number): Promise<T> {
    if (isClosed) throw new QueueError('interrupted', 'interrupted')
    const pool = idle.pop() ?? openPool(1, undefined)
    busy.add(pool)
    let ended: QueueError | undefined
    const end = () => {
      ended = new QueueError('part-timeout', `expected an end within ${(timeout ?? 0) / 1000} s, found none`)
      void pool.close()
    }
    const timer = timeout === undefined ? undefined : setTimeout(end, timeout)
    try {
      const result = await task(pool)
      clearTimeout(timer)
      if (ended === undefined && !isClosed) idle.push(pool)
      return result
    } catch (error) {
      clearTimeout(timer)
      // A thread that failed is not used again.
      await pool.close()
      if (isClosed) throw new QueueError('interrupted', 'interrupted', error)
      throw ended ?? error
    } finally {
      busy.delete(pool)
    }
  }

  async function close(): Promise<void> {
    isClosed = true
    await Promise.all([...idle.splice(0), ...busy].map((pool) => pool.close()))
  }

  return { run, close }
}
