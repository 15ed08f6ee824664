/** One scan over the lines of Hansard: which of them ask, which answer, which head them, and which are the page's. */
import type { Document, Text } from '../../document.js'
import type { Line } from '../lines.js'
import { documentsOf } from './documents.js'
import { headingsIn } from './headings.js'
import { type Context, type Exchange, type HansardLine, placeIn } from './lines.js'
import { bodyOfPath, isTitleEnd, type PageMark, pageMark } from './marks.js'
import { askingIn, isAsking, isTitled, nameIn, type Opening, speakerIn } from './speakers.js'

interface Scan {
  page: Text
  lines: HansardLine[]
  hasBlanks: boolean
  context: Context
  exchange: Exchange | null
  /** The exchange before, kept until it is known whether anything is left over at the end. */
  closed: Exchange | null
  state: 'head' | 'question' | 'answer'
  /** Lines that belong to nothing yet: most often headings. */
  head: HansardLine[]
  /** Lines of the page since the last words. */
  left: Line[]
  isAfterTitle: boolean
  /** Nothing has been asked since the title of the page, or its day. */
  isTop: boolean
}

/** More questions than ever shared an answer: each of them names all the others. */
const MAX_GROUP = 100

/** Reads every question of a page, given its lines. */
export function* readHansard(page: Text, lines: HansardLine[]): Generator<Document, void, undefined> {
  const scan: Scan = {
    page,
    lines,
    hasBlanks: lines.some(({ afterBlank }, index) => afterBlank && index > 0),
    context: { ...sharedBy(lines), column: null, body: null, heading: null, isCorrection: false },
    exchange: null,
    closed: null,
    state: 'head',
    head: [],
    left: [],
    isAfterTitle: false,
    isTop: false,
  }
  for (const [index, line] of lines.entries()) {
    const mark = pageMark(line.text)
    if (mark !== null && !(mark.kind === 'day' && scan.state !== 'head')) {
      if (mark.kind !== 'column' && mark.kind !== 'way') yield* close(scan)
      takeMark(scan, mark, line)
      continue
    }
    const asked = isLabel(scan, index) ? null : openingOf(scan, index)
    if (asked !== null) {
      // Until an answer begins, another question joins the ones before it.
      if (scan.state === 'answer' || scan.exchange?.questions.length === MAX_GROUP) yield* close(scan)
      ask(scan, line, asked)
    } else takeLine(scan, index)
    scan.isAfterTitle = false
  }
  const last = scan.exchange ?? scan.closed
  if (last !== null) for (const line of [...scan.left, ...scan.head]) last.left.push(line)
  if (scan.closed !== null && scan.closed !== last) yield* documentsOf(page, scan.closed)
  if (last !== null) yield* documentsOf(page, last)
}

/** The day and the House that every mark of the page agrees on; they hold for what stands above the first mark too. */
function sharedBy(lines: HansardLine[]): Pick<Context, 'day' | 'house'> {
  const marks = lines.flatMap(({ text }) => pageMark(text) ?? [])
  const only = <T>(values: (T | null)[]) => {
    const [first = null, ...others] = new Set(values.filter((value) => value !== null))
    return others.length === 0 ? first : null
  }
  return { day: only(marks.map(({ day }) => day)), house: only(marks.map(({ house }) => house)) }
}

function takeMark(scan: Scan, mark: PageMark, line: HansardLine): void {
  const { context } = scan
  context.house = mark.house ?? context.house
  context.day = mark.day ?? context.day
  context.column = mark.column ?? context.column
  if (mark.kind === 'way') context.body = bodyOfPath(line.text) ?? context.body
  else if (mark.kind === 'title' || mark.kind === 'day') {
    for (const headLine of scan.head) scan.left.push(headLine)
    scan.head = []
    scan.isTop = true
  }
  if (mark.kind === 'title') {
    context.isCorrection = mark.isCorrection
    scan.isAfterTitle = true
  }
  scan.left.push(line)
}

