/** One record: its header, its timeline, the text as published, and beside it what was found. */
import type { Element } from 'hast'
import type { WrittenAnswer } from '../schema.js'
import { type Content, h, joined, link, words } from './element.js'
import { findings } from './findings.js'
import { published } from './published.js'
import { dayNumber } from './timeline/scale.js'
import { timelineFigure } from './timeline.js'
import { amountsOf, counted, day, KINDS, member, STATUS, type Status, statusOf } from './words.js'

/** How deep the headings of a record stand on the page. */
export interface Place {
  id: string
  /** The element of its sections' headings; that of their parts is one below. */
  level: 2 | 4
  /** The places of the page's records by UIN. */
  pages: ReadonlyMap<string, string>
}

/** Everything of a record but its heading. */
export function recordBody(record: WrittenAnswer, { id, level, pages }: Place): Content[] {
  const heading = `h${level}`
  const texts = h(
    'div',
    { className: ['published'] },
    section(record, 'question', id, heading),
    answer(record, id, heading),
  )
  const places = new Set(idsOf(texts))
  return [
    facts(record),
    timelineFigure(record, id, places),
    h(
      'div',
      { className: ['columns'] },
      texts,
      h('div', { className: ['findings'] }, findings(record, id, heading, pages, places)),
    ),
  ]
}

function idsOf(element: Element): string[] {
  const { id } = element.properties
  const inside = element.children.flatMap((child) => (child.type === 'element' ? idsOf(child) : []))
  return typeof id === 'string' ? [id, ...inside] : inside
}

/** The heading of a record in words of its source, or ours where it has none. */
export function headingOf({ metadata }: WrittenAnswer): Element {
  return words(metadata.heading ?? (metadata.uin === null ? 'Written answer' : `Written question ${metadata.uin}`))
}

/** Body, House, number and day of a record, on one line. */
export function kicker({ metadata }: WrittenAnswer): Content[] {
  const { answeringBody, house, uin, dateAnswered, dateTabled } = metadata
  const when = dateAnswered === null ? (dateTabled === null ? null : `tabled ${day(dateTabled)}`) : day(dateAnswered)
  return joined(
    [answeringBody === null ? null : words(answeringBody), house, uin === null ? null : words(uin), when],
    ' · ',
  )
}

/** How many actions of each status a record has, and amounts, in signs with their words. */
export function tally(record: WrittenAnswer): Content[] {
  const { actions, problems } = record
  const amounts = amountsOf(record).length
  const counts = (Object.keys(STATUS) as Status[]).map((status) => {
    const count = actions.filter((action) => statusOf(action) === status).length
    if (count === 0) return null
    const { sign, word } = STATUS[status]
    return h(
      'span',
      { className: ['tally', status] },
      h('span', { ariaHidden: 'true' }, sign),
      `${count} ${word.toLowerCase()}`,
    )
  })
  const warnings = problems.filter(({ severity }) => severity !== 'info').length
  const others = [
    amounts === 0 ? null : counted(amounts, 'amount'),
    warnings === 0 ? null : counted(warnings, 'warning'),
  ].map((said) => (said === null ? null : h('span', { className: ['tally'] }, said)))
  return joined([...counts, ...others], ' ')
}

function section(record: WrittenAnswer, name: 'question' | 'answer', id: string, heading: string): Element {
  const title = name === 'question' ? 'Question' : 'Answer'
  const content =
    record[name] === null ? [h('p', { className: ['none'] }, `No ${name} in the source.`)] : published(record, name, id)
  return h(
    'section',
    { className: [name] },
    h(heading, {}, title),
    h('div', { className: ['text'], dir: 'auto' }, content),
  )
}

function answer(record: WrittenAnswer, id: string, heading: string): Content[] {
  const original = record.answer?.original ?? null
  return [
    section(record, 'answer', id, heading),
    original === null
      ? null
      : h(
          'details',
          { className: ['original'] },
          h('summary', {}, 'What the correction replaced'),
          h('p', { className: ['text'], dir: 'auto' }, original),
        ),
  ]
}

function facts(record: WrittenAnswer): Element {
  const { metadata, source, answer: given } = record
  const { askingMember, answeringMember, correctingMember, dateTabled, dateAnswered } = metadata
  const rows: [string, Content | null][] = [
    ['Tabled', dayOrNull(dateTabled)],
    ['Answered', dateAnswered === null ? null : [time(dateAnswered), waited(dateTabled, dateAnswered)]],
    ['Kind', given === null ? 'Not answered yet' : KINDS[given.kind]],
    ['Asked by', askingMember === null ? null : words(member(askingMember))],
    ['Answered by', answeringMember === null ? null : words(member(answeringMember))],
    [
      'For answer',
      metadata.dateForAnswer === null
        ? null
        : [time(metadata.dateForAnswer), metadata.isNamedDay === true ? ' (named day)' : null],
    ],
    ['Holding answer', dayOrNull(metadata.dateHoldingAnswer)],
    ['Corrected', dayOrNull(metadata.dateAnswerCorrected)],
    ['Corrected by', correctingMember === null ? null : words(member(correctingMember))],
    ['Grouped with', metadata.groupedQuestions.length === 0 ? null : words(metadata.groupedQuestions.join(', '))],
    ['Interest', metadata.memberHasInterest === true ? 'Registered' : null],
    ['Withdrawn', metadata.isWithdrawn === true ? 'Yes' : null],
    ['Attachments', attachments(record)],
    [
      'Official page',
      metadata.url === null ? null : link(metadata.url, words(siteOf(metadata.url)), { className: ['official'] }),
    ],
    ['Read from', joined([source.format, source.id && words(source.id), source.column && words(source.column)], ' ')],
  ]
  const shown = rows.filter(([, value]) => value !== null)
  return h(
    'dl',
    { className: ['facts'] },
    shown.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  )
}

const SITE = /^https?:\/\/([^/?#]+)/iu

function siteOf(address: string): string {
  return SITE.exec(address)?.[1] ?? address
}

function attachments({ metadata }: WrittenAnswer): Content | null {
  if (metadata.attachments.length === 0) return null
  return joined(
    metadata.attachments.map(({ title, url }) => link(url, words(title))),
    ', ',
  )
}

function time(iso: string): Element {
  return h('time', { dateTime: iso }, day(iso))
}

function dayOrNull(iso: string | null): Element | null {
  return iso === null ? null : time(iso)
}

function waited(tabled: string | null, answered: string): string | null {
  if (tabled === null) return null
  const days = dayNumber(answered) - dayNumber(tabled)
  return days < 0 ? null : ` (${days === 0 ? 'the same day' : `after ${counted(days, 'day')}`})`
}
