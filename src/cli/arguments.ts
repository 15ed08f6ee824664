/** Arguments of a command. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { OPTIONS } from './options.js'
import { UsageError } from './usage.js'

/**
 * Reads options and what else stands in the arguments.
 * @throws UsageError for an unknown option, or a missing value.
 */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const LOOKING_AFTER = ['queue status', 'queue cancel', 'queue retry'] as const

/** Which of the commands of `queue` its arguments are for: the first that is neither an option nor the value of one says. */
export function queueCommand(args: readonly string[]): 'queue' | (typeof LOOKING_AFTER)[number] {
  const options = { ...OPTIONS.queue, ...OPTIONS['queue status'] }
  const [first] = parseArgs({ args: [...args], options, allowPositionals: true, strict: false }).positionals
  return LOOKING_AFTER.find((command) => command === `queue ${first}`) ?? 'queue'
}
