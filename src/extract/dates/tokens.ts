/** The words and figures that expressions of time are made of, found in one pass: the cheap look before the costly. */
import type { Passage, Span } from '../../document.js'
import { MONTH_WORDS, SEASON_NAMES, WEEKDAY_WORDS } from './grammar/words.js'

/** What a token is, one bit for each kind, so that a form can name several. */
export const KIND = {
  /** One or two figures. */
  DAY: 1,
  /** 1600 to 2199. */
  YEAR: 2,
  MONTH: 4,
  /** "Mar24": a month with a figure right behind it. */
  GLUED: 8,
  SEASON: 16,
  WEEKDAY: 32,
  THE: 64,
  /** "financial", "academic", "calendar". */
  LABEL: 128,
  /** "FY", "FYE". */
  FY: 256,
  /** "Q1", "quarter". */
  QUARTER: 512,
  /** "H1". */
  HALF: 1024,
  /** "first", "final", "1st". */
  NTH: 2048,
  /** "three", "12". */
  COUNT: 4096,
  /** "this", "last", "later". */
  STEP: 8192,
  /** "year", "months", "week". */
  UNIT: 16_384,
  END: 32_768,
  NEW: 65_536,
  /** "yesterday". */
  NEAR: 131_072,
  /** "1990s". */
  DECADE: 262_144,
  /** Figures of any number. */
  NUMBER: 524_288,
} as const

/** A word or number at its place in a text. */
interface Token extends Span {
  kind: number
}

/** What a passage holds: its tokens, all their kinds, and whether figures stand in it as in "31/01/2024". */
export interface Tokens {
  tokens: Token[]
  kinds: number
  isNumeric: boolean
}

const STEPS = 'this last next current coming forthcoming previous preceding following earlier later early late mid'
const WORDS_OF: [number, string][] = [
  [KIND.STEP, STEPS],
  [KIND.LABEL, 'financial fiscal tax reporting academic school calendar'],
  [KIND.NTH, 'first second third fourth final'],
  [KIND.COUNT, 'three six nine twelve'],
  [KIND.UNIT, 'year years month months week'],
  [KIND.QUARTER, 'quarter quarters'],
  [KIND.SEASON, SEASON_NAMES.join(' ')],
  [KIND.END, 'end'],
  [KIND.NEW, 'new'],
  [KIND.NEAR, 'yesterday tomorrow'],
]

/** Each word as it may be written. */
const WORDS = new Map<string, number>([
  ...WORDS_OF.flatMap(([kind, list]) =>
    list
      .split(' ')
      .flatMap(bothCases)
      .map((word): [string, number] => [word, kind]),
  ),
  ...WEEKDAY_WORDS.map((word): [string, number] => [word, KIND.WEEKDAY]),
  ...MONTH_WORDS.map((word): [string, number] => [word, KIND.MONTH]),
])

function bothCases(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)]
}

const OTHERS: Record<string, number> = {
  the: KIND.THE,
  The: KIND.THE,
  Q: KIND.QUARTER,
  H: KIND.HALF,
  FY: KIND.FY,
  FYE: KIND.FY,
}
/** "the 5th", "the very last", "the end": before other words, none of these begins. */
const THE = `[Tt]he(?= {1,3}(?:\\d|very|end|${STEPS.split(' ').flatMap(bothCases).join('|')}))`
/** "24", "2024"; "June", "year", "the last"; "Q1", "H1", "FY24"; "27January". */
const TOKEN = new RegExp(
  `\\d+|\\b(?:(?:${[...WORDS.keys()].join('|')})(?![A-Za-z])|${THE}|Q(?=[1-4])|H(?=[12])|FYE?(?![A-Za-z]))|(?<=\\d)(?:${MONTH_WORDS.join('|')})(?![A-Za-z])`,
  'gu',
)

const NONE: Tokens = { tokens: [], kinds: 0, isNumeric: false }

/** Makes the reading of a text's tokens, passage by passage in their order: none is looked for twice. */
export function tokensOf(plain: string): (passage: Passage) => Tokens {
  let next = tokenFrom(plain, 0)
  return ({ start, end }) => {
    if (next !== null && next.start < start) next = tokenFrom(plain, start)
    if (next === null || next.start >= end) return NONE
    const found: Tokens = { tokens: [], kinds: 0, isNumeric: false }
    /** How many numbers stand side by side, with a stroke, stop or hyphen between them. */
    let figures = 0
    let figuresEnd = -1
    while (next !== null && next.start < end) {
      const { kind } = next
      if ((kind & KIND.NUMBER) !== 0) {
        figures = next.start === figuresEnd + 1 && isJoint(plain.charCodeAt(figuresEnd)) ? figures + 1 : 1
        figuresEnd = next.end
        if (figures === 3) found.isNumeric = true
      }
      found.tokens.push(next)
      found.kinds |= kind
      next = tokenFrom(plain, next.end)
    }
    return found
  }
}

/** The next token from a place on. Only the end of a match is asked for, since no array must then be made for it. */
function tokenFrom(plain: string, at: number): Token | null {
  TOKEN.lastIndex = at
  if (!TOKEN.test(plain)) return null
  const end = TOKEN.lastIndex
  const isNumber = isFigure(plain.charCodeAt(end - 1))
  let start = end - 1
  while (start > at && (isNumber ? isFigure : isLetter)(plain.charCodeAt(start - 1))) start -= 1
  return { start, end, kind: isNumber ? kindOfNumber(plain, start, end) : kindOfWord(plain, start, end) }
}

const HYPHEN = 0x2d
const STOP = 0x2e
const STROKE = 0x2f
const NOUGHT = 0x30
const NINE = 0x39

function isJoint(code: number): boolean {
  return code === HYPHEN || code === STOP || code === STROKE
}

function isFigure(code: number): boolean {
  return code >= NOUGHT && code <= NINE
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function kindOfWord(plain: string, start: number, end: number): number {
  const word = plain.slice(start, end)
  const kind = WORDS.get(word) ?? OTHERS[word] ?? 0
  return kind === KIND.MONTH && isFigure(plain.charCodeAt(end)) ? KIND.MONTH | KIND.GLUED : kind
}

const LARGE_Q = 0x51
const SMALL_Q = 0x71
const S = 0x73
const APOSTROPHE = 0x27

function kindOfNumber(plain: string, start: number, end: number): number {
  const length = end - start
  const next = plain.charCodeAt(end)
  const first = plain.charCodeAt(start) - NOUGHT
  // "2024Q1": no word begins there.
  const glued = next === LARGE_Q || next === SMALL_Q ? KIND.QUARTER : 0
  if (length <= 2) {
    const value = length === 1 ? first : first * 10 + plain.charCodeAt(start + 1) - NOUGHT
    const isCount = value === 3 || value === 6 || value === 9 || value === 12
    return KIND.NUMBER | KIND.DAY | glued | (isLetter(next) ? KIND.NTH : 0) | (isCount ? KIND.COUNT : 0)
  }
  if (length !== 4) return KIND.NUMBER
  const century = first * 10 + plain.charCodeAt(start + 1) - NOUGHT
  if (century < 16 || century > 21) return KIND.NUMBER
  const isDecade = next === S || (next === APOSTROPHE && plain.charCodeAt(end + 1) === S)
  return KIND.NUMBER | KIND.YEAR | glued | (isDecade ? KIND.DECADE : 0)
}
