import { describe, expect, test } from 'vitest'
import { locate, parseWrittenAnswers } from '../../src/index.js'
import { checkSource } from '../laws.js'

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

Reticulating Splines
`
const LIST = `Written Question
Roads: Repairs
Friday 25th April 2025

Asked by: Ann Example (Liberal Democrat - North Made-up)

Question to the Department for Transport:

To ask the Secretary of State for Transport, what she has done about roads.

Answered by Ben Sample - Minister of State (Roads)

We published guidance in March 2025.
`
const UK = `Q
Asked by Eve Instance
(Nowhere)
Asked on: 24 April 2020
Home Office
Police: Horses
Commons
To ask the Secretary of State for the Home Department, how many horses there are.
A
Answered by: Flo Standin
Answered on: 05 June 2020

There are some.
`
const DETAIL = `Skip to main content

Ferries: Piers

Question for Department for Transport

UIN HL3361, tabled on 20 November 2017

To ask Her Majesty's Government what they have done about piers.

Answered on

4 December 2017

They are safe.
`
const OTHER_DETAIL = `Trams: Bells

Question for Home Office

UIN 70123, tabled on 8 January 2024

To ask the Secretary of State for the Home Department, who rings.

Answered on

12 January 2024

Drivers ring.
`

const PAGES = { 'pp-question': QUESTION, 'pp-list': LIST, 'parliament-uk-list': UK, 'qs-detail': DETAIL } as const
const KINDS = Object.keys(PAGES) as (keyof typeof PAGES)[]
const TWO = KINDS.flatMap((one) => KINDS.map((other) => [one, other] as const))

/** What is said of a page, wherever it stands. */
function said(source: string, options = {}) {
  return [...parseWrittenAnswers(source, options)].map(
    ({ source: { format }, metadata, question, answer, problems }) => ({
      format,
      metadata,
      question: question?.text,
      answer: answer?.text,
      problems: problems.map(({ code, message }) => `${code}: ${message}`),
    }),
  )
}

describe('pages pasted together', () => {
  test.each(TWO)('%s before %s are two records, as each of them alone', (one, other) => {
    const source = `${PAGES[one]}\n${PAGES[other]}`
    expect(said(source)).toEqual([...said(PAGES[one]), ...said(PAGES[other])])
    expect(checkSource(source)).toBe(2)
  })

  test('all of them, twice over', () => {
    const texts = KINDS.map((kind) => PAGES[kind])
    const all = texts.flatMap((text) => said(text))
    expect(said([...texts, ...texts].join(''))).toEqual([...all, ...all])
  })

  test('places lead back to the source', () => {
    const source = DETAIL + LIST
    const [, second] = parseWrittenAnswers(source)
    if (second === undefined) throw new Error('one record')
    expect(locate(second, { section: 'answer', start: 0 })?.offset).toBe(source.indexOf('We published'))
  })

  test('a saved page of several is no other', () => {
    const html = `<main>${(DETAIL + LIST).replace(/^(.+)$/gmu, '<p>$1</p>')}</main>`
    expect(said(html).map(({ format, answer }) => [format, answer])).toEqual([
      ['html', 'They are safe.'],
      ['html', 'We published guidance in March 2025.'],
    ])
  })

  test.each(TWO.filter(([one, other]) => one !== other))(
    '%s asked for where %s stands too: a warning says where',
    (asked, other) => {
      for (const source of [`${PAGES[asked]}\n${PAGES[other]}`, `${PAGES[other]}\n${PAGES[asked]}`]) {
        const records = [...parseWrittenAnswers(source, { format: asked })]
        expect(new Set(records.map(({ source: { format } }) => format))).toEqual(new Set([asked]))
        const told = records.flatMap(({ problems }) => problems.filter(({ code }) => code === 'answers-merged'))
        expect(told).toMatchObject([{ severity: 'warning', message: expect.stringContaining(other) }])
        const start = source.indexOf(PAGES[other])
        expect(told[0]?.start).toBeGreaterThanOrEqual(start)
        expect(told[0]?.start).toBeLessThan(start + 200)
      }
    },
  )
})

describe('detail pages', () => {
  test('several are read, with the top and the end of each page left out', () => {
    const whole = `Skip to main content\nFind a question\n${OTHER_DETAIL}Share this page\n© UK Parliament 2024\n`
    const records = said(whole + DETAIL + OTHER_DETAIL + whole)
    expect(records.map(({ metadata, answer }) => [metadata.heading, metadata.uin, answer])).toEqual([
      ['Trams: Bells', '70123', 'Drivers ring.'],
      ['Ferries: Piers', 'HL3361', 'They are safe.'],
      ['Trams: Bells', '70123', 'Drivers ring.'],
      ['Trams: Bells', '70123', 'Drivers ring.'],
    ])
    expect(records[3]?.problems).toEqual(
      ['Skip to main content', 'Find a question', 'Share this page', '© UK Parliament 2024'].map(
        (text) => `page-furniture: left out "${text}"`,
      ),
    )
  })

  test.each([
    ['without "Question for"', OTHER_DETAIL.replace('Question for Home Office\n\n', '')],
    ['without blank lines', OTHER_DETAIL.replace(/\n\n/gu, '\n')],
    [
      'with the body and the day on lines of their own',
      OTHER_DETAIL.replace('for Home', 'for\nHome').replace(', tabled', '\ntabled'),
    ],
    ['without an answer', OTHER_DETAIL.slice(0, OTHER_DETAIL.indexOf('Answered on'))],
  ])('the second page is one %s', (_what, page) => {
    expect(said(DETAIL + page).map(({ metadata, answer }) => [metadata.heading, metadata.uin, answer])).toEqual([
      ['Ferries: Piers', 'HL3361', 'They are safe.'],
      ['Trams: Bells', '70123', page.includes('ring.\n') && page.includes('Answered') ? 'Drivers ring.' : undefined],
    ])
  })

  test('a page without a heading takes no sentence of the answer before it', () => {
    const records = said(DETAIL + OTHER_DETAIL.slice(OTHER_DETAIL.indexOf('Question for')))
    expect(records.map(({ metadata, answer }) => [metadata.heading, answer])).toEqual([
      ['Ferries: Piers', 'They are safe.'],
      [null, 'Drivers ring.'],
    ])
    expect(records[1]?.problems).toContain('header-missing: heading is not where this layout has it')
  })

  test('answers that name a question, or a party, are one', () => {
    for (const words of [
      'The figures come from the answers to\nUIN 7214, tabled on 15 December 2023\nand to\nUIN 7215, tabled on 16 December 2023',
      'Question for the future\nis how many boats there are.',
      'UK Parliament\nruns the boats.',
      'Written Question\n7214 was answered.',
      'Q\nWhat is it?\nA\nA boat.',
    ]) {
      expect(said(DETAIL + words).map(({ answer }) => answer)).toEqual([`They are safe.\n${words}`])
    }
  })

  test('what only looks like beginnings costs no more than a scan', () => {
    const start = performance.now()
    for (const line of [
      'Skip to main content',
      'Question for Home Office',
      'UK Parliament',
      'UIN 1, tabled on 1 May 2020',
      'Trams',
    ]) {
      for (const gap of ['\n', '\n\n\n\n']) said(DETAIL + `${line}${gap}`.repeat(5_000))
    }
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('bare texts pasted together', () => {
  const ONE = 'Question to the Home Office:\n\nTo ask the Minister what was done.\n\nWe closed it in May 2020.\n'
  const OTHER =
    'Question to the Office of Examples:\n\nTo ask the Minister who did it.\n\nThey did:\n- one\n- another\n'
  const BARE = 'To ask the Minister what was done.\n\nIt was closed.\n'

  test.each([
    ['with a body', ONE, OTHER],
    ['with a heading above the body', `Boats\n${ONE}`, `Piers: Repairs\n${OTHER}`],
    ['with a heading on the first', `Boats\n${ONE}`, OTHER],
    ['with a body on the second', BARE, ONE],
    ['with no header', BARE, BARE.replace('what', 'who')],
    ['with no header but a heading', `Boats\n${BARE}`, `Piers\n${BARE}`],
    ['below an answer alone', 'The Government published its strategy for ferries in March 2024.\n', ONE],
    ['below a list', OTHER, ONE],
  ])('%s, each is a record', (_what, one, other) => {
    const source = `${one}\n${other}`
    expect(said(source)).toEqual([...said(one), ...said(other)])
    expect(checkSource(source)).toBe(2)
  })

  test('a question that may be part of the answer is told of, at its place', () => {
    for (const source of [
      `${ONE}\nTo ask the Minister who did it.\nThey did.\n`,
      `${ONE.replace('done.', 'done.\nTo ask the Minister who did it.')}`,
    ]) {
      const records = [...parseWrittenAnswers(source)]
      expect(records.map(({ answer }) => answer?.text.includes('who did it'))).toEqual([true])
      const told = records[0]?.problems.filter(({ code }) => code === 'answers-merged') ?? []
      expect(told.map(({ start, end }) => source.slice(start, end))).toEqual(['To ask the Minister who did it.'])
    }
  })

  test('a bare text above a page is a record, one below it is told of', () => {
    for (const page of [LIST, UK, DETAIL, QUESTION.replace('Reticulating Splines', '')]) {
      const source = `${page}\n${ONE}`
      const told = [...parseWrittenAnswers(source)].flatMap(({ problems }) => problems)
      const places = told
        .filter(({ code }) => code === 'answers-merged')
        .map(({ start, end }) => source.slice(start, end))
      expect(places).toEqual(['Question to the Home Office:'])
    }
    expect(said(ONE + LIST).map(({ question, answer }) => [question, answer])).toEqual([
      ['To ask the Minister what was done.\n\nWe closed it in May 2020.', undefined],
      [said(LIST)[0]?.question, said(LIST)[0]?.answer],
    ])
  })

  test('a body without a name is no end of the reading', () => {
    expect(said(`We closed it.\n\n${ONE.replace('Home Office', '')}`)).toHaveLength(2)
    expect(said(ONE.replace('Home Office', '').repeat(2))).toHaveLength(2)
  })

  test('many cost no more than a scan', () => {
    const start = performance.now()
    expect(said(OTHER.repeat(1_000))).toHaveLength(1_000)
    for (const line of [
      'Question to the Home Office:',
      'To ask the Minister',
      'Question to the :\nTo ask the Minister.',
    ]) {
      said(`${ONE}${line}\n`.repeat(1_000))
      said(`${ONE}${`${line}\n`.repeat(5_000)}`)
    }
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
