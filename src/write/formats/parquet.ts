/**
 * Parquet: a folder with a file for each table. A part's fragment is a Parquet file of its own; joining copies the bytes
 * of its row groups and writes one footer, so that the cost is that of copying files.
 */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FileMetaData, parquetMetadata, parquetRead, type RowGroup, type SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { writeMetadata } from 'hyparquet-writer/src/metadata.js'
import type { Cell } from '../columns/column.js'
import { appendFrom, type OutputFile, openOutput } from '../files.js'
import type { LaidOutColumn, LaidOutTable } from '../layout.js'
import type { TableFormat } from './format.js'

/** What the footer says the file was written by; the version stands in the manifest, so that files stay comparable. */
const CREATED_BY = 'written-answers'
const MAGIC = 'PAR1'
const FOOTER_BYTES = 8

/** A row group ends when it holds this many rows, or texts of this many UTF-16 code units. */
const GROUP_ROWS = 50_000
const GROUP_TEXT = 24_000_000

const TYPES: Record<LaidOutColumn['type'], Partial<SchemaElement>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
}

function schemaOf({ columns }: LaidOutTable): SchemaElement[] {
  const fields = columns.map(({ name, type, nullable }): SchemaElement => {
    return { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...TYPES[type] }
  })
  return [{ name: 'root', num_children: columns.length }, ...fields]
}

const DAY = 86_400_000

/** A cell as the Parquet writer takes it: integers as bigint, days as their number since 1970. */
function physical(cell: Cell, type: LaidOutColumn['type']): unknown {
  if (cell === null) return null
  if (type === 'integer') return BigInt(cell as number)
  return type === 'date' ? Date.parse(cell as string) / DAY : cell
}

/** A cell as the reader gives it, made what it was. */
function logical(value: unknown): Cell {
  if (value === undefined || value === null) return null
  if (typeof value === 'bigint') return Number(value)
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value as Cell)
}

function fileOf({ name }: { name: string }): string {
  return `${name}${ENDING}`
}

/** Collects the rows of one table and writes a row group whenever there are enough. */
function openTable(path: string, table: LaidOutTable) {
  const output = openOutput(path)
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({ writer, schema: schemaOf(table), createdBy: CREATED_BY })
  let columns: unknown[][] = table.columns.map(() => [])
  let rows = 0
  let text = 0

  /** Hands the bytes made so far to the file. */
  function take(): void {
    output.write(writer.getBytes().slice())
    writer.index = 0
  }

  function endGroup(): void {
    if (rows === 0) return
    const columnData = table.columns.map(({ name }, index) => ({
      name,
      data: columns[index] ?? [],
      offsetIndex: false,
    }))
    parquet.write({ columnData, rowGroupSize: rows })
    take()
    columns = table.columns.map(() => [])
    rows = 0
    text = 0
  }

  return {
    add(row: Cell[]) {
      for (let index = 0; index < row.length; index += 1) {
        const cell = row[index] ?? null
        if (typeof cell === 'string') text += cell.length
        columns[index]?.push(physical(cell, table.columns[index]?.type ?? 'string'))
      }
      rows += 1
      if (rows >= GROUP_ROWS || text >= GROUP_TEXT) endGroup()
    },
    finish() {
      endGroup()
      parquet.finish()
      take()
      output.close()
    },
    abandon: () => output.abandon(),
  }
}

function readStretch(path: string, start: number, end: number): ArrayBuffer {
  const descriptor = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(end - start)
    let at = 0
    while (at < bytes.length) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, start + at)
      if (read === 0) throw new Error(`${path} ends before byte ${end}`)
      at += read
    }
    return bytes.buffer
  } finally {
    closeSync(descriptor)
  }
}

/** The footer of a file, and where it starts: all before it, but for the magic, is row groups. */
function footerOf(path: string): { metadata: FileMetaData; start: number } {
  const size = statSync(path).size
  const length = new DataView(readStretch(path, size - FOOTER_BYTES, size)).getUint32(0, true)
  const start = size - FOOTER_BYTES - length
  return { metadata: parquetMetadata(readStretch(path, start, size)), start }
}

