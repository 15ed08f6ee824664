/** Text → passages (paragraph, list item, table cell) and their sentences. */
import { blocksOf } from './divide/blocks.js'
import { type Block, keepOuter } from './divide/lists.js'
import { sentencesOf } from './divide/sentences.js'
import {
  type Cell,
  type Document,
  type Passage,
  plainLines,
  type Section,
  type Span,
  type Text,
  withoutLines,
} from './document.js'
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

/** "0001-01-01", which some programs write for no day, is none that a year can be reckoned from. */
const FIRST_DAY = '1000-01-01'

/** Divides one text: what stands between its tables into paragraphs and list items, each table into its cells. */
export function divideText(text: Text, name: SectionName, reference: IsoDay | null): Section {
  const { value, links, tables } = text
  const lines = plainLines(value)
  const plain = withoutLines(lines)
  const passages: Passage[] = []
  let at = 0
  for (const table of tables) {
    addProse(passages, lines, plain, { start: at, end: table.start })
    for (const cell of table.cells) passages.push(cellPassage(cell))
    at = table.end
  }
  addProse(passages, lines, plain, { start: at, end: lines.length })
  return {
    name,
    text: value,
    plain,
    links,
    passages,
    reference: reference === null || reference < FIRST_DAY ? null : reference,
  }
}

function cellPassage(cell: Cell): Passage {
  const { start, end } = cell
  return { kind: 'cell', start, end, marker: null, depth: 0, leadIn: null, cell, sentences: [{ start, end }] }
}

function addProse(passages: Passage[], lines: string, plain: string, { start, end }: Span): void {
  /** The sentence that introduces the list of each depth. */
  const leadIns: (Span | null)[] = []
  let last: Passage | undefined
  for (const block of blocksOf(lines, start, end)) {
    const { depth } = block
    if (depth > (last?.depth ?? 0)) leadIns[depth] = leadIn(plain, last) ?? leadIns[depth - 1] ?? null
    keepOuter(leadIns, depth + 1)
    last = passageOf(plain, block, leadIns[depth] ?? null)
    passages.push(last)
  }
}

function passageOf(plain: string, { start, end, marker, depth }: Block, leadIn: Span | null): Passage {
  const sentences = sentencesOf(plain, start, end)
  return { kind: depth > 0 ? 'item' : 'paragraph', start, end, marker, depth, leadIn, cell: null, sentences }
}

/** "We have:" and "the following actions -" introduce a list; a paragraph that ends in a full stop does not. */
const INTRODUCES = ':-–—,'

function leadIn(plain: string, before: Passage | undefined): Span | null {
  const sentence = before?.sentences.at(-1)
  return sentence !== undefined && INTRODUCES.includes(plain.charAt(sentence.end - 1)) ? sentence : null
}
