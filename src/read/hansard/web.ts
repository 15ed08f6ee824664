/** Pages of Hansard on the web: rendered as text, with what their markup says of headings. */
import { joinTexts, sliceText, sourceSpan } from '../../document/slices.js'
import { type Document, type Link, type Span, sourceOffset, type Text } from '../../document.js'
import { pageLines } from '../pages/layout.js'
import type { Reader } from '../reader.js'
import { isHtml, type Rendered, renderPage, withLeftOut } from '../rendered.js'
import { type HansardLine, hansardLines } from './lines.js'
import { readHansard } from './scan.js'

export const HANSARD_WEB: Reader = {
  format: 'hansard',
  detects: (head) => isHtml(head) && renderPage(head).isHansard,
  read: (html) => readRenderedHansard(renderPage(html)),
}

/** Reads every question of a rendered page of Hansard. */
export function* readRenderedHansard({ text, left }: Rendered): Generator<Document, void, undefined> {
  const columns = columnLinks(text)
  const page = without(text, columns)
  const numbers = columns.map((link) => ({
    ...sourceSpan(text.origin, link),
    text: text.value.slice(link.start, link.end),
  }))
  yield* withLeftOut(readHansard(page, told(page)), [...left, ...numbers])
}

/** `<a href="#column_515w">515W</a>`: the number of a column within a sentence. */
const COLUMN_LINK = /#col(?:umn)?_[\w-]{1,12}$/iu
const COLUMN_NUMBER = /^(?:WA|WS|GC)? ?\d{1,5}(?:W|WA|WS|MC)?$/u

function columnLinks({ value, links }: Text): Link[] {
  return links.filter(
    ({ start, end, target }) => COLUMN_LINK.test(target) && COLUMN_NUMBER.test(value.slice(start, end)),
  )
}

/** Takes spans out of a text, each with the space after it: there is one before it. */
function without(text: Text, spans: readonly Span[]): Text {
  if (spans.length === 0) return text
  const parts: Text[] = []
  let at = 0
  for (const { start, end } of spans) {
    parts.push(sliceText(text, at, start))
    at = text.value.charAt(end) === ' ' ? end + 1 : end
  }
  return joinTexts(text.origin, [...parts, sliceText(text, at, text.value.length)])
}

/** What the markup tells of each line; nothing on pages that mark no headings. */
function told(page: Text): HansardLine[] {
  const { source } = page.origin
  const lines = hansardLines(pageLines(page))
  const levels = lines.map(({ start }) => levelOf(source, sourceOffset(page.origin, start)))
  const isTold = levels.includes('heading')
  return lines.map((line, index) => {
    const id = questionId(source, sourceOffset(page.origin, line.start))
    return { ...line, id, level: isTold ? (levels[index] ?? null) : null }
  })
}

const MAX_TAGS = 16
const HEADING = /^<h[1-4]\b/iu
/** `<h3 style="text-transform:uppercase">`: the heading of a department. */
const BODY_STYLE = /text-transform: ?uppercase/iu
const BLOCK = /^<\/?(?:p|div|td|th|tr|li|ul|ol|table|h[1-6]|br|hr|blockquote|body)\b/iu

/** The block that a place in the source stands in: the last tag before it that makes one. */
function levelOf(source: string, place: number): HansardLine['level'] {
  let end = place
  for (let count = 0; count < MAX_TAGS; count += 1) {
    while (end > 0 && source.charCodeAt(end - 1) <= SPACE) end -= 1
    if (source.charAt(end - 1) !== '>') return 'words'
    const start = source.lastIndexOf('<', end)
    const tag = source.slice(start, end)
    if (HEADING.test(tag)) return BODY_STYLE.test(tag) ? 'body' : 'heading'
    if (start < 0 || BLOCK.test(tag)) return 'words'
    end = start
  }
  return 'words'
}

const SPACE = 0x20
const LOOK_BACK = 400
/** `<a class="anchor" name="110719w0001.htm_wqn0"> </a>` at the beginning of a question. */
const QUESTION_ANCHOR = /name="([^"]{1,60}_wqn\d{1,5})"/gu
const PARAGRAPH = /<p\b/giu

function questionId(source: string, place: number): string | null {
  const before = source.slice(Math.max(0, place - LOOK_BACK), place)
  const paragraph = Array.from(before.matchAll(PARAGRAPH)).at(-1)?.index ?? 0
  return Array.from(before.slice(paragraph).matchAll(QUESTION_ANCHOR)).at(-1)?.[1] ?? null
}
