/**
 * `written-answers`: raw written answers of the UK Parliament in, validated records out.
 * The body of {@link parseWrittenAnswers} names every stage: read, divide, extract, assemble.
 */
import { assemble, type Findings, originOf } from './assemble.js'
import { divide, divideText } from './divide.js'
import { type Place, placeOf, type Section, verbatim } from './document.js'
import { WrittenAnswerError } from './error.js'
import { actionsIn } from './extract/actions.js'
import { datesIn } from './extract/dates.js'
import { kindOf } from './extract/kind.js'
import { cellMoneyIn, moneyIn, negativesIn } from './extract/money.js'
import { referencesIn } from './extract/references.js'
import { urlsIn } from './extract/urls.js'
import { checkOptions } from './options.js'
import { read, type Source } from './read/index.js'
import type { Action, DateMention, Mention, Money, ParseOptions, Reference, Url, WrittenAnswer } from './schema.js'

export type { Place } from './document.js'
export { type ErrorCode, WrittenAnswerError } from './error.js'
export type { Source } from './read/index.js'
export * from './schema.js'

/**
 * Parses every written answer of a source: one record for each question, in the order of the source. A line of JSONL
 * or an item of a list that cannot be read is a record with nothing but a problem `item-unreadable`, so that it is
 * neither lost nor ends the parse.
 * @throws WrittenAnswerError when the source cannot be read, or an option is wrong.
 */
export function* parseWrittenAnswers(
  source: Source,
  options: ParseOptions = {},
): Generator<WrittenAnswer, void, undefined> {
  const settings = checkOptions(options)
  for (const document of read(source, settings)) {
    const sections = divide(document, settings)
    const findings = sections.map(extract)
    yield assemble(document, findings)
  }
}

/** Everything that one section says, each kind of mention found with the help of those before it. */
function extract(section: Section): Findings {
  const urls = urlsIn(section)
  // The words of a link's label are read like any others; those of an address are not.
  const addresses = urls.filter(({ label }) => label === null)
  const money = moneyIn(section, addresses)
  const cellMoney = cellMoneyIn(section)
  const { dates, problems } = datesIn(section, [...addresses, ...money])
  const references = referencesIn(section, dates, addresses)
  const actions = actionsIn(section, { urls, money, dates, references })
  const kind = kindOf(section, { references, actions })
  problems.push(...negativesIn(section, money))
  return { kind, urls, money, cellMoney, dates, references, actions, problems }
}

/**
 * Parses the one written answer of a source.
 * @throws WrittenAnswerError as {@link parseWrittenAnswers} does, and `several-answers` when the source holds more than one.
 */
export function parseWrittenAnswer(source: Source, options: ParseOptions = {}): WrittenAnswer {
  const records = parseWrittenAnswers(source, options)
  const first = records.next()
  if (first.done === true) throw notOne(options, 'none')
  if (records.next().done !== true) throw notOne(options, 'more than one; parseWrittenAnswers() reads them all')
  return first.value
}

function notOne(options: ParseOptions, found: string): WrittenAnswerError {
  return new WrittenAnswerError(found === 'none' ? 'not-an-answer' : 'several-answers', {
    input: options.name ?? 'the source',
    expected: 'exactly one written answer',
    found,
  })
}

/** What {@link safeParseWrittenAnswer} gives, in the manner of zod. */
export type SafeParseResult = { success: true; data: WrittenAnswer } | { success: false; error: WrittenAnswerError }

/** Parses the one written answer of a source; gives the error instead of throwing it. */
export function safeParseWrittenAnswer(source: Source, options: ParseOptions = {}): SafeParseResult {
  try {
    return { success: true, data: parseWrittenAnswer(source, options) }
  } catch (error) {
    if (error instanceof WrittenAnswerError) return { success: false, error }
    throw error
  }
}

/** How a stream is parsed: the options of a parse, and what becomes of a source that cannot be read. */
export interface StreamOptions extends ParseOptions {
  signal?: AbortSignal
  /** Called with each source that cannot be read and its place in the stream, from 0; without it the error is thrown. */
  onError?: (error: WrittenAnswerError, index: number) => void
}

/**
 * Parses sources one after another as they arrive, such as the lines of a JSONL file; holds one of them at a time.
 * @throws WrittenAnswerError as {@link parseWrittenAnswers} does, unless `onError` takes it; the signal's reason on abort.
 */
export async function* parseWrittenAnswerStream(
  sources: AsyncIterable<Source> | Iterable<Source>,
  options: StreamOptions = {},
): AsyncGenerator<WrittenAnswer, void, undefined> {
  const { signal, onError, ...parseOptions } = options
  let index = 0
  signal?.throwIfAborted()
  for await (const source of sources) {
    try {
      for (const record of parseWrittenAnswers(source, parseOptions)) {
        signal?.throwIfAborted()
        yield record
      }
    } catch (error) {
      if (!(error instanceof WrittenAnswerError) || onError === undefined) throw error
      onError(error, index)
    }
    signal?.throwIfAborted()
    index += 1
  }
}

/**
 * Leads a mention back to where it starts in the source: in its text, decoded and unpacked for bytes (without a byte
 * order mark); for a parsed object, which has no text, in the string that held the question or answer.
 * Works for records that were parsed in this process; gives null for others, which no longer know their source.
 */
export function locate(record: WrittenAnswer, mention: Pick<Mention, 'section' | 'start'>): Place | null {
  const origin = originOf(record, mention.section)
  return origin === null ? null : placeOf(origin, mention.start)
}

/** What the parts on their own may be told: the day that "last year" and a missing year are resolved against. */
export type ExtractOptions = Pick<ParseOptions, 'reference'>

/** What a text says, read as that of an answer; offsets of its mentions are into the text. */
function findingsOf(text: string, options: ExtractOptions): Findings {
  const { reference } = checkOptions(options)
  return extract(divideText(verbatim(text, 0, text.length), 'answer', reference))
}

/**
 * The calendar periods that a text names, without a record around them.
 * @throws WrittenAnswerError `invalid-option` when an option is wrong.
 */
export function extractDates(text: string, options: ExtractOptions = {}): DateMention[] {
  return findingsOf(text, options).dates
}

/** The amounts of money in a text, in whole units of their currency. */
export function extractMoney(text: string): Money[] {
  return findingsOf(text, {}).money
}

/** The addresses in a text. */
export function extractUrls(text: string): Url[] {
  return findingsOf(text, {}).urls
}

/** The answers, questions, statements and papers that a text refers to. Throws as {@link extractDates} does. */
export function extractReferences(text: string, options: ExtractOptions = {}): Reference[] {
  return findingsOf(text, options).references
}

/** The deeds of public bodies that a text tells, with their dates, amounts and links. Throws as {@link extractDates} does. */
export function extractActions(text: string, options: ExtractOptions = {}): Action[] {
  return findingsOf(text, options).actions
}
