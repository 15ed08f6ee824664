import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WrittenAnswerError } from '../../src/error.js'
import { locate, parseWrittenAnswer, parseWrittenAnswers } from '../../src/index.js'
import { checkOptions } from '../../src/options.js'
import { API, readJson } from '../../src/read/json.js'

const settings = checkOptions({ format: 'api', name: 'answers.json' })

const VALUE = {
  id: 42,
  askingMemberId: 11,
  askingMember: { id: 11, name: 'Ann Example', party: 'Labour', memberFrom: 'Exampleton' },
  house: 'Commons',
  memberHasInterest: false,
  dateTabled: '2024-01-08T00:00:00',
  dateForAnswer: '2024-01-10T00:00:00',
  uin: '7001',
  questionText: 'To ask the Minister, what he did.',
  answeringBodyId: 53,
  answeringBodyName: 'Office of Examples',
  isWithdrawn: false,
  isNamedDay: true,
  groupedQuestions: ['7002', '7003'],
  answerIsHolding: false,
  answeringMemberId: 12,
  answeringMember: null,
  correctingMemberId: 13,
  correctingMember: null,
  dateAnswered: '2024-01-12T00:00:00',
  answerText: '<p>We spent &pound;5.</p>',
  originalAnswerText: '<p>We spent &pound;4.</p>',
  dateAnswerCorrected: '2024-01-20T00:00:00',
  dateHoldingAnswer: null,
  heading: 'Examples: Finance',
  attachments: [{ title: 'Table', url: 'https://x.test/t.xlsx', fileType: 'xlsx' }],
}

function readOne(source: string | object) {
  const documents = [...readJson(source, settings)]
  expect(documents).toHaveLength(1)
  const [document] = documents
  if (document === undefined) throw new Error('no document')
  return document
}

describe('shapes', () => {
  test.each([
    ['a list', { totalResults: 1, results: [{ value: VALUE, links: [] }] }],
    ['one item', { value: VALUE, links: [] }],
    ['a bare value', VALUE],
    ['a list of items', [{ value: VALUE }]],
    ['a list of values', [VALUE]],
    [
      'a list of responses',
      [
        { totalResults: 1, results: [{ value: VALUE }] },
        { totalResults: 0, results: [] },
      ],
    ],
  ])('%s, as text and as an object', (_, source) => {
    for (const given of [source, JSON.stringify(source), `\ufeff ${JSON.stringify(source, null, 2)}`]) {
      expect(readOne(given).question?.value).toBe('To ask the Minister, what he did.')
    }
  })

  test('the names of Python clients', () => {
    const document = readOne({
      id: 7,
      house: 'lords',
      date_tabled: '2024-01-10T00:00:00',
      question: 'Q?',
      answer: '<p>A.',
    })
    expect(document).toMatchObject({ id: '7', metadata: { house: 'Lords', dateTabled: '2024-01-10' } })
    expect(document.answer?.value).toBe('A.')
  })

  test('several, and none', () => {
    expect([...readJson({ results: [{ value: VALUE }, { value: VALUE }] }, settings)]).toHaveLength(2)
    expect([...readJson({ totalResults: 0, results: [] }, settings)]).toEqual([])
  })

  test.each(['{"results": []}', ' [{"value": 1}]', '\ufeff{\n "totalResults"', '{}'])('%s looks like it', (text) =>
    expect(API.detects(text)).toBe(true),
  )
  test.each(['To ask the Minister', '[R] Registered interest', '{curly} words', ''])('%s does not', (text) =>
    expect(API.detects(text)).toBe(false),
  )
})

test('every field of the header', () => {
  const nobody = { id: null, name: null, role: null, party: null, constituency: null }
  const { metadata, id, answer, original, isHolding, problems } = readOne(VALUE)
  expect(metadata).toEqual({
    heading: 'Examples: Finance',
    uin: '7001',
    house: 'Commons',
    dateTabled: '2024-01-08',
    dateForAnswer: '2024-01-10',
    dateHoldingAnswer: null,
    dateAnswered: '2024-01-12',
    dateAnswerCorrected: '2024-01-20',
    askingMember: { ...nobody, id: 11, name: 'Ann Example', party: 'Labour', constituency: 'Exampleton' },
    answeringMember: { ...nobody, id: 12 },
    correctingMember: { ...nobody, id: 13 },
    answeringBody: 'Office of Examples',
    answeringBodyId: 53,
    isNamedDay: true,
    isWithdrawn: false,
    memberHasInterest: false,
    groupedQuestions: ['7002', '7003'],
    attachments: [{ title: 'Table', url: 'https://x.test/t.xlsx' }],
    url: null,
  })
  expect({ id, answer: answer?.value, original, isHolding, problems }).toEqual({
    id: '42',
    answer: 'We spent £5.',
    original: 'We spent £4.',
    isHolding: false,
    problems: [],
  })
})

