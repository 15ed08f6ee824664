import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWrittenAnswers, type WrittenAnswer, WrittenAnswerError } from '../../src/index.js'
import { checkLaws } from '../laws.js'
import { bare, checkPlaces, letters } from './markup.js'

function read(source: string): WrittenAnswer[] {
  const records = [...parseWrittenAnswers(source)]
  for (const record of records) {
    checkLaws(record, source)
    checkPlaces(record, source)
  }
  return records
}
function answers(...parts: string[]): string {
  const head = '<image src="S6CV0901P0I0001"/><col>10</col><title>Written Answers</title>'
  return `<writtenanswers>${head}<date format="1987-03-02">Monday 2 March 1987</date>${parts.join('\n')}</writtenanswers>`
}
function section(title: string, ...parts: string[]): string {
  return `<section><title>${title}</title>${parts.join('\n')}</section>`
}
const asked = (text: string, id = 'S6CV0901P0-00001') =>
  `<p id="${id}"><member>Mr. Ferry</member> asked the Minister of Piers ${text}</p>`
const answered = (text: string) => `<p><member>Mrs. Quay</member>: ${text}</p>`

function textsOf(source: string): (string | undefined)[][] {
  return read(source).map(({ question, answer }) => [question?.text, answer?.text])
}
function codesOf(record: WrittenAnswer | undefined): string[] | undefined {
  return record?.problems.map(({ code }) => code)
}

