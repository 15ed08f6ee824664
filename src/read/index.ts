/** A source in any format → the documents in it. A new format is one file beside this one, and one line in `READERS`. */
import { type Document, placeIn, placeWithin } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import type { Problem } from '../schema.js'
import { type Decoded, decode } from './bytes.js'
import { HANSARD_TEXT } from './hansard/text.js'
import { HANSARD_WEB } from './hansard/web.js'
import { HANSARD_XML } from './hansard/xml.js'
import { HTML } from './html-page.js'
import { API, LDA, readJson } from './json.js'
import { type Mended, mendMojibake } from './mojibake.js'
import { PAGES } from './pages.js'
import { HEAD_LENGTH, type Reader } from './reader.js'
import { TEXT } from './text.js'
import { TWFY } from './twfy.js'

/** What can be parsed: text, bytes, or a parsed object of an official API. */
export type Source = string | Uint8Array | object

/** Every reader, in the order in which detection asks them. */
const READERS: Reader[] = [LDA, API, TWFY, HANSARD_XML, HANSARD_WEB, HTML, ...PAGES, HANSARD_TEXT, TEXT]

/** "<!DOCTYPE", "<?xml", "<publicwhip>". */
const MARKUP = /^[\s\ufeff]*<(?:!doctype|html|\?xml|[a-z]+[\s>/])/iu

/** The format of a text, by a look at its head; a text without the marks of any other is `text`. */
function readerOf(text: string, settings: Settings): Reader {
  const head = text.slice(0, HEAD_LENGTH)
  const detected = READERS.find((reader) => reader.detects(head)) ?? TEXT
  if (detected === TEXT && MARKUP.test(head)) {
    throw new WrittenAnswerError('unknown-format', {
      input: settings.name,
      expected: 'the text or the page of a written answer',
      found: 'markup of an unknown kind',
    })
  }
  if (settings.format === null || settings.format === detected.format) return detected
  // Bare text is what has no marks: any text can be read as that, but no markup, and nothing else as another format.
  const asked = READERS.find((reader) => reader.format === settings.format && reader.detects(head))
  if (asked !== undefined && !(asked === TEXT && MARKUP.test(head))) return asked
  throw new WrittenAnswerError('unknown-format', {
    input: settings.name,
    expected: `a text in the format ${settings.format}`,
    found: detected.format === 'text' ? 'something else' : `the format ${detected.format}`,
  })
}

/**
 * Reads every document of a source, in order, each when it is asked for.
 * @throws WrittenAnswerError when the source is of no known format, or a document in it is too long.
 */
export function* read(source: Source, settings: Settings): Generator<Document, void, undefined> {
  for (const document of documentsOf(source, settings)) {
    for (const text of [document.question, document.answer]) {
      if (text !== null && text.value.length > settings.maxLength) {
        throw new WrittenAnswerError('too-long', {
          input: settings.name,
          expected: `a question or answer of at most ${settings.maxLength} characters (maxLength)`,
          found: `one of ${text.value.length}`,
        })
      }
    }
    yield document
  }
}

function documentsOf(source: Source, settings: Settings): Iterable<Document> {
  if (typeof source !== 'string' && !(source instanceof Uint8Array)) {
    if (typeof source === 'object' && source !== null) return readJson(source, settings)
    throw new WrittenAnswerError('not-text', {
      input: settings.name,
      expected: 'text, bytes, or an object of an official API',
      found: source === null ? 'null' : `a ${typeof source}`,
    })
  }
  return documentsIn(typeof source === 'string' ? { text: source, problems: [] } : decode(source, settings), settings)
}

/** What was done to a whole source before it was read is a problem of each of its documents. */
function* documentsIn({ text, problems }: Decoded, settings: Settings): Generator<Document, void, undefined> {
  checkText(text, settings)
  const reader = readerOf(text, settings)
  // Strings of JSON are mended one by one: in the text of the file, escapes hide what they hold.
  const mended = reader === API || reader === LDA ? null : mendMojibake(text)
  const told: Problem[] = mended === null ? problems : [...problems, mended.problem]
  for (const document of reader.read(mended?.text ?? text, settings)) {
    if (mended !== null) leadBack(document, text, mended)
    document.problems.unshift(...told)
    yield document
  }
}

/** Places in a repaired text become those in the text as given. */
function leadBack(document: Document, given: string, { back }: Mended): void {
  for (const section of [document.question, document.answer]) {
    if (section !== null) placeWithin(section, (offset) => placeIn(given, back(offset)))
  }
  document.problems = document.problems.map((problem) => {
    const { section, start, end } = problem
    return section !== undefined || start === undefined || end === undefined
      ? problem
      : { ...problem, start: back(start), end: back(end) }
  })
}

const BINARY = '\0'
const NOT_BLANK = /[^\s\u200b\ufeff]/u

function checkText(text: string, settings: Settings): void {
  const fail = (code: 'empty' | 'not-text', found: string) => {
    throw new WrittenAnswerError(code, { input: settings.name, expected: 'the text of a written answer', found })
  }
  if (text.length === 0) fail('empty', 'nothing (0 characters)')
  if (!NOT_BLANK.test(text)) fail('empty', `only white space (${text.length} characters)`)
  if (text.startsWith('%PDF-')) fail('not-text', 'a PDF')
  if (text.includes(BINARY)) fail('not-text', `binary data (a NUL at ${text.indexOf(BINARY)})`)
}
