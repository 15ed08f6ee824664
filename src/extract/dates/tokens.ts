/** The words and figures that expressions of time are made of, found in one pass: the cheap look before a costly one. */
import type { Span } from '../../document.js'
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
  /** "first", "final". */
  NTH: 2048,
  /** "three", "twelve". */
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
} as const

/** A word or number at its place in a text. */
export interface Token extends Span {
  kind: number
}

/** What a passage holds: its tokens, all their kinds, and whether figures stand in it as in "31/01/2024". */
export interface Tokens {
  tokens: Token[]
  kinds: number
  isNumeric: boolean
}

const LISTS: [number, string][] = [
  [KIND.LABEL, 'financial fiscal tax reporting academic school calendar'],
  [KIND.NTH, 'first second third fourth final'],
  [KIND.COUNT, 'three six nine twelve'],
  [KIND.STEP, 'this last next current coming forthcoming previous preceding following earlier later early late mid'],
  [KIND.UNIT, 'year years month months week'],
  [KIND.QUARTER, 'quarter quarters'],
  [KIND.SEASON, SEASON_NAMES.join(' ')],
  [KIND.THE, 'the'],
  [KIND.END, 'end'],
  [KIND.NEW, 'new'],
  [KIND.NEAR, 'yesterday tomorrow'],
]

/** Each word as it may be written. */
const WORDS = new Map<string, number>([
  ...LISTS.flatMap(([kind, list]) =>
    list.split(' ').flatMap((word): [string, number][] => [
      [word, kind],
      [word.charAt(0).toUpperCase() + word.slice(1), kind],
    ]),
  ),
  ...WEEKDAY_WORDS.map((word): [string, number] => [word, KIND.WEEKDAY]),
  ...MONTH_WORDS.map((word): [string, number] => [word, KIND.MONTH]),
])

const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length))

/** By the first, second and third character of a word, which of the words it may be: a bit for each three beginnings. */
const BEGINNINGS = [0, 1, 2].map(() => new Int32Array(128)) as [Int32Array, Int32Array, Int32Array]
for (const [index, beginning] of [...new Set(Array.from(WORDS.keys(), (word) => word.slice(0, 3)))].entries()) {
  for (const [at, table] of BEGINNINGS.entries()) {
    const code = beginning.charCodeAt(at)
    table[code] = (table[code] ?? 0) | (1 << (index & 31))
  }
}
const [FIRST, SECOND, THIRD] = BEGINNINGS

const OTHER = 0
const LETTER = 1
const FIGURE = 2
/** The class of each character of ASCII. */
const CLASSES = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code)
  if (/[A-Za-z_]/u.test(character)) CLASSES[code] = LETTER
  else if (/\d/u.test(character)) CLASSES[code] = FIGURE
}

function classOf(code: number): number {
  return code < 128 ? (CLASSES[code] as number) : OTHER
}

/** The tokens of a stretch of plain text, in order. */
export function tokensIn(plain: string, start: number, end: number): Tokens {
  const found: Tokens = { tokens: [], kinds: 0, isNumeric: false }
  /** Of a run of figures with strokes, stops or hyphens between them, where the last ended and how many there are. */
  let figuresEnd = -1
  let figures = 0
  let before = OTHER
  let at = start
  while (at < end) {
    const kind = classOf(plain.charCodeAt(at))
    if (kind === OTHER) {
      before = OTHER
      at += 1
      continue
    }
    const from = at
    at += 1
    while (at < end && classOf(plain.charCodeAt(at)) === kind) at += 1
    if (kind === FIGURE) {
      figures = from === figuresEnd + 1 && isJoint(plain.charCodeAt(figuresEnd)) ? figures + 1 : 1
      figuresEnd = at
      if (figures === 3) found.isNumeric = true
      if (before === OTHER) push(found, from, at, kindOfNumber(plain, from, at))
    } else if (before === OTHER || plain.charCodeAt(from) === Q) push(found, from, at, kindOfWord(plain, from, at))
    before = kind
  }
  return found
}

function push(found: Tokens, start: number, end: number, kind: number): void {
  if (kind === 0) return
  found.tokens.push({ start, end, kind })
  found.kinds |= kind
}

const HYPHEN = 0x2d
const STOP = 0x2e
const STROKE = 0x2f
const NOUGHT = 0x30

function isJoint(code: number): boolean {
  return code === HYPHEN || code === STOP || code === STROKE
}

const S = 0x73
const APOSTROPHE = 0x27

function kindOfNumber(plain: string, start: number, end: number): number {
  if (end - start <= 2) return KIND.DAY
  if (end - start !== 4) return 0
  const century = (plain.charCodeAt(start) - NOUGHT) * 10 + plain.charCodeAt(start + 1) - NOUGHT
  if (century < 16 || century > 21) return 0
  const next = plain.charCodeAt(end)
  const isDecade = next === S || (next === APOSTROPHE && plain.charCodeAt(end + 1) === S)
  return isDecade ? KIND.YEAR | KIND.DECADE : KIND.YEAR
}

const F = 0x46
const H = 0x48
const Q = 0x51
const Y = 0x59

function kindOfWord(plain: string, start: number, end: number): number {
  const first = plain.charCodeAt(start)
  if (end - start === 1) {
    if (first !== Q && first !== H) return 0
    if (classOf(plain.charCodeAt(end)) !== FIGURE) return 0
    return first === Q ? KIND.QUARTER : KIND.HALF
  }
  if (first === F && plain.charCodeAt(start + 1) === Y) return KIND.FY
  if (end - start < 3 || end - start > LONGEST) return 0
  const [second, third] = [plain.charCodeAt(start + 1), plain.charCodeAt(start + 2)]
  if (((FIRST[first] as number) & (SECOND[second] as number) & (THIRD[third] as number)) === 0) return 0
  const kind = WORDS.get(plain.slice(start, end)) ?? 0
  return kind === KIND.MONTH && classOf(plain.charCodeAt(end)) === FIGURE ? KIND.MONTH | KIND.GLUED : kind
}
