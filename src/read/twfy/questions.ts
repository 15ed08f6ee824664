/** The questions that one `<ques>` holds: one, several with a number each, or several parts of one sentence. */
import type { Span } from '../../document.js'
import type { Problem } from '../../schema.js'
import type { Element, Outline } from '../xml.js'
import { columnMarks } from './columns.js'

/** One question: its stretches of the source, of which a lead-in is shared with others. */
export interface Part {
  element: Element
  uin: string | null
  spans: Span[]
  without: Span[]
  problems: Problem[]
}

/** "[HL5658]", "[292110]" at the end of a question, in files that keep the number in the text. */
const STAMP = /\[\s{0,3}((?:HL ?)?\d{1,7})\s{0,3}\]\s{0,9}(?=(?:<\/[a-z]{1,9}>\s{0,9}){0,4}$)/u
const LONGEST_STAMP = 60

/**
 * The questions of a `<ques>`, each with its number: "To ask the Secretary of State (1) what …; (2) whether …" is a
 * question for each of its parts, whose text is the lead-in with that part.
 */
export function partsOf(outlined: Outline, element: Element): Part[] {
  const { spid } = element.attributes
  const marks = columnMarks(outlined, element)
  const paragraphs = element.children.filter(({ name }) => name === 'p')
  const numbered = paragraphs.filter(({ attributes }) => attributes.qnum)
  if (numbered.length < 2) {
    const stamp = stampOf(outlined, element)
    const uin = spid ?? numbered[0]?.attributes.qnum ?? stamp?.uin ?? null
    const { without, problems } = marks
    if (uin === null)
      problems.push({ code: 'header-missing', message: 'the question has no number', severity: 'warning' })
    return [{ element, uin, spans: [element.body], without: stamp === null ? without : [...without, stamp], problems }]
  }
  const before = paragraphs.slice(0, paragraphs.indexOf(numbered[0] as Element))
  const leadIn = { start: before[0]?.body.start ?? 0, end: before.at(-1)?.body.end ?? 0 }
  const hasLeadIn = before.length > 0
  // "To ask the Secretary of State " and "(1) what …" are paragraphs of one sentence.
  const runsOn = hasLeadIn && BLANK.test(outlined.source.charAt(leadIn.end - 1))
  // A paragraph without a number belongs to the question before it.
  return numbered.map((paragraph, index) => {
    const own = {
      start: runsOn ? paragraph.body.start : paragraph.start,
      end: numbered[index + 1]?.start ?? element.body.end,
    }
    const uin = paragraph.attributes.qnum ?? null
    return { element, uin, spans: hasLeadIn ? [leadIn, own] : [own], ...marks }
  })
}

const BLANK = /\s/u

function stampOf({ source }: Outline, { body }: Element): (Span & { uin: string }) | null {
  const from = Math.max(body.start, body.end - LONGEST_STAMP)
  const match = STAMP.exec(source.slice(from, body.end).trimEnd())
  if (match === null) return null
  const start = from + match.index
  return { start, end: start + match[0].length, uin: (match[1] ?? '').replace(' ', '') }
}
