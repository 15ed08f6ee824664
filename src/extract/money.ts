/** Amounts of money. */
import { type Cell, mentionOf, type Passage, type Section, type Span } from '../document.js'
import type { Money } from '../schema.js'
import { currencyOf, exact, NUMBER, powerOf, SCALE, SCALE_GAP, SIGN, SPACED_NUMBER } from './money/amounts.js'
import { unitOf } from './money/cells.js'
import { endsIn, matchesIn } from './patterns.js'
import { overlapTest } from './search.js'

export { cellMoneyIn } from './money/cells.js'
export { negativesIn } from './money/negative.js'

const CODE = 'GBP|EUR|USD|AUD|CAD|NZD|CHF|JPY|Euros?'
const JOIN = ' ?[-–—] ?| to | and '

/** "£25 million", "£1.5bn", "c£300", "£ 368,239", "£46·4 million", "£12 000", "EUR 5 million"; "£5-10 million", "£92 and £120 million". */
const SIGNED = new RegExp(
  String.raw`(?<=(?:^|[^\w$£€])c?)(?<sign>${SIGN}|(?:${CODE})(?= ?\d)) ?(?<low>${SPACED_NUMBER}|${NUMBER})(?:${SCALE_GAP}(?<lowScale>${SCALE}))?(?:(?<join>${JOIN})(?<sign2>${SIGN})? ?(?<high>${SPACED_NUMBER}|${NUMBER})(?:${SCALE_GAP}(?<highScale>${SCALE}))?)?`,
  'iuy',
)
/** What an amount with a sign may begin with. */
const SIGN_START = new RegExp(String.raw`${SIGN}|(?:${CODE})(?= ?\d)`, 'giu')
const NAME =
  '(?:pounds sterling|pounds?|(?:US|Australian|Canadian|New Zealand|Hong Kong) dollars|dollars?|euros?|yen|Swiss francs)'
/** "5 million pounds", "100 million US dollars", "20 euros". */
const NAMED = new RegExp(
  String.raw`(?<![\w£$€.,])(?<low>${NUMBER})(?:${SCALE_GAP}(?<lowScale>${SCALE}))? {1,3}(?<name>${NAME})\b`,
  'giu',
)
const PENNIES = String.raw`\d{1,4}(?:\.\d+)?`
/** "50p", "8.5p", "50 pence"; "50p-60p", "8-11 pence". */
const PENCE = new RegExp(
  String.raw`(?<![\w£$€.,/-])(?<low>${PENNIES})(?:(?<lowName>p| ?pence)?(?<join>${JOIN})(?<high>${PENNIES}))?(?:p| ?pence)\b`,
  'gu',
)
/** "half a billion pounds", "one million pounds"; not "a quarter of a million pounds". */
const SPELT =
  /(?<![\w-]|\b(?:quarters?|thirds?|halves|half) of )(?<share>half a|one|a) (?<scale>million|billion|trillion) {1,3}pounds\b/giu
const MAY_BE_SPELT = 'illion pounds'

const UP_TO =
  /(?<=(?:\bup to|\bmaximum of|\bnot? more than|\bnot exceeding|(?<!\bnot? )\bless than|\bunder|\bbelow|\bat most|\bas much as|\bcapped at)\s+(?:an? )?(?:(?:additional|further|extra|total of) )?)/iuy
const AT_LEAST =
  /(?<=(?:\bover|\bmore than|\bat least|\bminimum of|\bin excess of|\bupwards of|\bexceeding|\babove|\bnot? less than|>)\s*(?:an? )?(?:(?:additional|further|extra|total of) )?)/iuy
const ABOUT =
  /(?<=(?:\baround|\bapproximately|\babout|\bnearly|\bsome|\balmost|\broughly|\bcirca|\bapprox\.?|\bc\.?|\bestimated|~)\s*(?:an? )?(?:(?:additional|further|extra|total of) )?)/iuy
const PER: [RegExp, Money['per']][] = [
  [/^ ?(?:\w+ ){0,1}?(?:a year|per year|each year|every year|per annum|p\.?a\b|annually|a-year|\/ ?year)/iu, 'year'],
  [/^ ?(?:a month|per month|each month|monthly|pcm|per calendar month|\/ ?month)/iu, 'month'],
  [/^ ?(?:a week|per week|each week|weekly|\/ ?week)/iu, 'week'],
  [/^ ?(?:a day|per day|each day|daily|\/ ?day)/iu, 'day'],
  [
    /^ ?(?:per [a-z]|each\b|an? (?:head|hour|litre|mile|kilometre|tonne|kilo|unit|person|pupil|child|household|night|visit|share|vote|ticket)\b|\/ ?[a-z])/iu,
    'unit',
  ],
]
const LOOK_AROUND = 40
const FAR_BACK = 160

