/** A source as lines, and the days that headers write. */
import { plainLines, type Span } from '../document.js'
import type { IsoDay } from '../schema.js'

/** A line of a source: its span without the line end, and its plain text without the white space around it. */
export interface Line extends Span {
  text: string
}

/** The lines of a source, in order. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  const plain = plainLines(source)
  let start = 0
  for (;;) {
    const stop = plain.indexOf('\n', start)
    const end = stop < 0 ? plain.length : stop
    lines.push({ start, end, text: plain.slice(start, end).trim().replace(SPACES, ' ') })
    if (stop < 0) return lines
    start = stop + 1
  }
}

const SPACES = / {2,}/gu

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** "15th March 2018", "Friday 25th April 2025", "29 Apr 2021", "28 Jan 2020, 3:44 p.m.", "31 Jan 2020, midnight", "1 Feb 2020, 3 p.m.". */
export const HEADER_DAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4}(?:,? (?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}[:.]\d\d|midnight|noon))?`
const DAY = /(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})/u

/** The day that a header line writes; null for no day, or one that no calendar has. */
export function headerDay(text: string): IsoDay | null {
  const [, day = '', name = '', year = ''] = DAY.exec(text) ?? []
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0 || Number(day) < 1) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}
