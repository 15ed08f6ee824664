/** The page of one question on parallelparliament.co.uk. */
import { HEADER_DAY, type Line } from '../lines.js'
import { bodyOf, memberOf } from '../names.js'
import { type Cursor, lineAt, nextLine, peekLine } from './cursor.js'
import { type Draft, leaveOut, report, setDay } from './draft.js'
import { DAY, type Layout } from './layout.js'
import { wholeBody } from './wrapped.js'

/** "(asked on 15th March 2018) - View Source". */
const ASKED_ON = new RegExp(String.raw`^\(asked on ${DAY}\)(?: ?-? ?(View Source))?$`, 'iu')
/** "Question to the Department of Health and Social Care:". */
const QUESTION_TO = /^Question to (.+)$/u
const ANSWERED_BY = /^Answered by$/u
/** "This question was answered on 22nd March 2018". */
const ANSWERED_ON = new RegExp(`^This question was answered on (${HEADER_DAY}|.*)$`, 'iu')
/** The words of the page's progress sign, its last line. */
const PAGE_END = /^Reticulating Splines$/u
/** "Jackie Doyle-Price Portrait": what a picture is called. */
const PORTRAIT = / Portrait$/u

export const PP_QUESTION: Layout = {
  format: 'pp-question',
  begins: (at) => isAskedOn(lineAt(at)) || isAskedOn(peekLine(at)),
  opens: 'heading',
  expected: ['heading', 'dateTabled', 'answeringBody', 'answeringMember', 'dateAnswered'],
  marks: [
    [
      ASKED_ON,
      (draft, [, day = '', source], at) => {
        setDay(draft, 'dateTabled', day, lineAt(at))
        const line = lineAt(at)
        if (source !== undefined && line !== undefined) {
          report(draft, 'page-furniture', `left out "${source}"`, 'info', line)
        }
        draft.open = null
        return true
      },
    ],
    [
      QUESTION_TO,
      (draft, [, body = ''], at) => {
        if (draft.question !== null) return false
        draft.document.metadata.answeringBody = bodyOf(wholeBody(body, at))
        draft.open = 'question'
        return true
      },
    ],
    [
      ANSWERED_BY,
      (draft, _match, at) => {
        if (draft.open !== 'question' || peekLine(at) === undefined) return false
        readAnswerer(draft, at)
        return true
      },
    ],
    [
      PAGE_END,
      (draft, _match, at) => {
        draft.open = 'end'
        return leaveOut(draft, lineAt(at))
      },
    ],
  ],
}

function isAskedOn(line: Line | undefined): boolean {
  return line?.text.startsWith('(') === true && ASKED_ON.test(line.text)
}

const MAX_ANSWERER_LINES = 8

/** "Jackie Doyle-Price Portrait" / "Jackie Doyle-Price" / [role] / "This question was answered on 22nd March 2018". */
function readAnswerer(draft: Draft, at: Cursor): void {
  const named: Line[] = []
  draft.open = 'answer'
  let day: string | undefined
  while (day === undefined && named.length < MAX_ANSWERER_LINES) {
    const line = nextLine(at)
    if (line === undefined) break
    day = ANSWERED_ON.exec(line.text)?.[1]
    if (day !== undefined) setDay(draft, 'dateAnswered', day, line)
    else if (PORTRAIT.test(line.text) && named.length === 0) leaveOut(draft, line)
    else named.push(line)
  }
  const [name, ...roles] = named.map(({ text }) => text)
  draft.document.metadata.answeringMember = memberOf(name, { role: roles.join(', ') || null })
  if (day === undefined) {
    report(draft, 'header-unreadable', 'the line "This question was answered on …" is missing', 'warning')
  }
  if (roles.length > 1) {
    const message = `several lines stand where a role is expected: "${roles.join('", "')}"`
    report(draft, 'header-unreadable', message, 'warning')
  }
}
