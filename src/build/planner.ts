/** Makes a plan: reads every input once, cuts it at answers, and groups the pieces into parts of about equal bytes. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { type Bounds, byteWindow, Damage } from './bytes.js'
import { type Cutter, cutterOf, SNIFF_LENGTH, wayOf } from './cut/index.js'
import { type Entry, entriesOf, inputChunks } from './entries.js'
import { BuildError } from './error.js'
import type { FoundInput } from './inputs.js'
import { type PartsMaker, partsMaker } from './parts.js'
import { noAnswer, type Part, type Plan, type PlanInput, type PlanOptions, type Shard } from './plan.js'

/** How a plan is made. */
export interface PlannerSettings {
  /** The folder for what cannot be sought in: packed inputs and standard input, unpacked, a file for each part. */
  spool: string
  /** Only this shard's parts are put there. */
  shard: Shard | null
  version: string
  options: PlanOptions
  /** How far packed inputs may unpack. */
  bounds?: Bounds
  /** Bytes after which a day file is cut. */
  xmlPiece?: number
  signal?: AbortSignal | undefined
  /** Called with the bytes read so far, of the inputs as they stand. */
  onProgress?: ((bytes: number) => void) | undefined
}

/** The magic of a tar archive, and where it stands. */
const TAR = 'ustar'
const TAR_AT = 257

/**
 * Makes the plan of some inputs.
 * @throws BuildError `input-changed` for a file that changes while it is read; errors of the file system for the spool.
 */
export async function makePlan(found: readonly FoundInput[], settings: PlannerSettings): Promise<Plan> {
  const inputs: PlanInput[] = []
  const partBytes = settings.options.partBytes ?? fitting(await totalSize(found))
  const parts = partsMaker({ ...settings, partBytes })
  let read = 0
  for (const [index, input] of found.entries()) {
    const told = (bytes: number) => settings.onProgress?.(read + bytes)
    const planned = await planInput(input, index, parts, settings, told)
    inputs.push(planned)
    read += planned.size
  }
  const { version, options } = settings
  return { hash: hashOf(version, options, inputs, parts.done()), version, options, inputs, parts: parts.done() }
}

const MOST_BYTES = 4 * 1024 * 1024
const LEAST_BYTES = 256 * 1024
/** Enough for the processors of any one machine, with some to even out. */
const PARTS_AIMED_AT = 64

/** Parts of a size that keeps many workers busy, which small inputs would not at the size for large ones. */
function fitting(total: number | null): number {
  if (total === null) return MOST_BYTES
  return Math.min(MOST_BYTES, Math.max(LEAST_BYTES, Math.ceil(total / PARTS_AIMED_AT)))
}

/** The bytes of inputs as they stand; null when one is a stream. */
export async function totalSize(found: readonly FoundInput[]): Promise<number | null> {
  let total = 0
  for (const { path } of found) {
    const stats = path === null ? null : await stat(path).catch(() => null)
    if (path === null || (stats !== null && !stats.isFile())) return null
    total += stats?.size ?? 0
  }
  return total
}

/** The hash of a plan: everything that decides the dataset. */
export function hashOf(
  version: string,
  options: PlanOptions,
  inputs: readonly PlanInput[],
  parts: readonly Part[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([version, options]))
  for (const { name, size, sha256 } of inputs) hash.update(JSON.stringify([name, size, sha256]))
  for (const part of parts) hash.update(JSON.stringify(part))
  return hash.digest('hex')
}

async function planInput(
  found: FoundInput,
  index: number,
  parts: PartsMaker,
  settings: PlannerSettings,
  told: (bytes: number) => void,
): Promise<PlanInput> {
  const { name, path } = found
  const unreadable = (message: string): PlanInput => {
    parts.reject({ input: index, member: null, offset: 0, code: 'unreadable-file', message })
    return { name, path, size: 0, sha256: '', changed: 0 }
  }
  if (found.problem !== null) return unreadable(`expected a readable file, found one that ${found.problem}`)
  const foundBefore = parts.found()
  try {
    const before = path === null ? null : await stat(path)
    // A named pipe, "<(zcat …)", is read like standard input: once.
    const file = before?.isFile() ? path : null
    const reading = readHashed(path, settings.signal, told)
    try {
      for await (const entry of entriesOf(file, reading.chunks(), settings.bounds)) {
        await planEntry(entry, index, name, parts, settings)
      }
    } catch (error) {
      if (!(error instanceof Damage)) throw error
      parts.reject({ input: index, member: null, offset: 0, code: error.code, message: error.message })
    }
    // An archive without members.
    if (parts.found() === foundBefore) parts.reject({ input: index, member: null, offset: 0, ...noAnswer(name) })
    const { size, sha256 } = await reading.finish()
    const after = file === null ? null : await stat(file)
    if (after !== null && (before?.mtimeMs !== after.mtimeMs || size !== after.size)) throw changed(name)
    return { name, path: file, size, sha256, changed: after?.mtimeMs ?? 0 }
  } catch (error) {
    const { code, syscall, path: place } = error as NodeJS.ErrnoException
    if (!READING.has(syscall ?? '') || (place !== undefined && place !== path)) throw error
    return unreadable(`expected a readable file, found one that cannot be read (${code})`)
  }
}

