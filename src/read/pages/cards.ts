/** The card of a member as a page shows it: name, party, and the seat, each on a line of its own. */
import type { Member } from '../../schema.js'
import type { Line } from '../lines.js'
import { memberOf } from '../names.js'

export interface Card {
  member: Member
  /** How many lines it takes. */
  lines: number
  /** At the start of the lines it was looked for in, else at their end. */
  atStart: boolean
  /** A line between a label and the end that says nothing known. */
  unknown: string | null
}

/** "Labour", "Labour (Co-op)", "Liberal Democrat", "Crossbench": parties, and what stands for one. */
const PARTY =
  /^(?:Conservative|Labour|Labour ?\/ ?Co-operative|Liberal Democrats?|Scottish National Party|SNP|Democratic Unionist Party|DUP|Plaid Cymru|Green(?: Party)?|Reform UK|Sinn F[eé]in|Social Democratic (?:&|and) Labour Party|SDLP|Ulster Unionist Party|UUP|Alliance(?: Party)?|Traditional Unionist Voice|Alba Party|Independent(?: [A-Z][a-z]+){0,3}|Change UK|UK Independence Party|UKIP|Your Party|Crossbench|Non-affiliated|Bishops|Lord Speaker|Speaker)(?: \([^()]{1,40}\))?$/u
/** "Asked by", "Answered by:". */
const LABEL = /^(?:Asked|Answered|Answering member|Asking member|Tabled)(?: by)?:?$/iu
/** "Dr Ann Example", "The Lord Bishop of Somewhere", "Lord Placeholder of Made-up", "Ben O'Sample". */
const NAME = /^[A-Z][\p{L}'.-]{0,30}(?: (?:of|the|and|de|von|van|[A-Z][\p{L}'.-]{0,30})){1,8}$/u
/** "North Shropshire", "Life peer", "Stratford-on-Avon", "Brecon, Radnor and Cwm Tawe". */
const SEAT = /^[A-Z][\p{L}'.,& -]{1,60}$/u
const ENDS_SENTENCE = /[.?!:;]$/u

/** The card that begins or ends some lines, none of them blank; null where there is none. */
export function cardIn(lines: readonly Line[]): Card | null {
  const texts = lines.map(({ text }) => text)
  return labelled(texts) ?? unlabelled(texts.slice(0, 3), true) ?? atEnd(texts)
}

const CARD_LINES = 3

/** "Asked by" / name / [party] / [seat], at the end; or the same at the start, with a party. */
function labelled(texts: readonly string[]): Card | null {
  if (LABEL.test(texts[0] ?? '')) {
    const card = unlabelled(texts.slice(1, 1 + CARD_LINES), true)
    return card === null ? null : { ...card, lines: card.lines + 1 }
  }
  const tail = texts.slice(-1 - CARD_LINES)
  const at = tail.findIndex((text) => LABEL.test(text))
  const [name = '', ...rest] = at < 0 ? [] : tail.slice(at + 1)
  if (!NAME.test(name)) return null
  const party = rest.find((text) => PARTY.test(text)) ?? null
  const constituency = rest.find((text) => text !== party && SEAT.test(text) && !ENDS_SENTENCE.test(text)) ?? null
  const unknown = rest.find((text) => text !== party && text !== constituency) ?? null
  return { member: memberOf(name, { party, constituency }), lines: tail.length - at, atStart: false, unknown }
}

/** Name, party, [seat]: without a label only the party shows that it is a card. */
function unlabelled([name = '', party = '', seat = '']: readonly string[], atStart: boolean): Card | null {
  if (!NAME.test(name) || !PARTY.test(party)) return null
  const hasSeat = SEAT.test(seat) && !ENDS_SENTENCE.test(seat)
  const member = memberOf(name, { party, constituency: hasSeat ? seat : null })
  return { member, lines: hasSeat ? CARD_LINES : CARD_LINES - 1, atStart, unknown: null }
}

function atEnd(texts: readonly string[]): Card | null {
  const card = unlabelled(texts.slice(-CARD_LINES), false)
  if (card?.lines === CARD_LINES) return card
  return texts.length < CARD_LINES ? null : unlabelled(texts.slice(1 - CARD_LINES), false)
}
