import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsIn, isAt, lastWord, matchesIn } from '../../src/extract/patterns.js'
import { lastFrom, overlapTest } from '../../src/extract/search.js'

const spans = fc.array(
  fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 8 },
)

test('a span overlaps some others where it shares a character with one of them, in whatever order they are', () => {
  fc.assert(
    fc.property(spans, spans, (all, asked) => {
      const overlaps = overlapTest(all)
      for (const span of asked) {
        expect(overlaps(span)).toBe(all.some(({ start, end }) => start < span.end && span.start < end))
      }
    }),
  )
})

test('the last of sorted spans that begins at or before an offset', () => {
  fc.assert(
    fc.property(spans, fc.nat(40), (all, offset) => {
      const sorted = all.toSorted((a, b) => a.start - b.start)
      expect(lastFrom(sorted, offset)).toBe(sorted.findLast(({ start }) => start <= offset))
    }),
  )
})

test.each(['', 'a', 'the end', 'the end ', 'Az_09', '/@[`{:', 'a/b', 'a@Z', '[A', '`z', 'a{', 'Z[', ':9', '0:', 'é'])(
  'the last word of "%s"',
  (text) => expect(lastWord(text)).toBe(/\w*$/u.exec(text)?.[0]),
)

test('every match, from the beginning each time', () => {
  const digits = /\d+/gu
  expect(matchesIn('1 and 23', digits).map(({ index, 0: found }) => [index, found])).toEqual([
    [0, '1'],
    [6, '23'],
  ])
  digits.lastIndex = 3
  expect(matchesIn('1 and 23', digits)).toHaveLength(2)
  expect(matchesIn('none', digits)).toEqual([])
})

test('whether a pattern is found at a place, or a text ends in it', () => {
  expect([isAt('a1', 1, /\d/uy), isAt('a1', 0, /\d/uy)]).toEqual([true, false])
  expect([endsIn('the 1', /(?<=the \d)/uy), endsIn('the 1 ', /(?<=the \d)/uy)]).toEqual([true, false])
})
