import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWrittenAnswers, type WrittenAnswer, WrittenAnswerError } from '../../src/index.js'
import { checkLaws } from '../laws.js'
import { bare, checkPlaces, letters } from './markup.js'

const GID = 'uk.org.publicwhip/wrans/2009-10-29a'

function ques(gid: string, body: string, attributes = ''): string {
  return `<ques id="${gid}" speakername="Ann Other" ${attributes}>${body}</ques>\n`
}
function reply(body: string, attributes = ''): string {
  return `<reply id="${GID}.1.r0" speakername="A. Minister" ${attributes}>${body}</reply>\n`
}
function file(...parts: string[]): string {
  return `<publicwhip>\n${parts.join('')}</publicwhip>`
}
function read(source: string): WrittenAnswer[] {
  const records = [...parseWrittenAnswers(source)]
  for (const record of records) {
    checkLaws(record, source)
    checkPlaces(record, source)
  }
  return records
}
function codesOf(record: WrittenAnswer | undefined): string[] | undefined {
  return record?.problems.map(({ code }) => code)
}

describe('questions', () => {
  test('several share a reply, and each knows the others', () => {
    const source = file(
      ques(`${GID}.1.q0`, '<p qnum="1001">To ask one.</p>'),
      ques(`${GID}.1.q1`, '<p qnum="1002">To ask two.</p>'),
      reply('<p>Both.</p>'),
      ques(`${GID}.3.q0`, '<p qnum="1003">To ask three.</p>'),
      reply('<p>One.</p>'),
    )
    expect(read(source).map(({ metadata, answer }) => [metadata.uin, metadata.groupedQuestions, answer?.text])).toEqual(
      [
        ['1001', ['1002'], 'Both.'],
        ['1002', ['1001'], 'Both.'],
        ['1003', [], 'One.'],
      ],
    )
  })

  test('numbered parts are questions of one sentence with their lead-in', () => {
    const parts = `
	<p pid="1">To ask the Secretary of State for Tides </p>
	<p class="numindent" qnum="1001">(1)  how many <i> (a)</i> piers there are;</p>
	<p class="numindent" qnum="1002">(2)  whether he will count them;</p>
	<p>and if he will make a statement.</p>
`
    const [one, two, ...others] = read(file(ques(`${GID}.1.q0`, parts), reply('<p>Two.</p>')))
    expect(others).toEqual([])
    expect(one?.question?.text).toBe('To ask the Secretary of State for Tides (1) how many (a) piers there are;')
    expect(two?.question?.text).toBe(
      'To ask the Secretary of State for Tides (2) whether he will count them;\n\nand if he will make a statement.',
    )
    expect(two?.metadata).toMatchObject({ uin: '1002', groupedQuestions: ['1001'] })
  })

  test('paragraphs with a number each are questions of their own', () => {
    const [one, two] = read(
      file(ques(`${GID}.1.1`, '<p qnum="HL11">To ask A.</p><p qnum="HL12">To ask B.</p>'), reply('<p>C.</p>')),
    )
    expect([one?.question?.text, two?.question?.text]).toEqual(['To ask A.', 'To ask B.'])
    expect(one?.metadata).toMatchObject({ house: 'Lords', uin: 'HL11', groupedQuestions: ['HL12'] })
  })

  test('a number in the text is the number, and leaves the text', () => {
    const [record] = read(file(ques(`${GID}.0.1`, '<p>To ask why. [HL2043]</p>'), reply('<p>So.</p>')))
    expect(record?.question?.text).toBe('To ask why.')
    expect(record?.metadata).toMatchObject({ uin: 'HL2043', house: 'Lords' })
  })

  test('a question without a number, or an answer, says so', () => {
    const [one, two] = read(
      file(ques(`${GID}.1.q0`, '<p>To ask.</p>'), '<minor-heading>Next</minor-heading>', reply('<p>Alone.</p>')),
    )
    expect(codesOf(one)).toEqual(['header-missing', 'answer-missing'])
    expect(codesOf(two)).toEqual(['question-missing'])
    expect(two?.metadata.heading).toBe('Next')
  })

  test('no text is repeated without bound', () => {
    const parts = Array.from({ length: 1000 }, (_, index) => `<p qnum="${index}">x</p>`).join('')
    const records = [...parseWrittenAnswers(file(ques(`${GID}.1.q0`, parts), reply('<p>y</p>')))]
    expect(records).toHaveLength(1000)
    expect(records.filter(({ answer }) => answer !== null)).toHaveLength(200)
    expect(codesOf(records.at(-1))).toEqual(['answer-missing'])
    expect(records.at(-1)?.metadata.groupedQuestions).toHaveLength(199)
  })
})

