/** Who speaks in a line of Hansard, and whether the line asks. */
import type { Member } from '../../schema.js'
import { memberOf } from '../names.js'

/** The beginning of a contribution. */
export interface Opening {
  /** Null where the page has lost the name. */
  member: Member | null
  /** The words in brackets between the name and the colon: "holding answer 28 October 2009". */
  note: string | null
  /** Where the words begin in the line's text; its length when they stand in the lines below. */
  at: number
}

/** Titles that a member's name begins with. */
const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Prince|Professor|Prof|Reverend|Rev|Canon|Colonel|Col|Captain|Capt|Major|Maj|General|Gen|Brigadier|Commander|Lieutenant|Lt|Admiral|The'
const TITLED = new RegExp(`^(?:${TITLES})\\b`, 'u')
/** What may stand in small letters within a name or office. */
const SMALL = new Set('of the and for de du des von van der le la to in with at by on y ap'.split(' '))
/** "Note:", "Source:", "Total:": words before a colon that are nobody's name. */
const NO_NAME =
  /^(?:Notes?|Sources?|Totals?|Tables?|Annex|Key|Definitions?|Figures?|Question|Answer|Column|Yes|No|England|Scotland|Wales|Northern Ireland|Great Britain|United Kingdom|Letter|Reply|The (?:answer|following|figures|information|table|reply|response|Government|correct|full|main|total|number|cost))\b/iu
/** A stop belongs to a title or an initial: "Mr.", "J.", "St.". */
const ODD_STOP = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sir|Rt|Hon|Rev|Prof|Col|Capt|Maj|Gen|Lt|Brig|Lieut|Messrs|[A-Z]))\./u
const MAX_WORDS = 18

const SIGN = String.raw`(?:§ ?)?(?:\d{1,3}\. ?)?`
const NAME = String.raw`(\p{Lu}[\p{L}'.,& -]{1,110}?)`
const BRACKETS = String.raw`((?: ?\([^()]{1,80}\)){0,3})`
const NOTE = String.raw`(?: ?\[([^[\]]{1,120})\])?`

/** "Mr Leigh: To ask …", "The Minister of State, Ministry of Justice (Lord McNally): …", "Mrs. Fenner [pursuant to …]: …". */
const INLINE = new RegExp(`^${SIGN}${NAME}${BRACKETS}${NOTE} ?:(?: |$)`, 'u')
/** "holding answer 28 October 2009": the only note that is no part of the words. */
const HOLDING = /^holding answer\b/iu
/** "Mr. Alton", "§ Mr. Alan Howarth", "Angus Robertson (Moray) (SNP)", "Asked by Lord Laird". */
const ALONE = new RegExp(`^${SIGN}(?:Asked by:? )?${NAME}${BRACKETS}${NOTE}$`, 'u')
const ASKED_BY = /^Asked by\b/iu
/** "Mr. Pike asked the Minister of Agriculture, …", "Lord X asked Her Majesty's Government:". */
const ASKED = new RegExp(`^${SIGN}${NAME}${BRACKETS} (?=asked )`, 'u')
/** "asked the Prime Minister if she …": pages that have lost the names begin so. */
const ASKS_WHOM =
  /^asked (?:the (?:Secretar|Minister|Prime|Chancellor|Attorney|Solicitor|Lord|Parliamentary|President|Leader|Chairman|hon\b|right hon|Paymaster|Comptroller|First|Second|Third|Postmaster|Under|Financial|Economic|Chief|Home|Foreign|Advocate|Church|Vice|Treasurer|Member|Deputy)|(?:Her|His) Majesty's Government|Mr\.? |Ministers\b)/u
const TO_ASK = /^(?:\[[RN]\] )?To ask\b/u
/** "The Earl of Somewhere" is a name, "The Solicitor-General" an office. */
const PEERAGE =
  /^The (?:Earl|Duke|Marquess|Countess|Viscount|Lord Bishop|Archbishop|Lord Archbishop|Bishop|Baroness|Lady|Lord) of\b/u
const OFFICE = /^The\b/u
const BRACKET = /\(([^()]{1,80})\)/gu
/** "(Lab)", "(SNP)", "(Lab/Co-op)", "(Con)". */
const PARTY =
  /^(?:Con|Lab|LD|Lib Dem|SNP|DUP|UUP|UUUP|PC|SDLP|SF|Ind|Green|Alliance|UKIP|Respect|L|C|Lab\/Co-op|Ind Con|Ind Lab|CB|Non-Afl)$/u

/** The beginning of a question: a name and "To ask", a name and "asked the …", or either without the name. */
export function askingIn(text: string): Opening | null {
  if (TO_ASK.test(text) || ASKS_WHOM.test(text)) return { member: null, note: null, at: 0 }
  const asked = ASKED.exec(text)
  if (asked !== null && isName(asked[1] ?? '') && ASKS_WHOM.test(text.slice(asked[0].length))) {
    return { member: speakerOf(asked[1] ?? '', asked[2] ?? ''), note: null, at: asked[0].length }
  }
  const opening = speakerIn(text)
  return opening !== null && TO_ASK.test(text.slice(opening.at)) ? opening : null
}

/** The words that ask, where the name stands in the line above. */
export function isAsking(text: string): boolean {
  return TO_ASK.test(text) || ASKS_WHOM.test(text)
}

/** A name with a colon, before the words or alone. */
export function speakerIn(text: string): Opening | null {
  const match = INLINE.exec(text)
  if (match === null || !isName(match[1] ?? '')) return null
  return openingOf(match)
}

/** A name on a line of its own, without a colon. */
export function nameIn(text: string): Opening | null {
  const match = ALONE.exec(text)
  return match === null || !isName(match[1] ?? '') ? null : openingOf(match)
}

/** "[pursuant to her reply, 13 December 1985]: Our policy …" begins with its bracket. */
function openingOf(match: RegExpExecArray): Opening {
  const note = match[3] ?? null
  const at = note === null || HOLDING.test(note) ? match[0].length : match[0].lastIndexOf(`[${note}]`)
  return { member: speakerOf(match[1] ?? '', match[2] ?? ''), note, at }
}

const SECTION_SIGN = /^§/u

/** The line is surely a name: it has a title, a sign, or "Asked by" before it. */
export function isTitled(text: string): boolean {
  return TITLED.test(text) || SECTION_SIGN.test(text) || ASKED_BY.test(text)
}

function isName(name: string): boolean {
  if (NO_NAME.test(name) || ODD_STOP.test(name)) return false
  const words = name.split(' ')
  if (words.length > MAX_WORDS || (words.length < 2 && !name.startsWith('The'))) return false
  return words.every((word) => SMALL.has(word) || word === '&' || IS_CAPITAL.test(word))
}

const IS_CAPITAL = /^\p{Lu}/u

/** "Angus Robertson (Moray) (SNP)", "The Minister of State (Lord McNally)", "The Prime Minister", "The Earl of Somewhere". */
function speakerOf(name: string, brackets: string): Member {
  const inside = Array.from(brackets.matchAll(BRACKET), ([, words = '']) => words.trim())
  const trimmed = name.trim()
  if (OFFICE.test(trimmed) && !PEERAGE.test(trimmed)) return memberOf(inside[0], { role: trimmed })
  const party = inside.find((words) => PARTY.test(words)) ?? null
  const constituency = inside.find((words) => words !== party) ?? null
  return memberOf(trimmed, { party, constituency })
}
