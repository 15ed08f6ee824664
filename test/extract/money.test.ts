import { expect, test } from 'vitest'
import { extractMoney } from '../../src/index.js'

test('amounts in capitals are found whether or not a pound sign stands elsewhere', () => {
  const find = (text: string) => extractMoney(text).map(({ text: found, value }) => [found, value])
  expect(find('It cost 5 MILLION POUNDS in all.')).toEqual([['5 MILLION POUNDS', 5_000_000]])
  expect(find('It cost 5 MILLION POUNDS, and £3 more.').map(([found]) => found)).toEqual(['5 MILLION POUNDS', '£3'])
})
