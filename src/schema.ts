/**
 * The contract: what a record holds, and the laws that bind it.
 * Every public type is inferred from a schema of the same name; nothing else defines a shape.
 */
import * as z from 'zod'

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDay = z.iso.date()
export type IsoDay = z.infer<typeof IsoDay>

/** The part of a record that a mention stands in. */
export const SectionName = z.enum(['question', 'answer'])
export type SectionName = z.infer<typeof SectionName>

/** The source formats that can be read; see `read/index.ts`. */
export const Format = z.enum([
  'pp-question',
  'pp-list',
  'parliament-uk-list',
  'qs-detail',
  'text',
  'api',
  'lda',
  'twfy',
  'html',
  'hansard',
])
export type Format = z.infer<typeof Format>

/** A member of either House as a source names them; each field is null when the source does not give it. */
export const Member = z.strictObject({
  id: z.int().nonnegative().nullable(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  party: z.string().nullable(),
  constituency: z.string().nullable(),
})
export type Member = z.infer<typeof Member>

/** A file published with an answer. */
export const Attachment = z.strictObject({ title: z.string(), url: z.string() })
export type Attachment = z.infer<typeof Attachment>

/** What the source's header says of the question and its answer, under the names of the official API. */
export const Metadata = z.strictObject({
  heading: z.string().nullable(),
  uin: z.string().nullable(),
  house: z.enum(['Commons', 'Lords']).nullable(),
  dateTabled: IsoDay.nullable(),
  dateForAnswer: IsoDay.nullable(),
  dateHoldingAnswer: IsoDay.nullable(),
  dateAnswered: IsoDay.nullable(),
  dateAnswerCorrected: IsoDay.nullable(),
  askingMember: Member.nullable(),
  answeringMember: Member.nullable(),
  correctingMember: Member.nullable(),
  answeringBody: z.string().nullable(),
  answeringBodyId: z.int().nonnegative().nullable(),
  isNamedDay: z.boolean().nullable(),
  isWithdrawn: z.boolean().nullable(),
  memberHasInterest: z.boolean().nullable(),
  groupedQuestions: z.array(z.string()),
  attachments: z.array(Attachment),
  url: z.string().nullable(),
})
export type Metadata = z.infer<typeof Metadata>

/** Where a mention stands: half-open UTF-16 offsets into `record[section].text`, whose slice is `text`. */
const mention = {
  section: SectionName,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
}
export const Mention = z.strictObject(mention)
export type Mention = z.infer<typeof Mention>

/**
 * An expression that names a calendar period. `from` and `to` are inclusive days; `edtf` is the same period in the
 * Extended Date/Time Format (ISO 8601-2), with an open end as `..`; `inferred` says that a part (most often the year)
 * was resolved from the context; `inName` that it is part of the name of a law, budget, review, census or document.
 */
export const DateMention = z.strictObject({
  ...mention,
  from: IsoDay,
  to: IsoDay,
  precision: z.enum([
    'day',
    'month',
    'quarter',
    'season',
    'year',
    'financial-year',
    'academic-year',
    'decade',
    'range',
  ]),
  edtf: z.string().min(4),
  relation: z.enum(['on', 'by', 'before', 'after', 'since', 'from', 'until', 'during']).nullable(),
  inferred: z.boolean(),
  inName: z.boolean(),
  inTable: z.boolean(),
})
export type DateMention = z.infer<typeof DateMention>

/** An amount of money in whole units of `currency` (pounds, not pence or millions). `value` is null for a range. */
export const Money = z.strictObject({
  ...mention,
  currency: z.string().regex(/^[A-Z]{3}$/u),
  value: z.number().nonnegative().nullable(),
  minValue: z.number().nonnegative(),
  maxValue: z.number().nonnegative(),
  qualifier: z.enum(['up-to', 'at-least', 'about']).nullable(),
  per: z.enum(['year', 'month', 'week', 'day', 'unit']).nullable(),
})
export type Money = z.infer<typeof Money>

/** A link target. `url` is normalised and unwrapped; `via` is the host of the wrapper it was unwrapped from. */
export const Url = z.strictObject({
  ...mention,
  url: z.string().min(1),
  label: z.string().nullable(),
  via: z.string().nullable(),
})
export type Url = z.infer<typeof Url>

/** A pointer to another answer, question, statement, paper or column of the Official Report. */
export const Reference = z.strictObject({
  ...mention,
  type: z.enum(['question', 'answer', 'hansard', 'statement', 'deposited-paper']),
  uin: z.string().nullable(),
  date: IsoDay.nullable(),
  column: z.string().nullable(),
  role: z.enum(['pursuant', 'referral', 'grouped']).nullable(),
})
export type Reference = z.infer<typeof Reference>

/**
 * A deed of the Government or another public body: one sentence, or one list item.
 * `date` is the EDTF of the date that governs the deed, `dates` every date that says when a deed of it is done.
 */
export const Action = z.strictObject({
  ...mention,
  status: z.enum(['done', 'in-progress', 'planned']).nullable(),
  date: z.string().nullable(),
  dates: z.array(DateMention),
  money: z.array(Money),
  urls: z.array(Url),
  item: z.boolean(),
})
export type Action = z.infer<typeof Action>

/**
 * A table of the markup, merged cells repeated; `unit` is the one its head declares, such as `£000`. `money` holds the
 * amounts of cells that are bare numbers below such a head, at their full value; amounts whose currency stands in the
 * cell itself are among the money of the record.
 */
export const Table = z.strictObject({
  ...mention,
  caption: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  unit: z.string().nullable(),
  money: z.array(Money),
})
export type Table = z.infer<typeof Table>

/** What kind of answer it is, taken as a whole. */
export const AnswerKind = z.enum([
  'substantive',
  'referral',
  'holding',
  'will-write',
  'not-held',
  'not-responsible',
  'refused',
])
export type AnswerKind = z.infer<typeof AnswerKind>

/** Every code that a problem can have. */
export const ProblemCode = z.enum([
  'page-furniture',
  'header-missing',
  'header-unreadable',
  'header-inferred',
  'question-missing',
  'answer-missing',
  'answer-empty',
  'truncated-answer',
  'date-unreadable',
  'date-unresolved',
  'amount-negative',
  'answers-merged',
  'item-unreadable',
  'encoding-inferred',
  'mojibake',
  'markup-malformed',
])
export type ProblemCode = z.infer<typeof ProblemCode>

/**
 * Something a reader of the record should know. With a `section`, `start` and `end` are offsets into that section's
 * text; without one, into the source text.
 */
export const Problem = z.strictObject({
  code: ProblemCode,
  message: z.string().min(1),
  severity: z.enum(['info', 'warning', 'error']),
  section: SectionName.optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
})
export type Problem = z.infer<typeof Problem>

/** One written question with its answer. */
export const WrittenAnswer = z
  .strictObject({
    schemaVersion: z.literal(1),
    metadata: Metadata,
    question: z.strictObject({ text: z.string().min(1) }).nullable(),
    answer: z.strictObject({ text: z.string().min(1), kind: AnswerKind, original: z.string().nullable() }).nullable(),
    actions: z.array(Action),
    dates: z.array(DateMention),
    money: z.array(Money),
    urls: z.array(Url),
    references: z.array(Reference),
    tables: z.array(Table),
    source: z.strictObject({ format: Format, id: z.string().nullable(), column: z.string().nullable() }),
    problems: z.array(Problem),
  })
  .check(laws)
export type WrittenAnswer = z.infer<typeof WrittenAnswer>

/** What a caller may ask of a parse. */
export const ParseOptions = z.strictObject({
  /** The format of the source; detected when left out. */
  format: Format.optional(),
  /** The day that relative dates are resolved against, for sources that do not give the day of the answer. */
  reference: IsoDay.optional(),
  /** What to call the source in messages, such as a file's name. */
  name: z.string().min(1).optional(),
  /** The longest question or answer that is read, in UTF-16 code units; 16 Mi when left out. */
  maxLength: z.int().positive().optional(),
  /** The most bytes that a gzip file may unpack to; 256 Mi when left out. */
  maxBytes: z.int().positive().optional(),
})
export type ParseOptions = z.infer<typeof ParseOptions>

/** The arrays of a record that hold mentions. */
export const MENTION_KINDS = ['actions', 'dates', 'money', 'urls', 'references', 'tables'] as const

interface Lawful {
  question: { text: string } | null
  answer: { text: string } | null
  actions: Action[]
  dates: DateMention[]
  money: Money[]
  urls: Url[]
  references: Reference[]
  tables: Table[]
}

/** The laws of the contract that a shape alone cannot state. */
function laws(payload: z.core.ParsePayload<Lawful>): void {
  const record = payload.value
  const broken = (path: (string | number)[], message: string) => {
    payload.issues.push({ code: 'custom', input: record, path, message })
  }
  for (const kind of MENTION_KINDS) {
    let previous: Mention | undefined
    let index = 0
    for (const mention of record[kind]) {
      if (record[mention.section]?.text.slice(mention.start, mention.end) !== mention.text) {
        broken([kind, index], `not the ${mention.section}'s text at ${mention.start}..${mention.end}`)
      }
      if (previous !== undefined && !inOrder(previous, mention)) {
        broken([kind, index], 'mentions of a kind must be in order and must not overlap')
      }
      previous = mention
      index += 1
    }
  }
  for (const [index, date] of record.dates.entries()) {
    if (date.from > date.to) broken(['dates', index], `a period cannot run from ${date.from} to ${date.to}`)
  }
  for (const [index, { value, minValue, maxValue }] of record.money.entries()) {
    const right = value === null ? minValue < maxValue : value === minValue && value === maxValue
    if (!right) broken(['money', index], 'value must equal both bounds, or be null between two of them')
  }
}

/** The question comes before the answer; within a section, mentions follow one another. */
function inOrder(before: Mention, after: Mention): boolean {
  if (before.section !== after.section) return before.section === 'question'
  return before.end <= after.start
}

/** The JSON Schema (draft 2020-12) of a record. The laws that bind its parts together are not part of it. */
export function jsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(WrittenAnswer)
}
