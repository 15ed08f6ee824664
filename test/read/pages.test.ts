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

const QUESTION = `Ferries: Safety

(asked on 15th March 2018) - View Source

Question to the Department for Transport:

To ask the Secretary of State for Transport, what he has done about ferries.

Answered by
Ben Sample Portrait
Ben Sample
Minister of State (Transport)
This question was answered on 22nd March 2018

We built boats in 2017.

We'll build more.

Reticulating Splines
`
/** The form of 2020: the time of day, "Answer (X)". */
const OLDEST = `Written Question
Buses: Fares
28 Jan 2020, 3:44 p.m.

Questioner: Baroness Placeholder of Nowhere (LAB - Life peer)

Question to the Department for Transport

To ask Her Majesty's Government what bus fares are.

Answer (Lord Model)

Fares fell in 2019.

Written Question
Trams
31 Jan 2020, midnight

Questioner: Dan O'Sample (SNP - Kilmadeup (and Loudown))

Question to the Department for Transport

To ask the Secretary of State for Transport, if he will meet "tram" users.

Answer (Dee Model)

I'll meet them on 3 February 2020.
`

/** What may happen to a page on its way to us. */
const HARMLESS: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR alone', (text) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['no final newline', (text) => text.trimEnd()],
  ['doubled blank lines', (text) => text.replaceAll('\n\n', '\n\n\n\n')],
  ['blank lines of spaces', (text) => text.replaceAll('\n\n', '\n \u00a0\n')],
  ['trailing and leading spaces', (text) => text.replaceAll('\n', ' \u200b\n\t')],
  ['hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['narrow hard spaces', (text) => text.replaceAll(' ', '\u202f')],
  ['tabs', (text) => text.replaceAll(' ', '\t')],
  ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
  ['spaces of no width', (text) => text.replaceAll(' ', ' \u200b')],
  ['curly quotes', (text) => text.replaceAll("'", '\u2019').replace(/"([^"]*)"/gu, '\u201c$1\u201d')],
]

const SPACES = /[ \u00a0\u202f\u200b\t]+/gu
const LINE_ENDS = /\s*(?:\r\n?|\n)\s*/gu

/** The words of a record, however the page spaced and quoted them. */
function wordsOf(source: string) {
  const plainly = (text: string) =>
    text
      .replace(SPACES, ' ')
      .replace(LINE_ENDS, '\n')
      .replace(/[\u2018\u2019]/gu, "'")
      .replace(/[\u201c\u201d]/gu, '"')
  return [...parseWrittenAnswers(source)].map(({ metadata, question, answer, problems, source: { format } }) => ({
    format,
    metadata: JSON.parse(plainly(JSON.stringify(metadata))),
    question: question && plainly(question.text),
    answer: answer && plainly(answer.text),
    problems: problems.map(({ code }) => code),
  }))
}

const LAYOUTS: [string, string][] = [
  ['a question page', QUESTION],
  [
    'a question page of the Lords',
    QUESTION.replace('the Secretary of State for Transport', "Her Majesty's Government"),
  ],
  ['a list', LIST + LIST],
  ['a list of 2021', OLDER + OLDER],
  ['a list of 2020', OLDEST],
  ['a list of www.parliament.uk', UK + UK],
  ['a detail page', DETAIL],
]

describe.each(LAYOUTS)('%s says the same', (_layout, text) => {
  const expected = wordsOf(text)
  test.each(HARMLESS)('%s', (_name, change) => expect(wordsOf(change(text))).toEqual(expected))
})

test.each(HARMLESS.slice(1))('%s changes some page', (_name, change) =>
  expect(LAYOUTS.some(([, text]) => change(text) !== text)).toBe(true),
)

test('a question page', () => {
  const { metadata, answer, problems, source } = parseWrittenAnswer(QUESTION)
  expect(source.format).toBe('pp-question')
  expect(metadata).toMatchObject({
    heading: 'Ferries: Safety',
    dateTabled: '2018-03-15',
    dateAnswered: '2018-03-22',
    answeringBody: 'Department for Transport',
    answeringMember: { name: 'Ben Sample', role: 'Minister of State (Transport)' },
  })
  expect(answer?.text).toBe("We built boats in 2017.\n\nWe'll build more.")
  expect(problems.map(({ message }) => message)).toEqual([
    'left out "View Source"',
    'left out "Ben Sample Portrait"',
    'left out "Reticulating Splines"',
  ])
})

