/** What a column and a table are, and short ways to write them down. */
import type { WrittenAnswer } from '../../schema.js'
import type { RecordOrigin } from '../part.js'

/** What a cell can hold; days and JSON are strings. */
export type Cell = string | number | boolean | null

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'json'

/** A column: its cells are `get` of what the table's rows are made of. */
export interface Column<Item = unknown> {
  name: string
  type: ColumnType
  /** False where every row has a value. */
  nullable: boolean
  description: string
  /** The leaves of the record that stand in it, such as `actions[].status`; none for keys and for the origin. */
  leaves: string[]
  /** True where people look rows up by it, so that a database indexes it. */
  indexed?: boolean
  get(item: Item): Cell
}

/** A table: rows of one kind of thing, each with the id of its answer and its numbers within it, counted from 0. */
export interface TableDefinition<Item = unknown> {
  name: string
  description: string
  /** The key columns after `answer_id`. */
  numbers: string[]
  /** The table, besides `answers`, whose row a row of this one belongs to: by `answer_id` and its first number. */
  parent: string | null
  columns: Column<Item>[]
  items(entry: Entry): Iterable<[item: Item, ...numbers: number[]]>
}

/** A record on its way into tables. */
export interface Entry {
  id: string
  occurrence: number
  record: WrittenAnswer
  origin: RecordOrigin | null
}

type Getter<Item> = (item: Item) => Cell

export function column<Item>(
  spec: `${string}: ${ColumnType}${'' | '?'}`,
  leaves: string | string[],
  description: string,
  get: Getter<Item>,
): Column<Item> {
  const [name = '', type = ''] = spec.split(': ')
  const nullable = type.endsWith('?')
  return {
    name,
    type: (nullable ? type.slice(0, -1) : type) as ColumnType,
    nullable,
    description,
    leaves: typeof leaves === 'string' ? (leaves === '' ? [] : [leaves]) : leaves,
    get,
  }
}

export function indexed<Item>(one: Column<Item>): Column<Item> {
  return { ...one, indexed: true }
}

/** The leaves of the same name in several arrays. */
export function leavesOf(arrays: string[], name: string): string[] {
  return arrays.map((array) => `${array}[].${name}`)
}

/** A table whose items are the members of one array. */
export function* numbered<Item>(items: readonly Item[]): Generator<[Item, number]> {
  for (let index = 0; index < items.length; index += 1) yield [items[index] as Item, index]
}

export function table<Item>(definition: TableDefinition<Item>): TableDefinition {
  return definition as unknown as TableDefinition
}
