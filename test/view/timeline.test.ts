import { describe, expect, test } from 'vitest'
import type { Action, DateMention, WrittenAnswer } from '../../src/index.js'
import { layoutTimeline } from '../../src/view/timeline/layout.js'
import { dayNumber, scaleOf } from '../../src/view/timeline/scale.js'
import { seed } from './records.js'

function dated(edtf: string, from: string, to: string, more: Partial<DateMention> = {}): Action {
  const mention = { section: 'answer' as const, start: 0, end: 1, text: 'x' }
  const date: DateMention = {
    ...mention,
    from,
    to,
    edtf,
    precision: 'month',
    relation: null,
    inferred: false,
    inName: false,
    inTable: false,
    ...more,
  }
  return { ...mention, status: 'done', date: edtf, dates: [date], money: [], urls: [], item: false }
}

function laidOut(
  actions: Action[],
  dateAnswered: string | null = '2020-07-01',
): NonNullable<ReturnType<typeof layoutTimeline>> {
  const record: WrittenAnswer = {
    ...seed,
    metadata: { ...seed.metadata, dateTabled: '2020-06-20', dateAnswered },
    actions,
  }
  const timeline = layoutTimeline(record)
  if (timeline === null) throw new Error('nothing was laid out')
  return timeline
}

describe('the scale', () => {
  test('begins and ends with whole months, and with whole years where it is long', () => {
    const short = scaleOf(['2020-02-10', '2020-11-03'])
    expect([short.from, short.to]).toEqual([dayNumber('2020-02-01'), dayNumber('2020-12-01')])
    const long = scaleOf(['2010-02-10', '2020-11-03'])
    expect([long.from, long.to]).toEqual([dayNumber('2010-01-01'), dayNumber('2021-01-01')])
  })

  test.each([
    [
      ['2020-02-10', '2020-06-03'],
      ['Feb 2020', 'Mar', 'Apr', 'May', 'Jun'],
    ],
    [
      ['2020-02-10', '2021-11-03'],
      ['Apr 2020', 'Jul', 'Oct', 'Jan 2021', 'Apr', 'Jul', 'Oct'],
    ],
    [
      ['2005-02-10', '2020-11-03'],
      ['2006', '2008', '2010', '2012', '2014', '2016', '2018', '2020'],
    ],
    [
      ['1215-06-15', '2020-11-03'],
      ['1300', '1400', '1500', '1600', '1700', '1800', '1900', '2000'],
    ],
  ])('ticks of %j', (days, labels) => {
    const { ticks } = scaleOf(days)
    expect(ticks.map(({ label }) => label)).toEqual(labels)
    for (const { x } of ticks) expect(x >= 0 && x < 1).toBe(true)
  })

  test('one day is a scale, and so is the end of time', () => {
    expect(scaleOf(['2020-02-29']).at('2020-02-01')).toBe(0)
    expect(scaleOf(['9999-12-31', '0001-01-01']).after('9999-12-31')).toBeGreaterThan(0.99)
  })
})

describe('bars', () => {
  test('are as wide as their periods', () => {
    const { bars, scale } = laidOut([
      dated('2020-03', '2020-03-01', '2020-03-31'),
      dated('2020-21', '2020-03-01', '2020-05-31', { precision: 'season' }),
      dated('2020-03-05', '2020-03-05', '2020-03-05', { precision: 'day' }),
    ])
    const days = scale.to - scale.from
    expect(bars.map(({ width }) => Math.round(width * days))).toEqual([31, 92, 1])
  })

  test('that are at one time stand in lanes of their own, the others share', () => {
    const { bars, lanes } = laidOut([
      dated('2020-03', '2020-03-01', '2020-03-31'),
      dated('2020-03', '2020-03-01', '2020-03-31'),
      dated('2020-04', '2020-04-01', '2020-04-30'),
    ])
    expect(lanes).toBe(2)
    expect(bars.map(({ lane }) => lane)).toEqual([0, 1, 0])
  })

  test('"since" reaches to the answer, "by" comes from it, and neither shares its lane with what it crosses', () => {
    const since = dated('2020-01', '2020-01-01', '2020-01-31', { relation: 'since' })
    const by = dated('2020-12', '2020-12-01', '2020-12-31', { relation: 'by' })
    const { bars, scale } = laidOut([since, dated('2020-03', '2020-03-01', '2020-03-31'), by])
    expect(bars.map(({ reach }) => reach)).toEqual([scale.at('2020-07-01'), null, scale.at('2020-07-01')])
    expect(bars[1]?.lane).not.toBe(bars[0]?.lane)
  })

  test('an open period goes to the end', () => {
    const { bars } = laidOut([dated('2020-03/..', '2020-03-01', '2020-03-01', { precision: 'range' })])
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBe(1)
  })

  test('actions without a date are named, and without any date there is no timeline', () => {
    const undated = { ...dated('', '2020-03-01', '2020-03-01'), date: null, dates: [] }
    expect(laidOut([dated('2020-03', '2020-03-01', '2020-03-31'), undated]).undated).toEqual([1])
    expect(layoutTimeline({ ...seed, actions: [undated] })).toBeNull()
  })
})
