/**
 * An item of the Linked Data API (lda.data.parliament.uk, 2014 to 2020). A value is plain, wrapped as
 * `{"_value": …, "_datatype": …}`, or a resource `{"_about": …}`; each of these can stand in a list of one.
 */
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

/** Reads the question of an item; null for an item of another kind. */
export function readLdaItem(item: JsonItem, reference: string | null): Document | null {
  if (!isObject(item.value) || !isLinkedData(item)) return null
  if (partOf(item, 'questionText') === undefined && partOf(item, 'answer') === undefined) return null
  const problems: Problem[] = []
  const field: Fields = { item, find: UNWRAPPED, problems }
  const list: Fields = { item, find: LISTED, problems }
  return documentOf(
    {
      format: 'lda',
      id: textIn(field, '_about'),
      metadata: metadataOf(field, list),
      question: htmlIn(field, 'questionText'),
      // Both versions of a corrected answer stand in one text.
      answer: htmlIn(field, 'answer.answerText'),
      original: null,
      isHolding: null,
      time: null,
      problems,
    },
    reference,
  )
}

const UNWRAPPED: Finder = { value: ({ value }, name) => wayTo(name).reduce(opened, value), item: unwrapped }
const LISTED: Finder = { value: (item, name) => listed(item, name)?.value, item: listed }

/** Of the names below, so that they are few. */
const ways = new Map<string, string[]>()

function wayTo(name: string): string[] {
  const known = ways.get(name)
  if (known !== undefined) return known
  const way = name.split('.')
  ways.set(name, way)
  return way
}

function isLinkedData({ value }: JsonItem): boolean {
  if (!isObject(value)) return false
  return (
    Object.hasOwn(value, '_about') ||
    Object.values(value).some((each) => isObject(each) && Object.hasOwn(each, '_value'))
  )
}

/** One step on the way to a field: a part of a value, out of its list of one and its wrapping. */
function opened(value: unknown, part: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
  const found = (value as Json)[part]
  return unwrap(Array.isArray(found) && found.length === 1 ? found[0] : found)
}

/** The field `answer.dateOfAnswer` with the way to it; lists of one and wrapped values on it are opened. */
function unwrapped(item: JsonItem, name: string): JsonItem | undefined {
  let found: JsonItem | undefined = item
  for (const part of wayTo(name)) {
    found = found === undefined ? undefined : partOf(found, part)
    if (found !== undefined && Array.isArray(found.value) && found.value.length === 1) found = partOf(found, 0)
    if (found !== undefined && isObject(found.value)) found = partOf(found, '_value') ?? found
  }
  return found
}

/** A field as a list, also where it stands alone. */
function listed(item: JsonItem, name: string): JsonItem | undefined {
  let found: JsonItem | undefined = item
  for (const part of wayTo(name)) found = found === undefined ? undefined : partOf(found, part)
  if (found === undefined || found.value === null || Array.isArray(found.value)) return found
  return { ...found, value: [found.value] }
}

const NAMED_DAY = 'NamedDay'

function metadataOf(field: Fields, list: Fields): Metadata {
  const corrected = dayIn(field, 'answer.questionFirstMinisteriallyCorrected')
  const answering = memberOf(field, 'answer.answeringMember')
  // The answer is the corrected one, given by who corrected it; who gave the first stands with that version of it.
  const isCorrected = corrected !== null || flagIn(field, 'answer.isMinisterialCorrection') === true
  const first = isCorrected ? memberOf(field, 'answer.previousAnswerVersion.answeringMember') : null
  const type = textIn(field, 'writtenParliamentaryQuestionType')
  return {
    ...emptyMetadata(),
    heading: textIn(field, 'hansardHeading'),
    uin: idIn(field, 'uin'),
    house: houseOf(field),
    dateTabled: dayIn(field, 'dateTabled') ?? dayIn(field, 'date'),
    dateForAnswer: dayIn(field, 'AnswerDate'),
    dateAnswered: dayIn(field, 'answer.dateOfAnswer') ?? dayIn(field, 'answer.questionFirstAnswered'),
    dateAnswerCorrected: corrected,
    askingMember: memberOf(field, 'tablingMember'),
    answeringMember: first ?? answering,
    correctingMember: isCorrected ? answering : null,
    answeringBody: textIn(field, 'AnsweringBody'),
    answeringBodyId: numberIn(field, 'answeringDeptId'),
    isNamedDay: type === null ? null : type === NAMED_DAY,
    memberHasInterest: flagIn(field, 'registeredInterest'),
    groupedQuestions: listIn(list, 'answer.groupedQuestionUIN', 'UINs', (raw) => asId(unwrap(raw))),
    attachments: listIn(list, 'answer.attachment', 'titles with addresses', asAttachment),
  }
}

const HOUSES: Record<string, 'Commons' | 'Lords'> = { 1: 'Commons', 2: 'Lords' }

function houseOf(field: Fields): 'Commons' | 'Lords' | null {
  return HOUSES[idIn(field, 'houseId') ?? ''] ?? houseIn(field, 'legislature.prefLabel')
}

/** "http://data.parliament.uk/members/1486". */
const MEMBER_ID = /\/members\/(\d{1,9})$/u
/** "Biography information for Grahame Morris", where no printed name is given. */
const LABEL = /^Biography information for (?=\S)/u

function memberOf(field: Fields, name: string): Member | null {
  const id = MEMBER_ID.exec(textIn(field, `${name}._about`) ?? '')?.[1]
  const printed = textIn(field, `${name}Printed`) ?? textIn(field, `${name}.label`)?.replace(LABEL, '') ?? null
  const constituency = textIn(field, `${name}Constituency`)
  if (id === undefined && printed === null && constituency === null) return null
  return { id: id === undefined ? null : Number(id), name: printed, role: null, party: null, constituency }
}

function unwrap(raw: unknown): unknown {
  return isObject(raw) && Object.hasOwn(raw, '_value') ? raw._value : raw
}

/** The address is that of the resource; a title can be missing, the name of the file then says what it is. */
function asAttachment(raw: unknown): Attachment | null {
  if (!isObject(raw)) return null
  const url = asText(raw._about)
  const title = asText(unwrap(raw.title)) ?? asText(unwrap(raw.fileName)) ?? url
  return url !== null && title !== null ? { title, url } : null
}
