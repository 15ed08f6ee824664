import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compareHeaders } from '../../scripts/evaluate-headers.mjs'
import { parseWrittenAnswer, parseWrittenAnswers, safeParseWrittenAnswer } from '../../src/index.js'

const pages = fileURLToPath(new URL('../../../shared/corpus/pages', import.meta.url))

const LIST = `Written Question
Roads: Repairs
Friday 25th April 2025

Asked by: Ann Example (Liberal Democrat - North Made-up)

Question to the Department for Transport:

To ask the Secretary of State for Transport, what she has done.

Answered by Ben Sample - Minister of State (Roads) - Department for Transport

We published guidance in March 2025.
`
const OLDER = `Written Question
Rail: Fares
29 Apr 2021

Questioner: Cy Placeholder (CON - Somewhere)

Question to the Department for Transport

To ask the Secretary of State for Transport, what fares are.

Answer (Dee Model)

Fares rose in 2021.
`
const UK = `Q
Asked by Eve Instance
(Nowhere)
[N]
Close

Named Day

'Named day' questions only occur in the House of Commons.

Asked on: 24 April 2020
Home Office
Police: Horses
Commons
To ask the Secretary of State for the Home Department, how many horses there are.
A
Answered by: Flo Standin
Answered on: 05 June 2020
Holding answer received on 29 April 2020

There are some.

Grouped Questions: 16197, 16198
`
const DETAIL = `Skip to main content

Ferries: Safety

Question for Department for Transport

UIN HL3361, tabled on 20 November 2017

To ask Her Majesty's Government what they have done about ferries.

Answered on

4 December 2017

They are safe.`

/** What may happen to a text on its way from a page to us. */
const HARMLESS: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['no final newline', (text) => text.trimEnd()],
  ['doubled blank lines', (text) => text.replaceAll('\n\n', '\n\n\n')],
  ['trailing and leading spaces', (text) => text.replaceAll('\n', ' \u200b\n\t')],
]

describe.each(HARMLESS)('%s', (_name, change) => {
  test('a list item', () => {
    const { metadata, question, answer, source } = parseWrittenAnswer(change(LIST))
    expect(source.format).toBe('pp-list')
    expect(metadata).toMatchObject({
      heading: 'Roads: Repairs',
      dateAnswered: '2025-04-25',
      dateTabled: null,
      house: 'Commons',
      answeringBody: 'Department for Transport',
      askingMember: { name: 'Ann Example', party: 'Liberal Democrat', constituency: 'North Made-up' },
      answeringMember: { name: 'Ben Sample', role: 'Minister of State (Roads) - Department for Transport' },
    })
    expect(question?.text).toBe('To ask the Secretary of State for Transport, what she has done.')
    expect(answer?.text).toBe('We published guidance in March 2025.')
  })

  test('an older list item', () => {
    const { metadata, answer } = parseWrittenAnswer(change(OLDER))
    expect(metadata).toMatchObject({
      dateAnswered: '2021-04-29',
      askingMember: { name: 'Cy Placeholder', party: 'CON', constituency: 'Somewhere' },
      answeringMember: { name: 'Dee Model' },
    })
    expect(answer?.text).toBe('Fares rose in 2021.')
  })

  test('an item of www.parliament.uk', () => {
    const { metadata, answer, problems } = parseWrittenAnswer(change(UK))
    expect(metadata).toMatchObject({
      heading: 'Police: Horses',
      house: 'Commons',
      dateTabled: '2020-04-24',
      dateAnswered: '2020-06-05',
      dateHoldingAnswer: '2020-04-29',
      isNamedDay: true,
      answeringBody: 'Home Office',
      groupedQuestions: ['16197', '16198'],
      askingMember: { name: 'Eve Instance', constituency: 'Nowhere' },
    })
    expect(answer?.text).toBe('There are some.')
    expect(problems.map(({ code }) => code)).toEqual(['page-furniture', 'page-furniture', 'page-furniture'])
  })

  test('a detail page', () => {
    const { metadata, answer } = parseWrittenAnswer(change(DETAIL))
    expect(metadata).toMatchObject({
      heading: 'Ferries: Safety',
      uin: 'HL3361',
      house: 'Lords',
      dateTabled: '2017-11-20',
      dateAnswered: '2017-12-04',
      url: 'https://questions-statements.parliament.uk/written-questions/detail/2017-11-20/HL3361',
    })
    expect(answer?.text).toBe('They are safe.')
  })
})

