/** `wrans build`: an archive → a dataset, or a shard of one. */
import { type BuildOptions, buildDataset, type Shard } from '../build/index.js'
import { readArguments } from './arguments.js'
import { OPTIONS } from './options.js'
import { runBuild } from './run-build.js'
import { UsageError } from './usage.js'

/** Builds; gives 3 when pieces of the inputs were rejected, 130 when interrupted, 1 when it failed, else 0. */
export async function build(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS.build)
  if (positionals.length === 0) throw new UsageError('build needs files, folders, globs, or "-" for standard input')
  if (values.out === undefined) throw new UsageError('build needs --out <dataset>')
  const workers = wholeNumber('workers', values.workers)
  const options = { ...datasetOptions(values), workers, shard: shardOf(values.shard) }
  return runBuild({ quiet: values.quiet, args: ['build', ...args] }, (running) =>
    buildDataset(positionals, { ...options, ...running }),
  )
}

type Values = { [name in keyof typeof OPTIONS.build]?: string | boolean | string[] | undefined }

/** The options as the engine takes them; it checks what each may be. */
export function datasetOptions(values: Values): BuildOptions {
  const { out, to, since, until, body, house, format, reference, resume, overwrite, fields } = values
  return {
    ...{ out, to, since, until, body, house, format, reference, resume, overwrite },
    fields: typeof fields === 'string' ? fields.split(',').map((field) => field.trim()) : undefined,
    partBytes: wholeNumber('part-bytes', values['part-bytes'] as string | undefined),
  } as BuildOptions
}

const NUMBER = /^\d{1,15}$/u
const SHARD = /^(\d{1,9})\/(\d{1,9})$/u

/** A whole number that was written. @throws UsageError */
export function wholeNumber(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (!NUMBER.test(written)) throw new UsageError(`--${name}: expected a whole number, found "${written}"`)
  return Number(written)
}

function shardOf(written: string | undefined): Shard | undefined {
  if (written === undefined) return undefined
  const [, place, of] = SHARD.exec(written) ?? []
  if (place === undefined) throw new UsageError(`--shard: expected one such as 3/16, found "${written}"`)
  return { number: Number(place), of: Number(of) }
}
