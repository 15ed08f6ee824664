/**
 * An item of the Linked Data API (lda.data.parliament.uk, 2014 to 2020). A value is plain, wrapped as
 * `{"_value": …, "_datatype": …}`, or a resource `{"_about": …}`; each of these can stand in a list of one.
 */
import { type Document, emptyMetadata } from '../document.js'
import type { Attachment, Member, Metadata, Problem } from '../schema.js'
import { documentOf } from './json-document.js'
import { asId, asText, type Fields, type Finder, fieldsOf, isObject, type JsonItem, partOf } from './json-fields.js'

/** Reads the question of an item; null for an item of another kind. */
export function readLdaItem(item: JsonItem, reference: string | null): Document | null {
  if (!isObject(item.value) || !isLinkedData(item)) return null
  if (partOf(item, 'questionText') === undefined && partOf(item, 'answer') === undefined) return null
  const problems: Problem[] = []
  const field = fieldsOf(finderOf(item, unwrapped), problems)
  const list = fieldsOf(finderOf(item, listed), problems)
  return documentOf(
    {
      format: 'lda',
      id: field.text('_about'),
      metadata: metadataOf(field, list),
      question: field.html('questionText'),
      // Both versions of a corrected answer stand in one text.
      answer: field.html('answer.answerText'),
      original: null,
      isHolding: null,
      time: null,
      problems,
    },
    reference,
  )
}

function finderOf(item: JsonItem, find: (item: JsonItem, name: string) => JsonItem | undefined): Finder {
  return { value: (name) => find(item, name)?.value, item: (name) => find(item, name) }
}

function isLinkedData(item: JsonItem): boolean {
  if (partOf(item, '_about') !== undefined) return true
  return (
    isObject(item.value) && Object.values(item.value).some((each) => isObject(each) && Object.hasOwn(each, '_value'))
  )
}

/** The way to a field, `answer.dateOfAnswer`; lists of one and wrapped values on it are opened. */
function unwrapped(item: JsonItem, name: string): JsonItem | undefined {
  let found: JsonItem | undefined = item
  for (const part of name.split('.')) {
    found = found === undefined ? undefined : partOf(found, part)
    if (found !== undefined && Array.isArray(found.value) && found.value.length === 1) found = partOf(found, 0)
    if (found !== undefined && isObject(found.value)) found = partOf(found, '_value') ?? found
  }
  return found
}

/** A field as a list, also where it stands alone. */
function listed(item: JsonItem, name: string): JsonItem | undefined {
  let found: JsonItem | undefined = item
  for (const part of name.split('.')) found = found === undefined ? undefined : partOf(found, part)
  if (found === undefined || found.value === null || Array.isArray(found.value)) return found
  return { ...found, value: [found.value] }
}

const NAMED_DAY = 'NamedDay'

function metadataOf(field: Fields, list: Fields): Metadata {
  const corrected = field.day('answer.questionFirstMinisteriallyCorrected')
  const answering = memberOf(field, 'answer.answeringMember')
  // The answer is the corrected one, given by who corrected it; who gave the first stands with that version of it.
  const isCorrected = corrected !== null || field.flag('answer.isMinisterialCorrection') === true
  const first = isCorrected ? memberOf(field, 'answer.previousAnswerVersion.answeringMember') : null
  const type = field.text('writtenParliamentaryQuestionType')
  return {
    ...emptyMetadata(),
    heading: field.text('hansardHeading'),
    uin: field.id('uin'),
    house: houseOf(field),
    dateTabled: field.day('dateTabled') ?? field.day('date'),
    dateForAnswer: field.day('AnswerDate'),
    dateAnswered: field.day('answer.dateOfAnswer') ?? field.day('answer.questionFirstAnswered'),
    dateAnswerCorrected: corrected,
    askingMember: memberOf(field, 'tablingMember'),
    answeringMember: first ?? answering,
    correctingMember: isCorrected ? answering : null,
    answeringBody: field.text('AnsweringBody'),
    answeringBodyId: field.number('answeringDeptId'),
    isNamedDay: type === null ? null : type === NAMED_DAY,
    memberHasInterest: field.flag('registeredInterest'),
    groupedQuestions: list.list('answer.groupedQuestionUIN', 'UINs', (raw) => asId(unwrap(raw))),
    attachments: list.list('answer.attachment', 'titles with addresses', asAttachment),
  }
}

const HOUSES: Record<string, 'Commons' | 'Lords'> = { 1: 'Commons', 2: 'Lords' }

function houseOf(field: Fields): 'Commons' | 'Lords' | null {
  return HOUSES[field.id('houseId') ?? ''] ?? field.house('legislature.prefLabel')
}

/** "http://data.parliament.uk/members/1486". */
const MEMBER_ID = /\/members\/(\d{1,9})$/u
/** "Biography information for Grahame Morris", where no printed name is given. */
const LABEL = /^Biography information for (?=\S)/u

function memberOf(field: Fields, name: string): Member | null {
  const id = MEMBER_ID.exec(field.text(`${name}._about`) ?? '')?.[1]
  const printed = field.text(`${name}Printed`) ?? field.text(`${name}.label`)?.replace(LABEL, '') ?? null
  const constituency = field.text(`${name}Constituency`)
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
