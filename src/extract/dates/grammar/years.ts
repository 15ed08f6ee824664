/** Years and spans of years: "2010", "2017/18", "FY23", "2020 – 2024", "the 1990s". */
import { KIND } from '../tokens.js'
import type { SpanLabel, Written } from '../written.js'
import { AFTER_WORD, type Form, type Groups } from './parser.js'
import { END, GAP, LABEL, MONTH, YEAR } from './words.js'

/**
 * "2017/18", "2017-18", "2017–2018", "2024-5", "24/25", "FY2024/25", "FY 24/25", "financial year 2017 to 2018",
 * "2024/25 academic year", "financial years ending 2018 to 2023"; not of "March 2007 to 2023", which begins in March.
 */
const YEAR_SPAN = new RegExp(
  `(?:(?<before>${LABEL}|[Cc]alendar)${GAP}[Yy]ears?:?${GAP}(?:of${GAP}|(?<ending>end(?:ing|ed)?)${GAP})?|(?<fy>FY\\)?) ?)?(?<first>(?:1[6-9]|20)\\d\\d|\\d\\d)(?<join> ?[-–—/] ?|(?<!${MONTH},?${GAP}(?:of${GAP})?\\d{4}) to )(?<second>(?:1[6-9]|20)\\d\\d|\\d\\d|\\d)(?:${GAP}(?<after>${LABEL}|[Cc]alendar)${GAP}[Yy]ears?)?(?!\\w|/\\w|[-–](?!\\d{4}/\\d\\d)\\d|[.,]\\d(?!\\d? [A-Z]))`,
  'u',
)
/** "2026/27-2029/30" are two; "published here:2020/21" but "ISO 17020:2012". */
const AFTER_NUMBER_NOT_SPAN = /(?<=[\w£$€.,/#]|(?<![a-z)]):|(?<!\d{4}\/\d\d)-)/uy
/** "FY23", "FY 2024", "FYE 2030", "financial year ending 2023": each the year that ends in that one. */
const ENDING_YEAR = new RegExp(
  `(?:FYE? ?'?|(?:[Ff]inancial|[Ff]iscal|[Tt]ax)${GAP}[Yy]ears?${GAP}end(?:ing|ed)?${GAP})(?<year>(?:20)?\\d\\d)(?![\\w/-]| to \\d)`,
  'u',
)
/** "academic year 2024", "across the academic years 2024 and 2025": each the one that begins in that year. */
const ACADEMIC_YEAR = new RegExp(
  `(?:[Aa]cademic|[Ss]chool)${GAP}[Yy]ears?:?${GAP}(?:of${GAP})?(?<year>${YEAR})(?![\\w/-]| ?[-–] ?\\d| to \\d)`,
  'u',
)
/** "the 1990s", "the mid-2030s", "1990's". */
const DECADE = new RegExp(`(?<year>(?:1[6-9]|20)\\d0)'?s${END}`, 'u')
/** "since 2010", "pre-1997", "2018-based", "2013-present"; not "2,024 people", "2013/32", "2024-04". */
const PLAIN_YEAR = new RegExp(
  `(?<year>${YEAR})(?![\\w%]|[-–/]\\d|/[a-z]|-(?!based|era|style|present|onwards?)[a-z])`,
  'u',
)
/** "mid-2025", "pre-1997", "post-2030" name the year; "no-2024" does not. */
const AFTER_OTHER_HYPHEN = /(?<=[\w£$€.,/#:]|(?<!\b(?:pre|post|mid|late|early))-)/iuy

/** The longest run of years that two figures can close: "2017-27". */
const MAX_RUN = 30

/** Forms of years. */
export const YEARS: Form[] = [
  {
    pattern: YEAR_SPAN,
    notAfter: AFTER_NUMBER_NOT_SPAN,
    begins: KIND.LABEL | KIND.FY | KIND.DAY | KIND.YEAR,
    goesOn: KIND.DAY | KIND.YEAR | KIND.UNIT,
    read: readSpan,
  },
  {
    pattern: ENDING_YEAR,
    notAfter: AFTER_WORD,
    begins: KIND.FY | KIND.LABEL,
    read: ({ year = '' }) => {
      const last = year.length === 2 ? 2000 + Number(year) : Number(year)
      return { kind: 'year-span', year: last - 1, lastYear: last, label: 'financial', isSlip: false }
    },
  },
  {
    pattern: ACADEMIC_YEAR,
    notAfter: AFTER_WORD,
    begins: KIND.LABEL,
    goesOn: KIND.UNIT,
    needs: KIND.YEAR,
    read: ({ year }) => {
      return { kind: 'year-span', year: Number(year), lastYear: Number(year) + 1, label: 'academic', isSlip: false }
    },
  },
  {
    pattern: DECADE,
    notAfter: AFTER_WORD,
    begins: KIND.DECADE,
    read: ({ year }) => ({ kind: 'decade', year: Number(year) }),
  },
  {
    pattern: PLAIN_YEAR,
    notAfter: AFTER_OTHER_HYPHEN,
    begins: KIND.YEAR,
    read: ({ year }) => ({ kind: 'year', year: Number(year) }),
  },
]

function readSpan(groups: Groups): Written | null {
  const { first = '', join = '', second = '', before, after, ending, fy } = groups
  const name = before ?? after ?? (fy === undefined ? undefined : 'financial')
  if (name !== undefined && CALENDAR.test(name)) return calendarYears(Number(first), second)
  const label = name === undefined ? null : labelOf(name)
  // "24/25" may stand alone; "18-24" and "16 to 17" are ages and numbers.
  if (first.length === 2 && (second.length !== 2 || (join !== '/' && name === undefined))) return null
  const year = first.length === 2 ? 2000 + Number(first) : Number(first)
  const lastYear = lastOf(year, second)
  const run = lastYear - year
  if (first.length === 2 && run !== 1) return null
  if (second.length === 1 && (run !== 1 || join.includes(' '))) return null
  if (ending !== undefined) return { kind: 'year-span', year: year - 1, lastYear, label, isSlip: false }
  // "2020/03", "2020/06", "2020/09"
  const number = Number(second)
  if (join === '/' && second.length === 2 && run > MAX_RUN && number >= 1 && number <= 12 && name === undefined) {
    return { kind: 'month', month: number, isShort: false, year, yearStep: null }
  }
  // "2014/15 to 2023/34": a stroke never joins years more than ten apart; the second is a slip, as in "2025-25".
  if (second.length === 2 && ((join === '/' && run > 10) || (run === 100 && join !== ' to '))) {
    return { kind: 'year-span', year, lastYear: year + 1, label, isSlip: true }
  }
  if (run < 1 || run > MAX_RUN)
    return second.length === 4 && run > 1 && run < 400 ? { kind: 'years', year, lastYear } : null
  if (second.length === 2 && run > 1 && join === ' to ' && label === null) return null
  if (second.length === 2 && run > 10 && label === null) return { kind: 'years', year, lastYear }
  // "2020 - 2024" are calendar years; years that follow one another make a financial year.
  if (label === null && second.length === 4 && run > 1) return { kind: 'years', year, lastYear }
  return { kind: 'year-span', year, lastYear, label, isSlip: false }
}

/** The second year, in four figures, two ("2017-19", "1999-00") or one ("2024-5"). */
function lastOf(year: number, second: string): number {
  if (second.length === 4) return Number(second)
  const unit = second.length === 1 ? 10 : 100
  const last = Math.floor(year / unit) * unit + Number(second)
  return last > year ? last : last + unit
}

const CALENDAR = /calendar/iu

function calendarYears(year: number, second: string): Written | null {
  const lastYear = lastOf(year, second)
  return year < 1000 || lastYear <= year ? null : { kind: 'years', year, lastYear }
}

const ACADEMIC = /academic|school/iu

function labelOf(name: string): SpanLabel {
  return ACADEMIC.test(name) ? 'academic' : 'financial'
}
