/** What an expression says in so many words, before anything is inferred. */
import type { Span } from '../../document.js'

/** A year that is written in relation to another: to that of the reference day, or to one that the text has just named. */
export interface YearStep {
  from: 'reference' | 'text'
  /** How many years before (-1) or after (1). */
  by: number
}

/** The year of a day, month, season or quarter: a number, a relation ("March last year"), or not written at all. */
export interface YearOf {
  year: number | null
  yearStep: YearStep | null
}

/** The periods that "this", "last" and "next" can stand before. */
export type Unit =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'financial-year'
  | 'academic-year'
  | 'named-month'

/** One expression: a day to a decade, or a period in relation to the reference day or to the text before. */
export type Written =
  | ({ kind: 'day'; month: number; day: number /** Of "14-15 July". */; lastDay: number | null } & YearOf)
  /** "14, 15 and 16 July 2024": spread into days before anything else is done. */
  | ({ kind: 'day-list'; month: number; days: DayItem[] } & YearOf)
  | ({ kind: 'month'; month: number /** "Mar", "Sept". */; isShort: boolean } & YearOf)
  | ({ kind: 'season' /** 1 is spring. */; season: number } & YearOf)
  | ({ kind: 'quarter'; quarter: number /** Counted from April. */; isFinancial: boolean } & YearOf)
  | ({ kind: 'half'; half: number; isFinancial: boolean } & YearOf)
  | { kind: 'year'; year: number }
  /** "2020 – 2024": calendar years. */
  | { kind: 'years'; year: number; lastYear: number }
  /** "2017-18", "2016-2019": one year or several, which the text may name financial or academic. */
  | { kind: 'year-span'; year: number; lastYear: number; label: SpanLabel | null; isSlip: boolean }
  /** "the year ending March 2023": so many months up to the end of that one, or up to a day of it. */
  | { kind: 'ending'; months: number; month: number; day: number | null; year: number }
  | { kind: 'decade'; year: number }
  | { kind: 'relative'; unit: Unit; step: YearStep /** Of a season or a named month, from 1. */; number: number | null }

/** What a span of years is called in the text. */
export type SpanLabel = 'financial' | 'academic'

/** One number of a list of days: its place in the expression, and whether a range leads to it. */
export interface DayItem extends Span {
  day: number
  isRangeEnd: boolean
}

/** An expression at its place in a text. */
export type Expression = Written & Span

/** An expression whose year may be missing, once lists of days are spread. */
export type Yearly = Exclude<Extract<Expression, YearOf>, { kind: 'day-list' }>

/** Whether an expression stands in a year that it may or may not name. */
export function isYearly(expression: Expression): expression is Yearly {
  return 'yearStep' in expression
}
