/** The words and numbers that dates are written with, as pieces of patterns. Every pattern reads {@link plain} text. */

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')
const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ')
/** Written small, these are verbs and an adjective. */
const ALSO_WORDS = ['March', 'May', 'August']
/** "march", "may", "august": what {@link MONTH} never reads. */
export const SMALL_MONTH = `(?:${ALSO_WORDS.map((name) => name.toLowerCase()).join('|')})`
/** From spring, which is the first. */
export const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter']

/** One space; more where an invisible character or a line end stood. */
export const GAP = ' {1,3}'

/** "January", "JANUARY", "january", "Jan", "Sept.", "JAN"; never "may", "Mayor", "Marchwood", "Octopus". */
export const MONTH = `(?:${[...MONTH_NAMES.map(monthPattern), ...SHORT_MONTHS.map((name) => `(?:${name}|${name.toUpperCase()})(?![A-Za-z])\\.?`)].join('|')})`

/** "January", in full; not "Jan", "JANUARY". */
export const LONG_MONTH = `(?:${MONTH_NAMES.join('|')})(?![A-Za-z])`

function monthPattern(name: string): string {
  const small = ALSO_WORDS.includes(name) ? '' : `|${name.toLowerCase()}`
  const large = name === 'May' ? '' : `|${name.toUpperCase()}`
  return `(?:${name}${small}${large})(?![A-Za-z])`
}

/** Every word that {@link MONTH} reads. */
export const MONTH_WORDS = [
  ...MONTH_NAMES.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]),
  ...SHORT_MONTHS.flatMap((name) => [name, name.toUpperCase()]),
].filter((word) => new RegExp(`^${MONTH}$`, 'u').test(word))

/** The number of a month, from 1. */
export function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(start)) + 1
}

/** Whether a month is written short: "Sept", "Jan."; "May" is not. */
export function isShortMonth(name: string): boolean {
  const plain = name.replace('.', '')
  return SHORT_MONTHS.some((short) => short === plain || short.toUpperCase() === plain)
}

/** "spring", "Autumn"; "SUMMER" is a heading or a name. */
export const SEASON = `(?:${SEASON_NAMES.map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`).join('|')})`

/** The number of a season, from spring as 1; 0 for other words. */
export function seasonOf(name: string): number {
  return SEASON_NAMES.indexOf(name.toLowerCase()) + 1
}

/** 1600 to 2100, not as the start of "2,024" (no), "2024,500" or "2024.25"; a footnote may follow: "in 2024.1 The". */
export const YEAR = '(?:1[6-9]\\d\\d|20\\d\\d|2100)(?!\\d|,\\d{3}(?!\\d)|[.·]\\d{1,3}(?! [A-Z]|\\d))'

/** "th" after a day, glued or apart: "27th", "27 th". */
export const ORDINAL = '(?: {0,2}(?:st|nd|rd|th)(?![a-z]))'

/** "Monday", "Tues", "Fri". */
export const WEEKDAY_WORDS = 'Mon Tues Tue Wednes Wed Thurs Thu Fri Satur Sat Sun'
  .split(' ')
  .flatMap((start) => [`${start}day`, start])

/** "Monday ", "Tues, ", "Friday the ". */
export const WEEKDAY = `(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?${GAP})?(?:the${GAP})?`

/** "last year", "of this year", "that year" after a day or month: named `rel`. */
export const RELATIVE_YEAR = `,?${GAP}(?:of${GAP})?(?:earlier${GAP}|later${GAP})?(?<rel>this|last|next|that|the same|the following|the previous|the preceding)${GAP}(?:calendar${GAP})?year(?!'s|[\\w-])`

/** "financial", "academic" … before or after "year". */
export const LABEL = '(?:[Ff]inancial|[Ff]iscal|[Tt]ax|[Rr]eporting|[Aa]cademic|[Ss]chool)'

/** No word goes on here. */
export const END = '(?!\\w)'

/** A year of two figures after a day or month: 24 is 2024, 96 is 1996; null between, where neither is likely. */
export function fullYear(short: string): number | null {
  const number = Number(short)
  if (number <= 49) return 2000 + number
  return number >= 70 ? 1900 + number : null
}
