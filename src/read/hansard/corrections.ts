/** Ministerial corrections: two answers in one text, the one given and the one that should have been. */
import type { IsoDay, Member } from '../../schema.js'
import { headerDay } from '../lines.js'
import { memberOf } from '../names.js'
import type { Answered, Exchange, HansardLine } from './lines.js'
import { nameIn, type Opening, speakerIn } from './speakers.js'

export interface Correction {
  first: Answered
  correct: Answered
  /** The day of the first answer. */
  day: IsoDay | null
  /** Who wrote the letter of correction. */
  member: Member | null
  /** The lines that are neither answer. */
  left: HansardLine[]
}

/** "The full answer given was as follows:", "The answer given was:". */
const GIVEN = /^The (?:full |original )?(?:answer|response|reply) (?:that was )?given was\b.{0,40}:$/iu
/** "The correct answer should have been:", "The correct response is:". */
const CORRECT =
  /^The (?:correct(?:ed)? )?(?:answer|response|reply) (?:should (?:have been|read|have read)|is)\b.{0,40}:$/iu
/** "[Official Report, 12 June 2013, Vol. 564, c. 370W.]". */
const OFFICIAL_REPORT = /^\[Official Report, ?([^[\]]{1,80})\]\.?$/iu
/** "Letter of correction from Norman Baker:", "Letter of correction:". */
const LETTER = /^Letter of correction(?: from (?:the )?(.{1,80}?))?[:.]?$/iu
/** "An error has been identified in the written answer given to …". */
const ERROR = /^(?:An error has|Errors have) been (?:identified|made)\b/iu

/** The correction that an answer is; null for any other answer. */
export function correctionIn({ answer: { lines: answer, opening } }: Exchange): Correction | null {
  const correct = answer.findIndex(({ text }) => CORRECT.test(text))
  const before = answer.slice(0, correct)
  const isNotice = ({ text }: HansardLine) => OFFICIAL_REPORT.test(text) || LETTER.test(text) || ERROR.test(text)
  const given = before.findIndex(({ text }) => GIVEN.test(text))
  if (correct < 0 || !(given >= 0 || before.some(isNotice))) return null
  const notice = before.findIndex(isNotice)
  const first = given >= 0 ? before.slice(given + 1) : before.slice(0, notice)
  const left = [
    ...(given >= 0 ? before.slice(0, given + 1) : before.slice(notice)),
    ...answer.slice(correct, correct + 1),
  ]
  const reports = left.flatMap(({ text }) => OFFICIAL_REPORT.exec(text)?.[1] ?? [])
  const letter = left.flatMap(({ text }) => LETTER.exec(text)?.[1] ?? [])[0]
  return {
    first: { lines: first, opening: given >= 0 ? openingIn(first) : opening },
    correct: { lines: answer.slice(correct + 1), opening: openingIn(answer.slice(correct + 1)) },
    day: reports[0] === undefined ? null : headerDay(reports[0]),
    member: letter === undefined ? null : memberOf(letter),
    left,
  }
}

function openingIn([first, second]: readonly HansardLine[]): Opening | null {
  if (first === undefined) return null
  return speakerIn(first.text) ?? (second === undefined ? null : nameIn(first.text))
}
