/**
 * Paragraphs and list items, found line by line as remark-parse finds them (the containers of CommonMark, as micromark
 * reads them): in one pass, whatever the text.
 */
import type { Span } from '../document.js'

/** A paragraph, or a list item without its marker. */
export interface Block extends Span {
  marker: string | null
  /** 0 for a paragraph, 1 for an item of an outer list. */
  depth: number
}

/** A text divided in one pass. */
export interface Reading {
  blocks: Block[]
  /** No item begins in the line in which another does ("- 1. …"): so it is in all but a few texts. */
  isOrdinary: boolean
}

/** An item of a list that is open. */
interface Item {
  start: number
  markerEnd: number
  /** How far its text stands to the right of that of the item around it. */
  size: number
  /** Nothing follows its marker in the line: its text may stand in the next. */
  isEmpty: boolean
  /** It is empty, and a blank line follows: nothing can stand in it any more. */
  isOver: boolean
  /** Nothing stands in it yet. */
  isFresh: boolean
}

interface State extends Reading {
  text: string
  /** The open items, the outermost first. */
  items: Item[]
  /** The paragraph that the next line may go on in. */
  paragraph: Block | null
}

/** Divides a stretch of text, given with plain lines. */
export function blocksInOnePass(text: string, from: number, to: number): Reading {
  const state: State = { text, blocks: [], isOrdinary: true, items: [], paragraph: null }
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 || feed > to ? to : feed
    takeLine(state, start, end)
    start = end + 1
  }
  return state
}

function takeLine(state: State, start: number, end: number): void {
  const { text, items } = state
  const first = skipSpaces(text, start, end)
  if (first === end) {
    state.paragraph = null
    const last = items[items.length - 1]
    if (last?.isEmpty) last.isOver = true
    return
  }
  // The line goes on in the items to whose text it is indented.
  let depth = 0
  let at = start
  for (let item = items[0]; item !== undefined; item = items[depth]) {
    const { isOver } = item
    item.isEmpty = false
    item.isOver = false
    if (isOver || at + item.size > first) break
    at += item.size
    depth += 1
  }
  const place = openItems(state, depth, at, first, end)
  if (place === end) return
  if (state.paragraph === null) {
    if (place === first) keepOuter(items, depth)
    openParagraph(state, place)
  }
  if (state.paragraph !== null) state.paragraph.end = trimmedEnd(text, end)
}

/** Opens the items that begin in a line; gives the place where its text begins. */
function openItems(state: State, depth: number, from: number, first: number, end: number): number {
  const { text, items } = state
  if (!isMarkerSign(text.charCodeAt(first))) return first
  // In the middle of a paragraph an item begins only with text, and of numbers only with "1".
  const interrupts = depth === items.length && state.paragraph !== null
  let at = from
  let place = first
  for (let count = 1; place < end; count += 1) {
    const item = itemAt(text, at, place, end, interrupts)
    if (item === null) break
    if (count === 1) {
      keepOuter(items, depth)
      state.paragraph = null
    }
    if (count > 1) state.isOrdinary = false
    const outer = items[items.length - 1]
    if (outer !== undefined) outer.isFresh = false
    items.push(item)
    at += item.size
    place = item.isEmpty ? end : at
  }
  return place
}

/** Closes the levels that are deeper. Setting the length of a list costs something even where it has it already. */
export function keepOuter(levels: unknown[], depth: number): void {
  if (levels.length > depth) levels.length = depth
}

const SPACE = 0x20
const BRACKET = 0x29
const STAR = 0x2a
const PLUS = 0x2b
const DASH = 0x2d
const STOP = 0x2e
const ZERO = 0x30
const ONE = 0x31
const NINE = 0x39
/** "- ", "1. ", "12) ". */
const MAX_FIGURES = 9

function isMarkerSign(code: number): boolean {
  return code === DASH || code === STAR || code === PLUS || isFigure(code)
}

function isFigure(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function itemAt(text: string, at: number, start: number, end: number, interrupts: boolean): Item | null {
  let markerEnd = start
  const code = text.charCodeAt(start)
  if (code !== DASH && code !== STAR && code !== PLUS) {
    while (markerEnd < end && isFigure(text.charCodeAt(markerEnd))) markerEnd += 1
    const figures = markerEnd - start
    if (figures === 0 || figures > MAX_FIGURES) return null
    if (interrupts && (code !== ONE || figures > 1)) return null
    const sign = markerEnd < end ? text.charCodeAt(markerEnd) : 0
    if (sign !== STOP && sign !== BRACKET) return null
  }
  markerEnd += 1
  const place = skipSpaces(text, markerEnd, end)
  const isEmpty = place === end
  if (isEmpty ? interrupts : place === markerEnd) return null
  const size = isEmpty ? markerEnd + 1 - at : place - at
  return { start, markerEnd, size, isEmpty, isOver: false, isFresh: true }
}

/** A year at the start of a line ("2023. In …") numbers no list. */
const YEAR_FIGURES = 4

function openParagraph(state: State, start: number): void {
  const { text, items, blocks } = state
  const block: Block = { start, end: start, marker: null, depth: items.length }
  const item = items[items.length - 1]
  if (item?.isFresh) {
    item.isFresh = false
    if (item.markerEnd - item.start > YEAR_FIGURES) {
      block.start = item.start
      block.depth -= 1
    } else block.marker = text.slice(item.start, item.markerEnd)
  }
  blocks.push(block)
  state.paragraph = block
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) === SPACE) at += 1
  return at
}

/** Where a line that is not blank ends without the spaces after it. */
function trimmedEnd(text: string, end: number): number {
  let at = end
  while (text.charCodeAt(at - 1) === SPACE) at -= 1
  return at
}
