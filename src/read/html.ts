/** Markup → Text: plain text, its links and tables, and where each piece of it came from. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Text } from '../document.js'
import type { Form } from './html/flow.js'
import { closeTag, createPage, finishPage, openTag, textOf } from './html/page.js'

/** The attributes that a rendering depends on. */
const KEPT = new Set(['href', 'start', 'type', 'colspan', 'rowspan'])
const TAG = /<[a-z/!?]/iu

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
  const page = createPage(!TAG.test(html))
  /** Where the token that comes next begins. */
  let at = 0
  let name = ''
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''

  function text(data: string, end: number, form: Form): void {
    textOf(page, data, at, form)
    at = end
  }

  function opened(end: number): void {
    openTag(page, name, attributes)
    at = end + 1
  }

  function skipped(_start: number, end: number): void {
    at = end + 1
  }

  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      at = start
      text(html.slice(start, end), end, 'verbatim')
    },
    ontextentity(codePoint, end) {
      const data = String.fromCodePoint(codePoint)
      text(data, end, html.startsWith(data, at) ? 'verbatim' : 'decoded')
    },
    onopentagname(start, end) {
      name = html.slice(start, end).toLowerCase()
      attributes = new Map()
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      if (KEPT.has(attribute)) value += html.slice(start, end)
    },
    onattribentity(codePoint) {
      if (KEPT.has(attribute)) value += String.fromCodePoint(codePoint)
    },
    onattribend() {
      if (KEPT.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value.trim())
    },
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag(start, end) {
      closeTag(page, html.slice(start, end).toLowerCase())
      at = end + 1
    },
    oncdata: skipped,
    oncomment: skipped,
    ondeclaration: skipped,
    onprocessinginstruction: skipped,
    onend() {},
  }
  const tokenizer = new Tokenizer({}, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return finishPage(page, html)
}
