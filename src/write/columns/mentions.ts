/** The tables of mentions: where each stands, and what it says. */
import type { Action, DateMention, Mention, Money, Table, WrittenAnswer } from '../../schema.js'
import { type Column, column, indexed, leavesOf, numbered, table } from './column.js'

/** Where a mention stands; `of` leads from the row's item to it. */
function mentionColumns<Item>(arrays: string[], of: (item: Item) => Mention): Column<Item>[] {
  return [
    column(
      'section: string',
      leavesOf(arrays, 'section'),
      'Part of the answer it stands in: question or answer',
      (item) => of(item).section,
    ),
    column(
      'start_offset: integer',
      leavesOf(arrays, 'start'),
      "Where it starts in that section's text, in UTF-16 code units from 0",
      (item) => of(item).start,
    ),
    column(
      'end_offset: integer',
      leavesOf(arrays, 'end'),
      "Where it ends in that section's text (exclusive), in UTF-16 code units",
      (item) => of(item).end,
    ),
    column('text: string', leavesOf(arrays, 'text'), 'The words themselves', (item) => of(item).text),
  ]
}

function dateColumns(array: string): Column<DateMention>[] {
  const leaf = (name: string) => `${array}[].${name}`
  return [
    ...mentionColumns<DateMention>([array], (date) => date),
    indexed(column('from_day: date', leaf('from'), 'First day of the period', (date) => date.from)),
    indexed(column('to_day: date', leaf('to'), 'Last day of the period (inclusive)', (date) => date.to)),
    column('precision: string', leaf('precision'), 'How exact the expression is', (date) => date.precision),
    column(
      'edtf: string',
      leaf('edtf'),
      'The period in the Extended Date/Time Format (ISO 8601-2)',
      (date) => date.edtf,
    ),
    column(
      'relation: string?',
      leaf('relation'),
      'How the text relates to the period (by, since, during …)',
      (date) => date.relation,
    ),
    column(
      'inferred: boolean',
      leaf('inferred'),
      'Whether a part of it, most often the year, comes from the context',
      (date) => date.inferred,
    ),
    column(
      'in_name: boolean',
      leaf('inName'),
      'Whether it is part of the name of a law, budget, review, census or document',
      (date) => date.inName,
    ),
    column('in_table: boolean', leaf('inTable'), 'Whether it stands in a table', (date) => date.inTable),
  ]
}

/** An amount, and the number of the table that gives its unit; null for one that the text states by itself. */
interface Amount {
  money: Money
  table: number | null
}

function amountColumns(arrays: string[]): Column<Amount>[] {
  const leaf = (name: string) => leavesOf(arrays, name)
  return [
    ...mentionColumns<Amount>(arrays, ({ money }) => money),
    column('currency: string', leaf('currency'), 'Currency, by its ISO 4217 code', ({ money }) => money.currency),
    indexed(
      column(
        'value: number?',
        leaf('value'),
        'Amount in whole units of the currency; empty for a range',
        ({ money }) => money.value,
      ),
    ),
    column(
      'min_value: number',
      leaf('minValue'),
      'Lower bound, equal to the value unless it is a range',
      ({ money }) => money.minValue,
    ),
    column(
      'max_value: number',
      leaf('maxValue'),
      'Upper bound, equal to the value unless it is a range',
      ({ money }) => money.maxValue,
    ),
    column(
      'qualifier: string?',
      leaf('qualifier'),
      'How the amount is qualified: up-to, at-least or about',
      ({ money }) => money.qualifier,
    ),
    column(
      'per: string?',
      leaf('per'),
      'What the amount recurs with: year, month, week, day or unit',
      ({ money }) => money.per,
    ),
  ]
}

type Link = WrittenAnswer['urls'][number]

function urlColumns(array: string): Column<Link>[] {
  return [
    ...mentionColumns<Link>([array], (url) => url),
    indexed(column('url: string', `${array}[].url`, 'Address, normalised and unwrapped', (url) => url.url)),
    column('label: string?', `${array}[].label`, 'Words that carry the link in the markup', (url) => url.label),
    column('via: string?', `${array}[].via`, 'Host of the wrapper it was unwrapped from', (url) => url.via),
  ]
}

/** A table whose items are the members of an array of each action. */
function* numberedOfActions<Item>(actions: readonly Action[], itemsOf: (action: Action) => readonly Item[]) {
  for (let action = 0; action < actions.length; action += 1) {
    const items = itemsOf(actions[action] as Action)
    for (let index = 0; index < items.length; index += 1) {
      yield [items[index] as Item, action, index] as [Item, number, number]
    }
  }
}

