import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  locate,
  MENTION_KINDS,
  parseWrittenAnswers,
  safeParseWrittenAnswer,
  type WrittenAnswer,
} from '../../src/index.js'
import { checkOptions } from '../../src/options.js'
import { isHeading } from '../../src/read/hansard/headings.js'
import { pageMark } from '../../src/read/hansard/marks.js'
import { askingIn, speakerIn } from '../../src/read/hansard/speakers.js'
import { read } from '../../src/read/index.js'

const HISTORIC = `Water Mills
HC Deb 14 December 1990 vol 182 cc514-5W
514W
§ Mr. Placeholder (Nowhere, North)

To ask the Secretary of State for the Environment what grants he has made to water mills.

§ Mr. Alan Sample

We have made grants of £46·4 million since 1987, which is 12 per cent. of the sum. I shall publish the

515W

list of mills in the spring of 1991.

A further list will follow.
`
const NINETIES = `Previous Section Home Page

Column 267

Written Answers to

Questions

Thursday 5 March 1992

HEALTH

Ambulances

Mr. Robin Standin : To ask the Secretary of State for Health what is the average age of ambulances ; and how many are old.

Mr. Dorman : This information is not collected centrally.

Mr. Robin Standin : To ask the Secretary of State for Health what guidance he has issued.

Mr. Dorman : Current guidance was issued in May 1990.

North West                  |12
South East Thames           |14


Column 268

Hospitals (Crime)

Mr. Martin Jonas : To ask the Secretary of State for Health how many crimes there were in 1991.

Mr. Dorman [holding answer 3 March 1992] : Local authorities in


Column 269

England report crimes.

SCOTLAND

Mental Illness

Mrs. Dunmore : To ask the Secretary of State for Scotland how many centres there are.

Mr. Lang : Nil
`
const LORDS = `Previous Section | Back to Table of Contents | Lords Hansard Home Page |
Cornwall
Question
Asked by Lord Exampler
To ask Her Majesty's Government, further to the Written Answer by Lord Sample on 11 May (WA 213), whether tin law is in force.[HL9224]
The Minister of State, Ministry of Justice (Lord McSample): There is no special status.
It was repealed in 2009.
Charging
Question
Asked by Baroness Model
To ask Her Majesty's Government what scrutiny has taken place.[HL9180]
6 Jun 2011 : Column WA12
The Advocate-General for Scotland (Lord Wallet of Tankerton): I explained it on 3 June 2011.
`
const NAMELESS = `Skip to main content

Written Answers

Volume 76: debated on Monday 1 April 1985

The text on this page has been created from Hansard archive content, it may contain typographical errors.

Written Answers To Questions

Monday 1 April 1985

Prime Minister

Anglo-French Council

asked the Prime Minister if she will list all the Ministers who have met.

I met the President at Chequers on 7 November 1983.

7 November 1983 London Minister of Agriculture

Transport

Speed Limits

To ask the Secretary of State for Transport when they were last assessed.

The current limits have applied for years.

Weight Signs

To ask the Secretary of State for Transport whether signs will be replaced.

Yes. In May.
`
const GROUPS = `Mr. Foulsome: To ask the Secretary of State for Health (1) what is the total income in (a) registered and (b) other homes;      [18925]

(2) what is the total expenditure by each local authority.      [18921]

Mr. Bowman: Information will be placed in the Library.

Drug Users

Mr. McMasters: To ask the Secretary of State for Health what plans she has. [R] [18930]

Ms. Other: To ask the Secretary of State for Health if she has plans. [18931]

Mr. Bowman: [Holding answer 28 March 1995]: None since May 1994.
`
const ASKED = `Mr. Pikeman asked the Minister of Agriculture, Fisheries and Food what proportion has been stored.

Mr. Gumtree: Twenty nine per cent. of the grain held at 29 November 1985 has been in store.

Lord Lairdman asked Her Majesty's Government:

Whether they will publish it. [HL12]

The Parliamentary Under-Secretary of State, Home Office (Lord Bassman of Brightsea): Yes, in June 2001.
`
const CORRECTION = `1 July 2013 : Column 7MC
Ministerial Corrections
Monday 1 July 2013
Justice
Kennels
Simon Harting: To ask the Secretary of State for Justice how much was paid. [157871]
[Official Report, 12 June 2013, Vol. 564, c. 370W.]
Letter of correction from Jeremy Wrighting:
An error has been identified in the written answer given on 12 June 2013.
The full answer given was as follows:
Mrs Granted: We paid £5 million in 2012.
The correct answer should have been:
1 July 2013 : Column 8MC
Jeremy Wrighting: We paid £6 million in 2012.
Transport
Letters
Bridget Phillips: To ask the Secretary of State for Transport when he will reply. [161101]
Norman Bakerson: In July.
`

