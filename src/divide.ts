/** Text → passages (paragraph, list item, table cell) and their sentences. */
import { type Block, blocksOf } from './divide/blocks.js'
import { sentencesOf } from './divide/sentences.js'
import { type Document, type Passage, plain, plainLines, type Section, type Span, type Text } from './document.js'
import type { Settings } from './options.js'
import type { IsoDay, SectionName } from './schema.js'

/** Divides the texts of a document: the question first, then the answer. */
export function divide(document: Document, settings: Settings): Section[] {
  const { dateAnswered, dateHoldingAnswer, dateTabled } = document.metadata
  const sections: Section[] = []
  if (document.question !== null) {
    sections.push(divideText(document.question, 'question', dateTabled ?? dateAnswered ?? settings.reference))
  }
  if (document.answer !== null) {
    sections.push(
      divideText(document.answer, 'answer', dateAnswered ?? dateHoldingAnswer ?? settings.reference ?? dateTabled),
    )
  }
  return sections
}

/** Divides one text: what stands between its tables into paragraphs and list items, each table into its cells. */
export function divideText(text: Text, name: SectionName, reference: IsoDay | null): Section {
  const { value, links, tables } = text
  const lines = plainLines(value)
  const passages: Passage[] = []
  let at = 0
  for (const table of tables) {
    passages.push(...prose(lines, at, table.start))
    for (const cell of table.cells) {
      const { start, end } = cell
      passages.push({
        kind: 'cell',
        marker: null,
        depth: 0,
        leadIn: null,
        cell,
        start,
        end,
        sentences: [{ start, end }],
      })
    }
    at = table.end
  }
  passages.push(...prose(lines, at, lines.length))
  return { name, text: value, plain: plain(value), links, passages, reference }
}

function prose(lines: string, start: number, end: number): Passage[] {
  const passages: Passage[] = []
  /** The sentence that introduces the list of each depth. */
  const leadIns: (Span | null)[] = []
  let last: Passage | undefined
  for (const block of blocksOf(lines, start, end)) {
    const { depth } = block
    if (depth > (last?.depth ?? 0)) leadIns[depth] = leadIn(lines, last) ?? leadIns[depth - 1] ?? null
    leadIns.length = depth + 1
    last = passageOf(lines, block, leadIns[depth] ?? null)
    passages.push(last)
  }
  return passages
}

function passageOf(lines: string, block: Block, leadIn: Span | null): Passage {
  const { start, end, marker, depth } = block
  const sentences = sentencesOf(lines, start, end)
  return { kind: depth > 0 ? 'item' : 'paragraph', start, end, marker, depth, leadIn, cell: null, sentences }
}

/** "We have:" and "the following actions -" introduce a list; a paragraph that ends in a full stop does not. */
const INTRODUCES = /[:\-–—,]$/u

function leadIn(lines: string, before: Passage | undefined): Span | null {
  const sentence = before?.sentences.at(-1)
  if (sentence === undefined) return null
  return INTRODUCES.test(lines.slice(sentence.start, sentence.end)) ? sentence : null
}
