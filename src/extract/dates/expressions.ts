/**
 * The expressions of a text, on chrono's extension points: a `Chrono` of two stock parsers (ISO and slash dates) and our
 * own, without chrono's guesses at times, weekdays, durations and casual words.
 */
import { Chrono, GB, type ParsedResult, type Refiner } from 'chrono-node/en'
import { DAYS } from './grammar/days.js'
import { ENDINGS } from './grammar/endings.js'
import { PARTS_OF_YEARS } from './grammar/months.js'
import { readingOf } from './grammar/parser.js'
import { RELATIVES } from './grammar/relative.js'
import { YEARS } from './grammar/years.js'
import type { Expression, Written } from './written.js'

/** The stock parsers that fit official English: "2024-01-31" and "31/01/2024". */
const STOCK_PARSERS = ['ISOFormatParser', 'SlashDateFormatParser']
const stock = GB.parsers.filter((parser) => STOCK_PARSERS.includes(parser.constructor.name))

/** Of expressions that overlap, the longest stands: "1 February 2018" over "February 2018". */
const longestStands: Refiner = {
  refine: (_context, results) => {
    const kept: ParsedResult[] = []
    const ordered = [...results].sort((a, b) => b.text.length - a.text.length || a.index - b.index)
    for (const result of ordered) {
      const end = result.index + result.text.length
      if (!kept.some(({ index, text }) => result.index < index + text.length && index < end)) kept.push(result)
    }
    return kept.sort((a, b) => a.index - b.index) as typeof results
  },
}

/** A stock parser also reads times and days without a year; only whole dates are taken from it. */
const wholeDates: Refiner = {
  refine: (_context, results) => results.filter((result) => writtenIn(result) !== null),
}

const chrono = new Chrono({
  parsers: [...DAYS, ...ENDINGS, ...PARTS_OF_YEARS, ...YEARS, ...RELATIVES, ...stock],
  refiners: [wholeDates, longestStands],
})

/** Any of these must be near for a date to be there. */
const HINT =
  /Jan|Feb|Mar(?:ch)?\b|Mar\d|Apr|May\b|Ju[nl]|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR(?:CH)?\b|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC|january|february|april|june|july|september|october|november|december|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Yy]ear|month|week|quarter|Q[1-4]|H[12]\b|FY|\d{4}|\d\d?[/.-]\d\d?|[Yy]esterday|[Tt]omorrow/gu
/** No expression is longer, and none needs to see further around itself. */
const REACH = 96
const MAX_CORE = 400
/** Nobody gives a reference day yet: what a text does not say stays unsaid until it is resolved. */
const NO_DAY = new Date(0)

/**
 * The expressions of a stretch of plain text, in order. The cost of chrono grows with the square of a text, so it sees
 * windows: a core in which expressions may begin, and what stands around it.
 */
export function expressionsIn(text: string): Expression[] {
  const expressions: Expression[] = []
  for (const { start, end } of coresOf(text)) {
    const from = Math.max(0, start - REACH)
    for (const result of chrono.parse(text.slice(from, end + REACH), NO_DAY)) {
      const expression = expressionOf(result, from)
      if (expression === null || expression.start < start || expression.start >= end) continue
      if ((expressions.at(-1)?.end ?? 0) <= expression.start) expressions.push(expression)
    }
  }
  return expressions
}

/** Stretches around the hints of a text that do not overlap. */
function coresOf(text: string): { start: number; end: number }[] {
  const cores: { start: number; end: number }[] = []
  for (const { index, 0: hint } of text.matchAll(HINT)) {
    let last = cores.at(-1)
    const end = index + hint.length
    const start = Math.max(0, index - REACH)
    if (last === undefined || start > last.end) {
      last = { start, end }
      cores.push(last)
    }
    if (end - last.start > MAX_CORE) cores.push({ start: last.end, end })
    else last.end = Math.max(last.end, end)
  }
  return cores
}

/** "the 5th of May" begins at "5th"; a month may end in the stop of its short form, which is none of its text. */
const LEADING_ARTICLE = /^[Tt]he {1,3}/u
const TRAILING_STOP = /\.$/u

function expressionOf(result: ParsedResult, offset: number): Expression | null {
  const written = writtenIn(result)
  if (written === null) return null
  const article = LEADING_ARTICLE.exec(result.text)?.[0].length ?? 0
  const stop = TRAILING_STOP.test(result.text) ? 1 : 0
  const start = offset + result.index
  const end = start + result.text.trimEnd().length - stop
  if (written.kind !== 'day-list') return { ...written, start: start + article, end }
  const days = written.days.map((day) => ({ ...day, start: start + day.start, end: start + day.end }))
  return { ...written, days, start: start + article, end }
}

function writtenIn(result: ParsedResult): Written | null {
  const own = readingOf(result)
  if (own !== null) return own
  const { start } = result
  if (!(start.isCertain('year') && start.isCertain('month') && start.isCertain('day'))) return null
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  if (year === null || month === null || day === null || result.end != null) return null
  return { kind: 'day', year, yearStep: null, month, day, lastDay: null }
}