/** "Written Answers to" / "Questions"; "Question", the label that the Lords put over theirs. */
function isLabel(scan: Scan, index: number): boolean {
  if (!isTitleEnd(scan.lines[index]?.text ?? '')) return false
  return scan.isAfterTitle || openingOf(scan, index + 1) !== null
}

/** The beginning of a question: name and words in one line, or the name alone above the words. */
function openingOf(scan: Scan, index: number): Opening | null {
  const line = scan.lines[index]
  if (line === undefined || line.level === 'heading' || line.level === 'body') return null
  const { text } = line
  const here = askingIn(text)
  if (here !== null) return here.member === null && isNameAbove(scan) ? null : here
  const inline = speakerIn(text)
  const isWhole = inline !== null && inline.at >= text.length
  const alone = isWhole ? inline : nameIn(text)
  if (alone !== null && isAsking(wordsBelow(scan, index)?.text ?? '')) {
    return isWhole || isTitled(text) || isAnsweredByName(scan, index) ? alone : null
  }
  // "Mr. Smith: What his policy is … [12345]" / "Mr. Jones: …".
  if (
    inline !== null &&
    !isWhole &&
    NUMBER_LAST.test(text) &&
    speakerIn(wordsBelow(scan, index)?.text ?? '') !== null
  ) {
    return inline
  }
  // A correction of what was said in the Chamber begins with whoever spoke first.
  const isFirst = scan.exchange === null || (scan.state === 'answer' && scan.head.length > 0)
  return scan.context.isCorrection && isFirst ? inline : null
}

/** The name of a question stood alone; these are its words. */
function isNameAbove({ state, exchange }: Scan): boolean {
  return state === 'question' && exchange?.questions.at(-1)?.spans.length === 0
}

/** "[67391]", "[HL9224]": questions end so, and answers do not. */
const NUMBER_LAST = /\[(?:HL ?\d{1,6}|\d{3,7})\]$/u
const LOOK_AHEAD = 6

/** The next line that is the page's own. */
function wordsBelow({ lines }: Scan, index: number): HansardLine | undefined {
  return lines.slice(index + 1, index + LOOK_AHEAD).find(({ text }) => pageMark(text) === null)
}

const NAME_LENGTH = 60

const MAX_NAMES_AHEAD = 12

/**
 * "John Smith" / "To ask …" / "Jane Example" / …: without a title it is a name where such a name answers it. Between
 * them may stand more questions, each below a name.
 */
function isAnsweredByName({ lines }: Scan, index: number): boolean {
  const below = lines
    .slice(index + 1, index + 1 + LOOK_AHEAD * MAX_NAMES_AHEAD)
    .filter(({ text }) => !PART.test(text) && pageMark(text) === null)
  for (let at = 0; isAsking(below[at]?.text ?? ''); at += 2) {
    const name = below[at + 1]?.text ?? ''
    if (name.length >= NAME_LENGTH || nameIn(name) === null) return false
    if (!isAsking(below[at + 2]?.text ?? '')) return true
  }
  return false
}

function ask(scan: Scan, line: HansardLine, opening: Opening): void {
  if (scan.exchange === null) applyHeadings(scan)
  scan.exchange ??= { questions: [], answer: { opening: null, lines: [] }, left: [], context: { ...scan.context } }
  settle(scan, scan.exchange)
  scan.state = 'question'
  const isAlone = opening.at >= line.text.length
  const spans = isAlone ? [] : [{ start: placeIn(scan.page, line, opening.at), end: line.end }]
  scan.exchange.questions.push({ member: opening.member, id: line.id, spans })
}

/** The lines of the page since the last words were left out of the exchange; tells whether there were any. */
function settle(scan: Scan, exchange: Exchange): boolean {
  const wasParted = scan.left.length > 0
  for (const line of scan.left) exchange.left.push(line)
  scan.left = []
  return wasParted
}

