/** How a paragraph tells that a member begins to ask or to answer. */
import type { Span } from '../../../document.js'
import type { IsoDay, Member } from '../../../schema.js'
import { headerDay } from '../../lines.js'
import { type Element, lineOf, type Outline } from '../../xml.js'
import { speakerOf } from './speakers.js'

/** What one member says, without the name before it. */
export interface Turn {
  speaker: Member
  /** The id of its first paragraph. */
  id: string | null
  span: Span
  /** With the name. */
  whole: Span
  /** The day of a holding answer: "[holding answer 12 December 1985]: …". */
  holding: IsoDay | null
  /** False where the source ends in it. */
  isWhole: boolean
}

/** What a paragraph opens. */
export interface Opening {
  asks: boolean
  turn: Turn
  /** The number before the name, such as "10."; empty for none. */
  number: string
}

const TAGS = /<[^<>]*>/gu
const HEAD = 600
/** "10. ", "27 and 28. ", the numbers of the Order Paper. */
const NUMBER = /^(\*?\d{1,3}(?:(?:,| and) \d{1,3}){0,20}\.)?$/u
/** ": To ask the Chancellor", " asked the Minister", ", who asked", " (by Private Notice) asked". */
const ASKS =
  /^[\s:;,.—-]*(?:\([^()]{1,40}\)\s*)?(?:further |also |again )?(?:asked|asks|to ask|inquired|begged to ask)\b/iu

/**
 * What a paragraph opens: the words of a member who is named, in `<member>` or in plain text; else null. Where an answer
 * is awaited, a name in plain text with a colon opens it.
 */
export function openingOf(outlined: Outline, block: Element, isAwaited: boolean): Opening | null {
  const { source } = outlined
  const { body } = block
  const member = block.children.find(({ name }) => name === 'member')
  const lead = NUMBER.exec(
    source
      .slice(body.start, Math.min(member?.start ?? body.start, body.start + HEAD))
      .replace(TAGS, '')
      .trim(),
  )
  if (member === undefined || lead === null) return plainOpening(outlined, block, isAwaited)
  const seat = [member, block].flatMap(({ children }) => children).find(({ name }) => name === 'memberconstituency')
  const isInside = seat !== undefined && seat.start < member.end
  const named = isInside ? { ...member, body: { start: member.body.start, end: seat.start } } : member
  const speaker = speakerOf(lineOf(outlined, named), lineOf(outlined, seat))
  const start = seat === undefined || isInside ? member.end : seat.end
  const head = source.slice(start, Math.min(body.end, start + HEAD)).replace(TAGS, '')
  return { ...openingAt(outlined, block, speaker, start, ASKS.test(head)), number: lead[1] ?? '' }
}

/** Titles with which members are named, and with which no other paragraph begins. */
const TITLE =
  '(?:Mr|Mrs|Miss|Ms|Sir|Dame|Dr|Lord|Lady|Viscount|Viscountess|Earl|Baroness|Captain|Capt|Major|Colonel|Col|Lieut|Lieutenant|Commander|Brigadier|Rear|Vice|Admiral|General|Professor|Rev|Marquess|Alderman|Squadron|Wing|Group|Air|Sergeant|Serjeant)'
/** "Mr. Canavan asked the Minister of …", "Sir John Biggs-Davison asked Her Majesty's Government". */
const PLAIN_ASKS = new RegExp(
  String.raw`^\s{0,40}(?<number>\*?\d{1,3}\.)?\s{0,9}(?<name>(?:The )?${TITLE}\b[^:;!?]{1,80}?)(?= (?:further |also )?asked (?:the|Her|His|my) [A-Z])`,
  'u',
)
/** "Mr. RUNCIMAN: I regret …", "The Prime Minister: None.", "The Under-Secretary of State (Lord Strathcona): …". */
const PLAIN_ANSWERS = new RegExp(
  String.raw`^\s{0,40}(${TITLE}\b[^:;!?]{1,80}|The (?:[A-Z][^:;!?()]{0,80})?(?:Minister|Secretary|Chancellor|President|General|Advocate|Postmaster|Leader|Paymaster)\b[^:;!?()]{0,80}(?: \([^()]{2,60}\))?):\s`,
  'u',
)

function plainOpening(outlined: Outline, block: Element, isAwaited: boolean): Opening | null {
  const { source } = outlined
  const { body } = block
  const head = source.slice(body.start, Math.min(body.end, body.start + HEAD))
  // Names hold no markup: what is found before the first tag stands at the same place of the source.
  const tag = head.indexOf('<')
  const plain = tag < 0 ? head : head.slice(0, tag)
  const asks = PLAIN_ASKS.exec(plain)
  if (asks !== null) {
    const speaker = speakerOf(asks.groups?.name ?? '', '')
    const opening = openingAt(outlined, block, speaker, body.start + asks[0].length, true)
    return { ...opening, number: asks.groups?.number ?? '' }
  }
  const answers = isAwaited ? PLAIN_ANSWERS.exec(plain) : null
  if (answers === null) return null
  const speaker = speakerOf(answers[1] ?? '', '')
  return { ...openingAt(outlined, block, speaker, body.start + answers[0].length, false), number: '' }
}

/** ": ", ".—", between a name and what is said; tags of phrases may stand around it. */
const JOINT = /^(?:\s|<\/?(?:i|b|em|lb|sup|membercontribution)(?:\s[^<>]{0,80})?\/?>|[:;,.—–-]|&#x2014;)*/u
/** "[holding answer 12 December 1985]:", in whatever italics. */
const HOLDING = /^\[\s*holding answers?\b([^[\]]{0,60})\]\s*:?/iu
const BRACKETED = 200

function openingAt(outlined: Outline, block: Element, speaker: Member, from: number, asks: boolean) {
  const { source } = outlined
  const end = block.body.end
  const head = source.slice(from, Math.min(end, from + HEAD))
  let start = from + (JOINT.exec(head)?.[0].length ?? 0)
  let holding: IsoDay | null = null
  const close = source.startsWith('[', start) ? source.indexOf(']', start) : -1
  if (!asks && close >= 0 && close < Math.min(end, start + BRACKETED)) {
    const stop = close + 1 + (JOINT.exec(source.slice(close + 1, Math.min(end, close + HEAD)))?.[0].length ?? 0)
    const [, day] = HOLDING.exec(source.slice(start, stop).replace(TAGS, '')) ?? []
    holding = day === undefined ? null : headerDay(day.trim())
    if (holding !== null) start = stop
  }
  const turn: Turn = {
    speaker,
    id: block.attributes.id ?? null,
    span: { start, end: block.end },
    whole: { start: block.start, end: block.end },
    holding,
    isWhole: block.isClosed,
  }
  return { asks, turn }
}
