/**
 * JSON in which answers are items of a list: an array, a response `{"results": […]}` or `{"result": {"items": […]}}`,
 * or several of these after one another. Only brackets, strings and the first few field names are looked at: each item
 * is parsed later, by the worker that gets it.
 */
import { type Cutter, type Finds, tooLong } from './cutter.js'

/** Where the APIs keep their items, as the names of fields from the root. */
const HOLDERS = new Set(['results', 'items', 'result.items'])
const HOLDER_DEPTH = 2
const LONGEST_NAME = 16

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const SPACE = 0x20
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** No value is open. */
const NONE = -1

/**
 * Cuts at the items. `insideList` says that the bytes are a stretch of a list, as slices are: then every value is an item.
 * A list that breaks is one unit from the break on: without brackets to trust there is no telling where the next begins.
 */
export function valueCutter(finds: Finds, maxUnit: number, insideList = false): Cutter {
  let at = 0
  /** Brackets open at this place; in an item list, `base` of them are around the items. */
  let depth = 0
  let base = 0
  let start = NONE
  let inString = false
  let escaped = false
  let isBare = false
  let skipping = false
  /** Of a root object: it holds a list of items, so it is no item itself. */
  let isFrame = false
  /** "[" stands where items are kept; what comes next says whether it holds objects. */
  let maybeHolder = false
  /** The name of the field at each depth of a root object, as far as holders go, and the name being read. */
  let names: string[] = []
  let name = ''
  let isName = false
  let isObject: boolean[] = []

  function push(chunk: Uint8Array): void {
    let index = at === 0 ? skipMark(chunk) : 0
    while (index < chunk.length) {
      if (inString) index = stringOn(chunk, index)
      else if (depth > base) index = isInFrame() ? frameOn(chunk, index) : itemOn(chunk, index)
      else index = between(chunk, index)
      checkLength(at + index)
    }
    at += chunk.length
  }

  /** In the first levels of a root object, where the list of items may be. */
  function isInFrame(): boolean {
    return base === 0 && !insideList && (maybeHolder || depth <= HOLDER_DEPTH)
  }

  function stringOn(chunk: Uint8Array, from: number): number {
    let index = from
    for (; index < chunk.length; index += 1) {
      const byte = chunk[index]
      if (escaped) escaped = false
      else if (byte === BACKSLASH) escaped = true
      else if (byte === QUOTE) {
        inString = false
        index += 1
        if (depth === base) close(at + index)
        return index
      } else if (isName && name.length < LONGEST_NAME) name += String.fromCharCode(byte ?? 0)
    }
    return index
  }

  /** Inside an item nothing matters but where it ends. */
  function itemOn(chunk: Uint8Array, from: number): number {
    for (let index = from; index < chunk.length; index += 1) {
      const byte = chunk[index]
      if (byte === QUOTE) {
        inString = true
        return index + 1
      }
      if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        depth -= 1
        if (depth === base) {
          close(at + index + 1)
          return index + 1
        }
        if (isInFrame()) return index + 1
      }
    }
    return chunk.length
  }

  /** One byte of a root object, whose first levels may hold the list. */
  function frameOn(chunk: Uint8Array, index: number): number {
    const byte = chunk[index] ?? 0
    if (maybeHolder && byte > SPACE) {
      maybeHolder = false
      if (byte === OPEN_OBJECT || byte === CLOSE_ARRAY) {
        isFrame = true
        base = depth
        start = NONE
        finds.gap()
        return index
      }
    }
    if (byte === QUOTE) {
      inString = true
      name = ''
      isName = isObject[depth] === true && names[depth] === undefined
    } else if (byte === COLON && isName) {
      names[depth] = name
      isName = false
    } else if (byte === COMMA) delete names[depth]
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) open(byte)
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      delete names[depth]
      depth -= 1
      if (depth === 0) close(at + index + 1)
    }
    return index + 1
  }

  function open(byte: number): void {
    const path = names.slice(1, depth + 1).join('.')
    depth += 1
    isObject[depth] = byte === OPEN_OBJECT
    delete names[depth]
    maybeHolder = byte === OPEN_ARRAY && HOLDERS.has(path) && isObject.slice(1, depth).every(Boolean)
  }

  /** Before, between and after items and root values. */
  function between(chunk: Uint8Array, index: number): number {
    const byte = chunk[index] ?? 0
    const separates = byte <= SPACE || byte === COMMA
    if (isBare) {
      const goesOn = !separates && ![OPEN_OBJECT, OPEN_ARRAY, CLOSE_ARRAY, CLOSE_OBJECT, QUOTE].includes(byte)
      if (goesOn) return index + 1
      close(at + index)
      return index
    }
    if (separates) return index + 1
    if (byte === CLOSE_ARRAY && base > 0) {
      depth = base - 1
      base = 0
      finds.gap()
      return index + 1
    }
    if (byte === OPEN_ARRAY && base === 0 && !insideList) {
      depth = base = 1
      isFrame = false
      finds.gap()
      return index + 1
    }
    start = at + index
    if (byte === QUOTE) inString = true
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      if (insideList || base > 0) depth += 1
      else {
        isFrame = false
        names = []
        isObject = []
        open(byte)
      }
    } else isBare = true
    return index + 1
  }

  function close(end: number): void {
    isBare = false
    if (isFrame && base === 0) {
      isFrame = false
      finds.gap()
    } else if (start !== NONE && !skipping) finds.unit(start, end)
    start = NONE
    skipping = false
  }

  function checkLength(reached: number): void {
    if (start === NONE || skipping || reached - start <= maxUnit) return
    skipping = true
    finds.reject(start, 'too-long', tooLong(maxUnit))
    finds.gap()
  }

  /** What is still open is cut off: an item goes to the parser, which says so; a list that does not end is told of. */
  function end(): void {
    const unclosed = base > 0 || isFrame
    const wasOpen = start !== NONE
    if (wasOpen) {
      isFrame = false
      close(at)
    }
    if (unclosed && !wasOpen) finds.reject(at, 'truncated', 'expected the end of the list, found the end of the input')
  }

  return { push, end, needed: () => (start === NONE || skipping ? at : start) }
}

function skipMark(chunk: Uint8Array): number {
  return BYTE_ORDER_MARK.every((byte, index) => chunk[index] === byte) ? BYTE_ORDER_MARK.length : 0
}
