/** Lists of questions on parallelparliament.co.uk, as they are and as they were in 2020 and 2021. */
import { HEADER_DAY } from '../lines.js'
import { bodyOf, memberOf } from '../names.js'
import { lineAt } from './cursor.js'
import { type Draft, leaveOut, setDay } from './draft.js'
import type { Layout } from './layout.js'
import { bracketed, wholeBody } from './wrapped.js'

const ITEM = 'Written Question'
const ITEM_LINE = new RegExp(`^${ITEM}$`, 'u')
/** "Friday 25th April 2025", "29 Apr 2021", "28 Jan 2020, 3:44 p.m.". */
const DAY_LINE = new RegExp(`^(${HEADER_DAY})$`, 'iu')
/** "Asked by: Helen Morgan (Liberal Democrat - North Shropshire)", "Questioner: Alan Brown (SNP - Kilmarnock (and Loudoun))". */
const ASKER = /^(?:Asked by|Questioner): ?(.+?)(?: \(([^()]*(?:\([^()]*\)[^()]*)*)\))?$/u
/** "Question to the Home Office:". */
const QUESTION_TO = /^Question to (.+)$/u
/** "Answered by Ann Example - Minister of State (Roads)", "Answer (Ann Example)". */
const ANSWERER = /^(?:Answered by (.+)|Answer \((.+)\))$/u
const FURNITURE = /^(?:Reticulating Splines|Speech Link|View Source)$/u
/** "(Labour - Life peer)", "(Bishops - Bishops)": what stands for a seat in the Lords. */
const LORDS_SEAT = /^(?:Life peer|Bishops|Excepted Hereditary|Hereditary|Judicial|Law Lord|Royal|Peer)\b/iu
const LINES_AHEAD = 9

export const PP_LIST: Layout = {
  format: 'pp-list',
  begins: (at) => {
    if (lineAt(at)?.text !== ITEM) return false
    const ahead = at.lines.slice(at.index + 1, at.index + LINES_AHEAD)
    return ahead.some(({ text }) => DAY_LINE.test(text) || ASKER.test(text))
  },
  opens: 'heading',
  expected: ['heading', 'dateAnswered', 'askingMember', 'answeringBody', 'answeringMember'],
  marks: [
    [
      ITEM_LINE,
      (draft) => {
        draft.open = 'heading'
        return true
      },
    ],
    [
      DAY_LINE,
      (draft, [, day = ''], at) => {
        const { answeringBody, dateAnswered } = draft.document.metadata
        if (draft.question !== null || answeringBody !== null || dateAnswered !== null) return false
        setDay(draft, 'dateAnswered', day, lineAt(at))
        draft.open = null
        return true
      },
    ],
    [
      ASKER,
      (draft, _match, at) => {
        if (draft.document.metadata.askingMember !== null || draft.question !== null) return false
        const [, name, details] = ASKER.exec(bracketed(draft, at)) ?? []
        setAsker(draft, name, details)
        draft.open = null
        return true
      },
    ],
    [
      QUESTION_TO,
      (draft, [, body = ''], at) => {
        const { metadata } = draft.document
        if (draft.question !== null || metadata.answeringBody !== null) return false
        metadata.answeringBody = bodyOf(wholeBody(body, at))
        draft.open = 'question'
        return true
      },
    ],
    [
      ANSWERER,
      (draft, _match, at) => {
        if (draft.open !== 'question' || draft.question === null) return false
        const [, current, older] = ANSWERER.exec(bracketed(draft, at)) ?? []
        const [name, ...role] = (current ?? older ?? '').split(' - ')
        draft.document.metadata.answeringMember = memberOf(name, { role: role.join(' - ').trim() || null })
        draft.open = 'answer'
        return true
      },
    ],
    [FURNITURE, (draft, _match, at) => leaveOut(draft, lineAt(at))],
  ],
}

/** "Labour - Life peer", "CON - North Shropshire", "Bishops - Bishops". */
function setAsker({ document: { metadata } }: Draft, name: string | undefined, details: string | undefined): void {
  const at = details?.indexOf(' - ') ?? -1
  const party = details === undefined ? null : (at < 0 ? details : details.slice(0, at)).trim()
  const constituency = details === undefined || at < 0 ? null : details.slice(at + 3).trim()
  metadata.askingMember = memberOf(name, { party, constituency })
  if (constituency !== null) metadata.house = LORDS_SEAT.test(constituency) ? 'Lords' : 'Commons'
}
