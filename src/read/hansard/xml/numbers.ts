/** The numbers that questions have had since 1999, in brackets at their end: "… in each year since 1997. [110683]". */
import type { Span } from '../../../document.js'
import type { Outline } from '../../xml.js'
import type { Turn } from './openings.js'

/** One question, and the stretches of the source that hold it. */
export interface Part {
  uin: string | null
  spans: Span[]
}

/** A number at the end of the text, or before the next part "(2)", with tags between. */
const NUMBER = /\[\s{0,3}((?:HL ?)?\d{2,7})\s{0,3}\](?:\s|<[^<>]{0,80}>){0,12}(?=\(\d{1,2}\)|$)/gu
const FIRST_PART = /\(1\)/u
const LEAD_IN = 400

/** The questions of a turn: "To ask the Minister (1) what …; [110683] (2) whether …. [110684]" are two. */
export function partsOf({ source }: Outline, { span }: Turn): Part[] {
  const text = source.slice(span.start, span.end)
  const numbers = [...text.matchAll(NUMBER)]
  if (numbers.length === 0) return [{ uin: null, spans: [span] }]
  const first = numbers.length > 1 ? FIRST_PART.exec(text.slice(0, LEAD_IN)) : null
  const leadIn = first === null ? 0 : first.index
  let at = leadIn
  return numbers.map(({ 0: match, 1: uin = '', index }, count) => {
    const end = count === numbers.length - 1 ? index : index
    const own = { start: span.start + at, end: span.start + end }
    at = index + match.length
    const spans = leadIn > 0 ? [{ start: span.start, end: span.start + leadIn }, own] : [own]
    return { uin: uin.replace(' ', ''), spans }
  })
}
