/** Days, months and seasons of no one year: "each April", "the financial year (April to March)", "year to 31 March". */

import type { Passage } from '../../document.js'
import { endsIn } from '../patterns.js'
import type { Group } from './groups.js'
import { addDays } from './periods.js'
import { periodOf } from './resolve.js'
import { type Expression, isYearly, type Yearly } from './written.js'

/** "each April", "every year by 31 January", "annually in July". */
const EACH_BEFORE =
  /(?<=\b(?:each|every|annually|yearly|annual(?:ly)? (?:in|on|by))(?: (?:year|calendar year|financial year))?(?:,? (?:in|on|by|before|from|at|until|between|during|around|the|end|of|late|early|usually|typically|normally)){0,5} )/iuy
/** "in April each year", "as at 31 March and 30 September each year". */
const EACH_AFTER =
  /^,? (?:of |in )?(?:each|every|any(?: given)?) (?:calendar |financial |academic )?(?:year|month)\b|^ annually\b/u
/** "year to 31 March", "the financial year (April to March)", "the year runs from 1 April". */
const YEAR_BEFORE =
  /(?<=\b[Yy]ears?(?:'s)? ?(?:\(|(?:is|are|as|i\.e\.,?|-|–|:|ends?|ended|ending|to|begins?|beginning|starts?|starting|runs?|running|basis,?))(?: (?:from|on|at|between|to|the|end|of|in|ending|running)){0,5} ?\(?)/uy
const YEAR_END_AFTER = /^ year[- ]ends?\b/u
const LOOK_AROUND = 48

/** Makes the test of whether a group names no year at all; once told of all years, "31 March" stays so in that text. */
export function recurringIn(plain: string): (passage: Passage, group: Group) => boolean {
  const told = new Set<string>()
  return (passage, group) => {
    const { expressions } = group
    if (!expressions.every(hasNoYear)) return false
    const keys = expressions.map(keyOf)
    const isTold = keys.every((key) => key !== null && told.has(key))
    if (!isTold && !isRecurring(plain, passage, group)) return false
    for (const key of keys) if (key !== null) told.add(key)
    return true
  }
}

/** Only a day is told again as itself: "in April" may be any. */
function keyOf(expression: Expression): string | null {
  return expression.kind === 'day' ? `${expression.month}-${expression.day}` : null
}

function isRecurring(plain: string, passage: Passage, { expressions, isRange }: Group): boolean {
  const [first] = expressions
  const last = expressions.at(-1) ?? first
  const before = plain.slice(Math.max(passage.start, first.start - LOOK_AROUND), first.start)
  const after = plain.slice(last.end, Math.min(passage.end, last.end + LOOK_AROUND))
  if (endsIn(before, EACH_BEFORE) || EACH_AFTER.test(after)) return true
  if (first.kind === 'season' || last.kind === 'season') return false
  if (endsIn(before, YEAR_BEFORE) || YEAR_END_AFTER.test(after)) return true
  return isRange && isTwelveMonths(first as Yearly, last as Yearly)
}

function hasNoYear(expression: Expression): boolean {
  if (!isYearly(expression) || expression.year !== null || expression.yearStep !== null) return false
  return expression.kind === 'day' || expression.kind === 'month' || expression.kind === 'season'
}

/** "from April to March", "1 January to 31 December". */
function isTwelveMonths(first: Yearly, last: Yearly): boolean {
  if (first.kind !== last.kind) return false
  const [from, to] = [periodOf(first, 2023), periodOf(last, 2023)]
  return from !== null && to !== null && addDays(to.to, 1).slice(5) === from.from.slice(5)
}
