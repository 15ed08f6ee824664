/** A document in the making, and what the lines of a page say of it. */
import { sourceSpan, trimmedSpan } from '../../document/slices.js'
import type { Document, Span, Text } from '../../document.js'
import type { Problem } from '../../schema.js'
import { headerDay, type Line } from '../lines.js'

/** A document in the making: what the lines read so far have said. */
export interface Draft {
  page: Text
  document: Document
  /** The field that the next lines belong to; `end` after the last of them, where only the page goes on. */
  open: 'heading' | 'question' | 'answer' | 'end' | null
  question: Span | null
  answer: Span | null
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

const ODD_SPACE = /[\s\u200b]+/gu

/** The words of a line as the page has them, with plain spaces. */
export function wordsOf({ page: { value } }: Draft, line: Line | undefined): string | null {
  if (line === undefined) return null
  const { start, end } = trimmedSpan(value, line)
  const words = value.slice(start, end).replace(ODD_SPACE, ' ')
  // A marker of a list is no part of a heading.
  return words.slice(Math.max(0, words.length - line.text.length)) || null
}

const SHOWN = 80

/** As much of a line as a message shows. */
export function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
