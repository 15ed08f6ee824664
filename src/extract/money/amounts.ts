/** How amounts of money are written: currencies, numbers, scales. */

const SYMBOLS: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  '¥': 'JPY',
  EURO: 'EUR',
  EUROS: 'EUR',
}
const NAMES: Record<string, string> = {
  pound: 'GBP',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  'us dollars': 'USD',
  'australian dollars': 'AUD',
  'canadian dollars': 'CAD',
  'new zealand dollars': 'NZD',
  'hong kong dollars': 'HKD',
  'swiss francs': 'CHF',
  yen: 'JPY',
}
const FRACTIONS: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' }
const POWERS: Record<string, number> = {
  "'000": 3,
  "'000s": 3,
  '000': 3,
  '000s': 3,
  thousand: 3,
  thousands: 3,
  k: 3,
  'thousand million': 9,
  million: 6,
  millions: 6,
  m: 6,
  mn: 6,
  mln: 6,
  mil: 6,
  billion: 9,
  billions: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
}

/** "1,234", "1,234.56", "46·4", "5½", "25". */
export const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:[.·]\d+)?|\d+(?:[.·]\d+|[½¼¾])?`
/** "£12 000", "£1 250 000": groups of three apart, where a sign stands before them. */
export const SPACED_NUMBER = String.raw`[1-9]\d{0,2}(?: \d{3})+(?!\d|,\d)(?:[.·]\d+)?`
/** "£5 m"; in "a) £10,000 b) £20,000" the letter, apart from its number, marks an item. */
const LETTER = String.raw`(?<!,\d{3}(?:\.\d{1,9})? {1,3})[mkb](?!(?<= b)[).])`
/** "million", "thousand million", "bn", "m", "k", and no unit such as "mm" or "m2". */
export const SCALE = String.raw`(?:thousand(?: million)?|trillion|trn|tn|millions?|billions?|mln|mn|mil|bn|${LETTER})(?![a-z0-9])`
/** Between a number and its scale: "£5million", "£5  million" as copied from print, "£20-million". */
export const SCALE_GAP = '(?: {0,3}|-)'
/** "£", "US$", "€". */
export const SIGN = String.raw`(?:US|AU|CA|NZ|HK|A|C)?\$|[£€¥]`

/** The ISO 4217 code of a sign, a code or a name; undefined for others. */
export function currencyOf(written: string): string | undefined {
  const upper = written.toUpperCase()
  return SYMBOLS[upper] ?? NAMES[written.toLowerCase()] ?? (ISO_CODE.test(upper) ? upper : undefined)
}

const ISO_CODE = /^(?:GBP|EUR|USD|AUD|CAD|NZD|CHF|JPY)$/u

/** The power of ten of a scale: 6 for "million"; 0 for none. */
export function powerOf(scale: string | undefined): number {
  return scale === undefined ? 0 : (POWERS[scale.toLowerCase()] ?? 0)
}

/** The number as written, shifted by a power of ten without binary rounding: "1.15" million is 1150000. */
export function exact(digits: string, power: number): number {
  const plain = digits.replace(SEPARATOR, '').replace('·', '.')
  return Number(`${plain.replace(FRACTION, (sign) => FRACTIONS[sign] ?? '')}e${power}`)
}

const SEPARATOR = /[, ]/gu
const FRACTION = /[½¼¾]/u
