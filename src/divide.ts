/** Text → passages (paragraph, list item, table cell) and their sentences. */
import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Document, type Passage, plain, type Section, type Text } from './document.js'
import type { Settings } from './options.js'
import type { IsoDay, SectionName } from './schema.js'

const processor = unified().use(remarkParse)

/** Divides the texts of a document: the question first, then the answer. */
export function divide(document: Document, settings: Settings): Section[] {
  const { dateAnswered, dateTabled } = document.metadata
  const sections: Section[] = []
  if (document.question !== null) {
    sections.push(divideText(document.question, 'question', dateTabled ?? dateAnswered ?? settings.reference))
  }
  if (document.answer !== null) {
    sections.push(divideText(document.answer, 'answer', dateAnswered ?? settings.reference ?? dateTabled))
  }
  return sections
}

/** Divides one text. */
export function divideText(text: Text, name: SectionName, reference: IsoDay | null): Section {
  const { value, links } = text
  const passages: Passage[] = []
  const tree: Root = processor.parse(value)
  const visit = (node: RootContent, depth: number) => {
    if (node.type === 'list')
      for (const item of node.children) for (const child of item.children) visit(child, depth + 1)
    else {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? 0
      passages.push({
        kind: depth > 0 ? 'item' : 'paragraph',
        marker: null,
        depth,
        leadIn: null,
        cell: null,
        start,
        end,
        sentences: sentencesOf(value, start, end),
      })
    }
  }
  for (const node of tree.children) visit(node, 0)
  return { name, text: value, plain: plain(value), links, passages, reference }
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

function sentencesOf(text: string, start: number, end: number) {
  return [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.trimEnd().length,
  }))
}
