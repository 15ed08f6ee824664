/** A source as lines, and the days that headers write. */
import { plainLines, type Span } from '../document.js'
import type { IsoDay } from '../schema.js'
import { HEAD_LENGTH } from './reader.js'

/** A line of a source: its span without the line end, and its plain text without the white space around it. */
export interface Line extends Span {
  text: string
}

/** Detection and reading ask one after another for the lines of a page: those of a short one are remembered. */
let last: { source: string; lines: readonly Line[] } = { source: '', lines: [{ start: 0, end: 0, text: '' }] }

/** The lines of a source, in order. */
export function linesOf(source: string): readonly Line[] {
  if (source === last.source) return last.lines
  const lines = linesIn(source)
  if (source.length <= HEAD_LENGTH) last = { source, lines }
  return lines
}

function linesIn(source: string): Line[] {
  const lines: Line[] = []
  const plain = plainLines(source)
  const isSpaced = plain.includes('  ')
  let start = 0
  for (;;) {
    const feed = plain.indexOf('\n', start)
    const end = feed < 0 ? plain.length : feed
    let from = start
    let to = end
    while (from < to && plain.charCodeAt(from) === SPACE) from += 1
    while (to > from && plain.charCodeAt(to - 1) === SPACE) to -= 1
    const text = plain.slice(from, to)
    lines.push({ start, end, text: isSpaced ? text.replace(SPACES, ' ') : text })
    if (feed < 0) return lines
    start = feed + 1
  }
}

const SPACE = 0x20
const SPACES = / {2,}/gu

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** "15th March 2018", "Friday 25th April 2025", "29 Apr 2021", "28 Jan 2020, 3:44 p.m.", "31 Jan 2020, midnight", "1 Feb 2020, 3 p.m.". */
export const HEADER_DAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4}(?:,? (?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}[:.]\d\d|midnight|noon))?`
const DAY = /(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})/u

/** The day that a header line writes; null for no day, or one that no calendar has. */
export function headerDay(text: string): IsoDay | null {
  const [, day = '', name = '', year = ''] = DAY.exec(text) ?? []
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0 || Number(day) < 1 || Number(day) > daysIn(month, Number(year))) return null
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
}
