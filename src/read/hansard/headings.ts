/** Which lines head a question; what a heading looks like where no markup tells. */
import type { HansardLine } from './lines.js'

const MAX_LENGTH = 90
const MAX_WORDS = 13
/** Sentences, items and rows end or look so. */
const NO_HEADING = /[.;:,?!]$|\||^[-•*]|^\(|^\d+[.)] /u
/** "Source: Homes and Communities Agency": what stands below a table. */
const NOTE = /^(?:Sources?|Notes?|Footnotes?|Tables?|Totals?|Key)\b ?[:.\d]/iu
const DAY_FIRST = /^\d{1,2} [A-Z][a-z]{2,8} \d{4}/u
/** "Source:" / "Winter Fuel Payment datasets": what a colon introduces heads nothing. */
const INTRODUCES = /:$/u
const BEGINS = /^["'“‘]?[\p{Lu}\d]/u
const NUMBER = /\d[\d,.]*/gu
const YEAR_LAST = /\b(?:1[789]|20)\d\d(?:-\d\d)?\)?$/u
const DIGIT_LAST = /\d%?\)?$/u
const WORD = /[\p{L}][\p{L}'’-]*/gu
const SMALL_WORD = /^(?:a|an|and|the|of|for|in|on|to|by|at|with|from|or|as|per|v|de)$/u
const CAPITAL = /^\p{Lu}/u
const CAPITAL_SHARE = 0.5

/** "Animal Experiments: Scotland", "HOME DEPARTMENT", "Building Controls (Inner London)"; not the row "Leeds 345". */
export function isHeading({ text, level }: HansardLine): boolean {
  if (level !== null) return level !== 'words'
  if (text.length > MAX_LENGTH || NO_HEADING.test(text) || !BEGINS.test(text)) return false
  if (DAY_FIRST.test(text) || NOTE.test(text)) return false
  if (DIGIT_LAST.test(text) && !YEAR_LAST.test(text)) return false
  if ((text.match(NUMBER)?.length ?? 0) > 2) return false
  const words = (text.match(WORD) ?? []).filter((word) => !SMALL_WORD.test(word))
  if (words.length === 0 || words.length > MAX_WORDS) return false
  return words.filter((word) => CAPITAL.test(word)).length / words.length >= CAPITAL_SHARE
}

/** "HOME DEPARTMENT", and the words that the names of bodies are made of. */
const ALL_CAPITALS = /^(?=.*?[A-Z]{2})[^a-z]+$/u
const BODY_WORD =
  /\b(?:Department|Office|Treasury|Ministry|Minister|Commission|Committee|Attorney|Solicitor|Exchequer|Advocate|Duchy|Cabinet|Leader|Health|Transport|Defence|Education|Environment|Agriculture|Fisheries|Scotland|Wales|Northern Ireland|Trade|Industry|Employment|Energy|Foreign|Commonwealth|Culture|Justice|Pensions|Communities|Business|International Development|Social Security|Heritage|Constitutional|Innovation|Electoral|Equalit(?:y|ies)|Women|Privy|Civil Service|Overseas|Climate|Families|Exiting)\b/u
const BODY_LENGTH = 60

/** What heads a question: of the last lines, the lowest is its heading, and the one above it may be the body. */
export interface Headings {
  body: HansardLine | undefined
  heading: HansardLine | undefined
  /** How many of the last lines they are. */
  count: number
}

/** The headings that end some lines. At the top of a page the line above the heading is always the body. */
export function headingsIn(lines: readonly HansardLine[], isTop: boolean): Headings {
  const body = lines.findLast(({ level }) => level === 'body')
  const told = lines.findLast(({ level }) => level === 'heading')
  if (body !== undefined || told !== undefined) return { body, heading: told, count: lines.length }
  const last = lines.findLastIndex((line, index) => !isHeading(line) || INTRODUCES.test(lines[index - 1]?.text ?? ''))
  const all = lines.slice(last + 1)
  const heading = all.at(-1)
  if (heading === undefined) return { body: undefined, heading, count: 0 }
  // Between the body and the heading may stand that of a group.
  const above = [all.at(-2), all.at(-3)]
  const at = above.findIndex((line) => line !== undefined && isBody(line.text))
  if (at >= 0) return { body: above[at], heading, count: at + 2 }
  const isPair = isTop && all.length === 2
  return { body: isPair ? all[0] : undefined, heading, count: isPair ? 2 : 1 }
}

function isBody(text: string): boolean {
  return text.length < BODY_LENGTH && (ALL_CAPITALS.test(text) || BODY_WORD.test(text))
}
