/** Bare text: "Question to …" with a question and its answer, "To ask …" and its answer, or just an answer. */
import { sourceSpan, trimmedSlice, trimmedSpan } from '../document/slices.js'
import { type Document, emptyDocument, type Span, type Text, verbatim } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import type { Format } from '../schema.js'
import { type Line, linesOf } from './lines.js'
import { bodyOf } from './names.js'
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
 * Reads every document of a bare text, most often the one.
 * @throws WrittenAnswerError `not-an-answer` when the text is no prose.
 */
export function* readProse(page: Text, format: Format, settings: Settings): Generator<Document, void, undefined> {
  const lines = linesOf(page.value).filter(({ text }) => text !== '')
  let block = blockAt(lines, 0)
  if (!block.asks && !isProse(page.value)) {
    throw new WrittenAnswerError('not-an-answer', {
      input: settings.name,
      expected: 'a written answer',
      found: `text that is no prose: "${page.value.trim().slice(0, 40)}"`,
    })
  }
  while (block.end < lines.length) {
    yield documentOf(page, lines, block, format)
    block = blockAt(lines, block.end)
  }
  yield documentOf(page, lines, block, format)
}

/** A question and its answer among the lines of a text. */
interface Block {
  heading: string | null
  body: string | null
  /** A question stands here, from the line `first` to the line `split`; the answer goes on to the line `end`. */
  asks: boolean
  first: number
  split: number
  end: number
  /** Lines of the answer that may be questions of their own. */
  doubtful: Line[]
}

function blockAt(lines: readonly Line[], from: number): Block {
  const heading = headingOf(lines[from], lines[from + 1])
  const afterHeading = from + (heading === null ? 0 : 1)
  const bodyLine = QUESTION_TO.exec(lines[afterHeading]?.text ?? '')?.[1]
  const body = bodyLine === undefined ? null : bodyOf(bodyLine) || null
  const first = afterHeading + (body === null ? 0 : 1)
  const asks = body !== null || TO_ASK.test(lines[first]?.text ?? '')
  const split = asks ? answerStart(lines, first) : first
  const block: Block = { heading, body, asks, first, split, end: lines.length, doubtful: [] }
  for (let index = Math.max(split, from + 1); index < lines.length; index += 1) {
    const begun = beginningAt(lines, index, block)
    if (begun === null) continue
    const above = lines[begun - 1]
    const isHeaded = begun - 1 > split && above !== undefined && headingOf(above, lines[begun]) !== null
    block.end = isHeaded && HEADING.test(above.text) ? begun - 1 : begun
    break
  }
  return block
}

/** "Roads: Repairs"; the last line of an answer may be an item of a list, which ends no sentence either. */
const HEADING = /^\p{Lu}/u

/**
 * The line where another question begins, if it does here: "Question to …" over "To ask …", or "To ask …" below an
 * answer where the first question has no more than that. Of 39,760 real answers none holds either.
 */
function beginningAt(lines: readonly Line[], index: number, block: Block): number | null {
  const line = lines[index]
  if (line === undefined) return null
  if (QUESTION_TO.test(line.text)) return TO_ASK.test(lines[index + 1]?.text ?? '') ? index : null
  if (!TO_ASK.test(line.text)) return null
  if (block.asks && block.body === null && index > block.split) return index
  block.doubtful.push(line)
  return null
}

function documentOf(page: Text, lines: readonly Line[], block: Block, format: Format): Document {
  const { heading, body, asks, first, split, end, doubtful } = block
  const document = emptyDocument(format)
  const { metadata, problems } = document
  metadata.heading = heading
  metadata.answeringBody = body
  document.question = trimmedSlice(page, spanOf(lines.slice(first, split)))
  const answerLines = lines.slice(split, end)
  const marked = asks && ANSWER_MARK.test(answerLines[0]?.text ?? '') ? answerLines.slice(1) : answerLines
  document.answer = trimmedSlice(page, spanOf(marked))
  const known = [heading === null ? [] : 'heading', body === null ? [] : 'answering body'].flat()
  const beyond = known.length === 0 ? '' : ` beyond the ${known.join(' and the ')}`
  problems.push({ code: 'header-missing', message: `the text has no header${beyond}`, severity: 'warning' })
  for (const line of doubtful) {
    const message = 'another question may begin here, in what is read as the answer'
    const place = sourceSpan(page.origin, trimmedSpan(page.value, line))
    problems.push({ code: 'answers-merged', message, severity: 'warning', ...place })
  }
  if (document.question === null) {
    problems.push({ code: 'question-missing', message: 'no question stands here', severity: 'warning' })
  }
  if (document.answer === null) {
    problems.push({ code: 'answer-missing', message: 'no answer stands here', severity: 'warning' })
  }
  return document
}

const MAX_HEADING = 120
const SENTENCE_ENDS = /[.?!:;,]$/u

/** "NHS: ICT" above "Question to …" or "To ask …". */
function headingOf(line: Line | undefined, next: Line | undefined): string | null {
  if (line === undefined || next === undefined || line.text.length > MAX_HEADING) return null
  if (SENTENCE_ENDS.test(line.text) || QUESTION_TO.test(line.text) || TO_ASK.test(line.text)) return null
  return QUESTION_TO.test(next.text) || TO_ASK.test(next.text) ? line.text : null
}

const QUESTION_ENDS = /[.?]["')]*$/u

/** The question is one paragraph: it ends with the first line that ends a sentence. */
function answerStart(lines: readonly Line[], first: number): number {
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
