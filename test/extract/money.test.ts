import { expect, test } from 'vitest'
import { extractMoney, parseWrittenAnswer } from '../../src/index.js'

test('amounts in capitals are found whether or not a pound sign stands elsewhere', () => {
  const find = (text: string) => extractMoney(text).map(({ text: found, value }) => [found, value])
  expect(find('It cost 5 MILLION POUNDS in all.')).toEqual([['5 MILLION POUNDS', 5_000_000]])
  expect(find('It cost 5 MILLION POUNDS, and £3 more.').map(([found]) => found)).toEqual(['5 MILLION POUNDS', '£3'])
})

test.each([
  ['The outturn was -£0.1 billion, a saving.', ['£0.1 billion']],
  ['It was minus £5 million (or −£4 million).', ['£5 million', '£4 million']],
  ['Bands of £250-£600, the fund - £5 million, and £3.', []],
])('a minus before an amount is told: %s', (answer, told) => {
  const { money, problems } = parseWrittenAnswer(`To ask the Minister what it cost.\n\n${answer}`)
  expect(money.every(({ minValue }) => minValue !== null && minValue > 0)).toBe(true)
  const found = problems.filter(({ code }) => code === 'amount-negative')
  expect(found.map(({ message }) => message.split('"')[1])).toEqual(told)
})
