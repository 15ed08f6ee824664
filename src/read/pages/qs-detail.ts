/** The page of one question on questions-statements.parliament.uk. */
import type { Span } from '../../document.js'
import { headerDay, type Line } from '../lines.js'
import { bodyOf } from '../names.js'
import { cardIn } from './cards.js'
import { type Cursor, lineAt, nextLine, peekLine } from './cursor.js'
import { type Draft, leaveOut, report, setDay } from './draft.js'
import { DAY, type Layout } from './layout.js'

/** "UIN HL3361, tabled on 20 November 2017"; in some markup the day stands on a line of its own. */
const UIN_LINE = new RegExp(`^UIN:? ?((?:HL ?)?\\d+)(?:,? ?tabled on:? ${DAY})?$`, 'iu')
const TABLED_ON = new RegExp(`^,? ?tabled on:? ${DAY}$`, 'iu')
/** "Question for Department of Health and Social Care"; in some markup the body stands on the next line. */
const QUESTION_FOR = /^Question for(?: (.+))?$/u
/** "Answered on" / "4 December 2017", "Answered on 4 December 2017". */
const ANSWERED_ON = /^Answered on:?(?: (.+))?$/u
const YEAR_LAST = /\d{4}$/u
/** Flags beside the UIN. */
const NAMED_DAY = /^Named day$/iu
const INTEREST = /^(?:Registered|Declared) interest$/iu
/** "This question was grouped with the following question(s) for answer:" / "16198" / "16199". */
const GROUPED =
  /^(?:This question was grouped with the following question(?:s|\(s\))? for answer|Grouped questions?):?(.*)$/iu
const UINS = /^[-• ]*((?:HL ?)?\d{1,6}(?:(?:, ?| and )(?:HL ?)?\d{1,6})*)$/iu
const UIN = /(?:HL ?)?\d+/giu
/** Labels of the page: "Question" over the question. */
const LABEL = /^(?:Question|Answer|Question text|Answer text)$/u
const FURNITURE = /^(?:Skip to main content|Written questions, answers and statements|UK Parliament)$/u
/** What stands below the answer. */
const PAGE_END =
  /^(?:Share(?: this(?: page)?)?|Print(?: this page)?|Back to (?:top|search results|results)|Related (?:questions|links|content)|Footer links|Contact us|Accessibility(?: statement)?|Privacy(?: notice| policy)?|Cookies?(?: policy)?|Terms (?:&|and) conditions|(?:©|Parliamentary copyright).*)$/iu

export const QS_DETAIL: Layout = {
  format: 'qs-detail',
  begins: (at) => {
    const text = lineAt(at)?.text ?? ''
    const next = peekLine(at)?.text ?? ''
    if (isUin(text, next)) return true
    if (isQuestionFor(text)) return isUinAhead(at)
    return isUin(next, '') || (isQuestionFor(next) && isUinAhead(at))
  },
  another,
  furniture: FURNITURE,
  opens: 'heading',
  expected: ['heading', 'answeringBody', 'uin', 'dateTabled', 'dateAnswered'],
  marks: [
    [
      QUESTION_FOR,
      (draft, [, body], at) => {
        const { metadata } = draft.document
        if (metadata.answeringBody !== null || draft.question !== null) return false
        metadata.answeringBody = bodyOf(body ?? nextLine(at)?.text ?? '') || null
        draft.open = null
        return true
      },
    ],
    [
      UIN_LINE,
      (draft, [, uin = '', day], at) => {
        const { metadata } = draft.document
        if (metadata.uin !== null || draft.question !== null) return false
        metadata.uin = uinOf(uin)
        metadata.house = metadata.uin.startsWith('HL') ? 'Lords' : 'Commons'
        if (day !== undefined) setDay(draft, 'dateTabled', day, lineAt(at))
        draft.open = 'question'
        return true
      },
    ],
    [
      TABLED_ON,
      (draft, [, day = ''], at) => {
        if (draft.document.metadata.dateTabled !== null || draft.question !== null) return false
        setDay(draft, 'dateTabled', day, lineAt(at))
        return true
      },
    ],
    [
      NAMED_DAY,
      ({ document, question }) => {
        if (question === null) document.metadata.isNamedDay = true
        return question === null
      },
    ],
    [
      INTEREST,
      ({ document, question }) => {
        if (question === null) document.metadata.memberHasInterest = true
        return question === null
      },
    ],
    [
      LABEL,
      (draft, _match, at) =>
        (draft.open === 'question' || draft.open === 'answer') &&
        draft[draft.open] === null &&
        leaveOut(draft, lineAt(at)),
    ],
    [
      ANSWERED_ON,
      (draft, [, day], at) => {
        if (draft.open !== 'question' || draft.question === null) return false
        const line = day === undefined ? peekLine(at) : lineAt(at)
        const text = day ?? line?.text ?? ''
        if (headerDay(text) === null && !YEAR_LAST.test(text)) return false
        if (day === undefined) nextLine(at)
        setDay(draft, 'dateAnswered', text, line)
        draft.open = 'answer'
        return true
      },
    ],
    [GROUPED, (draft, [, rest = ''], at) => readGroup(draft, rest.trim(), at)],
    [
      PAGE_END,
      (draft, _match, at) => {
        if (draft.open !== 'answer' || draft.answer === null) return false
        draft.open = 'end'
        return leaveOut(draft, lineAt(at))
      },
    ],
  ],
  finish: readCards,
}

