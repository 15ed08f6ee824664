import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate, parseWrittenAnswer, parseWrittenAnswers } from '../../src/index.js'
import { checkOptions } from '../../src/options.js'
import { API, LDA, readJson } from '../../src/read/json.js'
import { checkLaws } from '../laws.js'

const settings = checkOptions({ name: 'answers.json' })

const member = (id: number, name: string) => ({
  _about: `http://data.parliament.uk/members/${id}`,
  label: { _value: `Biography information for ${name}` },
})

const ITEM = {
  _about: 'http://data.parliament.uk/resources/90001',
  AnsweringBody: [{ _value: 'Office of Examples' }],
  answer: {
    _about: 'http://data.parliament.uk/resources/90001/answer',
    answerText: { _value: '<p>We spent &pound;5 in 2013.</p>' },
    answeringMember: member(12, 'Ben Example'),
    answeringMemberConstituency: { _value: 'Sampleford' },
    answeringMemberPrinted: { _value: 'Mr Ben Example' },
    attachment: [
      {
        _about: 'http://data.parliament.uk/resources/90001/answer/attachment/1',
        fileName: { _value: 'costs.xls' },
        title: 'Costs',
      },
    ],
    dateOfAnswer: { _value: '2014-07-07', _datatype: 'dateTime' },
    groupedQuestionUIN: [{ _value: '90002' }, { _value: '90003' }],
    isMinisterialCorrection: { _value: 'false', _datatype: 'boolean' },
    previousAnswerVersion: {
      _about: null,
      answeringMember: { _about: null, label: { _value: null } },
      answeringMemberConstituency: { _value: null },
      answeringMemberPrinted: { _value: null },
      attachment: { _about: null, fileName: { _value: null }, title: null },
    },
    questionFirstAnswered: [{ _value: '2014-07-07T11:16:47.0098969Z', _datatype: 'dateTime' }],
    questionFirstMinisteriallyCorrected: null,
  },
  answeringDeptId: { _value: '54' },
  date: { _value: '2014-06-30', _datatype: 'dateTime' },
  hansardHeading: { _value: 'Examples: Finance' },
  houseId: { _value: '1' },
  legislature: [{ _about: 'http://data.parliament.uk/terms/25259', prefLabel: { _value: 'House of Commons' } }],
  questionText: 'To ask the Minister, what he spent.',
  registeredInterest: { _value: 'true', _datatype: 'boolean' },
  tablingMember: member(11, 'Ann Example'),
  tablingMemberConstituency: { _value: 'Exampleton' },
  tablingMemberPrinted: [{ _value: 'Ann J. Example' }],
  uin: '90001',
}

function readOne(source: string | object) {
  const documents = [...readJson(source, settings)]
  expect(documents).toHaveLength(1)
  const [document] = documents
  if (document === undefined) throw new Error('no document')
  return document
}
const answered = (changes: object) => readOne({ ...ITEM, answer: { ...ITEM.answer, ...changes } })

describe('shapes', () => {
  test.each([
    [
      'a whole response',
      { format: 'linked-data-api', version: '0.2', result: { _about: 'x', items: [ITEM], page: 0 } },
    ],
    ['a list', [ITEM]],
    ['an item', ITEM],
    ['the response of one item', { format: 'linked-data-api', result: { _about: 'x', primaryTopic: ITEM } }],
  ])('%s, as text and as an object', (_, source) => {
    for (const given of [source, JSON.stringify(source), `\ufeff ${JSON.stringify(source, null, 2)}`]) {
      expect(readOne(given)).toMatchObject({
        format: 'lda',
        question: { value: 'To ask the Minister, what he spent.' },
      })
    }
  })

  test('its format is detected, and can be asked for', () => {
    const text = JSON.stringify([ITEM])
    expect(LDA.detects(text)).toBe(true)
    expect(LDA.detects(JSON.stringify([{ questionText: 'Q?' }]))).toBe(false)
    expect(LDA.detects('"_about": "x"')).toBe(false)
    expect(API.detects(text)).toBe(true)
    expect(parseWrittenAnswer(text).source.format).toBe('lda')
    expect(parseWrittenAnswer(text, { format: 'lda' }).source).toEqual({ format: 'lda', id: ITEM._about, column: null })
    expect(() => parseWrittenAnswer(text, { format: 'api' })).toThrow('found an object with "_about"')
    expect(() => parseWrittenAnswer('[{"questionText": "Q?"}]', { format: 'lda' })).toThrow('the format lda')
  })

  test('items of both APIs in one file', () => {
    const text = [ITEM, { questionText: 'Q?', answerText: 'A.' }].map((item) => JSON.stringify(item)).join('\n')
    expect([...parseWrittenAnswers(text)].map(({ source }) => source.format)).toEqual(['lda', 'api'])
  })
})

