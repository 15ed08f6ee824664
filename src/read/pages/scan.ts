/** One scan over the lines of a page, steered by the marks of a layout. */
import { isFromSource, sourceSpan, trimmedSlice, trimmedSpan } from '../../document/slices.js'
import { type Document, emptyDocument, type Span, type Text } from '../../document.js'
import type { Format, Member, Problem } from '../../schema.js'
import { HEADER_DAY, headerDay, type Line, linesOf } from '../lines.js'
import { type Beginning, beginningAt, firstLayout, isQuestion, preambleEnd } from './beginnings.js'

/** A document in the making: what the lines read so far have said. */
export interface Draft {
  page: Text
  document: Document
  /** The field that the next lines belong to; `end` after the last of them, where only the page goes on. */
  open: 'heading' | 'question' | 'answer' | 'end' | null
  question: Span | null
  answer: Span | null
}

/** A place in the lines of a page. */
export interface Cursor {
  lines: readonly Line[]
  index: number
}

/** A mark of a layout: a line that says something, and what it says. Gives false where it does not apply. */
type Mark = [pattern: RegExp, take: (draft: Draft, match: RegExpExecArray, at: Cursor) => boolean]

export interface Layout {
  format: Format
  /** The line, or pair of lines, that begins a document. */
  begins: (at: Cursor) => boolean
  /**
   * The stricter look for a beginning below the first one, among the words of an answer: where the document proper
   * begins, at or after the lines of a page's top, or null. `begins` decides where this is left out.
   */
  another?: (at: Cursor) => number | null
  /** Lines that belong to the page wherever they stand before the question. */
  furniture?: RegExp
  /** What the first line belongs to. */
  opens: Draft['open']
  marks: Mark[]
  /** The headers that every page of the layout has. */
  expected: (keyof Document['metadata'])[]
  /** What can be said only when every line was read. */
  finish?: (draft: Draft, lines: readonly Line[]) => void
}

/** A day of a header, or what stands in its place. */
export const DAY = `(${HEADER_DAY}|.*)`

const DETECTION_LINES = 200

/** The lines of a page as its layout knows them. */
export function pageLines(page: Text): readonly Line[] {
  const lines = linesOf(page.value)
  return isVerbatim(page) ? lines : lines.map((line) => withoutMarker(page, line))
}

/** Text that was copied, not rendered: all of it stands in the source. */
function isVerbatim({ value, origin: { pieces } }: Text): boolean {
  return pieces.length === 1 && pieces[0]?.length === value.length
}

/** A layout shows in its first lines. */
export function hasLayout(all: readonly Line[], { begins }: Layout): boolean {
  const at: Cursor = { lines: all.length > DETECTION_LINES ? all.slice(0, DETECTION_LINES) : all, index: 0 }
  for (; at.index < at.lines.length; at.index += 1) if (lineAt(at)?.text !== '' && begins(at)) return true
  return false
}

/** What a page is read as, beside its layout. */
export interface Reading {
  /** The format of the documents; that of each one's layout when left out. */
  format?: Format
  /** The layouts that pages pasted before or after may have. */
  layouts: readonly Layout[]
  /** The caller named the layout: pages in another are told of, and not read. */
  isFixed: boolean
}

/**
 * Reads every document of a page in a layout, and of pages in other layouts that are pasted together with it; where
 * only this layout may be read, those are the problem `answers-merged`.
 */
export function* readPage(page: Text, detected: Layout, reading: Reading): Generator<Document, void, undefined> {
  const { layouts, isFixed } = reading
  const at: Cursor = { lines: pageLines(page), index: 0 }
  let layout = isFixed ? detected : firstLayout(at.lines, detected, layouts)
  let begun = preambleEnd(at.lines, layout)
  let draft: Draft | null = null
  let from = 0
  let told = -1
  for (; at.index < at.lines.length; at.index += 1) {
    const line = at.lines[at.index]
    if (line === undefined || line.text === '') continue
    const next: Beginning | null = beginningAt(at, draft, layout, layouts)
    const isOther = next !== null && isFixed && next.layout !== layout
    if (draft === null || (next !== null && !isOther)) {
      if (draft !== null) {
        yield finish(draft, layout, at.lines.slice(from, at.index))
        layout = next?.layout ?? layout
        begun = next?.index ?? begun
      }
      draft = begin(page, layout, reading.format ?? layout.format)
      from = at.index
    }
    const found = isOther ? `a page in the layout ${next.layout.format}` : isQuestion(draft, at) ? 'a question' : null
    if (found !== null && at.index > told) {
      told = at.index + HEADER_LINES
      report(draft, 'answers-merged', `another answer may begin here, with ${found}`, 'warning', line)
    }
    const isFurniture = draft.question === null && layout.furniture?.test(line.text)
    if (at.index < begun || isFurniture) leaveOut(draft, line)
    else if (!isMarked(draft, layout, at)) take(draft, line)
  }
  if (draft !== null) yield finish(draft, layout, at.lines.slice(from))
}

/** Each of the first lines of a page may look like its beginning; it is told of once. */
const HEADER_LINES = 12

const MARKER = /^(?:- |[\da-z]{1,4}\. )+/iu

/** In a rendered page, items of a list begin with markers of ours, which say nothing. */
function withoutMarker({ value, origin }: Text, line: Line): Line {
  const marker = MARKER.exec(line.text)?.[0].length ?? 0
  if (marker === 0) return line
  const { start } = trimmedSpan(value, line)
  return isFromSource(origin, start) ? line : { ...line, text: line.text.slice(marker) }
}

