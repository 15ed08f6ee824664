/** Bare text: "Question to …" with a question and its answer, "To ask …" and its answer, or just an answer. */
import { trimmedSlice } from '../document/slices.js'
import { type Document, emptyDocument, type Span, type Text, verbatim } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import type { Format } from '../schema.js'
import { type Line, linesOf } from './lines.js'
import { bodyOf } from './pages/scan.js'
import type { Reader } from './reader.js'

const QUESTION_TO = /^Question to (.+)$/u
const TO_ASK = /^To ask (?:the|Her|His|if|when|what)\b/u
const ANSWER_MARK = /^(?:Answer|Answered by\b.*|A|Reply):?$/u

/** Any prose can be bare text: this reader comes last. */
export const TEXT: Reader = {
  format: 'text',
  detects: () => true,
  read: (text, settings) => readProse(verbatim(text, 0, text.length), 'text', settings),
}

/**
 * Reads the one document of a bare text.
 * @throws WrittenAnswerError `not-an-answer` when the text is no prose.
 */
export function* readProse(page: Text, format: Format, settings: Settings): Generator<Document, void, undefined> {
  const lines = linesOf(page.value).filter(({ text }) => text !== '')
  const document = emptyDocument(format)
  const { metadata } = document
  const heading = headingOf(lines)
  const afterHeading = heading === null ? 0 : 1
  const bodyLine = QUESTION_TO.exec(lines[afterHeading]?.text ?? '')?.[1]
  const body = bodyLine === undefined ? null : bodyOf(bodyLine) || null
  metadata.heading = heading
  metadata.answeringBody = body
  const first = afterHeading + (body === null ? 0 : 1)
  const asks = body !== null || TO_ASK.test(lines[first]?.text ?? '')
  if (!asks && !isProse(page.value)) {
    throw new WrittenAnswerError('not-an-answer', {
      input: settings.name,
      expected: 'a written answer',
      found: `text that is no prose: "${page.value.trim().slice(0, 40)}"`,
    })
  }
  const split = asks ? answerStart(lines, first) : first
  document.question = trimmedSlice(page, spanOf(lines.slice(first, split)))
  const answerLines = lines.slice(split)
  const marked = asks && ANSWER_MARK.test(answerLines[0]?.text ?? '') ? answerLines.slice(1) : answerLines
  document.answer = trimmedSlice(page, spanOf(marked))
  const known = [heading === null ? [] : 'heading', body === null ? [] : 'answering body'].flat()
  const beyond = known.length === 0 ? '' : ` beyond the ${known.join(' and the ')}`
  const missing = `the text has no header${beyond}`
  document.problems.push({ code: 'header-missing', message: missing, severity: 'warning' })
  if (document.question === null)
    document.problems.push({ code: 'question-missing', message: 'no question stands here', severity: 'warning' })
  if (document.answer === null)
    document.problems.push({ code: 'answer-missing', message: 'no answer stands here', severity: 'warning' })
  yield document
}

const MAX_HEADING = 120
const SENTENCE_ENDS = /[.?!:;,]$/u

/** "NHS: ICT" above "Question to …" or "To ask …". */
function headingOf([line, next]: Line[]): string | null {
  if (line === undefined || next === undefined || line.text.length > MAX_HEADING) return null
  if (SENTENCE_ENDS.test(line.text) || QUESTION_TO.test(line.text) || TO_ASK.test(line.text)) return null
  return QUESTION_TO.test(next.text) || TO_ASK.test(next.text) ? line.text : null
}

const QUESTION_ENDS = /[.?]["')]*$/u

/** The question is one paragraph: it ends with the first line that ends a sentence. */
function answerStart(lines: Line[], first: number): number {
  for (let index = first; index < lines.length; index += 1) {
    if (QUESTION_ENDS.test(lines[index]?.text ?? '')) return index + 1
  }
  return Math.min(first + 1, lines.length)
}

function spanOf(lines: Line[]): Span | null {
  const [first] = lines
  const last = lines.at(-1)
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

const WORDS = /\b[A-Za-z][a-z']{0,30}(?:,? |\.)/gu
const SENTENCE = /(?:\b[a-z]{1,30} ){3}/u
const SAMPLE = 4000
const LEAST_SHARE = 0.5
const CODE = /[{}<>;=]{2}|=>|^[ \t]*(?:import|const|function|def|class|#include|SELECT)\b/mu

/** An address of 900 characters, or a row of a table, says nothing for or against prose. */
const ADDRESS = /https?:\/\/\S+/giu
const ROW = /^.*(?: \||\t.*\t).*$/gmu
/** "Yes.", "The funding provided is as follows:", "The information, by year, is below:-": a sentence in the first line. */
const FIRST_SENTENCE = /^["'(]?\p{Lu}.*[.:]-?$/u
const LETTER = /[\p{L} ]/gu
const LEAST_LETTERS = 0.6

/** Prose has sentences of words, and little else; what begins with a sentence may go on with figures. */
function isProse(source: string): boolean {
  const sample = source.slice(0, SAMPLE).trim()
  if (CODE.test(sample.replace(ADDRESS, ''))) return false
  const first = linesOf(sample)[0]?.text ?? ''
  if (FIRST_SENTENCE.test(first) && first.replace(LETTER, '').length < first.length * (1 - LEAST_LETTERS)) return true
  if (!SENTENCE.test(sample)) return false
  const prose = sample.replace(ADDRESS, '').replace(ROW, '').trim()
  let letters = 0
  for (const [word] of prose.matchAll(WORDS)) letters += word.length
  return letters / prose.length > LEAST_SHARE
}