describe('problems', () => {
  const codes = (changes: object) => readOne({ ...VALUE, ...changes }).problems.map(({ code }) => code)

  test.each([
    ['unanswered', { answerText: null, dateAnswered: null }, ['answer-missing']],
    ['answered with nothing', { answerText: '<p> </p>' }, ['answer-empty']],
    ['no question', { questionText: '' }, ['question-missing']],
    ['a cut answer', { answerText: `${'x'.repeat(255)}...` }, ['truncated-answer']],
    ['a whole answer that ends in dots', { answerText: `${'x'.repeat(254)}...` }, []],
    ['a cut question', { questionText: 'x'.repeat(255) }, ['truncated-answer']],
    ['a whole question of that length', { questionText: `${'x'.repeat(254)}.` }, []],
  ])('%s', (_, changes, expected) => expect(codes(changes)).toEqual(expected))

  test.each([
    ['uin', { uin: 70.5 }],
    ['uin', { uin: ['7001'] }],
    ['house', { house: 'Senate' }],
    ['isNamedDay', { isNamedDay: 'yes' }],
    ['dateTabled', { dateTabled: '2024-02-30T00:00:00' }],
    ['answeringBodyId', { answeringBodyId: 1.5 }],
    ['askingMember', { askingMember: 'Ann Example' }],
    ['groupedQuestions', { groupedQuestions: '7002' }],
    ['groupedQuestions', { groupedQuestions: [['7002']] }],
    ['attachments', { attachments: [{ title: 'x' }] }],
    ['isNamedDay', { isNamedDay: 1 }],
  ])('%s of a wrong kind', (name, changes) => {
    const { problems } = readOne({ ...VALUE, ...changes })
    expect(problems).toMatchObject([{ code: 'header-unreadable', message: expect.stringContaining(name) }])
  })

  test('absent fields are null, without a problem', () => {
    const { metadata, problems } = readOne({ questionText: 'Q?', answerText: 'A.', dateAnswered: '2024-01-12' })
    expect(problems).toEqual([])
    expect(metadata).toMatchObject({ uin: null, house: null, askingMember: null, groupedQuestions: [] })
  })
})

