/**
 * The one model between reading and extracting: a document as read, its texts, and the passages they are divided into.
 */
import { lowest } from './document/lowest.js'
import type { Format, IsoDay, Mention, Metadata, Problem, SectionName } from './schema.js'

/** Half-open UTF-16 offsets into a text. */
export interface Span {
  start: number
  end: number
}

/** One question and its answer as a source gives them, before anything is extracted. */
export interface Document {
  format: Format
  /** The source's own identifier, if it has one. */
  id: string | null
  /** The column of the Official Report in which it begins, such as "349W"; for sources that give it. */
  column?: string | null
  metadata: Metadata
  question: Text | null
  answer: Text | null
  /** The text that a correction replaced. */
  original: string | null
  /** What the source itself says of the kind of answer; null where it says nothing. */
  isHolding: boolean | null
  problems: Problem[]
}

/** Rendered text, with what its markup knew and where each piece of it came from. */
export interface Text {
  value: string
  links: Link[]
  tables: TableLayout[]
  origin: Origin
}

/** A link of the markup: the span of its label in the text, and its target as written. */
export interface Link extends Span {
  target: string
}

/** A table of the markup, as rendered into the text. */
export interface TableLayout extends Span {
  caption: string | null
  columns: string[]
  rows: string[][]
  unit: string | null
  /** Each cell that holds text, once, in order of appearance. */
  cells: Cell[]
}

/** Where a cell of a table stands in the text, and the heads that govern it. */
export interface Cell extends Span {
  isHead: boolean
  rowHead: string | null
  columnHead: string | null
  /** The unit that the cell's head declares, such as `£000`. */
  unit: string | null
}

/** The way from a text back to its source: pieces of the text in order, each a verbatim stretch of the source. */
export interface Origin {
  source: string
  pieces: { at: number; source: number; length: number }[]
  /** Where `source` is itself a part of a larger whole, such as a string of a JSON file: the place there of its offsets. */
  within?: (offset: number) => Place
}

/** A text divided: the passages of one section of a document. */
export interface Section {
  name: SectionName
  text: string
  /** The text with plain spaces, hyphens and quotes, offset for offset; see {@link withoutLines}. */
  plain: string
  links: Link[]
  passages: Passage[]
  /** The day that "last year" and a missing year are resolved against. */
  reference: IsoDay | null
}

/** A paragraph, list item or table cell: a stretch of text that no sentence or mention crosses. */
export interface Passage extends Span {
  kind: 'paragraph' | 'item' | 'cell'
  /** An item's marker as written ("-", "(a)", "1."), else null. */
  marker: string | null
  /** How deep an item is nested: 1 for an item of an outer list, 0 outside lists. */
  depth: number
  /** For an item, the sentence that introduces its list, where one does. */
  leadIn: Span | null
  /** For a table cell, its place in the table. */
  cell: Cell | null
  sentences: Span[]
}

