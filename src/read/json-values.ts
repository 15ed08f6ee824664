/**
 * A JSON text → the values in it: one, one on each line (JSONL), or several after one another; commas may stand between
 * these, as between the items of a list.
 */
import { valueEnd } from './json-text.js'

/** A value of a JSON text. */
export interface JsonRoot {
  value: unknown
  /** Where it stands, in UTF-16 code units. */
  start: number
  end: number
  /** The line it is, from 1, in a text of lines. */
  line: number | null
  /** What JSON.parse threw where it is broken; its words differ from one engine to another, and stay out of records. */
  broken: unknown
}

const LINE = /[^\r\n]+/gu
const LINE_ENDS = /\r\n|\r|\n/gu
/** A line that can be a value of its own: `{…}` or `[…]`. */
const WHOLE = /^[\s\ufeff]*(?:\{.*\}|\[.*\])\s*$/su
/**
 * `{…},`: the line of an item between others of a list, whose brackets were left out or are broken. It is not indented:
 * what stands inside a value over several lines is.
 */
const LISTED = /^\ufeff?\{.*\}\s*,\s*$/su
/** The comma at the end of such a line; a line that breaks off at a comma is told of with it. */
const ITEM_END = /\}\s*,\s*$/u
/** So many lines tell whether a text is JSONL; most of them must be whole. */
const ASKED = 20

/**
 * Reads the values of a text, each when it is asked for. A broken line of JSONL is given as broken, and the lines after
 * it are read; where line ends mean nothing, what is broken ends the text.
 */
export function jsonValues(text: string): Iterable<JsonRoot> {
  const whole = parsed(text, 0, text.length, null)
  if (whole.broken === null) return [whole]
  return isLines(text) ? linesOf(text) : valuesOf(text, whole)
}

function* linesOf(text: string): Generator<JsonRoot, void, undefined> {
  let line = 1
  let before = 0
  for (const { 0: found, index } of text.matchAll(LINE)) {
    line += text.slice(before, index).match(LINE_ENDS)?.length ?? 0
    before = index
    if (BLANK.test(found)) continue
    yield parsed(text, index, index + found.replace(ITEM_END, '}').length, line)
  }
}

const BLANK = /^[\s\ufeff]*$/u

function isLines(text: string): boolean {
  let asked = 0
  let whole = 0
  for (const [line] of text.matchAll(LINE)) {
    if (BLANK.test(line)) continue
    asked += 1
    if (WHOLE.test(line) || LISTED.test(line)) whole += 1
    if (asked === ASKED) break
  }
  return asked > 1 && whole * 2 >= asked
}

/** Values over several lines each, as `jq '.results[]'` prints them. */
function* valuesOf(text: string, whole: JsonRoot): Generator<JsonRoot, void, undefined> {
  let at = 0
  for (;;) {
    VALUE_START.lastIndex = at
    const start = VALUE_START.exec(text)?.index
    if (start === undefined) return
    const end = valueEnd(text, start)
    const root = parsed(text, start, end, null)
    if (root.broken !== null) {
      yield at === 0 ? whole : { ...root, end: text.length }
      return
    }
    yield root
    at = end
  }
}

const VALUE_START = /[^\s\ufeff,]/gu
const BYTE_ORDER_MARK = /^\ufeff/u

function parsed(text: string, start: number, end: number, line: number | null): JsonRoot {
  try {
    const value: unknown = JSON.parse(text.slice(start, end).replace(BYTE_ORDER_MARK, ''))
    return { value, start, end, line, broken: null }
  } catch (error) {
    return { value: undefined, start, end, line, broken: error }
  }
}