describe('headers', () => {
  const one = (body: string, answer: string, attributes = '') =>
    read(file(ques(`${GID}.1.q0`, body, attributes), reply(answer)))[0]

  test('the day, the heading, the body, the members, the page, the column', () => {
    const source = file(
      '<major-heading id="a">TIDES AND\n\tPIERS</major-heading>',
      '<minor-heading id="b">\n\tPiers: R&amp;D\n</minor-heading>',
      ques(`${GID}.1.q0`, '<p qnum="1001">To ask.</p>', 'colnum="349W" url="http://x.test/cm/1.htm#2"'),
      reply('<p>Yes.</p>', 'colnum="350W"'),
    )
    const [record] = read(source)
    expect(record?.metadata).toMatchObject({
      heading: 'Piers: R&D',
      house: 'Commons',
      dateTabled: null,
      dateAnswered: '2009-10-29',
      askingMember: { id: null, name: 'Ann Other' },
      answeringMember: { id: null, name: 'A. Minister' },
      answeringBody: 'TIDES AND PIERS',
      url: 'http://x.test/cm/1.htm#2',
    })
    expect(record?.source).toEqual({ format: 'twfy', id: `${GID}.1.q0`, column: '349W' })
    expect(record?.problems).toEqual([])
  })

  test.each([
    ['holding answer <phrase class="date" code="2009-10-28">28 October 2009</phrase>', '2009-10-28'],
    ['h<i> olding answer</i> <phrase class="date" code="2009-10-27">27 October 2009</phrase>', '2009-10-27'],
    ['holding answer 27 October 2009', '2009-10-27'],
  ])('%s', (paragraph, day) => {
    const record = one('<p qnum="1">To ask.</p>', `<p class="holdinganswer">${paragraph}</p><p>Now.</p>`)
    expect(record?.metadata.dateHoldingAnswer).toBe(day)
    expect(record?.answer?.text).toBe('Now.')
  })

  test('a holding answer of no day', () => {
    const record = one('<p qnum="1">To ask.</p>', '<p class="holdinganswer">holding answer 31 June 2009</p><p>Now.</p>')
    expect(record?.metadata.dateHoldingAnswer).toBeNull()
    expect(record?.problems[0]).toMatchObject({
      code: 'header-unreadable',
      message: expect.stringContaining('31 June'),
    })
  })

  test('a mark of a column inside the text is left out, other bold text is not', () => {
    const record = one('<p qnum="1">Q</p>', '<p>one <b> 29 Oct 2009 : Column 483W</b> two <b>Column</b></p>')
    expect(record?.answer?.text).toBe('one two Column')
    expect(record?.problems).toMatchObject([
      { code: 'page-furniture', message: 'left out: "29 Oct 2009 : Column 483W"', severity: 'info' },
    ])
  })

  test('an answer of the Scottish Parliament belongs to neither House', () => {
    const gid = 'uk.org.publicwhip/spwa/2009-10-28.S3W-1'
    const day = '<major-heading>Written Answers Wednesday 28 October 2009</major-heading>'
    const attributes = 'spid="S3W-1" holdingdate="2009-10-20"'
    const asked = ques(`${gid}.q0`, '<p>To ask.</p>', attributes).replace('Ann Other', 'Ann Other (Leith Walk) (Ind)')
    const [record] = read(file(day, '<major-heading>Executive</major-heading>', asked, reply('<p>No.</p>')))
    expect(record?.metadata).toMatchObject({
      uin: 'S3W-1',
      house: null,
      dateHoldingAnswer: '2009-10-20',
      answeringBody: 'Executive',
      askingMember: { name: 'Ann Other', constituency: 'Leith Walk', party: 'Ind' },
    })
    expect(record?.problems).toMatchObject([{ code: 'header-missing', severity: 'info' }])
    expect(read(file(day, asked, reply('<p>No.</p>')))[0]?.metadata.answeringBody).toBeNull()
  })

  test('files made from the official pages hold the day of tabling', () => {
    const page = 'https://questions-statements.parliament.uk/written-questions/detail/2021-06-01/HL555'
    const gid = 'uk.org.publicwhip/wrans/2021-06-01.HL555'
    const [record] = read(file(ques(`${gid}.q0`, '<p qnum="HL555">To ask.</p>', `url="${page}"`), reply('<p>No.</p>')))
    expect(record?.metadata).toMatchObject({ dateTabled: '2021-06-01', dateAnswered: null, house: 'Lords', url: page })
    expect(codesOf(record)).toEqual(['header-missing'])
  })

  test.each([
    ['uk.org.publicwhip/wrans/2009-02-30a.1.q0', null, ['header-missing']],
    ['nonsense', null, ['header-missing', 'header-missing']],
  ])('an id without a day: %s', (gid, day, codes) => {
    const [record] = read(file(ques(gid, '<p qnum="1">Q</p>'), reply('<p>A</p>')))
    expect(record?.metadata.dateAnswered).toBe(day)
    expect(codesOf(record)).toEqual(codes)
  })

  test('of two replies the last is the answer', () => {
    const [record] = read(
      file(ques(`${GID}.1.q0`, '<p qnum="1">Q</p>'), reply('<p>Wrong.</p>'), reply('<p>Right.</p>')),
    )
    expect(record?.answer).toMatchObject({ text: 'Right.', original: 'Wrong.' })
    expect(codesOf(record)).toEqual(['answers-merged'])
  })
})