export const actions = table<Action>({
  name: 'actions',
  description: 'Deeds of the Government or another public body, told or promised in the answer.',
  numbers: ['action_no'],
  parent: null,
  items: ({ record }) => numbered(record.actions),
  columns: [
    ...mentionColumns<Action>(['actions'], (action) => action),
    indexed(
      column(
        'status: string?',
        'actions[].status',
        'Whether it is done, in progress or planned',
        ({ status }) => status,
      ),
    ),
    column(
      'edtf: string?',
      'actions[].date',
      'The date that governs it, in the Extended Date/Time Format',
      ({ date }) => date,
    ),
    column('item: boolean', 'actions[].item', 'Whether it is an item of a list', ({ item }) => item),
  ],
})

export const actionDates = table<DateMention>({
  name: 'action_dates',
  description: 'Dates of actions. The same words stand in the table dates too.',
  numbers: ['action_no', 'date_no'],
  parent: 'actions',
  items: ({ record }) => numberedOfActions(record.actions, ({ dates }) => dates),
  columns: dateColumns('actions[].dates'),
})

export const actionMoney = table<Amount>({
  name: 'action_money',
  description: 'Amounts of actions. The same words stand in the table money too: sum one of the two.',
  numbers: ['action_no', 'money_no'],
  parent: 'actions',
  items: ({ record }) =>
    numberedOfActions(record.actions, ({ money }) => money.map((each) => ({ money: each, table: null }))),
  columns: amountColumns(['actions[].money']),
})

export const actionUrls = table<Link>({
  name: 'action_urls',
  description: 'Links of actions. The same words stand in the table urls too.',
  numbers: ['action_no', 'url_no'],
  parent: 'actions',
  items: ({ record }) => numberedOfActions(record.actions, ({ urls }) => urls),
  columns: urlColumns('actions[].urls'),
})

export const dates = table<DateMention>({
  name: 'dates',
  description: 'Expressions that name a calendar period.',
  numbers: ['date_no'],
  parent: null,
  items: ({ record }) => numbered(record.dates),
  columns: dateColumns('dates'),
})

function amountsOf(record: WrittenAnswer): Amount[] {
  const amounts: Amount[] = record.money.map((money) => ({ money, table: null }))
  for (const [index, { money }] of record.tables.entries()) {
    amounts.push(...money.map((each) => ({ money: each, table: index })))
  }
  return amounts
}

export const money = table<Amount>({
  name: 'money',
  description: 'Amounts of money: those the text states, then those that take their unit from the head of a table.',
  numbers: ['money_no'],
  parent: null,
  items: ({ record }) => numbered(amountsOf(record)),
  columns: [
    column(
      'unit_from: string',
      '',
      'Where its unit stands: text (beside the number) or table (in the head of the table)',
      ({ table: at }) => (at === null ? 'text' : 'table'),
    ),
    column(
      'table_no: integer?',
      '',
      'The table whose head gives its unit; empty where unit_from is text',
      ({ table: at }) => at,
    ),
    ...amountColumns(['money', 'tables[].money']),
  ],
})

export const urls = table<Link>({
  name: 'urls',
  description: 'Links and bare addresses.',
  numbers: ['url_no'],
  parent: null,
  items: ({ record }) => numbered(record.urls),
  columns: urlColumns('urls'),
})

export const references = table<WrittenAnswer['references'][number]>({
  name: 'references',
  description: 'Pointers to other answers, questions, statements, papers and columns of the Official Report.',
  numbers: ['reference_no'],
  parent: null,
  items: ({ record }) => numbered(record.references),
  columns: [
    ...mentionColumns<Mention>(['references'], (reference) => reference),
    column('type: string', 'references[].type', 'What is pointed to', ({ type }) => type),
    indexed(column('uin: string?', 'references[].uin', 'UIN of the question pointed to', ({ uin }) => uin)),
    column('date: date?', 'references[].date', 'Day of what is pointed to', ({ date }) => date),
    column('report_column: string?', 'references[].column', 'Column of the Official Report', ({ column: at }) => at),
    column('role: string?', 'references[].role', 'Why it is pointed to', ({ role }) => role),
  ],
})

export const tables = table<Table>({
  name: 'tables',
  description: 'Tables of the markup.',
  numbers: ['table_no'],
  parent: null,
  items: ({ record }) => numbered(record.tables),
  columns: [
    ...mentionColumns<Table>(['tables'], (each) => each),
    column('caption: string?', 'tables[].caption', 'Caption', ({ caption }) => caption),
    column('unit: string?', 'tables[].unit', 'Unit that its head declares, such as £000', ({ unit }) => unit),
    column('column_heads: json', 'tables[].columns[]', 'Heads of its columns: a JSON array of strings', (each) =>
      JSON.stringify(each.columns),
    ),
    column('body: json', 'tables[].rows[][]', 'Its rows: a JSON array of arrays of strings', ({ rows }) =>
      JSON.stringify(rows),
    ),
  ],
})
