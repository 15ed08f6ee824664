/** Arguments of a command. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
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
