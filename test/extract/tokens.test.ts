import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenEnd } from '../../src/extract/actions/tokens.js'

/** The same, said as one expression. */
const TOKEN =
  /'(?:ve|re|ll|m)\b|[A-Za-z]+(?='(?:ve|re|ll|m)\b)|[A-Za-zÀ-ÿ]+(?:['’.-][A-Za-zÀ-ÿ]+)*|\d+(?:[,.]\d+)*(?:[a-z]{1,2})?%?|[^\sA-Za-zÀ-ÿ\d]/gu

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at, text.length)
    if (end > at) tokens.push(text.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return tokens
}

test('words, numbers and marks', () => {
  expect(tokensOf("So we've paid £1.5m, i.e. 3rd; the hon. Member's co-op—60% of it (DfE's).")).toEqual(
    "So|we|'ve|paid|£|1.5m|,|i.e|.|3rd|;|the|hon|.|Member's|co-op|—|60%|of|it|(|DfE's|)|.".split('|'),
  )
  expect(tokensOf("Élan's 1,200.50 😀 x'm o'clock 'tis we'll")).toEqual(
    "Élan's|1,200.50|😀|x|'m|o'clock|'|tis|we|'ll".split('|'),
  )
})

test('a token ends where the text that is read does', () => {
  expect(tokenEnd('1234%', 0, 2)).toBe(2)
  expect(tokenEnd('12ab%', 0, 3)).toBe(3)
  expect(tokenEnd('12a%', 0, 3)).toBe(3)
  expect(tokenEnd('piers', 0, 3)).toBe(3)
  expect(tokenEnd("pier's", 0, 5)).toBe(4)
  expect(tokenEnd('\uffffa', 0, 2)).toBe(1)
})

test('the tokens of any text are those of the expression', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "we've",
      "'ll",
      "it's",
      'é',
      '-',
      '.',
      "'",
      '’',
      '%',
      '😀',
      '\ud83d',
      '\u00a0',
      '\u3000',
      ' ',
      '1,000',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.stringMatching(/^[a-zA-Z0-9'.,%-]{1,8}$/u),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      expect(tokensOf(text)).toEqual(text.match(TOKEN) ?? [])
    }),
    { numRuns: 2000 },
  )
})
