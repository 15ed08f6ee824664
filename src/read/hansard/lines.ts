/** The lines of Hansard, and what is made of them: questions with the answer that they share. */
import type { Span, Text } from '../../document.js'
import type { IsoDay, Member, Metadata } from '../../schema.js'
import type { Line } from '../lines.js'
import type { Opening } from './speakers.js'

/** A line that is not blank. */
export interface HansardLine extends Line {
  /** What the markup says of it; null where there is no markup that tells. */
  level: 'body' | 'heading' | 'words' | null
  /** A blank line stands above it. */
  afterBlank: boolean
  /** The mark of a column, or a way around the site, stood between it and the words before it. */
  afterColumn: boolean
  /** What the page calls the question that begins here. */
  id: string | null
}

/** A question: its words, parted where a column ended between two of them. */
export interface Asked {
  member: Member | null
  id: string | null
  spans: Span[]
}

/** What a page has said so far. */
export interface Context {
  house: Metadata['house']
  day: IsoDay | null
  column: string | null
  body: string | null
  heading: string | null
  /** It is a page of ministerial corrections. */
  isCorrection: boolean
}

/** The lines of an answer, and how the first of them begins. */
export interface Answered {
  opening: Opening | null
  lines: HansardLine[]
}

/** Questions and the answer that they share. */
export interface Exchange {
  questions: Asked[]
  answer: Answered
  /** The lines of the page around and between them. */
  left: Line[]
  context: Context
}

/** The lines of a page of which no markup tells. */
export function hansardLines(all: readonly Line[]): HansardLine[] {
  const lines: HansardLine[] = []
  let afterBlank = true
  for (const { start, end, text } of all) {
    if (text !== '') lines.push({ start, end, text, level: null, afterBlank, afterColumn: false, id: null })
    afterBlank = text === ''
  }
  return lines
}

const SPACE = / /gu
const IS_SPACE = /[\s\u0085\u2000-\u200d\u2060\ufeff\u00ad]/u

/** Where a character of the line's text stands in the page. */
export function placeIn(page: Text, line: Line, at: number): number {
  let left = line.text.slice(0, at).replace(SPACE, '').length
  let place = line.start
  for (; place < line.end; place += 1) {
    if (IS_SPACE.test(page.value.charAt(place))) continue
    if (left === 0) break
    left -= 1
  }
  return place
}
