/** Every format, read back by a library that did not write it: each value equals the record's. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import sqlite from 'node-sqlite3-wasm'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WrittenAnswer } from '../../src/index.js'
import { TABLES } from '../../src/write/columns.js'
import { csvLine, unguard } from '../../src/write/formats/csv.js'
import { csvLines } from '../../src/write/formats/csv-reader.js'
import { checkDataset, readDataset, writeDataset } from '../../src/write/index.js'
import type { LaidOutColumn } from '../../src/write/layout.js'
import { anyRecord, hostileText, smallRecord } from './records.js'
import {
  asWritten,
  type Columns,
  cellsOf,
  csvByCsvParse,
  csvByPapa,
  duckdb,
  parquetByDuckdb,
  sqliteBySqlJs,
  sqlJs,
} from './tables.js'

const folder = mkdtempSync(join(tmpdir(), 'write-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Two hundred lawful records of hostile texts, the same in every run, none of which is dropped as a repetition. */
const records = fc.sample(anyRecord, { numRuns: 200, seed: 20240311 }).map((record, index) => ({
  ...record,
  metadata: { ...record.metadata, uin: String(1000 + index) },
}))

describe('records for the tests', () => {
  test('are lawful, and hold every kind of thing', () => {
    for (const record of records) WrittenAnswer.parse(record)
    for (const { name, columns } of TABLES) {
      for (const column of columns.filter(({ leaves }) => leaves.length > 0)) {
        const cells = cellsOf(column, records)
        expect(
          cells.some((cell) => cell !== null),
          `${name}.${column.name}`,
        ).toBe(true)
      }
    }
  })
})

describe.each([
  ['csv', 'csv-parse', csvByCsvParse],
  ['parquet', 'DuckDB', parquetByDuckdb],
  ['sqlite', 'sql.js', sqliteBySqlJs],
] as const)('%s, read by %s', (format, _, read) => {
  const path = join(folder, `all.${format}`)
  beforeAll(async () => {
    const { records: count } = await writeDataset(records, path)
    expect(count).toBe(records.length)
  })

  test.each(TABLES.map((table) => [table.name, table] as const))('%s', async (_name, table) => {
    const found: Columns = await read(path, table)
    for (const column of table.columns.filter(({ leaves }) => leaves.length > 0)) {
      expect(found[column.name], `${table.name}.${column.name}`).toEqual(cellsOf(column, records))
    }
  })

  test('our own check finds no fault', async () => {
    const report = await checkDataset(path)
    expect(report.faults).toEqual([])
    expect(report).toMatchObject({ ok: true, records: records.length })
  })
})

describe('jsonl', () => {
  test.each(['jsonl', 'jsonl.gz'])('%s gives the same records', async (ending) => {
    const path = join(folder, `all.${ending}`)
    await writeDataset(records, path)
    const bytes = readFileSync(path)
    const lines = (ending === 'jsonl' ? bytes : gunzipSync(bytes)).toString('utf8').trimEnd().split('\n')
    expect(lines.map((line) => WrittenAnswer.parse(JSON.parse(line)))).toEqual(records)
    const read = []
    for await (const record of readDataset(path)) read.push(record)
    expect(read).toEqual(records)
    expect((await checkDataset(path)).faults).toEqual([])
  })
})

