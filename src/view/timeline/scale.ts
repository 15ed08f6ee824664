/** A linear scale of days that begins and ends with whole months or years, and its ticks. */
import { MONTHS } from '../words.js'

/** A line of the axis and, where there is room, its label. */
interface Tick {
  x: number
  label: string
}

/** Days as shares of a width, from 0 to 1. */
export interface Scale {
  /** The first day, and the day after the last. */
  from: number
  to: number
  /** Where a day begins, in the middle of it, and after it. */
  at(day: string): number
  middle(day: string): number
  after(day: string): number
  ticks: Tick[]
}

const DAY = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY)
}

/** Steps of ticks in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000]
const MOST_TICKS = 10
/** Longer scales begin and end with years. */
const LONG = 36

/** A scale that holds every one of the days; there must be one. */
export function scaleOf(days: readonly string[]): Scale {
  const sorted = [...days].sort()
  let first = monthNumber(sorted[0] ?? '1970-01-01')
  let last = monthNumber(sorted.at(-1) ?? '1970-01-01') + 1
  if (last - first > LONG) {
    first -= first % 12
    last += (12 - (last % 12)) % 12
  }
  const from = dayNumber(monthDay(first))
  const to = dayNumber(monthDay(last))
  const share = (number: number) => (number - from) / (to - from)
  return {
    from,
    to,
    at: (day) => share(dayNumber(day)),
    middle: (day) => share(dayNumber(day) + 0.5),
    after: (day) => share(dayNumber(day) + 1),
    ticks: ticksOf(first, last, (month) => share(dayNumber(monthDay(month)))),
  }
}

/** Months since the year 0. */
function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
}

function monthDay(month: number): string {
  return `${String(Math.min(9999, Math.floor(month / 12))).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function ticksOf(first: number, last: number, at: (month: number) => number): Tick[] {
  const step = STEPS.find((each) => (last - first) / each <= MOST_TICKS) ?? 12000
  const ticks: Tick[] = []
  for (let month = Math.ceil(first / step) * step; month < last; month += step) {
    const year = Math.floor(month / 12)
    const name = MONTHS[month % 12]?.slice(0, 3) ?? ''
    const withYear = ticks.length === 0 || month % 12 < step
    const label = step % 12 === 0 ? String(year) : withYear ? `${name} ${year}` : name
    ticks.push({ x: at(month), label })
  }
  return ticks
}
