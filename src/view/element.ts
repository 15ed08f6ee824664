/** Elements of the page. Text is only ever a text node and an address only ever a checked one: nothing is pasted. */
import type { Element, ElementContent, Properties } from 'hast'

/** Properties as hast names them; numbers are geometry. */
export type Attributes = Record<string, string | number | boolean | string[] | null>

export type Content = ElementContent | string | null | Content[]

/** Makes an element; strings become text nodes, null becomes nothing. */
export function h(tagName: string, attributes: Attributes = {}, ...children: Content[]): Element {
  const properties = attributes as Properties
  return { type: 'element', tagName, properties, children: children.flatMap(nodesOf) }
}

function nodesOf(content: Content): ElementContent[] {
  if (content === null || content === '') return []
  if (typeof content === 'string') return [{ type: 'text', value: content }]
  return Array.isArray(content) ? content.flatMap(nodesOf) : [content]
}

/** Schemes that a link of the page may have. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#]/iu

/** A link to an address of the web; the bare label where the address is none ("javascript:…"). */
export function link(address: string | null, label: Content, attributes: Attributes = {}): Element {
  if (address === null || !WEB_ADDRESS.test(address)) return h('span', attributes, label)
  return h('a', { ...attributes, href: address, rel: ['noreferrer'] }, label)
}

/** A link to a place of the page; the bare label where there is no such place. */
export function within(places: ReadonlySet<string>, id: string, label: Content): Element {
  return places.has(id) ? h('a', { href: `#${id}` }, label) : h('span', {}, label)
}

/** Words of a source within words of ours: their direction of writing stays their own. */
export function words(text: string): Element {
  return h('bdi', {}, text)
}

/** The parts that are there, with `between` them. */
export function joined(parts: (Content | null)[], between: string): Content[] {
  const there = parts.filter((part) => part !== null && part !== '')
  return there.flatMap((part, index) => (index === 0 ? [part] : [between, part]))
}

const DIGITS = 3

/** A share as a percentage of the width, for geometry that follows the page's own. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(DIGITS))}%`
}
