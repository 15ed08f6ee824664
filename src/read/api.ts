/** The Questions and Statements API: a list `{totalResults, results}`, a single item `{value, links}`, or a bare value. */
import { type Document, emptyMetadata, type Text } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import { IsoDay, type Member, type Metadata, type Problem } from '../schema.js'
import { readHtml } from './html.js'

const LOOKS_LIKE_JSON = /^\s*[[{]\s*["{[\]}]/u

/** A cheap look at the head of a text: JSON of any kind is the API's, or nothing that can be read. */
export function looksLikeApi(text: string): boolean {
  return LOOKS_LIKE_JSON.test(text.slice(0, 1000))
}

/**
 * Reads each question of a response.
 * @throws WrittenAnswerError `not-an-answer` when the source is not JSON, or not the API's.
 */
export function* readApi(source: string | object, settings: Settings): Generator<Document, void, undefined> {
  const items = itemsOf(typeof source === 'string' ? parseJson(source, settings) : source)
  if (items === null) throw notApi(settings, `JSON without them: ${describe(source)}`)
  for (const item of items) {
    const value = isObject(item) && isObject(item.value) ? item.value : item
    if (!isObject(value) || !isQuestion(value)) throw notApi(settings, `an item that is no question: ${describe(item)}`)
    yield documentOf(value)
  }
}

type Json = Record<string, unknown>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isQuestion(value: Json): boolean {
  return 'questionText' in value || 'answerText' in value
}

function itemsOf(json: unknown): unknown[] | null {
  if (Array.isArray(json)) return json
  if (!isObject(json)) return null
  if (Array.isArray(json.results)) return json.results
  return isQuestion(json) || isObject(json.value) ? [json] : null
}

function parseJson(text: string, settings: Settings): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    throw notApi(settings, `text that is no JSON (${error instanceof Error ? error.message : error})`)
  }
}

function notApi(settings: Settings, found: string): WrittenAnswerError {
  return new WrittenAnswerError('not-an-answer', {
    input: settings.name,
    expected: 'questions of the Questions and Statements API ("results", "value" or "questionText")',
    found,
  })
}

function describe(source: unknown): string {
  const text = typeof source === 'string' ? source : (JSON.stringify(source) ?? String(source))
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function documentOf(value: Json): Document {
  const problems: Problem[] = []
  const field = fieldsOf(value, problems)
  const questionHtml = field.text('questionText')
  const answerHtml = field.text('answerText')
  const question = textOf(questionHtml)
  const answer = textOf(answerHtml)
  if (question === null)
    problems.push({ code: 'question-missing', message: 'the item holds no question', severity: 'warning' })
  if (answer === null)
    problems.push({ code: 'answer-missing', message: 'the question has no answer yet', severity: 'info' })
  if (answerHtml !== null && isCut(answerHtml)) {
    problems.push({
      code: 'truncated-answer',
      message: `the answer is cut at ${answerHtml.length - 3} characters, as the API's list call does`,
      severity: 'warning',
    })
  }
  const original = textOf(field.text('originalAnswerText'))
  return {
    format: 'api',
    id: field.number('id')?.toString() ?? null,
    metadata: metadataOf(value, field),
    question,
    answer,
    original: original?.value ?? null,
    isHolding: field.flag('answerIsHolding'),
    problems,
  }
}

function textOf(html: string | null): Text | null {
  if (html === null) return null
  const text = readHtml(html)
  return text.value === '' ? null : text
}

/** The list call gives 255 characters of plain text and "...". */
function isCut(html: string): boolean {
  return html.length === 258 && html.endsWith('...')
}

function metadataOf(value: Json, field: ReturnType<typeof fieldsOf>): Metadata {
  const house = field.text('house')
  const grouped = Array.isArray(value.groupedQuestions) ? value.groupedQuestions : []
  const attachments = Array.isArray(value.attachments) ? value.attachments : []
  return {
    ...emptyMetadata(),
    heading: field.text('heading'),
    uin: field.text('uin'),
    house: house === 'Commons' || house === 'Lords' ? house : null,
    dateTabled: field.day('dateTabled'),
    dateForAnswer: field.day('dateForAnswer'),
    dateHoldingAnswer: field.day('dateHoldingAnswer'),
    dateAnswered: field.day('dateAnswered'),
    dateAnswerCorrected: field.day('dateAnswerCorrected'),
    askingMember: memberOf(value.askingMember, field.number('askingMemberId')),
    answeringMember: memberOf(value.answeringMember, field.number('answeringMemberId')),
    correctingMember: memberOf(value.correctingMember, field.number('correctingMemberId')),
    answeringBody: field.text('answeringBodyName'),
    answeringBodyId: field.number('answeringBodyId'),
    isNamedDay: field.flag('isNamedDay'),
    isWithdrawn: field.flag('isWithdrawn'),
    memberHasInterest: field.flag('memberHasInterest'),
    groupedQuestions: grouped.filter((uin) => typeof uin === 'string'),
    attachments: attachments.filter(isObject).flatMap(({ title, url }) => {
      return typeof title === 'string' && typeof url === 'string' ? [{ title, url }] : []
    }),
  }
}

function memberOf(value: unknown, id: number | null): Member | null {
  if (!isObject(value)) return id === null ? null : { id, name: null, role: null, party: null, constituency: null }
  const text = (name: string) =>
    typeof value[name] === 'string' && value[name] !== '' ? (value[name] as string) : null
  const own = typeof value.id === 'number' && Number.isInteger(value.id) && value.id >= 0 ? value.id : null
  return { id: id ?? own, name: text('name'), role: null, party: text('party'), constituency: text('memberFrom') }
}

const API_DAY = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]*Z?)?$/u

/** Reads fields by their kind; a field of another kind is null, and a problem. */
function fieldsOf(value: Json, problems: Problem[]) {
  function read<T>(name: string, kind: string, convert: (raw: unknown) => T | null): T | null {
    const raw = Object.hasOwn(value, name) ? value[name] : null
    if (raw === null || raw === undefined || raw === '') return null
    const result = convert(raw)
    if (result === null) {
      const message = `${name} should be ${kind}, found ${describe(raw)}`
      problems.push({ code: 'header-unreadable', message, severity: 'warning' })
    }
    return result
  }
  return {
    text: (name: string) => read(name, 'text', (raw) => (typeof raw === 'string' ? raw : null)),
    flag: (name: string) => read(name, 'true or false', (raw) => (typeof raw === 'boolean' ? raw : null)),
    number: (name: string) =>
      read(name, 'a whole number', (raw) =>
        typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 ? raw : null,
      ),
    day: (name: string) => read(name, 'a day', (raw) => (typeof raw === 'string' ? dayOf(raw) : null)),
  }
}

function dayOf(raw: string): IsoDay | null {
  const day = API_DAY.exec(raw)?.[1]
  return day !== undefined && IsoDay.safeParse(day).success ? day : null
}