describe('exchanges', () => {
  test('one record for each question, with its answer', () => {
    const source = answers(
      section('Piers', asked('why.'), answered('So.'), '<p>And so.</p>', asked('how.'), answered('Thus.')),
    )
    expect(textsOf(source)).toEqual([
      ['asked the Minister of Piers why.', 'So.\n\nAnd so.'],
      ['asked the Minister of Piers how.', 'Thus.'],
    ])
  })

  test('questions without an answer between them share the next', () => {
    const source = answers(section('Piers', asked('why. [1001]'), asked('how. [1002]'), answered('Thus.')))
    expect(read(source).map(({ metadata, answer }) => [metadata.uin, metadata.groupedQuestions, answer?.text])).toEqual(
      [
        ['1001', ['1002'], 'Thus.'],
        ['1002', ['1001'], 'Thus.'],
      ],
    )
  })

  test.each([
    ['a name before "asked"', 'Mr. Ferry asked the Minister of Piers why.', 'asked the Minister of Piers why.'],
    ['a number before it', '12. Sir Anthony Ferry asked the Minister why.', 'asked the Minister why.'],
    ['a peer', 'The Earl of Ferry asked Her Majesty’s Government why.', 'asked Her Majesty’s Government why.'],
    ['"To ask"', '<member>Mr. Ferry</member>: To ask the Minister why.', 'To ask the Minister why.'],
    [
      'a contribution',
      '<member>Mr. Ferry</member><membercontribution>: To ask the Minister why.</membercontribution>',
      'To ask the Minister why.',
    ],
  ])('a question by %s', (_, question, text) => {
    const [record, ...others] = read(answers(section('Piers', `<p>${question}</p>`, answered('So.'))))
    expect(others).toEqual([])
    expect(record?.question?.text).toBe(text)
    expect(record?.metadata.askingMember?.name).toContain('Ferry')
  })

  test.each([
    ['Mr. QUAY: I regret it.', { name: 'Mr. QUAY', role: null }],
    ['The Prime Minister: I regret it.', { name: null, role: 'The Prime Minister' }],
    [
      'The Under-Secretary of State (Lord Quay): I regret it.',
      { name: 'Lord Quay', role: 'The Under-Secretary of State' },
    ],
    ['<member>The Earl of Quay</member>: I regret it.', { name: 'The Earl of Quay', role: null }],
    [
      '<member>The Minister of Piers (Sir J. Quay)</member>: I regret it.',
      { name: 'Sir J. Quay', role: 'The Minister of Piers' },
    ],
  ])('an answer by %s', (answer, member) => {
    const [record, ...others] = read(answers(section('Piers', asked('why.'), `<p>${answer}</p>`)))
    expect(others).toEqual([])
    expect(record?.answer?.text).toBe('I regret it.')
    expect(record?.metadata.answeringMember).toMatchObject(member)
  })

  test.each([
    'The hon. Member further asked the Minister how.',
    'The following table gives the cost: none.',
    'In 1986 the House asked the Minister to act.',
    'Note: none.',
    'The Committee asked the Board to act.',
  ])('no turn: %s', (paragraph) => {
    const [record, ...others] = read(answers(section('Piers', asked('why.'), answered('So.'), `<p>${paragraph}</p>`)))
    expect(others).toEqual([])
    expect(record?.answer?.text).toBe(`So.\n\n${paragraph}`)
    const [open, ...rest] = read(answers(section('Piers', asked('why.'), `<p>${paragraph}</p>`, answered('So.'))))
    expect(rest).toEqual([])
    expect(open?.answer?.text).toBe('So.')
  })

  test('numbered parts with numbers of their own are questions with a lead-in', () => {
    const parts = '(1) why; [1001]</p><p>(2) <i>how</i>; <col>11</col>[1002]</p><p>(3) when. [1003]'
    const source = answers(section('Piers', asked(parts), answered('So.')))
    expect(read(source).map(({ metadata, question }) => [metadata.uin, question?.text])).toEqual([
      ['1001', 'asked the Minister of Piers (1) why;'],
      ['1002', 'asked the Minister of Piers (2) how;'],
      ['1003', 'asked the Minister of Piers (3) when.'],
    ])
  })

  test('numbered parts without numbers are one question; they are no list', () => {
    const source = answers(
      section('Piers', asked('(1) why;\n<ol>\n<li>(2) how;</li></ol>'), '<p>(3) when.</p>', answered('So.')),
    )
    expect(textsOf(source)).toEqual([['asked the Minister of Piers (1) why; (2) how;\n\n(3) when.', 'So.']])
  })

  test('a holding answer is a day of the header; a pursuant answer says so in the text', () => {
    const [held] = read(
      answers(
        section('P', asked('why.'), '<p><member>Mrs. Quay</member> <i>[holding answer 27 February 1987]:</i> So.</p>'),
      ),
    )
    expect(held?.answer?.text).toBe('So.')
    expect(held?.metadata.dateHoldingAnswer).toBe('1987-02-27')
    const [pursuant] = read(
      answers(
        section('P', asked('why.'), '<p><member>Mrs. Quay </member><i>[pursuant to her reply,</i> 2 March]: So.</p>'),
      ),
    )
    expect(pursuant?.answer?.text).toBe('[pursuant to her reply, 2 March]: So.')
  })

  test('tables, lists and quotations go on; another member who speaks is named', () => {
    const more =
      '<quote>Said.</quote><table><tr><td>a</td><td>b</td></tr></table><p><member>Mr. Ferry</member>: Why?</p>'
    const [record] = read(answers(section('P', asked('why.'), answered('So:'), more)))
    expect(record?.answer?.text).toBe('So:\n\nSaid.\n\na | b\n\nMr. Ferry: Why?')
    expect(record?.problems).toMatchObject([{ code: 'answers-merged', message: expect.stringContaining('Mr. Ferry') }])
  })

  test.each([
    [asked('why.'), ['answer-missing']],
    [`${asked('why.')}<p><member>Mrs. Quay</member></p>`, ['answer-empty']],
    [answered('So.'), ['question-missing']],
    [`<p>Stray.</p>${asked('why.')}${answered('So.')}`, ['page-furniture']],
    [`<p>10. <member>Mr. Ferry</member>: To ask why.</p>${answered('So.')}`, ['page-furniture']],
  ])('what is missing or left out is told: %s', (paragraphs, codes) => {
    expect(codesOf(read(answers(section('P', paragraphs)))[0])).toEqual(codes)
  })
})

