/** Texts cut and joined: links, tables and origin follow the characters. */
import { type Cell, type Origin, type Span, sourceOffset, type TableLayout, type Text } from '../document.js'
import { indexFrom, lowest } from './lowest.js'

/**
 * Cuts a slice out of a text. Links are clipped to it; a table that is cut through is left behind, its characters stay.
 */
export function sliceText(text: Text, start: number, end: number): Text {
  const { value, links, tables, origin } = text
  const inside = <T extends Span>(spans: T[]) => spans.slice(firstEndingAfter(spans, start), indexFrom(spans, end))
  return {
    value: value.slice(start, end),
    links: inside(links)
      .map((link) => ({ ...link, start: Math.max(link.start, start) - start, end: Math.min(link.end, end) - start }))
      .filter((link) => link.start < link.end),
    tables: inside(tables)
      .filter((table) => table.start >= start && table.end <= end)
      .map((table) => moveTable(table, -start)),
    origin: { ...origin, pieces: slicePieces(origin.pieces, start, end) },
  }
}

/** Cuts the slice of a span out of a text, without the white space at its ends; null when nothing else is there. */
export function trimmedSlice(text: Text, span: Span | null): Text | null {
  if (span === null) return null
  const { start, end } = trimmedSpan(text.value, span)
  return start < end ? sliceText(text, start, end) : null
}

const BLANK = /[\s\u200b\ufeff]/u

/** A span without the white space at its ends. */
export function trimmedSpan(value: string, span: Span): Span {
  let { start, end } = span
  while (start < end && BLANK.test(value.charAt(start))) start += 1
  while (end > start && BLANK.test(value.charAt(end - 1))) end -= 1
  return { start, end }
}

/** Joins texts of one origin with the strings that stand between them, which come from nowhere. */
export function joinTexts(origin: Origin, parts: readonly (Text | string)[]): Text {
  const joined: Text = { value: '', links: [], tables: [], origin: { ...origin, pieces: [] } }
  const values: string[] = []
  let at = 0
  for (const part of parts) {
    if (typeof part !== 'string') {
      const shift = at
      for (const link of part.links) {
        joined.links.push({ ...link, start: link.start + shift, end: link.end + shift })
      }
      for (const table of part.tables) joined.tables.push(moveTable(table, shift))
      for (const piece of part.origin.pieces) joined.origin.pieces.push({ ...piece, at: piece.at + shift })
    }
    const value = typeof part === 'string' ? part : part.value
    values.push(value)
    at += value.length
  }
  joined.value = values.join('')
  return joined
}

/** The span of the source that a span of the text came from. */
export function sourceSpan(origin: Origin, { start, end }: Span): Span {
  const from = sourceOffset(origin, start)
  return { start: from, end: end > start ? Math.max(from, sourceOffset(origin, end - 1) + 1) : from }
}

/** Whether a character of the text stands in the source, and is not put there by the rendering. */
export function isFromSource({ pieces }: Origin, offset: number): boolean {
  const index = lowest(pieces.length, (middle) => (pieces[middle]?.at ?? 0) > offset) - 1
  const piece = pieces[index]
  return piece !== undefined && (piece.at === offset || offset < piece.at + piece.length)
}

function moveTable(table: TableLayout, by: number): TableLayout {
  const cells = table.cells.map((cell): Cell => ({ ...cell, start: cell.start + by, end: cell.end + by }))
  return { ...table, start: table.start + by, end: table.end + by, cells }
}

function slicePieces(pieces: Origin['pieces'], start: number, end: number): Origin['pieces'] {
  const slice: Origin['pieces'] = []
  let index = Math.max(0, lowest(pieces.length, (middle) => (pieces[middle]?.at ?? 0) >= start) - 1)
  for (; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || piece.at >= end) break
    // A decoded character has a piece of no length.
    const isBefore = piece.length === 0 ? piece.at < start : piece.at + piece.length <= start
    if (isBefore) continue
    const skipped = Math.max(0, start - piece.at)
    const length = Math.min(piece.length - skipped, end - piece.at - skipped)
    slice.push({ at: piece.at + skipped - start, source: piece.source + skipped, length })
  }
  return slice
}

function firstEndingAfter(spans: readonly Span[], start: number): number {
  return lowest(spans.length, (index) => (spans[index]?.end ?? 0) > start)
}