describe('times and texts', () => {
  test('a source without a day says what it lacks, and dates stay unresolved', () => {
    const item = { id: 1, month: '2023-09', questionText: 'Q?', answerText: 'We published it last year.' }
    const record = parseWrittenAnswer(item)
    expect(record.metadata.dateAnswered).toBeNull()
    expect(record.problems[0]).toEqual({
      code: 'header-missing',
      message: 'the item gives no day, only "2023-09": expressions such as "last year" need the option reference',
      severity: 'warning',
    })
    expect(record.dates).toEqual([])
    const resolved = parseWrittenAnswer(item, { reference: '2023-09-15' })
    expect(resolved.problems).toEqual([])
    expect(resolved.dates).toMatchObject([{ edtf: '2022', text: 'last year' }])
  })

  test('a holding answer is as old as the day it was given', () => {
    const record = parseWrittenAnswer({
      ...VALUE,
      answerIsHolding: true,
      dateAnswered: null,
      dateHoldingAnswer: '2024-01-10T00:00:00',
      answerText: 'It has not proved possible to answer last year.',
    })
    expect(record.answer?.kind).toBe('holding')
    expect(record.metadata).toMatchObject({ dateAnswered: null, dateHoldingAnswer: '2024-01-10' })
    expect(record.dates).toMatchObject([{ edtf: '2023' }])
  })

  test('of a corrected answer both versions stand alone', () => {
    const comparable = '<p>We spent <del class="ministerial">&pound;4</del><ins class="ministerial">&pound;5</ins>.</p>'
    const both = readOne({ ...VALUE, comparableAnswerText: comparable })
    expect([both.answer?.value, both.original]).toEqual(['We spent £5.', 'We spent £4.'])
    // The list call leaves the original out.
    const marked = readOne({ ...VALUE, originalAnswerText: '', comparableAnswerText: comparable })
    expect([marked.answer?.value, marked.original]).toEqual(['We spent £5.', 'We spent £4.'])
    const inAnswer = readOne({ ...VALUE, originalAnswerText: null, answerText: comparable })
    expect([inAnswer.answer?.value, inAnswer.original]).toEqual(['We spent £5.', 'We spent £4.'])
    const neither = readOne({ ...VALUE, originalAnswerText: '', comparableAnswerText: '' })
    expect([neither.answer?.value, neither.original]).toEqual(['We spent £5.', null])
  })

  test('a withdrawn question', () => {
    const { answer, problems } = readOne({ ...VALUE, isWithdrawn: true, answerText: null, dateAnswered: null })
    expect(answer).toBeNull()
    expect(problems).toMatchObject([{ code: 'answer-missing', message: 'the question was withdrawn' }])
  })

  test('attachments and grouped questions in their other forms', () => {
    const { metadata, problems } = readOne({
      ...VALUE,
      attachmentCount: 3,
      attachments: [
        { title: null, fileName: 'costs.xlsx', url: 'https://x.test/1' },
        { title: '', url: 'https://x.test/2' },
      ],
      groupedQuestions: null,
      groupedQuestionsDates: [{ questionUin: '7002', dateTabled: '2024-01-08T00:00:00' }],
    })
    expect(metadata.attachments).toEqual([
      { title: 'costs.xlsx', url: 'https://x.test/1' },
      { title: 'https://x.test/2', url: 'https://x.test/2' },
    ])
    expect(metadata.groupedQuestions).toEqual(['7002'])
    expect(problems).toEqual([
      { code: 'header-missing', message: 'attachmentCount is 3, but 2 stand in attachments', severity: 'warning' },
    ])
  })

  test('whole numbers and words that stand for the same', () => {
    const { metadata, problems } = readOne({
      ...VALUE,
      uin: 7001,
      groupedQuestions: [7002],
      answeringBodyId: '53',
      isNamedDay: 'true',
      heading: ' Examples ',
    })
    expect(metadata).toMatchObject({
      uin: '7001',
      groupedQuestions: ['7002'],
      answeringBodyId: 53,
      isNamedDay: true,
      heading: 'Examples',
    })
    expect(problems).toEqual([])
  })
})

