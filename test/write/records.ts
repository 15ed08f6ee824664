/** Records for the tests of writing: one that is full, and any number of lawful ones with hostile texts. */
import fc from 'fast-check'
import { emptyMetadata } from '../../src/document.js'
import type { Mention, WrittenAnswer } from '../../src/index.js'

/** Pieces that have broken somebody's tables. */
const HOSTILE = [
  '=SUM(A1)',
  '+44 20 7946',
  '- an item',
  '@everyone',
  "'",
  "'=1",
  "''-",
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\ud83d',
  '\udca7',
  '😀',
  '＝1',
  'é',
  'NULL',
  'null',
  'NA',
  '\\N',
  '\\',
  'true',
  '1e5',
  '007',
  '2024-01-05',
  '{"a":1}',
  'words',
  '£5 million',
]
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 8 })
  .map((pieces) => pieces.join(''))
const someText = hostileText.map((text) => (text === '' ? 'x' : text))

function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null })
}

const day = fc
  .integer({ min: Date.UTC(1803, 0, 1) / 86_400_000, max: Date.UTC(2099, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
const amount = fc
  .oneof(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.double({ min: 0, max: 1e12, noNaN: true }))
  .map((value) => value + 0)
const member = orNull(
  fc.record({
    id: orNull(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
    name: orNull(hostileText),
    role: orNull(hostileText),
    party: orNull(hostileText),
    constituency: orNull(hostileText),
  }),
)

/** Any number of mentions of the sections, in order and apart. */
function mentions(question: string | null, answer: string | null): fc.Arbitrary<Mention[]> {
  const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 6 })
  return fc
    .tuple(cuts, cuts)
    .map(([first, second]) => [...cut('question', question, first), ...cut('answer', answer, second)])
}

function cut(section: Mention['section'], text: string | null, places: number[]): Mention[] {
  if (text === null) return []
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0)
    return end === start ? [] : [{ section, start, end, text: text.slice(start, end) }]
  })
}

const date = fc
  .record({
    days: fc.tuple(day, day),
    precision: fc.constantFrom('day', 'month', 'financial-year', 'range' as const),
    edtf: fc.constantFrom('2018-02-01', '2017-04/2018-03', '201X', '2025-03/..'),
    relation: orNull(fc.constantFrom('by', 'since', 'during' as const)),
    inferred: fc.boolean(),
    inName: fc.boolean(),
    inTable: fc.boolean(),
  })
  .map(({ days, ...rest }) => {
    const [from = '', to = ''] = [...days].sort()
    return { from, to, ...rest }
  })
const money = fc
  .record({
    values: fc.tuple(amount, amount),
    range: fc.boolean(),
    currency: fc.constantFrom('GBP', 'EUR'),
    qualifier: orNull(fc.constantFrom('up-to', 'about' as const)),
    per: orNull(fc.constantFrom('year', 'unit' as const)),
  })
  .map(({ values: [a, b], range, ...rest }) => {
    const apart = range && a !== b
    return {
      ...rest,
      value: apart ? null : a,
      minValue: apart ? Math.min(a, b) : a,
      maxValue: apart ? Math.max(a, b) : a,
    }
  })
