/** What the parser found in a record, kind by kind, each thing linked to its place in the text. */
import type { Element } from 'hast'
import type { Action, DateMention, Problem, Reference, Url, WrittenAnswer } from '../schema.js'
import { amountTable } from './amounts.js'
import { type Content, h, joined, link, within, words } from './element.js'
import { howInferred, whereElse } from './explain.js'
import { barId, mentionId } from './ids.js'
import { referencePage } from './official.js'
import { governingDate } from './timeline/layout.js'
import { amount, amountsOf, oneLine, period, ROLES, reference, related, STATUS, statusOf } from './words.js'

/**
 * Every finding of a record; `heading` is the element of their headings, `pages` the ids of the page's records by UIN,
 * `places` the ids of the mentions in the text.
 */
export function findings(
  record: WrittenAnswer,
  id: string,
  heading: string,
  pages: ReadonlyMap<string, string>,
  places: ReadonlySet<string>,
): Element[] {
  const { actions, dates, urls, references, problems } = record
  const found = [
    group('actions', 'Actions', actions.length, heading, () =>
      h(
        'ol',
        { className: ['actions'] },
        actions.map((action, index) => actionItem(action, index, id, places)),
      ),
    ),
    group('money', 'Money', amountsOf(record).length, heading, () => amountTable(record, id, places)),
    group('references', 'References', references.length, heading, () =>
      h(
        'ul',
        {},
        references.map((each, index) => referenceItem(each, index, id, pages, places)),
      ),
    ),
    group('urls', 'Links', urls.length, heading, () =>
      h(
        'ul',
        {},
        urls.map((each, index) => urlItem(each, index, id, places)),
      ),
    ),
    group('dates', 'Dates', dates.length, heading, () => dateTable(record, id, places)),
    group('problems', 'Problems', problems.length, heading, () => h('ul', {}, problems.map(problemItem))),
  ]
  return found.filter((each) => each !== null)
}

type Places = ReadonlySet<string>

/** Kinds that are read seldom stay folded. */
const FOLDED = new Set(['dates'])

function group(kind: string, name: string, count: number, heading: string, content: () => Content): Element | null {
  if (count === 0) return null
  const title = h(heading, {}, name, ' ', h('span', { className: ['count'] }, String(count)))
  return h(
    'details',
    { className: ['found', kind], open: !FOLDED.has(kind) },
    h('summary', {}, title),
    h('div', { className: ['inside'] }, content()),
  )
}

/** A link from a finding to its place in the text. */
function toText(
  places: Places,
  id: string,
  kind: 'actions' | 'dates' | 'money' | 'references' | 'urls',
  index: number,
  label: Content,
): Element {
  return within(places, mentionId(id, { kind, index, table: null }), label)
}

const MAX_TEXT = 140

function actionItem(action: Action, index: number, id: string, places: Places): Element {
  const { word, sign } = STATUS[statusOf(action)]
  const governing = governingDate(action)
  const others = action.dates.filter((date) => date !== governing).map(related)
  const also = [...others, ...action.money.map(amount)]
  return h(
    'li',
    { className: [statusOf(action)], ...(governing === null ? { id: barId(id, index) } : {}) },
    h('span', { className: ['sign'], ariaHidden: 'true' }, sign),
    h(
      'span',
      { className: ['status'] },
      word,
      governing === null ? null : h('span', { className: ['when'] }, `, ${related(governing)}`),
    ),
    ' ',
    toText(places, id, 'actions', index, words(oneLine(action.text, MAX_TEXT))),
    also.length === 0 ? null : h('span', { className: ['also'] }, ` also ${also.join(', ')}`),
  )
}

function referenceItem(
  found: Reference,
  index: number,
  id: string,
  pages: ReadonlyMap<string, string>,
  places: Places,
): Element {
  const official = referencePage(found)
  const here = found.uin === null ? undefined : pages.get(found.uin)
  return h(
    'li',
    {},
    toText(places, id, 'references', index, reference(found)),
    found.role === null ? null : h('span', { className: ['also'] }, ` ${ROLES[found.role]}`),
    here === undefined ? null : [' ', h('a', { href: `#${here}` }, 'on this page')],
    official === null ? null : [' ', link(official, 'official page', { className: ['away'] })],
  )
}

function urlItem({ url, label, via }: Url, index: number, id: string, places: Places): Element {
  const name = label === null ? null : words(oneLine(label, MAX_TEXT))
  const notes = [
    toText(places, id, 'urls', index, 'in the text'),
    via === null ? null : h('span', {}, 'unwrapped from ', words(via)),
  ]
  return h(
    'li',
    {},
    name,
    name === null ? null : h('br'),
    link(url, words(url), { className: ['address'] }),
    h('span', { className: ['also'] }, ' (', joined(notes, ', '), ')'),
  )
}

function dateTable(record: WrittenAnswer, id: string, places: Places): Element {
  const rowOf = (date: DateMention, index: number) =>
    h(
      'tr',
      {},
      h('td', {}, toText(places, id, 'dates', index, words(oneLine(date.text)))),
      h('td', {}, period(date), h('span', { className: ['also'] }, notes(record, date))),
      h('td', {}, h('code', {}, date.edtf)),
    )
  return h(
    'div',
    { className: ['wide'], role: 'group', tabIndex: 0, ariaLabel: 'Dates' },
    h(
      'table',
      {},
      h('caption', {}, 'Every date, as written and as resolved'),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['Written', 'Resolved', 'EDTF'].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h('tbody', {}, record.dates.map(rowOf)),
    ),
  )
}

function notes(record: WrittenAnswer, date: DateMention): string {
  const said = [
    date.relation === null ? null : `relation: ${date.relation}`,
    date.inferred ? howInferred(record, date) : null,
    date.inName ? 'part of a name' : null,
    date.inTable ? 'in a table' : null,
    whereElse(date.section),
  ].filter((note) => note !== null)
  return said.length === 0 ? '' : ` ${said.join('; ')}`
}

const SEVERITIES: Record<Problem['severity'], string> = { info: 'i', warning: '!', error: '×' }

function problemItem({ severity, code, message, section }: Problem): Element {
  return h(
    'li',
    { className: [severity] },
    h('span', { className: ['sign'], ariaHidden: 'true' }, SEVERITIES[severity]),
    h('span', { className: ['status'] }, `${severity}: ${code}`),
    ' ',
    words(message),
    section === undefined ? null : h('span', { className: ['also'] }, ` in the ${section}`),
  )
}
