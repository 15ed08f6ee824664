/** The tables as a dataset holds them: key columns first, narrowed to the fields that were asked for. */
import { WrittenAnswerError } from '../error.js'
import type { Cell, ColumnType, Entry, TableDefinition } from './columns/column.js'
import { TABLES } from './columns.js'

/** A column of a laid out table. */
export interface LaidOutColumn {
  name: string
  type: ColumnType
  nullable: boolean
  description: string
  leaves: readonly string[]
  indexed: boolean
}

/** A table with its keys among its columns. */
export interface LaidOutTable {
  name: string
  description: string
  columns: LaidOutColumn[]
  /** Names of the columns that tell its rows apart. */
  key: string[]
  /** The tables its rows belong to, each with the columns that lead there; the columns have the same names there. */
  belongsTo: { table: string; columns: string[] }[]
  /** The rows of a record, each with its cells in the order of the columns. */
  rows(entry: Entry): Generator<Cell[], void, undefined>
}

const ANSWER_ID = 'answer_id'

/**
 * Lays out the tables: all of them, or those that `fields` names as `table` or `table.column`.
 * `answers` and the keys of a table are always there, so that what is left can be joined.
 * @throws WrittenAnswerError `invalid-option` for a field that does not exist.
 */
export function layOut(fields?: readonly string[]): LaidOutTable[] {
  const wanted = fields === undefined ? null : wantedColumns(fields)
  const chosen = TABLES.filter(({ name }) => wanted === null || wanted.has(name))
  return chosen.map((definition) => layOutTable(definition, wanted?.get(definition.name) ?? null, chosen))
}

/** The columns wanted of each table that is wanted; null for all of them. */
function wantedColumns(fields: readonly string[]): Map<string, Set<string> | null> {
  const wanted = new Map<string, Set<string> | null>([['answers', new Set()]])
  for (const field of fields) {
    const [tableName = '', columnName] = field.split('.', 2)
    const table = TABLES.find(({ name }) => name === tableName)
    if (table === undefined) throw unknownField(field, `one of the tables ${TABLES.map(({ name }) => name).join(', ')}`)
    if (columnName === undefined) {
      wanted.set(tableName, null)
      continue
    }
    const names = [...keyOf(table), ...table.columns.map(({ name }) => name)]
    if (!names.includes(columnName)) throw unknownField(field, `one of the columns ${names.join(', ')} of ${tableName}`)
    const before = wanted.get(tableName)
    if (before === null) continue
    wanted.set(tableName, (before ?? new Set()).add(columnName))
  }
  return wanted
}

function unknownField(field: string, expected: string): WrittenAnswerError {
  return new WrittenAnswerError('invalid-option', { input: 'fields', expected, found: JSON.stringify(field) })
}

function keyOf({ numbers }: TableDefinition): string[] {
  return [ANSWER_ID, ...numbers]
}

function layOutTable(
  definition: TableDefinition,
  wanted: ReadonlySet<string> | null,
  chosen: readonly TableDefinition[],
): LaidOutTable {
  const columns = definition.columns.filter(({ name }) => wanted === null || wanted.has(name))
  const getters = columns.map(({ get }) => get)
  const key = keyOf(definition)
  const parents = chosen.filter(({ name }) => name === definition.parent)
  const belongsTo = definition.name === 'answers' ? [] : [{ table: 'answers', columns: [ANSWER_ID] }]
  return {
    name: definition.name,
    description: definition.description,
    columns: [...key.map(keyColumn), ...columns.map((each) => ({ ...each, indexed: each.indexed === true }))],
    key,
    belongsTo: [...belongsTo, ...parents.map((parent) => ({ table: parent.name, columns: keyOf(parent) }))],
    *rows(entry) {
      for (const [item, ...numbers] of definition.items(entry)) {
        const row: Cell[] = [entry.id, ...numbers]
        for (const get of getters) row.push(plainCell(get(item)))
        yield row
      }
    },
  }
}

function keyColumn(name: string, place: number, { length }: readonly string[]): LaidOutColumn {
  const common = { name, nullable: false, leaves: [], indexed: false }
  if (place === 0) {
    const description = 'Id of the answer: house, day tabled and UIN, else a hash of its texts'
    return { ...common, type: 'string', description }
  }
  const within = length === 2 ? 'Its number within the answer' : 'Its number within the action'
  const description = place === length - 1 ? within : 'Number of the action it belongs to'
  return { ...common, type: 'integer', description: `${description}, from 0` }
}

/**
 * What tables cannot hold, or what their readers take away in silence: NUL, halves of surrogate pairs, and a byte order
 * mark at the start, whose place U+2060 takes as Unicode has it. Each is one UTF-16 code unit, like what replaces it.
 */
const UNWRITABLE = /[\0\p{Surrogate}]/gu
const BYTE_ORDER_MARK = /^\ufeff/u

/** A cell as tables hold it. */
export function plainCell(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(UNWRITABLE, '\ufffd').replace(BYTE_ORDER_MARK, '\u2060') : cell
}
