/** The lists that were typed or pasted into prose: items with markers that Markdown does not know, one a line. */
import type { Span } from '../document.js'
import type { Block } from './lists.js'

/** The markers of pasted lists: "• ", "o ", "(a) ", "a) ", "(iv) ", "1) ", "i. ". */
const TYPED_MARKER = /[•·▪●‣◦]|[–—o*-](?= )|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)](?= )/uy
/** These mark a list wherever they stand; a single "o" or "a." may be prose. */
const SURE_MARKERS = '•·▪●‣◦'

/** A line of a block; `marker` is what it begins with, where that may mark an item. */
interface Line extends Span {
  marker: Span | null
}

/**
 * Parts the lines of a block that a pasted page joined, and adds the parts to `parted`: items with typed markers, and
 * paragraphs of one line each. A line that does not end a sentence goes on in the next.
 */
export function partLines(parted: Block[], text: string, block: Block): void {
  const feed = text.indexOf('\n', block.start)
  const isOneLine = feed < 0 || feed >= block.end
  if (isOneLine && typedMarker(text, block.start, block.end) === null) {
    parted.push(block)
    return
  }
  const lines = linesOf(text, block)
  const marked = lines.filter(({ marker }) => marker !== null)
  const isList =
    marked.length > (isOneLine ? 0 : 1) || lines.some(({ marker }) => marker !== null && isSure(text, marker.start))
  let open: Block | null = null
  let before: Line | null = null
  for (const line of lines) {
    const marker = isList ? line.marker : null
    const isFresh = before === null || (endsSentence(text, before) && startsSentence(text, line))
    if (open !== null && marker === null && !isFresh) open.end = line.end
    else {
      if (open !== null) pushTrimmed(parted, text, open)
      const start = marker === null ? line.start : marker.end
      const own = before === null ? block.marker : null
      const depth = marker !== null ? block.depth + 1 : before === null ? block.depth : 0
      open = { start, end: line.end, marker: marker === null ? own : text.slice(marker.start, marker.end), depth }
    }
    before = line
  }
  if (open !== null) pushTrimmed(parted, text, open)
}

function linesOf(text: string, block: Span): Line[] {
  const lines: Line[] = []
  for (let start = block.start; start <= block.end; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 || feed > block.end ? block.end : feed
    lines.push({ start, end, marker: typedMarker(text, start, end) })
    start = end + 1
  }
  return lines
}

const SPACE = 0x20
const LINE_FEED = 0x0a

function typedMarker(text: string, start: number, end: number): Span | null {
  const at = skipSpaces(text, start, end)
  // Most lines begin with a capital letter.
  if (at === end || isCapital(text.charCodeAt(at))) return null
  TYPED_MARKER.lastIndex = at
  if (!TYPED_MARKER.test(text)) return null
  const markerEnd = TYPED_MARKER.lastIndex
  // What is looked at after the marker must be the line's own.
  if (markerEnd > end) return null
  if (markerEnd === end && text.charCodeAt(at) !== BRACKET && !isSure(text, at)) return null
  return { start: at, end: markerEnd }
}

function isSure(text: string, at: number): boolean {
  return SURE_MARKERS.includes(text.charAt(at))
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) === SPACE) at += 1
  return at
}

const BRACKET = 0x28
const POUND = 0xa3

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** "end.", "end.')", "end:". */
const TERMINATORS = '.?!:;'
const CLOSERS = '"\')]'

function endsSentence(text: string, { start, end }: Span): boolean {
  let at = end
  while (at > start && text.charCodeAt(at - 1) === SPACE) at -= 1
  while (at > start && CLOSERS.includes(text.charAt(at - 1))) at -= 1
  return at > start && TERMINATORS.includes(text.charAt(at - 1))
}

const OPENERS = '"\'('

/** "The", "(The", "2024", "£5": and not "and more". */
function startsSentence(text: string, { start, end }: Span): boolean {
  let at = skipSpaces(text, start, end)
  if (at < end && OPENERS.includes(text.charAt(at))) at += 1
  const code = at < end ? text.charCodeAt(at) : 0
  return isCapital(code) || (code >= 0x30 && code <= 0x39) || code === POUND
}

/** Adds a block without the white space at its ends; one of nothing else is none. */
export function pushTrimmed(blocks: Block[], text: string, block: Block): void {
  let { start, end } = block
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (start < end) blocks.push({ ...block, start, end })
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED
}
