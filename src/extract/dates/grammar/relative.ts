/** Periods in relation to the reference day, or to a year that the text has named: "last year", "this autumn", "the previous year". */
import { KIND } from '../tokens.js'
import type { Unit, Written } from '../written.js'
import { AFTER_WORD, type Form, type Groups, stepOf } from './parser.js'
import { END, GAP, LABEL, MONTH, monthOf, SEASON, seasonOf } from './words.js'

const STEP =
  '(?<step>(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id) (?:this|next|last)(?: coming)?|[Tt]his(?: coming)?|[Ll]ast|[Nn]ext|[Cc]urrent|[Cc]oming|[Ff]orthcoming|[Pp]revious|[Pp]receding|[Ff]ollowing)'
/** "last year", "this financial year", "later this year", "next month", "this autumn", "the coming quarter", "last October". */
const RELATIVE = new RegExp(
  `(?:(?<the>[Tt]he)${GAP}(?:very${GAP})?)?${STEP}${GAP}(?:(?<label>${LABEL}|[Cc]alendar)${GAP}[Yy]ear|(?<unit>[Yy]ear|month|week|quarter)|(?<season>${SEASON})|(?<month>${MONTH}))(?![\\w-])`,
  'u',
)
/** "the last year" is read as a whole or not at all. */
const AFTER_WORD_OR_THE = /(?<=\w|\b[Tt]he {1,3}|\b[Tt]he very )/uy
const IN_YEAR = `(?:calendar${GAP})?(?:(?<unit>[Yy]ear|month|week)|(?<season>${SEASON}))(?!'s|[\\w-]| (?:in which|of|after|ending|to|on which))`
/** "later in the year", "early in the month", "later in the summer". */
const WITHIN = new RegExp(`(?:[Ll]ater|[Ee]arlier|[Ee]arly|[Ll]ate) in the${GAP}${IN_YEAR}`, 'u')
/** "by the end of the year"; "at the end of the year" may be that of any. */
const END_OF = new RegExp(`(?:the${GAP})?end of the${GAP}${IN_YEAR}`, 'u')
const NOT_AFTER_BY = /(?<!\b(?:by|before|until|till|towards|to|now and) )/iuy
/** "in the new year": the one after the reference day's. */
const NEW_YEAR = new RegExp(`(?:[Nn]ew${GAP}[Yy]ear)(?!'s|[\\w-]| [A-Z])`, 'u')
const NOT_AFTER_THE = /(?<!\bthe )/iuy
const RELATIVE_DAY = new RegExp(`(?<word>[Yy]esterday|[Tt]omorrow)(?!'s|[\\w-])${END}`, 'u')

/** "over the last year", "the next month", "the coming week" are stretches of time, not periods of the calendar. */
const IS_DURATION = /^(?:last|next|coming|forthcoming)$/iu

/** Forms of relative expressions. */
export const RELATIVES: Form[] = [
  {
    pattern: RELATIVE,
    notAfter: AFTER_WORD_OR_THE,
    begins: KIND.THE | KIND.STEP,
    goesOn: KIND.STEP | KIND.LABEL | KIND.UNIT | KIND.QUARTER | KIND.SEASON | KIND.MONTH,
    read: readRelative,
  },
  {
    pattern: WITHIN,
    notAfter: AFTER_WORD,
    begins: KIND.STEP,
    goesOn: KIND.UNIT | KIND.SEASON | KIND.LABEL,
    read: (groups) => relative(groups, 'this'),
  },
  {
    pattern: END_OF,
    notAfter: NOT_AFTER_BY,
    begins: KIND.THE | KIND.END,
    goesOn: KIND.END | KIND.UNIT | KIND.SEASON | KIND.LABEL,
    read: (groups) => relative(groups, 'this'),
  },
  {
    pattern: NEW_YEAR,
    notAfter: NOT_AFTER_THE,
    begins: KIND.NEW,
    goesOn: KIND.UNIT,
    read: () => ({
      kind: 'relative',
      unit: 'year',
      step: { from: 'reference', by: 1 },
      number: null,
    }),
  },
  {
    pattern: RELATIVE_DAY,
    notAfter: AFTER_WORD,
    begins: KIND.NEAR,
    read: ({ word = '' }) => ({
      kind: 'relative',
      unit: 'day',
      step: { from: 'reference', by: word.toLowerCase() === 'yesterday' ? -1 : 1 },
      number: null,
    }),
  },
]

function readRelative(groups: Groups): Written | null {
  const { the, step = '', unit } = groups
  const { from } = stepOf(step)
  if (
    the !== undefined &&
    (unit === 'week' || unit === 'month' || unit?.toLowerCase() === 'year') &&
    IS_DURATION.test(step)
  )
    return null
  // "the previous year" looks to a year that the text has named; "the following March" or "week" to no period.
  if (from === 'text' && groups.label === undefined && unit?.toLowerCase() !== 'year' && unit !== 'quarter') return null
  return relative(groups, step)
}

function relative({ unit, label, season, month }: Groups, words: string): Written {
  const step = stepOf(words)
  if (season !== undefined) return { kind: 'relative', unit: 'season', step, number: seasonOf(season) }
  if (month !== undefined) return { kind: 'relative', unit: 'named-month', step, number: monthOf(month) }
  return { kind: 'relative', unit: label === undefined ? unitOf(unit ?? '') : yearOf(label), step, number: null }
}

function unitOf(word: string): Unit {
  return word.toLowerCase() as 'year' | 'month' | 'week' | 'quarter'
}

const ACADEMIC = /academic|school/iu
const CALENDAR = /calendar/iu

function yearOf(label: string): Unit {
  if (CALENDAR.test(label)) return 'year'
  return ACADEMIC.test(label) ? 'academic-year' : 'financial-year'
}
