/** Reads datasets back: records where they are whole, else rows, and the rows of each answer together. */
import { emptyMetadata } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { WrittenAnswer } from '../schema.js'
import type { Cell } from './columns/column.js'
import { tableFormat } from './formats/format.js'
import { linesOf } from './formats/jsonl.js'
import { answerId, answerKey, digest } from './ids.js'
import { type LaidOutTable, layOut } from './layout.js'
import { openRegister } from './register.js'
import { formatOfExisting } from './target.js'

/**
 * The records of a dataset of JSON lines, in order. They are as the file has them: {@link checkDataset} validates.
 * @throws WrittenAnswerError `unknown-format` for a dataset of tables or none, `bad-dataset` for a line that is not JSON.
 */
export async function* readDataset(path: string): AsyncGenerator<WrittenAnswer, void, undefined> {
  const format = formatOfExisting(path)
  if (format !== 'jsonl' && format !== 'jsonl.gz') {
    const expected = 'a dataset of JSON lines (readTable() reads the others)'
    throw new WrittenAnswerError('unknown-format', { input: path, expected, found: `one of ${format}` })
  }
  let number = 0
  for await (const line of linesOf(path)) {
    number += 1
    yield parseLine(line, path, number)
  }
}

function parseLine(line: string, path: string, number: number): WrittenAnswer {
  try {
    return JSON.parse(line) as WrittenAnswer
  } catch (cause) {
    throw new WrittenAnswerError('bad-dataset', { input: path, expected: 'JSON', found: `line ${number}`, cause })
  }
}

/** A row of a table by the names of its columns. */
export type TableRow = Record<string, Cell>

/**
 * The rows of a table of a dataset of CSV, Parquet or SQLite, in order: days are ISO strings, columns of JSON are its text.
 * @throws WrittenAnswerError `unknown-format` for a dataset of JSON lines or none, `bad-dataset` for a table that is not there.
 */
export async function* readTable(path: string, name: string): AsyncGenerator<TableRow, void, undefined> {
  const dataset = await openTables(path)
  try {
    const table = dataset.tables.find((each) => each.name === name)
    if (table === undefined) {
      const expected = `one of the tables ${dataset.tables.map((each) => each.name).join(', ')}`
      throw new WrittenAnswerError('bad-dataset', { input: path, expected, found: JSON.stringify(name) })
    }
    const names = table.columns.map((column) => column.name)
    for await (const row of dataset.rows(table)) {
      yield Object.fromEntries(names.map((each, index) => [each, row[index] ?? null]))
    }
  } finally {
    dataset.close()
  }
}

/** A dataset of tables, opened. */
export interface OpenTables {
  /** The tables that are there, with the columns that are there. */
  tables: LaidOutTable[]
  /** Names of tables and columns that are there but are none of ours. */
  unknown: string[]
  rows(table: LaidOutTable): AsyncIterable<Cell[]> | Iterable<Cell[]>
  close(): void
}

/**
 * Opens a dataset of tables.
 * @throws WrittenAnswerError `unknown-format` for a dataset of JSON lines or none.
 */
export async function openTables(path: string): Promise<OpenTables> {
  const name = formatOfExisting(path)
  if (name === 'jsonl' || name === 'jsonl.gz') {
    const expected = 'a dataset of tables (readDataset() reads the others)'
    throw new WrittenAnswerError('unknown-format', { input: path, expected, found: 'JSON lines' })
  }
  const format = await tableFormat(name)
  const reader = await format.open(path)
  const found = reader.layout
  const known = layOut().filter((table) => found.has(table.name))
  const tables = known.map((table) => {
    return { ...table, columns: table.columns.filter((column) => found.get(table.name)?.includes(column.name)) }
  })
  return {
    tables,
    unknown: unknownNames(found, tables),
    rows: (table) => {
      const names = table.columns.map((column) => column.name)
      return reader.rows(table, names)
    },
    close: () => reader.close(),
  }
}

/** The parts of the full-text index are SQLite's own, and so is the number that it finds answers by. */
const OWN_OF_SQLITE = /^(?:sqlite_|answers_search)/u

