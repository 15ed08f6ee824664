/** Thousands of mentions in one sentence cost no more for each than a few do. */
import { expect, test } from 'vitest'
import type { Section } from '../../src/document.js'
import { datesIn } from '../../src/extract/dates.js'
import { moneyIn } from '../../src/extract/money.js'
import { referencesIn } from '../../src/extract/references.js'
import { urlsIn } from '../../src/extract/urls.js'

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

test('amounts in capitals are found whether or not a pound sign stands elsewhere', () => {
  const find = (text: string) => moneyIn(oneSentence(text), []).map(({ text: found, value }) => [found, value])
  expect(find('It cost 5 MILLION POUNDS in all.')).toEqual([['5 MILLION POUNDS', 5_000_000]])
  expect(find('It cost 5 MILLION POUNDS, and £3 more.').map(([found]) => found)).toEqual(['5 MILLION POUNDS', '£3'])
})
