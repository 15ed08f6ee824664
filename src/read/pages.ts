/** Pages of the web copied as text: one scan over the lines, steered by the marks of a layout. */
import { type Document, emptyMetadata, type Span, type Text, verbatim } from '../document.js'
import type { Settings } from '../options.js'
import type { Format, Member, Problem } from '../schema.js'
import { HEADER_DAY, headerDay, type Line, linesOf } from './lines.js'
import type { Reader } from './reader.js'

/** A document in the making: what the lines read so far have said. */
interface Draft {
  source: string
  document: Document
  /** The field that the next lines belong to. */
  open: 'heading' | 'question' | 'answer' | null
  question: Span | null
  answer: Span | null
  problems: Problem[]
}

/** A mark of a layout: a line that says something, and what it says. Gives false where it does not apply. */
type Mark = [pattern: RegExp, take: (draft: Draft, match: RegExpExecArray, at: Cursor) => boolean | undefined]

/** A place in the lines of a source. */
interface Cursor {
  lines: Line[]
  index: number
}

interface Layout {
  format: Format
  /** The line, or pair of lines, that begins a document. */
  begins: (at: Cursor) => boolean
  marks: Mark[]
  /** The headers that every page of the layout has. */
  expected: (keyof Document['metadata'])[]
}

const DAY = `(${HEADER_DAY}|.*)`

function metadata(draft: Draft) {
  return draft.document.metadata
}

function problem(
  draft: Draft,
  code: Problem['code'],
  message: string,
  severity: Problem['severity'],
  span?: Span,
): void {
  draft.problems.push({ code, message, severity, ...(span === undefined ? {} : { start: span.start, end: span.end }) })
}

function furniture(draft: Draft, line: Line): void {
  problem(draft, 'page-furniture', `left out "${line.text}"`, 'info', line)
}

function setDay(
  draft: Draft,
  field: 'dateTabled' | 'dateAnswered' | 'dateHoldingAnswer',
  text: string,
  line: Line | undefined,
): void {
  const day = headerDay(text)
  metadata(draft)[field] = day
  if (day === null)
    problem(draft, 'date-unreadable', `"${text}" is no day that can be read for ${field}`, 'warning', line)
}

function member(name: string | undefined, rest: Partial<Member> = {}): Member {
  return { id: null, name: name?.trim() || null, role: null, party: null, constituency: null, ...rest }
}

/** "Department for Work and Pensions:" is named without "the" and the colon. */
function bodyOf(text: string): string {
  return text.replace(/^the /iu, '').replace(/ *:$/u, '').trim()
}

const LORDS_SEAT = /^(?:Life peer|Bishops|Excepted Hereditary|Hereditary|Judicial|Law Lord|Royal|Peer)\b/iu

/** "Labour - Life peer", "CON - North Shropshire", "Bishops - Bishops". */
function setAsker(draft: Draft, name: string | undefined, details: string | undefined): void {
  const at = details?.indexOf(' - ') ?? -1
  const party = details === undefined ? null : (at < 0 ? details : details.slice(0, at)).trim()
  const constituency = details === undefined || at < 0 ? null : details.slice(at + 3).trim()
  metadata(draft).askingMember = member(name, { party, constituency })
  if (constituency !== null) metadata(draft).house = LORDS_SEAT.test(constituency) ? 'Lords' : 'Commons'
}

/** Skips blank lines. */
function nextText(at: Cursor): Line | undefined {
  while (at.index + 1 < at.lines.length) {
    at.index += 1
    const line = at.lines[at.index]
    if (line !== undefined && line.text !== '') return line
  }
  return undefined
}

function peekText(at: Cursor): Line | undefined {
  return nextText({ lines: at.lines, index: at.index })
}

const ASKED_ON = new RegExp(String.raw`^\(asked on ${DAY}\)(?: ?-? ?(View Source))?$`, 'iu')
const ANSWERED_ON_PAGE = new RegExp(`^This question was answered on ${DAY}$`, 'iu')

