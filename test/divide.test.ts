import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksByRemark, blocksOf } from '../src/divide/blocks.js'
import { blocksInOnePass } from '../src/divide/lists.js'
import { endByRules, endsBySegmenter, usualStops } from '../src/divide/sentence-ends.js'
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

  const PARTS =
    '- |* |+ |1. |1)|2. |2) |10. |2023. |123456789. |1234567890. |-|1.| |  |   |    |a|b c.|The end:|-5|1.5|> q|# h|---|***|===|`x`|&amp;|_a_|• |(a) |o |–'.split(
      '|',
    )
  const LINE_ENDS = ['\n', '\n', '\n\n', '\n  ', '\n   ', '\n    ']
  const text = fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...PARTS), weight: 5 }, fc.constantFrom(...LINE_ENDS)), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''))

  test('one pass and remark divide a text alike', () => {
    let [ordinary, texts] = [0, 0]
    fc.assert(
      fc.property(text, (text) => {
        const { blocks, isOrdinary } = blocksInOnePass(text, 0, text.length)
        if (isOrdinary) ordinary += 1
        texts += 1
        expect(blocks).toEqual(blocksByRemark(text, 0, text.length))
      }),
      { numRuns: 5000 },
    )
    expect(ordinary / texts).toBeGreaterThan(0.2)
  })

  test('a stretch of a text is divided as if it stood alone', () => {
    fc.assert(
      fc.property(text, text, text, (before, text, after) => {
        const alone = blocksOf(text, 0, text.length)
        const within = blocksOf(before + text + after, before.length, before.length + text.length)
        const by = before.length
        expect(within).toEqual(alone.map((block) => ({ ...block, start: block.start + by, end: block.end + by })))
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

  test('Intl.Segmenter ends the sentences of a long text as those of its parts', () => {
    const piece = fc.constantFrom(
      ...'A a é É 1 … . . ? ! \u0301 \u2029 \r\n 😀 中 。 " ) , : - U.K. £ no'.split(' '),
      ' ',
      '  ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const whole = [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)]
        expect(endsBySegmenter(text, 8)).toEqual(whole.map(({ index }) => index).filter((index) => index > 0))
      }),
      { numRuns: 20_000 },
    )
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
        const stops = usualStops(text)
        expect(stops?.map((stop) => endByRules(text, stop)).filter((end) => end >= 0)).toEqual(endsBySegmenter(text))
      }),
      { numRuns: 20_000 },
    )
  })
})
