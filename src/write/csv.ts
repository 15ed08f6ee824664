/**
 * CSV: a folder with a file for each table. RFC 4180 (commas, CRLF, quotes doubled), UTF-8 without a byte order mark;
 * null is an empty cell, an empty text a quoted one.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { Cell, ColumnType } from './columns/column.js'
import { appendFrom, bytesOf, type OutputFile, openOutput } from './files.js'
import type { TableFormat } from './format.js'
import type { LaidOutColumn, LaidOutTable } from './layout.js'

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
  return `${name}.csv`
}

function headOf({ columns }: LaidOutTable): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`
}

function cellOf(raw: string, type: ColumnType): Cell {
  if (raw === '') return null
  const text = raw.startsWith('"') ? raw.slice(1) : raw
  if (type === 'integer' || type === 'number') return Number(text)
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return type === 'date' ? text : unguard(text)
}

/** Reads the lines of a file as cells; `head` tells whether the first line holds the names. */
async function* cellsOf(path: string, table: LaidOutTable, head: boolean, names: readonly string[]) {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]))
  // A quoted cell keeps its opening quote, so that an empty text can be told from null.
  const parser = parse({ delimiter: ',', bom: true, cast: (text, { quoting }) => (quoting ? `"${text}` : text) })
  const source = Readable.from(copiesOf(path))
  source.on('error', (error) => parser.destroy(error))
  let order = head ? null : orderOf(names, table.columns, types)
  try {
    for await (const line of source.pipe(parser) as AsyncIterable<string[]>) {
      if (order === null) {
        const found = line.map((name) => ({ name: name.startsWith('"') ? name.slice(1) : name }))
        order = orderOf(names, found, types)
        continue
      }
      yield order.map(({ at, type }) => cellOf(line[at] ?? '', type))
    }
  } finally {
    source.destroy()
  }
}

function* copiesOf(path: string): Generator<Buffer, void, undefined> {
  for (const piece of bytesOf(path)) yield Buffer.from(piece)
}

function orderOf(
  names: readonly string[],
  columns: readonly { name: string }[],
  types: ReadonlyMap<string, ColumnType>,
) {
  return names.map((name) => ({
    at: columns.findIndex((column) => column.name === name),
    type: types.get(name) ?? 'string',
  }))
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
    }
  },

  async join(folders, target, tables, between) {
    mkdirSync(target, { recursive: true })
    const outputs = tables.map((table) => openOutput(join(target, fileOf(table))))
    for (const [index, table] of tables.entries()) outputs[index]?.write(headOf(table))
    for (const [done, folder] of folders.entries()) {
      for (const [index, table] of tables.entries()) {
        const path = join(folder, fileOf(table))
        const output = outputs[index]
        if (output !== undefined && existsSync(path)) appendFrom(output, path)
      }
      await between(done + 1)
    }
    for (const output of outputs) output.close()
  },

  async *fragmentRows(folder, table) {
    const path = join(folder, fileOf(table))
    if (!existsSync(path)) return
    const names = table.columns.map(({ name }) => name)
    yield* cellsOf(path, table, false, names)
  },

  rows: (path, table, columns) => cellsOf(join(path, fileOf(table)), table, true, columns),

  async layout(path) {
    const tables = new Map<string, string[]>()
    for (const file of readdirSync(path).sort()) {
      if (!file.endsWith('.csv')) continue
      const { value } = bytesOf(join(path, file), 0).next()
      const head =
        Buffer.from(value ?? [])
          .toString('utf8')
          .split(LINE_END, 1)[0] ?? ''
      tables.set(file.slice(0, -'.csv'.length), head.split(','))
    }
    return tables
  },
}

const LINE_END = /\r?\n/u
