import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { locate, parseWrittenAnswer } from '../src/index.js'

const source = readFileSync(new URL('../fixtures/answers/pp-question-nhs-ict/input.txt', import.meta.url), 'utf8')
const record = parseWrittenAnswer(source)

describe('the answer on ICT in the NHS', () => {
  test('metadata', () => {
    expect(record.metadata).toMatchObject({
      heading: 'NHS: ICT',
      answeringBody: 'Department of Health and Social Care',
      dateTabled: '2018-03-15',
      dateAnswered: '2018-03-22',
      answeringMember: { id: null, name: 'Jackie Doyle-Price', role: null, party: null, constituency: null },
      uin: null,
      house: null,
      askingMember: null,
    })
    expect(record.answer?.kind).toBe('substantive')
  })

  test('17 actions, one for each list item, all done', () => {
    expect(record.actions.map(({ date }) => date)).toEqual([
      '2017-06',
      '2017-06',
      '2017-07',
      '2017-07',
      '2017-07',
      '2017-09',
      '2017-10',
      '2017-11',
      '2017-12',
      '2017-12',
      '2018-01',
      '2018-01',
      '2018-01',
      '2018-01',
      '2018-01',
      '2018-02',
      '2018-02',
    ])
    expect(record.actions.every(({ status, item }) => status === 'done' && item)).toBe(true)
    expect(record.actions[1]?.text).toBe('Customer Support Agreement with Microsoft')
    expect(record.actions[16]?.text).toBe('All major trauma centres and ambulance trusts completed on-site assessments')
  })

  test('item 6 holds November 2017 as well, and no range', () => {
    const dates = record.actions[5]?.dates.map(({ edtf, inferred }) => [edtf, inferred])
    expect(dates).toEqual([
      ['2017-11', true],
      ['2017-09', false],
    ])
  })

  test('the financial year in a name does not govern', () => {
    const year = record.dates.find(({ text }) => text === '2017/18')
    expect(year).toMatchObject({ precision: 'financial-year', edtf: '2017-04/2018-03', inName: true })
    expect(record.actions[6]?.dates.map(({ edtf }) => edtf)).toEqual(['2017-10'])
  })

  test('dates of the question and of the prose', () => {
    expect(record.dates.filter(({ section }) => section === 'question').map(({ edtf }) => edtf)).toEqual(['2017-05'])
    expect(record.dates.find(({ edtf }) => edtf === '2010')).toMatchObject({ relation: 'since' })
    expect(record.dates.some(({ edtf }) => edtf === '2018-02-01')).toBe(true)
    expect(record.dates).toHaveLength(22)
  })

  test('money and the URL', () => {
    expect(record.money.map(({ value, currency }) => [value, currency])).toEqual([
      [25_000_000, 'GBP'],
      [150_000_000, 'GBP'],
    ])
    expect(record.actions[11]?.money[0]?.value).toBe(25_000_000)
    expect(record.actions[12]?.money[0]?.value).toBe(150_000_000)
    expect(record.urls.map(({ url }) => url)).toEqual([
      'https://www.gov.uk/government/uploads/system/uploads/attachment_data/file/678484/Securing_cyber_resillience_in_health_and_care.pdf',
    ])
  })

  test('the texts are slices of the source, and locate() leads back', () => {
    expect(source).toContain(record.answer?.text)
    for (const mention of [...record.dates, ...record.money, ...record.urls, ...record.actions]) {
      const place = locate(record, mention)
      expect(source.slice(place?.offset ?? 0).startsWith(mention.text)).toBe(true)
    }
  })

  test('furniture is reported and reaches no field', () => {
    const furniture = record.problems.filter(({ code }) => code === 'page-furniture').map(({ message }) => message)
    expect(furniture).toEqual([
      'left out "View Source"',
      'left out "Jackie Doyle-Price Portrait"',
      'left out "Reticulating Splines"',
    ])
    expect(JSON.stringify([record.answer, record.question])).not.toMatch(/Splines|View Source|Portrait/u)
  })
})
