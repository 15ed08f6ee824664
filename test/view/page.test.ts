import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { WrittenAnswer } from '../../src/index.js'
import { renderReview } from '../../src/view/index.js'
import { referencePage } from '../../src/view/official.js'
import { amount, oneLine, period, sum } from '../../src/view/words.js'
import { HOSTILE, hostileRecord, rich, seed } from './records.js'

const POLICY = /http-equiv="Content-Security-Policy" content="([^"]*)"/u
const STYLE = /<style>([\s\S]*?)<\/style>/gu
const SCRIPT = /<script>([\s\S]*?)<\/script>/gu

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('the page', () => {
  test('allows its own style and script by their hashes, and nothing else', () => {
    const html = renderReview([seed])
    const [styles, scripts] = [STYLE, SCRIPT].map((part) => [...html.matchAll(part)].map(([, text = '']) => text))
    expect(styles).toHaveLength(1)
    expect(scripts).toHaveLength(1)
    expect(styles?.[0]?.length).toBeGreaterThan(5000)
    expect(POLICY.exec(html)?.[1]?.replaceAll('&#x27;', "'")).toBe(
      `default-src 'none'; style-src ${hash(styles?.[0] ?? '')}; script-src ${hash(scripts?.[0] ?? '')}; base-uri 'none'; form-action 'none'`,
    )
  })

  test('names no address but those of the record', () => {
    const addresses = [...renderReview([seed]).matchAll(/https?:\/\/[^"'\s<)]+/gu)].map(([address]) => address)
    expect(new Set(addresses)).toEqual(new Set([seed.urls[0]?.url]))
  })

  test('is the same page for the same records', () => {
    expect(renderReview([seed, rich])).toBe(renderReview(structuredClone([seed, rich])))
  })

  test('of no record, or of records that are almost empty, is a page', () => {
    const empty: WrittenAnswer = {
      ...seed,
      metadata: {
        ...seed.metadata,
        heading: null,
        answeringBody: null,
        dateTabled: null,
        dateAnswered: null,
        answeringMember: null,
      },
      question: null,
      answer: null,
      actions: [],
      dates: [],
      money: [],
      urls: [],
      references: [],
      problems: [],
    }
    expect(renderReview([])).toContain('<h1>Review</h1>')
    expect(renderReview([empty])).toContain('No answer in the source.')
    expect(renderReview([empty, empty])).toContain('2 answers')
  })

  test('ids are there once, and every link within the page has its target', () => {
    const torn = { ...rich, tables: rich.tables.map((table) => ({ ...table, rows: [['nothing', 'of', 'it']] })) }
    for (const html of [[seed], [rich], [torn], [seed, rich, hostileRecord()]].map(renderReview)) {
      const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, target] of html.matchAll(/ href="#([^"]+)"/gu)) expect(ids).toContain(target)
    }
  })
})

describe('hostile text', () => {
  const html = renderReview([hostileRecord(), hostileRecord()])

  test('is nowhere markup', () => {
    const elements = new Set<string>()
    const attributes = new Set<string>()
    let scripts = 0
    const parser = new Parser({
      onopentag(name, given) {
        elements.add(name)
        if (name === 'script') scripts += 1
        for (const attribute of Object.keys(given)) attributes.add(attribute)
      },
    })
    parser.end(html)
    expect(scripts).toBe(1)
    expect(
      [...elements].filter((name) =>
        ['img', 'iframe', 'template', 'noscript', 'object', 'embed', 'base', 'link'].includes(name),
      ),
    ).toEqual([])
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([])
    expect(
      HOSTILE.filter((text) => text.includes('<') && html.split(/<[^>]*>/u).some((part) => part.includes(text))),
    ).toEqual([])
  })

  test('no address but of the web becomes a link', () => {
    const links = [...html.matchAll(/ href="([^"]*)"/gu)].map(([, address = '']) => address)
    expect(links.filter((address) => !/^(?:#|https?:\/\/)/u.test(address))).toEqual([])
  })
})

describe('words', () => {
  test.each([
    [{ precision: 'season', from: '2018-03-01', to: '2018-05-31', edtf: '2018-21' }, 'spring 2018'],
    [{ precision: 'season', from: '2018-12-01', to: '2019-02-28', edtf: '2018-24' }, 'winter 2018'],
    [
      { precision: 'financial-year', from: '2017-04-01', to: '2018-03-31', edtf: '2017-04/2018-03' },
      'financial year 2017-18',
    ],
    [{ precision: 'quarter', from: '2018-01-01', to: '2018-03-31', edtf: '2018-01/2018-03' }, 'Jan 2018 to Mar 2018'],
    [{ precision: 'decade', from: '2010-01-01', to: '2019-12-31', edtf: '201X' }, '2010s'],
    [
      { precision: 'range', from: '2018-01-02', to: '2018-03-04', edtf: '2018-01-02/2018-03-04' },
      '2 January 2018 to 4 March 2018',
    ],
    [{ precision: 'range', from: '2025-03-01', to: '2025-03-31', edtf: '2025-03/..' }, '1 March 2025 to no end given'],
  ] as const)('%j is %s', (date, words) => {
    expect(period(date)).toBe(words)
  })

  test.each([
    [25_000_000, 'GBP', '£25 million'],
    [1_450_000_000, 'GBP', '£1.45 billion'],
    [9500, 'GBP', '£9,500'],
    [0.5, 'GBP', '£0.50'],
    [300, 'CHF', 'CHF 300'],
  ])('%d %s is %s', (value, currency, words) => {
    expect(sum(value, currency)).toBe(words)
  })

  test('a range, a qualifier and a rate', () => {
    const money = {
      section: 'answer',
      start: 0,
      end: 1,
      text: 'x',
      currency: 'GBP',
      value: null,
      minValue: 35e6,
      maxValue: 40e6,
      qualifier: 'up-to',
      per: 'year',
    } as const
    expect(amount(money)).toBe('up to £35 million to £40 million a year')
  })

  test('one line, cut at a word, with nothing in it that steers a terminal', () => {
    expect(oneLine('  one\n two\u001b[31m  ')).toBe('one two\ufffd[31m')
    expect(oneLine('one two three', 9)).toBe('one two…')
  })
})

test('only the page of a statement can be derived', () => {
  expect(referencePage({ uin: 'HCWS123', date: '2024-02-06' })).toBe(
    'https://questions-statements.parliament.uk/written-statements/detail/2024-02-06/hcws123',
  )
  expect(referencePage({ uin: 'HCWS123', date: null })).toBeNull()
  expect(referencePage({ uin: '43516', date: '2025-04-09' })).toBeNull()
  expect(referencePage({ uin: 'HCWS1/../x', date: '2025-04-09' })).toBeNull()
})
