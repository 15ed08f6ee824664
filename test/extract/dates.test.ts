import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideText } from '../../src/divide.js'
import { type Span, verbatim } from '../../src/document.js'
import { datesIn } from '../../src/extract/dates.js'
import type { DateMention } from '../../src/schema.js'

function find(text: string, reference: string | null = '2024-06-20') {
  return datesIn(divideText(verbatim(text, 0, text.length), 'answer', reference), [])
}

/** The last day of a month, by asking the calendar for the day before the first of the next. */
function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The days that an EDTF expression without an interval covers, read from ISO 8601-2 and from nothing of ours. */
function boundsOf(edtf: string): [string, string] {
  const [, year = '', second, day] = /^(\d{3}X|\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(edtf) ?? []
  if (year === '') throw new Error(`not EDTF: ${edtf}`)
  if (year.endsWith('X')) return [`${year.slice(0, 3)}0-01-01`, `${year.slice(0, 3)}9-12-31`]
  if (day !== undefined) return [edtf, edtf]
  if (second === undefined) return [`${year}-01-01`, `${year}-12-31`]
  const number = Number(second)
  if (number <= 12) return [`${edtf}-01`, endOfMonth(Number(year), number)]
  const first = (number - 20) * 3
  return [`${year}-${String(first).padStart(2, '0')}-01`, endOfMonth(Number(year), first + 2)]
}

function check({ edtf, from, to, precision, text }: DateMention, reference: string | null): void {
  expect(from <= to, `${text}: ${from} to ${to}`).toBe(true)
  const [first = '', last = first] = edtf.split('/')
  expect(boundsOf(first)[0], text).toBe(from)
  expect(last === '..' ? reference : boundsOf(last)[1], text).toBe(to)
  const isInterval = ['range', 'quarter', 'financial-year', 'academic-year'].includes(precision)
  expect(edtf.includes('/'), `${text}: ${precision} as ${edtf}`).toBe(isInterval)
}

const YEARS = ['1999', '2016', '2023', '2024', '2024/25', '2023-24', '2022–2023', '2020 – 2024', 'FY25', "'24", '24']
const MONTHS = ['January', 'February', 'Mar', 'May', 'Sept', 'December', 'spring', 'Autumn', 'winter', 'Q3', 'Q1 of']
const DAYS = ['1', '29', '30th', '31', '14-15', '3 and 4', 'Monday 5', '01/02/2023', '2024-02-29', '32', '0']
const LINKS = [
  'to',
  'and',
  '-',
  '–',
  '/',
  ',',
  'between',
  'from',
  'until',
  'of',
  'in',
  'by the end of',
  '(',
  ')',
  '.',
  '\n',
  '\n- ',
]
const VERBS = [
  'will be published',
  'was published',
  'is',
  'to publish',
  'each year',
  'present',
  'to date',
  'people',
  '£',
]
const RELATIVE = [
  'last year',
  'this autumn',
  'later this year',
  'the previous year',
  'next month',
  'of that year',
  'FYE',
]
const piece = fc.constantFrom(
  ...YEARS,
  ...MONTHS,
  ...DAYS,
  ...LINKS,
  ...VERBS,
  ...RELATIVE,
  '\u00a0',
  '\u200b',
  '\u2011',
  'academic year',
)
const texts = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(' '))
const references = fc.constantFrom('2024-06-20', '2024-02-29', '2023-12-31', '2025-01-01', null)

