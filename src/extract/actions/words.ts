/** The words of a sentence as the model sees them: lower case, with names, dates, amounts and addresses as classes. */
import type { Span } from '../../document.js'

/** A word, or a class in angle brackets such as `<date>` or `<body>`; its span is in the section's text. */
export interface Word extends Span {
  text: string
}

/** Spans that stand for one word of a class. */
export interface Mask extends Span {
  as: '<date>' | '<money>' | '<url>'
}

/** Words, numbers and marks; an apostrophe or hyphen inside a word belongs to it. */
const TOKEN = /[A-Za-zÀ-ÿ]+(?:['’.-][A-Za-zÀ-ÿ]+)*|\d[\d,.]*(?:[a-z]{1,2})?%?|[^\sA-Za-zÀ-ÿ\d]/gu
const NUMBER = /^\d/u
const CAPITAL = /^[A-ZÀ-Þ]/u
const ACRONYM = /^(?:[A-Z]{2,}s?|[A-Z][a-z]?[A-Z]+[a-z]*|[A-Z](?:\.[A-Z])+)(?:-[A-Z]+)*$/u
/** What may stand between two capitals of one name: "Secretary of State for Work and Pensions". */
const IN_NAME = new Set(['of', 'for', 'and', 'the', '&', ',', "'s"])

/** What a name is, by a word it holds; the first class that fits is taken. */
const CLASSES: [name: string, words: Set<string>][] = [
  ['<minister>', setOf('minister ministers secretary chancellor lord baroness mp prime')],
  ['<member>', setOf('friend member members')],
  [
    '<law>',
    setOf('act bill regulations order regulation directive convention treaty code assent instrument instruments rules'),
  ],
  [
    '<fund>',
    setOf('fund funds grant scheme programme programmes allowance credit payment project funding package pilot'),
  ],
  [
    '<paper>',
    setOf(
      'strategy plan plans paper report review statement budget framework guidance manifesto inquiry consultation survey census taskforce charter agreement standards policy bulletin statistics mandate',
    ),
  ],
  [
    '<body>',
    setOf(
      'department departments office agency authority authorities council councils board commission commissioner committee ministry treasury hmrc dwp defra desnz dfe dft dhsc dsit dcms fcdo hmt hmcts hmpps moj mod mhclg dluhc ofsted ofcom ofgem ofwat ofqual cqc nice mhra ukhsa nhs nhse nihr ukri uksa hse dvla dvsa dbs cma fca pra nao obr ico caa ea cps nca ncsc ukef hmg hmppss regulator inspectorate service services police force forces navy army raf trust trusts bank institute university executive parliament house court courts tribunal directorate cabinet ombudsman england network rail highways embassy corporation centre team group alliance administration unit',
    ),
  ],
  [
    '<state>',
    setOf(
      'israel israeli russia russian china chinese iran iranian hamas ukraine ukrainian india pakistan sudan egypt turkey france germany ireland america american states eu european nato un netanyahu putin trump',
    ),
  ],
]

function setOf(words: string): Set<string> {
  return new Set(words.split(' '))
}

/** These are written with a capital or without; either way they are common words. */
const COMMON = setOf(
  "government governments government's governments' department departments department's minister ministers ministerial officials parliament i uk",
)
/** Words that open a sentence and are no part of a name that follows. */
const OPENERS = setOf(
  'the a an in on at by for from since during following after before as when while whilst where through under to with within between alongside over across via using because given once until we our this these that those it its they their he his she her i my all both each any some many most there also however further furthermore additionally and but if although despite of of what why how separately together together subsequently recently currently earlier last later next meanwhile specifically instead finally similarly likewise overall',
)

/** The words of a span of a plain text; brackets and what they hold are left out. */
export function wordsOf(plain: string, span: Span, masks: readonly Mask[]): Word[] {
  return namesJoined(tokensOf(plain, span, masks))
}

function tokensOf(plain: string, span: Span, masks: readonly Mask[]): Word[] {
  const inside = masks.filter(({ start, end }) => start < span.end && end > span.start)
  const tokens: Word[] = []
  let depth = 0
  let next = 0
  for (const match of plain.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index
    const end = start + match[0].length
    while (next < inside.length && (inside[next]?.end ?? 0) <= start) next += 1
    const mask = inside[next]
    if (match[0] === '(' || match[0] === '[') depth += 1
    else if (match[0] === ')' || match[0] === ']') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (mask !== undefined && mask.start < end) {
      const last = tokens.at(-1)
      if (last?.text === mask.as && last.start >= mask.start) last.end = end
      else tokens.push({ text: mask.as, start, end })
    } else tokens.push({ text: NUMBER.test(match[0]) ? '<number>' : match[0], start, end })
  }
  return tokens
}

/** Puts a class in the place of each name, and small letters in the place of capitals. */
function namesJoined(tokens: readonly Word[]): Word[] {
  const words: Word[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Word
    const end = nameEnd(tokens, at)
    if (end === at) {
      words.push({ ...token, text: token.text.toLowerCase() })
      at += 1
      continue
    }
    const name = tokens.slice(at, end)
    words.push({ text: classOf(name), start: token.start, end: name.at(-1)?.end ?? token.end })
    at = end
  }
  return words
}

/** The index behind the name that begins at a token; the token's own where none begins. */
function nameEnd(tokens: readonly Word[], at: number): number {
  const first = tokens[at]?.text ?? ''
  const lower = first.toLowerCase()
  if (!CAPITAL.test(first) || COMMON.has(lower)) return at
  if (at === 0 && OPENERS.has(lower)) return at
  let end = at + 1
  for (let next = end; next < tokens.length && next < end + 3; next += 1) {
    const text = tokens[next]?.text ?? ''
    if (CAPITAL.test(text) || (next === end && text === '<date>')) end = next + 1
    else if (!IN_NAME.has(text)) break
  }
  // The capital of a sentence's first word tells nothing: "Work is under way", but "Ofsted inspects".
  const alone = end === at + 1 && at === 0
  return alone && !ACRONYM.test(first) && classOf(tokens.slice(at, end)) === '<name>' ? at : end
}

const POSSESSIVE = /['’]s?$/u

function classOf(name: readonly Word[]): string {
  const words = name.flatMap(({ text }) => text.toLowerCase().replace(POSSESSIVE, '').split('-'))
  return CLASSES.find(([, members]) => words.some((word) => members.has(word)))?.[0] ?? '<name>'
}