const ODD_CHARACTER =
  /[\t\v\f\r\u0085\u00a0\u00ad\u00b4\u1680\u2000-\u200d\u2010\u2011\u2018\u2019\u201c\u201d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/gu
const PLAIN: Record<string, string> = {
  '\r': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u2010': '-',
  '\u2011': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
}

/**
 * A text laid out plainly: every line end is a line feed, every kind of space or invisible character a plain space,
 * the hyphens U+2010 and U+2011 are "-", curly quotes are straight. Offsets stay the same.
 */
export function plainLines(text: string): string {
  ODD_CHARACTER.lastIndex = 0
  let plain = ''
  let from = 0
  while (ODD_CHARACTER.test(text)) {
    const at = ODD_CHARACTER.lastIndex - 1
    const odd = text.charAt(at)
    const isHalfLineEnd = odd === '\r' && text.charCodeAt(at + 1) === LINE_FEED
    plain += text.slice(from, at) + (isHalfLineEnd ? ' ' : (PLAIN[odd] ?? ' '))
    from = at + 1
  }
  return from === 0 ? text : plain + text.slice(from)
}

const LINE_FEED = 0x0a

/** The text as the extractors see it: {@link plainLines}, with spaces for line ends. */
export function withoutLines(lines: string): string {
  return lines.replaceAll('\n', ' ')
}

/** Makes the text of a verbatim slice of a source. */
export function verbatim(source: string, start: number, end: number): Text {
  return {
    value: source.slice(start, end),
    links: [],
    tables: [],
    origin: { source, pieces: [{ at: 0, source: start, length: end - start }] },
  }
}

/** Metadata of which nothing is known. */
export function emptyMetadata(): Metadata {
  return {
    heading: null,
    uin: null,
    house: null,
    dateTabled: null,
    dateForAnswer: null,
    dateHoldingAnswer: null,
    dateAnswered: null,
    dateAnswerCorrected: null,
    askingMember: null,
    answeringMember: null,
    correctingMember: null,
    answeringBody: null,
    answeringBodyId: null,
    isNamedDay: null,
    isWithdrawn: null,
    memberHasInterest: null,
    groupedQuestions: [],
    attachments: [],
    url: null,
  }
}

/** A document of which nothing is known yet. */
export function emptyDocument(format: Format): Document {
  return {
    format,
    id: null,
    metadata: emptyMetadata(),
    question: null,
    answer: null,
    original: null,
    isHolding: null,
    problems: [],
  }
}

/** A place in a source: UTF-16 offset from 0, line and column from 1. */
export interface Place {
  offset: number
  line: number
  column: number
}

/** Leads an offset of a text back to its source. An offset between two pieces leads to the end of the first. */
export function placeOf(origin: Origin, offset: number): Place {
  const at = sourceOffset(origin, offset)
  return origin.within?.(at) ?? placeIn(origin.source, at)
}

/** The offset in `origin.source` that an offset of a text leads to. */
export function sourceOffset({ pieces }: Origin, offset: number): number {
  const after = lowest(pieces.length, (index) => (pieces[index]?.at ?? 0) > offset)
  const piece = pieces[Math.max(0, after - 1)]
  return piece === undefined ? 0 : piece.source + Math.min(Math.max(0, offset - piece.at), piece.length)
}

const LINE_END = /\r\n|\n|\r/gu

/** The line starts of the source that was asked for last: day files are asked for thousands of mentions. */
let lastLines: { source: string; starts: number[] } = { source: '', starts: [0] }

function rememberedLines(source: string): number[] {
  if (lastLines.source !== source) lastLines = { source, starts: lineStarts(source) }
  return lastLines.starts
}

/** The place of an offset; `starts` are those of {@link lineStarts}, which are else remembered for the last source. */
export function placeIn(source: string, offset: number, starts = rememberedLines(source)): Place {
  const line = Math.max(
    1,
    lowest(starts.length, (index) => (starts[index] ?? 0) > offset),
  )
  return { offset, line, column: offset - (starts[line - 1] ?? 0) + 1 }
}

/** Where each line of a source starts. */
export function lineStarts(source: string): number[] {
  const starts = [0]
  LINE_END.lastIndex = 0
  while (LINE_END.test(source)) starts.push(LINE_END.lastIndex)
  return starts
}

/** Leads the places of a text to where its source stands in a larger whole. */
export function placeWithin(text: Text, outer: (offset: number) => Place): void {
  const { within } = text.origin
  text.origin.within = within === undefined ? outer : (offset) => outer(within(offset).offset)
}

/** True where two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Makes a mention of a span of a section, with the rest of what is known of it. It is one literal, since an object that
 * is spread first and added to afterwards gets a hidden class of its own: all that handles such mentions is then slow.
 */
export function mentionOf<Rest extends object>(
  section: Section,
  start: number,
  end: number,
  rest: Rest,
): Mention & Rest {
  return { section: section.name, start, end, text: section.text.slice(start, end), ...rest }
}
