/** A chart of columns, drawn as SVG, with its figures as a table below it. */
import type { Element } from 'hast'
import { type Content, h, percent } from './element.js'
import { figures, STATUS, type Status } from './words.js'

/** One column: its label, and how many of each status stand in it. */
export interface Column {
  label: string
  counts: Partial<Record<Status, number>>
}

const TOP = 16
const HEIGHT = 110
const BOTTOM = 20
/** As many labels as fit beside one another. */
const MOST_LABELS = 6
/** A label that begins further right ends at the edge. */
const LAST_LABEL = 0.86

/** Draws the columns, each of its statuses upon the other; `what` names what is counted. */
export function columnChart(
  caption: string,
  what: string,
  columns: readonly Column[],
  statuses: readonly Status[],
): Element {
  const most = columns.reduce((high, { counts }) => Math.max(high, totalOf(counts)), 1)
  const every = Math.ceil(columns.length / MOST_LABELS)
  const floor = TOP + HEIGHT
  return h(
    'figure',
    { className: ['chart'] },
    h('figcaption', {}, caption),
    h(
      'svg',
      { className: ['bars'], width: '100%', height: floor + BOTTOM, ariaHidden: 'true' },
      columns.map((column, index) => columnOf(column, index, columns.length, most, statuses, index % every === 0)),
      h('line', { className: ['axis'], x1: '0%', x2: '100%', y1: floor, y2: floor }),
      h('text', { className: ['label'], x: '0%', y: 11 }, `${figures(most)} ${what}`),
      h('line', { className: ['tick'], x1: '0%', x2: '100%', y1: TOP, y2: TOP }),
    ),
    figuresOf(caption, columns, statuses, what),
  )
}

function totalOf(counts: Column['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function columnOf(
  { label, counts }: Column,
  index: number,
  length: number,
  most: number,
  statuses: readonly Status[],
  isLabelled: boolean,
): Content[] {
  const x = (index + 0.14) / length
  let floor = TOP + HEIGHT
  const parts = statuses.map((status) => {
    const height = ((counts[status] ?? 0) / most) * HEIGHT
    floor -= height
    if (height === 0) return null
    const geometry = {
      x: percent(x),
      y: Number(floor.toFixed(2)),
      width: percent(0.72 / length),
      height: Number(height.toFixed(2)),
    }
    return h('g', { className: ['bar', status] }, h('rect', { className: ['period'], ...geometry }))
  })
  const isLast = index / length > LAST_LABEL
  const place = isLast ? { x: '100%', textAnchor: 'end' } : { x: percent(index / length), dx: 2 }
  const text = h('text', { className: ['label'], y: TOP + HEIGHT + 14, ...place }, label)
  return [...parts, isLabelled ? text : null]
}

function figuresOf(caption: string, columns: readonly Column[], statuses: readonly Status[], what: string): Element {
  const heads = statuses.length === 1 ? [what] : statuses.map((status) => STATUS[status].word)
  return h(
    'details',
    { className: ['figures-of'] },
    h('summary', {}, 'Figures'),
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
          ['When', ...heads].map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        columns.map(({ label, counts }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, label),
            statuses.map((status) => h('td', { className: ['figures'] }, figures(counts[status] ?? 0))),
          ),
        ),
      ),
    ),
  )
}
