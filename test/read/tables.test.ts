import { describe, expect, test } from 'vitest'
import { parseWrittenAnswer } from '../../src/index.js'

function parse(answerText: string) {
  const questionText = '<p>To ask the Minister, what was spent on ferries.</p>'
  return parseWrittenAnswer({ id: 1, questionText, answerText, dateAnswered: '2025-06-20T00:00:00' })
}

function table(...rows: string[][]): string {
  const cells = (row: string[]) => row.map((text) => `<td><p>${text}</p></td>`).join('')
  return `<table><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`
}

describe('money in tables whose head declares the unit', () => {
  const spend = table(['Year', 'Spend (£ million)', 'Staff'], ['2023-24', '1.15', '20'], ['2024-25', '0.975*', '(31)'])

  test('bare numbers get their full value, in the table', () => {
    const record = parse(spend)
    expect(record.tables[0]?.money.map(({ text, value, currency }) => [text, value, currency])).toEqual([
      ['1.15', 1_150_000, 'GBP'],
      ['0.975', 975_000, 'GBP'],
    ])
    expect(record.money).toEqual([])
  })

  test('each is the text at its own offsets', () => {
    const record = parse(spend)
    for (const { start, end, text } of record.tables[0]?.money ?? []) {
      expect(record.answer?.text.slice(start, end)).toBe(text)
    }
  })

  test.each([
    ['£000', '1,234', 1_234_000],
    ['£’000', '1,234', 1_234_000],
    ['£bn', '12.2', 12_200_000_000],
    ['Amount (£)', '1,359,601.68', 1_359_601.68],
  ])('below %s, %s is %d', (head, text, value) => {
    const [first] = parse(table(['Year', head], ['2023-24', text], ['2024-25', text])).tables
    expect(first?.money.map((each) => each.value)).toEqual([value, value])
  })

  test('a sign in the cell does not take the scale away', () => {
    const record = parse(table(['£m', '2025-26', '2026-27'], ['Loans', '£5', '£18.5'], ['Grants', '£7 million', '3']))
    expect(record.money.map(({ text, value }) => [text, value])).toEqual([
      ['£5', 5_000_000],
      ['£18.5', 18_500_000],
      ['£7 million', 7_000_000],
    ])
    expect(record.tables[0]?.money.map(({ value }) => value)).toEqual([3_000_000])
  })

  test('counts, percentages, negative amounts and words are no money', () => {
    const record = parse(
      table(['Year', 'Share (%)', 'Net (£m)'], ['2023', '12', '-3.1'], ['2024', '15', '(265)'], ['2025', '9', 'n/a']),
    )
    expect(record.tables[0]?.money).toEqual([])
  })
})
