/** Markup → Text: plain text, its links and tables, and where each piece of it came from. */
import type { TokenizerCallbacks } from 'htmlparser2'
import type { Span, Text } from '../document.js'
import { onDemand } from '../on-demand.js'
import type { Form } from './html/flow.js'
import { createFurnitureFilter, type FurnitureFilter, type LeftOut, type Region } from './html/furniture.js'
import { closeTag, createPage, finishPage, isHidden, openTag, textOf } from './html/page.js'
import { readSimple } from './html/simple.js'

const htmlparser2 = onDemand<typeof import('htmlparser2')>('htmlparser2')

/** The attributes that a rendering depends on. */
const KEPT = new Set(['href', 'start', 'type', 'colspan', 'rowspan'])
/** The attributes that show the furniture of a page. */
const KEPT_OF_PAGE = new Set([...KEPT, 'class', 'id', 'role', 'hidden', 'style'])
const TAG = /<[a-z/!?]/iu
/** "&pound;", "&mydash;". */
const REFERENCE = /&([a-z][a-z0-9._-]{0,63});/giu

/**
 * Renders HTML as text. Blocks are parted by a blank line, `<br>` is a line end, items of a list begin with their
 * marker, a row of a table is one line with " | " between its cells. The mark of a footnote, `<sup>1</sup>`, is put in
 * brackets, so that it does not run into the word or number before it; other superscripts (`27<sup>th</sup>`,
 * `m<sup>2</sup>`) stay as they are. Takes anything; what a browser would not show (scripts, comments) is left out.
 *
 * Built on htmlparser2's tokenizer: its parser keeps a stack of elements, whose search grows with the square of the
 * nesting (`<div>` repeated, then `</b>` repeated), and rendering needs no tree.
 */
export function readHtml(html: string): Text {
  return readSimpleHtml(html) ?? readHtmlByTokenizer(html)
}

/** The short way, for the markup of most answers; null for other markup, such as the marks of a correction. */
export function readSimpleHtml(html: string): Text | null {
  const page = createPage(!TAG.test(html))
  return readSimple(page, html, KEPT) ? finishPage(page, html) : null
}

/** The long way, for any markup. */
export function readHtmlByTokenizer(html: string): Text {
  return readSpans(html, [{ start: 0, end: html.length }], { isPlain: !TAG.test(html) })
}

/** Renders what a web page is about, and tells what of the page was left out: navigation, banners, footers. */
export function readHtmlPage(html: string, region: Region): { text: Text; left: LeftOut[] } {
  const furniture = createFurnitureFilter(region)
  const text = readSpans(html, [{ start: 0, end: html.length }], { isPlain: !TAG.test(html), furniture })
  return { text, left: furniture.finish() }
}

/** How a part of a larger source is rendered. */
export interface Rendering {
  /** The line ends are those of the text, not of the markup. */
  isPlain?: boolean
  /** For XML: the entities that the source itself declares, by name; those of HTML are known. */
  entities?: ReadonlyMap<string, string>
  /** For web pages: what to leave out. */
  furniture?: FurnitureFilter
}

/** Parts the spans, so that no text runs from one into the next. */
const PARTING = '<!---->'

/**
 * Renders stretches of a source, in order, as one text, whose origin is the whole source. What stands between them is
 * left out, as if it were a comment.
 */
export function readSpans(
  source: string,
  spans: readonly Span[],
  { isPlain, entities, furniture }: Rendering = {},
): Text {
  const html = spans.map(({ start, end }) => source.slice(start, end)).join(PARTING)
  const sourceOf = createGuide(spans)
  const page = createPage(isPlain ?? false)
  const kept = furniture === undefined ? KEPT : KEPT_OF_PAGE
  /** Where the token that comes next begins. */
  let at = 0
  let tagAt = 0
  let name = ''
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''

  function text(data: string, end: number, form: Form): void {
    if (!furniture?.isIn()) textOf(page, data, sourceOf(at), form)
    else if (page.hidden === 0) furniture.take(data, at)
    at = end
  }

  /** Text, but for the entities that the source declares and HTML does not know. */
  function textWithEntities(start: number, end: number): void {
    at = start
    if (entities !== undefined && entities.size > 0) {
      for (const { 0: reference, 1: name = '', index } of html.slice(start, end).matchAll(REFERENCE)) {
        const value = entities.get(name)
        if (value === undefined) continue
        if (start + index > at) text(html.slice(at, start + index), start + index, 'verbatim')
        text(value, start + index + reference.length, 'decoded')
      }
    }
    if (at < end) text(html.slice(at, end), end, 'verbatim')
  }

  function opened(end: number): void {
    const wasIn = furniture?.isIn() === true
    furniture?.opened(name, attributes, tagAt)
    if (!(wasIn && furniture?.isIn()) || isHidden(name)) openTag(page, name, attributes)
    at = end + 1
  }

  function closed(end: number, tag: string): void {
    const wasIn = furniture?.isIn() === true
    furniture?.closed(tag, end + 1)
    if (!(wasIn && furniture?.isIn()) || isHidden(tag)) closeTag(page, tag)
    at = end + 1
  }

  function skipped(_start: number, end: number): void {
    at = end + 1
  }

  const callbacks: TokenizerCallbacks = {
    ontext: textWithEntities,
    ontextentity(codePoint, end) {
      const data = entities?.get(html.slice(at + 1, end - 1)) ?? String.fromCodePoint(codePoint)
      text(data, end, html.startsWith(data, at) ? 'verbatim' : 'decoded')
    },
    onopentagname(start, end) {
      name = html.slice(start, end).toLowerCase()
      tagAt = start - 1
      attributes = new Map()
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      if (kept.has(attribute)) value += html.slice(start, end)
    },
    onattribentity(codePoint) {
      if (kept.has(attribute)) value += String.fromCodePoint(codePoint)
    },
    onattribend() {
      if (kept.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value.trim())
    },
    onopentagend: opened,
    onselfclosingtag(end) {
      opened(end)
      // Elsewhere in HTML the slash says nothing.
      if (name === 'svg') closed(end, name)
    },
    onclosetag: (start, end) => closed(end, html.slice(start, end).toLowerCase()),
    oncdata(start, end, offset) {
      at = start
      // To HTML it is a comment, to XML text.
      if (entities !== undefined) text(html.slice(start, end - offset), end + 1, 'verbatim')
      at = end + 1
    },
    oncomment: skipped,
    ondeclaration: skipped,
    onprocessinginstruction: skipped,
    onend() {},
  }
  const tokenizer = new (htmlparser2().Tokenizer)({}, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return finishPage(page, source)
}

/** Leads an offset of the spans, joined, to the source; asked for rising offsets. */
function createGuide(spans: readonly Span[]): (at: number) => number {
  let index = 0
  let from = 0
  return (at) => {
    for (;;) {
      const { start, end } = spans[index] ?? { start: 0, end: 0 }
      if (at < from + end - start || index >= spans.length - 1) return start + at - from
      from += end - start + PARTING.length
      index += 1
    }
  }
}