function recordsOf(text: string): WrittenAnswer[] {
  const records = [...parseWrittenAnswers(text)]
  for (const { source } of records) expect(source.format).toBe('hansard')
  return records
}

function member(record: WrittenAnswer | undefined, field: 'askingMember' | 'answeringMember' | 'correctingMember') {
  const found = record?.metadata[field]
  return found == null
    ? null
    : [found.name, found.role, found.constituency ?? found.party].filter((each) => each !== null)
}

describe('texts', () => {
  test('of the historic site: signs, columns within sentences, money verbatim', () => {
    const [record, ...others] = recordsOf(HISTORIC)
    expect(others).toEqual([])
    expect(record?.metadata).toMatchObject({ heading: 'Water Mills', house: 'Commons', dateAnswered: '1990-12-14' })
    expect(member(record, 'askingMember')).toEqual(['Mr. Placeholder', 'Nowhere, North'])
    expect(member(record, 'answeringMember')).toEqual(['Mr. Alan Sample'])
    expect(record?.question?.text).toMatch(/^To ask .+ water mills\.$/u)
    expect(record?.answer?.text).toBe(
      'We have made grants of £46·4 million since 1987, which is 12 per cent. of the sum. I shall publish the list of mills in the spring of 1991.\n\nA further list will follow.',
    )
    expect(record?.money).toMatchObject([{ text: '£46·4 million', value: 46_400_000 }])
    expect(record?.problems.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['left out "514W"', 'left out "515W"']),
    )
    const spring = HISTORIC.indexOf('spring of 1991')
    const date = record?.dates.find(({ text }) => text.includes('1991'))
    expect(record && date && locate(record, date)?.offset).toBe(HISTORIC.indexOf(date?.text ?? '?', spring - 4))
  })

  test('of the nineties: names before colons, columns, headings of departments and subjects', () => {
    const records = recordsOf(NINETIES)
    expect(records.map(({ metadata: { answeringBody, heading } }) => [answeringBody, heading])).toEqual([
      ['HEALTH', 'Ambulances'],
      ['HEALTH', 'Ambulances'],
      ['HEALTH', 'Hospitals (Crime)'],
      ['SCOTLAND', 'Mental Illness'],
    ])
    expect(records.map(({ answer }) => answer?.text)).toEqual([
      'This information is not collected centrally.',
      'Current guidance was issued in May 1990.\n\nNorth West                  |12\nSouth East Thames           |14',
      'Local authorities in England report crimes.',
      'Nil',
    ])
    expect(records.map(({ metadata }) => metadata.dateAnswered)).toEqual(new Array(4).fill('1992-03-05'))
    expect(records[2]?.metadata.dateHoldingAnswer).toBe('1992-03-03')
  })

  test('of the Lords: numbers, offices with names', () => {
    const records = recordsOf(LORDS)
    expect(records.map(({ metadata: { heading, uin, house } }) => [heading, uin, house])).toEqual([
      ['Cornwall', 'HL9224', 'Lords'],
      ['Charging', 'HL9180', 'Lords'],
    ])
    expect(records.map((record) => member(record, 'askingMember'))).toEqual([['Lord Exampler'], ['Baroness Model']])
    expect(records.map((record) => member(record, 'answeringMember'))).toEqual([
      ['Lord McSample', 'The Minister of State, Ministry of Justice'],
      ['Lord Wallet of Tankerton', 'The Advocate-General for Scotland'],
    ])
    expect(records[0]?.question?.text).toMatch(/in force\.$/u)
    expect(records[1]?.answer?.text).toBe('I explained it on 3 June 2011.')
  })

  test('of pages that have lost the names', () => {
    const records = recordsOf(NAMELESS)
    expect(records.map(({ metadata: { answeringBody, heading } }) => [answeringBody, heading])).toEqual([
      ['Prime Minister', 'Anglo-French Council'],
      ['Transport', 'Speed Limits'],
      ['Transport', 'Weight Signs'],
    ])
    expect(records.map(({ answer }) => answer?.text)).toEqual([
      'I met the President at Chequers on 7 November 1983.\n\n7 November 1983 London Minister of Agriculture',
      'The current limits have applied for years.',
      'Yes. In May.',
    ])
    expect(records[0]?.metadata).toMatchObject({ dateAnswered: '1985-04-01', askingMember: null })
    expect(records[0]?.problems.map(({ message }) => message)).toContain('askingMember does not stand on the page')
  })

  test('questions that share an answer are a record each', () => {
    const records = recordsOf(GROUPS)
    expect(records.map(({ metadata: { uin, groupedQuestions } }) => [uin, ...groupedQuestions])).toEqual([
      ['18925', '18921'],
      ['18921', '18925'],
      ['18930', '18931'],
      ['18931', '18930'],
    ])
    expect(records.map(({ question }) => question?.text)).toEqual([
      'To ask the Secretary of State for Health what is the total income in (a) registered and (b) other homes',
      'To ask the Secretary of State for Health what is the total expenditure by each local authority.',
      'To ask the Secretary of State for Health what plans she has.',
      'To ask the Secretary of State for Health if she has plans.',
    ])
    expect(records.map(({ answer }) => answer?.text)).toEqual([
      'Information will be placed in the Library.',
      'Information will be placed in the Library.',
      'None since May 1994.',
      'None since May 1994.',
    ])
    expect(records[2]?.metadata).toMatchObject({ memberHasInterest: true, dateHoldingAnswer: '1995-03-28' })
    expect(records[3]?.metadata).toMatchObject({ memberHasInterest: null, askingMember: { name: 'Ms. Other' } })
  })

  test('"asked the …", "asked Her Majesty\'s Government:"', () => {
    const records = recordsOf(ASKED)
    expect(records.map(({ question }) => question?.text)).toEqual([
      'asked the Minister of Agriculture, Fisheries and Food what proportion has been stored.',
      "asked Her Majesty's Government:\n\nWhether they will publish it.",
    ])
    expect(records.map((record) => member(record, 'askingMember'))).toEqual([['Mr. Pikeman'], ['Lord Lairdman']])
    expect(records[0]?.answer?.text).toMatch(/^Twenty nine per cent\. of the grain/u)
    expect(records[1]?.metadata.uin).toBe('HL12')
  })

  test('a correction: the correct answer is the answer, the first one its original', () => {
    const [record, other] = recordsOf(CORRECTION)
    expect(record?.metadata).toMatchObject({
      answeringBody: 'Justice',
      heading: 'Kennels',
      uin: '157871',
      house: 'Commons',
      dateAnswered: '2013-06-12',
      dateAnswerCorrected: '2013-07-01',
    })
    expect(member(record, 'answeringMember')).toEqual(['Jeremy Wrighting'])
    expect(member(record, 'correctingMember')).toEqual(['Jeremy Wrighting'])
    expect(record?.answer).toMatchObject({
      text: 'We paid £6 million in 2012.',
      original: 'We paid £5 million in 2012.',
    })
    expect(record?.money.map(({ text }) => text)).toEqual(['£6 million'])
    expect(record?.problems.find(({ code }) => code === 'answers-merged')?.message).toContain('(by Mrs Granted)')
    expect(other?.answer).toMatchObject({ text: 'In July.', original: null })
    expect(other?.metadata).toMatchObject({ heading: 'Letters', dateAnswered: '2013-07-01', dateAnswerCorrected: null })
  })

  test('a correction of an answer of which only the name stands: the problem points at the name', () => {
    const source =
      'Mr. A. Model : To ask the Minister what he did.\nJill Sample\n[Official Report, 12 June 2013, Vol. 564, c. 370W.]\nThe correct answer should have been:'
    const [record] = recordsOf(source)
    const { start, end } = record?.problems.find(({ code }) => code === 'answers-merged') ?? {}
    expect(source.slice(start, end)).toBe('Jill Sample')
  })

  test('what an answer is pursuant to is part of its words; the column is the one in which the question stands', () => {
    const [record] = recordsOf(
      '12 Jan 1986 : Column 345W\nRoads\nMr. A. Model: To ask the Minister what he did.\n12 Jan 1986 : Column 346W\nMrs. Sample [pursuant to her reply, 13 December 1985]: Nothing.\n',
    )
    expect(record?.source).toMatchObject({ format: 'hansard', column: '345W' })
    expect(record?.answer?.text).toBe('[pursuant to her reply, 13 December 1985]: Nothing.')
    expect(member(record, 'answeringMember')).toEqual(['Mrs. Sample'])
  })

  test('names without titles, each on a line of its own', () => {
    const [record] = recordsOf(
      '12 Jan 2011 : Column 345W\nTransport\nRoads\nJohn Smithson\nTo ask the Secretary of State for Transport what he did. [12345]\nJane Placeholder\nWe did it in May 2010.\n',
    )
    expect(record?.metadata).toMatchObject({ heading: 'Roads', answeringBody: 'Transport', uin: '12345' })
    expect(member(record, 'askingMember')).toEqual(['John Smithson'])
    expect(member(record, 'answeringMember')).toEqual(['Jane Placeholder'])
    expect(record?.answer?.text).toBe('We did it in May 2010.')
  })

  test('the end of an answer from the page before', () => {
    const [record] = recordsOf(
      'Column 5\n\nMr. A. Model: It was so in May 1990.\n\nMr. B. Model: To ask the Minister what he did.\n\nMrs. Sample: Nothing.\n',
    )
    expect(record?.answer?.text).toBe('Nothing.')
    expect(record?.problems).toContainEqual({
      code: 'question-missing',
      message: 'left out "Mr. A. Model: It was so in May 1990.": it answers no question',
      severity: 'warning',
      start: 10,
      end: 46,
    })
  })

  test('what an answer ends with is no heading', () => {
    const source = 'Source:\n\nHarbours Commission'
    const [record, other] = recordsOf(
      `Column 5\n\nPorts\n\nMr. A. Model: To ask the Minister what he did.\n\nMrs. Sample: Nothing.\n\n${source}\n\nMr. B. Model: To ask the Minister what he will do.\n\nMrs. Sample: Nothing.\n`,
    )
    expect(record?.answer?.text).toBe(`Nothing.\n\n${source}`)
    expect(other?.metadata.heading).toBe('Ports')
  })

  test('a numbered question that does not begin as questions do', () => {
    const records = recordsOf(
      'Column 5\n\nPorts\n\nMr. A. Model: To ask the Minister what he did. [12345]\n\nMrs. Sample: Nothing.\n\nMr. B. Model: What his policy is on ports. [12346]\n\nMrs. Sample: None.\n',
    )
    expect(records.map(({ metadata, answer }) => [metadata.uin, answer?.text])).toEqual([
      ['12345', 'Nothing.'],
      ['12346', 'None.'],
    ])
  })

  test('a question without an answer', () => {
    const records = recordsOf(
      'Column 5\n\nRoads\n\nMr. A. Model: To ask the Minister what he did.\n\nMental Illness\n\nMr. B. Model: To ask the Minister what he will do.\n\nMrs. Sample: Nothing.\n',
    )
    expect(records.map(({ answer, metadata }) => [metadata.heading, answer?.text ?? null])).toEqual([
      ['Roads', null],
      ['Mental Illness', 'Nothing.'],
    ])
    expect(records[0]?.problems.map(({ code }) => code)).toContain('answer-missing')
  })
})