/** "(2) how many …": the next part of a question. */
const PART = /^\(\d{1,2}\) /u
const QUESTION_ENDS = /(?:[.?]["')]?|\])$/u

function takeLine(scan: Scan, index: number): void {
  const { exchange, state, lines } = scan
  const line = lines[index]
  if (line === undefined) return
  if (isLabel(scan, index)) scan.left.push(line)
  else if (exchange === null || line.level === 'heading' || line.level === 'body') scan.head.push(line)
  else if (state === 'question' && asksOn(scan, exchange, index)) addToQuestion(scan, exchange, line)
  else addToAnswer(scan, exchange, line)
}

/** A question goes on in a line that is its next part, or until a sentence or a number ends it; an answer's name ends it. */
function asksOn(scan: Scan, exchange: Exchange, index: number): boolean {
  const last = exchange.questions.at(-1)?.spans.at(-1)
  if (last === undefined) return true
  exchange.answer.opening = answererIn(scan, index)
  if (exchange.answer.opening !== null) return false
  if (PART.test(scan.lines[index]?.text ?? '')) return true
  return !QUESTION_ENDS.test(scan.page.value.slice(last.start, last.end).trimEnd())
}

/** Who answers, in a line that follows a question: a name before the words, or alone above them. */
function answererIn({ lines, exchange, context }: Scan, index: number): Opening | null {
  const text = lines[index]?.text ?? ''
  const isNamed = exchange?.questions.some(({ member }) => member !== null) || context.isCorrection
  const inline = speakerIn(text)
  if (inline !== null) return isNamed || isTitled(text) ? inline : null
  const below = lines[index + 1]
  if (below === undefined || askingIn(below.text) !== null) return null
  return isTitled(text) || (isNamed && text.length < NAME_LENGTH) ? nameIn(text) : null
}

function addToQuestion(scan: Scan, exchange: Exchange, { start, end }: HansardLine): void {
  const spans = exchange.questions.at(-1)?.spans ?? []
  const last = spans.at(-1)
  if (settle(scan, exchange) || last === undefined) spans.push({ start, end })
  else last.end = end
}

function addToAnswer(scan: Scan, exchange: Exchange, line: HansardLine): void {
  // A heading that no question follows belongs to the answer.
  for (const each of [...scan.head, line]) {
    each.afterColumn = settle(scan, exchange)
    exchange.answer.lines.push(each)
  }
  scan.head = []
  scan.state = 'answer'
}

/** The lines before a question: the last is its heading; above it may stand the body. */
function applyHeadings(scan: Scan): void {
  const { context, page, head } = scan
  const { body, heading } = headingsIn(head, scan.isTop)
  const words = (line: HansardLine) => page.value.slice(placeIn(page, line, 0), line.end).trim()
  if (body !== undefined) context.body = words(body)
  if (heading !== undefined) context.heading = words(heading)
  else if (body !== undefined) context.heading = null
  for (const line of head) if (line !== body && line !== heading) scan.left.push(line)
  scan.head = []
  scan.isTop = false
}

/** Ends an exchange. Headings that ended its answer go to the next one. */
function* close(scan: Scan): Generator<Document, void, undefined> {
  const { exchange, hasBlanks } = scan
  if (exchange === null) return
  const { answer } = exchange
  // Whoever answers by name says at least one line.
  const said = answer.opening === null ? 0 : answer.opening.at < (answer.lines[0]?.text.length ?? 0) ? 1 : 2
  const own = answer.lines.slice(said)
  const apart = own.slice(
    own.findLastIndex(({ level, afterBlank }) => level !== null || (hasBlanks && !afterBlank)) + 1,
  )
  const { count } = scan.head.length > 0 ? { count: 0 } : headingsIn(apart, false)
  scan.head.unshift(...answer.lines.splice(answer.lines.length - count, count))
  scan.exchange = null
  scan.state = 'head'
  if (scan.closed !== null) yield* documentsOf(scan.page, scan.closed)
  scan.closed = exchange
}
