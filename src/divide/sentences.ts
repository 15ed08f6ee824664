/** Sentences: those of Unicode's rules, mended where Parliament's prose misleads them. */
import type { Span } from '../document.js'
import { endByRules, endsBySegmenter, stopsOf, usualStops } from './sentence-ends.js'

/** The sentences of a stretch of text (given plain, see `plain`), without the white space around them. */
export function sentencesOf(plain: string, start: number, end: number): Span[] {
  const text = plain.slice(start, end)
  const sentences: Span[] = []
  let at = 0
  for (const cut of cutsOf(text)) {
    pushTrimmed(sentences, text, at, cut, start)
    at = cut
  }
  pushTrimmed(sentences, text, at, text.length, start)
  return sentences
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number, by: number): void {
  let from = start
  let to = end
  while (from < to && text.charCodeAt(from) === SPACE) from += 1
  while (to > from && text.charCodeAt(to - 1) === SPACE) to -= 1
  if (from < to) sentences.push({ start: from + by, end: to + by })
}

const SPACE = 0x20

/** Where a sentence ends and another begins, in order. */
function cutsOf(text: string): number[] {
  const stops = usualStops(text)
  if (stops === null) return cutsBySegmenter(text)
  const cuts: number[] = []
  for (const stop of stops) {
    const end = endByRules(text, stop)
    if (end >= 0 && isEnd(text, end)) cuts.push(end)
    // It stands behind the other where both do.
    const hidden = hiddenEnd(text, stop)
    if (hidden >= 0 && hidden !== end && isEnd(text, hidden)) cuts.push(hidden)
  }
  return cuts
}

function cutsBySegmenter(text: string): number[] {
  const cuts = new Set(endsBySegmenter(text).filter((end) => isEnd(text, end)))
  for (const stop of stopsOf(text)) {
    const hidden = hiddenEnd(text, stop)
    if (hidden >= 0 && isEnd(text, hidden)) cuts.add(hidden)
  }
  return [...cuts].sort((a, b) => a - b)
}

/** "policy.The", "policy.1 The", "policy.[1] The": a stop that the rules see no sentence end in. */
const BEFORE_HIDDEN = /[a-z)\]"']/u
const AFTER_HIDDEN = /(?:\[\d{1,2}\]|\d{1,2})(?=\s+["']?[A-Z])|(?=[A-Z][a-z]+\s)|["')]*\[\d{1,2}\]\s/uy

function hiddenEnd(text: string, stop: number): number {
  const next = text.charCodeAt(stop + 1)
  // Most stops stand before a space, or end the text.
  if (next === SPACE || stop === 0 || stop + 1 >= text.length) return -1
  if (!BEFORE_HIDDEN.test(text.charAt(stop - 1))) return -1
  AFTER_HIDDEN.lastIndex = stop + 1
  return AFTER_HIDDEN.test(text) ? AFTER_HIDDEN.lastIndex : -1
}

/** "hon. Member", "Rt. Hon. Friend", "Rt.hon. Member", "Mr. Smith", "e.g. this": never the end of a sentence. */
const TITLES = new Set('hon rt mr mrs ms messrs dr prof rev gen lt capt maj sgt st vs cf e.g i.e viz'.split(' '))
/** "No. 10", "cols. WA 216", "pp. 4", "c. 2014", "para. 3", "1 Jan. 2024": only before a number. */
const BEFORE_NUMBER = new Set(
  'no nos p pp c ca circa para paras vol col cols art sec ch fig approx s ss jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
const NUMBER = /^(?:[\d£]|W[AS] \d)/u
const OPENER =
  /^(?:The|This|These|That|Those|It|In|On|At|We|I|A|An|As|For|However|There|Our|My|He|She|They|To|If|When)\b/u
/** What stands before an abbreviation: nothing, a space, or a bracket or quote that opens. */
const OPENS = ' ("\''
const LOOK_BACK = 16
const LOOK_AHEAD = 16
/** "messrs", "approx". */
const LONGEST = 6

function isEnd(text: string, cut: number): boolean {
  const limit = Math.min(text.length, cut + LOOK_AHEAD)
  let after = cut
  while (after < limit && text.charCodeAt(after) === SPACE) after += 1
  if (after < limit && isSmall(text.charCodeAt(after))) return false
  const from = Math.max(0, cut - LOOK_BACK)
  let stop = cut - 1
  while (stop >= from && text.charCodeAt(stop) === SPACE) stop -= 1
  if (text.charAt(stop) !== '.' || stop < from) return true
  let start = stop
  while (start > from && stop - start <= LONGEST && isOfWord(text.charCodeAt(start - 1))) start -= 1
  const isShort = stop - start <= LONGEST && (start === from || OPENS.includes(text.charAt(start - 1)))
  if (isShort) {
    const word = text.slice(start, stop).toLowerCase()
    if (TITLES.has(word) || TITLES.has(word.slice(word.lastIndexOf('.') + 1))) return false
    if (BEFORE_NUMBER.has(word) && NUMBER.test(text.slice(after, limit))) return false
  }
  return !isInitial(text, from, stop) || OPENER.test(text.slice(after, limit))
}

/** "J. Smith", "the M.O.D. said": an initial goes on before a name, but not before "The". */
function isInitial(text: string, from: number, stop: number): boolean {
  const at = stop - 1
  if (at < from || !isCapital(text.charCodeAt(at))) return false
  return at === from || OPENS.includes(text.charAt(at - 1)) || text.charAt(at - 1) === '.'
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isOfWord(code: number): boolean {
  return isSmall(code) || isCapital(code) || code === 0x2e
}