test('every field of the header', () => {
  const { metadata, id, answer, original, isHolding, problems } = readOne(ITEM)
  const nobody = { role: null, party: null }
  expect(metadata).toEqual({
    heading: 'Examples: Finance',
    uin: '90001',
    house: 'Commons',
    dateTabled: '2014-06-30',
    dateForAnswer: null,
    dateHoldingAnswer: null,
    dateAnswered: '2014-07-07',
    dateAnswerCorrected: null,
    askingMember: { ...nobody, id: 11, name: 'Ann J. Example', constituency: 'Exampleton' },
    answeringMember: { ...nobody, id: 12, name: 'Mr Ben Example', constituency: 'Sampleford' },
    correctingMember: null,
    answeringBody: 'Office of Examples',
    answeringBodyId: 54,
    isNamedDay: null,
    isWithdrawn: null,
    memberHasInterest: true,
    groupedQuestions: ['90002', '90003'],
    attachments: [{ title: 'Costs', url: 'http://data.parliament.uk/resources/90001/answer/attachment/1' }],
    url: null,
  })
  expect({ id, answer: answer?.value, original, isHolding, problems }).toEqual({
    id: 'http://data.parliament.uk/resources/90001',
    answer: 'We spent £5 in 2013.',
    original: null,
    isHolding: null,
    problems: [],
  })
})

describe('a correction', () => {
  const changes = {
    answerText: {
      _value: '<p>We spent <del class="ministerial">£4</del><ins class="ministerial">£5</ins> in 2013.</p>',
    },
    isMinisterialCorrection: { _value: 'true', _datatype: 'boolean' },
    questionFirstMinisteriallyCorrected: [{ _value: '2014-08-28T11:45:56.4853257Z', _datatype: 'dateTime' }],
    previousAnswerVersion: {
      answeringMember: member(13, 'Cat Example'),
      answeringMemberConstituency: { _value: 'Testbury' },
      answeringMemberPrinted: { _value: 'Cat Example' },
    },
  }

  test('is told apart from what it replaced, as are those who gave either', () => {
    const { metadata, answer, original } = answered(changes)
    expect(answer?.value).toBe('We spent £5 in 2013.')
    expect(original).toBe('We spent £4 in 2013.')
    expect(metadata).toMatchObject({
      dateAnswered: '2014-07-07',
      dateAnswerCorrected: '2014-08-28',
      answeringMember: { id: 13, name: 'Cat Example', constituency: 'Testbury' },
      correctingMember: { id: 12, name: 'Mr Ben Example' },
    })
  })

  test('that changed only an attachment has no original text', () => {
    const { metadata, original } = answered({ ...changes, answerText: ITEM.answer.answerText })
    expect(original).toBeNull()
    expect(metadata.dateAnswerCorrected).toBe('2014-08-28')
  })
})

