/** Makes the parts of a stored build, on whatever machine this is. */
import type { Part, Plan } from '../build/plan.js'
import { nameOf } from '../build/plan.js'
import type { PartCounts } from '../build/staging.js'
import { countsOfPart, jobOf } from '../build/steps.js'
import { failureCode, failureText, isOfTheContent, QueueError } from './error.js'
import { type Folders, inputsOf, type StoredBuild } from './store.js'
import type { Threads } from './threads.js'

/** Makes parts: what it takes. */
export interface Workshop {
  folders: Folders
  threads: Threads
  /** Ms in which a part must be made. */
  partTimeout: number
}

/**
 * Makes a part, unless it is there.
 * @throws QueueError, BuildError; its `cause` is what happened, its message says what the part was at.
 */
export async function makePart(build: StoredBuild, part: Part, workshop: Workshop): Promise<PartCounts> {
  const made = countsOfPart(build, part)
  if (made !== null) return made
  const { outcome, at } = await attempt(build, part, workshop, [])
  if (!(outcome instanceof Error)) return outcome
  throw at === null ? outcome : Object.assign(outcome, { unit: at })
}

interface Attempt {
  outcome: PartCounts | Error
  /** The unit at which it failed, by its number in the part; null where that is not known. */
  at: number | null
}

const NOT_BEGUN = -1

async function attempt(
  build: StoredBuild,
  part: Part,
  { folders, threads, partTimeout }: Workshop,
  units: readonly number[] | 'all',
  code = '',
): Promise<Attempt> {
  const at = new Int32Array(new SharedArrayBuffer(4)).fill(NOT_BEGUN)
  const message = `expected an answer that can be parsed, found one at which every attempt failed (${code})`
  try {
    const inputs = await inputsOf(build, part, folders)
    const job = { ...jobOf(build, part), inputs, unparsable: { units, code: 'part-failed', message }, at }
    return { outcome: await threads.run((pool) => pool.part(job), partTimeout), at: null }
  } catch (error) {
    const unit = Atomics.load(at, 0)
    return { outcome: error as Error, at: unit === NOT_BEGUN ? null : unit }
  }
}

/** A part with more units than this that cannot be parsed is given up as a whole: each costs the time of an attempt. */
const MOST_UNPARSABLE = 10

/**
 * Completes a build some of whose parts failed for good. The units at which they fail become rejects, with their inputs
 * and offsets; where that is not known, or they are many, all of the part.
 * @throws QueueError `parts-failed` when a part failed by no fault of what it holds.
 */
export async function mendParts(
  build: StoredBuild,
  failures: ReadonlyMap<number, string>,
  workshop: Workshop,
): Promise<void> {
  const missing = build.plan.parts.filter((part) => countsOfPart(build, part) === null)
  const reasons = missing.map(({ index }) => failures.get(index))
  const others = reasons.filter((text) => text !== undefined && !isOfTheContent(failureCode(text)))
  if (others.length > 0) {
    const message = `${others.length} of ${build.plan.parts.length} parts could not be made, by no fault of what they hold; the first: ${others[0]}`
    throw new QueueError('parts-failed', message)
  }
  for (const [number, part] of missing.entries()) {
    const reason = reasons[number]
    // A part without a failure was lost: it is made like any other.
    if (reason === undefined) await makePart(build, part, workshop)
    else await makeAllThatCan(build, part, failureCode(reason), workshop)
  }
}

async function makeAllThatCan(build: StoredBuild, part: Part, reason: string, workshop: Workshop): Promise<void> {
  const lost: number[] = []
  let code = reason
  // What ends its process each time would end this one.
  while (code !== 'stalled' && lost.length <= MOST_UNPARSABLE) {
    const { outcome, at } = await attempt(build, part, workshop, lost, code)
    if (!(outcome instanceof Error)) return
    code = failureCode(failureText(outcome, ''))
    if (!isOfTheContent(code)) throw outcome
    if (at === null || lost.includes(at)) break
    lost.push(at)
  }
  const { outcome } = await attempt(build, part, workshop, 'all', code)
  if (outcome instanceof Error) throw outcome
}

/** A part for people, and the unit it was at: "archive/a.jsonl from byte 4194304 (part 3, at unit 17)". */
export function describePart(plan: Plan, part: Part, unit?: number): string {
  let before = 0
  for (const piece of part.pieces) {
    const units = piece.type === 'slice' ? piece.units : 1
    before += units
    if (unit !== undefined && unit >= before) continue
    const offset = piece.type === 'slice' ? piece.start : piece.offset
    const where = `${nameOf(plan.inputs, piece)} from byte ${offset}`
    return `${where} (part ${part.index}${unit === undefined ? '' : `, at unit ${unit - before + units}`})`
  }
  return `part ${part.index}`
}