const PP_QUESTION: Layout = {
  format: 'pp-question',
  begins: (at) => ASKED_ON.test(at.lines[at.index]?.text ?? '') || ASKED_ON.test(peekText(at)?.text ?? ''),
  expected: ['heading', 'dateTabled', 'answeringBody', 'answeringMember', 'dateAnswered'],
  marks: [
    [
      ASKED_ON,
      (draft, [, day = '', source], at) => {
        setDay(draft, 'dateTabled', day, at.lines[at.index])
        const line = at.lines[at.index]
        if (source !== undefined && line !== undefined)
          problem(draft, 'page-furniture', `left out "${source}"`, 'info', line)
        draft.open = null
        return true
      },
    ],
    [
      /^Question to (.+)$/u,
      (draft, [, body = '']) => {
        if (draft.question !== null) return false
        metadata(draft).answeringBody = bodyOf(body)
        draft.open = 'question'
        return true
      },
    ],
    [
      /^Answered by$/u,
      (draft, _match, at) => {
        const lines = [peekText(at)?.text ?? '']
        if (draft.open !== 'question' || lines[0] === '') return false
        draft.open = null
        readAnswerer(draft, at)
        return true
      },
    ],
    [/^Reticulating Splines$/u, (draft, _match, at) => leaveOut(draft, at)],
  ],
}

function leaveOut(draft: Draft, at: Cursor): boolean {
  const line = at.lines[at.index]
  if (line !== undefined) furniture(draft, line)
  return true
}

const MAX_ANSWERER_LINES = 8

/** "Jackie Doyle-Price Portrait" / "Jackie Doyle-Price" / [role] / "This question was answered on 22nd March 2018". */
function readAnswerer(draft: Draft, at: Cursor): void {
  const named: Line[] = []
  while (named.length < MAX_ANSWERER_LINES) {
    const line = nextText(at)
    if (line === undefined) break
    const day = ANSWERED_ON_PAGE.exec(line.text)
    if (day !== null) {
      setDay(draft, 'dateAnswered', day[1] ?? '', line)
      draft.open = 'answer'
      break
    }
    if (/ Portrait$/u.test(line.text) && named.length === 0) furniture(draft, line)
    else named.push(line)
  }
  const [name, ...roles] = named
  metadata(draft).answeringMember = member(name?.text, { role: roles.map(({ text }) => text).join(', ') || null })
  if (draft.open !== 'answer') {
    problem(draft, 'header-unreadable', 'the line "This question was answered on …" is missing', 'warning')
    draft.open = 'answer'
  }
  if (roles.length > 1)
    problem(
      draft,
      'header-unreadable',
      `several lines stand where a role is expected: "${roles.map(({ text }) => text).join('", "')}"`,
      'warning',
    )
}

const LIST_DAY = new RegExp(`^(${HEADER_DAY})$`, 'iu')
const LIST_ASKER = /^(?:Asked by|Questioner): ?(.+?)(?: \(([^()]*(?:\([^()]*\)[^()]*)*)\))?$/u

const PP_LIST: Layout = {
  format: 'pp-list',
  begins: (at) => {
    if (at.lines[at.index]?.text !== 'Written Question') return false
    const ahead = at.lines.slice(at.index + 1, at.index + 9).map(({ text }) => text)
    return ahead.some((text) => LIST_DAY.test(text) || LIST_ASKER.test(text))
  },
  expected: ['heading', 'dateAnswered', 'askingMember', 'answeringBody', 'answeringMember'],
  marks: [
    [
      /^Written Question$/u,
      (draft) => {
        draft.open = 'heading'
        return true
      },
    ],
    [
      LIST_DAY,
      (draft, [, day = ''], at) => {
        if (draft.question !== null || metadata(draft).answeringBody !== null || metadata(draft).dateAnswered !== null)
          return false
        setDay(draft, 'dateAnswered', day, at.lines[at.index])
        draft.open = null
        return true
      },
    ],
    [
      LIST_ASKER,
      (draft, [, name, details]) => {
        if (metadata(draft).askingMember !== null || draft.question !== null) return false
        setAsker(draft, name, details)
        draft.open = null
        return true
      },
    ],
    [
      /^Question to (.+)$/u,
      (draft, [, body = '']) => {
        if (draft.question !== null || metadata(draft).answeringBody !== null) return false
        metadata(draft).answeringBody = bodyOf(body)
        draft.open = 'question'
        return true
      },
    ],
    [
      /^(?:Answered by (.+)|Answer \((.+)\))$/u,
      (draft, [, current, older]) => {
        if (draft.open !== 'question' || draft.question === null) return false
        const [name, ...role] = (current ?? older ?? '').split(' - ')
        metadata(draft).answeringMember = member(name, { role: role.join(' - ').trim() || null })
        draft.open = 'answer'
        return true
      },
    ],
    [/^(?:Reticulating Splines|Speech Link|View Source)$/u, (draft, _match, at) => leaveOut(draft, at)],
  ],
}

