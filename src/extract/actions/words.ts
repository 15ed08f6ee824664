/** The words of a sentence as the model sees them: lower case, with names, dates, amounts and addresses as classes. */
import type { Span } from '../../document.js'
import { type Lexeme, lexemeOf, type Spelling, spellingOf } from './lexicon.js'
import { classOfRank } from './name-classes.js'
import { tokenEnd } from './tokens.js'

/** A word, or a class such as `<date>` or `<body>`; its span is in the section's text. */
export interface Word extends Span {
  lexeme: Lexeme
}

/** A word as it is written, before names are joined. */
interface Token extends Word {
  spelling: Spelling
}

/** Spans that stand for one word of a class. */
export interface Mask extends Span {
  as: '<date>' | '<money>' | '<url>'
}

/** What may stand between two capitals of one name: "Secretary of State for Work and Pensions". */
const JOINTS = new Set(['of', 'for', 'and', '&'])
const LISTING = new Set(['and', '&', ','])
const NUMBER = spellingOf('<number>')
const MASKED = { '<date>': spellingOf('<date>'), '<money>': spellingOf('<money>'), '<url>': spellingOf('<url>') }
const NOTHING = spellingOf('')
const [SPACE, OPEN, CLOSE, OPEN_SQUARE, CLOSE_SQUARE, ZERO, NINE] = [0x20, 0x28, 0x29, 0x5b, 0x5d, 0x30, 0x39]

/** The words of a span of a plain text; brackets and what they hold are left out. The masks stand in order. */
export function wordsOf(plain: string, span: Span, masks: readonly Mask[]): Word[] {
  return namesJoined(tokensOf(plain, span, masks))
}

/** The text of the word at an index; empty where there is none. */
export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.lexeme.text ?? ''
}

/** The lexeme of the word at an index; that of the empty text where there is none. */
export function lexemeAt(words: readonly Word[], at: number): Lexeme {
  return words[at]?.lexeme ?? NOTHING.lexeme
}

function tokensOf(plain: string, span: Span, masks: readonly Mask[]): Token[] {
  const tokens: Token[] = []
  let depth = 0
  let next = 0
  for (let start = span.start; start < span.end; ) {
    const code = plain.charCodeAt(start)
    const end = code === SPACE ? start : tokenEnd(plain, start, span.end)
    if (end === start) {
      start += 1
      continue
    }
    if (code === OPEN || code === OPEN_SQUARE) depth += 1
    else if (code === CLOSE || code === CLOSE_SQUARE) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      while (next < masks.length && (masks[next]?.end ?? 0) <= start) next += 1
      const mask = masks[next]
      const last = tokens.at(-1)
      if (mask === undefined || mask.start >= end) {
        const isNumber = code >= ZERO && code <= NINE
        tokens.push(token(isNumber ? NUMBER : spellingOf(plain, start, end), start, end))
      } else if (last?.spelling === MASKED[mask.as] && last.start >= mask.start) last.end = end
      else tokens.push(token(MASKED[mask.as], start, end))
    }
    start = end
  }
  return tokens
}

function token(spelling: Spelling, start: number, end: number): Token {
  return { lexeme: spelling.lexeme, start, end, spelling }
}

/** Puts a class in the place of each name, and small letters in the place of capitals. */
function namesJoined(tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as Token
    const end = first.spelling.isCapital ? nameEnd(tokens, at) : at
    if (end === at) words.push(first)
    else {
      words.push({ lexeme: lexemeOf(classOf(tokens, at, end)), start: first.start, end: tokens[end - 1]?.end ?? 0 })
    }
    at = Math.max(end, at + 1)
  }
  return words
}

/** The index behind the name that begins at a token with a capital; the token's own where none begins. */
function nameEnd(tokens: readonly Token[], at: number): number {
  const first = spellingAt(tokens, at)
  if (first.isCommon || (at === 0 && first.isOpener)) return at
  let end = at + 1
  for (let next = end; next < tokens.length; ) {
    const spelling = spellingAt(tokens, next)
    if (spelling.isCapital || (next === end && spelling === MASKED['<date>'])) {
      next += 1
      end = next
    } else {
      const step = joint(tokens, next)
      if (step === 0) break
      next += step
    }
  }
  // The capital of a sentence's first word tells nothing: "Work is under way", but "Ofsted inspects".
  const alone = end === at + 1 && at === 0
  return alone && !first.isAcronym && classOf(tokens, at, end) === '<name>' ? at : end
}

function spellingAt(tokens: readonly Token[], at: number): Spelling {
  return tokens[at]?.spelling ?? NOTHING
}

/** How many tokens join a name to its next part: "of", "for the", or the comma of "Culture, Media and Sport"; else 0. */
function joint(tokens: readonly Token[], at: number): number {
  const { text } = spellingAt(tokens, at).lexeme
  const next = spellingAt(tokens, at + 1)
  if (text === ',') {
    const { isCapital, lexeme } = spellingAt(tokens, at + 2)
    const isListed = isNamePart(next) && !isCapital && LISTING.has(lexeme.text)
    return isListed && spellingAt(tokens, at + 3).isCapital ? 1 : 0
  }
  if (!JOINTS.has(text)) return 0
  if (next.isCapital) return next.isCommon ? 0 : 1
  return next.lexeme.text === 'the' && isNamePart(spellingAt(tokens, at + 2)) ? 2 : 0
}

function isNamePart({ isCapital, isCommon }: Spelling): boolean {
  return isCapital && !isCommon
}

/** The class of the name that the tokens from one index up to another make. */
function classOf(tokens: readonly Token[], from: number, to: number): string {
  const isKingdom = to > from + 1 && spellingAt(tokens, from + 1).lexeme.text.startsWith('kingdom')
  if (isKingdom && spellingAt(tokens, from).lexeme.text === 'united') return 'uk'
  let rank = Number.POSITIVE_INFINITY
  for (let at = from; at < to; at += 1) rank = Math.min(rank, spellingAt(tokens, at).rank)
  return classOfRank(rank)
}
