import { describe, expect, test } from 'vitest'
import { weightsByName } from '../../scripts/train-actions-parts.js'
import { divideText } from '../../src/divide.js'
import { type Section, verbatim } from '../../src/document.js'
import { DATE_WEIGHTS, DEED_WEIGHTS, STATUS_WEIGHTS, WORDS } from '../../src/extract/actions/weights.js'
import { actionsIn, type Mentions } from '../../src/extract/actions.js'
import { datesIn } from '../../src/extract/dates.js'
import type { SectionName } from '../../src/schema.js'

function found(text: string, name: SectionName = 'answer') {
  const section: Section = divideText(verbatim(text, 0, text.length), name, '2024-06-20')
  const mentions: Mentions = { dates: datesIn(section, []).dates, money: [], urls: [], references: [] }
  return actionsIn(section, mentions)
}

describe('actions of lists', () => {
  test('each item that tells a deed is an action, without the mark that ends it; the lead-in is none', () => {
    const actions = found(
      'Since 2022 the Department has taken the following steps:\n\n- published a code of practice for ferry operators in May 2023;\n- launched a helpline for passengers; and\n- appointed a commissioner for the islands.\n',
    )
    expect(actions.map(({ text }) => text)).toEqual([
      'published a code of practice for ferry operators in May 2023',
      'launched a helpline for passengers',
      'appointed a commissioner for the islands',
    ])
    expect(actions.map(({ status, date, item }) => [status, date, item])).toEqual([
      ['done', '2023-05', true],
      ['done', null, true],
      ['done', null, true],
    ])
  })

  test('a lead-in that tells the deed of bare names is the action', () => {
    const actions = found(
      'Since January 2024, officials have met with:\n\n- the harbour board\n- the ferry company\n- two passenger groups\n',
    )
    expect(actions.map(({ text, date, item }) => [text, date, item])).toEqual([
      ['Since January 2024, officials have met with:', '2024-01', false],
    ])
  })

  test('an item that its own date ends is one action, however many sentences it has', () => {
    const actions = found(
      'These actions are described below:\n\n- Support agreement with the supplier - June 2023;\n- Patrols are now part of the plan. Two councils followed in March - January 2024; and\n- Drill - 3 July 2024.\n',
    )
    expect(actions.map(({ text, status, date }) => [text, status, date])).toEqual([
      ['Support agreement with the supplier', 'done', '2023-06'],
      ['Patrols are now part of the plan. Two councils followed in March', 'done', '2024-01'],
      ['Drill', 'planned', '2024-07-03'],
    ])
  })

  test('a date behind a dash makes no action of a list that is none of deeds', () => {
    expect(found('The school holidays are:\n\n- Easter - April 2024\n- Summer - August 2024\n')).toEqual([])
  })

  test('what names the deeds of a list before its lead-in is none of them', () => {
    const actions = found(
      'The Department has taken a number of further actions. These are described below:\n\n- New guidance published - May 2023\n- Helpline launched - June 2023\n',
    )
    expect(actions.map(({ text }) => text)).toEqual(['New guidance published', 'Helpline launched'])
  })

  test('items take subject and tense from their lead-in', () => {
    const done = found(
      'To date, NHS England has:\n\n- Published new guidance on ward visits\n- Completed the first audit\n',
    )
    expect(done.map(({ status }) => status)).toEqual(['done', 'done'])
    const planned = found(
      'In the coming months, the Agency will:\n\n- Change the booking form to allow group tests\n- Introduce a limit on the number of bookings\n',
    )
    expect(planned.map(({ status }) => status)).toEqual(['planned', 'planned'])
    const nominal = found(
      'This progress includes:\n\n- Ofwat replacing its guidance on leaks\n- Defra revising the code\n',
    )
    expect(nominal.map(({ status }) => status)).toEqual(['done', 'done'])
  })

  test('items of a list of duties or properties are none, however they begin', () => {
    expect(
      found('Landlords must:\n\n- provide a gas certificate\n- keep the roof in good repair\n- publish their rents\n'),
    ).toEqual([])
    expect(
      found('The average loans were for borrowers:\n\n- Studying away from home\n- Living with parents\n'),
    ).toEqual([])
  })

  test('items of statistics are none', () => {
    expect(
      found(
        'The number of licences was as follows:\n\n- 2021: 312 licences\n- 2022: 298 licences\n- 2023: 305 licences\n',
      ),
    ).toEqual([])
  })
})

describe('actions of prose', () => {
  test('a question holds none', () => {
    expect(found('The Government announced a new fund in May 2024.', 'question')).toEqual([])
  })

  test('an action holds every date that governs it, and the first that its status agrees with is its date', () => {
    const [action] = found('The Government announced in May 2024 that the levy will rise from April 2025.')
    expect(action?.dates.map(({ edtf }) => edtf)).toContain('2024-05')
    expect(action?.date).toBe('2024-05')
  })

  test('the date of an action is one of its dates, and they stand within it', () => {
    const actions = found(
      'On 3 May 2024 the Minister opened the bridge. It will carry trains from spring 2025. The report of 2 March 2023 was cited. We will consult on fares in July 2024, and publish a response by December 2024.',
    )
    expect(actions.length).toBeGreaterThan(1)
    for (const { date, dates, start, end } of actions) {
      if (date !== null) expect(dates.map(({ edtf }) => edtf)).toContain(date)
      for (const each of dates) expect(each.start >= start && each.end <= end).toBe(true)
    }
  })

  test('the same text gives the same actions, alone or after other texts', () => {
    const text = 'We published our plan in May 2024. The Ministry is reviewing the rules. We will write to councils.'
    const first = JSON.stringify(found(text))
    found('Russia launched an attack. The Department has no plans to change the rules.')
    expect(JSON.stringify(found(text))).toBe(first)
    expect(JSON.parse(first)).toHaveLength(3)
  })
})

describe('the weights', () => {
  const models = Object.entries({ deed: DEED_WEIGHTS, date: DATE_WEIGHTS, ...STATUS_WEIGHTS }).map(
    ([name, weights]): [string, Map<string, number>] => [name, weightsByName(weights)],
  )
  const all = models.flatMap(([, weights]) => [...weights])

  test('are some thousand, in hundredths, none of them 0', () => {
    expect(all.length).toBeGreaterThan(5000)
    expect(all.length).toBeLessThanOrEqual(14_200)
    for (const [name, weight] of all) expect([name, Number(weight.toFixed(2))]).toEqual([name, weight])
    expect(all.filter(([, weight]) => weight === 0 || Math.abs(weight) > 20)).toEqual([])
  })

  test.each(models)('of the model %s stand in alphabetical order', (_, weights) => {
    const features = [...weights.keys()].map((name) => name.replace('=', ' ').split(' ').join(','))
    expect(features).toEqual(features.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  test('are for words that are all in the list of words, each once', () => {
    const words = all.flatMap(([name]) => (name.includes('=') ? name.slice(name.indexOf('=') + 1).split(' ') : []))
    const listed = WORDS.trim().split(/\s/u)
    expect(listed.length).toBe(new Set(listed).size)
    expect([...new Set(words)].filter((word) => word !== '').sort()).toEqual(listed)
  })

  test('hold no name, and no more than three words in a row', () => {
    for (const [name] of all) {
      expect(name.slice(name.indexOf('=') + 1)).not.toMatch(name.includes('=') ? /[A-Z]/u : /[^A-Za-z]/u)
      if (/^(?:first|pair|word|subjectStarts)=/u.test(name)) {
        expect(name.slice(name.indexOf('=') + 1).split(' ').length).toBeLessThanOrEqual(3)
      }
    }
  })
})