const UK_HOUSE = /^(Commons|Lords)$/u

const PARLIAMENT_UK: Layout = {
  format: 'parliament-uk-list',
  begins: (at) => {
    const text = at.lines[at.index]?.text ?? ''
    if (text === 'Q') return /^(?:Asked by|Asked on)/u.test(peekText(at)?.text ?? '')
    return text.startsWith('Asked by') && lastText(at) !== 'Q' && /^(?:\(|\[|Asked on)/u.test(peekText(at)?.text ?? '')
  },
  expected: ['askingMember', 'dateTabled', 'answeringBody', 'house', 'answeringMember', 'dateAnswered'],
  marks: [
    [/^Q$/u, (draft) => draft.question === null && metadata(draft).askingMember === null],
    [
      /^Asked by:? (.+)$/u,
      (draft, [, name]) => {
        if (draft.question !== null || metadata(draft).askingMember !== null) return false
        metadata(draft).askingMember = member(name)
        return true
      },
    ],
    [
      /^\((.+)\)$/u,
      (draft, [, seat = '']) => {
        const asker = metadata(draft).askingMember
        if (asker === null || asker.constituency !== null || metadata(draft).dateTabled !== null) return false
        asker.constituency = seat
        return true
      },
    ],
    [
      /^\[([NR])\]$/u,
      (draft, [, flag], at) => {
        if (draft.question !== null || metadata(draft).dateTabled !== null) return false
        if (flag === 'N') metadata(draft).isNamedDay = true
        else metadata(draft).memberHasInterest = true
        leaveHelpOut(draft, at)
        return true
      },
    ],
    [
      new RegExp(`^Asked on: ${DAY}$`, 'u'),
      (draft, [, day = ''], at) => {
        if (draft.question !== null || metadata(draft).dateTabled !== null) return false
        setDay(draft, 'dateTabled', day, at.lines[at.index])
        readBody(draft, at)
        return true
      },
    ],
    [
      /^A$/u,
      (draft, _match, at) => draft.open === 'question' && /^Answered (?:by|on):/u.test(peekText(at)?.text ?? ''),
    ],
    [
      /^Answered by: (.+)$/u,
      (draft, [, name]) => {
        if (draft.open !== 'question' || draft.question === null) return false
        metadata(draft).answeringMember = member(name)
        draft.open = 'answer'
        return true
      },
    ],
    [
      new RegExp(`^Answered on: ${DAY}$`, 'u'),
      (draft, [, day = ''], at) => {
        if (draft.answer !== null || metadata(draft).dateAnswered !== null) return false
        setDay(draft, 'dateAnswered', day, at.lines[at.index])
        draft.open = 'answer'
        return true
      },
    ],
    [
      new RegExp(`^Holding answer received on:? ${DAY}$`, 'u'),
      (draft, [, day = ''], at) => {
        if (draft.answer !== null) return false
        setDay(draft, 'dateHoldingAnswer', day, at.lines[at.index])
        return true
      },
    ],
    [
      /^Grouped Questions?: ((?:(?:HL)?\d+(?:, ?| and |$))+)$/u,
      (draft, [, uins = '']) => {
        metadata(draft).groupedQuestions = uins.split(/, ?| and /u).filter(Boolean)
        draft.open = null
        return true
      },
    ],
  ],
}

function lastText(at: Cursor): string | undefined {
  return at.lines.slice(Math.max(0, at.index - 4), at.index).findLast(({ text }) => text !== '')?.text
}

/** The help text of [N] and [R]: "Close", "Named Day", a sentence. */
function leaveHelpOut(draft: Draft, at: Cursor): void {
  for (let line = peekText(at); line !== undefined; line = peekText(at)) {
    if (/^(?:Asked on:|\[[NR]\]$)/u.test(line.text)) return
    nextText(at)
    furniture(draft, line)
  }
}

const MAX_BODY_LINES = 4

/** The body, [the heading], then "Commons" or "Lords"; any of them may be missing. */
function readBody(draft: Draft, at: Cursor): void {
  const before: Line[] = []
  const look = { lines: at.lines, index: at.index }
  for (let line = nextText(look); line !== undefined && before.length < MAX_BODY_LINES; line = nextText(look)) {
    const house = UK_HOUSE.exec(line.text)?.[1]
    if (house === 'Commons' || house === 'Lords') {
      metadata(draft).house = house
      at.index = look.index
      break
    }
    if (/^To ask\b/iu.test(line.text)) {
      at.index = look.index - 1
      break
    }
    before.push(line)
  }
  metadata(draft).answeringBody = before[0]?.text ?? null
  metadata(draft).heading = textOf(draft.source, before[1] ?? null)?.value ?? null
  if (before.length > 2)
    problem(draft, 'header-unreadable', `an unknown line stands below the heading: "${before[2]?.text}"`, 'warning')
  draft.open = 'question'
}

const UIN_LINE = new RegExp(`^UIN:? ((?:HL)?\\d+),? tabled on ${DAY}$`, 'iu')
const QUESTION_FOR = /^Question for (.+)$/u

const QS_DETAIL: Layout = {
  format: 'qs-detail',
  begins: (at) => at.lines.slice(at.index, at.index + 12).some(({ text }) => UIN_LINE.test(text)),
  expected: ['heading', 'answeringBody', 'uin', 'dateTabled', 'dateAnswered'],
  marks: [
    [
      /^(?:Skip to main content|Written questions, answers and statements|UK Parliament)$/u,
      (draft, _match, at) => draft.question === null && leaveOut(draft, at),
    ],
    [
      QUESTION_FOR,
      (draft, [, body = '']) => {
        if (metadata(draft).answeringBody !== null || draft.question !== null) return false
        metadata(draft).answeringBody = bodyOf(body)
        draft.open = null
        return true
      },
    ],
    [
      UIN_LINE,
      (draft, [, uin = '', day = ''], at) => {
        if (metadata(draft).uin !== null) return false
        metadata(draft).uin = uin.toUpperCase()
        metadata(draft).house = /^HL/iu.test(uin) ? 'Lords' : 'Commons'
        setDay(draft, 'dateTabled', day, at.lines[at.index])
        draft.open = 'question'
        return true
      },
    ],
    [
      /^Answered on(?: (.+))?$/u,
      (draft, [, day], at) => {
        if (draft.open !== 'question' || draft.question === null) return false
        const line = day === undefined ? peekText(at) : at.lines[at.index]
        const text = day ?? line?.text ?? ''
        if (headerDay(text) === null && !/\d{4}$/u.test(text)) return false
        if (day === undefined) nextText(at)
        setDay(draft, 'dateAnswered', text, line)
        draft.open = 'answer'
        return true
      },
    ],
  ],
}

/** The readers of every layout, in the order in which detection asks them. */
export const PAGES: Reader[] = [PP_QUESTION, PP_LIST, PARLIAMENT_UK, QS_DETAIL].map((layout) => ({
  format: layout.format,
  detects: (head) => hasLayout(head, layout),
  read: (text, settings) => readPages(text, layout, settings),
}))

const DETECTION_LINES = 60

/** A layout shows in its first lines. */
function hasLayout(head: string, { begins }: Layout): boolean {
  const lines = linesOf(head).slice(0, DETECTION_LINES)
  return lines.some(({ text }, index) => text !== '' && begins({ lines, index }))
}

/** Reads every document of a text in a layout. */
function* readPages(source: string, layout: Layout, settings: Settings): Generator<Document, void, undefined> {
  const at: Cursor = { lines: linesOf(source), index: 0 }
  const single = layout.format === 'qs-detail'
  let draft: Draft | null = null
  for (; at.index < at.lines.length; at.index += 1) {
    const line = at.lines[at.index]
    if (line === undefined || line.text === '') continue
    if (draft === null || (!single && metadataStarted(draft) && layout.begins(at))) {
      if (draft !== null) yield finish(draft, layout, settings)
      draft = begin(source, layout)
    }
    if (!marked(draft, layout, at)) take(draft, line)
  }
  if (draft !== null) yield finish(draft, layout, settings)
}

function metadataStarted({ document: { metadata } }: Draft): boolean {
  return metadata.dateTabled !== null || metadata.dateAnswered !== null || metadata.askingMember !== null
}

function begin(source: string, { format }: Layout): Draft {
  const document: Document = {
    format,
    id: null,
    metadata: emptyMetadata(),
    question: null,
    answer: null,
    original: null,
    isHolding: null,
    problems: [],
  }
  return {
    source,
    document,
    open: format === 'parliament-uk-list' ? null : 'heading',
    question: null,
    answer: null,
    problems: document.problems,
  }
}

function marked(draft: Draft, layout: Layout, at: Cursor): boolean {
  const text = at.lines[at.index]?.text ?? ''
  for (const [pattern, apply] of layout.marks) {
    const match = pattern.exec(text)
    if (match !== null && apply(draft, match, at) === true) return true
  }
  return false
}

/** A line without a mark belongs to the open field; where none is open it is reported. */
function take(draft: Draft, line: Line): void {
  const { open } = draft
  if (open === 'heading' && metadata(draft).heading === null)
    metadata(draft).heading = textOf(draft.source, line)?.value ?? null
  else if (open === 'question' || open === 'answer')
    draft[open] = { start: draft[open]?.start ?? line.start, end: line.end }
  else
    problem(
      draft,
      'header-unreadable',
      `a line that says nothing known was left out: "${line.text.slice(0, 80)}"`,
      'warning',
      line,
    )
}

const LORDS_QUESTION = /^To ask (?:Her|His) Majesty'?s Government/u

function finish(draft: Draft, layout: Layout, _settings: Settings): Document {
  const { document, source } = draft
  document.question = textOf(source, draft.question)
  document.answer = textOf(source, draft.answer)
  if (document.question === null) problem(draft, 'question-missing', 'no question stands here', 'warning')
  if (document.answer === null) problem(draft, 'answer-missing', 'no answer stands here', 'warning')
  for (const field of layout.expected) {
    if (metadata(draft)[field] === null && !draft.problems.some(({ message }) => message.includes(field))) {
      problem(draft, 'header-missing', `${field} is not where this layout has it`, 'warning')
    }
  }
  if (metadata(draft).house === null && LORDS_QUESTION.test(document.question?.value.replace('\u2019', "'") ?? '')) {
    metadata(draft).house = 'Lords'
    problem(draft, 'header-inferred', 'house: only the Lords ask "His Majesty\'s Government"', 'info')
  }
  return document
}

/** The verbatim slice of a span, without the white space at its ends. */
export function textOf(source: string, span: Span | null): Text | null {
  if (span === null) return null
  let { start, end } = span
  while (start < end && BLANK.test(source.charAt(start))) start += 1
  while (end > start && BLANK.test(source.charAt(end - 1))) end -= 1
  return start < end ? verbatim(source, start, end) : null
}

const BLANK = /[\s\u200b\ufeff]/u
