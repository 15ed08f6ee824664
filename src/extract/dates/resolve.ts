/** A written expression and its year → the period it names. */
import type { Span } from '../../document.js'
import type { DateMention, IsoDay } from '../../schema.js'
import * as calendar from './periods.js'
import type { Expression, SpanLabel, Unit, Yearly } from './written.js'

type Precision = DateMention['precision']

/** An expression with its period; `inferred` where a part of it was not written. */
export interface Resolved extends calendar.Period {
  start: number
  end: number
  precision: Precision
  inferred: boolean
}

/** An expression with the period that was found for it. */
export function resolved(
  { start, end }: Span,
  precision: Precision,
  { from, to, edtf }: calendar.Period,
  inferred: boolean,
): Resolved {
  return { start, end, precision, inferred, from, to, edtf }
}

/** The period that a day, month, season, quarter or half has in a year; null for the 31st of June and for "2024-05-00". */
export function periodOf(expression: Yearly, year: number): calendar.Period | null {
  switch (expression.kind) {
    case 'month':
      return calendar.monthPeriod(year, expression.month)
    case 'season':
      return calendar.seasonPeriod(year, expression.season)
    case 'quarter': {
      const { quarter, isFinancial } = expression
      return isFinancial ? calendar.financialPart(year, quarter * 3 - 2, 3) : calendar.quarterPeriod(year, quarter)
    }
    case 'half': {
      const { half, isFinancial } = expression
      return isFinancial ? calendar.financialPart(year, half * 6 - 5, 6) : calendar.halfPeriod(year, half)
    }
    case 'day': {
      const { month, day, lastDay } = expression
      if (month < 1 || month > 12 || day < 1 || (lastDay ?? day) > calendar.daysIn(year, month)) return null
      const from = calendar.isoDay(year, month, day)
      return lastDay === null
        ? calendar.dayPeriod(year, month, day)
        : calendar.daysPeriod(from, calendar.isoDay(year, month, lastDay))
    }
  }
}

/** How exact such an expression is. */
export function precisionOf(expression: Yearly): Precision {
  if (expression.kind === 'day') return expression.lastDay === null ? 'day' : 'range'
  if (expression.kind === 'half') return 'range'
  return expression.kind
}

/** The period of an expression that needs no year from elsewhere; `label` is what its context calls its years. */
export function resolveWritten(expression: Expression, label: SpanLabel): Resolved | null {
  const make = (precision: Precision, period: calendar.Period) => resolved(expression, precision, period, false)
  switch (expression.kind) {
    case 'year':
      return make('year', calendar.yearPeriod(expression.year))
    case 'years':
      return make('range', calendar.yearsPeriod(expression.year, expression.lastYear))
    case 'decade':
      return make('decade', calendar.decadePeriod(expression.year))
    case 'ending': {
      const { year, month, months } = expression
      const period = calendar.periodEnding(year, month, expression.day ?? calendar.daysIn(year, month), months)
      if (period === null) return null
      const isFinancial = months === 12 && period.from.endsWith('04-01')
      const isQuarter = months === 3 && month % 3 === 0 && period.from.endsWith('-01')
      return make(isFinancial ? 'financial-year' : isQuarter ? 'quarter' : 'range', period)
    }
    case 'year-span': {
      const { year, lastYear } = expression
      const isAcademic = (expression.label ?? label) === 'academic'
      const period = isAcademic ? calendar.academicYear(year, lastYear) : calendar.financialYear(year, lastYear)
      if (lastYear - year > 1) return make('range', period)
      return make(isAcademic ? 'academic-year' : 'financial-year', period)
    }
    default:
      return null
  }
}

/** The period that a unit has some steps from the one that holds the reference day. */
export function resolveRelative(
  unit: Unit,
  by: number,
  number: number | null,
  reference: IsoDay,
  isAhead: boolean,
): calendar.Period & { precision: Precision } {
  const { year, month } = calendar.partsOf(reference)
  switch (unit) {
    case 'year':
      return { precision: 'year', ...calendar.yearPeriod(year + by) }
    case 'financial-year':
      return { precision: 'financial-year', ...calendar.financialYear(year + by - (month < 4 ? 1 : 0)) }
    case 'academic-year':
      return { precision: 'academic-year', ...calendar.academicYear(year + by - (month < 9 ? 1 : 0)) }
    case 'month': {
      const months = year * 12 + month - 1 + by
      return { precision: 'month', ...calendar.monthPeriod(Math.floor(months / 12), (months % 12) + 1) }
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + by
      return { precision: 'quarter', ...calendar.quarterPeriod(Math.floor(quarters / 4), (quarters % 4) + 1) }
    }
    case 'season':
      return { precision: 'season', ...seasonFrom(reference, by, number ?? 1, isAhead) }
    case 'named-month':
      return { precision: 'month', ...monthFrom(reference, by, number ?? 1, isAhead) }
    case 'week': {
      const monday = calendar.addDays(reference, by * 7 - calendar.weekday(reference))
      return { precision: 'range', ...calendar.daysPeriod(monday, calendar.addDays(monday, 6)) }
    }
    case 'day': {
      const day = calendar.partsOf(calendar.addDays(reference, by))
      return { precision: 'day', ...calendar.dayPeriod(day.year, day.month, day.day) }
    }
  }
}

/** Until this many days after its end, "this winter" is the one that has been, unless the talk is of what is to come. */
const STILL_THIS = 92

/** "last autumn" is the latest that is over, "next" the first that has not begun, "this" the one nearest to the day. */
function seasonFrom(reference: IsoDay, by: number, season: number, isAhead: boolean): calendar.Period {
  const { year } = calendar.partsOf(reference)
  const isOver = (each: number) => calendar.seasonPeriod(each, season).to < reference
  // In January, not even the winter of last year is over.
  const latest = isOver(year) ? year : isOver(year - 1) ? year - 1 : year - 2
  const [last, coming] = [calendar.seasonPeriod(latest, season), calendar.seasonPeriod(latest + 1, season)]
  if (by < 0) return last
  const hasBegun = coming.from <= reference
  if (by > 0) return hasBegun ? calendar.seasonPeriod(latest + 2, season) : coming
  const isStill = !hasBegun && !isAhead && calendar.daysBetween(last.to, reference) <= STILL_THIS
  return isStill ? last : coming
}

/** "last October" is the latest that is over, "next October" the first to come, "this October" that of the year. */
function monthFrom(reference: IsoDay, by: number, month: number, isAhead: boolean): calendar.Period {
  const { year, month: own } = calendar.partsOf(reference)
  if (by < 0) return calendar.monthPeriod(month < own ? year : year - 1, month)
  if (by > 0 || (isAhead && month < own)) return calendar.monthPeriod(month > own ? year : year + 1, month)
  return calendar.monthPeriod(year, month)
}