function begin(page: Text, { opens }: Layout, format: Format): Draft {
  const document = emptyDocument(format)
  return { page, document, open: opens, question: null, answer: null }
}

/** All the marks of a layout as one pattern, so that a line which is none, as most are, costs one look. */
const anyMark = new WeakMap<Layout, RegExp>()

function mayBeMark(layout: Layout, text: string): boolean {
  let pattern = anyMark.get(layout)
  if (pattern === undefined) {
    pattern = new RegExp(layout.marks.map(([{ source }]) => `(?:${source})`).join('|'), 'iuy')
    anyMark.set(layout, pattern)
  }
  pattern.lastIndex = 0
  return pattern.test(text)
}

function isMarked(draft: Draft, layout: Layout, at: Cursor): boolean {
  const text = at.lines[at.index]?.text ?? ''
  if (draft.open === 'end' || !mayBeMark(layout, text)) return false
  for (const [pattern, apply] of layout.marks) {
    const match = pattern.exec(text)
    if (match !== null && apply(draft, match, at)) return true
  }
  return false
}

const SHOWN = 80

function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

/** A line without a mark belongs to the open field; where none is open it is reported. */
function take(draft: Draft, line: Line): void {
  const { open } = draft
  const { metadata } = draft.document
  if (open === 'heading' && metadata.heading === null) metadata.heading = wordsOf(draft, line)
  else if (open === 'question' || open === 'answer') {
    draft[open] = { start: draft[open]?.start ?? line.start, end: line.end }
  } else if (open === 'end') leaveOut(draft, line)
  else {
    const message = `a line that says nothing known was left out: "${shown(line.text)}"`
    report(draft, 'header-unreadable', message, 'warning', line)
  }
}

/** "To ask Her Majesty's Government what …": what only the Lords ask, with spaces of any kind. */
const LORDS_QUESTION = /^To[\s\u200b]+ask[\s\u200b]+(?:Her|His)[\s\u200b]+Majesty['’]s[\s\u200b]+Government/u

function finish(draft: Draft, layout: Layout, lines: readonly Line[]): Document {
  layout.finish?.(draft, lines)
  const { document, page } = draft
  const { metadata } = document
  document.question = trimmedSlice(page, draft.question)
  document.answer = trimmedSlice(page, draft.answer)
  if (document.question === null) report(draft, 'question-missing', 'no question stands here', 'warning')
  if (document.answer === null) report(draft, 'answer-missing', 'no answer stands here', 'warning')
  for (const field of layout.expected) {
    if (metadata[field] === null && !document.problems.some(({ message }) => message.includes(field))) {
      report(draft, 'header-missing', `${field} is not where this layout has it`, 'warning')
    }
  }
  if (metadata.house === null && LORDS_QUESTION.test(document.question?.value ?? '')) {
    metadata.house = 'Lords'
    report(draft, 'header-inferred', 'house: only the Lords ask "His Majesty\'s Government"', 'info')
  }
  return document
}

/** Adds a problem; `span` is of the page's text. */
export function report(
  { document, page }: Draft,
  code: Problem['code'],
  message: string,
  severity: Problem['severity'],
  span?: Span,
): void {
  document.problems.push({ code, message, severity, ...(span === undefined ? {} : sourceSpan(page.origin, span)) })
}

/** Leaves out what belongs to the page. */
export function leaveOut(draft: Draft, line: Line | undefined): boolean {
  if (line !== undefined) report(draft, 'page-furniture', `left out "${shown(line.text)}"`, 'info', line)
  return true
}

/** Sets a day of the header; one that no calendar has stays null and is reported. */
export function setDay(
  draft: Draft,
  field: 'dateTabled' | 'dateAnswered' | 'dateHoldingAnswer',
  text: string,
  line: Line | undefined,
): void {
  const day = headerDay(text)
  draft.document.metadata[field] = day
  if (day !== null) return
  report(draft, 'date-unreadable', `"${text}" is no day that can be read for ${field}`, 'warning', line)
}

/** A member of whom a page says some things. */
export function memberOf(name: string | undefined, rest: Partial<Omit<Member, 'id' | 'name'>> = {}): Member {
  const { role = null, party = null, constituency = null } = rest
  return { id: null, name: name?.trim() || null, role, party, constituency }
}

const ARTICLE = /^the /iu
const COLON = / ?:$/u

/** "Question to the Home Office:": the body is named without "the" and the colon. */
export function bodyOf(text: string): string {
  return text.replace(ARTICLE, '').replace(COLON, '').trim()
}

const ODD_SPACE = /[\s\u200b]+/gu

/** The words of a line as the page has them, with plain spaces. */
export function wordsOf({ page: { value } }: Draft, line: Line | undefined): string | null {
  if (line === undefined) return null
  const { start, end } = trimmedSpan(value, line)
  const words = value.slice(start, end).replace(ODD_SPACE, ' ')
  // A marker of a list is no part of a heading.
  return words.slice(Math.max(0, words.length - line.text.length)) || null
}

/** Goes on to the next line that is not blank. */
export function nextLine(at: Cursor): Line | undefined {
  while (at.index + 1 < at.lines.length) {
    at.index += 1
    const line = at.lines[at.index]
    if (line !== undefined && line.text !== '') return line
  }
  return undefined
}

/** The next line that is not blank. */
export function peekLine({ lines, index }: Cursor): Line | undefined {
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next]
    if (line !== undefined && line.text !== '') return line
  }
  return undefined
}

/** The line that the cursor stands at. */
export function lineAt({ lines, index }: Cursor): Line | undefined {
  return lines[index]
}
