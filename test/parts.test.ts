import { describe, expect, test } from 'vitest'
import {
  extractActions,
  extractDates,
  extractMoney,
  extractReferences,
  extractUrls,
  parseWrittenAnswer,
  WrittenAnswerError,
} from '../src/index.js'

const text = `In May we published our plan for £1.5 million of repairs: see https://www.example.org/plan.

I refer the hon. Member to the answer of 3 June 2025 to Question 4577.`
const reference = '2025-06-20'

describe('the parts on their own', () => {
  test('give what a record of the same text holds', () => {
    const record = parseWrittenAnswer(text, { reference, format: 'text' })
    expect(extractDates(text, { reference })).toEqual(record.dates)
    expect(extractMoney(text)).toEqual(record.money)
    expect(extractUrls(text)).toEqual(record.urls)
    expect(extractReferences(text, { reference })).toEqual(record.references)
    expect(extractActions(text, { reference })).toEqual(record.actions)
  })

  test('find each kind in it', () => {
    expect(extractDates(text, { reference }).map(({ edtf }) => edtf)).toEqual(['2025-05', '2025-06-03'])
    expect(extractMoney(text).map(({ value }) => value)).toEqual([1_500_000])
    expect(extractUrls(text).map(({ url }) => url)).toEqual(['https://www.example.org/plan'])
    expect(extractReferences(text, { reference }).map(({ uin }) => uin)).toEqual(['4577'])
    expect(extractActions(text, { reference }).map(({ status, date }) => [status, date])).toEqual([['done', '2025-05']])
  })

  test('without a day to reckon from, a month without its year is no date', () => {
    expect(extractDates(text).map(({ edtf }) => edtf)).toEqual(['2025-06-03'])
  })

  test('an empty text holds nothing; a misspelt option is refused', () => {
    expect(extractDates('')).toEqual([])
    // @ts-expect-error: no such option
    expect(() => extractDates(text, { referenc: reference })).toThrow(WrittenAnswerError)
  })

  test('give lawful days of the first years, which programs write for no day', () => {
    for (const day of ['0001-01-01', '0000-02-29', '0099-12-31']) {
      expect(extractDates(`updated on ${day}.`).filter(({ from }) => from !== day)).toEqual([])
      expect(() => [parseWrittenAnswer(`To ask the Minister.\n\nWe updated it on ${day}.`)]).not.toThrow()
    }
  })
})
