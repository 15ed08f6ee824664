/** The forms of the grammar, and how they stand on chrono's extension point. */
import type { Component, ParsedResult, Parser } from 'chrono-node/en'
import { isAt } from '../../patterns.js'
import type { Written, YearOf, YearStep } from '../written.js'
import { fullYear, GAP, LONG_MONTH, ORDINAL } from './words.js'

/** The named groups of a match. */
export type Groups = Record<string, string | undefined>

/** Part of a word or a number: no date begins after one. */
export const AFTER_WORD = /(?<=[\w£$€])/uy
/**
 * Part of a number, a sum, a path or a range as well: "£2024", "1/2024", "no.2024", "a-2024", "Mar-24"; not
 * "3 May/4 May", "1 January-30 June 2025", unless it is a row of months, "1 May-14 June-14".
 */
export const AFTER_NUMBER = new RegExp(
  `(?<=[\\w£$€.,#:]|(?<!${LONG_MONTH})/|(?<!\\d{1,2}${ORDINAL}?${GAP}${LONG_MONTH})-)|(?<=-)(?!\\d{1,2}${ORDINAL}?${GAP}${LONG_MONTH}(?!-))`,
  'uy',
)

/** One way to write a time. */
export interface Form {
  pattern: RegExp
  /** What must not stand before it: a sticky look-behind. */
  notAfter: RegExp
  /** The kinds of token that it may begin with. */
  begins: number
  /** The kinds of token of which the next must be one, where it begins with several words. */
  goesOn?: number
  /** Kinds of token that it cannot do without. */
  needs?: number
  /** What its groups say; null where they say nothing. */
  read: (groups: Groups) => Written | null
}

const readings = new WeakMap<ParsedResult, Written>()

/** What a match of a form says; null where it stands behind what it must not. */
export function readingAt({ notAfter, read }: Form, text: string, index: number, groups: Groups): Written | null {
  return isAt(text, index, notAfter) ? null : read(groups)
}

/**
 * Makes a parser of a form. Chrono hands a pattern the text after each find, so what stands before a match cannot be
 * left to a look-behind: `notAfter` is tested by itself.
 */
export function parserOf(form: Form): Parser {
  return {
    pattern: () => form.pattern,
    extract(context, match) {
      const index = match.index ?? 0
      const written = readingAt(form, context.text, index, match.groups ?? {})
      if (written === null) return null
      const result = context.createParsingResult(index, match[0], componentsOf(written))
      readings.set(result, written)
      return result
    },
  }
}

/** What our own parser read, null for the result of a stock parser. */
export function readingOf(result: ParsedResult): Written | null {
  return readings.get(result) ?? null
}

/** What is certain, in chrono's terms. */
function componentsOf(written: Written): Record<Component, number> {
  const known: Partial<Record<Component, number>> = {}
  if ('year' in written && written.year !== null) known.year = written.year
  if ('month' in written) known.month = written.month
  if ('day' in written && written.day !== null) known.day = written.day
  return known as Record<Component, number>
}

/** The year that a match names: in four figures, in two, or in relation to another. */
export function yearIn({ year, short, rel }: Groups): YearOf {
  if (year !== undefined) return { year: Number(year), yearStep: null }
  if (short !== undefined) return { year: fullYear(short), yearStep: null }
  return { year: null, yearStep: rel === undefined ? null : stepOf(rel) }
}

const BEFORE = /\b(?:last|previous|preceding)\b/iu
const AHEAD = /\b(?:next|following|coming|forthcoming|upcoming)\b/iu
/** These look to a year that the text has named, not to the reference day. */
const FROM_TEXT = /\b(?:that|same|following|previous|preceding)\b/iu

/** "last" is one back, "next" and "coming" one ahead; "that", "the following" and "the previous" reckon from the text. */
export function stepOf(words: string): YearStep {
  const by = BEFORE.test(words) ? -1 : AHEAD.test(words) ? 1 : 0
  return { from: FROM_TEXT.test(words) ? 'text' : 'reference', by }
}
