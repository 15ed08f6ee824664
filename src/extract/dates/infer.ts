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
  if (tense === 'future') return yearAhead(periodIn, reference)
  if (tense === 'past') return yearBehind(periodIn, reference)
  const ahead = yearAhead(periodIn, reference)
  const next = ahead === null ? null : periodIn(ahead)
  return next !== null && daysBetween(reference, next.from) <= NEAR ? ahead : yearBehind(periodIn, reference)
}

/** From the year on the other side of the reference day, so many until another leap year is among them. */
const YEARS = 10

/** The first year whose period is still to come. */
function yearAhead(periodIn: (year: number) => Period | null, reference: IsoDay): number | null {
  const first = partsOf(reference).year - 1
  const since = addDays(reference, -TOLERANCE)
  for (let year = first; year < first + YEARS; year += 1) {
    const period = periodIn(year)
    if (period !== null && period.to >= (isDay(period) ? since : reference)) return year
  }
  return null
}

/** The last year whose period has begun. */
function yearBehind(periodIn: (year: number) => Period | null, reference: IsoDay): number | null {
  const last = partsOf(reference).year + 1
  const until = addDays(reference, TOLERANCE)
  for (let year = last; year > last - YEARS; year -= 1) {
    const period = periodIn(year)
    if (period !== null && period.from <= (isDay(period) ? until : reference)) return year
  }
  return null
}

function isDay({ from, to }: Period): boolean {
  return from === to
}