test('one text holds many answers', () => {
  expect([...parseWrittenAnswers(LIST.repeat(50))].map(({ metadata }) => metadata.heading)).toEqual(
    new Array(50).fill('Roads: Repairs'),
  )
  expect([...parseWrittenAnswers(UK.repeat(50))].map(({ metadata }) => metadata.uin)).toHaveLength(50)
  const result = safeParseWrittenAnswer(LIST + OLDER, { name: 'two.txt' })
  expect(result.success ? null : result.error.code).toBe('several-answers')
  expect(result.success ? null : result.error.message).toContain('two.txt')
})

test('a day that no calendar has is null, and a problem', () => {
  const { metadata, problems } = parseWrittenAnswer(DETAIL.replace('20 November', '31 November'))
  expect(metadata.dateTabled).toBeNull()
  expect(problems.map(({ code }) => code)).toContain('date-unreadable')
})

test('bare text: a header that is missing is a problem', () => {
  const bare = parseWrittenAnswer('Question to the Home Office:\n\nTo ask what was done.\n\nWe closed it in May 2020.')
  expect(bare.metadata.answeringBody).toBe('Home Office')
  expect(bare.question?.text).toBe('To ask what was done.')
  expect(bare.answer?.text).toBe('We closed it in May 2020.')
  const answer = parseWrittenAnswer('The Government published its strategy for ferries in March 2024.')
  expect(answer.question).toBeNull()
  expect(answer.problems.map(({ code }) => code)).toContain('header-missing')
})

test.each([
  ['empty', '', 'empty'],
  ['white space', ' \n\u200b', 'empty'],
  ['binary', 'a\0b', 'not-text'],
  ['a PDF', '%PDF-1.4 …', 'not-text'],
  ['a page of something else', '<!doctype html><nav>x</nav><p>We publish things here.</p>', 'not-an-answer'],
  ['markup without prose', '<p>x</p>', 'not-an-answer'],
  ['other markup', '<?xml version="1.0"?><catalogue><book/></catalogue>', 'unknown-format'],
  ['source code', 'function x() { return 1 };;\nconst y = () => {}', 'not-an-answer'],
  ['numbers', '1,2,3\n4,5,6\n7,8,9', 'not-an-answer'],
  ['other JSON', '{"a": 1}', 'not-an-answer'],
  ['broken JSON', '{"results": [', 'not-an-answer'],
  ['UTF-16 without a mark', new Uint8Array([65, 0, 66, 0, 67, 0xd8]), 'not-text'],
  ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'not-text'],
])('%s is refused with a message that names it', (_what, source, code) => {
  const result = safeParseWrittenAnswer(source, { name: 'input.txt' })
  expect(result.success ? null : result.error.code).toBe(code)
  expect(result.success ? null : result.error.message).toMatch(/^input\.txt: expected .+, found .+/u)
})

test('a document over the limit is refused, and the limit can be raised', () => {
  const long = `Question to the Home Office:\n\nTo ask it.\n\n${'We closed it. '.repeat(1000)}`
  const result = safeParseWrittenAnswer(long, { maxLength: 10_000 })
  expect(result.success ? null : result.error.code).toBe('too-long')
  expect(safeParseWrittenAnswer(long, { maxLength: 20_000 }).success).toBe(true)
})

test('UTF-16 with a byte order mark is read', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(DETAIL, 'utf16le')])
  expect(parseWrittenAnswer(bytes).metadata.uin).toBe('HL3361')
})

test.skipIf(!existsSync(pages))('header fields of the corpus (skipped where ../shared/corpus is absent)', () => {
  for (const [layout, fields] of Object.entries(compareHeaders(parseWrittenAnswers, pages))) {
    for (const [field, { right, wrong, silent }] of Object.entries(fields)) {
      expect(right / (right + wrong), `${layout} ${field}`).toBeGreaterThanOrEqual(0.995)
      expect(silent, `${layout} ${field} wrong in silence`).toBe(0)
    }
  }
})

test.skipIf(!existsSync(pages))('items of a list keep apart (skipped where ../shared/corpus is absent)', () => {
  for (const layout of ['pp-list-item', 'parliament-uk-list-item']) {
    const files = readdirSync(`${pages}/${layout}`).filter((file) => file.endsWith('.txt'))
    const texts = files.map((file) => readFileSync(`${pages}/${layout}/${file}`, 'utf8'))
    const alone = texts.flatMap((text) => [...parseWrittenAnswers(text)].map(({ answer }) => answer?.text))
    const together = [...parseWrittenAnswers(texts.join('\n'))].map(({ answer }) => answer?.text)
    expect(together).toEqual(alone)
  }
})
