/** The Questions and Statements API: a list `{totalResults, results}`, a single item `{value, links}`, or a bare value. */
import { type Document, emptyMetadata, type Text } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import { type Attachment, IsoDay, type Member, type Metadata, type Problem, type SectionName } from '../schema.js'
import { readHtml } from './html.js'
import type { Reader } from './reader.js'

/** The head of JSON text: `{"totalResults": …`, `[{"value": …`, `{}`. */
const LOOKS_LIKE_JSON = /^\s*[[{]\s*["{[\]}]/u

/** JSON of any kind is the API's, or nothing that can be read. */
export const API: Reader = { format: 'api', detects: (head) => LOOKS_LIKE_JSON.test(head), read: readApi }

/**
 * Reads each question of a response, given as JSON text or as a parsed object.
 * @throws WrittenAnswerError `not-an-answer` when the source is not JSON, or not the API's.
 */
export function* readApi(source: string | object, settings: Settings): Generator<Document, void, undefined> {
  const json = typeof source === 'string' ? parseJson(source, settings) : source
  const items = itemsOf(json)
  if (items === null) throw notApi(settings, describe(json))
  for (const [index, item] of items.entries()) {
    const value = questionOf(item)
    if (value === null) throw notApi(settings, `${describe(item)} as item ${index + 1} of ${items.length}`)
    yield documentOf(value)
  }
}

type Json = Record<string, unknown>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function itemsOf(json: unknown): unknown[] | null {
  if (Array.isArray(json)) return json
  if (!isObject(json)) return null
  if (Array.isArray(json.results)) return json.results
  return questionOf(json) === null ? null : [json]
}

/** A question is wrapped (`{value, links}`) or bare. */
function questionOf(item: unknown): Json | null {
  if (!isObject(item)) return null
  const value = Object.hasOwn(item, 'value') && isObject(item.value) ? item.value : item
  if (Object.hasOwn(value, 'questionText') || Object.hasOwn(value, 'answerText')) return value
  return typeof value.question === 'string' && Object.hasOwn(value, 'answer') ? fromSnakeCase(value) : null
}

const UNDERSCORE = /_([a-z])/gu

/** Clients in Python give the API's fields as `date_tabled`, its texts as `question` and `answer`. */
function fromSnakeCase(value: Json): Json {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      if (name === 'question' || name === 'answer') return [`${name}Text`, each]
      return [name.replace(UNDERSCORE, (_, letter: string) => letter.toUpperCase()), each]
    }),
  )
}

const BYTE_ORDER_MARK = /^\ufeff/u

function parseJson(text: string, settings: Settings): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch (error) {
    throw notApi(settings, `text that is not JSON (${error instanceof Error ? error.message : String(error)})`)
  }
}

function notApi(settings: Settings, found: string): WrittenAnswerError {
  return new WrittenAnswerError('not-an-answer', {
    input: settings.name,
    expected: 'questions of the Questions and Statements API ("results", "value" or "questionText")',
    found,
  })
}

const SHOWN = 60
const SHOWN_NAMES = 4

