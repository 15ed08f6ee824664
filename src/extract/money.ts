/** Amounts of money. */
import { mentionOf, overlaps, type Passage, type Section, type Span } from '../document.js'
import type { Money } from '../schema.js'

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
}
const NAMES: Record<string, string> = {
  pound: 'GBP',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  sterling: 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  'us dollars': 'USD',
  'american dollars': 'USD',
}
const POWERS: Record<string, number> = {
  thousand: 3,
  k: 3,
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
  tn: 12,
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:[.·]\d+)?|\d+(?:[.·]\d+)?`
const SCALE = String.raw`(?:thousand|trillion|tn|millions?|billions?|mln|mn|mil|bn|[mkb])(?![a-z0-9])`
const SIGN = String.raw`(?:US|AU|CA|NZ|HK|A|C)?\$|[£€¥]`
const CODE = String.raw`GBP|EUR|USD|AUD|CAD|NZD|CHF|JPY`
const JOIN = String.raw` ?[-–—] ?| to | and `

/** "£25 million", "£1.5bn", "£ 368,239", "£46·4 million", "$100m", "EUR 5 million"; a range "£5-10 million", "£92 and £120 million". */
const SIGNED = new RegExp(
  String.raw`(?<![\w$£€])(?<sign>${SIGN}|(?:${CODE})(?= ?\d)) ?(?<low>${NUMBER})(?: ?(?<lowScale>${SCALE}))?(?:(?<join>${JOIN})(?<sign2>${SIGN})? ?(?<high>${NUMBER})(?: ?(?<highScale>${SCALE}))?)?`,
  'giu',
)
/** "5 million pounds", "100 million US dollars", "20 euros". */
const NAMED = new RegExp(
  String.raw`(?<![\w£$€.,])(?<low>${NUMBER})(?: ?(?<lowScale>${SCALE}))? (?<name>pounds sterling|pounds?|US dollars|dollars?|euros?)\b`,
  'giu',
)
/** "50p", "8.5p", "50 pence". */
const PENCE = /(?<![\w£$€.,/-])(?<low>\d{1,4}(?:\.\d+)?)(?:p| ?pence)\b/gu

const UP_TO =
  /(?:\bup to|\bmaximum of|\bno more than|\bnot exceeding|\bless than|\bunder|\bbelow|\bat most|\bas much as|\bcapped at)\s+(?:an? )?(?:(?:additional|further|extra|total of) )?$/iu
const AT_LEAST =
  /(?:\bover|\bmore than|\bat least|\bminimum of|\bin excess of|\bupwards of|\bexceeding|\babove|\bno less than|>)\s*(?:an? )?(?:(?:additional|further|extra|total of) )?$/iu
const ABOUT =
  /(?:\baround|\bapproximately|\babout|\bnearly|\bsome|\balmost|\broughly|\bcirca|\bapprox\.?|\bc\.?|\bestimated|~)\s*(?:an? )?(?:(?:additional|further|extra|total of) )?$/iu
const PER: [RegExp, Money['per']][] = [
  [/^ ?(?:\w+ ){0,1}?(?:a year|per year|each year|every year|per annum|p\.?a\b|annually|a-year|\/ ?year)/iu, 'year'],
  [/^ ?(?:a month|per month|each month|monthly|pcm|per calendar month|\/ ?month)/iu, 'month'],
  [/^ ?(?:a week|per week|each week|weekly|\/ ?week)/iu, 'week'],
  [/^ ?(?:a day|per day|each day|daily|\/ ?day)/iu, 'day'],
  [/^ ?(?:per [a-z]|an hour|each\b|a head\b|\/ ?[a-z])/iu, 'unit'],
]
const LOOK_AROUND = 40

/** Every amount of money of a section, outside the masked spans, in order. */
export function moneyIn(section: Section, masked: readonly Span[]): Money[] {
  const money: Money[] = []
  if (!HINT.test(section.plain)) return money
  for (const passage of section.passages) {
    for (const found of amountsOf(section, passage)) {
      if (!masked.some((span) => overlaps(span, found))) money.push(found)
    }
  }
  return money
}

const HINT = /[£$€¥]|\dp\b|pence|pounds?\b|dollars?\b|euros?\b|\b(?:GBP|EUR|USD|AUD|CAD|NZD|CHF|JPY)\b/iu

function amountsOf(section: Section, passage: Passage): Money[] {
  const text = section.plain.slice(passage.start, passage.end)
  const amounts: Money[] = []
  for (const [pattern, shift] of [
    [SIGNED, 0],
    [NAMED, 0],
    [PENCE, -2],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      for (const part of partsOf(match, shift)) {
        const start = passage.start + match.index + part.start
        const end = passage.start + match.index + part.end
        if (amounts.some((other) => overlaps(other, { start, end }))) continue
        const before = text.slice(Math.max(0, start - passage.start - LOOK_AROUND), start - passage.start)
        const after = text.slice(end - passage.start, end - passage.start + LOOK_AROUND)
        amounts.push({
          ...mentionOf(section, start, end),
          ...part.amount,
          qualifier: qualifierOf(before),
          per: perOf(after),
        })
      }
    }
  }
  return amounts.sort((a, b) => a.start - b.start)
}

interface Part extends Span {
  amount: Pick<Money, 'currency' | 'value' | 'minValue' | 'maxValue'>
}

/** One amount or one range; two amounts where the second number does not go on from the first. */
function partsOf(match: RegExpMatchArray, shift: number): Part[] {
  const { sign, low = '', lowScale, join, sign2, high, highScale, name } = match.groups ?? {}
  const currency =
    name !== undefined
      ? NAMES[name.toLowerCase()]
      : sign === undefined
        ? 'GBP'
        : (SYMBOLS[sign.toUpperCase()] ?? sign.toUpperCase())
  if (currency === undefined) return []
  const whole = match[0]
  const first = exact(low, powerOf(lowScale) + shift)
  if (high === undefined || join === undefined) return [single(0, whole.trimEnd().length, currency, first)]
  const last = exact(high, powerOf(highScale))
  const borrowed = borrows(low, lowScale, high, highScale) ? exact(low, powerOf(highScale)) : first
  const isRange =
    borrowed < last && (join !== ' and ' || sign2 !== undefined) && (join.trim() !== '' || join === ' to ')
  if (
    isRange &&
    (join !== ' and ' || isBetween(match)) &&
    (sign2 !== undefined || highScale !== undefined || !/^\d{4}$/u.test(high))
  ) {
    return [{ start: 0, end: whole.length, amount: { currency, value: null, minValue: borrowed, maxValue: last } }]
  }
  const firstEnd = whole.indexOf(join, low.length)
  const parts = [single(0, firstEnd, currency, first)]
  if (sign2 !== undefined)
    parts.push(single(firstEnd + join.length, whole.length, SYMBOLS[sign2.toUpperCase()] ?? currency, last))
  return parts
}

function single(start: number, end: number, currency: string, value: number): Part {
  return { start, end, amount: { currency, value, minValue: value, maxValue: value } }
}

const BETWEEN = /\bbetween (?:an? )?(?:\w+ )?$/iu

function isBetween(match: RegExpMatchArray): boolean {
  return BETWEEN.test((match.input ?? '').slice(Math.max(0, (match.index ?? 0) - LOOK_AROUND), match.index))
}

/** "£40-45 million", "£100-120bn": the scale counts for both. "£250 to £3 million" is as it stands. */
function borrows(low: string, lowScale: string | undefined, high: string, highScale: string | undefined): boolean {
  if (lowScale !== undefined || highScale === undefined || low.includes(',')) return false
  const first = exact(low, 0)
  return first < 1000 && first < exact(high, 0)
}

function powerOf(scale: string | undefined): number {
  return scale === undefined ? 0 : (POWERS[scale.toLowerCase()] ?? 0)
}

/** The number as written, shifted by a power of ten without binary rounding: "1.15" million is 1150000. */
function exact(digits: string, power: number): number {
  return Number(`${digits.replaceAll(',', '').replace('·', '.')}e${power}`)
}

function qualifierOf(before: string): Money['qualifier'] {
  if (UP_TO.test(before)) return 'up-to'
  if (AT_LEAST.test(before)) return 'at-least'
  return ABOUT.test(before) ? 'about' : null
}

function perOf(after: string): Money['per'] {
  return PER.find(([pattern]) => pattern.test(after))?.[1] ?? null
}
