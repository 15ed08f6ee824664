/** Months, seasons, quarters and halves of a year: "June 2017", "winter 2024-25", "Q3 2024", "the first half of 2025". */
import { KIND } from '../tokens.js'
import type { Written, YearOf } from '../written.js'
import { AFTER_NUMBER, AFTER_WORD, type Form, type Groups, stepOf, yearIn } from './parser.js'
import { END, GAP, isShortMonth, LABEL, MONTH, monthOf, RELATIVE_YEAR, SEASON, seasonOf, YEAR } from './words.js'

/** The second year of "2024-25", "2024/2025", "2024 to 2025". */
const TAIL_DIGITS = '(?:(?: ?[-–/] ?| to )(?=\\d{4})|[-–/](?=\\d\\d(?!\\d)))(?<tail>\\d{4}|\\d\\d)'
/** "November 2025-26"; "May 2025 to 2026" is a range. */
const MONTH_TAIL = `[-/](?<tail>\\d\\d(?:\\d\\d)?)(?![\\w/-]|${GAP}${MONTH})`
const TAIL = `${TAIL_DIGITS}(?![\\w/-]|${GAP}${MONTH})`

/** "June 2017", "May, 2017", "March of 2020", "September in 2017", "Mar-23", "Jan '24", "January of this year", "November 2025-26". */
const MONTH_YEAR = new RegExp(
  `(?<month>${MONTH})(?:(?:,?${GAP}(?:(?:of|in)${GAP})?| ?[-–/] ?)(?<year>${YEAR})(?:${MONTH_TAIL})?|(?: ?[-–] ?| ?')(?<short>\\d\\d)(?!\\w|[-–/]\\d| ?[A-Z][a-z])|${RELATIVE_YEAR})?(?!\\w|-(?!present|onwards?)[a-z])`,
  'u',
)
/** "April 24" is a year where nothing says that it is a day: days are written before their month. */
const BARE = `(?<month>${MONTH})${GAP}(?<short>\\d\\d)`
const OTHER_BARE = `${MONTH}${GAP}\\d\\d`
/** "April 24", "Dec 23)", "July 23 to Dec 2023"; not "April 24 people", "December 23 event", "March 31". */
const BARE_YEAR = new RegExp(
  `${BARE}(?<!3[01])(?![\\w:%/]|,? ?\\d|\\.\\d|-\\w| (?!and |or |to |until |onwards|inclusive)[A-Za-z])`,
  'u',
)
/** "in April 24", "(Oct 23)", "(to June 24)", "pre-April 97", "Jan 06 to Mar 07"; "by May 24" may be a day. */
const NOT_AFTER_PERIOD = new RegExp(
  `(?<!\\b(?:[Ii]n|[Bb]etween|[Ff]rom|[Ss]ince|[Uu]ntil|[Tt]ill|[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd of) |\\bpre-|\\((?:(?:up )?to )?|${OTHER_BARE}(?: ?[-–] ?| to | and ))`,
  'uy',
)
/** The first of "Jan 06 to Mar 07", and the last of a cell or a heading: "Jan 23". */
const LAST_OR_FIRST = new RegExp(`${BARE}(?=(?: ?[-–] ?| to )${OTHER_BARE}(?![\\w:%/]|[,.]\\d)|(?<!3[01])\\s*$)`, 'u')
/** "Mar24": only a short name can be glued to its year. */
const GLUED_MONTH = /(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?<short>\d\d)(?![\w/-])/u

/** "spring 2025", "the summer of 2024", "autumn term 2024", "winter 2024-25", "winter 24/25", "autumn last year", "autumn". */
const SEASON_YEAR = new RegExp(
  `(?<season>${SEASON})(?:(?:${GAP}term)?(?:,?${GAP}(?:of${GAP})?| ?/ ?)(?:(?<year>${YEAR})(?:${TAIL})?|(?<short>\\d\\d)/(?<end>\\d\\d)(?![\\w/-]))|${RELATIVE_YEAR})?${END}`,
  'u',
)
/** "the 2024/25 winter", "2025 summer"; "2024 Spring Budget" is a name. */
const YEAR_SEASON = new RegExp(
  `(?<year>${YEAR})(?:${TAIL})?${GAP}(?<season>spring|summer|autumn|winter)(?!\\w| [a-z]{0,12}(?:term|forecast|outlook|storm|olympics|games))`,
  'u',
)

const NTH = '(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)'
/** "2025", "2024-25", "FY24/25", "FY24", "the 2024-25 reporting year", "this financial year", "the year". */
const OF_YEAR = `(?:the${GAP})?(?:(?:${LABEL}${GAP}year${GAP}|(?<fy>FY) ?)?(?:(?<year>${YEAR})(?:${TAIL})?|(?<short>\\d\\d)(?:/(?<end>\\d\\d)|(?<=FY ?\\d\\d))(?![\\w/-]))(?:${GAP}(?<label>${LABEL}|calendar)${GAP}year)?|(?<rel>this|last|next|current|previous|coming|same|that)${GAP}(?:(?<relLabel>${LABEL}|calendar)${GAP})?year(?!'s|[\\w-]))`
/** "Q3 2024", "Q1 of the 2024-25 reporting year", "quarter 3 of 2024/25", "the first quarter of 2025", "Q2 this year", "Q2". */
const QUARTER = new RegExp(
  `(?:Q(?<q>[1-4])|[Qq]uarter${GAP}(?<n>[1-4])|${NTH}${GAP}quarter)(?:(?:${GAP}(?:of|in)|,)?${GAP}?${OF_YEAR})?${END}`,
  'u',
)
/** "2023 Q2", "2023Q2", "2024-25 Q3", "15/16-Q1". */
const YEAR_QUARTER = new RegExp(
  `(?:(?<year>${YEAR})(?:${TAIL_DIGITS})?|(?<short>\\d\\d)/(?<end>\\d\\d))(?: ?- ?| ?,? ?)(?:Q|[Qq]uarter )(?<q>[1-4])${END}`,
  'u',
)
/** "the first half of 2025", "H1 2025", "second half of this year". */
const HALF = new RegExp(`(?:${NTH}${GAP}half${GAP}of|H(?<q>[12]))${GAP}${OF_YEAR}${END}`, 'u')