describe('headers', () => {
  test('a title above is a department where a question addresses its minister, else a topic', () => {
    const source = answers(
      `<group><title>PIERS</title>${section('Cost', asked('why.'), answered('So.'))}</group>`,
      section('FERRIES.', section('Cost.', asked('why.'), answered('So.'))),
      section(
        'TREASURY',
        section('Cost', '<p><member>Mr. Ferry</member> asked the Chancellor of the Exchequer why.</p>'),
      ),
      section('Tides', asked('why.'), answered('So.')),
    )
    expect(read(source).map(({ metadata }) => [metadata.answeringBody, metadata.heading])).toEqual([
      ['PIERS', 'Cost'],
      [null, 'FERRIES: Cost.'],
      ['TREASURY', 'Cost'],
      [null, 'Tides'],
    ])
  })

  test.each([
    ['<member>Mr. Ferry <memberconstituency>(Leith, Walk)</memberconstituency></member>', 'Leith, Walk', null],
    ['<member>Mr. Ferry</member> <memberconstituency>(Leith, Walk)</memberconstituency>', 'Leith, Walk', null],
    ['<member>Mr. Ferry <memberconstituency>(Leith) (Ind)</memberconstituency></member>', 'Leith', 'Ind'],
    ['<member>Mr. Ferry (Leith)</member>', 'Leith', null],
  ])('%s', (member, constituency, party) => {
    const [record] = read(answers(section('P', `<p>${member} asked the Minister why.</p>`)))
    expect(record?.metadata.askingMember).toEqual({ id: null, name: 'Mr. Ferry', role: null, party, constituency })
    expect(record?.question?.text).toBe('asked the Minister why.')
  })

  test('columns: the one in which it begins, and those left out', () => {
    const [one, two] = read(
      answers(
        section(
          'P',
          asked('why.'),
          answered('So <col>11</col>it is.'),
          '<col>12W</col>',
          asked('how.'),
          answered('Thus.'),
        ),
      ),
    )
    expect(one?.source).toEqual({ format: 'hansard', id: 'S6CV0901P0-00001', column: '10' })
    expect(one?.answer?.text).toBe('So it is.')
    expect(one?.problems).toMatchObject([{ code: 'page-furniture', message: expect.stringContaining('(11)') }])
    expect([two?.source.column, two?.problems]).toEqual(['12W', []])
  })

  const only = section('P', asked('why.'), answered('So.'))
  test.each([
    ['S6CV0901P0I0001', 'Commons', []],
    ['S5LV0205P0I0001', 'Lords', []],
    ['S3V0340P0I0001', null, ['header-missing']],
  ])('the House of %s', (image, house, codes) => {
    const [record] = read(answers(only.replaceAll('S6CV0901P0', 'x')).replace('S6CV0901P0I0001', image))
    expect([record?.metadata.house, codesOf(record)]).toEqual([house, codes])
  })

  test('the House and day of the sitting around it; debates and oral answers are passed over', () => {
    const other = `<debates>${section('P', asked('what.'), answered('Nothing.'))}</debates>`
    const source = `<hansard><houselords><date format="1926-03-15">x</date>${other}<writtenanswers>${only}</writtenanswers>${other}</houselords></hansard>`
    const records = read(source.replaceAll(/ id="[^"]*"/gu, ''))
    expect(records.map(({ metadata }) => [metadata.house, metadata.dateAnswered])).toEqual([['Lords', '1926-03-15']])
  })

  test.each([
    ['<date format="1987-03-02">2nd March</date>', '1987-03-02', []],
    ['<date>Monday, 2nd March, 1987.</date>', '1987-03-02', []],
    ['<date format="1985-03-02">Monday, 2nd March, 1987.</date>', '1987-03-02', ['header-inferred']],
    ['<date format="1987-03-02">Monday, 3rd March, 1987.</date>', '1987-03-02', ['header-inferred']],
    ['<date format="1987-02-30">Some day</date>', null, ['header-unreadable']],
    ['', null, ['header-missing']],
  ])('the day of %s', (date, day, codes) => {
    const [record] = read(answers(only).replace(/<date.*<\/date>/u, date))
    expect([record?.metadata.dateAnswered, codesOf(record)]).toEqual([day, codes])
  })
})

describe('files', () => {
  test('without written answers are refused, with empty ones give nothing', () => {
    expect(() => read('<hansard><debates><p>Prayers.</p></debates></hansard>')).toThrow(/only other proceedings/u)
    expect(() => read('<writtenanswers><section></writtenanswers></section>')).toThrow(/broken XML/u)
    expect(read('<hansard><writtenanswers><section/></writtenanswers></hansard>')).toEqual([])
  })

  test('cut off anywhere keep the laws, and say so', () => {
    const whole = answers(
      section('One', asked('why on 2 May 1986. [1001]'), answered('So, for &pound;5, in <i>June</i>.')),
      section('Two', asked('how.'), answered('Thus.'), '<table><tr><td>&#x00A3;46&#x00B7;4 million</td></tr></table>'),
    )
    const [first, second] = read(whole.slice(0, whole.lastIndexOf('us.')))
    expect(first?.problems).toEqual([])
    expect(second?.answer?.text).toBe('Th')
    expect(new Set(codesOf(second))).toEqual(new Set(['markup-malformed', 'truncated-answer']))
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), (a, b) => {
        try {
          read(whole.slice(Math.min(a, b), Math.max(a, b)))
        } catch (error) {
          expect(error).toBeInstanceOf(WrittenAnswerError)
        }
      }),
      // "Ferry</member> asked the Minister … on 2 May 1986" is no file any more, but a text.
      { numRuns: 1000, examples: [[whole.indexOf('Ferry'), whole.indexOf(' 1986. ') + 7]] },
    )
  })

  test.each([
    '<section>',
    '</section><section>',
    '<p><member>',
    asked('x'),
    answered('x'),
    '(1) [1001]',
    '<col>1',
    '<p>Mr. ',
    ': ',
  ])('the time is linear in the length: %s', (piece) => {
    const time = (length: number) => {
      const start = performance.now()
      try {
        for (const _ of parseWrittenAnswers(answers(section('P', asked(piece.repeat(length / piece.length)))))) break
      } catch (error) {
        expect(error).toBeInstanceOf(WrittenAnswerError)
      }
      return performance.now() - start
    }
    time(20_000)
    expect(time(200_000)).toBeLessThan(3000)
  })
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/hansard-historic-xml', import.meta.url))
const files = existsSync(corpus) ? readdirSync(corpus) : []