const url = fc.record({ url: someText, label: orNull(hostileText), via: orNull(hostileText) })
const reference = fc.record({
  type: fc.constantFrom('question', 'answer', 'hansard', 'statement', 'deposited-paper' as const),
  uin: orNull(fc.constantFrom('12345', 'HL99')),
  date: orNull(day),
  column: orNull(fc.constantFrom('514W', '12')),
  role: orNull(fc.constantFrom('pursuant', 'grouped' as const)),
})
const tableBody = fc.record({
  caption: orNull(hostileText),
  columns: fc.array(hostileText, { maxLength: 3 }),
  rows: fc.array(fc.array(hostileText, { maxLength: 3 }), { maxLength: 3 }),
  unit: orNull(fc.constantFrom('£000', '£ million')),
})
const problem = fc.record(
  {
    code: fc.constantFrom('page-furniture', 'truncated-answer', 'date-unresolved' as const),
    message: someText,
    severity: fc.constantFrom('info', 'warning', 'error' as const),
    section: fc.constantFrom('question', 'answer' as const),
    start: fc.nat(),
    end: fc.nat(),
  },
  { requiredKeys: ['code', 'message', 'severity'] },
)
const metadata = fc.record({
  heading: orNull(hostileText),
  uin: orNull(fc.constantFrom('1', '2', 'HL3', 'S3W-4', 'odd uin')),
  house: orNull(fc.constantFrom('Commons', 'Lords' as const)),
  dateTabled: orNull(fc.oneof(day, fc.constant('2024-02-29'))),
  dateForAnswer: orNull(day),
  dateHoldingAnswer: orNull(day),
  dateAnswered: orNull(day),
  dateAnswerCorrected: orNull(day),
  askingMember: member,
  answeringMember: member,
  correctingMember: member,
  answeringBody: orNull(hostileText),
  answeringBodyId: orNull(fc.nat()),
  isNamedDay: orNull(fc.boolean()),
  isWithdrawn: orNull(fc.boolean()),
  memberHasInterest: orNull(fc.boolean()),
  groupedQuestions: fc.array(hostileText, { maxLength: 3 }),
  attachments: fc.array(fc.record({ title: hostileText, url: hostileText }), { maxLength: 2 }),
  url: orNull(hostileText),
})

/** Gives each of the places something to say there. */
function said<T>(places: fc.Arbitrary<Mention[]>, what: fc.Arbitrary<T>): fc.Arbitrary<(Mention & T)[]> {
  return places.chain((found) =>
    fc
      .array(what, { minLength: found.length, maxLength: found.length })
      .map((contents) => found.map((mention, index) => ({ ...mention, ...(contents[index] as T) }))),
  )
}

/** A lawful record. */
export const anyRecord: fc.Arbitrary<WrittenAnswer> = fc
  .tuple(orNull(someText), orNull(someText))
  .chain(([question, answer]) => {
    const places = mentions(question, answer)
    const action = fc.record({
      status: orNull(fc.constantFrom('done', 'in-progress', 'planned' as const)),
      date: orNull(fc.constantFrom('2017-06', '2018-21')),
      dates: said(places, date),
      money: said(places, money),
      urls: said(places, url),
      item: fc.boolean(),
    })
    const table = fc.tuple(tableBody, said(places, money)).map(([body, amounts]) => ({ ...body, money: amounts }))
    return fc.record({
      schemaVersion: fc.constant(1 as const),
      metadata,
      question: fc.constant(question === null ? null : { text: question }),
      answer: orNull(hostileText).map((original) =>
        answer === null ? null : { text: answer, kind: 'substantive' as const, original },
      ),
      actions: said(places, action),
      dates: said(places, date),
      money: said(places, money),
      urls: said(places, url),
      references: said(places, reference),
      tables: said(places, table),
      source: fc.record({
        format: fc.constantFrom('api', 'text' as const),
        id: orNull(fc.constantFrom('7', '8')),
        column: orNull(fc.constantFrom('514W')),
      }),
      problems: fc.array(problem, { maxLength: 2 }),
    }) as fc.Arbitrary<WrittenAnswer>
  })

/** A small record of an answer that has its own UIN. */
export function smallRecord(uin: string, text = `We have published report ${uin}.`): WrittenAnswer {
  return {
    schemaVersion: 1,
    metadata: {
      ...emptyMetadata(),
      uin,
      house: 'Commons',
      dateTabled: '2021-03-04',
      dateAnswered: '2021-03-11',
      answeringBody: 'Ministry of Lighthouses',
    },
    question: { text: 'To ask the Minister for Lighthouses what he has published.' },
    answer: { text, kind: 'substantive', original: null },
    actions: [
      {
        section: 'answer',
        start: 0,
        end: text.length,
        text,
        status: 'done',
        date: null,
        dates: [],
        money: [],
        urls: [],
        item: false,
      },
    ],
    dates: [],
    money: [],
    urls: [],
    references: [],
    tables: [],
    source: { format: 'text', id: null, column: null },
    problems: [{ code: 'page-furniture', message: 'a menu was left out', severity: 'info' }],
  }
}
