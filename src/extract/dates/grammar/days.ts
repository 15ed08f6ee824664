/** Days: "1 February 2018", "27th May", "14, 15 and 16 July", "December 19, 2023". */
import { matchesIn } from '../../patterns.js'
import { KIND } from '../tokens.js'
import type { DayItem, Written } from '../written.js'
import { AFTER_NUMBER, AFTER_WORD, type Form, type Groups, yearIn } from './parser.js'
import { END, GAP, LONG_MONTH, MONTH, monthOf, ORDINAL, RELATIVE_YEAR, WEEKDAY, YEAR } from './words.js'

/**
 * After the month: "2018", ", 2018", "-2018", "'18", "18", "last year". In prose, "24 people" is no year, and in
 * "1 January-30 June 2025" 30 is a day.
 */
const YEAR_AFTER = `(?:(?:,?${GAP}(?:of${GAP})?|-|/|)(?<year>${YEAR})|(?:${GAP}(?=\\d\\d(?![\\w:%/-]|,? ?\\d|\\.\\d| (?!and |or |to |until )[a-z]))|${GAP}'|-|')(?<short>\\d\\d)(?![\\w:%/-]|\\.\\d|${ORDINAL}?${GAP}${LONG_MONTH}(?!-))|${RELATIVE_YEAR})?`
const OF = `(?:${GAP}(?:day${GAP})?of(?:${GAP}the)?(?:${GAP}month${GAP}of)?)?`

/** "1 February 2018", "27 th May", "Monday 3 June 2024", "the 5th of May", "13 February this year", "5-Mar-24", "27January 2024". */
const DAY_MONTH = new RegExp(
  `${WEEKDAY}(?<day>\\d{1,2})${ORDINAL}?${OF}(?:${GAP}|-|/|(?<=\\d))(?<month>${MONTH})${YEAR_AFTER}${END}`,
  'u',
)

const JOIN = '(?: ?[-–—/] ?| to | until |,? and |,? & |,? or |, ?)'
const DAY_ITEM = `${WEEKDAY}\\d{1,2}${ORDINAL}?`
/** "14-15 July", "24 to 28 June", "13 and 14 March 2024", "Saturday 4 and Sunday 5 November", "14, 15 and 16 July". */
const DAY_LIST = new RegExp(
  `(?<days>${DAY_ITEM}(?:${JOIN}${DAY_ITEM}){1,6})${OF}${GAP}(?<month>${MONTH})${YEAR_AFTER}${END}`,
  'u',
)
/** The numbers of a list of days, each with what joins it to the one before; an article is none of their text. */
const ITEMS = new RegExp(`(?<join>${JOIN})?(?:the${GAP})?(?<item>${WEEKDAY}(?<day>\\d{1,2})${ORDINAL}?)`, 'gu')
const RANGE_JOIN = /^ ?(?:[-–—/]|to|until) ?$/u

/** "March 31st 2024", "December 19, 2023", "November 21st"; not "March 24" or "May 3,979". */
const MONTH_DAY = new RegExp(
  `(?<month>${MONTH})${GAP}(?:the${GAP})?(?<day>\\d{1,2})(?:${ORDINAL}?,?${GAP}(?<year>${YEAR})|${ORDINAL})${END}`,
  'u',
)

/** "on November 18": without its year and "th", only after "on"; "in November 18 people" is no day. */
const ON_MONTH_DAY = new RegExp(`(?<month>${MONTH})${GAP}(?<day>\\d{1,2})(?![\\w:%/-]|,? ?\\d|\\.\\d)`, 'u')
const NOT_AFTER_ON = /(?<!\b[Oo]n )/uy

/** "31/13/2024", which no parser of chrono's takes. */
const DAY_IN_FIGURES = new RegExp(`(?<day>\\d{1,2})/(?<number>\\d{1,2})/(?<year>${YEAR})(?![\\w/])`, 'u')

/** Forms of days. A day that no month has (31 June, 32 August, 31/13/2024) is read, so that it can be reported. */
export const DAYS: Form[] = [
  {
    pattern: DAY_LIST,
    notAfter: AFTER_NUMBER,
    begins: KIND.DAY | KIND.WEEKDAY | KIND.THE,
    goesOn: KIND.DAY | KIND.WEEKDAY | KIND.THE,
    needs: KIND.MONTH,
    read: (groups) => {
      const days = daysOf(groups.days ?? '')
      const isSound = days.every(({ day, isRangeEnd }, index) => {
        return isDay(day) && (!isRangeEnd || day > (days[index - 1]?.day ?? 99))
      })
      return isSound ? { kind: 'day-list', month: monthOf(groups.month ?? ''), days, ...yearIn(groups) } : null
    },
  },
  {
    pattern: DAY_MONTH,
    notAfter: AFTER_NUMBER,
    begins: KIND.DAY | KIND.WEEKDAY | KIND.THE,
    goesOn: KIND.DAY | KIND.THE | KIND.UNIT | KIND.MONTH,
    needs: KIND.MONTH,
    read: readDay,
  },
  { pattern: MONTH_DAY, notAfter: AFTER_WORD, begins: KIND.MONTH, goesOn: KIND.DAY | KIND.THE, read: readDay },
  { pattern: ON_MONTH_DAY, notAfter: NOT_AFTER_ON, begins: KIND.MONTH, goesOn: KIND.DAY, read: readDay },
]

/** For texts with days in figures, which are read the long way. */
export const DAYS_IN_FIGURES: Form[] = [
  {
    pattern: DAY_IN_FIGURES,
    notAfter: AFTER_NUMBER,
    begins: KIND.DAY,
    read: (groups) => {
      const [day, month] = [Number(groups.day), Number(groups.number)]
      if (isDayOf(day, month) || isDayOf(month, day)) return null
      return { kind: 'day', month, day, lastDay: null, ...yearIn(groups) }
    },
  },
]

function readDay(groups: Groups): Written | null {
  const day = Number(groups.day)
  return day === 0 ? null : { kind: 'day', month: monthOf(groups.month ?? ''), day, lastDay: null, ...yearIn(groups) }
}

function isDay(day: number): boolean {
  return day >= 1 && day <= 31
}

function isDayOf(day: number, month: number): boolean {
  return isDay(day) && month >= 1 && month <= 12
}

function daysOf(list: string): DayItem[] {
  return matchesIn(list, ITEMS).map(({ index, 0: whole, groups = {} }) => {
    const { join = '', item = '', day } = groups
    const start = index + whole.length - item.length
    return { start, end: start + item.length, day: Number(day), isRangeEnd: RANGE_JOIN.test(join) }
  })
}
