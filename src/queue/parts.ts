/** Makes the parts of a stored build, on whatever machine this is. */
import type { Part, Plan } from '../build/plan.js'
import { nameOf } from '../build/plan.js'
import type { PartCounts } from '../build/staging.js'
import { countsOfPart, jobOf } from '../build/steps.js'
import { failureCode, isOfTheContent, QueueError } from './error.js'
import { type Folders, inputsOf, type StoredBuild } from './store.js'
import type { Threads } from './threads.js'

/** Makes a part, unless it is there. */
export async function makePart(
  build: StoredBuild,
  part: Part,
  folders: Folders,
  threads: Threads,
  timeout: number,
): Promise<PartCounts> {
  const made = countsOfPart(build, part)
  if (made !== null) return made
  const job = { ...jobOf(build, part), inputs: await inputsOf(build, part, folders) }
  return threads.run((pool) => pool.part(job), timeout)
}

/**
 * Makes rejects of the parts that no attempt could make: every unit of them one, with its input and offset. The others
 * are complete, or the build fails.
 * @throws QueueError `parts-failed` when a part failed by no fault of what it holds, or was not tried.
 */
export async function rejectFailed(
  build: StoredBuild,
  failures: ReadonlyMap<number, string>,
  folders: Folders,
  threads: Threads,
): Promise<void> {
  const missing = build.plan.parts.filter((part) => countsOfPart(build, part) === null)
  const others = missing.filter(({ index }) => !isOfTheContent(codeOf(failures, index)))
  if (others[0] !== undefined) {
    const first = failures.get(others[0].index) ?? `${describePart(build.plan, others[0])} was not made`
    const message = `${others.length} of ${build.plan.parts.length} parts could not be made, by no fault of what they hold; the first: ${first}`
    throw new QueueError('parts-failed', message)
  }
  for (const part of missing) {
    const code = codeOf(failures, part.index)
    const message = `expected a part of the build that can be made, found one at which every attempt failed (${code})`
    const job = {
      ...jobOf(build, part),
      inputs: await inputsOf(build, part, folders),
      failure: { code: 'part-failed', message },
    }
    await threads.run((pool) => pool.part(job))
  }
}

function codeOf(failures: ReadonlyMap<number, string>, index: number): string {
  const text = failures.get(index)
  return text === undefined ? 'missing' : failureCode(text)
}

/** A part for people: "archive/a.jsonl from byte 4194304 (part 3)". */
export function describePart(plan: Plan, part: Part): string {
  const [first] = part.pieces
  if (first === undefined) return `part ${part.index}`
  const offset = first.type === 'slice' ? first.start : first.offset
  return `${nameOf(plan.inputs, first)} from byte ${offset} (part ${part.index})`
}
