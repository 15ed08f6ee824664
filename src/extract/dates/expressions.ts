/**
 * The expressions of a text, on chrono's extension points: a `Chrono` of two stock parsers (ISO and slash dates) and our
 * own, without chrono's guesses at times, weekdays, durations and casual words. A text that can hold none of the stock
 * forms, as most, is read by our own alone.
 */
import type { ParsedResult, Refiner } from 'chrono-node/en'
import type { Passage } from '../../document.js'
import { once, onDemand } from '../../on-demand.js'
import { candidatesIn, FORMS } from './forms.js'
import { DAYS_IN_FIGURES } from './grammar/days.js'
import { parserOf, readingOf } from './grammar/parser.js'
import { type Tokens, tokensOf } from './tokens.js'
import type { Expression, Written } from './written.js'

/** The stock parsers that fit official English: "2024-01-31" and "31/01/2024". */
const STOCK_PARSERS = ['ISOFormatParser', 'SlashDateFormatParser']

const longestStands: Refiner = { refine: (_context, results) => longestOf(results) }

/** A stock parser also reads times and days without a year; only whole dates are taken from it. */
const wholeDates: Refiner = {
  refine: (_context, results) => results.filter((result) => writtenIn(result) !== null),
}

const chronoNode = onDemand<typeof import('chrono-node/en')>('chrono-node/en')

const chrono = once(() => {
  const { Chrono, GB } = chronoNode()
  const stock = GB.parsers.filter((parser) => STOCK_PARSERS.includes(parser.constructor.name))
  return new Chrono({
    parsers: [...[...FORMS, ...DAYS_IN_FIGURES].map(parserOf), ...stock],
    refiners: [wholeDates, longestStands],
  })
})

/** Any of these must be near for a date to be there. */
const HINT =
  /Jan|Feb|Mar(?:ch)?\b|Mar\d|Apr|May\b|May\d|Ju[nl]|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR(?:CH)?\b|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC|january|february|april|june|july|september|october|november|december|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Yy]ear|month|week|quarter|Q[1-4]|H[12]\b|FY|\d{4}|\d\d?[/.-]\d\d?|[Yy]esterday|[Tt]omorrow/gu
/** No expression is longer, and none needs to see further around itself. */
const REACH = 96
const MAX_CORE = 400
/** Nobody gives a reference day yet: what a text does not say stays unsaid until it is resolved. */
const NO_DAY = new Date(0)

/** Makes the reading of a plain text's expressions, passage by passage in their order. */
export function expressionsOf(plain: string): (passage: Passage) => Expression[] {
  const tokensIn = tokensOf(plain)
  return (passage) => {
    const found = tokensIn(passage)
    if (found.kinds === 0) return NONE
    const { start, end } = passage
    const text = plain.slice(start, end)
    return found.isNumeric ? expressionsByChrono(text, start) : expressionsByForms(text, found, start)
  }
}

const NONE: Expression[] = []

/** The short way, for a text without figures as in "31/01/2024". */
function expressionsByForms(text: string, tokens: Tokens, offset: number): Expression[] {
  return longestOf(candidatesIn(text, tokens, offset)).map(({ index, text: whole, written }) => {
    return expressionAt(written, whole, offset + index)
  })
}

/**
 * The long way. The cost of chrono grows with the square of a text, so it sees windows: a core in which expressions may
 * begin, and what stands around it.
 */
export function expressionsByChrono(text: string, offset: number): Expression[] {
  const expressions: Expression[] = []
  for (const { start, end } of coresOf(text)) {
    const from = Math.max(0, start - REACH)
    for (const result of chrono().parse(text.slice(from, end + REACH), NO_DAY)) {
      const written = writtenIn(result)
      if (written === null) continue
      const expression = expressionAt(written, result.text, offset + from + result.index)
      if (expression.start < offset + start || expression.start >= offset + end) continue
      if ((expressions.at(-1)?.end ?? 0) <= expression.start) expressions.push(expression)
    }
  }
  return expressions
}

interface Find {
  index: number
  text: string
}

/** Of finds that overlap, the longest stands: "1 February 2018" over "February 2018". They must be given in order. */
function longestOf<T extends Find>(finds: T[]): T[] {
  const kept: T[] = []
  let from = 0
  while (from < finds.length) {
    // Those that overlap, one with the next.
    let [to, end] = [from, 0]
    let longest = finds[from] as T
    while (to < finds.length && (to === from || (finds[to] as T).index < end)) {
      const find = finds[to] as T
      end = Math.max(end, find.index + find.text.length)
      if (find.text.length > longest.text.length) longest = find
      to += 1
    }
    if (longest.text.length === end - (finds[from] as T).index) kept.push(longest)
    else for (const find of settled(finds.slice(from, to), end)) kept.push(find)
    from = to
  }
  return kept
}

/** One that overlaps another at least as long shares its first or last character with it. */
function settled<T extends Find>(finds: T[], end: number): T[] {
  const first = finds[0]?.index ?? 0
  const taken = new Uint8Array(end - first)
  const kept: T[] = []
  for (const find of [...finds].sort((a, b) => b.text.length - a.text.length || a.index - b.index)) {
    const from = find.index - first
    const to = from + find.text.length
    if (taken[from] === 1 || taken[to - 1] === 1) continue
    taken.fill(1, from, to)
    kept.push(find)
  }
  return kept.sort((a, b) => a.index - b.index)
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

function expressionAt(written: Written, text: string, index: number): Expression {
  const article = LEADING_ARTICLE.exec(text)?.[0].length ?? 0
  const stop = text.endsWith('.') ? 1 : 0
  const start = index + article
  const end = index + text.trimEnd().length - stop
  if (written.kind !== 'day-list') return { start, end, ...written }
  const days = written.days.map((day) => ({ ...day, start: index + day.start, end: index + day.end }))
  return { start, end, ...written, days }
}

/** The last year of a day in figures. */
const LAST_YEAR = 2199

function writtenIn(result: ParsedResult): Written | null {
  const own = readingOf(result)
  if (own !== null) return own
  const { start } = result
  if (!(start.isCertain('year') && start.isCertain('month') && start.isCertain('day'))) return null
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  // "2699-79-8" is a number of chemistry.
  if (year === null || year > LAST_YEAR || month === null || day === null || result.end != null) return null
  return { kind: 'day', year, yearStep: null, month, day, lastDay: null }
}
