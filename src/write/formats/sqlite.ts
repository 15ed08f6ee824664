/**
 * SQLite: one file with keys, indexes and a full-text index. A part's fragment is a database of bare tables, so that
 * joining is one `INSERT … SELECT` for each table and part, inside SQLite.
 */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sqlite, { type Database, type Statement } from 'node-sqlite3-wasm'
import type { Cell } from '../columns/column.js'
import type { LaidOutColumn, LaidOutTable } from '../layout.js'
import type { TableFormat } from './format.js'

const FRAGMENT = 'part.sqlite'

/** Kept in the header of the file (`PRAGMA user_version`): the version of the schema of records. */
const USER_VERSION = 1

/** Nothing here outlives a crash: a part or a dataset that was not completed is made anew. */
const UNGUARDED =
  'PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536; PRAGMA locking_mode = EXCLUSIVE; PRAGMA auto_vacuum = NONE;'

const TYPES: Record<LaidOutColumn['type'], string> = {
  string: 'TEXT',
  json: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
}

/** The tables of texts that the full-text index covers, where they were asked for. */
const SEARCHED = ['heading', 'question_text', 'answer_text']

function quoted(name: string): string {
  return `"${name}"`
}

function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ')
}

function bareTable({ name, columns }: LaidOutTable): string {
  return `CREATE TABLE ${quoted(name)} (${columns.map((each) => `${quoted(each.name)} ${TYPES[each.type]}`).join(', ')});`
}

const STAR_SLASH = /\*\//gu

/** A table as people meet it: each column with its description, then the keys. */
function keptTable(table: LaidOutTable): string {
  const isAnswers = table.belongsTo.length === 0
  const columns = table.columns.map(({ name, type, nullable, description }) => {
    const bounds = `${nullable ? '' : ' NOT NULL'}${isAnswers && table.key[0] === name ? ' UNIQUE' : ''}`
    return { sql: `${quoted(name)} ${TYPES[type]}${bounds}`, description }
  })
  const number = {
    sql: '"answer_number" INTEGER PRIMARY KEY',
    description: 'Place of the answer in the dataset, from 1',
  }
  const keys = table.belongsTo.map(({ table: parent, columns: names }) => {
    return { sql: `FOREIGN KEY (${listed(names)}) REFERENCES ${quoted(parent)} (${listed(names)})`, description: null }
  })
  const primary = { sql: `PRIMARY KEY (${listed(table.key)})`, description: null }
  const parts = isAnswers ? [number, ...columns] : [...columns, primary, ...keys]
  const lines = parts.map(({ sql, description }, index) => {
    const comma = index === parts.length - 1 ? '' : ','
    return `  ${sql}${comma}${description === null ? '' : ` /* ${description.replace(STAR_SLASH, '* /')} */`}`
  })
  return `CREATE TABLE ${quoted(table.name)} ( /* ${table.description} */\n${lines.join('\n')}\n);`
}

function indexesOf({ name, columns }: LaidOutTable): string {
  return columns
    .filter(({ indexed }) => indexed)
    .map(({ name: column }) => `CREATE INDEX ${quoted(`${name}_${column}`)} ON ${quoted(name)} (${quoted(column)});`)
    .join('\n')
}

/** The index refers to the texts of `answers` and holds no copy; English words are found by their stems. */
function searchOf(tables: readonly LaidOutTable[]): string {
  const has = new Set(tables[0]?.columns.map(({ name }) => name))
  const texts = SEARCHED.filter((name) => has.has(name))
  if (texts.length === 0) return ''
  return `CREATE VIRTUAL TABLE "answers_search" USING fts5(${texts.join(', ')}, content='answers', content_rowid='answer_number', tokenize='porter unicode61 remove_diacritics 2');
INSERT INTO "answers_search" ("answers_search") VALUES ('rebuild');`
}

/** Booleans are 0 and 1, as SQLite has it. */
function bound(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell
}

function* rowsOf(
  database: Database,
  table: LaidOutTable,
  names: readonly string[],
): Generator<Cell[], void, undefined> {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]))
  const statement = database.prepare(`SELECT ${listed(names)} FROM ${quoted(table.name)} ORDER BY rowid`)
  try {
    for (const row of statement.iterate() as Iterable<Record<string, string | number | bigint | null>>) {
      yield names.map((name) => {
        const value = row[name] ?? null
        if (types.get(name) === 'boolean' && value !== null) return value === 1
        return typeof value === 'bigint' ? Number(value) : value
      })
    }
  } finally {
    statement.finalize()
  }
}

