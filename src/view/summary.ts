/** What many records say together: figures, answers and actions over time, and what each body did and named in money. */
import type { Element } from 'hast'
import type { WrittenAnswer } from '../schema.js'
import { type Column, columnChart } from './columns.js'
import { type Content, h, percent, words } from './element.js'
import { governingDate } from './timeline/layout.js'
import { amountsOf, counted, figures, MONTHS, STATUS, type Status, shortDay, statusOf, sum } from './words.js'

const STATUSES = Object.keys(STATUS) as Status[]

/** The summary of a page of several records. */
export function summary(records: readonly WrittenAnswer[]): Element {
  const bodies = bodiesOf(records)
  return h(
    'section',
    { className: ['summary'], ariaLabel: 'Summary' },
    h('p', { className: ['headline'] }, headline(records)),
    h('div', { className: ['charts'] }, answersOverTime(records), actionsOverTime(records)),
    h('div', { className: ['charts'] }, actionsByBody(bodies), moneyByBody(bodies)),
  )
}

function headline(records: readonly WrittenAnswer[]): string {
  const days = records
    .map(({ metadata }) => metadata.dateAnswered)
    .filter((day) => day !== null)
    .sort()
  const actions = records.reduce((total, record) => total + record.actions.length, 0)
  const dated = records.reduce((total, record) => total + record.actions.filter(({ date }) => date !== null).length, 0)
  const amounts = records.reduce((total, record) => total + amountsOf(record).length, 0)
  const [first] = days
  const last = days.at(-1)
  const span =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? ` of ${shortDay(first)}`
        : ` from ${shortDay(first)} to ${shortDay(last)}`
  return `${counted(records.length, 'answer')}${span}: ${counted(actions, 'action')}, ${figures(dated)} of them dated, and ${counted(amounts, 'amount')} of money.`
}

/** A scale in months is for up to three years. */
const MOST_MONTHS = 36

function answersOverTime(records: readonly WrittenAnswer[]): Content {
  const days = records.map(({ metadata }) => metadata.dateAnswered ?? metadata.dateTabled).filter((day) => day !== null)
  if (days.length === 0) return null
  const months = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1)
  const byMonth = least(months.map((month) => -month)) * -1 - least(months) < MOST_MONTHS
  const places = byMonth ? months : months.map((month) => Math.floor(month / 12))
  const columns = columnsFrom(places, (place) =>
    byMonth ? `${MONTHS[place % 12]?.slice(0, 3)} ${Math.floor(place / 12)}` : String(place),
  )
  for (const place of places) add(columns, place, 'done')
  return columnChart(`Answers by ${byMonth ? 'month' : 'year'}`, 'answers', columns.list, ['done'])
}

/** How many years a chart shows; what lies outside is counted at its ends. */
const MOST_YEARS = 24
const YEARS_AHEAD = 8

function actionsOverTime(records: readonly WrittenAnswer[]): Content {
  const found = records.flatMap(({ actions }) =>
    actions.flatMap((action) => {
      const date = governingDate(action)
      return date === null ? [] : [{ year: Number(date.from.slice(0, 4)), status: statusOf(action) }]
    }),
  )
  if (found.length === 0) return null
  const years = found.map(({ year }) => year).sort((a, b) => a - b)
  const middle = years[years.length >> 1] ?? 0
  const last = Math.min(years.at(-1) ?? middle, middle + YEARS_AHEAD)
  const first = Math.max(years[0] ?? middle, last - MOST_YEARS + 1)
  const place = (year: number) => Math.min(last, Math.max(first, year))
  const columns = columnsFrom([first, last], (year) => {
    if (year === first && (years[0] ?? first) < first) return `to ${year}`
    return year === last && (years.at(-1) ?? last) > last ? `${year} on` : String(year)
  })
  for (const { year, status } of found) add(columns, place(year), status)
  const present = STATUSES.filter((status) => found.some((each) => each.status === status))
  return columnChart('Dated actions by the year they begin', 'actions', columns.list, present)
}

interface Columns {
  first: number
  list: Column[]
}

function columnsFrom(places: readonly number[], label: (place: number) => string): Columns {
  const first = least(places)
  const last = -least(places.map((place) => -place))
  const list = Array.from({ length: last - first + 1 }, (_, index) => ({ label: label(first + index), counts: {} }))
  return { first, list }
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((low, each) => Math.min(low, each), Number.POSITIVE_INFINITY)
}

function add({ first, list }: Columns, place: number, status: Status): void {
  const column = list[place - first]
  if (column !== undefined) column.counts[status] = (column.counts[status] ?? 0) + 1
}

