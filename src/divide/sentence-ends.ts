/** Where sentences end: the rules of Unicode's text segmentation (UAX #29), as `Intl.Segmenter` applies them. */
import { once } from '../on-demand.js'

const segmenter = once(() => new Intl.Segmenter('en-GB', { granularity: 'sentence' }))

/** How much text the segmenter sees at once: what a sentence costs it grows with the whole. */
const WINDOW = 400

/**
 * The long way, for any text: where one sentence ends and the next begins, but for the end of the text itself. The
 * rules look back no further than the sentence before, and ahead no further than the next stop: an end is certain when
 * there is another in the window.
 */
export function endsBySegmenter(text: string, window = WINDOW): number[] {
  const ends: number[] = []
  let from = 0
  let size = window
  while (from < text.length) {
    const to = from + size
    const found: number[] = []
    for (const { index } of segmenter().segment(text.slice(from, to))) if (index > 0) found.push(from + index)
    if (to < text.length) found.pop()
    const last = found.at(-1)
    for (const end of found) ends.push(end)
    if (to >= text.length) break
    if (last === undefined) size *= 2
    else {
      from = last
      size = window
    }
  }
  return ends
}

const STOP = /[.?!]/gu
/** What stands in English prose beside the characters of ASCII; the short way does not know the class of others. */
const USUAL = '£€•–—'

/** Where the full stops, question and exclamation marks are; null where a text has characters that are not usual. */
export function usualStops(text: string): number[] | null {
  const stops: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isStop(code)) stops.push(at)
    else if ((code < SPACE || code > TILDE) && !USUAL.includes(text.charAt(at))) return null
  }
  return stops
}

/** The same of any text. */
export function stopsOf(text: string): number[] {
  const stops: number[] = []
  STOP.lastIndex = 0
  while (STOP.test(text)) stops.push(STOP.lastIndex - 1)
  return stops
}

/** What may stand between a stop and the next sentence (SB9), before the spaces (SB10). */
const CLOSERS = '"\'()[]{}'
/** "…), and", "? - ", "!?" (SB8a). */
const CONTINUES = ',:;-–—.?!'
const SPACE = 0x20
const TILDE = 0x7e
const FULL_STOP = 0x2e

/**
 * The short way, for letters without accents and the signs of English prose, whose stops are given: where the sentence
 * that a stop ends is over; -1 where it ends none.
 */
export function endByRules(text: string, stop: number): number {
  let end = stop + 1
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1
  while (text.charCodeAt(end) === SPACE) end += 1
  if (end >= text.length || CONTINUES.includes(text.charAt(end))) return -1
  if (text.charCodeAt(stop) !== FULL_STOP) return end
  if (end === stop + 1) {
    // "1.5", "U.K" (SB6, SB7).
    const next = text.charCodeAt(end)
    if (isFigure(next) || (isCapital(next) && stop > 0 && isLetter(text.charCodeAt(stop - 1)))) return -1
  }
  return goesOn(text, end) ? -1 : end
}

/** After a full stop: anything but a letter or a stop, then a small letter (SB8). */
function goesOn(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) return !isCapital(code)
    if (isStop(code)) return false
  }
  return false
}

function isStop(code: number): boolean {
  return code === FULL_STOP || code === 0x3f || code === 0x21
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isLetter(code: number): boolean {
  return isCapital(code) || (code >= 0x61 && code <= 0x7a)
}
