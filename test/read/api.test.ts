import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WrittenAnswerError } from '../../src/error.js'
import { parseWrittenAnswers } from '../../src/index.js'
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
    ['uin', { uin: 7001 }],
    ['house', { house: 'Senate' }],
    ['isNamedDay', { isNamedDay: 'yes' }],
    ['dateTabled', { dateTabled: '2024-02-30T00:00:00' }],
    ['answeringBodyId', { answeringBodyId: 1.5 }],
    ['askingMember', { askingMember: 'Ann Example' }],
    ['groupedQuestions', { groupedQuestions: '7002' }],
    ['groupedQuestions', { groupedQuestions: [7002] }],
    ['attachments', { attachments: [{ title: 1 }] }],
  ])('%s of a wrong kind', (name, changes) => {
    const { problems } = readOne({ ...VALUE, ...changes })
    expect(problems).toMatchObject([{ code: 'header-unreadable', message: expect.stringContaining(name) }])
  })

  test('absent fields are null, without a problem', () => {
    const { metadata, problems } = readOne({ questionText: 'Q?', answerText: 'A.' })
    expect(problems).toEqual([])
    expect(metadata).toMatchObject({ uin: null, house: null, askingMember: null, groupedQuestions: [] })
  })
})

describe('what is not the API', () => {
  test.each([
    ['{"result": {"items": []}}', '"result"'],
    ['[1, 2]', '1 as item 1 of 2'],
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