interface Body {
  name: string
  answers: number
  actions: Record<Status, number>
  /** Sterling amounts in pounds, ranges by their middle, in ascending order. */
  amounts: number[]
}

/** Each body with its answers, the busiest first. */
function bodiesOf(records: readonly WrittenAnswer[]): Body[] {
  const bodies = new Map<string, Body>()
  for (const record of records) {
    const name = record.metadata.answeringBody ?? 'Body not known'
    const body = bodies.get(name) ?? {
      name,
      answers: 0,
      actions: { done: 0, 'in-progress': 0, planned: 0, unknown: 0 },
      amounts: [],
    }
    bodies.set(name, body)
    body.answers += 1
    for (const action of record.actions) body.actions[statusOf(action)] += 1
    for (const { currency, minValue, maxValue, section } of amountsOf(record)) {
      if (currency === 'GBP' && section === 'answer') body.amounts.push((minValue + maxValue) / 2)
    }
  }
  for (const { amounts } of bodies.values()) amounts.sort((a, b) => a - b)
  return [...bodies.values()].sort((a, b) => b.answers - a.answers || (a.name < b.name ? -1 : 1))
}

const MOST_BODIES = 10

function actionsByBody(bodies: Body[]): Content {
  const rows = bodies.filter(({ actions }) => total(actions) > 0).sort((a, b) => total(b.actions) - total(a.actions))
  if (rows.length === 0) return null
  const largest = total(rows[0]?.actions ?? { done: 1, 'in-progress': 0, planned: 0, unknown: 0 })
  const statuses = STATUSES.filter((status) => rows.some(({ actions }) => actions[status] > 0))
  return chartTable(
    'Actions by body: done against planned',
    ['Body', 'Share', ...statuses.map((status) => `${STATUS[status].sign} ${STATUS[status].word}`)],
    rows.map(({ name, actions }) => [
      name,
      stacked(actions, largest, statuses),
      ...statuses.map((status) => figures(actions[status])),
    ]),
  )
}

function total(actions: Body['actions']): number {
  return STATUSES.reduce((sum, status) => sum + actions[status], 0)
}

function stacked(actions: Body['actions'], largest: number, statuses: Status[]): Element {
  let at = 0
  const rects = statuses.map((status) => {
    const share = actions[status] / largest
    const rect = h('rect', { className: ['period'], x: percent(at), y: 1, width: percent(share), height: 12 })
    at += share
    return h('g', { className: ['bar', status] }, rect)
  })
  return h('svg', { width: '100%', height: 14, ariaHidden: 'true' }, rects)
}

function moneyByBody(bodies: Body[]): Content {
  const rows = bodies.filter(({ amounts }) => amounts.length > 0).sort((a, b) => b.amounts.length - a.amounts.length)
  if (rows.length === 0) return null
  const most = rows[0]?.amounts.length ?? 1
  return chartTable(
    'Money by body: sterling amounts in answers',
    ['Body', 'Share', 'Amounts', 'Median', 'Largest'],
    rows.map(({ name, amounts }) => [
      name,
      h(
        'svg',
        { className: ['amount'], width: '100%', height: 14, ariaHidden: 'true' },
        h('rect', { className: ['sure'], x: '0%', y: 1, width: percent(amounts.length / most), height: 12 }),
      ),
      figures(amounts.length),
      sum(amounts[amounts.length >> 1] ?? 0, 'GBP'),
      sum(amounts.at(-1) ?? 0, 'GBP'),
    ]),
  )
}

/** A table with a drawn column; rows beyond the first dozen are counted. */
function chartTable(caption: string, heads: string[], rows: [string, ...Content[]][]): Element {
  const shown = rows.slice(0, MOST_BODIES)
  const left = rows.length - shown.length
  return h(
    'div',
    { className: ['wide', 'chart'], role: 'group', tabIndex: 0, ariaLabel: caption },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          heads.map((head, index) => h('th', { scope: 'col', ...(index > 1 ? { className: ['figures'] } : {}) }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        shown.map(([name, drawn, ...cells]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, words(name)),
            h('td', { className: ['drawn'] }, drawn ?? null),
            cells.map((cell) => h('td', { className: ['figures'] }, cell)),
          ),
        ),
      ),
      left === 0
        ? null
        : h(
            'tfoot',
            {},
            h('tr', {}, h('td', { colSpan: heads.length }, `and ${counted(left, 'other body', 'other bodies')}`)),
          ),
    ),
  )
}