/** What a value is, in a few words. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isObject(value)) {
    const names = Object.keys(value)
    if (names.length === 0) return 'an object without fields'
    const shown = names.slice(0, SHOWN_NAMES).map((name) => `"${clip(name)}"`)
    return `an object with ${shown.join(', ')}${names.length > SHOWN_NAMES ? ' …' : ''}`
  }
  return typeof value === 'string' ? `the text "${clip(value)}"` : String(value)
}

function clip(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function documentOf(value: Json): Document {
  const problems: Problem[] = []
  const field = fieldsOf(value, problems)
  const questionHtml = field.text('questionText')
  const answerHtml = field.text('answerText')
  const metadata = metadataOf(field)
  const question = textOf(questionHtml)
  const answer = textOf(answerHtml)
  if (question === null) {
    problems.push({ code: 'question-missing', message: 'the item holds no question', severity: 'warning' })
  } else if (questionHtml !== null && isCutQuestion(questionHtml)) problems.push(cut('question', question))
  if (answer !== null) {
    if (answerHtml !== null && isCutAnswer(answerHtml)) problems.push(cut('answer', answer))
  } else if (metadata.dateAnswered === null) {
    problems.push({ code: 'answer-missing', message: 'the question has no answer yet', severity: 'info' })
  } else {
    const message = `the question was answered on ${metadata.dateAnswered}, but the item holds no text of the answer`
    problems.push({ code: 'answer-empty', message, severity: 'warning' })
  }
  return {
    format: 'api',
    id: field.id('id'),
    metadata,
    question,
    answer,
    original: textOf(field.text('originalAnswerText'))?.value ?? null,
    isHolding: field.flag('answerIsHolding'),
    problems,
  }
}

function textOf(html: string | null): Text | null {
  if (html === null) return null
  const text = readHtml(html)
  return text.value === '' ? null : text
}

/** The API's list call cuts texts here, in mid-word: answers with "..." after it, questions with nothing. */
const CUT_AT = 255
const ELLIPSIS = '...'
const ENDED = /[.?!"'”’)]\s*$/u

function isCutAnswer(text: string): boolean {
  return text.length === CUT_AT + ELLIPSIS.length && text.endsWith(ELLIPSIS)
}

function isCutQuestion(text: string): boolean {
  return text.length === CUT_AT && !ENDED.test(text.slice(-2))
}

function cut(section: SectionName, text: Text): Problem {
  const message = `the ${section} is cut at ${CUT_AT} characters, as the API's list call does`
  return { code: 'truncated-answer', message, severity: 'warning', section, start: 0, end: text.value.length }
}

type Fields = ReturnType<typeof fieldsOf>

function metadataOf(field: Fields): Metadata {
  return {
    ...emptyMetadata(),
    heading: field.text('heading'),
    uin: field.text('uin'),
    house: field.house('house'),
    dateTabled: field.day('dateTabled'),
    dateForAnswer: field.day('dateForAnswer'),
    dateHoldingAnswer: field.day('dateHoldingAnswer'),
    dateAnswered: field.day('dateAnswered'),
    dateAnswerCorrected: field.day('dateAnswerCorrected'),
    askingMember: field.member('askingMember'),
    answeringMember: field.member('answeringMember'),
    correctingMember: field.member('correctingMember'),
    answeringBody: field.text('answeringBodyName'),
    answeringBodyId: field.number('answeringBodyId'),
    isNamedDay: field.flag('isNamedDay'),
    isWithdrawn: field.flag('isWithdrawn'),
    memberHasInterest: field.flag('memberHasInterest'),
    groupedQuestions: field.list('groupedQuestions', 'UINs', asText),
    attachments: field.list('attachments', 'titles with addresses', asAttachment),
  }
}

/** Reads fields by their kind; a field of another kind is null, and a problem. */
function fieldsOf(value: Json, problems: Problem[]) {
  function unreadable(name: string, kind: string, raw: unknown): void {
    const message = `${name} should be ${kind}, found ${describe(raw)}`
    problems.push({ code: 'header-unreadable', message, severity: 'warning' })
  }
  function read<T>(name: string, kind: string, convert: (raw: unknown) => T | null, from = value): T | null {
    const raw = Object.hasOwn(from, name) ? from[name] : null
    if (raw === null || raw === undefined || raw === '') return null
    const result = convert(raw)
    if (result === null) unreadable(name, kind, raw)
    return result
  }
  const text = (name: string, from?: Json) => read(name, 'text', asText, from)
  const number = (name: string, from?: Json) => read(name, 'a whole number', asNumber, from)
  return {
    text,
    number,
    id: (name: string) => read(name, 'a number or text', (raw) => asNumber(raw)?.toString() ?? asText(raw)),
    flag: (name: string) => read(name, 'true or false', (raw) => (typeof raw === 'boolean' ? raw : null)),
    day: (name: string) => read(name, 'a day', asDay),
    house: (name: string) => read(name, 'Commons or Lords', asHouse),
    /** The list call gives only the member's id, beside the member. */
    member(name: string): Member | null {
      const beside = number(`${name}Id`)
      const member = read(name, 'a member', (raw) => (isObject(raw) ? raw : null))
      if (member === null) return beside === null ? null : { ...NOBODY, id: beside }
      return {
        ...NOBODY,
        id: beside ?? number('id', member),
        name: text('name', member),
        party: text('party', member),
        constituency: text('memberFrom', member),
      }
    },
    list<T>(name: string, kind: string, convert: (raw: unknown) => T | null): T[] {
      const raws = read(name, `a list of ${kind}`, (raw) => (Array.isArray(raw) ? raw : null)) ?? []
      return raws.flatMap((raw) => {
        const item = convert(raw)
        if (item === null) unreadable(name, `a list of ${kind}`, raw)
        return item === null ? [] : [item]
      })
    },
  }
}

const NOBODY: Member = { id: null, name: null, role: null, party: null, constituency: null }

function asText(raw: unknown): string | null {
  return typeof raw === 'string' && raw !== '' ? raw : null
}

function asNumber(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 ? raw : null
}

/** "2024-01-12T00:00:00", "2024-01-12". */
const API_DAY = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d[\d:.]{0,16}(?:Z|[+-]\d\d:\d\d)?)?$/u

function asDay(raw: unknown): IsoDay | null {
  const day = typeof raw === 'string' ? API_DAY.exec(raw)?.[1] : undefined
  return day !== undefined && IsoDay.safeParse(day).success ? day : null
}

function asHouse(raw: unknown): 'Commons' | 'Lords' | null {
  if (raw === 'Commons' || raw === 'commons') return 'Commons'
  return raw === 'Lords' || raw === 'lords' ? 'Lords' : null
}

function asAttachment(raw: unknown): Attachment | null {
  if (!isObject(raw)) return null
  const { title, url } = raw
  return typeof title === 'string' && typeof url === 'string' ? { title, url } : null
}