describe('every date', () => {
  test('has bounds in order, which are those of its EDTF', () => {
    let [seen, read] = [0, 0]
    const property = fc.property(texts, references, (text, reference) => {
      const { dates } = find(text, reference)
      for (const date of dates) check(date, reference)
      seen += dates.length
      read += 1
    })
    fc.assert(property, { numRuns: 6000 })
    expect(seen / read).toBeGreaterThan(1)
  })

  test('is the same whatever other paragraphs stand around it', () => {
    const filler = 'The Department keeps the matter under review, as it has always done.'
    const property = fc.property(texts, (text) => {
      const alone = find(text)
      const before = `${filler}\n\n`.repeat(40)
      const among = find(`${before}${text}\n\n${filler}`)
      const moved = among.dates.map((date) => ({
        ...date,
        start: date.start - before.length,
        end: date.end - before.length,
      }))
      expect(moved).toEqual(alone.dates)
    })
    fc.assert(property, { numRuns: 1500 })
  })

  test('written in full, is the same within any prose', () => {
    // Words without vowels: by chance, others spell "july".
    const prose = fc.stringMatching(/^(?:[b-df-hj-np-tv-z]{2,9} ){1,40}$/u)
    const written = fc.constantFrom(
      ['3 June 2023', '2023-06-03'],
      ['14-15 July 2022', '2022-07-14/2022-07-15'],
      ['April 2022 to March 2023', '2022-04/2023-03'],
      ['2017/18', '2017-04/2018-03'],
      ['the 2024/25 academic year', '2024-09/2025-08'],
      ['Q3 2024', '2024-07/2024-09'],
      ['winter 2024-25', '2024-24'],
      ['the 1990s', '199X'],
      ['the first half of 2025', '2025-01/2025-06'],
    )
    const parts = fc.array(fc.tuple(prose, written), { minLength: 1, maxLength: 12 })
    const property = fc.property(parts, prose, (each, end) => {
      const text = each.map(([words, [date]]) => `${words}qed: ${date}; `).join('')
      const found = find(`${text}qed ${end}`).dates.map(({ edtf }) => edtf)
      // A span that the text elsewhere calls academic is read so.
      const isAcademic = each.some(([, [, edtf]]) => edtf === '2024-09/2025-08')
      const expected = each.map(([, [, edtf]]) => (isAcademic && edtf === '2017-04/2018-03' ? '2017-09/2018-08' : edtf))
      expect(found).toEqual(expected)
    })
    fc.assert(property, { numRuns: 500 })
  })

  test('is found wherever a long paragraph is cut into windows', () => {
    const phrase =
      'between 8 October 2023 and 25 January 2024, in 2024/25, on Wednesday the 23rd day of September 2020 and in Q2 of the 2024/25 reporting year'
    const found = find(phrase).dates.map(({ edtf }) => edtf)
    expect(found).toEqual(['2023-10-08/2024-01-25', '2024-04/2025-03', '2020-09-23', '2024-07/2024-09'])
    // A date in figures: none but such a text is cut.
    const filler = `On 01/02/2019 it began. ${'In May 2019 it was so. '.repeat(14)}`
    for (let shift = 0; shift < 180; shift += 1) {
      expect(
        find(`${filler}${'x'.repeat(shift)} ${phrase}`)
          .dates.slice(15)
          .map(({ edtf }) => edtf),
        `shifted by ${shift}`,
      ).toEqual(found)
    }
  })
})

describe('what cannot be resolved is a problem', () => {
  test.each([
    '31 June 2024',
    '30 February',
    '31/06/2024',
    '31/13/2024',
    '45/10/2024',
    '31 April 2023',
    '2024-05-00',
    '2024-00-10',
    '2024-13-01',
  ])('%s is no day', (day) => {
    const { dates, problems } = find(`It was published on ${day}.`)
    expect(dates).toEqual([])
    expect(problems).toMatchObject([{ code: 'date-unreadable', severity: 'warning', section: 'answer', start: 20 }])
  })

  test.each(['May', '3 June', 'last year', 'this autumn', 'yesterday'])('%s needs a day to reckon from', (date) => {
    const { dates, problems } = find(`It was published in ${date}.`, null)
    expect(dates).toEqual([])
    expect(problems.map(({ code, start, end }) => [code, start, end])).toEqual([
      ['date-unresolved', 20, 20 + date.length],
    ])
  })

  test('without that day, a month has the year that it was written with before', () => {
    const { dates } = find('It was announced in May 2022. Since May, it has been so. It was not so before May.', null)
    expect(dates.map(({ edtf, inferred }) => [edtf, inferred])).toEqual([
      ['2022-05', false],
      ['2022-05', true],
      ['2022-05', true],
    ])
    const seasons = find('It was so in spring 2022, and in summer 2021. Since the spring, it has been so.', null)
    expect(seasons.dates.map(({ edtf }) => edtf)).toEqual(['2022-21', '2021-22', '2022-21'])
  })

  test('a year that no ISO day can name is told of', () => {
    for (const [text, reference, days] of [
      ['It was open between March and 0000-01-01.', '2024-06-20', ['0000-01-01']],
      ['It was open between March and 0000-00-00.', '2024-06-20', []],
      ['It will be open next financial year.', '9999-06-20', []],
    ] as const) {
      const { dates, problems } = find(text, reference)
      expect(dates.map(({ from }) => from)).toEqual(days)
      expect(
        problems.map(({ code }) => code),
        text,
      ).toContain('date-unreadable')
    }
  })

  test('29 February is of the leap years alone', () => {
    expect(find('It was held on 29 February 2023.').problems).toMatchObject([{ code: 'date-unreadable' }])
    expect(find('It was held on 29 February 2024.').dates).toMatchObject([{ edtf: '2024-02-29', inferred: false }])
  })

  test('a slip of the pen is told', () => {
    const { dates, problems } = find('Spending rose from 2014/15 to 2023/34.')
    expect(dates).toMatchObject([{ edtf: '2014-04/2024-03' }])
    expect(problems).toMatchObject([{ code: 'date-unreadable', severity: 'info', start: 30, end: 37 }])
  })
})

