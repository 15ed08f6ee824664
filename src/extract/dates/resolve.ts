/** Expression + reference day + neighbours → the period it names. */
import type { DateMention, IsoDay } from '../../schema.js'
import type { Expression } from './grammar.js'
import * as calendar from './periods.js'

type Precision = DateMention['precision']

/** An expression with its period; `inferred` where a part of it was not written. */
export interface Resolved extends calendar.Period {
  start: number
  end: number
  precision: Precision
  inferred: boolean
}

/** Whether the words around an expression tell of what was, or of what is to come. */
export type Tense = 'past' | 'future' | null

/** Resolves one expression in the light of a year given by its neighbours, else of its tense; null where nothing decides. */
export function resolve(
  expression: Expression,
  { year, reference, tense }: { year: number | null; reference: IsoDay | null; tense: Tense },
): Resolved | null {
  const { start, end, kind } = expression
  const make = (precision: Precision, period: calendar.Period, inferred: boolean): Resolved => {
    return { start, end, precision, inferred, ...period }
  }
  if (expression.offset !== null) {
    if (reference === null) return null
    const period = relative(expression, reference)
    return period === null ? null : make(period.precision, period, true)
  }
  const written = expression.year ?? year
  const inferred = expression.year === null
  switch (kind) {
    case 'year':
      return written === null ? null : make('year', calendar.yearPeriod(written), inferred)
    case 'years':
      return written === null || expression.last === null
        ? null
        : make('range', yearsPeriod(written, expression.last), inferred)
    case 'decade':
      return written === null ? null : make('decade', calendar.decadePeriod(written), inferred)
    case 'financial-year':
    case 'academic-year': {
      if (written === null) return null
      const last = expression.last ?? written + 1
      const period =
        kind === 'financial-year' ? calendar.financialYear(written, last) : calendar.academicYear(written, last)
      return make(last - written > 1 ? 'range' : kind, period, inferred)
    }
    case 'quarter':
      return written === null ? null : make('quarter', calendar.quarterPeriod(written, expression.last ?? 1), inferred)
    default: {
      const periodIn = (each: number) => yearly(expression, each)
      const chosen = written ?? nearest(periodIn, reference, tense)
      const period = chosen === null ? null : periodIn(chosen)
      return period === null ? null : make(precisionOf(expression), period, inferred)
    }
  }
}

function yearsPeriod(first: number, last: number): calendar.Period {
  const [{ from }, { to }] = [calendar.yearPeriod(first), calendar.yearPeriod(last)]
  return { from, to, edtf: `${first}/${last}` }
}

function precisionOf({ kind }: Expression): Precision {
  if (kind === 'days') return 'range'
  if (kind === 'season' || kind === 'month') return kind
  return 'day'
}

/** The period that a day, month or season has in a year; null for the 31st of June. */
function yearly({ kind, month, day, last }: Expression, year: number): calendar.Period | null {
  if (kind === 'season') return calendar.seasonPeriod(year, last ?? 1)
  if (month === null || month < 1 || month > 12) return null
  if (day === null) return calendar.monthPeriod(year, month)
  if (day < 1 || day > calendar.daysIn(year, month)) return null
  if (kind !== 'days' || last === null) return calendar.dayPeriod(year, month, day)
  if (last > calendar.daysIn(year, month)) return null
  const [from, to] = [calendar.isoDay(year, month, day), calendar.isoDay(year, month, last)]
  return { from, to, edtf: `${from}/${to}` }
}

/** The coming one in the future tense, else the latest that had begun on the reference day. */
function nearest(
  periodIn: (year: number) => calendar.Period | null,
  reference: IsoDay | null,
  tense: Tense,
): number | null {
  if (reference === null) return null
  const { year } = calendar.partsOf(reference)
  // A day a fortnight after the answer is nearer than the one a year before it: answers go out late.
  const latest = periodIn(year)?.edtf.length === 10 ? calendar.addDays(reference, 17) : reference
  const candidates = tense === 'future' ? [year - 1, year, year + 1, year + 2] : [year, year - 1, year - 2]
  const fits = (period: calendar.Period | null) => {
    return period !== null && (tense === 'future' ? period.to >= reference : period.from <= latest)
  }
  return candidates.find((each) => fits(periodIn(each))) ?? null
}

function relative(expression: Expression, reference: IsoDay): (calendar.Period & { precision: Precision }) | null {
  const offset = expression.offset ?? 0
  const { year, month } = calendar.partsOf(reference)
  switch (expression.kind) {
    case 'year':
      return { precision: 'year', ...calendar.yearPeriod(year + offset) }
    case 'financial-year':
      return { precision: 'financial-year', ...calendar.financialYear(year + offset - (month < 4 ? 1 : 0)) }
    case 'academic-year':
      return { precision: 'academic-year', ...calendar.academicYear(year + offset - (month < 9 ? 1 : 0)) }
    case 'month': {
      const months = year * 12 + month - 1 + offset
      return { precision: 'month', ...calendar.monthPeriod(Math.floor(months / 12), (months % 12) + 1) }
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + offset
      return { precision: 'quarter', ...calendar.quarterPeriod(Math.floor(quarters / 4), (quarters % 4) + 1) }
    }
    case 'season': {
      const season = expression.last ?? 1
      const near = season === 4 && month < 3 ? year - 1 : year
      // "last autumn" is the latest that is over; "this" and "next" are the current or coming one.
      const over = calendar.seasonPeriod(near, season).to < reference
      const step =
        offset < 0
          ? over
            ? 0
            : -1
          : offset > 0 && (over || calendar.seasonPeriod(near, season).from <= reference)
            ? 1
            : 0
      return { precision: 'season', ...calendar.seasonPeriod(near + step, season) }
    }
    case 'week': {
      const monday = calendar.addDays(reference, offset * 7 - calendar.weekday(reference))
      const sunday = calendar.addDays(monday, 6)
      return { precision: 'range', from: monday, to: sunday, edtf: `${monday}/${sunday}` }
    }
    case 'relative-day': {
      const day = calendar.addDays(reference, offset)
      return { precision: 'day', from: day, to: day, edtf: day }
    }
    default:
      return null
  }
}