describe('CSV', () => {
  test('Papa Parse reads it too, but for null and the empty text', async () => {
    const path = join(folder, 'papa.csv')
    await writeDataset(records, path)
    for (const table of TABLES) {
      const found = csvByPapa(path, table)
      for (const column of table.columns.filter(({ leaves }) => leaves.length > 0)) {
        const expected = cellsOf(column, records)
        expect(
          found[column.name]?.map((cell) => cell ?? ''),
          column.name,
        ).toEqual(expected.map((cell) => cell ?? ''))
      }
    }
  })

  test('DuckDB reads it strictly, with the types of the columns', async () => {
    const path = join(folder, 'duck.csv')
    await writeDataset(records, path)
    const query = `SELECT * FROM read_csv('${join(path, 'money.csv')}', strict_mode = true, null_padding = false)`
    const rows = await duckdb(query)
    const amounts = records.flatMap(({ money, tables }) => [...money, ...tables.flatMap((table) => table.money)])
    expect(rows.map(({ min_value }) => min_value)).toEqual(amounts.map(({ minValue }) => minValue))
    const answers = await duckdb(
      `SELECT answer_id, answer_text FROM read_csv('${join(path, 'answers.csv')}', all_varchar = true, allow_quoted_nulls = false)`,
    )
    expect(answers).toHaveLength(records.length)
  })

  const text: LaidOutColumn = { name: 't', type: 'string', nullable: true, description: '', leaves: [], indexed: false }
  const number: LaidOutColumn = { ...text, type: 'number' }

  test('any cells come back from any division into pieces, here and from Papa Parse', () => {
    const cells = fc.array(fc.oneof(hostileText, fc.constant(null)), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 4 }), fc.integer({ min: 1, max: 9 }), (lines, size) => {
        const clean = lines.map((line) => line.map((cell) => (cell === null ? null : asWritten(cell))))
        const csv = clean
          .map((line) =>
            csvLine(
              line,
              line.map(() => text),
            ),
          )
          .join('')
        const bytes = Buffer.from(csv)
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        )
        const read = [...csvLines(pieces, 'test')].map((line) =>
          line.map((cell) => (cell === null ? null : unguard(cell))),
        )
        // A byte order mark at the very start of a file is no text; our files start with the names of columns.
        if (!csv.startsWith('\ufeff')) expect(read).toEqual(clean)
        const { data } = Papa.parse<string[]>(`a\r\n${csv}`, { delimiter: ',', newline: '\r\n' })
        expect(data.slice(1, -1).map((line) => line.map(unguard))).toEqual(
          clean.map((line) => line.map((cell) => cell ?? '')),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['=SUM(A1:A9)', `'=SUM(A1:A9)`],
    ['+44 20 7946 0000', `'+44 20 7946 0000`],
    ['-£0.1 billion', `'-£0.1 billion`],
    ['@minister', `'@minister`],
    ['\t=1', `'\t=1`],
    ['  =1', `'  =1`],
    ['＝1', `'＝1`],
    [`'=1`, `''=1`],
    [`'quoted' words`, `'quoted' words`],
    ['a = b', 'a = b'],
    ['2024-25', '2024-25'],
  ])('the text %j stands as %j', (cell, written) => {
    expect(csvLine([cell], [text])).toBe(`${written}\r\n`)
    expect(unguard(written)).toBe(cell)
  })

  test('no cell of a text begins as a formula does', () => {
    fc.assert(
      fc.property(hostileText, (cell) => {
        const line = csvLine([cell], [text])
        expect(line).not.toMatch(/^"?\s*[=+\-@＝＋－＠]/u)
        expect(line).not.toMatch(/^"?[\t\r\n]+[^\r\n]/u)
      }),
      { numRuns: 2000 },
    )
  })

  test('numbers are written as they are', () => {
    expect(csvLine([-1.5, 0, 1e21, 45_000_000_000], [number, number, number, number])).toBe(
      '-1.5,0,1e+21,45000000000\r\n',
    )
  })

  test.each([
    ['a\r\n"never closed', 'a quote that is never closed in line 2'],
    ['a\r\n"b"c\r\n', 'text after a closing quote in line 2'],
  ])('%j cannot be read', (csv, found) => {
    expect(() => [...csvLines([Buffer.from(csv)], 'test.csv')]).toThrow(found)
  })

  test('bytes that are not UTF-8 cannot be read', () => {
    expect(() => [...csvLines([Buffer.from([0x61, 0xff, 0x0a])], 'test.csv')]).toThrow('not UTF-8')
  })
})

describe('SQLite', () => {
  const path = join(folder, 'keys.sqlite')
  beforeAll(async () => {
    await writeDataset([smallRecord('1'), smallRecord('2', 'The lighthouses were repainted.'), ...records], path)
  })

  test('another build finds it sound, with keys that hold', async () => {
    const database = await sqlJs(path)
    expect(database.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']])
    expect(database.exec('PRAGMA foreign_key_check')).toEqual([])
    const keys = database.exec(
      "SELECT count(*) FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) WHERE m.type = 'table'",
    )
    expect(keys[0]?.values[0]?.[0]).toBeGreaterThanOrEqual(TABLES.length - 1)
    expect(() =>
      database.run(
        "PRAGMA foreign_keys = ON; INSERT INTO urls SELECT 'nobody', 0, section, 0, 1, text, url, label, via FROM urls LIMIT 1",
      ),
    ).toThrow('FOREIGN KEY')
    database.close()
  })

  const query =
    "SELECT a.uin FROM answers_search s JOIN answers a ON a.answer_number = s.rowid WHERE answers_search MATCH 'repainting AND lighthouse'"

  test('the full-text index finds an answer by the stem of a word', () => {
    const database = new sqlite.Database(path)
    try {
      expect(database.all(query)).toEqual([{ uin: '2' }])
      expect(() =>
        database.run("INSERT INTO answers_search (answers_search, rank) VALUES ('integrity-check', 1)"),
      ).not.toThrow()
    } finally {
      database.close()
    }
  })

  const shell = spawnSync('sqlite3', ['--version'])
  test.skipIf(shell.error !== undefined)('the command sqlite3, where it is installed, finds it too', () => {
    expect(execFileSync('sqlite3', [path, query], { encoding: 'utf8' })).toBe('2\n')
    expect(
      execFileSync('sqlite3', [path, 'PRAGMA integrity_check; PRAGMA foreign_key_check'], { encoding: 'utf8' }),
    ).toBe('ok\n')
  })
})

describe('Parquet', () => {
  test('a dataset without a record can be read', async () => {
    const path = join(folder, 'none.parquet')
    await writeDataset([], path)
    expect(await duckdb(`SELECT * FROM read_parquet('${path}/answers.parquet')`)).toEqual([])
    expect((await checkDataset(path)).faults).toEqual([])
  })

  test('days are days, and a search by them skips nothing it should find', async () => {
    const path = join(folder, 'days.parquet')
    await writeDataset(records, path)
    const expected = records
      .flatMap(({ dates }) => dates)
      .filter(({ from }) => from >= '1950-01-01' && from < '1960-01-01')
    const file = join(path, 'dates.parquet')
    const rows = await duckdb(
      `SELECT edtf FROM read_parquet('${file}') WHERE from_day >= DATE '1950-01-01' AND from_day < DATE '1960-01-01'`,
    )
    expect(rows.map(({ edtf }) => edtf)).toEqual(expected.map(({ edtf }) => edtf))
    expect(expected.length).toBeGreaterThan(0)
  })
})
