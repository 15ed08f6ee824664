/** Mojibake: UTF-8 that something took for windows-1252, or ISO-8859-1, and wrote out again, once or several times. */
import type { Problem } from '../schema.js'
import { encodeLatin1, encodeWindows1252 } from './windows-1252.js'

/** What a byte 0x80 to 0xbf, which goes on a character in UTF-8, is in windows-1252. */
const NEXT = String.raw`[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`
/** "Â£", "Ã©", "â€™", "â‚¬", "ï»¿", "ï¿½", and doubled "Ã¢â‚¬â„¢": no word of any language spells these. */
const TELLTALE = new RegExp(`[ÂÃ]${NEXT}|â${NEXT}{2}|ï(?:»¿|¿½)`, 'gu')
const MAX_ROUNDS = 3

/** A text after the search for mojibake. */
export interface Mended {
  /** The repaired text, or the text as it was where a repair is not certain. */
  text: string
  /** Leads an offset of the repaired text to where its character stands in the text as given. */
  back(offset: number): number
  problem: Problem
}

/**
 * Finds mojibake in a text, and repairs it where that is certain: the whole text, taken back to bytes of windows-1252
 * (or of ISO-8859-1, where "’" became "â" and two control characters), is UTF-8. One genuine "£" or "’" beside the
 * mojibake makes that fail, and the text stays as it is. Gives null for a text without mojibake.
 */
export function mendMojibake(given: string): Mended | null {
  if (!mayHoldMojibake(given)) return null
  const found = given.match(TELLTALE)
  if (found === null) return null
  const rounds: string[] = []
  const encodings = new Set<Encoding>()
  let text = given
  while (rounds.length < MAX_ROUNDS && text.search(TELLTALE) >= 0) {
    const decoded = decodeAgain(text)
    if (decoded === null) break
    rounds.unshift(decoded.text)
    encodings.add(decoded.encoding)
    text = decoded.text
  }
  const guides = rounds.map(byteGuide)
  const what = `${found.length} ${found.length === 1 ? 'place' : 'places'} such as "${found[0]}"`
  const message =
    rounds.length > 0
      ? `repaired text that was decoded with a wrong encoding (${[...encodings].join(' and ')} for UTF-8): ${what}`
      : `text was decoded with a wrong encoding (windows-1252 for UTF-8) and is left as it is: ${what}`
  return {
    text,
    back: (offset) => guides.reduce((at, guide) => guide(at), offset),
    problem: { code: 'mojibake', message, severity: 'warning' },
  }
}

/** Only these can begin one: a cheap look that most texts end with. */
function mayHoldMojibake(text: string): boolean {
  return text.includes('Â') || text.includes('Ã') || text.includes('â') || text.includes('ï')
}

type Encoding = 'windows-1252' | 'ISO-8859-1'

function decodeAgain(text: string): { text: string; encoding: Encoding } | null {
  const windows = utf8Of(encodeWindows1252(text))
  if (windows !== null) return { text: windows, encoding: 'windows-1252' }
  const latin = utf8Of(encodeLatin1(text))
  return latin === null ? null : { text: latin, encoding: 'ISO-8859-1' }
}

function utf8Of(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How many characters stand between two places whose offsets in bytes are kept. */
const STRIDE = 1024

/** Each byte became one character, so that the length in bytes is the offset of what follows. */
function byteGuide(text: string): (offset: number) => number {
  const bytes: number[] = [0]
  return (offset) => {
    const at = Math.min(offset, text.length)
    while (bytes.length * STRIDE <= at) {
      const from = (bytes.length - 1) * STRIDE
      bytes.push((bytes.at(-1) ?? 0) + utf8Length(text, from, from + STRIDE))
    }
    const before = Math.floor(at / STRIDE)
    return (bytes[before] ?? 0) + utf8Length(text, before * STRIDE, at)
  }
}

/** The length in bytes of a stretch; a surrogate counts for two of the four bytes of its character. */
function utf8Length(text: string, from: number, to: number): number {
  let length = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    length += code < 0x80 ? 1 : code < 0x800 || isSurrogate(code) ? 2 : 3
  }
  return length
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
