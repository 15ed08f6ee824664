/**
 * CSV: a folder with a file for each table. RFC 4180 (commas, CRLF, quotes doubled), UTF-8 without a byte order mark;
 * null is an empty cell, an empty text a quoted one.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell, ColumnType } from '../columns/column.js'
import { appendFrom, bytesOf, type OutputFile, openOutput } from '../files.js'
import type { LaidOutColumn, LaidOutTable } from '../layout.js'
import { type CsvLine, csvLines } from './csv-reader.js'
import type { TableFormat } from './format.js'

/**
 * A text that a spreadsheet could take for a formula: "=SUM(A1)", "+44 20 …", "- a list item", "@handle", the same after
 * spaces, in full width, or with apostrophes before it (such a text has been guarded already, or looks as if it had).
 */
const LOOKS_LIKE_FORMULA = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u
const GUARDED = /^''*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u
const NEEDS_QUOTES = /[",\r\n]/u
const QUOTE = /"/gu

/** Texts get an apostrophe before what could be a formula, which {@link unguard} takes away; numbers and days are as they are. */
function cellText(cell: Cell, isText: boolean): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  if (cell === '') return '""'
  const guarded = isText && LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replace(QUOTE, '""')}"` : guarded
}

/** The text that a guarded cell stands for. */
export function unguard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}

function isText({ type }: LaidOutColumn): boolean {
  return type === 'string' || type === 'json'
}

/** One line of a table, with its end. */
export function csvLine(cells: readonly Cell[], columns: readonly LaidOutColumn[]): string {
  let line = ''
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0) line += ','
    line += cellText(cells[index] ?? null, isText(columns[index] as LaidOutColumn))
  }
  return `${line}\r\n`
}

function fileOf({ name }: { name: string }): string {
  return `${name}${ENDING}`
}

function headOf({ columns }: LaidOutTable): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`
}

function cellOf(text: string | null, type: ColumnType): Cell {
  if (text === null) return null
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return type === 'date' ? text : unguard(text)
}

/** The rows of a file, each with the cells of `names`, whose places `head` tells. */
function* rowsOf(
  lines: Iterable<CsvLine>,
  head: readonly (string | null)[],
  table: LaidOutTable,
  names: readonly string[],
): Generator<Cell[], void, undefined> {
  const order = names.map((name) => {
    const type = table.columns.find((column) => column.name === name)?.type ?? 'string'
    return { at: head.indexOf(name), type }
  })
  for (const line of lines) yield order.map(({ at, type }) => cellOf(line[at] ?? null, type))
}

function* rowsOfTable(path: string, table: LaidOutTable, names: readonly string[]): Generator<Cell[], void, undefined> {
  const lines = csvLines(bytesOf(path), path)
  const head = lines.next().value ?? []
  yield* rowsOf(lines, head, table, names)
}

function headOfFile(path: string): string[] {
  const lines = csvLines(bytesOf(path), path)
  const head = lines.next().value ?? []
  lines.return()
  return head.map((name) => name ?? '')
}

export const CSV: TableFormat = {
  openRows(folder, tables) {
    const outputs: (OutputFile | undefined)[] = []
    return {
      add(index, row) {
        const table = tables[index] as LaidOutTable
        outputs[index] ??= openOutput(join(folder, fileOf(table)))
        outputs[index].write(csvLine(row, table.columns))
      },
      finish() {
        for (const output of outputs) output?.close()
        return tables.filter((_, index) => outputs[index] !== undefined).map(fileOf)
      },
      abandon() {
        for (const output of outputs) output?.abandon()
      },
    }
  },

  async join(folders, target, tables, between) {
    mkdirSync(target, { recursive: true })
    const outputs = tables.map((table) => ({ table, output: openOutput(join(target, fileOf(table))) }))
    try {
      for (const { table, output } of outputs) output.write(headOf(table))
      for (const [done, folder] of folders.entries()) {
        for (const { table, output } of outputs) {
          const path = join(folder, fileOf(table))
          if (existsSync(path)) appendFrom(output, path)
        }
        await between(done + 1)
      }
      for (const { output } of outputs) output.close()
    } finally {
      for (const { output } of outputs) output.abandon()
    }
  },

  *fragmentRows(folder, table) {
    const path = join(folder, fileOf(table))
    if (!existsSync(path)) return
    const names = table.columns.map(({ name }) => name)
    yield* rowsOf(csvLines(bytesOf(path), path), names, table, names)
  },

  async open(path) {
    const names = readdirSync(path)
      .filter((name) => name.endsWith(ENDING))
      .sort()
    return {
      layout: new Map(names.map((name) => [name.slice(0, -ENDING.length), headOfFile(join(path, name))])),
      rows: (table, columns) => rowsOfTable(join(path, fileOf(table)), table, columns),
      close: () => undefined,
    }
  },
}

const ENDING = '.csv'