test('what stands below the end of a question page is no answer', () => {
  const { answer, problems } = parseWrittenAnswer(`${QUESTION}\nAbout this site\n`)
  expect(answer?.text).toBe("We built boats in 2017.\n\nWe'll build more.")
  expect(problems.at(-1)).toMatchObject({ code: 'page-furniture', message: 'left out "About this site"' })
})

test('a list item', () => {
  const { metadata, question, answer, source } = parseWrittenAnswer(LIST)
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

describe('a page wrapped at a width', () => {
  const wrapped = LIST.replace('Democrat - North', 'Democrat - North\n')
    .replace('Department for Transport:', 'Department for\nTransport:')
    .replace('(Roads) - Department for Transport', '(Department\nfor Transport and Roads)')

  test('the lines of its header are joined', () => {
    for (const page of [wrapped, wrapped.replaceAll('\n', '\r\n')]) {
      const { metadata, question, answer, problems } = parseWrittenAnswer(page)
      expect(metadata).toMatchObject({
        house: 'Commons',
        askingMember: { name: 'Ann Example', party: 'Liberal Democrat', constituency: 'North Made-up' },
        answeringBody: 'Department for Transport',
        answeringMember: { name: 'Ben Sample', role: 'Minister of State (Department for Transport and Roads)' },
      })
      expect(question?.text).toBe('To ask the Secretary of State for Transport, what she has done.')
      expect(answer?.text).toBe('We published guidance in March 2025.')
      expect(problems).toEqual([])
    }
    const page = QUESTION.replace('Department for Transport:', 'Department for\nTransport:')
    expect(parseWrittenAnswer(page).metadata.answeringBody).toBe('Department for Transport')
    expect(parseWrittenAnswer(page).question?.text).toMatch(/^To ask/u)
  })

  test('a bracket that nothing closes is a problem, and joins no answer', () => {
    const page = wrapped.replace('\nfor Transport and Roads)', '\n')
    const { metadata, answer, problems } = parseWrittenAnswer(page)
    expect(metadata.answeringMember).toMatchObject({ name: 'Ben Sample', role: 'Minister of State (Department' })
    expect(answer?.text).toBe('We published guidance in March 2025.')
    expect(problems).toMatchObject([{ code: 'header-unreadable', severity: 'warning' }])
    expect(page.slice(problems[0]?.start, problems[0]?.end)).toBe(
      'Answered by Ben Sample - Minister of State (Department',
    )
  })

  test('a question that ends with a colon is no part of the body', () => {
    const page = OLDER.replace(
      'Transport\n\nTo ask the Secretary of State for Transport, what fares are.',
      'Transport\nTo ask him, of fares:',
    )
    expect(parseWrittenAnswer(page)).toMatchObject({
      metadata: { answeringBody: 'Department for Transport' },
      question: { text: 'To ask him, of fares:' },
    })
  })
})

test.each(['\u00a0', '  ', '\u202f', '\n'])('a question of the Lords is one with %j for spaces', (space) => {
  const asked = "To ask Her Majesty's Government".replaceAll(' ', space)
  const { metadata, problems } = parseWrittenAnswer(
    QUESTION.replace('To ask the Secretary of State for Transport', asked),
  )
  expect(metadata.house).toBe('Lords')
  expect(problems.map(({ code }) => code)).toContain('header-inferred')
})

test('lists of 2021 and 2020', () => {
  const records = [...parseWrittenAnswers(OLDER + OLDEST)]
  expect(records.map(({ metadata: { heading, house, dateAnswered } }) => [heading, house, dateAnswered])).toEqual([
    ['Rail: Fares', 'Commons', '2021-04-29'],
    ['Buses: Fares', 'Lords', '2020-01-28'],
    ['Trams', 'Commons', '2020-01-31'],
  ])
  expect(records.map(({ metadata }) => metadata.askingMember)).toMatchObject([
    { name: 'Cy Placeholder', party: 'CON', constituency: 'Somewhere' },
    { name: 'Baroness Placeholder of Nowhere', party: 'LAB', constituency: 'Life peer' },
    { name: "Dan O'Sample", party: 'SNP', constituency: 'Kilmadeup (and Loudown)' },
  ])
  expect(records.map(({ metadata }) => metadata.answeringMember?.name)).toEqual([
    'Dee Model',
    'Lord Model',
    'Dee Model',
  ])
  expect(records.map(({ answer }) => answer?.text)).toEqual([
    'Fares rose in 2021.',
    'Fares fell in 2019.',
    "I'll meet them on 3 February 2020.",
  ])
  expect(records.flatMap(({ problems }) => problems)).toEqual([])
})

test('an item of www.parliament.uk', () => {
  const { metadata, answer, problems } = parseWrittenAnswer(UK)
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

test('a list of www.parliament.uk from its top, with members whose names are lost', () => {
  const nameless = UK.replace('Asked by Eve Instance\n', '')
  const records = [
    ...parseWrittenAnswers(`Written questions and answers\nShowing 1-20 out of 462\n${nameless}${nameless}${UK}`),
  ]
  expect(records.map(({ metadata }) => metadata.askingMember)).toMatchObject([
    { name: null, constituency: 'Nowhere' },
    { name: null, constituency: 'Nowhere' },
    { name: 'Eve Instance', constituency: 'Nowhere' },
  ])
  expect(records.map(({ answer }) => answer?.text)).toEqual(new Array(3).fill('There are some.'))
  expect(records[0]?.problems.slice(0, 2)).toMatchObject([
    { code: 'page-furniture', message: 'left out "Written questions and answers"' },
    { code: 'page-furniture', message: 'left out "Showing 1-20 out of 462"' },
  ])
})

test('a detail page', () => {
  const { metadata, answer } = parseWrittenAnswer(DETAIL)
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

test('a page that names 200,000 questions is read', () => {
  const uins = '12345\n'.repeat(200_000)
  const page = `Roads\nQuestion for Home Office\nUIN 1, tabled on 1 May 2020\n\nTo ask why.\n\nAnswered on\n3 May 2020\n\nWe built boats.\nGrouped Questions:\n${uins}`
  expect(parseWrittenAnswer(page).metadata.groupedQuestions).toHaveLength(200_000)
})

describe('a detail page copied whole', () => {
  const whole = (question: string, answer: string) =>
    `Skip to main content\nUK Parliament\nFind a question\nWritten questions\nQuestion for Department for Transport\nUIN 70123, tabled on 8 January 2024\nNamed day\nQuestion\n${question}\nAnswered on\n12 January 2024\nAnswer\n${answer}`

  test('the heading stands last above the body, cards are members', () => {
    const { metadata, question, answer, problems } = parseWrittenAnswer(
      whole(
        'To ask the Secretary of State for Transport, what he has done.\nDr Ann Example\nLabour (Co-op)\nMade-up, Nowhere and Somewhere',
        "Ben O'Sample\nConservative\nPlaceholder South\nWe built boats.\nThis question was grouped with the following question(s) for answer:\n70124\n70125\nShare this page\n© UK Parliament 2024",
      ),
    )
    expect(metadata).toMatchObject({
      heading: 'Written questions',
      isNamedDay: true,
      groupedQuestions: ['70124', '70125'],
      askingMember: { name: 'Dr Ann Example', party: 'Labour (Co-op)', constituency: 'Made-up, Nowhere and Somewhere' },
      answeringMember: { name: "Ben O'Sample", party: 'Conservative', constituency: 'Placeholder South' },
    })
    expect(question?.text).toBe('To ask the Secretary of State for Transport, what he has done.')
    expect(answer?.text).toBe('We built boats.')
    expect(problems.map(({ message }) => message)).toEqual(
      [
        'Skip to main content',
        'UK Parliament',
        'Find a question',
        'Question',
        'Answer',
        'Share this page',
        '© UK Parliament 2024',
      ].map((text) => `left out "${text}"`),
    )
  })

  test('lines that name a party are no card without a name above them', () => {
    const { question, answer, metadata } = parseWrittenAnswer(
      whole('To ask the Minister, what he has done.', 'The figures are:\nConservative\n12\nLabour\n14'),
    )
    expect(question?.text).toBe('To ask the Minister, what he has done.')
    expect(answer?.text).toBe('The figures are:\nConservative\n12\nLabour\n14')
    expect(metadata).toMatchObject({ askingMember: null, answeringMember: null })
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
  const headed = parseWrittenAnswer('NHS: ICT\n\nTo ask the Minister what was done.\n\nIt was closed.')
  expect(headed).toMatchObject({
    metadata: { heading: 'NHS: ICT' },
    question: { text: 'To ask the Minister what was done.' },
  })
  expect(headed.problems[0]?.message).toBe('the text has no header beyond the heading')
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
