/** An item of the Questions and Statements API: `{value, links}`, or the bare value. */
import { type Document, emptyMetadata } from '../document.js'
import type { Attachment, Member, Metadata, Problem } from '../schema.js'
import { documentOf } from './json-document.js'
import {
  asId,
  asText,
  dayIn,
  type Fields,
  type Finder,
  flagIn,
  hasObject,
  houseIn,
  htmlIn,
  idIn,
  isObject,
  type Json,
  type JsonItem,
  listIn,
  numberIn,
  partOf,
  textIn,
} from './json-fields.js'

/**
 * Reads the question of an item; null for an item of another kind.
 * A parsed object stays as it is; what it inherits does not count.
 */
export function readApiItem(item: JsonItem, reference: string | null): Document | null {
  const wrapped = partOf(item, 'value')
  const value = wrapped !== undefined && isObject(wrapped.value) ? wrapped : item
  if (!isObject(value.value) || !NAMES.some((name) => keyOf(value.value, name) !== undefined)) return null
  const problems: Problem[] = []
  const field: Fields = { item: value, find: finderFor(value), problems }
  const metadata = metadataOf(field, value, problems)
  const answer = htmlIn(field, 'answerText')
  const originalText = htmlIn(field, 'originalAnswerText')?.text ?? null
  // The marked text shows both versions; it is never the answer.
  const original = originalText?.value ?? htmlIn(field, 'comparableAnswerText')?.original ?? null
  return documentOf(
    {
      format: 'api',
      id: idIn(field, 'id'),
      metadata,
      question: htmlIn(field, 'questionText'),
      answer,
      original,
      isHolding: flagIn(field, 'answerIsHolding'),
      time: textIn(field, 'month'),
      problems,
    },
    reference,
  )
}

const NAMES = ['questionText', 'answerText']
/** Clients in Python give the texts as `question` and `answer`. */
const SHORT: Record<string, string> = { questionText: 'question', answerText: 'answer' }
const SHORT_NAMES = new Set(Object.values(SHORT))
const CAPITAL = /[A-Z]/gu

/** Most items have the official names, and are asked for no others. */
function finderFor({ value }: JsonItem): Finder {
  for (const key in value as Json) if (key.includes('_') || SHORT_NAMES.has(key)) return BY_ANY_NAME
  return BY_NAME
}

const BY_NAME: Finder = {
  value: ({ value }, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
  item: partOf,
}

const BY_ANY_NAME: Finder = {
  value({ value }, name) {
    const key = keyOf(value, name)
    return key === undefined ? undefined : (value as Json)[key]
  },
  item(item, name) {
    const key = keyOf(item.value, name)
    return key === undefined ? undefined : partOf(item, key)
  },
}

/** What a field is called here: by its official name, `dateTabled`, or as clients in Python name it, `date_tabled`. */
function keyOf(value: unknown, name: string): string | undefined {
  if (!isObject(value)) return undefined
  if (Object.hasOwn(value, name)) return name
  const snake = snakeOf(name)
  if (Object.hasOwn(value, snake)) return snake
  const short = SHORT[name]
  if (short === undefined || !Object.hasOwn(value, short)) return undefined
  return typeof value[short] === 'string' || value[short] === null ? short : undefined
}

/** Of the names above and below, so that they are few. */
const snakes = new Map<string, string>()

function snakeOf(name: string): string {
  const known = snakes.get(name)
  if (known !== undefined) return known
  const snake = name.replace(CAPITAL, (letter) => `_${letter.toLowerCase()}`)
  snakes.set(name, snake)
  return snake
}

function metadataOf(field: Fields, item: JsonItem, problems: Problem[]): Metadata {
  const attachments = listIn(field, 'attachments', 'titles with addresses', asAttachment)
  const announced = numberIn(field, 'attachmentCount') ?? 0
  if (announced > attachments.length) {
    const message = `attachmentCount is ${announced}, but ${attachments.length} stand in attachments`
    problems.push({ code: 'header-missing', message, severity: 'warning' })
  }
  const grouped = listIn(field, 'groupedQuestions', 'UINs', asId)
  return {
    ...emptyMetadata(),
    heading: textIn(field, 'heading'),
    uin: idIn(field, 'uin'),
    house: houseIn(field, 'house'),
    dateTabled: dayIn(field, 'dateTabled'),
    dateForAnswer: dayIn(field, 'dateForAnswer'),
    dateHoldingAnswer: dayIn(field, 'dateHoldingAnswer'),
    dateAnswered: dayIn(field, 'dateAnswered'),
    dateAnswerCorrected: dayIn(field, 'dateAnswerCorrected'),
    askingMember: memberOf('askingMember', field, item, problems),
    answeringMember: memberOf('answeringMember', field, item, problems),
    correctingMember: memberOf('correctingMember', field, item, problems),
    answeringBody: textIn(field, 'answeringBodyName'),
    answeringBodyId: numberIn(field, 'answeringBodyId'),
    isNamedDay: flagIn(field, 'isNamedDay'),
    isWithdrawn: flagIn(field, 'isWithdrawn'),
    memberHasInterest: flagIn(field, 'memberHasInterest'),
    groupedQuestions:
      grouped.length > 0 ? grouped : listIn(field, 'groupedQuestionsDates', 'UINs with days', asGrouped),
    attachments,
  }
}

const NOBODY: Member = { id: null, name: null, role: null, party: null, constituency: null }

/** The list call gives only the member's id, `askingMemberId`, beside a member that is null. */
function memberOf(name: string, field: Fields, item: JsonItem, problems: Problem[]): Member | null {
  const beside = numberIn(field, `${name}Id`)
  const isGiven = hasObject(field, name)
  const member = isGiven ? field.find.item(item, name) : undefined
  if (member === undefined) return beside === null ? null : { ...NOBODY, id: beside }
  const of: Fields = { item: member, find: finderFor(member), problems }
  return {
    ...NOBODY,
    id: beside ?? numberIn(of, 'id'),
    name: textIn(of, 'name'),
    party: textIn(of, 'party'),
    constituency: textIn(of, 'memberFrom'),
  }
}

/** A title can be missing; the name of the file says then what it is. */
function asAttachment(raw: unknown): Attachment | null {
  if (!isObject(raw)) return null
  const url = asText(raw.url)
  const title = asText(raw.title) ?? asText(raw.fileName) ?? url
  return url !== null && title !== null ? { title, url } : null
}

function asGrouped(raw: unknown): string | null {
  return isObject(raw) ? (asId(raw.questionUin) ?? asId(raw.uin)) : null
}
