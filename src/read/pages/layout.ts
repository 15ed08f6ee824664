/** Layouts of pages: the marks that steer the scan, and how a layout shows. */
import { isFromSource, trimmedSpan } from '../../document/slices.js'
import type { Document, Text } from '../../document.js'
import type { Format } from '../../schema.js'
import { HEADER_DAY, type Line, linesOf } from '../lines.js'
import { type Cursor, lineAt } from './cursor.js'
import type { Draft } from './draft.js'

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

const MARKER = /^(?:- |[\da-z]{1,4}\. )+/iu

/** In a rendered page, items of a list begin with markers of ours, which say nothing. */
function withoutMarker({ value, origin }: Text, line: Line): Line {
  const marker = MARKER.exec(line.text)?.[0].length ?? 0
  if (marker === 0) return line
  const { start } = trimmedSpan(value, line)
  return isFromSource(origin, start) ? line : { ...line, text: line.text.slice(marker) }
}