const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }

/** Forms of months and of the larger parts of a year. */
export const PARTS_OF_YEARS: Form[] = [
  { pattern: MONTH_YEAR, notAfter: AFTER_WORD, begins: KIND.MONTH, read: readMonth },
  { pattern: BARE_YEAR, notAfter: NOT_AFTER_PERIOD, begins: KIND.MONTH, goesOn: KIND.DAY, read: readMonth },
  { pattern: LAST_OR_FIRST, notAfter: AFTER_WORD, begins: KIND.MONTH, goesOn: KIND.DAY, read: readMonth },
  { pattern: GLUED_MONTH, notAfter: AFTER_WORD, begins: KIND.GLUED, read: readMonth },
  { pattern: SEASON_YEAR, notAfter: AFTER_WORD, begins: KIND.SEASON, read: readSeason },
  {
    pattern: YEAR_SEASON,
    notAfter: AFTER_NUMBER,
    begins: KIND.YEAR,
    goesOn: KIND.SEASON | KIND.YEAR | KIND.DAY,
    needs: KIND.SEASON,
    read: readSeason,
  },
  {
    pattern: QUARTER,
    notAfter: AFTER_WORD,
    begins: KIND.QUARTER | KIND.NTH,
    needs: KIND.QUARTER,
    read: readQuarter,
  },
  {
    pattern: YEAR_QUARTER,
    notAfter: AFTER_NUMBER,
    begins: KIND.YEAR | KIND.DAY,
    goesOn: KIND.QUARTER | KIND.YEAR | KIND.DAY,
    needs: KIND.QUARTER,
    read: readQuarter,
  },
  {
    pattern: HALF,
    notAfter: AFTER_WORD,
    begins: KIND.HALF | KIND.NTH,
    read: (groups) => {
      const half = ordinalOf(groups)
      const part = partOfYear(groups)
      return half > 2 || part === null ? null : { kind: 'half', half, ...part }
    },
  },
]

/** "November 2025-26": the November of that financial year. */
function readMonth(groups: Groups): Written | null {
  const name = groups.month ?? ''
  const month = monthOf(name)
  const own = yearIn(groups)
  if (own.year === null && groups.short !== undefined) return null
  const span = secondYear(groups)
  const year = own.year !== null && span !== null && month < 4 ? own.year + 1 : own.year
  return { kind: 'month', month, isShort: isShortMonth(name), year, yearStep: own.yearStep }
}

/** A winter begins in the first of its two years; "spring 2024/25" lies in the second, as the school year does. */
function readSeason(groups: Groups): Written | null {
  const season = seasonOf(groups.season ?? '')
  const own = yearIn(groups)
  const second = secondYear(groups)
  if (own.year !== null && second !== null && second !== own.year + 1) return null
  if (groups.end !== undefined && second === null) return null
  const year = own.year !== null && second !== null && season < 3 ? second : own.year
  return { kind: 'season', season, year, yearStep: own.yearStep }
}

function readQuarter(groups: Groups): Written | null {
  const part = partOfYear(groups)
  return part === null ? null : { kind: 'quarter', quarter: ordinalOf(groups), ...part }
}

function ordinalOf({ q, n, nth }: Groups): number {
  const word = (nth ?? '').toLowerCase()
  return Number(q ?? n ?? ORDINALS[word] ?? word.charAt(0))
}

const FINANCIAL = /financial|fiscal|tax|reporting/iu

/** The year of a quarter or half, which may be a financial one: "Q1 of 2024-25", "this financial year". */
function partOfYear(groups: Groups): (YearOf & { isFinancial: boolean }) | null {
  const { rel, label = '', relLabel = '', fy } = groups
  const own = rel === undefined ? yearIn(groups) : { year: null, yearStep: stepOf(rel) }
  const second = secondYear(groups)
  const isSpan = groups.tail !== undefined || groups.end !== undefined
  if (isSpan && second !== (own.year ?? 0) + 1) return null
  // "Q2 FY24" would be of the year that ends in 2024.
  if (fy !== undefined && !isSpan) return own.year === null ? null : { ...own, year: own.year - 1, isFinancial: true }
  return { ...own, isFinancial: isSpan || FINANCIAL.test(label) || FINANCIAL.test(relLabel) }
}

/** The second year of "2024-25", "2024/2025" or "24/25"; null where there is none or it does not follow the first. */
function secondYear(groups: Groups): number | null {
  const first = yearIn(groups).year
  const { tail = groups.end } = groups
  if (tail === undefined || first === null) return null
  const second = tail.length === 4 ? Number(tail) : Math.floor((first + 1) / 100) * 100 + Number(tail)
  return second === first + 1 ? second : null
}
