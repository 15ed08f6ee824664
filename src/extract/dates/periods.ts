/** Periods of the calendar: inclusive days and their names in EDTF. No time zone can touch them. */
import type { IsoDay } from '../../schema.js'

/** An inclusive period, and its name in EDTF. */
export interface Period {
  from: IsoDay
  to: IsoDay
  edtf: string
}

/** "0001-01-01", which some programs write for no day, has four figures too. */
function four(year: number): string {
  return String(year).padStart(4, '0')
}

/** The ISO form of a day; months are counted from 1. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  return `${four(year)}-${two(month)}-${two(day)}`
}

/** Whether both days lie in the years 0000 to 9999, which alone ISO days can name. */
export function isIso({ from, to }: Period): boolean {
  return from >= '0000' && to.length === 10
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The numbers of an ISO day. */
export function partsOf(day: IsoDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** One day. */
export function dayPeriod(year: number, month: number, day: number): Period {
  const iso = isoDay(year, month, day)
  return { from: iso, to: iso, edtf: iso }
}

/** One month. */
export function monthPeriod(year: number, month: number): Period {
  return {
    from: isoDay(year, month, 1),
    to: isoDay(year, month, daysIn(year, month)),
    edtf: `${four(year)}-${two(month)}`,
  }
}

/** One calendar year. */
export function yearPeriod(year: number): Period {
  return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31), edtf: four(year) }
}

/** From a month of one year to a month of the same or another. */
function monthsPeriod(year: number, first: number, lastYear: number, last: number): Period {
  return {
    from: isoDay(year, first, 1),
    to: isoDay(lastYear, last, daysIn(lastYear, last)),
    edtf: `${four(year)}-${two(first)}/${four(lastYear)}-${two(last)}`,
  }
}

/** A half of the calendar year, from 1. */
export function halfPeriod(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, year, half * 6)
}

/** A number of months from one of a financial year: its third quarter begins in its month 7, October. */
export function financialPart(year: number, firstMonth: number, months: number): Period {
  const first = year * 12 + 3 + firstMonth - 1
  const last = first + months - 1
  return monthsPeriod(Math.floor(first / 12), (first % 12) + 1, Math.floor(last / 12), (last % 12) + 1)
}

/** From one calendar year to another, both included. */
export function yearsPeriod(first: number, last: number): Period {
  return { from: isoDay(first, 1, 1), to: isoDay(last, 12, 31), edtf: `${first}/${last}` }
}

/** Days that follow one another. */
export function daysPeriod(from: IsoDay, to: IsoDay): Period {
  return { from, to, edtf: `${from}/${to}` }
}

/** So many months up to a day; null where that is no day. The last day of a month closes whole months. */
export function periodEnding(year: number, month: number, day: number, months: number): Period | null {
  if (day < 1 || day > daysIn(year, month)) return null
  const last = year * 12 + month - 1
  const first = last - months + (day === daysIn(year, month) ? 1 : 0)
  const [firstYear, firstMonth] = [Math.floor(first / 12), (first % 12) + 1]
  if (day === daysIn(year, month)) return monthsPeriod(firstYear, firstMonth, year, month)
  const before = isoDay(firstYear, firstMonth, Math.min(day, daysIn(firstYear, firstMonth)))
  return daysPeriod(addDays(before, 1), isoDay(year, month, day))
}

/** April to March: `2017-04/2018-03` is 2017-18. */
export function financialYear(year: number, lastYear = year + 1): Period {
  return monthsPeriod(year, 4, lastYear, 3)
}

/** September to August. */
export function academicYear(year: number, lastYear = year + 1): Period {
  return monthsPeriod(year, 9, lastYear, 8)
}

/** A quarter of the calendar year, from 1. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, year, quarter * 3)
}

/** A season, from spring as 1: 21 in EDTF, from March. Winter runs into the next year. */
export function seasonPeriod(year: number, season: number): Period {
  const first = season * 3
  const period = season === 4 ? monthsPeriod(year, 12, year + 1, 2) : monthsPeriod(year, first, year, first + 2)
  return { ...period, edtf: `${four(year)}-2${season}` }
}

/** Ten years, from one that ends in 0. */
export function decadePeriod(year: number): Period {
  return { from: isoDay(year, 1, 1), to: isoDay(year + 9, 12, 31), edtf: `${Math.floor(year / 10)}X` }
}

/** The day a number of days later. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** How many days lie between two; negative where the second is the earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

/** The day of the week; Monday is 0. */
export function weekday(day: IsoDay): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}
