/** A source in any format → the documents in it. A new format is one file beside this one, and one line in `READERS`. */
import type { Document } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import type { Format } from '../schema.js'
import { looksLikeApi, readApi } from './api.js'
import { decode } from './bytes.js'
import { detectLayout, LAYOUTS, readPages } from './pages.js'
import { readText } from './text.js'

/** What can be parsed: text, bytes, or a parsed object of the official API. */
export type Source = string | Uint8Array | object

type Reader = (text: string, settings: Settings) => Iterable<Document>

const READERS: Record<Format, Reader> = {
  'pp-question': pages('pp-question'),
  'pp-list': pages('pp-list'),
  'parliament-uk-list': pages('parliament-uk-list'),
  'qs-detail': pages('qs-detail'),
  text: readText,
  api: readApi,
}

function pages(format: Format): Reader {
  const layout = LAYOUTS.find((each) => each.format === format)
  return (text, settings) => {
    if (layout === undefined || (settings.format !== null && detectLayout(text)?.format !== format)) {
      throw new WrittenAnswerError('unknown-format', {
        input: settings.name,
        expected: `a text in the format ${format}`,
        found: detectFormat(text) ?? 'something else',
      })
    }
    return readPages(text, layout, settings)
  }
}

/** The format of a text, by a look at its head; a text without the marks of any other is `text`. */
function detectFormat(text: string): Format {
  if (looksLikeApi(text)) return 'api'
  return detectLayout(text)?.format ?? 'text'
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
    if (typeof source === 'object' && source !== null) return readApi(source, settings)
    throw new WrittenAnswerError('not-text', {
      input: settings.name,
      expected: 'text, bytes, or an object of the Questions and Statements API',
      found: source === null ? 'null' : `a ${typeof source}`,
    })
  }
  const text = typeof source === 'string' ? source : decode(source, settings)
  checkText(text, settings)
  return READERS[settings.format ?? detectFormat(text)](text, settings)
}

const MARKUP = /^\s*<(?:!doctype|html|\?xml|[a-z]+[\s>/])/iu
const BINARY = '\0'

function checkText(text: string, settings: Settings): void {
  const fail = (code: 'empty' | 'not-text' | 'unknown-format', found: string) => {
    throw new WrittenAnswerError(code, { input: settings.name, expected: 'the text of a written answer', found })
  }
  if (text.length === 0) fail('empty', 'nothing (0 characters)')
  if (!/[^\s\u200b\ufeff]/u.test(text)) fail('empty', `only white space (${text.length} characters)`)
  if (text.startsWith('%PDF-')) fail('not-text', 'a PDF')
  if (text.includes(BINARY)) fail('not-text', `binary data (a NUL at ${text.indexOf(BINARY)})`)
  if (MARKUP.test(text.slice(0, 1000))) fail('unknown-format', 'markup (HTML or XML)')
}
