/** The short way to the expressions of a text finds what chrono finds with the same grammar. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/document.js'
import { expressionsByChrono, expressionsOf } from '../../src/extract/dates/expressions.js'
import { tokensOf } from '../../src/extract/dates/tokens.js'

function whole(text: string): Passage {
  const place = { start: 0, end: text.length }
  return { kind: 'paragraph', marker: null, depth: 0, leadIn: null, cell: null, sentences: [place], ...place }
}

/** Words of every list of the grammar, with what stands between them, and others that begin as they do. */
const PIECES = [
  ...[
    '1',
    '3',
    '5th',
    '12',
    '14',
    '15 and 16',
    '14-15',
    '31st',
    '1st',
    '2nd',
    '24',
    "'24",
    '007',
    '24%',
    '3.5',
    '1,234',
  ],
  ...[
    '1999',
    '2016',
    '2024',
    '2100',
    '1599',
    '2025-26',
    '2024/25',
    '24/25',
    '2017-2019',
    '2020 – 2024',
    '1990s',
    "1990's",
  ],
  ...['January', 'march', 'March', 'MAY', 'May', 'JUNE', 'Sept.', 'Dec', 'Mar24', 'Mayor', 'Marching', 'April-'],
  ...[
    'spring',
    'Autumn',
    'winter',
    'summer term',
    'Springer',
    'Q1',
    'Q3 of',
    'quarter 2',
    'quarters',
    '2023Q2',
    '2024 Q1',
  ],
  ...[
    'H1',
    'first half of',
    'second quarter',
    'third',
    'final',
    '1st quarter of',
    'half',
    'FY24',
    'FY 24/25',
    '(FY)',
    'FYE',
  ],
  ...[
    'financial year',
    'academic years',
    'tax',
    'School year of',
    'calendar year',
    'reporting',
    'year ending',
    'years ended',
  ],
  ...[
    'three months ending',
    '12 months to the end of',
    'quarter ended',
    'in the',
    'end of the',
    'by the end of the',
    'by',
  ],
  ...[
    'this',
    'This',
    'last',
    'next',
    'the very last',
    'the previous',
    'following',
    'later',
    'Earlier in the',
    'late next',
    'mid',
  ],
  ...[
    'coming',
    'current',
    'year',
    'Year',
    'month',
    'week',
    'months',
    "year's",
    'new year',
    'the new year',
    'yesterday',
    'Tomorrow',
  ],
  ...[
    'Monday',
    'Tues,',
    'Weds',
    'Sat',
    'Sunday the',
    'the',
    'The',
    'of',
    'of that year',
    'this year',
    'the same year',
    'on',
  ],
  ...[
    'to',
    'until',
    'and',
    'or',
    '&',
    '-',
    '–',
    '/',
    ',',
    '.',
    '(',
    ')',
    '£',
    '$',
    'was published',
    'day of the month of',
  ],
]
const piece = fc.constantFrom(...PIECES)
const gap = fc.constantFrom(' ', ' ', ' ', '', '  ', '    ')
const texts = fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 12 }).map((all) => all.flat().join(''))

describe('the short way', () => {
  test('agrees with chrono on any words of the grammar', () => {
    let [seen, read] = [0, 0]
    const property = fc.property(texts, (text) => {
      fc.pre(!tokensOf(text)(whole(text)).isNumeric)
      const found = expressionsOf(text)(whole(text))
      expect(found).toEqual(expressionsByChrono(text, 0))
      seen += found.length
      read += 1
    })
    fc.assert(property, { numRuns: 20_000 })
    expect(seen / read).toBeGreaterThan(0.5)
  })

  test.each([
    'later in the summer',
    'by the end of the calendar year',
    'in the first half of the following financial year',
    '2023Q2 to 2024Q2',
    'on Wednesday the 23rd day of the month of September 2020',
    'the twelve months to the end of the March 2024',
    '1st quarter of the 2024/25 reporting year',
    'Mar24, FY24/25 and the 1990s',
    'on November 18',
    'since May24',
    'in 1999quarter 2',
    'the financial six months ending September 2024',
  ])('agrees with chrono on %j', (text) => {
    const found = expressionsOf(text)(whole(text))
    expect(found).toEqual(expressionsByChrono(text, 0))
    expect(found.length).toBeGreaterThan(0)
  })

  test('leaves days in figures to chrono', () => {
    for (const text of ['31/01/2024', '2024-01-31', 'from 1.2.2024 on']) {
      expect(tokensOf(text)(whole(text)).isNumeric, text).toBe(true)
      expect(expressionsOf(text)(whole(text)), text).toMatchObject([{ kind: 'day', year: 2024 }])
    }
  })
})
