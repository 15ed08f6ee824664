/** What a record says, in the words and figures that people read. */
import type { Action, AnswerKind, DateMention, Member, Money, Reference, WrittenAnswer } from '../schema.js'

/** The months, as dates are written out. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SHORT = 3

/** How an action stands, in a word and as a sign that needs no colour. */
export const STATUS = {
  done: { word: 'Done', sign: '✓' },
  'in-progress': { word: 'In progress', sign: '◐' },
  planned: { word: 'Planned', sign: '○' },
  unknown: { word: 'No status', sign: '·' },
} as const
export type Status = keyof typeof STATUS

/** The status of an action, with a name for its absence. */
export function statusOf({ status }: Pick<Action, 'status'>): Status {
  return status ?? 'unknown'
}

/** What each kind of answer is called. */
export const KINDS: Record<AnswerKind, string> = {
  substantive: 'Substantive answer',
  referral: 'Referral to another answer',
  holding: 'Holding answer',
  'will-write': 'Will write',
  'not-held': 'Information not held',
  'not-responsible': 'Not responsible',
  refused: 'Refused',
}

/** `22 March 2018`. */
export function day(iso: string): string {
  return `${Number(iso.slice(8))} ${month(iso)}`
}

/** `22 Mar 2018`. */
export function shortDay(iso: string): string {
  return `${Number(iso.slice(8))} ${shortMonth(iso)}`
}

function month(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
}

function shortMonth(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1]?.slice(0, SHORT)} ${iso.slice(0, 4)}`
}

const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** A period in words: `June 2017`, `spring 2018`, `financial year 2017-18`, `14 to 15 July 2020`. */
export function period({ precision, from, to, edtf }: Pick<DateMention, 'precision' | 'from' | 'to' | 'edtf'>): string {
  const year = from.slice(0, 4)
  switch (precision) {
    case 'day':
      return day(from)
    case 'month':
      return month(from)
    case 'quarter':
      return `${shortMonth(from)} to ${shortMonth(to)}`
    case 'season':
      return `${SEASONS[edtf.slice(5)] ?? 'season of'} ${edtf.slice(0, 4)}`
    case 'year':
      return year
    case 'financial-year':
      return `financial year ${year}-${to.slice(2, 4)}`
    case 'academic-year':
      return `academic year ${year}-${to.slice(2, 4)}`
    case 'decade':
      return `${year}s`
    default:
      return `${day(from)} to ${edtf.endsWith('/..') ? 'no end given' : day(to)}`
  }
}

const RELATIONS: Record<NonNullable<DateMention['relation']>, string> = {
  on: 'on',
  by: 'by',
  before: 'before',
  after: 'after',
  since: 'since',
  from: 'from',
  until: 'until',
  during: 'in',
}

/** A date with its relation: `by June 2017`. */
export function related(date: DateMention): string {
  return date.relation === null ? period(date) : `${RELATIONS[date.relation]} ${period(date)}`
}

const SYMBOLS: Record<string, string> = { GBP: '£', USD: '$', EUR: '€' }
const GROUPS = /\B(?=(?:\d{3})+(?!\d))/gu

/** `25,000,000`, in the same figures everywhere. */
export function figures(value: number, digits = 2): string {
  const [whole = '', fraction = ''] = value.toFixed(Number.isInteger(value) ? 0 : digits).split('.')
  return `${whole.replace(GROUPS, ',')}${fraction === '' ? '' : `.${fraction}`}`
}

const SCALES: [number, string][] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
]

/** A sum as a headline has it: `£25 million`, `£1.45 billion`, `£9,500`, `CHF 300`. */
export function sum(value: number, currency: string): string {
  const symbol = SYMBOLS[currency] ?? `${currency} `
  const [scale, word] = SCALES.find(([least]) => value >= least) ?? [1, '']
  return `${symbol}${scale === 1 ? figures(value) : `${Number((value / scale).toPrecision(4))}${word}`}`
}

const QUALIFIERS: Record<NonNullable<Money['qualifier']>, string> = {
  'up-to': 'up to ',
  'at-least': 'at least ',
  about: 'about ',
}

/** An amount in full: `up to £25 million a year`, `£35 million to £40 million`. */
export function amount({ value, minValue, maxValue, currency, qualifier, per }: Money): string {
  const said = value === null ? `${sum(minValue, currency)} to ${sum(maxValue, currency)}` : sum(value, currency)
  return `${qualifier === null ? '' : QUALIFIERS[qualifier]}${said}${per === null ? '' : ` a ${per}`}`
}

/** `Jackie Doyle-Price (Labour, Ceredigion)`. */
export function member({ id, name, role, party, constituency }: Member): string {
  const details = [role, party, constituency].filter((each) => each !== null).join(', ')
  return `${name ?? `member ${id ?? 'unknown'}`}${details === '' ? '' : ` (${details})`}`
}

/** Every amount of a record: those of its sentences, and those whose currency the head of a table declares. */
export function amountsOf({ money, tables }: Pick<WrittenAnswer, 'money' | 'tables'>): Money[] {
  return [...money, ...tables.flatMap((table) => table.money)]
}

const REFERENCES: Record<Reference['type'], string> = {
  question: 'Question',
  answer: 'Answer',
  hansard: 'Official Report',
  statement: 'Statement',
  'deposited-paper': 'Deposited paper',
}

/** `Answer 43516 of 9 April 2025`, `Official Report column 210W`. */
export function reference({ type, uin, date, column }: Reference): string {
  const what = [REFERENCES[type], uin, column === null ? null : `column ${column}`].filter((each) => each !== null)
  return `${what.join(' ')}${date === null ? '' : ` of ${day(date)}`}`
}

/** What a reference is for. */
export const ROLES: Record<NonNullable<Reference['role']>, string> = {
  pursuant: 'the question goes on from it',
  referral: 'the answer sends the reader to it',
  grouped: 'answered together with it',
}

/** `1 answer`, `2,000 answers`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figures(count)} ${count === 1 ? one : many}`
}

const WHITE_SPACE = /\s+/gu
/** What would steer a terminal. */
const CONTROL = /\p{Cc}/gu

/** A text on one line, cut at a word where it is longer than `most` characters. */
export function oneLine(text: string, most = Number.POSITIVE_INFINITY): string {
  const line = text.replace(WHITE_SPACE, ' ').replace(CONTROL, '\ufffd').trim()
  if (line.length <= most) return line
  const cut = line.lastIndexOf(' ', most - 1)
  return `${line.slice(0, cut > most / 2 ? cut : most - 1).trimEnd()}…`
}