/** Every amount of money of a section, outside the masked spans, in order. */
export function moneyIn(section: Section, masked: readonly Span[]): Money[] {
  const money: Money[] = []
  const waysOf = waysIn(section.plain)
  const isMasked = overlapTest(masked)
  for (const passage of section.passages) {
    const ways = waysOf(passage)
    if (ways === 0) continue
    for (const found of amountsOf(section, passage, ways)) if (!isMasked(found)) money.push(found)
  }
  return money
}

/** The ways to write an amount, one bit for each. */
const WAY = { SIGNED: 1, NAMED: 2, PENCE: 4, SPELT: 8 }

/**
 * "£5", "EUR 5"; "5 million pounds", "5m US dollars"; "50p": most texts hold no figure beside such words. The figure
 * comes first in the pattern, since a text is soon looked through for figures alone.
 */
const HINT = new RegExp(
  String.raw`\d(?:(?<signed>(?<=(?:[£$€¥]|${CODE}) ?\d))|(?<named>[½¼¾]?(?:${SCALE_GAP}${SCALE})? {1,3}${NAME}\b)|(?:p| ?pence)\b)`,
  'giu',
)

/** Makes the reading of the ways that amounts may be written in each passage, in the order of the text. */
function waysIn(plain: string): (passage: Passage) => number {
  let hint = hintFrom(plain, 0)
  // What is spelt holds no figure to be hinted by, and is rare.
  const others = plain.includes(MAY_BE_SPELT) ? WAY.SPELT : 0
  return ({ start, end }) => {
    let ways = others
    while (hint !== null && hint.index < end) {
      if (hint.index >= start) ways |= wayOf(hint)
      hint = hintFrom(plain, hint.index + 1)
    }
    return ways
  }
}

function hintFrom(plain: string, at: number): RegExpExecArray | null {
  HINT.lastIndex = at
  return HINT.exec(plain)
}

function wayOf({ groups }: RegExpExecArray): number {
  if (groups?.signed !== undefined) return WAY.SIGNED
  return groups?.named === undefined ? WAY.PENCE : WAY.NAMED
}

/** The amounts of a passage that are written in some of the ways. Of two that overlap, the one of the first way stands. */
function amountsOf(section: Section, passage: Passage, ways: number): Money[] {
  const text = section.plain.slice(passage.start, passage.end)
  const amounts: Money[] = []
  if ((ways & WAY.SIGNED) !== 0) addAmounts(amounts, section, passage, signedIn(text), partsOf)
  if ((ways & WAY.NAMED) !== 0) addAmounts(amounts, section, passage, matchesIn(text, NAMED), partsOf)
  if ((ways & WAY.PENCE) !== 0) addAmounts(amounts, section, passage, matchesIn(text, PENCE), pencePartsOf)
  if ((ways & WAY.SPELT) !== 0) addAmounts(amounts, section, passage, matchesIn(text, SPELT), spelt)
  return amounts.sort((a, b) => a.start - b.start)
}

function signedIn(text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let at = 0
  for (;;) {
    SIGN_START.lastIndex = at
    const start = SIGN_START.exec(text)
    if (start === null) return matches
    SIGNED.lastIndex = start.index
    const match = SIGNED.exec(text)
    if (match !== null) matches.push(match)
    at = match === null ? start.index + 1 : SIGNED.lastIndex
  }
}

function addAmounts(
  amounts: Money[],
  section: Section,
  passage: Passage,
  matches: readonly RegExpExecArray[],
  partsIn: (match: RegExpExecArray, cell: Cell | null) => Part[],
): void {
  const isTaken = overlapTest(amounts)
  for (const match of matches) {
    for (const part of partsIn(match, passage.cell)) {
      const start = passage.start + match.index + part.start
      const end = passage.start + match.index + part.end
      if (isTaken({ start, end })) continue
      const before = section.plain.slice(Math.max(passage.start, start - LOOK_AROUND), start)
      const after = section.plain.slice(end, Math.min(passage.end, end + LOOK_AROUND))
      const { currency, value, minValue, maxValue } = part.amount
      amounts.push(
        mentionOf(section, start, end, {
          currency,
          value,
          minValue,
          maxValue,
          qualifier: qualifierOf(before),
          per: perOf(after),
        }),
      )
    }
  }
}

interface Part extends Span {
  amount: Pick<Money, 'currency' | 'value' | 'minValue' | 'maxValue'>
}

