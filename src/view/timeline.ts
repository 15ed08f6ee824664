/** The timeline of a record's actions, drawn as SVG whose widths are shares of the page's own. */
import type { Element } from 'hast'
import type { WrittenAnswer } from '../schema.js'
import { type Content, h, percent } from './element.js'
import { barId, mentionId } from './ids.js'
import { type Bar, layoutTimeline, type Milestone, type Timeline } from './timeline/layout.js'
import { counted, oneLine, related, STATUS, type Status, shortDay } from './words.js'

const TOP = 38
const LANE = 24
const HEIGHT = 16
const BOTTOM = 24
/** Half the width of the sign of a day. */
const SIGN = 7

/** The figure, or null where no action has a date. */
export function timelineFigure(record: WrittenAnswer, id: string, places: ReadonlySet<string>): Element | null {
  const timeline = layoutTimeline(record)
  if (timeline === null) return null
  const captionId = `${id}-timeline`
  const floor = TOP + timeline.lanes * LANE
  const svg = h(
    'svg',
    { className: ['timeline'], width: '100%', height: floor + BOTTOM, role: 'group', ariaLabelledBy: [captionId] },
    timeline.scale.ticks.map(({ x, label }) => tick(x, label, floor)),
    h('line', { className: ['axis'], x1: '0%', x2: '100%', y1: floor, y2: floor }),
    timeline.milestones.map((milestone, index) => milestoneLine(milestone, index, floor)),
    timeline.bars.map((bar) => barLink(record, bar, id, places)),
  )
  return h(
    'figure',
    { className: ['time'] },
    h('figcaption', { id: captionId }, captionOf(timeline)),
    h('div', { className: ['wide'], role: 'group', tabIndex: 0, ariaLabel: 'Timeline' }, svg),
    keyOf(timeline),
  )
}

function captionOf({ bars, undated }: Timeline): Content[] {
  const dated = counted(bars.length, 'action with a date', 'actions with a date')
  return [h('strong', {}, 'Timeline. '), dated, undated.length === 0 ? '.' : `, ${undated.length} without.`]
}

function tick(x: number, label: string, floor: number): Content[] {
  return [
    h('line', { className: ['tick'], x1: percent(x), x2: percent(x), y1: TOP - 6, y2: floor + 5 }),
    h('text', { className: ['label'], x: percent(x), dx: 3, y: floor + 17 }, label),
  ]
}

const NEAR_EDGE = 0.24

function milestoneLine({ name, day, x }: Milestone, index: number, floor: number): Element {
  const isLeft = x > 1 - NEAR_EDGE || (name === 'Tabled' && x > NEAR_EDGE)
  return h(
    'g',
    { className: ['milestone', name.toLowerCase()], dataDay: day },
    h('line', { x1: percent(x), x2: percent(x), y1: 4 + index * 14, y2: floor + 5 }),
    h(
      'text',
      { x: percent(x), y: 13 + index * 14, dx: isLeft ? -5 : 5, textAnchor: isLeft ? 'end' : 'start' },
      `${name} ${shortDay(day)}`,
    ),
  )
}

const MAX_TITLE = 120

function barLink(record: WrittenAnswer, bar: Bar, id: string, places: ReadonlySet<string>): Element {
  const { action, date, status } = bar
  const { word } = STATUS[status]
  const what = `Action ${action + 1}, ${word.toLowerCase()}, ${related(date)}`
  const text = oneLine(record.actions[action]?.text ?? '', MAX_TITLE)
  const sentence = mentionId(id, { kind: 'actions', index: action, table: null })
  const top = TOP + bar.lane * LANE + (LANE - HEIGHT) / 2
  return h(
    'a',
    {
      id: barId(id, action),
      ...(places.has(sentence) ? { href: `#${sentence}` } : {}),
      className: ['bar', status],
      dataFrom: date.from,
      dataTo: date.to,
      dataTip: `${what}\n${text}`,
      ariaLabel: `${what}: ${text}`,
    },
    reachLine(bar, top + HEIGHT / 2),
    h('rect', { className: ['period'], x: percent(bar.x), y: top, width: percent(bar.width), height: HEIGHT, rx: 2 }),
    date.precision === 'day' ? daySign(bar, top + HEIGHT / 2) : null,
    numberOf(bar, top),
  )
}

/** "Since 2010", "by March 2019": a line from the period to where its time goes on, or comes from. */
function reachLine({ x, width, reach }: Bar, y: number): Content {
  if (reach === null) return null
  const edge = reach < x ? x : x + width
  return h('line', { className: ['reach'], x1: percent(edge), x2: percent(reach), y1: y, y2: y })
}

/** A day is too narrow to see: a diamond stands on it. */
function daySign({ x, width }: Bar, y: number): Element {
  const shape = `M0 ${-SIGN} L${SIGN} 0 L0 ${SIGN} L${-SIGN} 0 Z`
  return h('svg', { x: percent(x + width / 2), y, overflow: 'visible' }, h('path', { className: ['day'], d: shape }))
}

function numberOf({ action, date, x, width, isLabelInside }: Bar, top: number): Element {
  const isDay = date.precision === 'day'
  return h(
    'text',
    {
      className: isLabelInside ? ['inside'] : ['outside'],
      x: percent(isLabelInside ? x + width / 2 : x + width),
      dx: isLabelInside ? 0 : isDay ? SIGN + 2 : 3,
      y: top + HEIGHT / 2,
      textAnchor: isLabelInside ? 'middle' : 'start',
      dominantBaseline: 'central',
    },
    String(action + 1),
  )
}

/** The key: every status that appears, with its sign, its shape and how many there are. */
function keyOf({ bars, undated }: Timeline): Element {
  const statuses = (Object.keys(STATUS) as Status[]).filter((status) => bars.some((bar) => bar.status === status))
  const items = statuses.map((status) =>
    h(
      'li',
      {},
      h(
        'svg',
        { className: ['bar', status], width: 28, height: 14, ariaHidden: 'true' },
        h('rect', { className: ['period'], x: 1, y: 1, width: 26, height: 12, rx: 2 }),
      ),
      ` ${STATUS[status].word} `,
      h('span', { className: ['count'] }, String(bars.filter((bar) => bar.status === status).length)),
    ),
  )
  const day = bars.some(({ date }) => date.precision === 'day')
    ? h('li', {}, h('span', { ariaHidden: 'true' }, '◆'), ' a day')
    : null
  const reach = bars.some((bar) => bar.reach !== null)
    ? h('li', {}, h('span', { ariaHidden: 'true' }, '┄'), ' since, or until')
    : null
  return h('ul', { className: ['key'] }, items, day, reach, undatedItem(undated))
}

function undatedItem(undated: number[]): Element | null {
  return undated.length === 0 ? null : h('li', {}, `Without a date: ${undated.map((index) => index + 1).join(', ')}`)
}
