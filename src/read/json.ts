/**
 * JSON of either API, as text or parsed: a whole response, a list, one item; or text of several of these, one a line
 * (JSONL) or one after another.
 */
import { type Document, emptyDocument, type Span } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import type { Format } from '../schema.js'
import { readApiItem } from './api.js'
import { describe, isObject, type JsonItem, partOf } from './json-fields.js'
import { jsonText, valueEnd } from './json-text.js'
import { type JsonRoot, jsonValues } from './json-values.js'
import { readLdaItem } from './lda.js'
import type { Reader } from './reader.js'

/** The head of JSON text: `{"totalResults": …`, `[{"value": …`, `{}`; of a later line of a list, `, {"value": …`. */
const LOOKS_LIKE_JSON = /^[\s\ufeff,]*[[{]\s*["{[\]}]/u
/** `{"_about": "http://data.parliament.uk/resources/1`, `{"format": "linked-data-api"`. */
const LOOKS_LINKED = /"(?:_about|_value)"\s*:|"linked-data-api"/u
/** One of these stands in all of them; they begin with what is rare, and so are soon looked for. */
const LINKED_ENDS = ['_about"', '_value"', '-data-api"']

export const LDA: Reader = {
  format: 'lda',
  detects: (head) => LOOKS_LIKE_JSON.test(head) && isLinked(head),
  read: readJson,
}

function isLinked(head: string): boolean {
  return LINKED_ENDS.some((end) => head.includes(end)) && LOOKS_LINKED.test(head)
}

/** JSON of any kind that is not the old API's is the new one's, or nothing that can be read. */
export const API: Reader = {
  format: 'api',
  detects: (head) => LOOKS_LIKE_JSON.test(head),
  read: readJson,
}

const FORMATS: Format[] = ['lda', 'api']

/** An item of a source, with what to call it. */
interface Item extends JsonItem {
  where: string
  /** Where a value of the text ends; null for a parsed object. */
  end: number | null
  broken: unknown
}

/**
 * Reads each question, in order. An item that cannot be read becomes a document with nothing but a problem
 * `item-unreadable`, so that it is neither lost nor takes the others with it.
 * @throws WrittenAnswerError `not-an-answer` when no item can be read, but for an empty list.
 */
export function* readJson(source: string | object, settings: Settings): Generator<Document, void, undefined> {
  /** Before the first that can be read it is not known that this is an API's at all. */
  let unread: Item[] | null = []
  for (const item of itemsOf(source)) {
    const document = documentOf(item, settings)
    if (document === null && unread !== null) unread.push(item)
    else {
      for (const before of unread ?? []) yield unreadable(before, settings)
      unread = null
      yield document ?? unreadable(item, settings)
    }
  }
  const [first] = unread ?? []
  if (first !== undefined) throw notRead(first, unread?.length ?? 1, settings)
}

/** An item of the other API than was asked for is none. */
function documentOf(item: Item, { format, reference }: Settings): Document | null {
  if (item.broken !== null) return null
  // The stricter shape first: an item of the old API has a `questionText` too.
  const document = readLdaItem(item, reference) ?? readApiItem(item, reference)
  return document === null || format === null || !isJson(format) || document.format === format ? document : null
}

function isJson(format: Format): boolean {
  return FORMATS.includes(format)
}

function* itemsOf(source: string | object): Generator<Item, void, undefined> {
  if (typeof source !== 'string') {
    yield* within({ value: source, source: null, root: 0, path: [], where: '', end: null, broken: null })
    return
  }
  const text = jsonText(source)
  for (const root of jsonValues(source)) for (const item of within(itemOf(root, text))) yield item
}

function itemOf({ value, start, end, line, broken }: JsonRoot, source: JsonItem['source']): Item {
  return {
    value,
    source,
    root: start,
    path: [],
    where: line === null ? '' : `line ${line}`,
    end,
    broken,
  }
}

/** What holds the items of a response: of the new API, of the old one, and of one item of the old one. */
const HOLDERS = [['results'], ['result', 'items'], ['items'], ['result', 'primaryTopic']]
/** A list of responses that hold lists is as deep as anything goes. */
const MAX_DEPTH = 4

function within(item: Item, depth = 0): Iterable<Item> {
  if (depth === MAX_DEPTH) return [item]
  if (Array.isArray(item.value)) return itemsOfList(item, item.value, depth)
  const held = isObject(item.value) ? heldIn(item) : undefined
  return held === undefined ? [item] : within({ ...item, ...held }, depth + 1)
}

function* itemsOfList(list: Item, values: readonly unknown[], depth: number): Generator<Item, void, undefined> {
  for (const [index, value] of values.entries()) {
    const where = `${list.where === '' ? '' : `${list.where}, `}item ${index + 1} of ${values.length}`
    yield* within({ ...list, value, path: [...list.path, index], where }, depth + 1)
  }
}

function heldIn(item: Item): JsonItem | undefined {
  for (const holder of HOLDERS) {
    const held = holder.reduce<JsonItem | undefined>((part, name) => part && partOf(part, name), item)
    if (held !== undefined && typeof held.value === 'object' && held.value !== null) return held
  }
  return undefined
}

const EXPECTED = 'questions of the Questions and Statements API or of the Linked Data API'

function foundIn({ value, broken }: Item): string {
  return broken === null ? describe(value) : 'text that is not JSON'
}

function notRead(item: Item, count: number, settings: Settings): WrittenAnswerError {
  const { start } = spanOf(item)
  const others = count > 1 ? `, and ${count - 1} more that ${count === 2 ? 'is' : 'are'} none` : ''
  return new WrittenAnswerError('not-an-answer', {
    input: settings.name,
    expected: `${EXPECTED} ("results", "value", "questionText" or "_about")`,
    found: `${foundIn(item)}${item.where === '' ? '' : ` as ${item.where}`}${others}`,
    ...(start === undefined ? {} : { offset: start }),
    cause: item.broken ?? undefined,
  })
}

/** Where an item stands in the text of its source. */
function spanOf({ value, source, root, path, end }: Item): Partial<Span> {
  if (source === null) return {}
  if (path.length === 0) return { start: root, end: end ?? root }
  const { offset } = source.placeOf(root, path, 0)
  const start = typeof value === 'string' ? offset - 1 : offset
  return { start, end: valueEnd(source.text, start) }
}

function unreadable(item: Item, settings: Settings): Document {
  const message = `${item.where || 'the item'}: expected ${EXPECTED}, found ${foundIn(item)}`
  const format = settings.format !== null && isJson(settings.format) ? settings.format : 'api'
  return {
    ...emptyDocument(format),
    problems: [{ code: 'item-unreadable', message, severity: 'error', ...spanOf(item) }],
  }
}