describe('lines', () => {
  test.each([
    ['19 July 2011 : Column 773W', 'column', '2011-07-19', 'Commons', '773W'],
    ['6 Jun 2011 : Column WA12', 'column', '2011-06-06', 'Lords', 'WA12'],
    ['26 Oct 2009 : Column 1W—continued', 'column', '2009-10-26', 'Commons', '1W'],
    ['Column 268', 'column', null, null, '268'],
    ['514W', 'column', null, 'Commons', '514W'],
    ['HL Deb 06 June 2011 vol 728 cWA12', 'citation', '2011-06-06', 'Lords', 'WA12'],
    ['HC Deb 16 December 1985 vol 89 c1W', 'citation', '1985-12-16', 'Commons', '1W'],
    ['HC Deb 14 December 1990 vol 182 cc514-5W', 'citation', '1990-12-14', 'Commons', '514W'],
    ['Volume 176: debated on Wednesday 11 July 1990', 'day', '1990-07-11', null, null],
    ['Monday, 11th February, 1929.', 'day', '1929-02-11', null, null],
    ['Written Answers (Commons)', 'title', null, 'Commons', null],
    ['Previous Section Index Home Page', 'way', null, null, null],
  ] as const)('%s', (text, kind, day, house, column) =>
    expect(pageMark(text)).toMatchObject({ kind, day, house, column }),
  )

  test.each([
    'Column 268 shows the figures.',
    'The answer stands at column 268.',
    '514',
    'Index of Deprivation',
    'On Monday 1 April 1985 we acted.',
    'Home Office',
    '£14W',
  ])('no mark: %s', (text) => expect(pageMark(text)).toBeNull())

  test.each([
    ['Mr Leighton: To ask him', 'Mr Leighton'],
    ['Angus Robertsen (Moray) (SNP): All', 'Angus Robertsen'],
    ['The Minister of State, Ministry of Justice (Lord McSample): There', 'Lord McSample'],
    ['The Prime Minister: None', null],
    ['The Earl of Somewhere: None', 'The Earl of Somewhere'],
    ['Mrs. Fenwick [pursuant to her reply, 13 December 1985]: Our', 'Mrs. Fenwick'],
    ['Sir John Biggs-Placeholder: Yes', 'Sir John Biggs-Placeholder'],
    ['Mr. J. R. Model : Yes', 'Mr. J. R. Model'],
  ])('speaker: %s', (text, name) => expect(speakerIn(text)?.member?.name).toBe(name))

  test.each([
    'Note: figures are rounded',
    'The answer is: none',
    'We have done three things: first',
    'Total: 45',
    'https://x.test/: see',
    'The figures are as follows: 1',
    'Source: Department of Health',
  ])('no speaker: %s', (text) => expect(speakerIn(text)).toBeNull())

  test.each([
    'Mr. X asked the Minister of State what',
    '§ 12. Mr. Y asked the Secretary of State',
    'To ask the Minister',
  ])('asks: %s', (text) => expect(askingIn(text)).not.toBeNull())
  test.each([
    'Mr. X asked me what',
    'We asked the Secretary of State',
    'They decided to ask the Minister',
    'To asking',
  ])('does not ask: %s', (text) => expect(askingIn(text)).toBeNull())

  const line = (text: string) => ({
    start: 0,
    end: 0,
    text,
    level: null,
    afterBlank: true,
    afterColumn: false,
    id: null,
  })
  test.each([
    'Animal Experiments: Scotland',
    'HOME DEPARTMENT',
    'Building Controls (Inner London)',
    'Budget 1990',
    '"The Cause of It"',
  ])('heading: %s', (text) => expect(isHeading(line(text))).toBe(true))
  test.each([
    'Leeds 345',
    'North | 4',
    'and so on',
    'It was so.',
    '- Leeds',
    '(a) Leeds',
    '12 May 1990 London',
    'We then went on to the others',
  ])('no heading: %s', (text) => expect(isHeading(line(text))).toBe(false))
})

