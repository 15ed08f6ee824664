/** From an exchange as read to its documents: one for each question, each with the answer they share. */
import { joinTexts, sourceSpan, trimmedSlice, trimmedSpan } from '../../document/slices.js'
import { type Document, emptyMetadata, type Span, type Text } from '../../document.js'
import type { IsoDay, Member, Metadata, Problem } from '../../schema.js'
import { headerDay, type Line } from '../lines.js'
import { type Correction, correctionIn } from './corrections.js'
import { type Answered, type Asked, type Exchange, placeIn } from './lines.js'
import { pageMark } from './marks.js'
import { numbered, type Part } from './numbers.js'
import { isAsking, speakerIn } from './speakers.js'

/** Every header that Hansard has for each question. */
const EXPECTED = ['heading', 'dateAnswered', 'house', 'answeringBody', 'askingMember', 'answeringMember'] as const

/** The documents of an exchange, in the order of its questions. */
export function* documentsOf(page: Text, exchange: Exchange): Generator<Document, void, undefined> {
  const corrected = correctionIn(exchange)
  const given = corrected?.correct ?? exchange.answer
  const holding = holdingDay(page, given)
  const answer = wordsOf(page, given)
  const parts = exchange.questions.flatMap((question) => partsOf(page, question))
  const uins = parts.flatMap(({ uin }) => uin ?? [])
  for (const part of parts) {
    const metadata: Metadata = {
      ...emptyMetadata(),
      heading: exchange.context.heading,
      answeringBody: exchange.context.body,
      uin: part.uin,
      house: part.house ?? exchange.context.house,
      dateAnswered: corrected === null ? exchange.context.day : (corrected.day ?? null),
      dateHoldingAnswer: holding,
      dateAnswerCorrected: corrected === null ? null : exchange.context.day,
      askingMember: part.member,
      answeringMember: given.opening?.member ?? null,
      correctingMember: corrected?.member ?? null,
      memberHasInterest: part.hasInterest ? true : null,
      groupedQuestions: uins.filter((uin) => uin !== part.uin),
    }
    yield {
      format: 'hansard',
      id: part.id,
      column: exchange.context.column,
      metadata,
      question: part.text,
      // Each document has its own origin, which later readings may lead further back.
      answer: answer === null ? null : { ...answer, origin: { ...answer.origin } },
      original: corrected === null ? null : (wordsOf(page, corrected.first)?.value ?? null),
      isHolding: null,
      problems: [
        ...leftOut(page, [...exchange.left, ...(corrected?.left ?? [])]),
        ...(corrected === null ? [] : [merged(page, corrected)]),
        ...missing(metadata, part, answer),
      ],
    }
  }
}

function merged(page: Text, { first }: Correction): Problem {
  const member = first.opening?.member
  const giver = member?.name ?? member?.role ?? null
  const by = giver === null ? '' : ` (by ${giver})`
  const message = `the text holds two answers: the one given first${by} is the original, the correct one the answer`
  // A name with no words below it is no answer, and stands in no field: the problem points at it.
  const [from, to] = [first.lines[0], first.lines.at(-1)]
  const words = from && to && sourceSpan(page.origin, trimmedSpan(page.value, { start: from.start, end: to.end }))
  return { code: 'answers-merged', message, severity: 'info', ...words }
}

function missing(metadata: Metadata, { text, asks }: Numbered, answer: Text | null): Problem[] {
  const problems: Problem[] = []
  if (text === null) {
    problems.push({ code: 'question-missing', message: 'no question stands here', severity: 'warning' })
  } else if (!asks) {
    const message = 'question: the words do not ask as written questions do; they were spoken in the Chamber'
    problems.push({ code: 'header-inferred', message, severity: 'info' })
  }
  if (answer === null) {
    problems.push({ code: 'answer-missing', message: 'no answer stands here', severity: 'warning' })
  }
  for (const field of EXPECTED) {
    if (metadata[field] !== null || (field === 'answeringMember' && answer === null)) continue
    problems.push({ code: 'header-missing', message: `${field} does not stand on the page`, severity: 'warning' })
  }
  return problems
}

function leftOut(page: Text, lines: readonly Line[]): Problem[] {
  return lines.map((line) => {
    const words = `left out "${line.text.length > SHOWN ? `${line.text.slice(0, SHOWN)}…` : line.text}"`
    const span = sourceSpan(page.origin, trimmedSpan(page.value, line))
    // "Mr. Smith: …" above the first question: the end of an answer to a question on another page.
    if (pageMark(line.text) !== null || speakerIn(line.text) === null) {
      return { code: 'page-furniture', message: words, severity: 'info', ...span }
    }
    return { code: 'question-missing', message: `${words}: it answers no question`, severity: 'warning', ...span }
  })
}

const SHOWN = 80

type Numbered = Part & { member: Member | null; id: string | null; asks: boolean }

function partsOf(page: Text, question: Asked): Numbered[] {
  const { member, id } = question
  const words = joined(page, question.spans)
  const asks = isAsking(words?.value ?? '')
  return numbered(words).map((part) => ({ ...part, member, id, asks }))
}

/** "holding answer 28 October 2009", in brackets before the colon. */
const HOLDING = /^holding answer\b/iu
/** "[Holding answer 28 October 2009]: The …": in brackets where the words begin. */
const HOLDING_FIRST = /^\[(holding answer[^[\]]{0,120})\] ?:? ?/iu

/** The day of the holding answer that an answer names. Other notes, such as "[pursuant to …]", are words of it. */
function holdingDay(page: Text, answered: Answered): IsoDay | null {
  const note = answered.opening?.note ?? HOLDING_FIRST.exec(withoutName(page, answered)?.value ?? '')?.[1]
  return note === undefined || !HOLDING.test(note) ? null : headerDay(note)
}

/** The words of an answer, without the name and the holding answer before them. */
function wordsOf(page: Text, answered: Answered): Text | null {
  const text = withoutName(page, answered)
  const note = HOLDING_FIRST.exec(text?.value ?? '')?.[0].length ?? 0
  return text === null || note === 0 ? text : trimmedSlice(text, { start: note, end: text.value.length })
}

function withoutName(page: Text, { opening, lines }: Answered): Text | null {
  const spans: Span[] = []
  for (const [index, line] of lines.entries()) {
    const start = index === 0 && opening !== null ? placeIn(page, line, opening.at) : line.start
    const last = spans.at(-1)
    if (last === undefined || line.afterColumn) spans.push({ start, end: line.end })
    else last.end = line.end
  }
  return joined(page, spans)
}

/** A paragraph that ends before a column does; else the column stood within a sentence. */
const SENTENCE_ENDS = /[.?!:;][\])"'”’]*$/u

/** The words between columns as one text. */
function joined(page: Text, spans: readonly Span[]): Text | null {
  const pieces = spans.flatMap((span) => trimmedSlice(page, span) ?? [])
  if (pieces.length < 2) return pieces[0] ?? null
  const parts = pieces.flatMap((piece, index) => {
    if (index === 0) return [piece]
    return [SENTENCE_ENDS.test(pieces[index - 1]?.value ?? '') ? '\n\n' : ' ', piece]
  })
  return joinTexts(page.origin, parts)
}
