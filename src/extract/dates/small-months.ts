/** "march 2024", "15 may 2023": words that are months, written small, before a year alone. The scan takes them for verbs. */
import { isAt } from '../patterns.js'
import { monthOf, SMALL_MONTH } from './grammar/words.js'
import type { Expression } from './written.js'

const IS_BEFORE = new RegExp(String.raw`(?<=\b${SMALL_MONTH},? (?:of )?)`, 'uy')
const MONTH = new RegExp(
  String.raw`(?:(?<![\d/.,£-])(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? (?:of )?)?\b(?<month>${SMALL_MONTH}),? (?:of )?$`,
  'u',
)
const LOOK_BEHIND = 24

/** A year with the small month before it, which begins no earlier than the passage; any other expression as it is. */
export function withSmallMonth(plain: string, from: number, expression: Expression): Expression {
  if (expression.kind !== 'year') return expression
  const { start, end, year } = expression
  if (!isAt(plain, start, IS_BEFORE)) return expression
  const before = plain.slice(Math.max(from, start - LOOK_BEHIND), start)
  const match = MONTH.exec(before)
  if (match === null) return expression
  const { day, month: name = '' } = match.groups ?? {}
  const place = { start: start - before.length + match.index, end, year, yearStep: null, month: monthOf(name) }
  return day === undefined
    ? { kind: 'month', isShort: false, ...place }
    : { kind: 'day', day: Number(day), lastDay: null, ...place }
}
