/** What the APIs have in common: header and texts → a document, with the problems that every reader of it should know. */
import type { Document } from '../document.js'
import type { Format, Metadata, Problem, SectionName } from '../schema.js'
import type { Versions } from './json-fields.js'

/** A question and its answer as an API gives them. */
export interface Facts {
  format: Format
  id: string | null
  metadata: Metadata
  question: Versions | null
  answer: Versions | null
  /** The text before a correction, where it stands apart from the answer. */
  original: string | null
  isHolding: boolean | null
  /** What the source says of the time of the answer, where it names no day. */
  time: string | null
  problems: Problem[]
}

/** Makes a document of what was read; `reference` is the day that the caller gives for sources without one. */
export function documentOf(facts: Facts, reference: string | null): Document {
  const { format, id, metadata, isHolding, problems } = facts
  const question = facts.question?.text ?? null
  const answer = facts.answer?.text ?? null
  if (question === null) problems.push(problem('question-missing', 'the item holds no question', 'warning'))
  if (answer === null) problems.push(noAnswer(metadata))
  if (facts.question !== null && isCutQuestion(facts.question)) problems.push(cut('question', facts.question))
  if (facts.answer !== null && isCutAnswer(facts.answer)) problems.push(cut('answer', facts.answer))
  const { dateTabled, dateHoldingAnswer, dateAnswered } = metadata
  if (answer !== null && (dateAnswered ?? dateHoldingAnswer ?? dateTabled ?? reference) === null) {
    const time = facts.time === null ? 'no day' : `no day, only "${facts.time}"`
    const message = `the item gives ${time}: expressions such as "last year" need the option reference`
    problems.push(problem('header-missing', message, 'warning'))
  }
  const original = facts.original ?? facts.answer?.original ?? null
  return { format, id, metadata, question, answer, original, isHolding, problems }
}

function problem(code: Problem['code'], message: string, severity: Problem['severity']): Problem {
  return { code, message, severity }
}

function noAnswer({ isWithdrawn, dateAnswered }: Metadata): Problem {
  if (isWithdrawn === true) return problem('answer-missing', 'the question was withdrawn', 'info')
  if (dateAnswered === null) return problem('answer-missing', 'the question has no answer yet', 'info')
  const message = `the question was answered on ${dateAnswered}, but the item holds no text of the answer`
  return problem('answer-empty', message, 'warning')
}

/** The API's list call cuts texts here, in mid-word: answers with "..." after it, questions with nothing. */
const CUT_AT = 255
const ELLIPSIS = '...'
const ENDED = /[.?!"'”’)]\s*$/u

function isCutAnswer({ raw }: Versions): boolean {
  return raw.length === CUT_AT + ELLIPSIS.length && raw.endsWith(ELLIPSIS)
}

function isCutQuestion({ raw }: Versions): boolean {
  return raw.length === CUT_AT && !ENDED.test(raw.slice(-2))
}

function cut(section: SectionName, { text }: Versions): Problem {
  const message = `the ${section} is cut at ${CUT_AT} characters, as the API's list call does`
  return { ...problem('truncated-answer', message, 'warning'), section, start: 0, end: text?.value.length ?? 0 }
}
