/** One scan over the lines of a page, steered by the marks of a layout. */
import { trimmedSlice } from '../../document/slices.js'
import { type Document, emptyDocument, type Text } from '../../document.js'
import type { Format } from '../../schema.js'
import type { Line } from '../lines.js'
import { type Beginning, beginningAt, firstLayout, isQuestion, preambleEnd } from './beginnings.js'
import type { Cursor } from './cursor.js'
import { type Draft, leaveOut, report, shown, wordsOf } from './draft.js'
import { type Layout, pageLines } from './layout.js'

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
