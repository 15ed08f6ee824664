/** `wrans merge`: the shards of a build → its dataset. */
import { mergeShards } from '../build/index.js'
import { readArguments } from './arguments.js'
import { OPTIONS } from './options.js'
import { runBuild } from './run-build.js'
import { UsageError } from './usage.js'

/** Merges; the exit codes are those of `build`. */
export async function merge(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS.merge)
  if (positionals.length === 0) throw new UsageError('merge needs shards')
  const { out, overwrite, quiet } = values
  if (out === undefined) throw new UsageError('merge needs --out <dataset>')
  return runBuild({ quiet, args: ['merge', ...args] }, (running) =>
    mergeShards(positionals, { out, overwrite, ...running }),
  )
}