/** What fails when an input cannot be read; writing fails elsewhere. */
const READING = new Set(['open', 'read', 'stat'])

/** The error for an input that is not what it was. */
export function changed(name: string): BuildError {
  return new BuildError('input-changed', `${name} was changed while the dataset was built: build it anew`)
}

/** The bytes of an input, hashed on their way; who stops early still gets the hash of all. */
function readHashed(path: string | null, signal: AbortSignal | undefined, told: (bytes: number) => void) {
  const hash = createHash('sha256')
  const base = inputChunks(path)[Symbol.asyncIterator]()
  let size = 0
  async function next(): Promise<Uint8Array | null> {
    signal?.throwIfAborted()
    const result = await base.next()
    if (result.done === true) return null
    hash.update(result.value)
    size += result.value.length
    told(size)
    return result.value
  }
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk
  }
  async function finish(): Promise<{ size: number; sha256: string }> {
    while ((await next()) !== null);
    return { size, sha256: hash.digest('hex') }
  }
  return { chunks, finish }
}

/** Cuts one entry; where it breaks, what stands whole before the break is kept. */
async function planEntry(
  entry: Entry,
  input: number,
  name: string,
  parts: PartsMaker,
  { options, signal, xmlPiece }: PlannerSettings,
): Promise<void> {
  const { member } = entry
  const foundBefore = parts.found()
  const window = byteWindow()
  let held: Uint8Array[] = []
  let size = 0
  let cutter: Cutter | undefined
  let hasEnded = false
  const reject = (offset: number, code: string, message: string) =>
    parts.reject({ input, member, offset, code, message })

  function begin(): void {
    const bytes = Buffer.concat(held)
    held = []
    if (cutter === undefined && bytes.subarray(TAR_AT, TAR_AT + TAR.length).toString('latin1') === TAR) {
      throw new Damage(
        'not-text',
        'expected text, or a gzip or zip archive of it, found a tar archive: unpack it first',
      )
    }
    const way = wayOf(bytes.subarray(0, SNIFF_LENGTH), member ?? name)
    const head = bytes.subarray(0, way.head)
    parts.beginEntry({ input, member, way, isPacked: entry.isPacked, window, head })
    cutter = cutterOf(
      way.kind,
      {
        unit: (start, end) => parts.unit(start, end, !hasEnded),
        gap: () => parts.gap(),
        reject,
      },
      options.maxUnit,
      xmlPiece,
    )
    window.push(bytes)
    cutter.push(bytes)
    settle()
  }

  function settle(): void {
    parts.flush()
    window.dropBefore(Math.min(cutter?.needed() ?? 0, parts.neededFrom()))
  }

  try {
    for await (const chunk of entry.chunks) {
      signal?.throwIfAborted()
      size += chunk.length
      if (cutter !== undefined) {
        window.push(chunk)
        cutter.push(chunk)
        settle()
        continue
      }
      held.push(chunk)
      if (size >= SNIFF_LENGTH) begin()
    }
    if (cutter === undefined) begin()
    hasEnded = true
    cutter?.end()
    settle()
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    if (cutter === undefined && size > 0) begin()
    reject(cutter?.needed() ?? 0, error.code, error.message)
  } finally {
    parts.endEntry()
  }
  // "[]", an empty JSONL file: nothing of it reaches the parser.
  if (parts.found() === foundBefore) {
    parts.reject({ input, member, offset: 0, ...noAnswer(member === null ? name : `${name}/${member}`) })
  }
}
