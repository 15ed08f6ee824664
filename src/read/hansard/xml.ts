/** The scanned volumes of Hansard, 1803 to 2005, as XML: the `<writtenanswers>` of a sitting or a volume. */
import { type Document, emptyMetadata, type Span, type Text } from '../../document.js'
import { WrittenAnswerError } from '../../error.js'
import type { Settings } from '../../options.js'
import type { Problem } from '../../schema.js'
import type { Reader } from '../reader.js'
import { faultsIn, type Outline, outline, textOfSpans } from '../xml.js'
import { bodyOf } from './xml/bodies.js'
import { columnMarks, type Marks } from './xml/columns.js'
import { type Exchange, exchangesOf } from './xml/exchanges.js'
import { type Part, partsOf } from './xml/numbers.js'
import type { Turn } from './xml/openings.js'
import { NAMES, type Section, type Sitting, sectionsOf, sittingsOf } from './xml/sittings.js'

const LOOKS_LIKE_HANSARD = /<(?:hansard|housecommons|houselords|writtenanswers)(?:\s[^<>]{0,200})?>/u

/** The most questions that share the text of one answer: the most known is 50. */
const MAX_SHARED = 200

export const HANSARD_XML: Reader = {
  format: 'hansard',
  detects: (head) => head.includes('<') && LOOKS_LIKE_HANSARD.test(head),
  read: readHansardXml,
}

/**
 * Reads each question with its answer, of the written answers only: debates and oral answers are passed over.
 * @throws WrittenAnswerError `not-an-answer` for a file without written answers, or one too broken to hold any.
 */
function* readHansardXml(source: string, settings: Settings): Generator<Document, void, undefined> {
  const outlined = outline(source, NAMES, settings)
  const sittings = sittingsOf(outlined)
  const fail = (found: string) =>
    new WrittenAnswerError('not-an-answer', { input: settings.name, expected: 'a file with <writtenanswers>', found })
  if (sittings.length === 0) throw fail('only other proceedings')
  const marks = columnMarks(outlined)
  let count = 0
  for (const sitting of sittings) {
    for (const document of documentsOf(outlined, sitting, marks)) {
      count += 1
      yield document
    }
  }
  const [fault] = outlined.faults
  if (count === 0 && fault !== undefined) throw fail(`broken XML (${fault.message})`)
}

/** An exchange with all that its surroundings say of it. */
interface Placed {
  outlined: Outline
  sitting: Sitting
  section: Section
  /** The answering body. */
  body: string | null
  marks: Marks
  exchange: Exchange
}

function* documentsOf(outlined: Outline, sitting: Sitting, marks: Marks): Generator<Document, void, undefined> {
  const { element } = sitting
  const found = sectionsOf(outlined, element).flatMap((section) =>
    exchangesOf(outlined, section.blocks).map((exchange) => ({ section, exchange })),
  )
  const bodies = bodyOf(
    found.map(({ section, exchange }) => ({ title: section.parent, asked: addressIn(outlined, exchange) })),
  )
  for (const [index, { section, exchange }] of found.entries()) {
    const start = index === 0 ? element.start : exchange.start
    const next = found[index + 1]?.exchange.start
    exchange.problems.push(
      ...sitting.problems,
      ...faultsIn(outlined, start, next === undefined ? element.end : next - 1),
    )
    yield* documentsOfExchange({ outlined, sitting, section, body: bodies(section.parent), marks, exchange })
  }
}

/** How much of a question is looked at for the minister whom it addresses. */
const ADDRESS = 300

function addressIn({ source }: Outline, { questions }: Exchange): string {
  const span = questions[0]?.span
  return span === undefined ? '' : source.slice(span.start, Math.min(span.end, span.start + ADDRESS))
}

interface Asked {
  turn: Turn
  part: Part
}

function* documentsOfExchange(placed: Placed): Generator<Document, void, undefined> {
  const { outlined, exchange } = placed
  const asked: (Asked | null)[] = exchange.questions.flatMap((turn) =>
    partsOf(outlined, turn).map((part) => ({ turn, part })),
  )
  if (asked.length === 0) asked.push(null)
  for (let from = 0; from < asked.length; from += MAX_SHARED) {
    const together = asked.slice(from, from + MAX_SHARED)
    const uins = together.flatMap((each) => each?.part.uin ?? [])
    for (const each of together) yield documentOf(placed, each, uins, from === 0 ? exchange.answers : [])
  }
}

function documentOf(placed: Placed, asked: Asked | null, uins: readonly string[], answers: readonly Turn[]): Document {
  const { outlined, sitting, section, body, marks, exchange } = placed
  const [first] = answers
  const spans = asked?.part.spans ?? []
  // What other members say after the answer stands with their names.
  const answerSpans: Span[] = answers.map(({ span, whole }, index) => (index === 0 ? span : whole))
  const textOf = (of: readonly Span[]) => textOfSpans(outlined, of, of.flatMap(marks.within))
  const question = textOf(spans)
  const answer = textOf(answerSpans)
  const uin = asked?.part.uin ?? null
  const problems = [...exchange.problems, ...marks.problems([...spans, ...answerSpans])]
  if (question === null) problems.push(warning('question-missing', 'no question stands before the answer'))
  else if (asked?.turn.isWhole === false) problems.push(cut('question', question))
  if (answers.length === 0) problems.push(warning('answer-missing', 'no answer stands after the question'))
  else if (answer === null)
    problems.push(warning('answer-empty', 'the member who answers is named, but no text follows'))
  else if (answers.at(-1)?.isWhole === false) problems.push(cut('answer', answer))
  return {
    format: 'hansard',
    id: asked?.turn.id ?? first?.id ?? null,
    column: marks.at(exchange.start),
    metadata: {
      ...emptyMetadata(),
      heading: headingOf(section, body),
      uin,
      house: sitting.house,
      dateHoldingAnswer: first?.holding ?? null,
      dateAnswered: sitting.day,
      askingMember: asked?.turn.speaker ?? null,
      answeringMember: first?.speaker ?? null,
      answeringBody: body,
      groupedQuestions: uins.filter((other) => other !== uin),
    },
    question,
    answer,
    original: null,
    isHolding: null,
    problems,
  }
}

function cut(section: 'question' | 'answer', text: Text): Problem {
  const message = `the ${section} does not end: the source is cut off, or broken, in it`
  return { code: 'truncated-answer', message, severity: 'warning', section, start: 0, end: text.value.length }
}

/** "UNEMPLOYMENT." over "JUVENILES." is "UNEMPLOYMENT: JUVENILES."; a department is no part of the heading. */
function headingOf({ title, parent }: Section, body: string | null): string | null {
  if (body !== null || parent === '') return title
  return title === null ? parent : `${parent.replace(FULL_STOP, '')}: ${title}`
}

const FULL_STOP = /[.:]\s*$/u

function warning(code: Problem['code'], message: string): Problem {
  return { code, message, severity: 'warning' }
}
