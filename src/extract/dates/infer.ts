/** The year of an expression that does not write it: from its neighbours, the text before, tense and the reference day. */
import type { IsoDay } from '../../schema.js'
import { addDays, daysBetween, type Period, partsOf } from './periods.js'
import type { Tense } from './tense.js'

/**
 * A past day may lie this many days after the reference day. A day and month without a year is hardly ever eleven months
 * old, so a date a month ahead in the past tense is rather one whose tense was misread, or whose source gives only the
 * month of the answer.
 */
const LATE = 30
/** An earlier mention of the same month lends its year only when it is this near to the reference day, in days. */
const STILL_NEAR = 550
/** Without a tense, a date this many days ahead is nearer than the one a year before it. */
const NEAR = 100

/** What the text around an expression tells of its year. */
export interface Context {
  reference: IsoDay | null
  tense: Tense
  /** The year that the same month or season last had in this text, where it was written. */
  antecedent: number | null
}

/** The likeliest year, given the period that the expression has in each; null where there is nothing to reckon from. */
export function inferYear(periodIn: (year: number) => Period | null, context: Context): number | null {
  const { reference, tense, antecedent } = context
  if (antecedent !== null && agrees(periodIn(antecedent), context)) return antecedent
  if (reference === null) return null
  const { year } = partsOf(reference)
  const ahead = [year - 1, year, year + 1, year + 2].find((each) => isAhead(periodIn(each), reference))
  const behind = [year + 1, year, year - 1, year - 2, year - 3].find((each) => isBehind(periodIn(each), reference))
  if (tense === 'future') return ahead ?? null
  if (tense === 'past') return behind ?? null
  const next = ahead === undefined ? null : periodIn(ahead)
  return next !== null && daysBetween(reference, next.from) <= NEAR ? (ahead ?? null) : (behind ?? null)
}

function agrees(period: Period | null, { reference, tense }: Context): boolean {
  if (period === null || reference === null) return period !== null
  if (Math.abs(daysBetween(reference, period.from)) > STILL_NEAR) return false
  if (tense === 'past') return isBehind(period, reference)
  if (tense === 'future') return isAhead(period, reference)
  return true
}

function isAhead(period: Period | null, reference: IsoDay): boolean {
  return period !== null && period.to >= reference
}

function isBehind(period: Period | null, reference: IsoDay): boolean {
  if (period === null) return false
  const isDay = period.from === period.to
  return period.from <= (isDay ? addDays(reference, LATE) : reference)
}