describe('detection is safe', () => {
  test.each([
    'To ask the Minister what he has done.\n\nWe published guidance in March 2020.',
    'NHS: ICT\n\nTo ask the Secretary of State what he did.\n\nThe Department acted in May.',
    'I refer the hon. Member to the answer of 14 December 1990, Official Report, column 514W.',
    'The Minister for Roads: a short account. We published guidance in March 2020, as Mr. Smith asked the Minister to do.',
    'We published three things:\n\nMr Smith: a report\n\nMrs Jones: a review of reports, in May 2020.',
    'The Secretary of State said\n\nTo ask the Minister is no use. He will publish it in May.',
  ])('%s', (text) => {
    const result = safeParseWrittenAnswer(text)
    expect(result.success ? result.data.source.format : result.error.code).toBe('text')
  })
})

const WEB = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html><body>
<div class="navLinks"><a href="x">Previous Section</a> <a href="y">Index</a></div>
<a class="anchor-column" name="column_773W"> </a><p><b>19 July 2011 : Column 773W</b></p>
<h2 align="center">Written Answers to Questions</h2><h4 align="center"><i>Tuesday 19 July 2011</i></h4>
<h3 style="text-transform:uppercase">Home Department</h3><h3 align="center">Made-up Animals</h3>
<p><a class="anchor" name="110719w0001.htm_wqn0"> </a><b>Mr Leighton:</b>
 To ask the Secretary of State how many <i>(a)</i> cats and <i>(b)</i> dogs there were. [67391]</p>
