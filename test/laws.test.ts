import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSource } from './laws.js'

const pages = fileURLToPath(new URL('../../shared/corpus/pages', import.meta.url))

const pieces = fc.constantFrom(
  'Written Question',
  'Question to the Home Office:',
  '(asked on 15th March 2018) - View Source',
  'Answered by',
  'A Name Portrait',
  'This question was answered on 31st June 2018',
  'Reticulating Splines',
  'Q',
  'A',
  'Asked by: X (Labour - Y)',
  'UIN HL1, tabled on 1 May 2020',
  'Answered on',
  '3 May 2020',
  'Commons',
  '[N]',
  'To ask His Majesty’s Government',
  'The Department published £5-10 million in May - June 2017;',
  '- ',
  '• ',
  '(a) ',
  'o ',
  '1. ',
  '2023. ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u2028',
  '\ud800',
  '\u0000',
  '\u202e',
  ' March',
  ' 13 and 14 March 2024',
  ' 2017/18',
  ' last year',
  ' Autumn Budget 2024',
  '£',
  '£1.5bn',
  '50p',
  '((((',
  '))))',
  'https://a.b/(c',
  'www.x.uk.',
  ' is reviewing ',
  ' will publish ',
  'Hon. Mr. No. 10. ',
  '1'.repeat(40),
  '<p>',
  '{"results":[',
  '|',
)

describe('laws', () => {
  test('hold on hostile texts', () => {
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
    fc.assert(
      fc.property(text, (parts) => void checkSource(parts.join(''))),
      { numRuns: 5000 },
    )
    fc.assert(
      fc.property(text, (parts) => void checkSource(parts.join('\n'))),
      { numRuns: 5000 },
    )
  })

  const files = existsSync(pages)
    ? readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
    : []
  test.skipIf(files.length === 0)('hold on every page of the corpus (skipped where ../shared/corpus is absent)', () => {
    let records = 0
    for (const file of files) records += checkSource(readFileSync(`${pages}/${file}`, 'utf8'))
    expect(records).toBe(files.length)
  })
})
