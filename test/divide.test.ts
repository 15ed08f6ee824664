import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksByLines, blocksByRemark } from '../src/divide/blocks.js'
import { endsByRules, endsBySegmenter } from '../src/divide/sentence-ends.js'
import { divideText } from '../src/divide.js'
import { verbatim } from '../src/document.js'

function shape(text: string): [string, string | null, string[]][] {
  const { passages } = divideText(verbatim(text, 0, text.length), 'answer', null)
  return passages.map(({ kind, marker, sentences }) => [
    kind,
    marker,
    sentences.map(({ start, end }) => text.slice(start, end)),
  ])
}

describe('blocks', () => {
  test('paragraphs stand between blank lines, and at line ends that end a sentence', () => {
    expect(shape('One goes\non. Two.\n\nThree:\r\nFour.')).toEqual([
      ['paragraph', null, ['One goes\non.', 'Two.']],
      ['paragraph', null, ['Three:']],
      ['paragraph', null, ['Four.']],
    ])
  })

  test.each([
    ['-', '- first;\n\n- second.'],
    ['•', '• first;\n• second.'],
    ['o', 'o\tfirst;\no\tsecond.'],
    ['·', '·\u00a0first;\n·\u00a0second.'],
  ])('items marked by %s', (marker, text) => {
    expect(shape(text)).toEqual([
      ['item', marker, ['first;']],
      ['item', marker, ['second.']],
    ])
  })

  test.each(['(a) first\n(b) second', 'a) first\nb) second', 'i. first\nii. second', '1. first\n2. second'])(
    'items of %j',
    (text) => {
      expect(shape(text).map(([kind, , sentences]) => [kind, ...sentences])).toEqual([
        ['item', 'first'],
        ['item', 'second'],
      ])
    },
  )

  test('an item knows the sentence that introduces its list', () => {
    const text = 'Much was done. We have:\n\n- published it;\n- closed it.'
    const { passages } = divideText(verbatim(text, 0, text.length), 'answer', null)
    const leads = passages.slice(1).map(({ leadIn }) => leadIn && text.slice(leadIn.start, leadIn.end))
    expect(leads).toEqual(['We have:', 'We have:'])
  })

  test('Markdown is prose here', () => {
    const text = '# No heading, *no* emphasis & no &amp; entity.\n===\n> no quote `code` <b>'
    expect(
      shape(text)
        .flatMap(([, , sentences]) => sentences)
        .join('')
        .replace(/\s/gu, ''),
    ).toBe(text.replace(/\s/gu, ''))
  })

  test('a year at the start of a line numbers no list', () => {
    expect(shape('It began in\n2023. It goes on.').every(([kind]) => kind === 'paragraph')).toBe(true)
  })

  test('the short way and remark divide a text without list marks alike', () => {
    const line = fc.constantFrom(
      'The Department acted.',
      'and more',
      '',
      '   ',
      '    indented',
      'www.gov.uk',
      '> x',
      '# y',
      '===',
      '&amp;',
      '_a_ `b`',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        expect(blocksByLines(text)).toEqual(blocksByRemark(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('sentences', () => {
  test.each([
    ['I refer my hon. Friend to it. It stands.', 2],
    ['The Rt. Hon. Member and Mr. Smith met at No. 10. They left.', 2],
    ['It cost £1.5 million, see www.gov.uk. It rose c. 2014, e.g. here.', 2],
    ['The policy.The next one.1 The last.', 3],
    ['Who asked? J. Smith did.', 2],
  ])('%s', (text, count) => {
    expect(shape(text).flatMap(([, , sentences]) => sentences)).toHaveLength(count)
  })

  test('the short way and Intl.Segmenter end sentences alike', () => {
    const piece = fc.constantFrom(
      ...'A a The he U.K. 1 1.5 2024. . ? ! .. ... ?! " \' ( ) [ ] { } , ; : - – — • £5 € % & / hon. No. www.a.uk'.split(
        ' ',
      ),
      ' ',
      '  ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        expect(endsByRules(text)).toEqual(endsBySegmenter(text))
      }),
      { numRuns: 20_000 },
    )
  })
})