/** A row group that stands `by` bytes further on. */
function shifted(group: RowGroup, by: bigint): RowGroup {
  const move = (offset: bigint | undefined) => (offset === undefined ? undefined : offset + by)
  return {
    ...group,
    ...(group.file_offset === undefined ? {} : { file_offset: group.file_offset + by }),
    columns: group.columns.map((column) => ({
      ...column,
      file_offset: column.file_offset + by,
      meta_data: column.meta_data && {
        ...column.meta_data,
        data_page_offset: column.meta_data.data_page_offset + by,
        dictionary_page_offset: move(column.meta_data.dictionary_page_offset),
        index_page_offset: move(column.meta_data.index_page_offset),
      },
    })) as RowGroup['columns'],
  }
}

/** Puts the row groups of fragments into one file. */
function openJoined(path: string, table: LaidOutTable) {
  const output: OutputFile = openOutput(path)
  output.write(MAGIC)
  const groups: RowGroup[] = []
  let rows = 0n
  return {
    append(fragment: string) {
      const { metadata, start } = footerOf(fragment)
      const by = BigInt(output.size - MAGIC.length)
      appendFrom(output, fragment, MAGIC.length, start)
      for (const group of metadata.row_groups) groups.push(shifted(group, by))
      rows += metadata.num_rows
    },
    finish() {
      const writer = new ByteWriter()
      const footer = { version: 2, created_by: CREATED_BY, schema: schemaOf(table), num_rows: rows, row_groups: groups }
      // The writer counts the footer's length itself.
      writeMetadata(writer, footer as unknown as FileMetaData)
      output.write(writer.getBytes())
      output.write(MAGIC)
      output.close()
    },
    abandon: () => output.abandon(),
  }
}

/** The rows of a file, one row group at a time. */
async function* rowsOf(path: string, names: readonly string[]): AsyncGenerator<Cell[], void, undefined> {
  const { metadata } = footerOf(path)
  const file = {
    byteLength: statSync(path).size,
    slice: (start: number, end = statSync(path).size) => readStretch(path, start, end),
  }
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows)
    let found: Record<string, unknown>[] = []
    await parquetRead({
      file,
      metadata,
      columns: [...names],
      rowStart,
      rowEnd,
      rowFormat: 'object',
      onComplete: (rows) => {
        found = rows
      },
    })
    for (const row of found) yield names.map((name) => logical(row[name]))
    rowStart = rowEnd
  }
}

export const PARQUET: TableFormat = {
  openRows(folder, tables) {
    const open: (ReturnType<typeof openTable> | undefined)[] = []
    return {
      add(index, row) {
        const table = tables[index] as LaidOutTable
        open[index] ??= openTable(join(folder, fileOf(table)), table)
        open[index].add(row)
      },
      finish() {
        for (const each of open) each?.finish()
        return tables.filter((_, index) => open[index] !== undefined).map(fileOf)
      },
      abandon() {
        for (const each of open) each?.abandon()
      },
    }
  },

  async join(folders, target, tables, between) {
    mkdirSync(target, { recursive: true })
    const files = tables.map((table) => ({ table, joined: openJoined(join(target, fileOf(table)), table) }))
    try {
      for (const [done, folder] of folders.entries()) {
        for (const { table, joined } of files) {
          const path = join(folder, fileOf(table))
          if (existsSync(path)) joined.append(path)
        }
        await between(done + 1)
      }
      for (const { joined } of files) joined.finish()
    } finally {
      for (const { joined } of files) joined.abandon()
    }
  },

  async *fragmentRows(folder, table) {
    const path = join(folder, fileOf(table))
    if (!existsSync(path)) return
    const names = table.columns.map(({ name }) => name)
    yield* rowsOf(path, names)
  },

  async open(path) {
    const names = readdirSync(path)
      .filter((name) => name.endsWith(ENDING))
      .sort()
    const columnsOf = (name: string) =>
      footerOf(join(path, name))
        .metadata.schema.slice(1)
        .map((column) => column.name)
    return {
      layout: new Map(names.map((name) => [name.slice(0, -ENDING.length), columnsOf(name)])),
      rows: (table, columns) => rowsOf(join(path, fileOf(table)), columns),
      close: () => undefined,
    }
  },
}

const ENDING = '.parquet'
