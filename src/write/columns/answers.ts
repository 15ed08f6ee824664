/** The table of answers, and what hangs on one without being a mention. */
import type { Attachment, Member, Problem, WrittenAnswer } from '../../schema.js'
import { type Column, column, type Entry, indexed, numbered, table } from './column.js'

function memberColumns(
  prefix: string,
  leaf: string,
  who: string,
  memberOf: (record: WrittenAnswer) => Member | null,
): Column<Entry>[] {
  const one = (name: keyof Member, type: 'integer' | 'string', what: string) =>
    column<Entry>(
      `${prefix}_${name}: ${type}?`,
      `metadata.${leaf}.${name}`,
      `${what} of the ${who}`,
      ({ record }) => memberOf(record)?.[name] ?? null,
    )
  return [
    one('id', 'integer', "Id in Parliament's members database"),
    one('name', 'string', 'Name'),
    one('role', 'string', 'Office held'),
    one('party', 'string', 'Party'),
    one('constituency', 'string', 'Constituency, or kind of peerage,'),
  ]
}

export const answers = table<Entry>({
  name: 'answers',
  description: 'One row for each written question with its answer.',
  numbers: [],
  parent: null,
  items: (entry) => [[entry]],
  columns: [
    column(
      'occurrence: integer',
      '',
      '1 for the first record under its key (house, day tabled and UIN, else the texts); 2 and more for others under the same key that are not the same',
      (entry) => entry.occurrence,
    ),
    column('heading: string?', 'metadata.heading', 'Heading', ({ record }) => record.metadata.heading),
    indexed(
      column(
        'uin: string?',
        'metadata.uin',
        'Unique identification number; it repeats from session to session',
        ({ record }) => record.metadata.uin,
      ),
    ),
    column('house: string?', 'metadata.house', 'House the question was put in', ({ record }) => record.metadata.house),
    indexed(
      column(
        'date_tabled: date?',
        'metadata.dateTabled',
        'Day the question was tabled',
        ({ record }) => record.metadata.dateTabled,
      ),
    ),
    column(
      'date_for_answer: date?',
      'metadata.dateForAnswer',
      'Day the answer was due',
      ({ record }) => record.metadata.dateForAnswer,
    ),
    column(
      'date_holding_answer: date?',
      'metadata.dateHoldingAnswer',
      'Day of the holding answer',
      ({ record }) => record.metadata.dateHoldingAnswer,
    ),
    indexed(
      column(
        'date_answered: date?',
        'metadata.dateAnswered',
        'Day of the answer',
        ({ record }) => record.metadata.dateAnswered,
      ),
    ),
    column(
      'date_answer_corrected: date?',
      'metadata.dateAnswerCorrected',
      'Day the answer was corrected',
      ({ record }) => record.metadata.dateAnswerCorrected,
    ),
    ...memberColumns('asking_member', 'askingMember', 'asking member', (record) => record.metadata.askingMember),
    ...memberColumns(
      'answering_member',
      'answeringMember',
      'answering member',
      (record) => record.metadata.answeringMember,
    ),
    ...memberColumns(
      'correcting_member',
      'correctingMember',
      'member who corrected the answer',
      (record) => record.metadata.correctingMember,
    ),
    indexed(
      column(
        'answering_body: string?',
        'metadata.answeringBody',
        'Answering body',
        ({ record }) => record.metadata.answeringBody,
      ),
    ),
    column(
      'answering_body_id: integer?',
      'metadata.answeringBodyId',
      'Id of the answering body in the official API',
      ({ record }) => record.metadata.answeringBodyId,
    ),
    column(
      'is_named_day: boolean?',
      'metadata.isNamedDay',
      'Whether it was tabled for answer on a named day',
      ({ record }) => record.metadata.isNamedDay,
    ),
    column(
      'is_withdrawn: boolean?',
      'metadata.isWithdrawn',
      'Whether the question was withdrawn',
      ({ record }) => record.metadata.isWithdrawn,
    ),
    column(
      'member_has_interest: boolean?',
      'metadata.memberHasInterest',
      'Whether the asking member declared a registered interest',
      ({ record }) => record.metadata.memberHasInterest,
    ),
    column('url: string?', 'metadata.url', 'Official page', ({ record }) => record.metadata.url),
    column(
      'question_text: string?',
      'question.text',
      'Text of the question',
      ({ record }) => record.question?.text ?? null,
    ),
    column('answer_text: string?', 'answer.text', 'Text of the answer', ({ record }) => record.answer?.text ?? null),
    indexed(
      column(
        'answer_kind: string?',
        'answer.kind',
        'Kind of answer, taken as a whole',
        ({ record }) => record.answer?.kind ?? null,
      ),
    ),
    column(
      'answer_original: string?',
      'answer.original',
      'Text that a correction replaced',
      ({ record }) => record.answer?.original ?? null,
    ),
    column('source_format: string', 'source.format', 'Format it was read from', ({ record }) => record.source.format),
    column('source_id: string?', 'source.id', "The source's own identifier", ({ record }) => record.source.id),
    column(
      'source_column: string?',
      'source.column',
      'Column of the Official Report that the source gives for it',
      ({ record }) => record.source.column,
    ),
    column('input: string?', '', 'Input it was read from', ({ origin }) => origin?.input ?? null),
    column(
      'input_offset: integer?',
      '',
      'Byte of the input it starts at, where that is known',
      ({ origin }) => origin?.offset ?? null,
    ),
    column(
      'input_index: integer?',
      '',
      'Its place among the answers of the input, from 0',
      ({ origin }) => origin?.index ?? null,
    ),
  ],
})

export const groupedQuestions = table<string>({
  name: 'grouped_questions',
  description: 'Questions that were answered together with this one.',
  numbers: ['grouped_no'],
  parent: null,
  items: ({ record }) => numbered(record.metadata.groupedQuestions),
  columns: [indexed(column('uin: string', 'metadata.groupedQuestions[]', 'UIN of the other question', (uin) => uin))],
})

export const attachments = table<Attachment>({
  name: 'attachments',
  description: 'Files published with an answer.',
  numbers: ['attachment_no'],
  parent: null,
  items: ({ record }) => numbered(record.metadata.attachments),
  columns: [
    column('title: string', 'metadata.attachments[].title', 'Title', ({ title }) => title),
    column('url: string', 'metadata.attachments[].url', 'Address', ({ url }) => url),
  ],
})

export const problems = table<Problem>({
  name: 'problems',
  description: 'What a reader of the answer should know: what was left out, cut off, unreadable or inferred.',
  numbers: ['problem_no'],
  parent: null,
  items: ({ record }) => numbered(record.problems),
  columns: [
    indexed(column('code: string', 'problems[].code', 'What kind of problem', ({ code }) => code)),
    column('severity: string', 'problems[].severity', 'How grave it is', ({ severity }) => severity),
    column('message: string', 'problems[].message', 'What happened, in words', ({ message }) => message),
    column(
      'section: string?',
      'problems[].section',
      'Part whose text the offsets count in; empty where they count in the source',
      ({ section }) => section ?? null,
    ),
    column(
      'start_offset: integer?',
      'problems[].start',
      'Where it starts, in UTF-16 code units from 0',
      ({ start }) => start ?? null,
    ),
    column(
      'end_offset: integer?',
      'problems[].end',
      'Where it ends (exclusive), in UTF-16 code units',
      ({ end }) => end ?? null,
    ),
  ],
})