const LINES_AHEAD = 12

function isQuestionFor(text: string): boolean {
  return text.startsWith('Question for') && QUESTION_FOR.test(text)
}

function isUin(text: string, next: string): boolean {
  const first = text.charAt(0)
  if (first !== 'U' && first !== 'u') return false
  const match = UIN_LINE.exec(text)
  return match !== null && (match[2] !== undefined || TABLED_ON.test(next))
}

function isUinAhead({ lines, index }: Cursor): boolean {
  return lines.slice(index, index + LINES_AHEAD).some(({ text }) => UIN_LINE.test(text))
}

/** "Skip to main content": no words of an answer; what follows it down to the heading is the page's too. */
const PAGE_TOP = /^Skip to main content$/u
const SENTENCE_ENDS = '.?!:;,'
const MAX_HEADING = 200
const TOP_LINES = 12
const HEADER_LINES = 4
const QUESTION_LINES = 60

/**
 * The next page in a text of several. An answer may name a "UIN 7214, tabled on 15 December 2023" on a line of its own:
 * a page has "Question for …" above that, or "Answered on" with a day below it.
 */
function another(at: Cursor): number | null {
  const text = lineAt(at)?.text ?? ''
  if (FURNITURE.test(text)) {
    const look = { lines: at.lines, index: at.index }
    for (let count = 0; count < TOP_LINES && nextLine(look) !== undefined; count += 1) {
      const line = lineAt(look)?.text ?? ''
      if (!isHeader(look.lines, look.index) && isAboveHeader(look, line)) return look.index
      if (!PAGE_TOP.test(text) && !FURNITURE.test(line)) return null
    }
    return null
  }
  return isHeader(at.lines, at.index) || isAboveHeader(at, text) ? at.index : null
}

/** What can be a heading, with a header below it. */
function isAboveHeader({ lines, index }: Cursor, text: string): boolean {
  if (text.length > MAX_HEADING || SENTENCE_ENDS.includes(text.charAt(text.length - 1))) return false
  const look = { lines, index }
  return nextLine(look) !== undefined && isHeader(lines, look.index)
}

/** "Question for …" with the UIN in the lines below it, or the UIN with the day of the answer below it. */
function isHeader(lines: readonly Line[], index: number): boolean {
  const look = { lines, index }
  const text = lineAt(look)?.text ?? ''
  if (isQuestionFor(text)) {
    for (let count = 0; count < HEADER_LINES; count += 1) {
      const line = nextLine(look)
      if (line === undefined) return false
      if (isUin(line.text, peekLine(look)?.text ?? '')) return true
    }
    return false
  }
  if (!isUin(text, peekLine(look)?.text ?? '')) return false
  for (let count = 0; count < QUESTION_LINES; count += 1) {
    const line = nextLine(look)
    if (line === undefined || UIN_LINE.test(line.text)) return false
    const day = ANSWERED_ON.exec(line.text)
    if (day !== null) return headerDay(day[1] ?? peekLine(look)?.text ?? '') !== null
  }
  return false
}

function uinOf(text: string): string {
  return text.replace(' ', '').toUpperCase()
}

/** The UINs of the group, in the line or in the lines after it. */
function readGroup(draft: Draft, rest: string, at: Cursor): boolean {
  const groups = [rest]
  if (rest === '') groups.length = 0
  else if (!UINS.test(rest)) return false
  for (let line = peekLine(at); line !== undefined && UINS.test(line.text); line = peekLine(at)) {
    groups.push(line.text)
    nextLine(at)
  }
  const uins = groups.flatMap((group) => group.match(UIN) ?? []).map(uinOf)
  if (uins.length === 0) return false
  const { groupedQuestions } = draft.document.metadata
  for (const uin of uins) groupedQuestions.push(uin)
  return true
}

/** The cards of the members stand before or after the question and the answer; they are no part of either. */
function readCards(draft: Draft, lines: readonly Line[]): void {
  for (const [section, field] of [
    ['question', 'askingMember'],
    ['answer', 'answeringMember'],
  ] as const) {
    const span = draft[section]
    if (span === null) continue
    const own = linesWithin(lines, span)
    const card = cardIn(own)
    if (card === null) continue
    draft.document.metadata[field] = card.member
    const rest = card.atStart ? own.slice(card.lines) : own.slice(0, -card.lines)
    const [first] = rest
    const last = rest.at(-1)
    draft[section] = first === undefined || last === undefined ? null : { start: first.start, end: last.end }
    if (card.unknown !== null) {
      report(draft, 'header-unreadable', `an unknown line stands in a member's card: "${card.unknown}"`, 'warning')
    }
  }
}

function linesWithin(lines: readonly Line[], { start, end }: Span): Line[] {
  return lines.filter((line) => line.start >= start && line.end <= end && line.text !== '')
}
