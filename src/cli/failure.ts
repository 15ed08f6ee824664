/** What becomes of a command that failed: one rule for those that build, and those of the queue. */
import type { BuildErrorCode } from '../build/index.js'
import { UsageError } from './usage.js'

const FAILED = 1
const MISUSED = 2

/** The caller's mistakes, found by the engine: told like any failure, since no help would say more than the message. */
const MISUSE = new Set<string>([
  ...(['no-inputs', 'output-exists', 'unfinished-build'] satisfies BuildErrorCode[]),
  // Of the queue: inputs that are not below the input root.
  'outside',
])

/**
 * Tells of a failure on stderr; gives the exit code.
 * @throws UsageError for a wrong option; and what nobody foresaw, to be shown with its stack.
 */
export function tellFailure(error: unknown): number {
  const { code, message } = error as { code?: string; message: string }
  if (code === undefined || error instanceof UsageError) throw error
  if (code === 'invalid-option') throw new UsageError(message)
  process.stderr.write(`wrans: ${message}\n`)
  return MISUSE.has(code) ? MISUSED : FAILED
}
