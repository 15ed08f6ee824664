/** From an exchange as read to its documents: one for each question, each with the answer they share. */
import { joinTexts, sourceSpan, trimmedSlice, trimmedSpan } from '../../document/slices.js'
import { type Document, emptyMetadata, type Span, type Text } from '../../document.js'
import type { Member, Problem } from '../../schema.js'
import { headerDay, type Line } from '../lines.js'
import { correctionIn } from './corrections.js'
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
  const note = noteIn(page, given)
  const answer = wordsOf(page, given)
  const parts = exchange.questions.flatMap((question) => partsOf(page, question))
  const uins = parts.flatMap(({ uin }) => uin ?? [])
  for (const part of parts) {
    const problems = leftOut(page, [...exchange.left, ...(corrected?.left ?? [])])
    const metadata = {
      ...emptyMetadata(),
      heading: exchange.context.heading,
      answeringBody: exchange.context.body,
      uin: part.uin,
      house: part.house ?? exchange.context.house,
      dateAnswered: corrected === null ? exchange.context.day : (corrected.day ?? null),
      dateAnswerCorrected: corrected === null ? null : exchange.context.day,
      askingMember: part.member,
      answeringMember: given.opening?.member ?? null,
      correctingMember: corrected?.member ?? null,
      memberHasInterest: part.hasInterest ? true : null,
      groupedQuestions: uins.filter((uin) => uin !== part.uin),
    }
    if (note !== null) {
      if (note.holding !== null) metadata.dateHoldingAnswer = note.holding
      else problems.push({ code: 'page-furniture', message: `left out "[${note.text}]"`, severity: 'info' })
    }
    if (corrected !== null) {
      const { member } = corrected.first.opening ?? { member: null }
      const giver = member?.name ?? member?.role ?? null
      const by = giver === null ? '' : ` (by ${giver})`
      const message = `the text holds two answers: the one given first${by} is the original, the correct one the answer`
      problems.push({ code: 'answers-merged', message, severity: 'info' })
    }
    if (!part.asks && part.text !== null) {
      const message = 'question: the words do not ask as written questions do; they were spoken in the Chamber'
      problems.push({ code: 'header-inferred', message, severity: 'info' })
    }
    if (part.text === null) {
      problems.push({ code: 'question-missing', message: 'no question stands here', severity: 'warning' })
    }
    if (answer === null) {
      problems.push({ code: 'answer-missing', message: 'no answer stands here', severity: 'warning' })
    }
    for (const field of EXPECTED) {
      if (metadata[field] !== null || (field === 'answeringMember' && answer === null)) continue
      problems.push({ code: 'header-missing', message: `${field} does not stand on the page`, severity: 'warning' })
    }
    yield {
      format: 'hansard',
      id: part.id,
      metadata,
      question: part.text,
      // Each document has its own origin, which later readings may lead further back.
      answer: answer === null ? null : { ...answer, origin: { ...answer.origin } },
      original: corrected === null ? null : (wordsOf(page, corrected.first)?.value ?? null),
      isHolding: null,
      problems,
    }
  }
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

/** "[holding answer 28 October 2009]", "[pursuant to her reply, 13 December 1985]" before the words of an answer. */
interface Note {
  text: string
  holding: string | null
}

const HOLDING = /^holding answer\b/iu
/** "[Holding answer 28 October 2009]: The …": the note that stands where the words begin. */
const NOTE_FIRST = /^\[((?:holding answer|pursuant)[^[\]]{0,120})\] ?:? ?/iu

function noteIn(page: Text, answered: Answered): Note | null {
  const text = answered.opening?.note ?? NOTE_FIRST.exec(withoutName(page, answered)?.value ?? '')?.[1]
  return text === undefined ? null : { text, holding: HOLDING.test(text) ? headerDay(text) : null }
}

/** The words of an answer, without the name and the note before them. */
function wordsOf(page: Text, answered: Answered): Text | null {
  const text = withoutName(page, answered)
  const note = NOTE_FIRST.exec(text?.value ?? '')?.[0].length ?? 0
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
