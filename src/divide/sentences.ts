/** Sentences: those of Unicode's rules, mended where Parliament's prose misleads them. */
import type { Span } from '../document.js'
import { sentenceEnds } from './sentence-ends.js'

/** "hon. Member", "Rt. Hon. Friend", "Mr. Smith", "e.g. this": never the end of a sentence. */
const TITLE = /(?:^|[\s("'])(?:hon|rt|mr|mrs|ms|messrs|dr|prof|rev|gen|lt|capt|maj|sgt|st|vs|cf|e\.g|i\.e|viz)\.\s*$/iu
/** "No. 10", "cols. WA 216", "pp. 4", "c. 2014", "para. 3": only before a number. */
const BEFORE_NUMBER = /(?:^|[\s("'])(?:nos?|pp?|c|ca|circa|paras?|vol|col|cols|art|sec|ch|fig|approx|s|ss)\.\s*$/iu
const NUMBER = /^(?:[\d£]|W[AS] \d)/u
/** "J. Smith", "the M.O.D. said": an initial goes on before a name, but not before "The". */
const INITIAL = /(?:^|[\s("'.])[A-Z]\.\s*$/u
const OPENER =
  /^(?:The|This|These|That|Those|It|In|On|At|We|I|A|An|As|For|However|There|Our|My|He|She|They|To|If|When)\b/u
const LOWER_CASE = /^[a-z]/u

/** "policy.The", "policy.1 The", "policy.[1] The": a stop that the segmenter sees no sentence end in. */
const HIDDEN_END = /[a-z)\]"'][.?!](?:(?:\[\d{1,2}\]|\d{1,2})(?=\s+["']?[A-Z])|(?=[A-Z][a-z]+\s)|["')]*\[\d{1,2}\]\s)/gu

/** The sentences of a stretch of text (given with plain lines), without the white space around them. */
export function sentencesOf(lines: string, start: number, end: number): Span[] {
  const text = lines.slice(start, end).replace(/\n/gu, ' ')
  const cuts = [...cutsOf(text), text.length]
  const sentences: Span[] = []
  let at = 0
  for (const cut of cuts) {
    const piece = text.slice(at, cut)
    const from = at + (piece.length - piece.trimStart().length)
    const to = at + piece.trimEnd().length
    if (to > from) sentences.push({ start: start + from, end: start + to })
    at = cut
  }
  return sentences
}

function cutsOf(text: string): number[] {
  const cuts = new Set<number>()
  for (const end of sentenceEnds(text)) if (isEnd(text, end)) cuts.add(end)
  for (const match of text.matchAll(HIDDEN_END)) {
    const cut = match.index + match[0].length
    if (isEnd(text, cut)) cuts.add(cut)
  }
  return [...cuts].sort((a, b) => a - b)
}

const LOOK_BACK = 16

function isEnd(text: string, cut: number): boolean {
  const before = text.slice(Math.max(0, cut - LOOK_BACK), cut)
  const after = text.slice(cut, cut + LOOK_BACK).trimStart()
  if (LOWER_CASE.test(after) || TITLE.test(before)) return false
  if (BEFORE_NUMBER.test(before) && NUMBER.test(after)) return false
  return !INITIAL.test(before) || OPENER.test(after)
}
