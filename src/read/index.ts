/** A source in any format → the documents in it. */
import { type Document, emptyMetadata, verbatim } from '../document.js'
import type { Settings } from '../options.js'
import { looksLikeApi, readApi } from './api.js'

/** What can be parsed: text, bytes, or a parsed object of the official API. */
export type Source = string | Uint8Array | object

/** Reads every document of a source, in order. */
export function* read(source: Source, settings: Settings): Generator<Document, void, undefined> {
  if (typeof source === 'string' && looksLikeApi(source)) {
    yield* readApi(source, settings)
    return
  }
  const text = String(source)
  yield {
    format: 'text',
    id: null,
    metadata: emptyMetadata(),
    question: null,
    answer: verbatim(text, 0, text.length),
    original: null,
    isHolding: null,
    problems: [],
  }
}