describe('other forms of a field', () => {
  test('plain values, and single ones where a list may stand', () => {
    const { metadata, answer, problems } = answered({
      answerText: 'We spent £5.',
      dateOfAnswer: '2014-07-07',
      answeringMemberPrinted: [{ _value: 'Ben' }],
      groupedQuestionUIN: { _value: '90002' },
      attachment: { ...ITEM.answer.attachment[0], title: null },
    })
    expect(answer?.value).toBe('We spent £5.')
    expect(metadata).toMatchObject({
      dateAnswered: '2014-07-07',
      answeringMember: { name: 'Ben' },
      groupedQuestions: ['90002'],
      attachments: [{ title: 'costs.xls' }],
    })
    expect(problems).toEqual([])
  })

  test.each([
    ['no printed name', { tablingMemberPrinted: undefined }, { askingMember: { name: 'Ann Example' } }],
    [
      'no member',
      { tablingMember: null, tablingMemberPrinted: null, tablingMemberConstituency: null },
      { askingMember: null },
    ],
    [
      'no house by number',
      { houseId: undefined, legislature: [{ prefLabel: { _value: 'House of Lords' } }] },
      { house: 'Lords' },
    ],
    ['the Lords', { houseId: { _value: '2' } }, { house: 'Lords' }],
    ['no heading', { hansardHeading: { _value: null } }, { heading: null }],
    ['a named day', { writtenParliamentaryQuestionType: { _value: 'NamedDay' } }, { isNamedDay: true }],
    ['an ordinary question', { writtenParliamentaryQuestionType: { _value: 'Ordinary' } }, { isNamedDay: false }],
    [
      'the day for answer',
      { AnswerDate: { _value: '2014-07-04', _datatype: 'dateTime' } },
      { dateForAnswer: '2014-07-04' },
    ],
    [
      'the day of tabling by its name',
      { date: undefined, dateTabled: { _value: '2014-06-29' } },
      { dateTabled: '2014-06-29' },
    ],
    [
      'the time of the first answer only',
      { answer: { ...ITEM.answer, dateOfAnswer: undefined } },
      { dateAnswered: '2014-07-07' },
    ],
  ])('%s', (_, changes, expected) => {
    const { metadata, problems } = readOne({ ...ITEM, ...changes })
    expect(metadata).toMatchObject(expected)
    expect(problems).toEqual([])
  })

  test.each([
    ['AnsweringBody', { AnsweringBody: [{ _value: 'A' }, { _value: 'B' }] }, 'a list of 2'],
    ['date', { date: { _value: '30 June 2014' } }, 'the text "30 June 2014"'],
    ['registeredInterest', { registeredInterest: { _value: 'perhaps' } }, 'the text "perhaps"'],
    ['answeringDeptId', { answeringDeptId: { _value: 'Justice' } }, 'the text "Justice"'],
    ['answer.attachment', { answer: { ...ITEM.answer, attachment: [{ title: 'Costs' }] } }, 'an object with "title"'],
  ])('%s of another kind is a problem', (name, changes, found) => {
    expect(readOne({ ...ITEM, ...changes }).problems).toMatchObject([
      { code: 'header-unreadable', message: expect.stringMatching(new RegExp(`^${name} should be .*${found}`, 'u')) },
    ])
  })

  test('a question without an answer', () => {
    for (const answer of [undefined, null, { _about: 'http://data.parliament.uk/resources/90001/answer' }]) {
      const document = readOne({ ...ITEM, answer })
      expect(document.answer).toBeNull()
      expect(document.problems).toMatchObject([{ code: 'answer-missing' }])
    }
  })

  test('whatever the fields hold, nothing but our error is thrown', () => {
    const names = [...Object.keys(ITEM), ...Object.keys(ITEM.answer)]
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ _value: fc.jsonValue() }),
      fc.array(fc.record({ _value: fc.jsonValue() })),
    )
    const changed = fc.dictionary(fc.constantFrom(...names), value)
    fc.assert(
      fc.property(changed, changed, (changes, inAnswer) => {
        const source = { ...ITEM, ...changes, answer: { ...ITEM.answer, ...inAnswer } }
        expect([...parseWrittenAnswers(source)]).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })
})

test('places are those of the file', () => {
  const text = JSON.stringify({ result: { items: [{ ...ITEM, uin: '1' }, ITEM] } }, null, 1)
  const [, record] = parseWrittenAnswers(text)
  const [money] = record?.money ?? []
  if (record === undefined || money === undefined) throw new Error('nothing found')
  const place = locate(record, money)
  expect(text.slice(place?.offset)).toMatch(/^&pound;5 in 2013/u)
  expect(place?.line).toBe(text.slice(0, place?.offset).split('\n').length)
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/lda/answeredquestions.json', import.meta.url))

interface Wrapped {
  _value: string | null
}
interface Real {
  uin: string
  questionText: string
  answer: {
    answerText: Wrapped
    dateOfAnswer: Wrapped
    groupedQuestionUIN: Wrapped[] | null
    attachment: unknown[] | null
  }
  date: Wrapped
  hansardHeading: Wrapped
  tablingMemberPrinted: Wrapped[]
}

test.skipIf(!existsSync(corpus))('real items (skipped where ../shared/corpus is absent)', () => {
  const text = readFileSync(corpus, 'utf8')
  const items = JSON.parse(text) as Real[]
  const records = [...parseWrittenAnswers(text)]
  expect(records).toHaveLength(items.length)
  for (const [index, record] of records.entries()) {
    const item = items[index]
    if (item === undefined) throw new Error('more records than items')
    checkLaws(record, text)
    expect(record.metadata).toMatchObject({
      uin: item.uin,
      dateTabled: item.date._value,
      dateAnswered: item.answer.dateOfAnswer._value,
      heading: item.hansardHeading._value,
      askingMember: { name: item.tablingMemberPrinted[0]?._value },
      groupedQuestions: (item.answer.groupedQuestionUIN ?? []).map(({ _value }) => _value),
    })
    expect(record.metadata.attachments).toHaveLength(item.answer.attachment?.length ?? 0)
    expect(record.problems.filter(({ code }) => !['date-unresolved', 'amount-negative'].includes(code))).toEqual([])
    const hasMarks = /<(?:ins|del) class/u.test(item.answer.answerText._value ?? '')
    expect(record.answer?.original !== null).toBe(hasMarks)
  }
})
