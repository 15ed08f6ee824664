/** Where documents begin in a text of several pages, be they in one layout or in more. */
import type { Line } from '../lines.js'
import type { Cursor } from './cursor.js'
import type { Draft } from './draft.js'
import type { Layout } from './layout.js'

/** "Question to the Home Office:" over "To ask the Secretary of State …": no answer holds both. */
const QUESTION_TO = 'Question to '
const TO_ASK = /^To ask\b/u

/** A document that begins, and the line where it does so below the top of its page. */
export interface Beginning {
  layout: Layout
  index: number
}

/** The layout of the first page: one in another layout may stand before the one that was detected. */
export function firstLayout(lines: readonly Line[], detected: Layout, layouts: readonly Layout[]): Layout {
  for (let index = 0; index < lines.length; index += 1) {
    if (lines[index]?.text === '') continue
    const at = { lines, index }
    if (detected.begins(at)) return detected
    const first = layouts.find((layout) => layout !== detected && lineOf(at, layout) !== null)
    if (first !== undefined) return first
  }
  return detected
}

/** How many lines stand before the first document: none where one of them is a mark, of a document that is cut off. */
export function preambleEnd(lines: readonly Line[], layout: Layout): number {
  const first = lines.findIndex(({ text }, index) => text !== '' && layout.begins({ lines, index }))
  const isMark = ({ text }: Line) => text !== '' && layout.marks.some(([pattern]) => pattern.test(text))
  return first > 0 && !lines.slice(0, first).some(isMark) ? first : 0
}

/** The document that begins at a line; not the one of the draft, of which several lines may look like the beginning. */
export function beginningAt(
  at: Cursor,
  draft: Draft | null,
  own: Layout,
  layouts: readonly Layout[],
): Beginning | null {
  if (draft !== null && hasStarted(draft)) {
    const index = lineOf(at, own)
    if (index !== null) return { layout: own, index }
  } else if (own.begins(at)) return null
  for (const layout of layouts) {
    const index = layout === own ? null : lineOf(at, layout)
    if (index !== null) return { layout, index }
  }
  return null
}

/** A question without the header of a page, in an answer. */
export function isQuestion({ open }: Draft, { lines, index }: Cursor): boolean {
  if (open !== 'answer' || lines[index]?.text.startsWith(QUESTION_TO) !== true) return false
  return TO_ASK.test(lines.slice(index + 1, index + 1 + LINES_AHEAD).find(({ text }) => text !== '')?.text ?? '')
}

const LINES_AHEAD = 6

/** A document of bare text, which has no days, may stand before the first page. */
function hasStarted({ document: { metadata }, question }: Draft): boolean {
  return (
    question !== null ||
    metadata.dateTabled !== null ||
    metadata.dateAnswered !== null ||
    metadata.askingMember !== null
  )
}

function lineOf(at: Cursor, { another, begins }: Layout): number | null {
  if (another !== undefined) return another(at)
  return begins(at) ? at.index : null
}
