/** Expressions that belong together: lists that share a year, and the two bounds of a range. */

import type { Passage } from '../../document.js'
import { endsIn } from '../patterns.js'
import { type Expression, isYearly, type Yearly, type YearStep } from './written.js'

/** Expressions that stand side by side; two of them may be the bounds of one range. */
export interface Group {
  expressions: [Expression, ...Expression[]]
  isRange: boolean
}

/** What may stand within a range or list before a date: "to the end of March", "and in May", "through to week commencing". */
const LEADS =
  '(?: (?:in|on|by|the|end of|start of|beginning of|middle of|early|mid|late|including|week commencing)){0,4}'
/** "14 May, 3 June and in July", "April - June", "spring/summer 2024", "from 2010 up to 2015". */
const JOIN = new RegExp(
  `^(?:,? (?:and|or|&|to|until|till|through|through to|up to|up until|and then)${LEADS}(?: between| from)?${LEADS} |, | ?[-–—/] ?|,? (?:and|or) )$`,
  'u',
)
const RANGE_JOIN = new RegExp(
  `^(?:,? (?:to|until|till|through|through to|up to|up until)${LEADS} | ?[-–—] ?| ?- to |[-–—] )$`,
  'u',
)
const STROKE = /^ ?\/ ?$/u
const AND = new RegExp(`^,? and${LEADS} $`, 'u')
/** "between the financial years 2019/20 and 2023/24", "between early 2022 and late 2023". */
const BETWEEN =
  /(?<=\b[Bb]etween(?: (?:the|both|end of|start of|beginning of|middle of|early|mid|late|(?:financial|academic|calendar|tax|fiscal)? ?years?|periods?|months?(?: of)?|week commencing)){0,5} ?-?)/uy
/** What leads to the first bound of a range. */
const RANGE_START = /(?<=\b(?:[Bb]etween|[Ff]rom) (?:the )?)/uy
const LOOK_BEHIND = 64
/** What joins two dates is short. */
const MAX_JOIN = 64
/** A longer list is taken in pieces: each of its dates looks to all the others. */
const MAX_GROUP = 48

/** Groups the expressions of a passage. */
export function groupsOf(plain: string, passage: Passage, [first, ...rest]: readonly Expression[]): Group[] {
  if (first === undefined) return []
  let last = first
  let group: Group = { expressions: [first], isRange: false }
  const groups = [group]
  for (const expression of rest) {
    if (isNewRange(plain, group, last, expression)) {
      group.expressions.pop()
      group = { expressions: [last, expression], isRange: true }
      groups.push(group)
      last = expression
    } else if (isJoined(plain, passage, group, last, expression)) {
      const next = repeated(plain, last, expression)
      group.expressions.push(next)
      group.isRange = group.expressions.length === 2 && isRange(plain, last, next)
      last = next
    } else {
      group = { expressions: [expression], isRange: false }
      groups.push(group)
      last = expression
    }
  }
  for (const { expressions } of groups) shareFinancial(expressions)
  return groups
}

/** "Q3 and Q4 2023/24": where one is a quarter of a financial year, so is the other. */
function shareFinancial(expressions: Expression[]): void {
  for (const [index, own] of expressions.entries()) {
    if (!isPart(own) || isPlaced(own)) continue
    const other = expressions.slice(index + 1).find(isPlaced) ?? expressions.findLast(isPlaced)
    if (other !== undefined && isPart(other)) expressions[index] = { ...own, isFinancial: other.isFinancial }
  }
}

function isPart(expression: Expression): expression is Extract<Expression, { kind: 'quarter' | 'half' }> {
  return expression.kind === 'quarter' || expression.kind === 'half'
}

/** Whether the year is told where it stands: "2023", "of this year". */
export function isPlaced(expression: Expression): expression is Yearly & ({ year: number } | { yearStep: YearStep }) {
  return isYearly(expression) && (expression.year !== null || expression.yearStep !== null)
}

const OF_ONE_KIND = /^ (?:and|or|to|until)(?: the)? $|^ ?[-–] ?$/u

/** "in spring 2024 and 2025", "between January 2023 and 2025": the second is a spring, or a January, as well. */
function repeated(plain: string, last: Expression, next: Expression): Expression {
  if (next.kind !== 'year' || !OF_ONE_KIND.test(plain.slice(last.end, next.start))) return next
  // "the academic years 2024 and 2025"
  if (last.kind === 'year-span' && plain.slice(last.end - 4, last.end) === String(last.year)) {
    return { ...last, year: next.year, lastYear: next.year + 1, start: next.start, end: next.end }
  }
  if (!hasYear(last)) return next
  return { ...last, year: next.year, start: next.start, end: next.end }
}

const UP_TO = /\bup (?:to|until)\b/u
const FROM = /(?<=\b(?:[Ff]rom|[Bb]etween|[Ss]ince) (?:the )?)/uy

/** "in the 2024/25 academic year up to February 2025": the year so far, and no range from it. */
function isSoFar(plain: string, last: Expression, next: Expression): boolean {
  if (last.kind === next.kind || !UP_TO.test(plain.slice(last.end, next.start))) return false
  return !endsIn(plain.slice(Math.max(0, last.start - LOOK_BEHIND), last.start), FROM)
}

