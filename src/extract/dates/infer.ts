/** The year of an expression that does not write it: from its neighbours, the text before, tense and the reference day. */
import type { IsoDay } from '../../schema.js'
import { addDays, daysBetween, type Period, partsOf } from './periods.js'
import type { Tense } from './tense.js'

/**
 * A day of the past may lie this many days after the reference day, one to come as many before it. A day and month
 * without a year is hardly ever eleven months away, so a date that is out by a month is rather one whose tense was
 * misread, or whose source gives only the month of the answer.
 */
const TOLERANCE = 30
/** Without a tense, a date this many days ahead is nearer than the one a year before it. */
const NEAR = 100

/** What the text around an expression tells of its year. */
export interface Context {
  reference: IsoDay | null
  tense: Tense
  /** The year that the same month or season last had in this text: asked only where there is no reference day. */
  antecedent: number | null
}

/** The likeliest year, given the period that the expression has in each; null where there is nothing to reckon from. */
export function inferYear(periodIn: (year: number) => Period | null, context: Context): number | null {
  const { reference, tense, antecedent } = context
  if (reference === null) return antecedent
  const { year } = partsOf(reference)
  const ahead = around(year, 1).find((each) => isAhead(periodIn(each), reference))
  const behind = around(year, -1).find((each) => isBehind(periodIn(each), reference))
  if (tense === 'future') return ahead ?? null
  if (tense === 'past') return behind ?? null
  const next = ahead === undefined ? null : periodIn(ahead)
  return next !== null && daysBetween(reference, next.from) <= NEAR ? (ahead ?? null) : (behind ?? null)
}

/** The years from the one before, in the order of time or against it, until another leap year is among them. */
function around(year: number, step: 1 | -1): number[] {
  return Array.from({ length: 10 }, (_, index) => year + step * (index - 1))
}

function isAhead(period: Period | null, reference: IsoDay): boolean {
  return period !== null && period.to >= (isDay(period) ? addDays(reference, -TOLERANCE) : reference)
}

function isBehind(period: Period | null, reference: IsoDay): boolean {
  return period !== null && period.from <= (isDay(period) ? addDays(reference, TOLERANCE) : reference)
}

function isDay({ from, to }: Period): boolean {
  return from === to
}
