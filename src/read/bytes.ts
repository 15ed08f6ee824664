/** Bytes → text. */
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import type { Problem } from '../schema.js'
import { GZIP_SIGNATURE, gunzip } from './gzip.js'
import { decodeWindows1252, UNDEFINED_BYTES } from './windows-1252.js'

/** Files that are no text, by their first bytes. */
const SIGNATURES: [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (or an office document)'],
  [GZIP_SIGNATURE, 'a gzip file inside a gzip file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office document'],
]

/** Byte order marks, with the encodings they mark. */
const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** A text, and what was inferred about its encoding. */
export interface Decoded {
  text: string
  problems: Problem[]
}

/**
 * Decodes bytes: UTF-8; UTF-16 with a byte order mark, or in Latin letters without one; else what an XML declaration
 * or a page's `<meta charset>` declares; else windows-1252, where the bytes can be that. What stands in no declaration
 * is a problem `encoding-inferred`. A gzip file is unpacked first.
 * @throws WrittenAnswerError `not-text` for other files and encodings, `too-long` for a gzip file that holds too much.
 */
export function decode(packed: Uint8Array, settings: Settings): Decoded {
  const bytes = startsWith(packed, GZIP_SIGNATURE) ? gunzip(packed, settings) : packed
  const other = SIGNATURES.find(([signature]) => startsWith(bytes, signature))?.[1]
  if (other !== undefined) throw notText(settings, other)
  const marked = MARKS.find(([mark]) => startsWith(bytes, mark))?.[1]
  if (marked !== undefined && marked !== 'utf-8') return certain(strictly(bytes, marked) ?? fail(`broken ${marked}`))
  const utf16 = unmarkedUtf16(bytes)
  if (utf16 !== null) {
    const text = strictly(bytes, utf16) ?? fail(`broken ${utf16}`)
    return inferred(text, `read as ${utf16}, without a byte order mark`, 'info')
  }
  const declared = declaredEncoding(bytes)
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== null) {
    // "£" of windows-1252 alone is no UTF-8: a text that is both was saved anew under an old declaration.
    const isContradicted = declared !== null && !UTF8_NAME.test(declared) && utf8.length < bytes.length
    return isContradicted ? inferred(utf8, `read as UTF-8, though it declares ${declared}`, 'info') : certain(utf8)
  }
  if (declared !== null && WINDOWS_1252_NAME.test(declared)) return certain(decodeWindows1252(bytes))
  const text = declared === null || UTF8_NAME.test(declared) ? null : strictly(bytes, declared)
  if (text !== null) return certain(text)
  return byPieces(bytes) ?? fail(bytes.includes(0) ? 'binary data' : 'bytes in no known encoding')

  function fail(found: string): never {
    throw notText(settings, found)
  }
}

function certain(text: string): Decoded {
  return { text, problems: [] }
}

function inferred(text: string, message: string, severity: Problem['severity']): Decoded {
  return { text, problems: [{ code: 'encoding-inferred', message, severity }] }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Null where the bytes are not in the encoding, or there is no such encoding. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const SAMPLE = 4096
/** In UTF-16, English text has a zero byte beside nearly every letter, and always on the same side. */
const LEAST_ZEROS = 0.7

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [high = 0, low = 0] = zeros
  if (high === 0 && low >= (sample.length / 2) * LEAST_ZEROS) return 'utf-16le'
  return low === 0 && high >= (sample.length / 2) * LEAST_ZEROS ? 'utf-16be' : null
}

const HEAD = 1024
/** `<?xml version="1.0" encoding="ISO-8859-1"?>`. */
const XML_ENCODING = /^\s{0,100}<\?xml\b[^>]{0,200}?\bencoding\s?=\s?["']([\w-]{1,40})/u
/** `<meta charset="windows-1252">`, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`. */
const META_CHARSET = /<meta\b[^>]{0,200}?\bcharset\s?=\s?["']?\s?([\w-]{1,40})/iu
const UTF8_NAME = /^utf-?8$/iu
/** The web reads what is called Latin 1 or ASCII as windows-1252. */
const WINDOWS_1252_NAME = /^(?:windows-1252|cp-?1252|iso-?8859-1|latin-?1|(?:us-)?ascii)$/iu

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, HEAD))
  return (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1] ?? null
}

/** A stretch of bytes from `start` on, and whether it is UTF-8. */
interface Piece {
  start: number
  isUtf8: boolean
}

/** Text that is UTF-8 for the most part keeps what is; else all of it is windows-1252. Null where it is neither. */
function byPieces(bytes: Uint8Array): Decoded | null {
  if (!bytes.every((byte) => byte >= SPACE || (byte >= TAB && byte <= RETURN))) return null
  const { pieces, characters, strays } = piecesOf(bytes)
  const isMixed = characters >= strays.length
  if ((isMixed ? strays : bytes).some((byte) => UNDEFINED_BYTES.has(byte))) return null
  if (!isMixed) return inferred(decodeWindows1252(bytes), 'read as windows-1252: the bytes are not UTF-8', 'warning')
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const parts = pieces.map(({ start, isUtf8 }, index) => {
    const stretch = bytes.subarray(start, pieces[index + 1]?.start ?? bytes.length)
    return isUtf8 ? utf8.decode(stretch) : decodeWindows1252(stretch)
  })
  const count = strays.length
  const message = `read as UTF-8, but for ${count} ${count === 1 ? 'byte' : 'bytes'} read as windows-1252`
  return inferred(parts.join('').replace(BYTE_ORDER_MARK, ''), message, 'warning')
}

/** Of the control characters, text holds those from the tab to the carriage return. */
const TAB = 0x09
const RETURN = 0x0d
const SPACE = 0x20
const BYTE_ORDER_MARK = /^\ufeff/u

function piecesOf(bytes: Uint8Array): { pieces: Piece[]; characters: number; strays: number[] } {
  const pieces: Piece[] = [{ start: 0, isUtf8: true }]
  let characters = 0
  const strays: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    if (length > 1) characters += 1
    else if (length === 0) strays.push(bytes[at] ?? 0)
    const isUtf8 = length > 0
    if (pieces.at(-1)?.isUtf8 !== isUtf8) pieces.push({ start: at, isUtf8 })
    at += Math.max(1, length)
  }
  return { pieces, characters, strays }
}

/** The bytes of the UTF-8 character at a place; 0 where none stands there. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  // No overlong forms, no surrogates, nothing beyond U+10FFFF (RFC 3629, section 4).
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let index = 1; index < length; index += 1) {
    const next = bytes[at + index] ?? 0
    if (next < (index === 1 ? least : 0x80) || next > (index === 1 ? most : 0xbf)) return 0
  }
  return length
}

function notText(settings: Settings, found: string): WrittenAnswerError {
  return new WrittenAnswerError('not-text', {
    input: settings.name,
    expected: 'text in UTF-8, UTF-16 or windows-1252, or a gzip file of it',
    found,
  })
}