describe('what is told of a date', () => {
  test.each([
    ['It will close by the end of March 2025.', 'by'],
    ['It has risen since 2010.', 'since'],
    ['It was open until early May 2023.', 'until'],
    ['It applies from 6 April 2025.', 'from'],
    ['It was so before 2003.', 'before'],
    ['The pre-1997 scheme', 'before'],
    ['It closed after 3 May 2023.', 'after'],
    ['It was published on Monday 3 June 2024.', 'on'],
    ['As of 31 March 2024 it stood so.', 'on'],
    ['I refer to the answer of 3 June 2024.', 'on'],
    ['It was published in late 2023.', 'during'],
    ['It ran from 3 May 2022 to 5 June 2023.', 'during'],
    ['It has run from 3 May 2022 to the present.', 'from'],
    ['It must close no later than 3 May 2023.', 'by'],
    ['It was due BY 2030.', 'by'],
    ['Ahead of May 2024, it was so.', 'before'],
    ['The post-1997 scheme', 'after'],
    ['It was open up to May 2023.', 'until'],
    ['Costs rose compared to 2023-24.', null],
    ['It rose from 5% compared to 2019.', null],
    ['It was up on 2019.', null],
    ['It is a rise on last year.', null],
    ['The report on the 2024 election', null],
    ['It was based on spring 2023 data.', null],
    ['It was published in a slip on May 2023.', 'on'],
    ['A follow up to the 2017 survey', null],
    ['The follow-up to 2017', null],
    ['It fell by half, or so, 2019 tells.', null],
    ['The March 2024 report', null],
  ])('%s %s', (text, relation) => {
    expect(find(text).dates.map((date) => date.relation)).toEqual([relation])
  })

  test.each([
    ['Equality Act 2010', true],
    ['Section 14 of the Care Act 2014 applies.', true],
    ['As set out at Autumn Budget 2024, it will rise.', true],
    ['The Order (No. 2) (England) 2013 was made.', true],
    ['under POCA 2002', true],
    ['The 2021 Census showed it.', true],
    ['Ministry of Defence Equipment Plan 2022-2032', true],
    ['In 2024 NHS Reports were late.', false],
    ['We will set out our Strategy later this year.', false],
    ['The provisional Local Government Finance Settlement for 2026-27', false],
    ['Data for 2016-17 are available.', false],
    ['The report was published in 2024.', false],
    ['The Act was passed on 3 May 2023.', false],
  ])('%s is in a name: %s', (text, inName) => {
    expect(find(text).dates.map((date) => date.inName)).toEqual([inName])
  })

  test('in a masked span there is none', () => {
    const text = 'See a.gov.uk?May 2024 of June 2024'
    const section = divideText(verbatim(text, 0, text.length), 'answer', null)
    const starts = (masked: Span[]) => datesIn(section, masked).dates.map(({ start }) => start)
    expect(starts([{ start: 4, end: 21 }])).toEqual([25])
    expect(starts([])).toEqual([13, 25])
  })
})
