/** Counts what a dataset holds, for people to look at. */
import type { Cell } from './columns/column.js'
import { type LaidOutTable, layOut } from './layout.js'
import { type AnswerRows, grouped, groupedRecords, openTables } from './read.js'
import { formatOfExisting } from './target.js'

/** How often a value comes; null where it is not known. */
export interface Tally {
  name: string | null
  count: number
}

/** The amounts of money in the answers of one body and in one currency. */
export interface MoneyTally {
  body: string | null
  currency: string
  /** Amounts, those of ranges included. */
  amounts: number
  /** Sum of the amounts that have one value, in whole units of the currency; the same sum told twice counts twice. */
  total: number
  /** Amounts that are ranges and so not part of the total. */
  ranges: number
}

/** What {@link datasetStats} gives: each list from the most to the least frequent, years in order. */
export interface DatasetStats {
  answers: number
  /** First and last day of an answer. */
  firstAnswered: string | null
  lastAnswered: string | null
  /** By the year of the answer, else of the question. */
  byYear: Tally[]
  byBody: Tally[]
  byKind: Tally[]
  actionsByStatus: Tally[]
  moneyByBody: MoneyTally[]
  problemsByCode: Tally[]
}

const FIELDS = [
  'answers.date_answered',
  'answers.date_tabled',
  'answers.answering_body',
  'answers.answer_kind',
  'actions.status',
  'money.currency',
  'money.value',
  'problems.code',
]

/**
 * Counts a dataset of any format in one pass; of a narrow one, what it holds.
 * @throws WrittenAnswerError `unknown-format` for what is no dataset, `bad-dataset` for one that cannot be read.
 */
export async function datasetStats(path: string): Promise<DatasetStats> {
  const { answers, tables } = await answersOf(path)
  const count = openCounts(tables)
  for await (const rows of answers) count.add(rows)
  return count.result()
}

async function answersOf(path: string): Promise<{ answers: AsyncIterable<AnswerRows>; tables: LaidOutTable[] }> {
  const format = formatOfExisting(path)
  const wanted = layOut(FIELDS)
  if (format === 'jsonl' || format === 'jsonl.gz') return { answers: groupedRecords(path, wanted), tables: wanted }
  const dataset = await openTables(path)
  const tables = wanted.flatMap((table) => {
    const there = dataset.tables.find(({ name }) => name === table.name)?.columns.map(({ name }) => name)
    return there === undefined ? [] : [{ ...table, columns: table.columns.filter(({ name }) => there.includes(name)) }]
  })
  return { answers: grouped({ ...dataset, tables }).answers, tables }
}

function openCounts(tables: readonly LaidOutTable[]) {
  const places = new Map(
    tables.map((table) => [table.name, new Map(table.columns.map(({ name }, index) => [name, index]))]),
  )
  const counts = { year: new Map(), body: new Map(), kind: new Map(), status: new Map(), code: new Map() } as Record<
    'year' | 'body' | 'kind' | 'status' | 'code',
    Map<Cell, number>
  >
  const money = new Map<string, MoneyTally>()
  let answers = 0
  let first: string | null = null
  let last: string | null = null

  function cell(table: string, row: readonly Cell[], column: string): Cell {
    return row[places.get(table)?.get(column) ?? -1] ?? null
  }

  function countMoney(body: string | null, row: readonly Cell[]): void {
    const currency = String(cell('money', row, 'currency') ?? '')
    const key = JSON.stringify([body, currency])
    const tally = money.get(key) ?? { body, currency, amounts: 0, total: 0, ranges: 0 }
    const value = cell('money', row, 'value')
    tally.amounts += 1
    if (typeof value === 'number') tally.total += value
    else tally.ranges += 1
    money.set(key, tally)
  }

  return {
    add(rows: AnswerRows) {
      const answer = rows.get('answers')?.[0] ?? []
      const answered = cell('answers', answer, 'date_answered') as string | null
      const day = answered ?? (cell('answers', answer, 'date_tabled') as string | null)
      const body = cell('answers', answer, 'answering_body') as string | null
      answers += 1
      if (answered !== null && (first === null || answered < first)) first = answered
      if (answered !== null && (last === null || answered > last)) last = answered
      increase(counts.year, day?.slice(0, 4) ?? null)
      increase(counts.body, body)
      increase(counts.kind, cell('answers', answer, 'answer_kind'))
      for (const row of rows.get('actions') ?? []) increase(counts.status, cell('actions', row, 'status'))
      for (const row of rows.get('problems') ?? []) increase(counts.code, cell('problems', row, 'code'))
      for (const row of rows.get('money') ?? []) countMoney(body, row)
    },
    result(): DatasetStats {
      const byYear = tallies(counts.year).sort((a, b) => order(a.name, b.name))
      const moneyByBody = [...money.values()].sort(
        (a, b) => b.amounts - a.amounts || order(a.body, b.body) || order(a.currency, b.currency),
      )
      return {
        answers,
        firstAnswered: first,
        lastAnswered: last,
        byYear,
        byBody: tallies(counts.body),
        byKind: tallies(counts.kind),
        actionsByStatus: tallies(counts.status),
        moneyByBody,
        problemsByCode: tallies(counts.code),
      }
    },
  }
}

function increase(counts: Map<Cell, number>, name: Cell): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function tallies(counts: ReadonlyMap<Cell, number>): Tally[] {
  return [...counts]
    .map(([name, count]) => ({ name: name === null ? null : String(name), count }))
    .sort((a, b) => b.count - a.count || order(a.name, b.name))
}

/** By code units, the same in every locale; what is not known comes last. */
function order(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
