/**
 * Windows-1252, which pages that declare ISO-8859-1 mean too. Written out here, because there are releases of Node
 * whose TextDecoder gives control characters for the bytes 0x80 to 0x9f, and because mojibake needs the way back.
 */

/** What the bytes 0x80 to 0x9f stand for; the five that stand for nothing are control characters, as on the web. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTES = new Map(Array.from(C1, (character, index) => [character.charCodeAt(0), 0x80 + index]))
const UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? C1.charCodeAt(byte - 0x80) : byte,
)
const CHUNK = 8192

/** Decodes bytes as windows-1252; every byte is one character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const units = Array.from(bytes.subarray(at, at + CHUNK), (byte) => UNITS[byte] ?? byte)
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

/** The bytes of a text in windows-1252; null when a character has none. */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const byte = unit < 0x80 || (unit >= 0xa0 && unit < 0x100) ? unit : BYTES.get(unit)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}

/** The bytes of a text in ISO-8859-1, of which 0x80 to 0x9f are control characters; null when a character has none. */
export function encodeLatin1(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0xff) return null
    bytes[at] = unit
  }
  return bytes
}

/** The five bytes that windows-1252 leaves undefined. */
export const UNDEFINED_BYTES: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
