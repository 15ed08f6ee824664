/** The amounts of a record as a table with a bar for each. */
import type { Element } from 'hast'
import type { Money, WrittenAnswer } from '../schema.js'
import { type Content, h, percent, within, words } from './element.js'
import { mentionId } from './ids.js'
import { amount, oneLine } from './words.js'

interface Row {
  money: Money
  id: string
}

/** Amounts beyond this many are folded into a line that counts them: a large table is read in its place. */
const MOST = 24
const MAX_WRITTEN = 40

/** Every amount, linked to its place; bars where a currency has several, each as long as its share of the largest. */
export function amountTable(record: WrittenAnswer, id: string, places: ReadonlySet<string>): Element {
  const rows: Row[] = [
    ...record.money.map((money, index) => ({ money, id: mentionId(id, { kind: 'money', index, table: null }) })),
    ...record.tables.flatMap((each, table) =>
      each.money.map((money, index) => ({ money, id: mentionId(id, { kind: 'money', index, table }) })),
    ),
  ]
  const largest = new Map<string, number>()
  for (const { money } of rows) {
    largest.set(money.currency, Math.max(money.maxValue, largest.get(money.currency) ?? 0))
  }
  const hasBars = rows.length > 1
  const shown = rows.slice(0, MOST)
  const heads = ['Amount', 'Written', ...(hasBars ? ['Share of the largest'] : [])]
  return h(
    'table',
    { className: ['amounts'] },
    h('caption', {}, hasBars ? 'Amounts, beside the largest of their currency' : 'Amounts'),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      {},
      shown.map((row) => amountRow(row, places, hasBars ? (largest.get(row.money.currency) ?? 0) : null)),
    ),
    rows.length === shown.length ? null : moreRow(rows.length - shown.length, heads.length),
  )
}

function amountRow({ money, id }: Row, places: ReadonlySet<string>, largest: number | null): Element {
  return h(
    'tr',
    {},
    h('td', { className: ['figures'] }, amount(money)),
    h('td', {}, within(places, id, words(oneLine(money.text, MAX_WRITTEN)))),
    largest === null ? null : h('td', {}, bar(money, largest)),
  )
}

/** The bar ends at the amount; for a range it is open between the two. */
function bar({ minValue, maxValue }: Money, largest: number): Content {
  const share = (value: number) => (largest === 0 ? 0 : value / largest)
  const rect = (className: string, from: number, to: number) =>
    h('rect', { className: [className], x: percent(from), y: 1, width: percent(to - from), height: 10 })
  return h(
    'svg',
    { className: ['amount'], width: '100%', height: 12, ariaHidden: 'true' },
    rect('sure', 0, share(minValue)),
    maxValue > minValue ? rect('range', share(minValue), share(maxValue)) : null,
  )
}

function moreRow(count: number, columns: number): Element {
  return h('tfoot', {}, h('tr', {}, h('td', { colSpan: columns }, `and ${count} more in the text`)))
}
