/** Days and months that define a kind of year, and are of none: "the financial year (April to March)", "year to 31 March". */
import type { Passage } from '../../document.js'
import type { Group } from './groups.js'
import { addDays } from './periods.js'
import { periodOf } from './resolve.js'
import { type Expression, isYearly, type Yearly } from './written.js'

const YEAR_BEFORE =
  /\b[Yy]ears?(?:'s)? ?(?:\(|(?:is|are|as|i\.e\.,?|-|–|:|ends?|ended|ending|to|begins?|beginning|starts?|starting|runs?|running|basis,?))(?: (?:from|on|at|between|to|the|end|of|in|ending|running)){0,5} ?\(?$/u
const YEAR_END_AFTER = /^ year[- ]ends?\b/u
const LOOK_AROUND = 48

/** Whether a group without a year of its own names no year: "year to 31 March", "from April to March". */
export function isOfAnyYear(plain: string, passage: Passage, { expressions, isRange }: Group): boolean {
  const [first] = expressions
  const last = expressions.at(-1)
  if (first === undefined || last === undefined || !expressions.every(hasNoYear)) return false
  if (YEAR_BEFORE.test(plain.slice(Math.max(passage.start, first.start - LOOK_AROUND), first.start))) return true
  if (YEAR_END_AFTER.test(plain.slice(last.end, Math.min(passage.end, last.end + LOOK_AROUND)))) return true
  return isRange && isTwelveMonths(first as Yearly, last as Yearly)
}

function hasNoYear(expression: Expression): boolean {
  if (!isYearly(expression) || expression.year !== null || expression.yearStep !== null) return false
  return expression.kind === 'day' || expression.kind === 'month'
}

/** "from April to March", "1 January to 31 December". */
function isTwelveMonths(first: Yearly, last: Yearly): boolean {
  if (first.kind !== last.kind) return false
  const [from, to] = [periodOf(first, 2023), periodOf(last, 2023)]
  return from !== null && to !== null && addDays(to.to, 1).slice(5) === from.from.slice(5)
}