/** One amount or one range; two amounts where the second number does not go on from the first. */
function partsOf(match: RegExpExecArray, cell: Cell | null): Part[] {
  const { sign, low = '', lowScale, join, sign2, high, highScale, name } = match.groups ?? {}
  const currency = currencyOf(name ?? sign ?? '£')
  const [whole] = match
  if (currency === undefined || isNoAmount(match)) return []
  // "£5" below a head "£m": a sign in the cell does not take the scale away.
  const unit = lowScale === undefined && highScale === undefined ? (unitOf(cell)?.power ?? 0) : 0
  const first = exact(low, powerOf(lowScale) + unit)
  if (high === undefined || join === undefined) return [single(0, whole.trimEnd().length, currency, first)]
  const last = exact(high, powerOf(highScale) + unit)
  const borrowed = borrows(low, lowScale, high, highScale)
  const start = borrowed ? exact(low, powerOf(highScale)) : first
  if (start < last && isRange(match, borrowed)) return [range(whole.length, currency, start, last)]
  const firstEnd = whole.indexOf(join, low.length)
  const parts = [single(0, firstEnd, currency, first)]
  if (sign2 !== undefined) parts.push(single(firstEnd + join.length, whole.length, currencyOf(sign2) ?? currency, last))
  return parts
}

/** "50p-60p" and "50-60p" are one range; of "5 and 10p" the second alone is told in pence. */
function pencePartsOf(match: RegExpExecArray): Part[] {
  const { low = '', lowName, join, high } = match.groups ?? {}
  const [{ length }] = match
  const first = exact(low, -2)
  if (high === undefined || join === undefined) return [single(0, length, 'GBP', first)]
  const last = exact(high, -2)
  if (first < last && isRange(match, true)) return [range(length, 'GBP', first, last)]
  const firstEnd = low.length + (lowName?.length ?? 0)
  const second = single(firstEnd + join.length, length, 'GBP', last)
  return lowName === undefined ? [second] : [single(0, firstEnd, 'GBP', first), second]
}

function spelt({ 0: { length }, groups }: RegExpExecArray): Part[] {
  const { share = '', scale } = groups ?? {}
  return [single(0, length, 'GBP', exact(share.toLowerCase() === 'half a' ? '0.5' : '1', powerOf(scale)))]
}

const YEAR = /^(?:19|20)\d\d$/u
const YEAR_AFTER = /^[-/–]\d\d(?!\d)/u

/** "£ 2024/25", "£ 2024-25", "2025 pounds": years beside a unit; "Euro 2028", "Euro 6": a tournament, a standard. */
function isNoAmount({ 0: whole, index, input, groups }: RegExpExecArray): boolean {
  const { sign = '', low = '', lowScale, name } = groups ?? {}
  if (UNIT_HEAD.test(low)) return true
  if (lowScale !== undefined) return false
  if (EURO.test(sign)) return !low.includes(',')
  if (!YEAR.test(low)) return false
  if (name !== undefined) return true
  const head = `${sign} ${low}`
  return whole.startsWith(head) && YEAR_AFTER.test(input.slice(index + head.length))
}

/** "£000": a head of a table that says how its amounts are counted; "eur02.example.org". */
const UNIT_HEAD = /^0\d/u
const EURO = /^euros?$/iu
const BETWEEN = /(?<=\bbetween (?:an? )?(?:\w+ )?)/iuy
/** "increased from £5,000 to £10,500", "from its initial £200m to £544m": a change, told by its two ends. */
const CHANGE =
  /\b(?:increas|rais|ris|rose|uplift|uprat|grow|grew|gone|going|go|went|cut|reduc|fall|fell|drop|lower|decreas|mov|chang|up|down|doubl|tripl|boost|extend|expand)\w*\b[^.;:£$€]{0,120}?\bfrom (?:\w+ ){0,3}$/iu

function isRange({ index, input, groups }: RegExpExecArray, borrowed: boolean): boolean {
  const { join = '', sign2, high = '', lowScale, highScale } = groups ?? {}
  const before = input.slice(Math.max(0, index - FAR_BACK), index)
  if (join === ' and ') return sign2 !== undefined || borrowed ? endsIn(before, BETWEEN) : false
  if (join === ' to ' && CHANGE.test(before)) return false
  if (sign2 !== undefined || borrowed) return true
  // "higher than £12,570 - 7.7m": another number follows, not a bound. "£400 - 2024" has a year after it.
  return highScale === lowScale && !YEAR.test(high)
}

function single(start: number, end: number, currency: string, value: number): Part {
  return { start, end, amount: { currency, value, minValue: value, maxValue: value } }
}

function range(end: number, currency: string, minValue: number, maxValue: number): Part {
  return { start: 0, end, amount: { currency, value: null, minValue, maxValue } }
}

/** "£40-45 million", "£100-120bn": the scale counts for both. "£250 to £3 million" is as it stands. */
function borrows(low: string, lowScale: string | undefined, high: string, highScale: string | undefined): boolean {
  if (lowScale !== undefined || highScale === undefined || low.includes(',')) return false
  const first = exact(low, 0)
  return first < 1000 && first < exact(high, 0)
}

function qualifierOf(before: string): Money['qualifier'] {
  if (endsIn(before, UP_TO)) return 'up-to'
  if (endsIn(before, AT_LEAST)) return 'at-least'
  return endsIn(before, ABOUT) ? 'about' : null
}

function perOf(after: string): Money['per'] {
  return PER.find(([pattern]) => pattern.test(after))?.[1] ?? null
}
