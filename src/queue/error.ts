/** What goes wrong between the machines of a build. */
import { BuildError } from '../build/error.js'

/** Why a build on a queue, or one of its jobs, failed; what fails in the build itself is a {@link BuildError}. */
export type QueueErrorCode =
  | 'invalid-option'
  | 'peer-missing'
  | 'redis-unreachable'
  | 'invalid-job'
  | 'other-version'
  | 'outside'
  | 'input-missing'
  | 'plan-missing'
  | 'plan-differs'
  | 'part-timeout'
  | 'parts-failed'
  | 'build-failed'
  | 'unknown-build'
  | 'not-possible'
  | 'cancelled'
  | 'interrupted'

/** The error of a queue, its workers and its jobs. */
export class QueueError extends Error {
  readonly code: QueueErrorCode

  constructor(code: QueueErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'QueueError'
    this.code = code
  }
}

/** What no further attempt can mend. */
const FINAL = new Set([
  'invalid-job',
  'other-version',
  'outside',
  'plan-differs',
  'plan-missing',
  'parts-failed',
  'cancelled',
  'output-exists',
])

/** True for an error after which a job need not be tried again. */
export function isFinal(error: unknown): boolean {
  return FINAL.has((error as { code?: string }).code ?? '')
}

/**
 * The fault of what a part holds, not of a disk, a mount, or a version: after all its attempts the part becomes rejects.
 * `unexpected` is a failure of ours; `stalled`, a part during which its worker died each time.
 */
const OF_THE_CONTENT = new Set(['worker-failed', 'part-timeout', 'counts-differ', 'unexpected', 'stalled'])

/** BullMQ's own words for a job that was lost too often. */
const STALLED = 'job stalled more than allowable limit'
const CODE = /^([a-z][a-z-]{1,40}): /u
const LONGEST = 1000

/**
 * What Redis is told of a failure: its code and message. Of what nobody foresaw only the kind, since its message may
 * quote what was parsed.
 */
export function failureText(error: unknown, doing: string): string {
  const { code, name } = error as { code?: string; name?: string }
  if (error instanceof QueueError || error instanceof BuildError) {
    return `${error.code}: ${doing}: ${error.message}`.slice(0, LONGEST)
  }
  if (typeof code === 'string') return `file-system: ${doing}: ${code}`.slice(0, LONGEST)
  return `unexpected: ${doing}: ${name ?? 'a failure'} that nobody foresaw: the worker has told of it`.slice(0, LONGEST)
}

/** The code in what Redis was told. */
export function failureCode(text: string): string {
  return text === STALLED ? 'stalled' : (CODE.exec(text)?.[1] ?? 'unexpected')
}

/** True where a part that failed like this is to become rejects, and the rest a dataset. */
export function isOfTheContent(code: string): boolean {
  return OF_THE_CONTENT.has(code)
}
