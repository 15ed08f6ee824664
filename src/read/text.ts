/** Bare text: "Question to …" with a question and its answer, "To ask …" and its answer, or just an answer. */

import { trimmedSlice } from '../document/slices.js'
import { type Document, emptyMetadata, type Span, verbatim } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import { type Line, linesOf } from './lines.js'
import type { Reader } from './reader.js'

const QUESTION_TO = /^Question to (?:the )?(.+?) *:?$/u
const TO_ASK = /^To ask (?:the|Her|His|if|when|what)\b/u
const ANSWER_MARK = /^(?:Answer|Answered by\b.*|A|Reply):?$/u

/** Any prose can be bare text: this reader comes last. */
export const TEXT: Reader = { format: 'text', detects: () => true, read: readText }

/**
 * Reads the one document of a bare text.
 * @throws WrittenAnswerError `not-an-answer` when the text is no prose.
 */
function* readText(source: string, settings: Settings): Generator<Document, void, undefined> {
  const lines = linesOf(source).filter(({ text }) => text !== '')
  const page = verbatim(source, 0, source.length)
  const metadata = emptyMetadata()
  const document: Document = {
    format: 'text',
    id: null,
    metadata,
    question: null,
    answer: null,
    original: null,
    isHolding: null,
    problems: [],
  }
  const body = QUESTION_TO.exec(lines[0]?.text ?? '')?.[1] ?? null
  if (body !== null) metadata.answeringBody = body
  const first = body === null ? 0 : 1
  const asks = body !== null || TO_ASK.test(lines[first]?.text ?? '')
  if (!asks && !isProse(source)) {
    throw new WrittenAnswerError('not-an-answer', {
      input: settings.name,
      expected: 'a written answer',
      found: `text that is no prose: "${source.trim().slice(0, 40)}"`,
    })
  }
  const split = asks ? answerStart(lines, first) : first
  document.question = trimmedSlice(page, spanOf(lines.slice(first, split)))
  const answerLines = lines.slice(split)
  const marked = asks && ANSWER_MARK.test(answerLines[0]?.text ?? '') ? answerLines.slice(1) : answerLines
  document.answer = trimmedSlice(page, spanOf(marked))
  const missing = body === null ? 'the text has no header' : 'the text has no header beyond the answering body'
  document.problems.push({ code: 'header-missing', message: missing, severity: 'warning' })
  if (document.question === null)
    document.problems.push({ code: 'question-missing', message: 'no question stands here', severity: 'warning' })
  if (document.answer === null)
    document.problems.push({ code: 'answer-missing', message: 'no answer stands here', severity: 'warning' })
  yield document
}

/** The question is one paragraph: it ends with the first line that ends a sentence. */
function answerStart(lines: Line[], first: number): number {
  for (let index = first; index < lines.length; index += 1) {
    if (/[.?]["')]*$/u.test(lines[index]?.text ?? '')) return index + 1
  }
  return Math.min(first + 1, lines.length)
}

function spanOf(lines: Line[]): Span | null {
  const [first] = lines
  const last = lines.at(-1)
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

const WORDS = /\b[A-Za-z][a-z']*(?:,? |\.)/gu
const SENTENCE = /[A-Za-z£0-9"'(][^.?!]*\b(?:[a-z]+ ){3,}[^.?!]*(?:[.?!:;]|$)/u
const SAMPLE = 4000
const LEAST_SHARE = 0.5
const CODE = /[{}<>;=]{2}|=>|^\s*(?:import|const|function|def|class|#include|SELECT)\b/mu

/** Prose has sentences of words, and little else. */
function isProse(source: string): boolean {
  const sample = source.slice(0, SAMPLE)
  if (CODE.test(sample) || !SENTENCE.test(sample)) return false
  let letters = 0
  for (const [word] of sample.matchAll(WORDS)) letters += word.length
  return letters / sample.trim().length > LEAST_SHARE
}
