/** What is found costs the same in a long text as in a short one, in one sentence as in many. */
import { describe, expect, test } from 'vitest'
import { divideText } from '../src/divide.js'
import { type Section, verbatim } from '../src/document.js'
import { actionsIn } from '../src/extract/actions.js'
import { datesIn } from '../src/extract/dates.js'
import { moneyIn } from '../src/extract/money.js'
import { referencesIn } from '../src/extract/references.js'
import { urlsIn } from '../src/extract/urls.js'

function oneSentence(text: string): Section {
  const place = { start: 0, end: text.length }
  const passage = { kind: 'paragraph' as const, marker: null, depth: 0, leadIn: null, cell: null, ...place }
  const passages = [{ ...passage, sentences: [place] }]
  return { name: 'answer', text, plain: text, links: [], passages, reference: '2024-06-20' }
}

/** How many mentions there are, and the milliseconds of work of the quickest of three runs, whatever else runs. */
function extract(text: string): { count: number; took: number } {
  const section = oneSentence(text)
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    const urls = urlsIn(section)
    const money = moneyIn(section, urls)
    const { dates } = datesIn(section, [...urls, ...money])
    const references = referencesIn(section, dates, urls)
    const count = urls.length + money.length + dates.length + references.length
    return { count, took: process.cpuUsage(start).user / 1000 }
  })
  return { count: runs[0]?.count ?? 0, took: Math.min(...runs.map(({ took }) => took)) }
}

describe('thousands of mentions in one sentence cost no more for each than a few', () => {
  test.each([
    ['on 3 June 2024 and in 2023/24, ', 2, 6000],
    ['£5.2 million and 50p, ', 2, 6000],
    ['Question 23456 on 3 June 2024, ', 2, 4000],
    ['UIN 23456, ', 1, 10_000],
    ['the answer of 3 June 2024, ', 2, 6000],
    ['https://www.example.gov.uk/a/b(c) and www.example.org/x, ', 2, 6000],
    ['2024 Q1 2025 Q2 ', 2, 4000],
    ['31/01/2024, ', 1, 6000],
  ])('%j, each with %d mentions, x %d', (piece, mentions, times) => {
    const whole = extract(piece.repeat(times))
    const eighth = extract(piece.repeat(times / 8))
    expect(whole.count).toBe(mentions * times)
    // Eight times the length costs eight times as much; sixty-four times, where the cost grows with the square.
    expect(whole.took).toBeLessThan(24 * Math.max(eighth.took, 10))
  })
})

describe('dates: hostile texts cost no more for their length', () => {
  test.each([
    ['2024/25 ', 20_000],
    ['March ', 30_000],
    ['1 May ', 20_000],
    ['1 May, ', 20_000],
    ['between ', 20_000],
    ['13 and 14 ', 10_000],
    ['May-July ', 15_000],
    ['spring/', 20_000],
    ['2024-', 30_000],
    ['1/2/', 40_000],
    ['Act (the Act) ', 12_000],
    ['year ending ', 15_000],
    ['will be published, ', 9000],
    [' ', 200_000],
  ])('%j x %d', (piece, times) => {
    const whole = least(piece.repeat(times))
    const eighth = least(piece.repeat(times / 8))
    // Eight times the length costs eight times as much; sixty-four times, where the cost grows with the square.
    expect(whole).toBeLessThan(24 * Math.max(eighth, 30))
  })
})

/** The milliseconds of the quicker of two runs. */
function least(text: string): number {
  const section = divideText(verbatim(text, 0, text.length), 'answer', '2024-06-20')
  const runs = [1, 2].map(() => {
    const start = performance.now()
    datesIn(section, [])
    return performance.now() - start
  })
  return Math.min(...runs)
}

describe('actions: hostile texts cost no more for their length', () => {
  const HOSTILE = [
    'In ',
    'which is ',
    ', which was, ',
    'Department of the ',
    'is, also, ',
    'and has ',
    'A, B and ',
    'we met ',
  ]
  test.each(HOSTILE)('%j repeated to 100 KB is read in time linear in its length', (unit) => {
    const section = divideText(verbatim(unit.repeat(100_000 / unit.length), 0, 99_000), 'answer', '2024-06-20')
    const started = performance.now()
    actionsIn(section, { dates: [], money: [], urls: [], references: [] })
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('a megabyte is divided at once', () => {
  test.each([
    ['sentences', 'Words. '],
    ['sentences with accents', 'Mots aimés. '],
    ['stops', '. '],
    ['items', '- a\n'],
    ['items that go deeper', '- '],
    ['items apart', '1. a\n\n'],
    ['typed items', '(a) b\n'],
    ['empty items', '-\n\nwords\n'],
    ['several in a line', '- 1. a\n'],
    ['lines of one paragraph', 'and\n'],
  ])('of %s', (_, piece) => {
    const long = piece.repeat(1_000_000 / piece.length)
    const start = performance.now()
    expect(divideText(verbatim(`${long}x`, 0, long.length + 1), 'answer', null).passages.length).toBeGreaterThan(0)
    // Some 500 ms; remark alone would take minutes.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