function unknownNames(found: ReadonlyMap<string, string[]>, tables: readonly LaidOutTable[]): string[] {
  return [...found].flatMap(([name, columns]) => {
    const table = tables.find((each) => each.name === name)
    if (table === undefined) return OWN_OF_SQLITE.test(name) ? [] : [name]
    const known = new Set([...table.columns.map((column) => column.name), 'answer_number'])
    return columns.filter((column) => !known.has(column)).map((column) => `${name}.${column}`)
  })
}

/** What tables hold of one answer: rows by the name of the table. */
export type AnswerRows = Map<string, Cell[][]>

/** The rows of each answer together, and what is left when there is no more answer. */
export interface Grouped {
  answers: AsyncGenerator<AnswerRows, void, undefined>
  /** After the last answer: rows that belong to none, or stand out of the order of the answers, by table. */
  left(): Map<string, number>
}

/** Goes through tables side by side: rows of all of them stand in the order of the answers. */
export function grouped({ tables, rows, close }: OpenTables): Grouped {
  const left = new Map<string, number>()

  async function* answers(): AsyncGenerator<AnswerRows, void, undefined> {
    const [first, ...others] = tables.map((table) => ({ name: table.name, cursor: cursorOf(rows(table)) }))
    if (first === undefined) return close()
    try {
      for (let answer = await first.cursor.next(); answer !== null; answer = await first.cursor.next()) {
        const found: AnswerRows = new Map([[first.name, [answer]]])
        for (const { name, cursor } of others) found.set(name, await cursor.take(answer[0] ?? null))
        yield found
      }
      for (const { name, cursor } of others) {
        let number = 0
        while ((await cursor.next()) !== null) number += 1
        if (number > 0) left.set(name, number)
      }
    } finally {
      for (const { cursor } of [first, ...others]) await cursor.close()
      close()
    }
  }

  return { answers: answers(), left: () => left }
}

/** Goes through rows one by one, able to wait before one. */
function cursorOf(rows: AsyncIterable<Cell[]> | Iterable<Cell[]>) {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  let head: Cell[] | null | undefined

  async function peek(): Promise<Cell[] | null> {
    if (head === undefined) {
      const result = await iterator.next()
      head = result.done === true ? null : result.value
    }
    return head
  }

  async function next(): Promise<Cell[] | null> {
    const row = await peek()
    if (row !== null) head = undefined
    return row
  }

  return {
    next,
    /** The rows from here on that are those of an answer. */
    async take(id: Cell): Promise<Cell[][]> {
      const taken: Cell[][] = []
      for (let row = await peek(); row !== null && row[0] === id; row = await peek()) {
        taken.push(row)
        head = undefined
      }
      return taken
    },
    async close() {
      await iterator.return?.()
    },
  }
}

/** Every line is a record of its own, whatever it says. */
const NO_CONTENT = new Uint8Array(8)

/** The same rows from a dataset of JSON lines, which may be narrow. */
export async function* groupedRecords(
  path: string,
  tables: readonly LaidOutTable[],
): AsyncGenerator<AnswerRows, void, undefined> {
  const register = openRegister()
  for await (const found of readDataset(path)) {
    const record = completed(found)
    const key = answerKey(record)
    const occurrence = register.place({ key: digest(key.text), content: NO_CONTENT, official: false })
    const entry = { id: answerId(key.text, occurrence), occurrence, record, origin: null }
    yield new Map(tables.map((table) => [table.name, [...table.rows(entry)]]))
  }
}

/** A record with everything in its place that a narrow one lacks. */
function completed(record: Partial<WrittenAnswer>): WrittenAnswer {
  const whole = {
    ...{ source: {}, question: null, answer: null, dates: [], money: [], urls: [], references: [], problems: [] },
    ...record,
    metadata: { ...emptyMetadata(), ...record.metadata },
    actions: (record.actions ?? []).map((action) => ({ ...{ dates: [], money: [], urls: [] }, ...action })),
    tables: (record.tables ?? []).map((table) => ({ ...{ columns: [], rows: [], money: [] }, ...table })),
  }
  return whole as unknown as WrittenAnswer
}
