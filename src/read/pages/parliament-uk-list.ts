/** Lists of questions on www.parliament.uk, 2014 to 2020. */
import type { Line } from '../lines.js'
import { memberOf } from '../names.js'
import { type Cursor, lineAt, nextLine, peekLine } from './cursor.js'
import { type Draft, leaveOut, report, setDay, wordsOf } from './draft.js'
import { DAY, type Layout } from './layout.js'

const SIGN = 'Q'
const QUESTION_SIGN = new RegExp(`^${SIGN}$`, 'u')
const ANSWER_SIGN = /^A$/u
/** "Asked by Ben Lake". */
const ASKED_BY = /^Asked by:? (.+)$/u
/** "(Ceredigion)". */
const SEAT = /^\((.+)\)$/u
/** "[N]", a question for a named day; "[R]", a member with an interest. */
const FLAG = /^\[([NR])\]$/u
/** "Asked on: 24 April 2020". */
const ASKED_ON = new RegExp(`^Asked on: ${DAY}$`, 'u')
/** "Answered by: Lucy Frazer". */
const ANSWERED_BY = /^Answered by: (.+)$/u
/** "Answered on: 05 June 2020". */
const ANSWERED_ON = new RegExp(`^Answered on: ${DAY}$`, 'u')
const ANSWERED = /^Answered (?:by|on):/u
/** "Holding answer received on 29 April 2020". */
const HOLDING = new RegExp(`^Holding answer received on:? ${DAY}$`, 'u')
/** "Grouped Questions: 16197, 16198 and 16199". */
const GROUPED = /^Grouped Questions?: ((?:(?:HL)?\d+(?:, ?| and |$))+)$/u
const BETWEEN_UINS = /, ?| and /u
const HOUSE = /^(Commons|Lords)$/u
const TO_ASK = /^To ask\b/iu
/** What follows "Asked by …", and what follows "Q" where the name is missing: "(Ceredigion)", "[N]", "Asked on: …". */
const AFTER_ASKER = /^(?:\(|\[|Asked on)/u
const AFTER_SIGN = /^(?:Asked by|Asked on)/u
const AFTER_NAMELESS = /^(?:\(.+\)|\[[NR]\])$/u
/** Where the help text of a flag ends. */
const AFTER_HELP = /^(?:Asked on:|\[[NR]\]$)/u

export const PARLIAMENT_UK_LIST: Layout = {
  format: 'parliament-uk-list',
  begins: (at) => {
    const text = lineAt(at)?.text ?? ''
    const isSign = text === SIGN
    if (!isSign && !text.startsWith('Asked by')) return false
    const next = peekLine(at)?.text ?? ''
    if (isSign) return AFTER_SIGN.test(next) || (AFTER_NAMELESS.test(next) && isAskedSoon(at))
    return lastText(at) !== 'Q' && AFTER_ASKER.test(next)
  },
  opens: null,
  expected: ['askingMember', 'dateTabled', 'answeringBody', 'house', 'answeringMember', 'dateAnswered'],
  marks: [
    [QUESTION_SIGN, ({ question, document }) => question === null && document.metadata.askingMember === null],
    [
      ASKED_BY,
      (draft, [, name]) => {
        const { metadata } = draft.document
        if (draft.question !== null || metadata.askingMember !== null) return false
        metadata.askingMember = memberOf(name)
        return true
      },
    ],
    [
      SEAT,
      (draft, [, constituency = '']) => {
        const { metadata } = draft.document
        if (metadata.dateTabled !== null || draft.open !== null) return false
        // "Q" / "(Christchurch)": former members have lost their names.
        metadata.askingMember ??= memberOf(undefined)
        if (metadata.askingMember.constituency !== null) return false
        metadata.askingMember.constituency = constituency
        return true
      },
    ],
    [
      FLAG,
      (draft, [, flag], at) => {
        const { metadata } = draft.document
        if (draft.question !== null || metadata.dateTabled !== null) return false
        if (flag === 'N') metadata.isNamedDay = true
        else metadata.memberHasInterest = true
        leaveHelpOut(draft, at)
        return true
      },
    ],
    [
      ASKED_ON,
      (draft, [, day = ''], at) => {
        if (draft.question !== null || draft.document.metadata.dateTabled !== null) return false
        setDay(draft, 'dateTabled', day, lineAt(at))
        readBody(draft, at)
        return true
      },
    ],
    [ANSWER_SIGN, (draft, _match, at) => draft.open === 'question' && ANSWERED.test(peekLine(at)?.text ?? '')],
    [
      ANSWERED_BY,
      (draft, [, name]) => {
        if (draft.open !== 'question' || draft.question === null) return false
        draft.document.metadata.answeringMember = memberOf(name)
        draft.open = 'answer'
        return true
      },
    ],
    [
      ANSWERED_ON,
      (draft, [, day = ''], at) => {
        if (draft.answer !== null || draft.document.metadata.dateAnswered !== null) return false
        setDay(draft, 'dateAnswered', day, lineAt(at))
        draft.open = 'answer'
        return true
      },
    ],
    [
      HOLDING,
      (draft, [, day = ''], at) => {
        if (draft.answer !== null) return false
        setDay(draft, 'dateHoldingAnswer', day, lineAt(at))
        return true
      },
    ],
    [
      GROUPED,
      (draft, [, uins = '']) => {
        draft.document.metadata.groupedQuestions = uins.split(BETWEEN_UINS).filter(Boolean)
        draft.open = null
        return true
      },
    ],
  ],
}

const LINES_BACK = 4
const LINES_AHEAD = 24

function lastText({ lines, index }: Cursor): string | undefined {
  return lines.slice(Math.max(0, index - LINES_BACK), index).findLast(({ text }) => text !== '')?.text
}

function isAskedSoon({ lines, index }: Cursor): boolean {
  return lines.slice(index, index + LINES_AHEAD).some(({ text }) => ASKED_ON.test(text))
}

const MAX_HELP_LINES = 6

/** The help text of [N] and [R]: "Close", "Named Day", a sentence. */
function leaveHelpOut(draft: Draft, at: Cursor): void {
  for (let count = 0; count < MAX_HELP_LINES; count += 1) {
    if (AFTER_HELP.test(peekLine(at)?.text ?? '')) return
    leaveOut(draft, nextLine(at))
  }
}

const MAX_BODY_LINES = 4

/** The body, [the heading], then "Commons" or "Lords"; any of them may be missing. */
function readBody(draft: Draft, at: Cursor): void {
  const { metadata } = draft.document
  const before: Line[] = []
  const look = { lines: at.lines, index: at.index }
  for (let line = nextLine(look); line !== undefined && before.length < MAX_BODY_LINES; line = nextLine(look)) {
    const house = HOUSE.exec(line.text)?.[1]
    if (house === 'Commons' || house === 'Lords') {
      metadata.house = house
      at.index = look.index
      break
    }
    if (TO_ASK.test(line.text)) {
      at.index = look.index - 1
      break
    }
    before.push(line)
  }
  metadata.answeringBody = before[0]?.text ?? null
  metadata.heading = wordsOf(draft, before[1])
  if (before.length > 2) {
    report(draft, 'header-unreadable', `an unknown line stands below the heading: "${before[2]?.text}"`, 'warning')
  }
  draft.open = 'question'
}
