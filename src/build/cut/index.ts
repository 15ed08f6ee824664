/** An input's bytes → the places of its units: which way to cut is told by the first bytes, and the name. */
import type { Cutter, Finds, SliceKind } from './cutter.js'
import { lineCutter } from './lines.js'
import { valueCutter } from './values.js'
import { wholeCutter } from './whole.js'
import { headOf, xmlCutter } from './xml.js'

export type { Cutter, Finds, SliceKind } from './cutter.js'

/** How much of an input is looked at before it is cut, in bytes. */
export const SNIFF_LENGTH = 1024 * 1024

/** How to cut an input; `head` is the length of what each piece of an XML file needs before it. */
export interface Way {
  kind: SliceKind
  head: number
}

/** "answers.jsonl", "answers.ndjson.gz". */
const NAMED_LINES = /\.(?:jsonl|ndjson|jsonlines)(?:\.gz)?$/iu
const JSON_START = /^[[{]/u
const XML_START = /^<[?!a-z]/iu
const BYTE_ORDER_MARK = /^\ufeff/u
const UTF16_MARKS = ['fffe', 'feff']

/** Tells from the first {@link SNIFF_LENGTH} bytes of an input, or all of a shorter one, how to cut it. */
export function wayOf(bytes: Uint8Array, name: string): Way {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (UTF16_MARKS.includes(head.subarray(0, 2).toString('hex')) || head.includes(0)) return { kind: 'whole', head: 0 }
  const text = head.toString('latin1').replace(BYTE_ORDER_MARK, '').replace('\u00ef\u00bb\u00bf', '').trimStart()
  if (NAMED_LINES.test(name)) return { kind: 'lines', head: 0 }
  if (JSON_START.test(text)) return { kind: isLines(text) ? 'lines' : 'values', head: 0 }
  const headLength = XML_START.test(text) ? headOf(head) : 0
  return headLength > 0 ? { kind: 'xml', head: headLength } : { kind: 'whole', head: 0 }
}

const LINES_LOOKED_AT = 3

/**
 * JSONL by its first lines: each, or two of three, is a value by itself, and more follow. One line alone may be a whole
 * response.
 */
function isLines(text: string): boolean {
  const lines = text.split('\n', LINES_LOOKED_AT + 1).filter((line) => line.trim() !== '')
  if (lines.length < 2) return false
  const whole = lines.slice(0, LINES_LOOKED_AT).map(isValue)
  return whole[0] === true || whole.filter(Boolean).length > 1
}

function isValue(line: string): boolean {
  if (!JSON_START.test(line.trimStart())) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** Makes the cutter of a kind. */
export function cutterOf(kind: SliceKind, finds: Finds, maxUnit: number, xmlPiece?: number): Cutter {
  if (kind === 'lines') return lineCutter(finds, maxUnit)
  if (kind === 'values') return valueCutter(finds, maxUnit)
  return kind === 'xml' ? xmlCutter(finds, maxUnit, xmlPiece) : wholeCutter(finds, maxUnit)
}

/** A unit of a slice: its place in the slice, in bytes. */
export interface UnitSpan {
  start: number
  end: number
}

/** The units of a slice, as they were found when it was cut. */
export function unitsIn(kind: SliceKind, bytes: Uint8Array): UnitSpan[] {
  const units: UnitSpan[] = []
  const finds: Finds = {
    unit: (start, end) => units.push({ start, end }),
    gap: () => {},
    reject: (start) => units.push({ start, end: bytes.length }),
  }
  if (kind === 'whole' || kind === 'xml') return [{ start: 0, end: bytes.length }]
  const unbounded = Number.MAX_SAFE_INTEGER
  const cutter = kind === 'lines' ? lineCutter(finds, unbounded) : valueCutter(finds, unbounded, true)
  cutter.push(bytes)
  cutter.end()
  return units
}
