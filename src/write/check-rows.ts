/** Checks the rows of tables: their cells, the texts they are cut from, and the rows they belong to. */
import { IsoDay } from '../schema.js'
import type { Complain } from './check.js'
import type { Cell, ColumnType } from './columns/column.js'
import { schemaLeaves } from './datapackage.js'
import { digest } from './ids.js'
import { type LaidOutColumn, type LaidOutTable, layOut, plainCell } from './layout.js'
import { type AnswerRows, grouped, type OpenTables } from './read.js'
import { openRegister } from './register.js'

/** Checks all rows of a dataset that was written with `fields`; gives the number of rows of each table. */
export async function checkRows(
  dataset: OpenTables,
  fields: readonly string[] | undefined,
  complain: Complain,
): Promise<Record<string, number>> {
  checkShape(dataset, layOut(fields), complain)
  const counts: Record<string, number> = Object.fromEntries(dataset.tables.map(({ name }) => [name, 0]))
  const checks = dataset.tables.map(cellChecks)
  const register = openRegister()
  const rows = grouped(dataset)
  for await (const answer of rows.answers) {
    const id = String(answer.get('answers')?.[0]?.[0])
    const registration = { key: digest(id), content: NO_CONTENT, official: false }
    if (register.place(registration) > 1) complain('id-repeated', `two answers have the id ${id}`, 'answers', id)
    for (const [index, table] of dataset.tables.entries()) {
      const found = answer.get(table.name) ?? []
      counts[table.name] = (counts[table.name] ?? 0) + found.length
      for (const row of found) checks[index]?.(row, id, complain)
      if (table.name !== 'answers') checkNumbers(table, found, id, complain)
      checkTexts(table, found, answer, dataset, id, complain)
    }
    checkBelonging(dataset, answer, id, complain)
  }
  for (const [table, number] of rows.left()) {
    counts[table] = (counts[table] ?? 0) + number
    complain('row-astray', `${number} rows belong to no answer, or stand out of the order of the answers`, table)
  }
  return counts
}

const NO_CONTENT = new Uint8Array(8)

/** The tables and columns that should be there, and those that should not. */
function checkShape({ tables, unknown }: OpenTables, expected: readonly LaidOutTable[], complain: Complain): void {
  for (const name of unknown) complain('column-unknown', `${name} is none of ours`)
  for (const { name, columns } of expected) {
    const there = tables.find((table) => table.name === name)
    if (there === undefined) complain('table-missing', `there is no table ${name}`, name)
    const names = new Set(there?.columns.map((column) => column.name))
    const missing = there === undefined ? [] : columns.filter((column) => !names.has(column.name))
    for (const column of missing) complain('column-missing', `there is no column ${name}.${column.name}`, name)
  }
}

type CheckRow = (row: readonly Cell[], id: string, complain: Complain) => void

/** What the cells of a table have to be, from its columns and the schema of records. */
function cellChecks(table: LaidOutTable): CheckRow {
  const enums = new Map(schemaLeaves().flatMap((leaf) => (leaf.enum === null ? [] : [[leaf.path, leaf.enum] as const])))
  const columns = table.columns.map((column) => ({ column, values: enums.get(column.leaves[0] ?? '') }))
  return (row, id, complain) => {
    for (let index = 0; index < columns.length; index += 1) {
      const { column, values } = columns[index] as { column: LaidOutColumn; values: unknown[] | undefined }
      const cell = row[index] ?? null
      const where = `${table.name}.${column.name}`
      if (cell === null) {
        if (!column.nullable) complain('value-missing', `${where} is empty`, table.name, id)
      } else if (!isOfType(cell, column.type)) {
        complain('wrong-type', `${where} is ${JSON.stringify(cell)}, which is no ${column.type}`, table.name, id)
      } else if (values !== undefined && !values.includes(cell)) {
        complain(
          'value-unknown',
          `${where} is ${JSON.stringify(cell)}, not one of ${values.join(', ')}`,
          table.name,
          id,
        )
      }
    }
  }
}

function isOfType(cell: Cell, type: ColumnType): boolean {
  if (type === 'integer') return Number.isSafeInteger(cell)
  if (type === 'number') return Number.isFinite(cell)
  if (type === 'boolean') return typeof cell === 'boolean'
  if (typeof cell !== 'string') return false
  if (type === 'date') return IsoDay.safeParse(cell).success
  return type !== 'json' || isArray(cell)
}

function isArray(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text))
  } catch {
    return false
  }
}

/** Numbers count from 0 without a gap, within the answer or the action. */
function checkNumbers(table: LaidOutTable, rows: readonly Cell[][], id: string, complain: Complain): void {
  const at = table.key.length - 1
  let parent: Cell = null
  let expected = 0
  for (const row of rows) {
    if (at > 1 && row[1] !== parent) expected = 0
    parent = row[1] ?? null
    if (row[at] !== expected) {
      complain('number-wrong', `${table.name}.${table.key[at]} is ${row[at]} instead of ${expected}`, table.name, id)
    }
    expected += 1
  }
}

/** A mention's text is the slice of the section's text that its offsets cut. */
function checkTexts(
  table: LaidOutTable,
  rows: readonly Cell[][],
  answer: AnswerRows,
  { tables }: OpenTables,
  id: string,
  complain: Complain,
): void {
  const [section, start, end, text] = ['section', 'start_offset', 'end_offset', 'text'].map((name) =>
    placeOf(table, name),
  )
  if (section === -1 || start === -1 || end === -1 || text === -1) return
  for (const row of rows) {
    const whole = cellOf(tables, answer, 'answers', `${row[section ?? 0]}_text`)
    if (whole === undefined) continue
    const slice = typeof whole === 'string' ? whole.slice(row[start ?? 0] as number, row[end ?? 0] as number) : null
    if (slice === null || plainCell(slice) !== row[text ?? 0]) {
      const where = `${row[start ?? 0]}..${row[end ?? 0]} of the ${row[section ?? 0]}`
      complain('text-elsewhere', `a row of ${table.name} does not hold the text at ${where}`, table.name, id)
    }
  }
}

/** What belongs to an action or a table of the answer must have that action or table. */
function checkBelonging({ tables }: OpenTables, answer: AnswerRows, id: string, complain: Complain): void {
  for (const table of tables) {
    const parents = table.belongsTo.filter(({ table: parent }) => parent !== 'answers')
    const links = parents.map(({ table: parent, columns }) => ({ parent, at: placeOf(table, columns.at(-1) ?? '') }))
    if (table.name === 'money') links.push({ parent: 'tables', at: placeOf(table, 'table_no') })
    for (const { parent, at } of links) {
      if (!tables.some(({ name }) => name === parent)) continue
      const number = answer.get(parent)?.length ?? 0
      for (const row of answer.get(table.name) ?? []) {
        const to = row[at] ?? null
        if (to === null || (typeof to === 'number' && to < number)) continue
        complain('row-astray', `a row of ${table.name} belongs to ${parent} ${to}, which is not there`, table.name, id)
      }
    }
  }
}

function placeOf({ columns }: LaidOutTable, name: string): number {
  return columns.findIndex((column) => column.name === name)
}

/** A cell of the only row of a table; undefined where there is no such column. */
function cellOf(tables: readonly LaidOutTable[], answer: AnswerRows, name: string, column: string): Cell | undefined {
  const table = tables.find((each) => each.name === name)
  const at = table === undefined ? -1 : placeOf(table, column)
  return at === -1 ? undefined : (answer.get(name)?.[0]?.[at] ?? null)
}
