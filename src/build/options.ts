/** What a caller asks of a build, checked and completed. */
import { availableParallelism } from 'node:os'
import { IsoDay, type ParseOptions, WrittenAnswerError } from '../index.js'
import { checkOptions } from '../options.js'
import { chooseFormat, type DatasetFormat } from '../write/index.js'
import { layOut } from '../write/layout.js'
import { BuildError } from './error.js'
import type { Filters } from './filters.js'
import type { PlanOptions, Shard } from './plan.js'

/** Options of a build. */
export interface BuildOptions extends Filters {
  /** Where the dataset is to stand: a file, or a folder for formats of many files. */
  out: string
  /** The format; told from the ending of `out` when left out. */
  to?: DatasetFormat | undefined
  /**
   * Narrow output: tables (`money`) or columns (`answers.uin`), everything when left out. JSONL then holds `answerId` and
   * the fields of the record that they come from.
   */
  fields?: readonly string[] | undefined
  /** How inputs are parsed, see {@link ParseOptions}. */
  format?: ParseOptions['format'] | undefined
  reference?: ParseOptions['reference'] | undefined
  maxLength?: number | undefined
  /** Worker threads, as many as the machine has processors when left out; 0 works in this thread. */
  workers?: number | undefined
  /** Only this shard: `out` is then no dataset yet, but what {@link mergeShards} makes one of. */
  shard?: Shard | undefined
  /** Goes on with a build of the same inputs and options that was interrupted. */
  resume?: boolean | undefined
  /** Replaces a dataset that stands under the name already, and forgets what was left of an interrupted build. */
  overwrite?: boolean | undefined
  /**
   * Bytes after which a part ends; 4 MiB when left out, less for small inputs. A run that goes on must have the same.
   */
  partBytes?: number | undefined
  /** The longest unit in bytes, 64 MiB when left out: a line, an item, or a file that is read whole. */
  maxUnit?: number | undefined
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

/** How far a build is. */
export interface Progress {
  phase: 'planning' | 'parsing' | 'publishing'
  /** Bytes to parse, done and in all; while planning bytes read, and null for what is not known. */
  bytes: number
  totalBytes: number | null
  parts: number
  totalParts: number | null
  /** Answers so far, with those that are rejects. */
  answers: number
  rejects: number
}

/** A build's options with every default filled in. */
export interface BuildSettings {
  out: string
  plan: PlanOptions
  workers: number
  shard: Shard | null
  resume: boolean
  overwrite: boolean
  signal: AbortSignal | undefined
  onProgress: (progress: Progress) => void
}

const MAX_UNIT = 64 * 1024 * 1024
const MOST_WORKERS = 256

/** Every option, with nothing forgotten: its type says so. */
const NAMES = Object.keys({
  out: 0,
  to: 0,
  fields: 0,
  since: 0,
  until: 0,
  body: 0,
  house: 0,
  format: 0,
  reference: 0,
  maxLength: 0,
  workers: 0,
  shard: 0,
  resume: 0,
  overwrite: 0,
  partBytes: 0,
  maxUnit: 0,
  signal: 0,
  onProgress: 0,
} satisfies Record<keyof BuildOptions, 0>)

/**
 * Checks options and fills in the defaults.
 * @throws BuildError `invalid-option` for an unknown name or a wrong value.
 */
export function checkBuildOptions(options: BuildOptions): BuildSettings {
  checkNames(options, NAMES)
  const { out, fields, since, until, body, house, workers, shard, partBytes, maxUnit } = options
  if (typeof out !== 'string' || out === '') fail('out', 'the path of the dataset', out)
  for (const [name, day] of Object.entries({ since, until })) {
    if (day !== undefined && !IsoDay.safeParse(day).success) fail(name, 'a day, YYYY-MM-DD', day)
  }
  if (since !== undefined && until !== undefined && since > until) fail('until', `a day from ${since} on`, until)
  if (house !== undefined && house !== 'Commons' && house !== 'Lords') fail('house', '"Commons" or "Lords"', house)
  checkNumber('workers', workers, 0, MOST_WORKERS)
  checkNumber('partBytes', partBytes, 1)
  checkNumber('maxUnit', maxUnit, 1)
  if (shard !== undefined) {
    checkNumber('shard.of', shard.of, 1)
    checkNumber('shard.number', shard.number, 1, shard.of)
  }
  const { format, reference, maxLength } = options
  const parse = given({ format, reference, maxLength })
  checked(() => checkOptions(parse))
  checked(() => layOut(fields))
  return {
    out,
    plan: {
      write: { to: checked(() => chooseFormat(out, options.to)), ...given({ fields }) },
      parse,
      filters: given({ since, until, body: body?.length === 0 ? undefined : body, house }),
      partBytes: partBytes ?? null,
      maxUnit: maxUnit ?? MAX_UNIT,
    },
    workers: workers ?? Math.min(availableParallelism(), MOST_WORKERS),
    shard: shard ?? null,
    resume: options.resume ?? false,
    overwrite: options.overwrite ?? false,
    signal: options.signal,
    onProgress: options.onProgress ?? (() => {}),
  }
}

/**
 * Refuses names that are no options: one that is misspelt would be ignored in silence.
 * @throws BuildError `invalid-option`.
 */
export function checkNames(options: object, names: readonly string[]): void {
  const unknown = Object.keys(options).filter((name) => !names.includes(name))
  if (unknown.length === 0) return
  const found = unknown.map((name) => JSON.stringify(name)).join(', ')
  throw new BuildError('invalid-option', `options: expected only ${names.join(', ')}, found ${found}`)
}

function checkNumber(name: string, value: number | undefined, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return
  fail(name, `a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}`, value)
}

/** What the parser and the writers say of their options. */
function checked<T>(check: () => T): T {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof WrittenAnswerError) || error.code !== 'invalid-option') throw error
    throw new BuildError('invalid-option', error.message, error)
  }
}

function fail(name: string, expected: string, found: unknown): never {
  throw new BuildError('invalid-option', `${name}: expected ${expected}, found ${JSON.stringify(found) ?? 'nothing'}`)
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what is undefined. */
function given<T extends object>(options: T): Given<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<T>
}
