/** The index's search and filters, and the legend whose switches show and hide the marks. */
import type { Element } from 'hast'
import type { AnswerKind, WrittenAnswer } from '../schema.js'
import { type Content, h } from './element.js'
import { amountsOf, counted, KINDS } from './words.js'

/** What the records can be filtered by, and what each of them has. */
export interface Facets {
  /** Each body with how many answers it gave, the busiest first. */
  bodies: [string, number][]
  kinds: [string, number][]
  years: [string, number][]
  /** The data attributes of each record. */
  of: Record<string, string | number>[]
}

const NOT_ANSWERED = 'none'

/** Counts the values of every filter. Bodies are told by their place in the list, which is shorter than their names. */
export function recordFacets(records: readonly WrittenAnswer[]): Facets {
  const bodies = tallied(records.map(({ metadata }) => metadata.answeringBody)).sort((a, b) => b[1] - a[1])
  const kinds = tallied(records.map(kindOf))
  const years = tallied(records.map(yearOf)).sort((a, b) => (a[0] < b[0] ? 1 : -1))
  const places = new Map(bodies.map(([name], index) => [name, index]))
  const of = records.map((record) => ({
    dataBody: places.get(record.metadata.answeringBody ?? '') ?? '',
    dataOf: kindOf(record),
    dataYear: yearOf(record) ?? '',
    dataDay: dayOf(record) ?? '',
    dataActions: record.actions.length,
    dataHas: [
      amountsOf(record).length > 0 ? 'money' : '',
      record.actions.some(({ status }) => status === 'planned') ? 'planned' : '',
      record.tables.length > 0 ? 'tables' : '',
      record.problems.some(({ severity }) => severity !== 'info') ? 'warnings' : '',
    ]
      .filter((each) => each !== '')
      .join(' '),
  }))
  return { bodies, kinds, years, of }
}

function kindOf({ answer }: WrittenAnswer): string {
  return answer?.kind ?? NOT_ANSWERED
}

function dayOf({ metadata }: WrittenAnswer): string | null {
  return metadata.dateAnswered ?? metadata.dateTabled
}

function yearOf(record: WrittenAnswer): string | null {
  return dayOf(record)?.slice(0, 4) ?? null
}

function tallied(values: (string | null)[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

/** The form; without scripts it could do nothing, so it stays hidden until the page's own script shows it. */
export function filterForm(count: number, { bodies, kinds, years }: Facets): Element {
  return h(
    'form',
    { id: 'filters', role: 'search', hidden: true, ariaLabel: 'Filter the answers' },
    field(
      'Search',
      h('input', {
        type: 'search',
        id: 'search',
        placeholder: 'heading, member, words of the text',
        autoComplete: 'off',
      }),
      'search',
    ),
    choice(
      'Answering body',
      'body',
      bodies.map(([name, many], index) => [String(index), name, many]),
    ),
    choice(
      'Kind of answer',
      'of',
      kinds.map(([kind, many]) => [kind, KINDS[kind as AnswerKind] ?? 'Not answered', many]),
    ),
    choice(
      'Year',
      'year',
      years.map(([year, many]) => [year, year, many]),
    ),
    field(
      'Order',
      h(
        'select',
        { id: 'order' },
        ORDERS.map(([value, name]) => h('option', { value }, name)),
      ),
      'order',
    ),
    h(
      'fieldset',
      {},
      h('legend', {}, 'Only answers with'),
      WITH.map(([value, name]) => h('label', {}, h('input', { type: 'checkbox', name: 'has', value }), ` ${name}`)),
    ),
    h(
      'p',
      { className: ['result'] },
      h('output', { id: 'result', ariaLive: 'polite' }, counted(count, 'answer')),
      ' ',
      h('button', { type: 'reset' }, 'Clear the filters'),
    ),
  )
}

const ORDERS: [string, string][] = [
  ['read', 'As read'],
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['actions', 'Most actions first'],
]

const WITH: [string, string][] = [
  ['money', 'money'],
  ['planned', 'planned actions'],
  ['tables', 'tables'],
  ['warnings', 'warnings'],
]

function field(name: string, control: Element, id: string): Element {
  return h('p', { className: ['field', id] }, h('label', { htmlFor: id }, name), control)
}

function choice(name: string, id: string, options: [string, string, number][]): Element {
  const all = h('option', { value: '' }, 'All')
  const each = options.map(([value, text, many]) => h('option', { value }, `${text} (${many})`))
  return field(name, h('select', { id }, all, each), id)
}

/** The marks as they look, each with its switch; the switches need no script. */
export function legend(): Element {
  return h(
    'fieldset',
    { className: ['legend'] },
    h('legend', {}, 'Marked in the text'),
    SAMPLES.map(([kind, sample]) =>
      h('label', {}, h('input', { type: 'checkbox', checked: true, id: `show-${kind}`, dataShow: kind }), ' ', sample),
    ),
    h('span', { className: ['statuses'] }, '✓ done  ◐ in progress  ○ planned'),
  )
}

const SAMPLES: [string, Content][] = [
  ['actions', h('mark', { dataKind: 'actions' }, h('span', { className: ['number'], dataNumber: '✓1' }), 'action')],
  [
    'dates',
    [h('span', { dataKind: 'dates' }, 'date'), h('span', { dataKind: 'dates', dataInferred: 'year inferred' }, 'May')],
  ],
  ['money', h('span', { dataKind: 'money' }, 'money')],
  ['urls', h('span', { dataKind: 'urls' }, 'link')],
  ['references', h('span', { dataKind: 'references' }, 'reference')],
  ['problems', h('span', { dataKind: 'problems' }, 'problem')],
]
