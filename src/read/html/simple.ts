/**
 * The short way through the markup of answers: paragraphs, lists, tables, links, a few entities. It gives the tags and
 * texts to the page as the tokenizer does; at anything that it does not know for certain it gives up.
 */
import { closeTag, openTag, type Page, textOf } from './page.js'

/** Elements whose tags are nothing but tags: the content of others ("script", "title") is read by rules of its own. */
const ELEMENTS = new Set(
  'a b blockquote br caption col colgroup div em h1 h2 h3 h4 h5 h6 i li ol p span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
)
/** `<br />`, `<td colspan="2">`, `<a href="https://…" target="_blank">`. */
const OPENING = /([a-z][a-z0-9]{0,9})((?: [a-z-]{1,20}="[^"<>]*")*) ?\/?>/uy
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/uy
const AMPERSAND = /&amp;/gu
/** Other than "&amp;" and, in an address, "&data=", which stands for itself. */
const OTHER_ENTITY = /&(?!amp;|[a-zA-Z0-9]+=)/u
/** "&quot;" and its kin. */
const ENTITY = /&([a-z]{2,6});/uy
const ENTITIES: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  pound: '£',
  quot: '"',
}

const SPACE = 0x20
const SLASH = 0x2f

type Attributes = ReadonlyMap<string, string>

const NONE: Attributes = new Map()

/** Reads markup into a fresh page; false where it is not simple, and then the page is of no use. */
export function readSimple(page: Page, html: string, kept: ReadonlySet<string>): boolean {
  let at = 0
  /** The next ampersand: it is looked for once, however many tags stand before it. */
  let entity = html.indexOf('&')
  for (;;) {
    const tag = html.indexOf('<', at)
    const end = tag < 0 ? html.length : tag
    while (entity >= 0 && entity < end) {
      const isBare = html.charCodeAt(entity + 1) === SPACE
      if (!isBare) {
        if (entity > at) textOf(page, html.slice(at, entity), at, 'verbatim')
        at = readEntity(page, html, entity)
        if (at < 0) return false
      }
      entity = html.indexOf('&', isBare ? entity + 1 : at)
    }
    if (end > at) textOf(page, html.slice(at, end), at, 'verbatim')
    if (tag < 0) return true
    at = readTag(page, html, tag + 1, kept)
    if (at < 0) return false
    if (entity >= 0 && entity < at) entity = html.indexOf('&', at)
  }
}

/** Gives where it ends, or -1. */
function readEntity(page: Page, html: string, at: number): number {
  ENTITY.lastIndex = at
  const value = ENTITIES[ENTITY.exec(html)?.[1] ?? '']
  if (value === undefined) return -1
  // The ampersand of "&amp;" stands there itself.
  textOf(page, value, at, value === '&' ? 'verbatim' : 'decoded')
  return ENTITY.lastIndex
}

/** Gives where it ends, or -1. */
function readTag(page: Page, html: string, at: number, kept: ReadonlySet<string>): number {
  const end = html.indexOf('>', at)
  if (end < 0) return -1
  const isClosing = html.charCodeAt(at) === SLASH
  const name = html.slice(isClosing ? at + 1 : at, end)
  if (ELEMENTS.has(name)) {
    if (isClosing) closeTag(page, name)
    else openTag(page, name, NONE)
    return end + 1
  }
  OPENING.lastIndex = at
  const [, opened = '', written = ''] = OPENING.exec(html) ?? []
  if (!ELEMENTS.has(opened)) return -1
  const attributes = written === '' ? NONE : attributesIn(written, kept)
  if (attributes === null) return -1
  openTag(page, opened, attributes)
  return OPENING.lastIndex
}

/** The attributes that count, of those that stand twice the first; null where one holds an entity that is not known. */
function attributesIn(written: string, kept: ReadonlySet<string>): Attributes | null {
  const attributes = new Map<string, string>()
  ATTRIBUTE.lastIndex = 0
  for (let match = ATTRIBUTE.exec(written); match !== null; match = ATTRIBUTE.exec(written)) {
    const [, name = '', value = ''] = match
    if (!kept.has(name) || attributes.has(name)) continue
    if (OTHER_ENTITY.test(value)) return null
    attributes.set(name, value.replace(AMPERSAND, '&').trim())
  }
  return attributes
}
