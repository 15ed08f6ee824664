/** A web page as its text, and what shows there. */
import { sliceText } from '../document/slices.js'
import type { Document, Text } from '../document.js'
import type { Problem } from '../schema.js'
import { looksLikeHansard } from './hansard/detect.js'
import type { LeftOut, Region } from './html/furniture.js'
import { readHtmlPage } from './html.js'
import { hasLayout, type Layout, pageLines } from './pages/layout.js'
import { LAYOUTS } from './pages.js'
import { HEAD_LENGTH } from './reader.js'

/** A page rendered: its text without the furniture, the layout of it, or that it is Hansard. */
export interface Rendered {
  text: Text
  left: LeftOut[]
  layout: Layout | null
  isHansard: boolean
}

const PROLOGUE = /^(?:\s|\ufeff|<\?xml\b[^>]{0,200}\?>|<!--[^>]{0,400}-->)+/iu
const HTML_START =
  /^<(?:!doctype html\b|(?:html|head|body|main|article|section|header|nav|div|p|h[1-6]|ul|ol|table|span|strong|b|em|i|a|br|blockquote|title|meta|link|style|script|center|font|pre|dl|dt|dd|li|tr|td|th|img|hr|svg|form|aside|footer|button|figure|address|small|sup|sub|u|iframe|noscript|label|details)(?=[\s>/]))/iu

/** True for the head of an HTML page or of a fragment; not for other markup. */
export function isHtml(head: string): boolean {
  return head.includes('<') && HTML_START.test(head.replace(PROLOGUE, ''))
}

const MAIN = /<main[\s>]/iu

/** Renders a page: its main part, or more of it where that part shows nothing known. */
export function renderPage(html: string): Rendered {
  const regions: Region[] = MAIN.test(html) ? ['main', 'page', 'all'] : ['page', 'all']
  let first: Rendered | null = null
  for (const region of regions) {
    const rendered = render(html, region)
    if (rendered.layout !== null || rendered.isHansard) return rendered
    if (first === null || first.text.value === '') first = rendered
  }
  return first ?? render(html, 'all')
}

function render(html: string, region: Region): Rendered {
  const { text, left } = readHtmlPage(html, region)
  const head = sliceText(text, 0, HEAD_LENGTH)
  const lines = pageLines(head)
  const layout = LAYOUTS.find((each) => hasLayout(lines, each)) ?? null
  return { text, left, layout, isHansard: layout === null && looksLikeHansard(head.value) }
}

/** The documents, the first with word of what was left out of the page. */
export function* withLeftOut(documents: Iterable<Document>, left: readonly LeftOut[]): Generator<Document> {
  let first = true
  for (const document of documents) {
    if (first) document.problems = [...left.map(furniture), ...document.problems]
    first = false
    yield document
  }
}

const SHOWN = 60

function furniture({ start, end, text }: LeftOut): Problem {
  const words = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return { code: 'page-furniture', message: `left out "${words}"`, severity: 'info', start, end }
}
