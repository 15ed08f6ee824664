/**
 * A record's question and answer as Markdown trees (mdast): paragraphs, lists and tables as they were published, and
 * every mention a node in its place, which says in `data.hName` what element of HTML means it.
 */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { blocksOf } from './divide/blocks.js'
import { plainLines, type Span } from './document.js'
import type { SectionName, Table, WrittenAnswer } from './schema.js'
import { createLists } from './tree/lists.js'
import { type Mark, type MarkDealer, marksOf } from './tree/marks.js'
import { tableNode } from './tree/tables.js'

export type { Mark, MarkKind } from './tree/marks.js'

declare module 'mdast' {
  interface Emphasis {
    /** The mention that this node is, where it is one. */
    mention?: Mark
  }
  interface Link {
    /** The mention that this node is, where it is one. */
    mention?: Mark
  }
  interface Table {
    /** The place of this table in `record.tables`. */
    index?: number
  }
}

/** The nodes of one section of a record; none where the record has no such section. */
export function sectionTree(record: WrittenAnswer, name: SectionName): RootContent[] {
  const text = record[name]?.text ?? ''
  const lines = plainLines(text)
  const marks = marksOf(record, name)
  const nodes: RootContent[] = []
  let at = 0
  for (const [index, table] of record.tables.entries()) {
    if (table.section !== name || table.start < at) continue
    for (const node of proseNodes(text, lines, { start: at, end: withoutBars(text, at, table.start) }, marks)) {
      nodes.push(node)
    }
    const title = titleOf(table)
    if (title !== null) nodes.push({ type: 'paragraph', children: phrasing(text, title, marks) })
    nodes.push(tableNode(table, index, (span) => phrasing(text, span, marks)))
    at = table.end
  }
  for (const node of proseNodes(text, lines, { start: at, end: text.length }, marks)) nodes.push(node)
  return nodes
}

/** A table begins with its first text; the bars of empty cells before it are no paragraph. */
function withoutBars(text: string, from: number, to: number): number {
  let end = to
  while (end > from && (text.charAt(end - 1) === '|' || text.charAt(end - 1) === ' ')) end -= 1
  return end
}

/** The caption that is the first row of a table: Markdown knows none, so it is the paragraph before it. */
function titleOf({ start, text, caption }: Table): Span | null {
  return caption !== null && text.startsWith(`${caption}\n`) ? { start, end: start + caption.length } : null
}

function proseNodes(text: string, lines: string, { start, end }: Span, marks: MarkDealer): RootContent[] {
  const lists = createLists()
  for (const block of blocksOf(lines, start, end)) {
    const paragraph: Paragraph = { type: 'paragraph', children: phrasing(text, block, marks) }
    lists.add(paragraph, block.depth, block.marker)
  }
  return lists.nodes
}

/** The text of a span with its mentions; asked for spans in their order. */
function phrasing(text: string, span: Span, marks: MarkDealer): PhrasingContent[] {
  return nested(text, span, marks.within(span))
}

/**
 * Nests marks, given outer ones first. One that reaches beyond the mark around it is split: what lies beyond follows as
 * its next part.
 */
function nested(text: string, { start, end }: Span, marks: readonly Mark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let rest: Mark[] = []
  let at = start
  let next = 0
  for (;;) {
    const mark = rest.shift() ?? marks[next++]
    if (mark === undefined) break
    const inner = rest
    rest = []
    for (let other = marks[next]; other !== undefined && other.start < mark.end; other = marks[++next])
      inner.push(other)
    for (const [index, other] of inner.entries()) {
      if (other.end <= mark.end) continue
      rest.push({ ...other, start: mark.end, part: other.part + 1 })
      inner[index] = { ...other, end: mark.end }
    }
    if (mark.start > at) nodes.push({ type: 'text', value: text.slice(at, mark.start) })
    nodes.push(markNode(mark, nested(text, mark, inner)))
    at = mark.end
  }
  if (end > at) nodes.push({ type: 'text', value: text.slice(at, end) })
  return nodes
}

function markNode(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  const { hName, hProperties } = mark
  if (hName === 'a') {
    const { href = '' } = hProperties
    return { type: 'link', url: href, mention: mark, data: { hName }, children }
  }
  // An emphasis only for tools that know mdast alone; `hName` says what it is.
  return { type: 'emphasis', mention: mark, data: { hName, hProperties }, children }
}
