/**
 * Where the values of a JSON text stand in it. Reading is left to JSON.parse, which is fast and knows no places; only
 * who asks for a place makes this walk, which steps over what is not asked for and keeps what it has seen. It takes
 * text that JSON.parse has accepted, and needs no stack however deep the nesting.
 */
import { lineStarts, type Place, placeIn } from '../document.js'

/** The way to a value: names of fields, numbers of items. */
export type Path = readonly (string | number)[]

/** A JSON text, of one value or of several after one another. */
export interface JsonText {
  text: string
  /**
   * The place of an offset of a string: the one at the end of `path` in the value that begins at `root`. Of any other
   * value, the place where it begins.
   */
  placeOf(root: number, path: Path, offset: number): Place
}

/** Makes the places of a text; nothing is looked at before the first is asked for. */
export function jsonText(text: string): JsonText {
  /** The parts of each array or object seen so far, by where it begins. */
  let parts: Map<number, Map<string | number, number>> | undefined
  let starts: number[] | undefined
  /** The last place that was asked for in a string: mentions are asked for in their order. */
  let last = { start: -1, count: 0, at: 0 }

  /** Where a character of the value of a string stands. */
  function characterIn(start: number, count: number): number {
    const isBehind = last.start !== start || last.count > count
    const at = isBehind ? charactersOn(text, start, count) : charactersOn(text, last.at, count - last.count)
    last = { start, count, at }
    return at
  }

  function partOf(at: number, name: string | number): number {
    parts ??= new Map()
    let known = parts.get(at)
    if (known === undefined) {
      known = partsOf(text, at)
      parts.set(at, known)
    }
    return known.get(name) ?? at
  }

  function placeOf(root: number, path: Path, offset: number): Place {
    starts ??= lineStarts(text)
    const at = path.reduce(partOf, skipSpace(text, root))
    return placeIn(text, text[at] === '"' ? characterIn(at + 1, offset) : at, starts)
  }

  return { text, placeOf }
}

/** Where each part of an array or object begins; of a field that stands twice the last, as JSON.parse reads it. */
function partsOf(text: string, start: number): Map<string | number, number> {
  const parts = new Map<string | number, number>()
  const opener = text[start]
  if (opener !== '[' && opener !== '{') return parts
  let at = skipSpace(text, start + 1)
  for (let index = 0; text[at] !== ']' && text[at] !== '}' && at < text.length; index += 1) {
    let name: string | number = index
    if (opener === '{') {
      const end = valueEnd(text, at)
      name = JSON.parse(text.slice(at, end)) as string
      at = skipSpace(text, skipSpace(text, end) + COLON)
    }
    parts.set(name, at)
    at = skipSpace(text, valueEnd(text, at))
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return parts
}

const COLON = 1
/** The white space of JSON; a byte order mark before the first value counts as some. */
const SPACE = /[^\t\n\r \ufeff]/gu
/** What opens or closes a value inside an array or object. */
const BRACKET = /["[\]{}]/gu
/** What ends a number, `true`, `false` or `null`. */
const BARE_END = /[\t\n\r ,\]}]/gu

function skipSpace(text: string, from: number): number {
  return find(SPACE, text, from)
}

/** Where the value that begins at a place ends; the end of the text when it does not. */
export function valueEnd(text: string, start: number): number {
  const first = text[start]
  if (first === '"') return stringEnd(text, start)
  if (first !== '[' && first !== '{') return find(BARE_END, text, start)
  let depth = 0
  let at = start
  do {
    at = find(BRACKET, text, at)
    const found = text[at]
    if (found === '"') at = stringEnd(text, at)
    else {
      depth += found === '[' || found === '{' ? 1 : -1
      at += 1
    }
  } while (depth > 0 && at < text.length)
  return Math.min(at, text.length)
}

/** A quote ends a string unless an odd number of backslashes stands before it. */
function stringEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    at = text.indexOf('"', at + 1)
    if (at < 0) return text.length
    let slash = at
    while (text[slash - 1] === '\\') slash -= 1
    if ((at - slash) % 2 === 0) return at + 1
  }
}

function find(what: RegExp, text: string, from: number): number {
  what.lastIndex = from
  return what.exec(text)?.index ?? text.length
}

/** Goes on in a string by characters of its value: an escape, `\n` or `\u00a3`, is one. */
function charactersOn(text: string, start: number, count: number): number {
  let at = start
  for (let left = count; left > 0 && text[at] !== '"'; left -= 1) {
    if (text[at] !== '\\') at += 1
    else at += text[at + 1] === 'u' ? 6 : 2
  }
  return at
}