<p><a class="anchor" name="110719w0001.htm_spnew0"> </a><b>Lyn Sample:</b>
 There were 5 &amp; 6 in <a href="https://x.test/list">the list</a>, which cost &pound;3 million in the</p>
<a class="anchor-column" name="column_774W"> </a><p><b>19 July 2011 : Column 774W</b></p><p>year to March 2011.</p>
<table><tr><th>Year</th><th>Cats</th></tr><tr><td>2010</td><td>5</td></tr></table>
<h3 align="center">Smartphones</h3>
<p><b>Priti Placeholder (Nowhere) (Con):</b> To ask the Secretary of State what he did. [67110]</p><p><b>Lyn Sample:</b> Nothing.</p>
<hr/><div class="navLinks"><a>Next Section</a></div></body></html>`

describe('web pages', () => {
  test('of 2011', () => {
    const [first, second, ...others] = recordsOf(WEB)
    expect(others).toEqual([])
    expect(first?.source.id).toBe('110719w0001.htm_wqn0')
    expect(first?.metadata).toMatchObject({
      answeringBody: 'Home Department',
      heading: 'Made-up Animals',
      uin: '67391',
      house: 'Commons',
      dateAnswered: '2011-07-19',
    })
    expect(first?.answer?.text).toBe(
      'There were 5 & 6 in the list, which cost £3 million in the year to March 2011.\n\nYear | Cats\n2010 | 5',
    )
    expect(first?.tables).toMatchObject([{ columns: ['Year', 'Cats'], rows: [['2010', '5']] }])
    expect(first?.urls).toMatchObject([{ text: 'the list', url: 'https://x.test/list' }])
    expect(second?.metadata).toMatchObject({
      answeringBody: 'Home Department',
      heading: 'Smartphones',
      askingMember: { name: 'Priti Placeholder', constituency: 'Nowhere', party: 'Con' },
    })
  })

  test('a heading within an answer stays in it', () => {
    const within = WEB.replace('<table>', '<h4>Cats by year</h4><p>As follows:</p><table>')
    expect(recordsOf(within)[0]?.answer?.text).toContain('March 2011.\n\nCats by year\n\nAs follows:\n\nYear | Cats')
  })

  test('of the historic site: links that number columns', () => {
    const [record] =
      recordsOf(`<html><body><div id="header"><h2>HANSARD 1803–2005 → 1990s → Written Answers (Commons) → ENVIRONMENT</h2></div>