/** This build of SQLite locks a file by a folder beside it. One that a killed process left means nothing for our own parts. */
function unlocked(path: string): string {
  rmSync(`${path}.lock`, { recursive: true, force: true })
  return path
}

/**
 * Opens a finished dataset. Its lock is put into a folder of its own, since the dataset may stand where nothing can be
 * written, and a process that is killed should not leave it locked.
 */
function openForReading(path: string): { database: Database; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'written-answers-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  try {
    const database = new sqlite.Database(linkTo(path, join(folder, 'dataset.sqlite')), { readOnly: true })
    return {
      database,
      close() {
        database.close()
        removeFolder()
      },
    }
  } catch (error) {
    removeFolder()
    throw error
  }
}

function linkTo(path: string, link: string): string {
  try {
    symlinkSync(resolve(path), link)
    return link
  } catch {
    // Windows lets only some users make links.
    return path
  }
}

function layoutOf(database: Database): Map<string, string[]> {
  const found = database.all(
    "SELECT m.name AS name, c.name AS column FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.rowid, c.cid",
  ) as { name: string; column: string }[]
  const tables = new Map<string, string[]>()
  for (const { name, column } of found) tables.set(name, [...(tables.get(name) ?? []), column])
  return tables
}

export const SQLITE: TableFormat = {
  openRows(folder, tables) {
    const database: Database = new sqlite.Database(join(folder, FRAGMENT))
    database.exec(`${UNGUARDED}\n${tables.map(bareTable).join('\n')}\nBEGIN;`)
    const statements: (Statement | undefined)[] = []
    return {
      add(index, row) {
        const table = tables[index] as LaidOutTable
        statements[index] ??= database.prepare(
          `INSERT INTO ${quoted(table.name)} VALUES (${row.map(() => '?').join(', ')})`,
        )
        statements[index].run(row.map(bound))
      },
      finish() {
        for (const statement of statements) statement?.finalize()
        database.exec('COMMIT;')
        database.close()
        return [FRAGMENT]
      },
      abandon() {
        if (!database.isOpen) return
        for (const statement of statements) if (statement?.isFinalized === false) statement.finalize()
        database.close()
      },
    }
  },

  async join(folders, target, tables, between) {
    // SQLite would make the file readable to its owner only.
    writeFileSync(target, '')
    const database: Database = new sqlite.Database(target)
    try {
      database.exec(`${UNGUARDED}\nPRAGMA user_version = ${USER_VERSION};\n${tables.map(keptTable).join('\n')}`)
      for (const [done, folder] of folders.entries()) {
        database.run('ATTACH DATABASE ? AS part', [unlocked(join(folder, FRAGMENT))])
        const copies = tables.map(({ name, columns }) => {
          const names = listed(columns.map((column) => column.name))
          return `INSERT INTO main.${quoted(name)} (${names}) SELECT ${names} FROM part.${quoted(name)} ORDER BY rowid;`
        })
        database.exec(`BEGIN; ${copies.join('\n')} COMMIT;`)
        database.exec('DETACH DATABASE part')
        await between(done + 1)
      }
      for (const table of tables) {
        database.exec(indexesOf(table))
        await between(folders.length)
      }
      database.exec(searchOf(tables))
    } finally {
      database.close()
    }
  },

  *fragmentRows(folder, table) {
    const database = new sqlite.Database(unlocked(join(folder, FRAGMENT)), { readOnly: true })
    const names = table.columns.map(({ name }) => name)
    try {
      yield* rowsOf(database, table, names)
    } finally {
      database.close()
    }
  },

  async open(path) {
    // One connection for all tables: this build of SQLite lets only one at a time have a file.
    const { database, close } = openForReading(path)
    try {
      layoutOf(database)
    } catch (error) {
      close()
      throw error
    }
    return {
      layout: layoutOf(database),
      rows: (table, columns) => rowsOf(database, table, columns),
      close,
    }
  },
}
