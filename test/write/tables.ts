/** What tables should hold, found by walking records along the paths of the schema; and tables as other libraries read them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import Papa from 'papaparse'
import initSqlJs from 'sql.js'
import type { WrittenAnswer } from '../../src/index.js'
import type { Cell, Column, TableDefinition } from '../../src/write/columns/column.js'

/** Every value that a path leads to, in order; null where it stops early. JSON columns keep their arrays. */
function valuesAt(record: unknown, path: string, keepArrays = false): unknown[] {
  const steps = path.replaceAll('[]', '.[]').split('.')
  if (keepArrays) while (steps.at(-1) === '[]') steps.pop()
  let found: unknown[] = [record]
  for (const step of steps) {
    found = found.flatMap((value) => {
      if (step === '[]') return value as unknown[]
      return [value === null || value === undefined ? null : ((value as Record<string, unknown>)[step] ?? null)]
    })
  }
  return found
}

const NOT_FOR_TABLES = /[\0\p{Surrogate}]/gu

/** A text as tables hold it. */
export function asWritten(text: string): string {
  const plain = text.replace(NOT_FOR_TABLES, '\ufffd')
  return plain.startsWith('\ufeff') ? `\u2060${plain.slice(1)}` : plain
}

/** The cells that a column should hold for some records, one row after another. */
export function cellsOf(column: Column, records: readonly WrittenAnswer[]): Cell[] {
  return records.flatMap((record) =>
    column.leaves.flatMap((leaf) =>
      valuesAt(record, leaf, column.type === 'json').map((value) => {
        const cell = column.type === 'json' ? JSON.stringify(value) : (value as Cell)
        return typeof cell === 'string' ? asWritten(cell) : cell
      }),
    ),
  )
}

/** The columns of a table as a library reads them. */
export type Columns = Record<string, Cell[]>

const GUARD = /^'('*)(\s*[=+\-@＝＋－＠]|[\t\r\n])/u

function typed(text: string | null, { type }: { type: string }): Cell {
  if (text === null || text === '') return text === '' && type !== 'string' ? null : text
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'boolean') return text === 'true'
  return type === 'date' ? text : text.replace(GUARD, '$1$2')
}

function typedColumns(table: TableDefinition, head: string[], rows: (string | null)[][]): Columns {
  return Object.fromEntries(
    table.columns.map((column) => {
      const at = head.indexOf(column.name)
      return [column.name, rows.map((row) => typed(row[at] ?? null, column))]
    }),
  )
}

/** CSV, read by csv-parse, which tells an empty cell from a quoted empty one. */
export function csvByCsvParse(folder: string, table: TableDefinition): Columns {
  const [head = [], ...rows] = parse(readFileSync(join(folder, `${table.name}.csv`)), {
    cast: (text, { quoting }) => (text === '' && !quoting ? null : text),
  }) as unknown as (string | null)[][]
  return typedColumns(table, head as string[], rows)
}

/** CSV, read by Papa Parse, for which empty is empty. */
export function csvByPapa(folder: string, table: TableDefinition): Columns {
  const { data, errors } = Papa.parse<string[]>(readFileSync(join(folder, `${table.name}.csv`), 'utf8'), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const [head = [], ...rows] = data
  return typedColumns(table, head, rows)
}

/** Rows of a query, by DuckDB. */
export async function duckdb(query: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const reader = await connection.runAndReadAll(query)
    return reader.getRowObjectsJson() as Record<string, unknown>[]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** Parquet, read by DuckDB. */
export async function parquetByDuckdb(folder: string, table: TableDefinition): Promise<Columns> {
  const rows = await duckdb(`SELECT * FROM read_parquet('${join(folder, `${table.name}.parquet`)}')`)
  return Object.fromEntries(
    table.columns.map(({ name, type }) => [
      name,
      // DuckDB's JSON gives 64-bit integers as text.
      rows.map((row) => {
        const value = row[name] as Cell
        return type === 'integer' && value !== null ? Number(value) : value
      }),
    ]),
  )
}

/** A database, opened by another build of SQLite. */
export async function sqlJs(path: string) {
  const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')
  const SQL = await initSqlJs({ locateFile: () => wasm })
  return new SQL.Database(readFileSync(path))
}

/** SQLite, read by sql.js. */
export async function sqliteBySqlJs(path: string, table: TableDefinition): Promise<Columns> {
  const database = await sqlJs(path)
  try {
    return Object.fromEntries(
      table.columns.map(({ name, type }) => {
        const [result] = database.exec(`SELECT "${name}" FROM "${table.name}" ORDER BY rowid`)
        const cells = (result?.values ?? []).map(([cell]) => cell as Cell)
        return [name, type === 'boolean' ? cells.map((cell) => (cell === null ? null : cell === 1)) : cells]
      }),
    )
  } finally {
    database.close()
  }
}