/** A range is closed by its second bound, and the third date of a list begins none. */
function isJoined(plain: string, passage: Passage, group: Group, last: Expression, next: Expression): boolean {
  const between = plain.slice(last.end, next.start)
  if (between.length > MAX_JOIN || !JOIN.test(between) || group.isRange || group.expressions.length >= MAX_GROUP)
    return false
  if (!RANGE_JOIN.test(between)) return true
  if (isSoFar(plain, last, next)) return false
  return group.expressions.length === 1 && !isTrailing(plain, passage, last, next)
}

/** "in May 2021 and from June to August 2022": after a date with its year, "from" and "between" begin anew. */
function isNewRange(
  plain: string,
  { expressions, isRange: isClosed }: Group,
  last: Expression,
  next: Expression,
): boolean {
  const before = expressions.at(-2)
  if (before === undefined || isClosed || (isYearly(before) && !isPlaced(before))) return false
  return (
    isRange(plain, last, next) && endsIn(plain.slice(Math.max(0, last.start - LOOK_BEHIND), last.start), RANGE_START)
  )
}

const SPACED_DASH = /^ [-–—] $/u
const REST_OF_ITEM = /^[.;,]?(?: and)?\s*$/u

/** "… followed in November - September 2017": after a spaced dash, the last date of an item is the item's own. */
function isTrailing(plain: string, passage: Passage, first: Expression, last: Expression): boolean {
  if (passage.kind !== 'item' || !SPACED_DASH.test(plain.slice(first.end, last.start))) return false
  if (!REST_OF_ITEM.test(plain.slice(last.end, passage.end))) return false
  return first.kind === 'month' && last.kind === 'month' && first.year === null && first.month > last.month
}

function isRange(plain: string, first: Expression, last: Expression): boolean {
  const between = plain.slice(first.end, last.start)
  if (RANGE_JOIN.test(between)) return true
  // "March/April 2024", "autumn/winter 2025": one stretch of time.
  if (STROKE.test(between)) return first.kind === last.kind && (first.kind === 'month' || first.kind === 'season')
  // "between 4 and 5 May and on 3 June": the days have been spread into one range.
  if (first.kind === 'day' && first.lastDay !== null) return false
  return AND.test(between) && endsIn(plain.slice(Math.max(0, first.start - LOOK_BEHIND), first.start), BETWEEN)
}

/** "February and October 2022", "October to March 2024": the year of the next that has one, else of the one before. */
export function neighbourYear({ expressions, isRange }: Group, index: number, own: Yearly): number | null {
  const next = expressions.slice(index + 1).find(hasYear)
  if (next !== undefined) return startOf(own) > startOf(next) ? next.year - 1 : next.year
  const before = expressions.findLast(hasYear)
  if (before === undefined) return null
  // "February 2024 and March": the same year; "October 2023 to March": the next.
  return startOf(own) < startOf(before) && (isRange || before.kind === own.kind) ? before.year + 1 : before.year
}

function hasYear(expression: Expression): expression is Yearly & { year: number } {
  return isYearly(expression) && expression.year !== null
}

/** When in a year an expression begins, in days or so from its start. */
function startOf(expression: Yearly): number {
  switch (expression.kind) {
    case 'day':
      return expression.month * 31 + expression.day
    case 'month':
      return expression.month * 31
    case 'season':
      return expression.season * 3 * 31
    case 'quarter':
      return (expression.quarter * 3 - 2 + (expression.isFinancial ? 3 : 0)) * 31
    case 'half':
      return (expression.half * 6 - 5 + (expression.isFinancial ? 3 : 0)) * 31
  }
}

/** "ran from 2017-19": calendar years, where "for 2021-26" are financial ones. */
function inContext(plain: string, span: Extract<Expression, { kind: 'year-span' }>): Expression {
  const { year, lastYear, label, start, end } = span
  const isCalendar =
    label === null && lastYear - year > 1 && endsIn(plain.slice(Math.max(0, start - LOOK_BEHIND), start), FROM)
  return isCalendar ? { kind: 'years', year, lastYear, start, end } : span
}

/** Spreads "14, 15 and 16 July" into days; "14-15 July" and "between 14 and 15 July" are one range. */
export function spread(plain: string, expression: Expression): Expression[] {
  if (expression.kind === 'year-span') return [inContext(plain, expression)]
  if (expression.kind !== 'day-list') return [expression]
  const { days, month, year, yearStep, start, end } = expression
  const isBetween = days.length === 2 && endsIn(plain.slice(Math.max(0, start - LOOK_BEHIND), start), RANGE_START)
  const spreaded: Extract<Expression, { kind: 'day' }>[] = []
  for (const [index, { day, isRangeEnd, start: from, ...item }] of days.entries()) {
    // The month and the year are of the last day's text.
    const to = index === days.length - 1 ? end : item.end
    const last = spreaded.at(-1)
    if (last !== undefined && (isRangeEnd || (isBetween && last.day < day))) {
      last.lastDay = day
      last.end = to
    } else spreaded.push({ kind: 'day', month, day, lastDay: null, year, yearStep, start: from, end: to })
  }
  return spreaded
}
