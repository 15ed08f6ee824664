/** Bytes → text. */
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'

/** Files that are no text, by their first bytes. */
const SIGNATURES: [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (or an office document)'],
  [[0x1f, 0x8b], 'a gzip file'],
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

/**
 * Decodes UTF-8, and UTF-16 with a byte order mark.
 * @throws WrittenAnswerError `not-text` for other files and encodings.
 */
export function decode(bytes: Uint8Array, settings: Settings): string {
  const startsWith = ([signature]: [number[], string]) => signature.every((byte, index) => bytes[index] === byte)
  const other = SIGNATURES.find(startsWith)?.[1]
  if (other !== undefined) throw notText(settings, other)
  const encoding = MARKS.find(startsWith)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const invalid = encoding === 'utf-8' ? 'bytes that are not UTF-8' : `broken ${encoding}`
    throw notText(settings, bytes.includes(0) ? 'binary data (or UTF-16 without a byte order mark)' : invalid)
  }
}

function notText(settings: Settings, found: string): WrittenAnswerError {
  return new WrittenAnswerError('not-text', { input: settings.name, expected: 'text in UTF-8 or UTF-16', found })
}
