/**
 * The question and the answer as published, every mention marked in its place: the tree of the plugins, by
 * remark-rehype to HTML, and by rehype-sanitize to no more than is named here.
 */
import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import type { Link, Nodes, Root } from 'mdast'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { DateMention, SectionName, WrittenAnswer } from '../schema.js'
import { type Mark, sectionTree } from '../tree.js'
import { h } from './element.js'
import { explain } from './explain.js'
import { barId, mentionId } from './ids.js'
import { oneLine, period, STATUS, statusOf } from './words.js'

/** All that the text of a record can become. */
const SCHEMA: Schema = {
  tagNames: 'a cite data li mark ol p table tbody td th thead time tr u ul'.split(' '),
  attributes: {
    '*': ['ariaLabel', 'className', 'dataInferred', 'dataKind', 'dataTip', 'id', 'tabIndex'],
    a: ['dataNumber', 'href', 'rel'],
    data: ['value'],
    li: ['dataMarker'],
    mark: ['dataStatus'],
    ol: ['start', 'type'],
    td: ['colSpan'],
    th: ['colSpan'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https'] },
  // Every id is made by ids.ts; none comes from a text.
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  ancestors: { li: ['ol', 'ul'], td: ['table'], th: ['table'], tr: ['table'], tbody: ['table'], thead: ['table'] },
}

const processor = unified().use(remarkRehype).use(rehypeSanitize, SCHEMA).freeze()

/** The blocks of one section; `id` is the record's own on the page. */
export function published(record: WrittenAnswer, name: SectionName, id: string): ElementContent[] {
  const tree: Root = { type: 'root', children: sectionTree(record, name) }
  for (const node of tree.children) decorate(node, record, id, false)
  const root = processor.runSync(tree) as HtmlRoot
  return finish(root.children as ElementContent[])
}

/** Gives each mention its id on the page, the words that explain it, and an action its way back to the timeline. */
function decorate(node: Nodes, record: WrittenAnswer, id: string, inLink: boolean): void {
  if ('children' in node) {
    for (const child of node.children) decorate(child, record, id, inLink || node.type === 'link')
  }
  if ((node.type !== 'emphasis' && node.type !== 'link') || node.mention === undefined) return
  const { mention } = node
  const properties: Record<string, string | number | string[]> = {
    dataKind: mention.kind,
    dataTip: explain(record, mention),
  }
  if (mention.part === 0) properties.id = mentionId(id, mention)
  if (mention.kind === 'dates') {
    const date = record.dates[mention.index]
    if (date?.inferred) properties.dataInferred = missing(date)
  }
  if (mention.kind === 'actions') {
    const action = record.actions[mention.index]
    if (action !== undefined) properties.dataStatus = statusOf(action)
    if (mention.part === 0 && !inLink) node.children.unshift(number(record, mention, id))
    else properties.tabIndex = 0
  } else if (mention.kind !== 'urls' && mention.part === 0 && !inLink) properties.tabIndex = 0
  if (node.type === 'link') properties.rel = ['noreferrer']
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } }
}

/** What the resolved period says beyond the text: `2017` of "November", `November 2017` of "last month". */
function missing(date: DateMention): string {
  const resolved = period(date)
  const written = oneLine(date.text)
  const isPart = resolved.toLowerCase().startsWith(`${written.toLowerCase()} `)
  return isPart ? resolved.slice(written.length + 1) : resolved
}

/** The number of an action: a link to its bar. Its figure is drawn by the style sheet, for it is no part of the text. */
function number(record: WrittenAnswer, { index }: Mark, id: string): Link {
  const action = record.actions[index]
  const { word, sign } = STATUS[action === undefined ? 'unknown' : statusOf(action)]
  return {
    type: 'link',
    url: `#${barId(id, index)}`,
    data: {
      hProperties: {
        className: ['number'],
        dataNumber: `${sign}${index + 1}`,
        ariaLabel: `Action ${index + 1}, ${word.toLowerCase()}: show it among what was found`,
      },
    },
    children: [],
  }
}

const FIGURES = /^[£$€(<~ +−-]{0,4}\d[\d,.]*\s?(?:%|p|k|m|bn|million|billion)?\)?[*†]?$/u

/** What Markdown cannot say: captions, scopes of heads, columns of figures; without the line ends between blocks. */
function finish(nodes: ElementContent[]): ElementContent[] {
  const done: ElementContent[] = []
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text' && node.value === '\n' && (isEdge(nodes, index) || besideBlock(nodes, index))) continue
    if (node.type !== 'element') {
      done.push(node)
      continue
    }
    node.children = finish(node.children)
    if (node.tagName === 'table') done.push(tableOf(node, done))
    else done.push(node)
  }
  return done
}

function isEdge(nodes: readonly ElementContent[], index: number): boolean {
  return index === 0 || index === nodes.length - 1
}

function besideBlock(nodes: readonly ElementContent[], index: number): boolean {
  return [nodes[index - 1], nodes[index + 1]].some((node) => node?.type === 'element' && !INLINE.has(node.tagName))
}

const INLINE = new Set('a cite data mark time u'.split(' '))
/** A caption is a short paragraph before its table. */
const MAX_CAPTION = 200

function tableOf(table: Element, before: ElementContent[]): Element {
  const last = before.at(-1)
  const caption = last?.type === 'element' && last.tagName === 'p' && textOf(last).length <= MAX_CAPTION ? last : null
  if (caption !== null && TITLE.test(textOf(caption))) {
    before.pop()
    table.children.unshift({ ...caption, tagName: 'caption' })
  }
  for (const cell of cellsOf(table)) {
    const text = textOf(cell).trim()
    if (cell.tagName === 'th' && text === '') cell.tagName = 'td'
    else if (cell.tagName === 'th') cell.properties.scope = 'col'
    if (FIGURES.test(text)) cell.properties.className = ['figures']
  }
  const bare = table.children.filter((child) => child.type !== 'element' || textOf(child).trim() !== '')
  return h('div', { className: ['wide'], role: 'group', tabIndex: 0, ariaLabel: 'Table' }, { ...table, children: bare })
}

/** "Table 1: staff by grade", but not the sentence before a table. */
const TITLE = /[^.:;?]$/u

function cellsOf(node: Element): Element[] {
  if (node.tagName === 'td' || node.tagName === 'th') return [node]
  return node.children.flatMap((child) => (child.type === 'element' ? cellsOf(child) : []))
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
