/** Makes one part: reads its slices, parses each unit, writes the records and what could not be read. */
import { createHash, type Hash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type ParseOptions, parseWrittenAnswers, type WrittenAnswer, WrittenAnswerError } from '../index.js'
import { openPart, type PartWriter, type WriteSettings } from '../write/index.js'
import { unitsIn } from './cut/index.js'
import { withHead } from './cut/xml.js'
import { BuildError, fromFileSystem } from './error.js'
import { type Filters, isKept } from './filters.js'
import { spoolName } from './parts.js'
import { nameOf, noAnswer, type Part, type PlanInput, type Slice } from './plan.js'
import { changed } from './planner.js'
import { COUNTS, FRAGMENTS, type PartCounts, partFolder, readCounts, renameWhole, stagingIn } from './staging.js'

/** Everything that making a part takes: what a worker is sent. */
export interface PartJob {
  /** The staging folder. */
  staging: string
  /** The plan's hash. */
  plan: string
  part: Part
  /** The inputs of the plan that the part reads, by their numbers. */
  inputs: Record<number, PlanInput>
  parse: ParseOptions
  filters: Filters
  write: WriteSettings
  /** Units that no attempt could parse, by their numbers in the part, from 0: they are rejects. */
  unparsable?: (Failure & { units: readonly number[] | 'all' }) | undefined
  /** Shared memory for the number of the unit that is being parsed: whoever ends the thread knows what it was at. */
  at?: Int32Array<SharedArrayBuffer> | undefined
}

/** Why a unit is no record. */
type Failure = { code: string; message: string }

/** Units after which other things of this thread get their turn. */
const TURN = 50

/**
 * Makes a part and gives its counts. Run twice, it gives the same bytes; it stands under its name only when it is whole.
 * @throws BuildError `input-changed` when its bytes are not those that were planned.
 */