describe.skipIf(files.length === 0)('historic files (skipped where ../shared/corpus is absent)', () => {
  const WRITTEN = /<writtenanswers>[\s\S]*?<\/writtenanswers>/gu
  const ASKED =
    /<p\b[^>]*>\s*(?:\d+\. )?(?:<member>[^<]*<\/member>(?: asked |: To ask )|[MSD][^<:]{3,30} asked the [A-Z])/gu
  const PARAGRAPH = /<(p|quote|li|td)\b[^>]*>([\s\S]*?)<\/\1>/gu
  const NAME = /^\s*(?:\d+\. )?(?:<member>[^<]*<\/member>|(?:Mr|Mrs|Ms|Dr|Sir)\b[^<:]{3,30}?(?= asked |: ))/u
  const NUMBER = /\[\d+\]\s*$/u

  test('every question of every file becomes a record, and no word is lost', () => {
    let questions = 0
    for (const file of files) {
      const source = readFileSync(`${corpus}/${file}`, 'utf8')
      const written = (source.match(WRITTEN) ?? []).join('')
      let records: WrittenAnswer[] = []
      try {
        records = read(source)
      } catch (error) {
        // Two sections are opened in it, one is closed, and no paragraph stands in them.
        expect(file).toBe('commons_written_answers_1889_08_21.xml')
        expect((error as Error).message).toContain('broken XML')
      }
      const asked = written.match(ASKED)?.length ?? 0
      expect(records, file).toHaveLength(asked)
      questions += asked
      const found = letters(
        records.map(({ question, answer }) => `${question?.text ?? ''}${answer?.text ?? ''}`).join(''),
      )
      for (const [, , paragraph = ''] of written.matchAll(PARAGRAPH)) {
        const words = letters(bare(paragraph.replace(NAME, '').replace(NUMBER, '')))
        expect(found.includes(words), `${file}: ${paragraph}`).toBe(true)
      }
    }
    expect(questions).toBe(85)
  })
})