<h1 class="title">Water Mills</h1><cite class="section">HC Deb 14 December 1990 vol 182 cc514-5W</cite>
<div><a href="#column_514w">514W</a> <a href="#S6">§</a> <cite><a href="/p/x">Mr. Placeholder</a></cite> <blockquote><p>To ask the Secretary of State what grants he has made.</p></blockquote></div>
<div><a href="#S7">§</a> <cite><a href="/p/y">Mr. Alan Sample</a></cite><blockquote><p>We paid &#x00A3;46&#x00B7;4 million of <a href="#column_515w">515W</a> what was asked.</p></blockquote></div></body></html>`)
    expect(record?.metadata).toMatchObject({
      answeringBody: 'ENVIRONMENT',
      heading: 'Water Mills',
      dateAnswered: '1990-12-14',
      askingMember: { name: 'Mr. Placeholder' },
    })
    expect(record?.answer?.text).toBe('We paid £46·4 million of what was asked.')
    expect(record?.problems.map(({ message }) => message)).toContain('left out "515W"')
  })
})

describe('places', () => {
  test.each([HISTORIC, NINETIES, LORDS, NAMELESS, GROUPS, ASKED, CORRECTION, WEB])('%#', (source) => {
    let mentions = 0
    for (const record of parseWrittenAnswers(source)) {
      for (const kind of MENTION_KINDS) {
        for (const mention of record[kind]) {
          mentions += 1
          const at = locate(record, mention)?.offset ?? -1
          const begins = source.startsWith(mention.text.charAt(0), at) || source.startsWith('&', at)
          expect(begins, `${mention.text} at ${at}`).toBe(true)
        }
      }
      for (const { section, start = 0, end = 0, message } of record.problems) {
        const left = /^left out "(.{1,20})/u.exec(message)?.[1]
        if (section === undefined && left !== undefined && end > start && source !== WEB) {
          expect(source.slice(start, end).replace(/\s+/gu, ' ')).toContain(left.replace(/["…]$/u, ''))
        }
      }
    }
    expect(mentions).toBeGreaterThan(0)
  })
})

describe('laws', () => {
  const lines = [HISTORIC, NINETIES, LORDS, NAMELESS, GROUPS, ASKED, CORRECTION].flatMap((text) => text.split('\n'))
  const tags = WEB.match(/<[^>]*>|[^<]+/gu) ?? []
  const page = fc.oneof(
    fc
      .array(fc.constantFrom(...lines, '', 'Question', 'Lord Exampler'), { maxLength: 40 })
      .map((all) => all.join('\n')),
    fc
      .array(fc.constantFrom(...tags), { maxLength: 60 })
      .map((all) => `<p>19 July 2011 : Column 7W</p>${all.join('')}`),
  )
  test('hold on lines and tags shuffled, dropped and repeated; no line is lost', () => {
    fc.assert(
      fc.property(page, (source) => {
        let records: WrittenAnswer[] = []
        try {
          records = [...parseWrittenAnswers(source, { reference: '2024-06-20' })]
        } catch (error) {
          expect(error).toMatchObject({ name: 'WrittenAnswerError' })
          expect(error).not.toMatchObject({ code: 'invalid-record' })
        }
        if (records[0]?.source.format !== 'hansard' || source.startsWith('<')) return
        // Every line stands in a field, whole or by its last words, or a problem points at it.
        const kept = records
          .map((record) => JSON.stringify({ ...record, problems: [] }).replaceAll('\\"', '"'))
          .join('\n')
        const told = records.flatMap(({ problems }) =>
          problems.map(({ start = 0, end = 0 }) => source.slice(start, end)),
        )
        for (const line of source.split('\n').map((each) => each.trim())) {
          const words = line
            .replace(/(?: *\[R\])?[ ;]*\[(?:HL)?\d+\]$|[;:]$/u, '')
            .slice(-15)
            .replace(/^.*: /u, '')
          const name = /^(?:§ |Asked by )?([^(:]{1,50}?)(?: \(.*\))? ?:?$/u.exec(line)?.[1] ?? words
          const isKept = kept.includes(words) || kept.includes(name)
          expect(isKept || told.some((each) => each.includes(words)), line).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

describe('hostile texts take linear time', () => {
  test.each([
    ['questions', 'Mr. X: To ask the Minister what.\n'],
    ['questions and answers', 'Mr. X: To ask the Minister what.\nMr. Y: That.\n'],
    ['columns', 'Column 268\n'],
    ['headings', 'Mental Illness\n\n'],
    ['numbers', '; [12345] (2) what'],
    ['parts', `Mr. X: To ask (1) a; [12345]${'\n(2) b; [12346]'.repeat(20)}\n`],
    ['numbered questions', 'Mr. X: To ask the Minister what. [123]\n'],
    ['names', 'Mr. X\n'],
    ['names above questions', 'John Smith\nTo ask the Minister what.\n'],
    ['capitals', 'A '],
    ['brackets', 'Mr. X (((('],
    ['labels', 'Question\n'],
    ['titles', 'Written Answers\n'],
    ['corrections', 'The correct answer should have been:\n'],
    ['spaces', ' \n'],
  ])('%s', (_name, token) => {
    const run = (size: number) => {
      const text = `Column 1\nMr. A. Sample: To ask the Minister what he did. [123]\nMr. B. Sample: That.\n${token.repeat(size / token.length)}`
      const before = performance.now()
      expect([...read(text, checkOptions({}))].length).toBeGreaterThan(0)
      return performance.now() - before
    }
    run(10_000)
    expect(run(200_000)).toBeLessThan(3000)
  })
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/hansard-html-2011', import.meta.url))

describe.skipIf(!existsSync(corpus))('pages of 2011 (skipped where ../shared/corpus is absent)', () => {
  const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.html')) : []
  test.each(files)('%s: every question is a record with an answer', (file) => {
    const html = readFileSync(`${corpus}/${file}`, 'utf8')
    const numbers = Array.from(html.matchAll(/\[(\d{4,7})\]<\/p>/gu), ([, number]) => number)
    const records = recordsOf(html)
    expect(records.map(({ metadata }) => metadata.uin).filter((uin) => uin !== null)).toEqual(numbers)
    expect(records).toHaveLength(Math.max(1, numbers.length))
    for (const { metadata, question, answer, problems } of records) {
      expect(question).not.toBeNull()
      expect(answer).not.toBeNull()
      expect(metadata).toMatchObject({
        heading: expect.any(String),
        answeringBody: expect.any(String),
        dateAnswered: expect.any(String),
        house: 'Commons',
        askingMember: { name: expect.any(String) },
        answeringMember: { name: expect.any(String) },
      })
      expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([])
    }
  })
})