export async function runPart(job: PartJob, signal?: AbortSignal): Promise<PartCounts> {
  const final = partFolder(stagingIn(job.staging), job.part.index)
  const temporary = `${final}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await mkdir(temporary, { recursive: true })
    const writer = await openPart(join(temporary, FRAGMENTS), job.write)
    const counts = await fill(writer, job, signal)
    const { records, duplicates, rejects } = await writer.finish()
    check(counts, records + duplicates, rejects, job.part)
    await writeFile(join(temporary, COUNTS), JSON.stringify(counts))
    await placePart(temporary, final, counts)
    return counts
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => {})
    throw fromFileSystem(error, `part ${job.part.index}`)
  }
}

/** Gives a part its name; one that another process has made in the meantime is the same, and stays. */
async function placePart(temporary: string, final: string, { plan, sha256 }: PartCounts): Promise<void> {
  for (;;) {
    try {
      return await renameWhole(temporary, final)
    } catch (error) {
      if (!TAKEN.has((error as NodeJS.ErrnoException).code ?? '') || !existsSync(final)) throw error
    }
    const there = readCounts(final)
    if (there?.plan === plan && there.sha256 === sha256) return rm(temporary, { recursive: true, force: true })
    // Left over from another plan.
    await rm(final, { recursive: true, force: true })
  }
}

const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM'])

async function fill(writer: PartWriter, job: PartJob, signal?: AbortSignal): Promise<PartCounts> {
  const { part } = job
  const counts: PartCounts = {
    plan: job.plan,
    sha256: part.sha256,
    units: 0,
    more: 0,
    records: 0,
    rejects: 0,
    filtered: 0,
  }
  const hash = createHash('sha256')
  const inputs = Object.assign([], job.inputs) as PlanInput[]
  for (const piece of part.pieces) {
    const name = nameOf(inputs, piece)
    if (piece.type === 'reject') {
      counts.units += 1
      counts.rejects += 1
      writer.reject({ input: name, offset: piece.offset, code: piece.code, message: piece.message })
      continue
    }
    const { head, body } = await bytesOf(piece, job, hash)
    for (const [index, { start, end }] of unitsIn(piece.kind, body).entries()) {
      if (counts.units % TURN === 0) {
        await setImmediate()
        signal?.throwIfAborted()
      }
      const unit = body.subarray(start, end)
      const bytes = piece.isPiece ? withHead(head, unit) : unit
      handOver(bytes, { input: name, offset: piece.start + start, index: piece.first + index }, job, writer, counts)
    }
  }
  if (hash.digest('hex') !== part.sha256) throw changed(await changedOf(job))
  return counts
}

/** Parses a unit. Whatever is in it, it ends as records, or as a reject. */
function handOver(
  bytes: Uint8Array,
  origin: { input: string; offset: number; index: number },
  { parse, filters, unparsable, at }: PartJob,
  writer: PartWriter,
  counts: PartCounts,
): void {
  const { input, offset } = origin
  let found = 0
  const isLost = unparsable?.units === 'all' || unparsable?.units.includes(counts.units)
  if (at !== undefined) Atomics.store(at, 0, counts.units)
  for (const outcome of isLost && unparsable ? [unparsable] : outcomesOf(bytes, { ...parse, name: input })) {
    found += 1
    if ('code' in outcome) {
      counts.rejects += 1
      writer.reject({ input, offset, code: outcome.code, message: outcome.message })
    } else if (isKept(outcome, filters)) {
      counts.records += 1
      writer.add(outcome, origin)
    } else counts.filtered += 1
  }
  counts.units += 1
  counts.more += found - 1
}

/** What a unit holds: at least one record or failure. A failure of the parser itself is one too. */
function* outcomesOf(
  bytes: Uint8Array,
  options: ParseOptions & { name: string },
): Generator<WrittenAnswer | Failure, void, undefined> {
  const records = parseWrittenAnswers(bytes, options)
  for (let found = 0; ; found += 1) {
    let next: IteratorResult<WrittenAnswer, void>
    try {
      next = records.next()
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (error instanceof WrittenAnswerError) yield { code: error.code, message }
      else yield { code: 'parser-failed', message: `${options.name}: the parser failed: ${message}` }
      return
    }
    if (next.done === true) {
      if (found === 0) yield noAnswer(options.name)
      return
    }
    yield unreadable(next.value) ?? next.value
  }
}

/** An item of a list that could not be read is a record with nothing but a problem. */
function unreadable({ question, answer, problems }: WrittenAnswer): Failure | undefined {
  if (question !== null || answer !== null) return undefined
  return problems.find(({ code, severity }) => severity === 'error' && code.endsWith('-unreadable'))
}

/** The bytes of a slice, and what a piece of an XML file is read with; both are hashed. */
async function bytesOf(slice: Slice, job: PartJob, hash: Hash): Promise<{ head: Buffer; body: Buffer }> {
  const input = job.inputs[slice.input]
  const length = slice.end - slice.start
  const isSpooled = slice.spooled !== null
  // An empty page in gzip: where a part's slices unpack to nothing, no file was spooled.
  if (isSpooled && slice.head + length === 0) return { head: Buffer.alloc(0), body: Buffer.alloc(0) }
  const path = isSpooled ? join(stagingIn(job.staging).spool, spoolName(job.part.index)) : (input?.path ?? '')
  const file = await open(path, 'r').catch((error) => {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? changed(input?.name ?? path) : error
  })
  try {
    const { size, mtimeMs } = await file.stat()
    if (!isSpooled && (size !== input?.size || mtimeMs !== input.changed)) throw changed(input?.name ?? path)
    const at = slice.spooled ?? 0
    const head = await readExactly(at, slice.head)
    const body = await readExactly(slice.spooled === null ? slice.start : at + slice.head, length)
    hash.update(head).update(body)
    return { head, body }
  } finally {
    await file.close()
  }

  async function readExactly(position: number, count: number): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(count)
    const { bytesRead } = count === 0 ? { bytesRead: 0 } : await file.read(buffer, 0, count, position)
    if (bytesRead < count) throw changed(input?.name ?? path)
    return buffer
  }
}

/** Which of a part's inputs changed, as far as size and time can tell. */
async function changedOf({ inputs, part }: PartJob): Promise<string> {
  const suspects: string[] = []
  for (const { name, path, size, changed: time } of Object.values(inputs)) {
    const now = path === null ? null : await stat(path).catch(() => null)
    if (now === null || now.size !== size || now.mtimeMs !== time) suspects.push(name)
  }
  const named = suspects.length > 0 ? suspects : Object.values(inputs).map(({ name }) => name)
  return `${named.join(', or ')} (part ${part.index})`
}

/** Counts are made twice, here and by the writer, and before by the planner: they must agree. */
function check(counts: PartCounts, written: number, rejects: number, part: Part): void {
  const { units, more, records, filtered } = counts
  const agree = units === part.units && records === written && counts.rejects === rejects
  if (agree && units + more === records + filtered + rejects) return
  const message = `part ${part.index}: planned ${part.units} units, handed over ${units} and found ${more} more; ${records} records of which ${written} were written, ${counts.rejects} rejects of which ${rejects} were, ${filtered} left out: these do not agree`
  throw new BuildError('counts-differ', message)
}