describe('parts of files', () => {
  const whole = file(
    ques(`${GID}.1.q0`, '<p qnum="1001">To ask one.</p>'),
    reply('<p>First paragraph.</p><p>Second of 5 May 2009.</p>'),
    ques(`${GID}.2.q0`, '<p qnum="1002">To ask two.</p>'),
    reply('<p>Third paragraph.</p>'),
  )

  test('without a root', () => {
    const [one, two] = read(whole.replace(/<\/?publicwhip>/gu, ''))
    expect([one?.answer?.text.length, two?.answer?.text]).toEqual([39, 'Third paragraph.'])
    expect([one?.problems, two?.problems]).toEqual([[], []])
  })

  test('cut off at the beginning', () => {
    const records = read(whole.slice(whole.indexOf('of 5 May')))
    expect(records.map(({ metadata }) => metadata.uin)).toEqual(['1002'])
    expect(codesOf(records[0])?.every((code) => code === 'markup-malformed')).toBe(true)
    expect(records[0]?.problems[0]?.message).toBe(
      'the source begins inside an answer: 14 characters of it are left out',
    )
  })

  test.each([
    ['in the second answer', 'paragraph.</p></reply>\n</publicwhip>', ['markup-malformed', 'truncated-answer']],
    ['in the second question', 'two.</p>', ['markup-malformed', 'answer-missing', 'truncated-answer']],
    [
      'after the second question',
      '<reply id="uk.org.publicwhip/wrans/2009-10-29a.1.r0"',
      ['markup-malformed', 'answer-missing'],
    ],
  ])('cut off %s', (_, from, codes) => {
    const records = read(whole.slice(0, whole.lastIndexOf(from) + 2))
    expect(records.map(({ metadata }) => metadata.uin)).toEqual(['1001', '1002'])
    expect(records[0]?.problems).toEqual([])
    expect([...new Set(codesOf(records[1]))]).toEqual(codes)
  })

  test('an empty day gives nothing, other proceedings are refused', () => {
    expect(read('<publicwhip latest="no">\n<gidredirect oldgid="a" newgid="b"/></publicwhip>')).toEqual([])
    expect(() => read('<publicwhip><speech id="a"><p>My Lords.</p></speech></publicwhip>')).toThrow(
      /one of 1 speeches/u,
    )
    expect(() => read('<publicwhip><ques')).toThrow(/broken XML \(the source ends inside <publicwhip>\)/u)
  })

  test('any cut keeps the laws', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), (a, b) => {
        try {
          read(whole.slice(Math.min(a, b), Math.max(a, b)))
        } catch (error) {
          expect(error).toBeInstanceOf(WrittenAnswerError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('mentions lead back to the source', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    ' ',
    '\n',
    '\r\n',
    '<i> (a)</i>',
    '<b>2 Jan 2009 : Column 3W</b>',
    'We published it on <phrase class="date" code="2008-03-01">1&nbsp;March 2008</phrase>. ',
    '&pound;5&ndash;10 million',
    '&#163;1.5&#xa0;bn',
    '<phrase class="offrep" id="wrans/2008-03-01.5"><i> Official Report,</i> column 5W</phrase>',
    '<a href="http://x.test/?a=1&amp;b=2">a page</a>',
    'http://x.test/y&amp;z ',
    '<table><tr><td>Year</td><td>&pound; million</td></tr><tr><td>2007-08</td><td>&pound;4</td></tr></table>',
    '<![CDATA[ £7 in 2006 & ]]>',
    '<!-- 2005 -->',
    '&middot; &eacute;',
    ' 2004<sup>1</sup> ',
    'The Department will publish it in May. ',
  )
  test('through entities, tags, cuts and line ends', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const body = `<p>${parts.join('')}</p>`
        read(`\n${file(ques(`${GID}.1.q0`, body), reply(body))}`)
      }),
      { numRuns: 2000 },
    )
  })
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/twfy-xml', import.meta.url))
const days = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
  : []

describe.skipIf(days.length === 0)('day files of 2009 (skipped where ../shared/corpus is absent)', () => {
  const PAIR = /<ques [\s\S]*?<\/reply>/gu
  const QUES = /<ques id="([^"]+)"[^>]*>([\s\S]*?)<\/ques>/gu
  const REPLY = /<reply [^>]*>([\s\S]*?)<\/reply>/gu
  const HEADER = /<p [^>]*class="holdinganswer">.*?<\/p>/gu
  const QNUM = / qnum="([^"]+)"/gu

  test('every question of every file becomes a record with all of its reply', () => {
    let questions = 0
    let replies = 0
    for (const day of days) {
      const source = readFileSync(`${corpus}/${day}`, day.startsWith('sp') ? 'utf8' : 'latin1')
      const records = [...parseWrittenAnswers(source, { name: day })]
      let at = 0
      for (const [pair] of source.matchAll(PAIR)) {
        const [[, body = ''] = [], ...others] = [...pair.matchAll(REPLY)]
        expect(others).toEqual([])
        replies += 1
        for (const [, gid = '', question = ''] of pair.matchAll(QUES)) {
          const numbers = Array.from(question.matchAll(QNUM), ([, uin]) => uin)
          for (const uin of numbers.length === 0 ? [undefined] : numbers) {
            const record = records[at]
            at += 1
            questions += 1
            expect(record?.source.id).toBe(gid)
            if (uin !== undefined) expect(record?.metadata.uin).toBe(uin)
            else expect(gid).toContain(`.${record?.metadata.uin?.split('-')[0]}-`)
            const text = letters(record?.answer?.text ?? '')
            expect(text, gid).toBe(letters(bare(body.replace(HEADER, ''))))
            const asked = letters(record?.question?.text ?? '')
            if (numbers.length < 2) expect(asked).toBe(letters(bare(question)))
            else expect(letters(bare(question))).toContain(asked.slice(-60))
          }
        }
      }
      expect(records).toHaveLength(at)
      for (const record of records) checkLaws(record, source)
      for (const record of records.filter((_, index) => index % 10 === 0)) checkPlaces(record, source)
    }
    expect({ questions, replies }).toEqual({ questions: 1974, replies: 1812 })
  }, 60_000)
})
