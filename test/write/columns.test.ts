/** The columns against the schema of records: nothing is missing, and each says what its leaf is. */
import { describe, expect, test } from 'vitest'
import { LEFT_OUT, TABLES } from '../../src/write/columns.js'
import { schemaLeaves } from '../../src/write/datapackage.js'
import { layOut } from '../../src/write/layout.js'

const leaves = schemaLeaves()
const columns = TABLES.flatMap((table) => table.columns.map((column) => ({ table, column })))

describe('the schema of records', () => {
  test('is walked to its leaves', () => {
    const paths = leaves.map(({ path }) => path)
    expect(paths.length).toBeGreaterThan(100)
    expect(paths).toContain('actions[].dates[].from')
    expect(paths).toContain('tables[].rows[][]')
    expect(new Set(paths).size).toBe(paths.length)
  })

  test.each(leaves.map((leaf) => [leaf.path]))('%s is a column, or left out for a reason', (path) => {
    const holders = columns.filter(({ column }) => column.leaves.includes(path))
    if (Object.hasOwn(LEFT_OUT, path)) {
      expect(holders).toEqual([])
      expect(LEFT_OUT[path]).toMatch(/\w+ \w+/u)
    } else {
      expect(holders).toHaveLength(1)
    }
  })

  test('nothing is left out that is not there', () => {
    for (const path of Object.keys(LEFT_OUT)) expect(leaves.map((leaf) => leaf.path)).toContain(path)
  })
})

describe('the columns', () => {
  const TYPES: Record<string, string> = { string: 'string', integer: 'integer', number: 'number', boolean: 'boolean' }

  test.each(columns.map(({ table, column }) => [`${table.name}.${column.name}`, column] as const))(
    '%s has the type of its leaves and a description',
    (_, column) => {
      expect(column.name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u)
      expect(column.description).toMatch(/^[A-Z0-9]/u)
      for (const path of column.leaves) {
        const leaf = leaves.find((each) => each.path === path)
        expect(leaf, path).toBeDefined()
        if (leaf === undefined) continue
        if (column.type === 'json') {
          expect(leaf.path.endsWith('[]')).toBe(true)
          continue
        }
        expect(leaf.format === 'date' ? 'date' : TYPES[leaf.types[0] ?? '']).toBe(column.type)
        // A leaf inside something that can be null is null with it.
        const inside = /^metadata\.\w+Member\.|^question\.|^answer\./u.test(path)
        expect(column.nullable, path).toBe(leaf.nullable || inside)
      }
    },
  )

  test('names are told apart, also from the keys, in every table', () => {
    for (const table of layOut()) {
      const names = table.columns.map(({ name }) => name)
      expect(new Set(names).size, table.name).toBe(names.length)
      expect(names.slice(0, table.key.length)).toEqual(table.key)
    }
  })

  test('columns of the same name have the same type everywhere', () => {
    const types = new Map<string, string>()
    for (const { table, column } of columns) {
      expect(types.get(column.name) ?? column.type, `${table.name}.${column.name}`).toBe(column.type)
      types.set(column.name, column.type)
    }
  })
})

describe('narrow tables', () => {
  test('keep their keys, and answers to join with', () => {
    const tables = layOut(['money.value', 'answers.uin', 'problems'])
    expect(tables.map(({ name, columns: all }) => [name, all.map((column) => column.name)])).toEqual([
      ['answers', ['answer_id', 'uin']],
      ['money', ['answer_id', 'money_no', 'value']],
      ['problems', ['answer_id', 'problem_no', 'code', 'severity', 'message', 'section', 'start_offset', 'end_offset']],
    ])
  })

  test('a table that belongs to one that is not there belongs to the answer', () => {
    expect(layOut(['action_dates'])[1]?.belongsTo.map(({ table }) => table)).toEqual(['answers'])
    expect(layOut(['action_dates', 'actions.status'])[2]?.belongsTo.map(({ table }) => table)).toEqual([
      'answers',
      'actions',
    ])
  })

  test.each([['monet'], ['money.worth'], ['answers.']])('%s is no field', (field) => {
    expect(() => layOut([field])).toThrow(/^fields: expected one of the/u)
  })
})