describe('JSONL', () => {
  const line = (uin: string) => JSON.stringify({ value: { ...VALUE, uin } })
  const uins = (text: string) => parseAll(text).map(({ metadata }) => metadata.uin)
  const parseAll = (text: string) => [...parseWrittenAnswers(text, { name: 'answers.jsonl' })]

  test.each([['\n'], ['\r\n'], ['\r'], ['\n\n \n']])('lines that end in %j', (end) => {
    const text = `\ufeff${[line('1'), line('2'), JSON.stringify([VALUE, VALUE])].join(end)}${end}`
    expect(uins(text)).toEqual(['1', '2', '7001', '7001'])
  })

  test('U+2028 in a string ends no line', () => {
    expect(uins(`${line('1\u2028a')}\n${line('2')}`)).toEqual(['1\u2028a', '2'])
  })

  test('values over several lines, one after another', () => {
    const text = [VALUE, { ...VALUE, uin: '2' }].map((value) => JSON.stringify(value, null, 2)).join('\n')
    expect(uins(text)).toEqual(['7001', '2'])
    expect(uins(JSON.stringify(VALUE) + JSON.stringify(VALUE))).toEqual(['7001', '7001'])
  })

  test('items of a list without its brackets, one a line or over several, with commas between them', () => {
    const values = ['1', '2', '3'].map((uin) => ({ value: { ...VALUE, uin } }))
    const lines = values.map((value) => JSON.stringify(value))
    const tall = values.map((value) => JSON.stringify(value, null, 2))
    for (const text of [
      lines.join(',\n'),
      `\ufeff${lines.join(',\r\n')},\r\n`,
      lines.join(' , \n\n'),
      lines.join(','),
      lines.join('\n, '),
      tall.join(',\n'),
    ]) {
      expect(uins(text), text).toEqual(['1', '2', '3'])
      expect(parseAll(text).flatMap(({ problems }) => problems)).toEqual([])
    }
  })

  test('a broken line of such a list loses no other, nor does a list that breaks off; a line may stand alone', () => {
    const broken = line('2').slice(0, 100)
    const text = [line('1'), broken, line('3'), line('4')].join(',\n')
    expect(uins(text)).toEqual(['1', null, '3', '4'])
    const [problem] = parseAll(text)[1]?.problems ?? []
    expect(problem).toMatchObject({ code: 'item-unreadable', severity: 'error' })
    expect(problem?.message).toContain('line 2: ')
    expect(text.slice(problem?.start, problem?.end)).toMatch(/^\{.+,$/u)
    // A line by itself, as a build reads it.
    for (const each of [`${line('1')},`, ` , ${line('1')}`]) expect(uins(each)).toEqual(['1'])
    const list = `[\n${[line('1'), line('2'), line('3'), broken].join(',\n')}`
    expect(uins(list)).toEqual([null, '1', '2', '3', null])
  })

  test('a comma at the end of a line within a value makes no lines of it', () => {
    const value = { notes: Array.from({ length: 40 }, (_, number) => ({ number })), ...VALUE }
    const inner = (each: object) =>
      JSON.stringify({ value: each }, null, 2).replace(/\{\s+("number": \d+)\s+\}/gu, '{ $1 }')
    const text = [value, { ...value, uin: '2' }].map(inner).join('\n')
    expect(text).toContain('{ "number": 1 },\n')
    expect(uins(text)).toEqual(['7001', '2'])
  })

  test('a broken line is a record with a problem, and loses no other', () => {
    const broken = line('3').slice(0, 100)
    for (const order of [
      [broken, line('1'), line('2')],
      [line('1'), broken, line('2')],
      [line('1'), line('2'), broken],
    ]) {
      const text = order.join('\n')
      const records = parseAll(text)
      expect(records.map(({ metadata }) => metadata.uin)).toEqual(
        order.map((each) => (each === broken ? null : JSON.parse(each).value.uin)),
      )
      const record = records[order.indexOf(broken)]
      expect(record).toMatchObject({ question: null, answer: null, source: { format: 'api', id: null } })
      const [problem] = record?.problems ?? []
      expect(problem).toMatchObject({ code: 'item-unreadable', severity: 'error' })
      expect(problem?.message).toContain(`line ${order.indexOf(broken) + 1}: expected questions`)
      expect(problem?.message).toContain('found text that is not JSON')
      expect(text.slice(problem?.start, problem?.end)).toBe(broken)
    }
  })

  test('so is an item of another kind, in a line or in a list', () => {
    expect(parseAll(`${line('1')}\n{"title": "x"}\n3\n`).map(({ problems }) => problems[0]?.message ?? '')).toEqual([
      '',
      expect.stringMatching(/^line 2: .*found an object with "title"$/u),
      expect.stringMatching(/^line 3: .*found 3$/u),
    ])
    const list = [...parseWrittenAnswers({ results: [{ value: null }, { value: VALUE }, null] })]
    expect(list.map(({ problems }) => problems[0]?.message ?? '')).toEqual([
      expect.stringMatching(/^item 1 of 3: .*found an object with "value"$/u),
      '',
      expect.stringMatching(/^item 3 of 3: .*found null$/u),
    ])
  })

  test.each([['{"title": "x"}'], ['"a \\"string\\""'], ['null'], ['{"a": [{}]}'], ['-1.5']])(
    '%s in a list is told by its place',
    (odd) => {
      const text = `\ufeff{"results": [ ${odd} , ${line('1')}, ${odd}]}`
      const records = [...parseWrittenAnswers(text)]
      expect(records.map(({ metadata }) => metadata.uin)).toEqual([null, '1', null])
      for (const [problem] of [records[0]?.problems ?? [], records[2]?.problems ?? []]) {
        expect(text.slice(problem?.start, problem?.end)).toBe(odd)
      }
    },
  )

  test.each([
    ['one broken line', '{"value": {"uin": "1"'],
    ['broken lines', '{"a": 1]}\n{"b": 2]}\n'],
    [
      'a response that breaks off',
      JSON.stringify({ results: [{ value: VALUE }, { value: VALUE }] }, null, 2).slice(0, -300),
    ],
  ])('where nothing can be read, that is an error: %s', (_, text) => {
    expect(() => parseAll(text)).toThrow(/answers\.jsonl: expected questions .* found text that is not JSON/u)
  })

  test('records come as they are read', () => {
    const records = parseWrittenAnswers(`${line('1')}\n${line('2')}\n${'{"x": ]}\n'.repeat(3)}`)
    expect(records.next().value?.metadata.uin).toBe('1')
    expect(records.next().value?.metadata.uin).toBe('2')
    expect([...records]).toHaveLength(3)
  })
})

describe('places', () => {
  const answerText = '<p>It\u2019s\n"&pound;5&nbsp;million"</p><ul><li>in May 2020</li></ul>'
  const source = { totalResults: 2, results: [{ value: VALUE }, { value: { ...VALUE, answerText } }] }

  test.each([
    ['as it is', JSON.stringify(source, null, 2)],
    [
      'in ASCII',
      JSON.stringify(source, null, 2).replace(
        /[^\x20-\x7e\n]/gu,
        (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ],
    ['in one line, with a byte order mark', `\ufeff${JSON.stringify(source)}`],
    ['as lines', source.results.map((item) => JSON.stringify(item)).join('\r\n')],
  ])('of mentions in the file: %s', (_, text) => {
    const [, record] = parseWrittenAnswers(text)
    if (record === undefined) throw new Error('no record')
    expect(record.answer?.text).toBe('It\u2019s "£5\u00a0million"\n\n- in May 2020')
    const [money] = record.money
    const [date] = record.dates
    if (money === undefined || date === undefined) throw new Error('nothing found')
    const at = locate(record, money)
    expect(text.slice(at?.offset)).toMatch(/^&pound;5&nbsp;million/u)
    const place = locate(record, date)
    expect(text.slice(place?.offset)).toMatch(/^May 2020/u)
    const before = text.slice(0, place?.offset).split(/\r\n|\n/u)
    expect(place).toMatchObject({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 })
    const question = locate(record, { section: 'question', start: 0 })
    expect(text.slice(question?.offset)).toMatch(/^To ask the Minister/u)
  })

  test('of a parsed object are those in its string', () => {
    const record = parseWrittenAnswer({ ...VALUE, answerText })
    const [date] = record.dates
    if (date === undefined) throw new Error('nothing found')
    expect(answerText.slice(locate(record, date)?.offset)).toMatch(/^May 2020/u)
    expect(locate(record, date)).toMatchObject({ line: 2 })
  })
})

describe('what is not the API', () => {
  test.each([
    ['{"result": {"title": "x"}}', '"result"'],
    ['[1, 2]', '1 as item 1 of 2, and 1 more that is none'],
    ['[[[[[{"questionText": "Q?"}]]]]]', 'a list of 1 as item 1 of 1'],
    ['{}', 'without fields'],
    ['null', 'null'],
    ['{"results": [', 'not JSON'],
    ['{"value": {"title": "x"}}', '"value"'],
  ])('%s', (text, found) => {
    const run = () => [...readJson(text, settings)]
    expect(run).toThrow(WrittenAnswerError)
    expect(run).toThrow(found)
    expect(run).toThrow('answers.json')
  })

  test('objects that contain themselves', () => {
    const loop: Record<string, unknown> = {}
    loop.self = loop
    expect(() => [...readJson(loop, settings)]).toThrow(WrittenAnswerError)
    expect(readOne({ ...VALUE, uin: loop }).metadata.uin).toBeNull()
  })

  test('inherited fields do not count', () => {
    const text = '{"__proto__": {"questionText": "Q?", "isNamedDay": true}, "answerText": "A."}'
    expect(readOne(text)).toMatchObject({ question: null, metadata: { isNamedDay: null } })
    expect(({} as Record<string, unknown>).questionText).toBeUndefined()
  })

  test('whatever the fields hold, nothing but our error is thrown', () => {
    const changed = fc.dictionary(fc.constantFrom(...Object.keys(VALUE)), fc.jsonValue())
    fc.assert(
      fc.property(changed, (changes) => {
        expect([...parseWrittenAnswers({ ...VALUE, ...changes })]).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          for (const _ of readJson(text, settings));
        } catch (error) {
          expect(error).toBeInstanceOf(WrittenAnswerError)
        }
      }),
    )
  })
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/api', import.meta.url))

describe.skipIf(!existsSync(corpus))('real responses (skipped where ../shared/corpus is absent)', () => {
  const names = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    : []
  test.each(names)('%s', (name) => {
    const text = readFileSync(`${corpus}/${name}`, 'utf8')
    const source = JSON.parse(text) as { results?: unknown[] }
    const documents = [...readJson(text, settings)]
    expect(documents).toHaveLength(source.results?.length ?? 1)
    for (const { problems } of documents) expect(problems.map(({ code }) => code)).not.toContain('header-unreadable')
  })
})
