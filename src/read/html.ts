/** Markup → Text: plain text, its links and tables, and where each piece of it came from. */
import { Parser } from 'htmlparser2'
import type { Cell, Link, Origin, TableLayout, Text } from '../document.js'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])
const MAX_SPAN = 100

/** White space that a browser collapses; U+00A0 and its like stay. */
const COLLAPSIBLE = /[\t\n\f\r ]+/gu
const BLANK = /^[\s\u200b\ufeff]*$/u

interface OpenList {
  ordered: boolean
  next: number
  /** How the marker of an item counts: `1`, `a`, `i`. */
  type: string
}

interface OpenCell {
  /** Where its text starts; -1 until there is any. */
  start: number
  head: boolean
  columns: number
  rows: number
}

interface GridCell {
  start: number
  end: number
  head: boolean
  row: number
  column: number
}

interface OpenTable {
  grid: GridCell[][]
  filled: GridCell[]
  row: number
  column: number
  cell: OpenCell | null
}

/**
 * Renders HTML as text: blocks parted by a blank line, `<br>` a line end, list items with a marker, one table row a
 * line with its cells parted by " | ". `origin` leads every offset back into the HTML.
 */
export function readHtml(html: string): Text {
  const out: string[] = []
  let length = 0
  const pieces: Origin['pieces'] = []
  const links: Link[] = []
  const closedTables: OpenTable[] = []
  const lists: OpenList[] = []
  const openTables: OpenTable[] = []
  let hidden = 0
  /** What must stand before the next piece of text: nothing, a space, a line end or a blank line. */
  let gap = ''
  let marker = ''
  let atItemStart = false
  let link: Link | null = null

  function put(text: string): void {
    out.push(text)
    length += text.length
  }

  function append(text: string, source: number): void {
    if (length > 0) put(gap)
    gap = ''
    put(marker)
    marker = ''
    atItemStart = false
    const cell = openTables.at(-1)?.cell
    if (cell != null && cell.start < 0) cell.start = length
    if (link !== null && link.start < 0) link.start = length
    const last = pieces.at(-1)
    if (last !== undefined && last.at + last.length === length && last.source + last.length === source) {
      last.length += text.length
    } else pieces.push({ at: length, source, length: text.length })
    put(text)
  }

  function breakBlock(separator: string): void {
    if (separator.length > gap.length || gap === ' ') gap = separator
  }

  function onText(data: string, start: number): void {
    if (hidden > 0) return
    let at = 0
    for (const match of data.matchAll(COLLAPSIBLE)) {
      if (match.index > at) append(data.slice(at, match.index), start + at)
      at = match.index + match[0].length
      if (gap === '') gap = ' '
    }
    if (at < data.length) append(data.slice(at), start + at)
  }

  function inCell(): boolean {
    return openTables.at(-1)?.cell != null
  }

  function blockGap(): string {
    if (inCell()) return ' '
    return lists.length > 0 ? '\n' : '\n\n'
  }

  function onOpen(name: string, attributes: Record<string, string>): void {
    if (HIDDEN.has(name)) hidden += 1
    if (name === 'br') breakBlock(inCell() ? ' ' : '\n')
    if (name === 'a' && attributes.href !== undefined) link = { start: -1, end: -1, target: attributes.href.trim() }
    if (!BLOCKS.has(name)) return
    const table = openTables.at(-1)
    if (name === 'ul' || name === 'ol') {
      breakBlock(lists.length > 0 ? blockGap() : inCell() ? ' ' : '\n\n')
      const next = Number.parseInt(attributes.start ?? '1', 10)
      lists.push({ ordered: name === 'ol', next: Number.isNaN(next) ? 1 : next, type: attributes.type ?? '1' })
    } else if (name === 'li') {
      breakBlock(inCell() ? ' ' : '\n')
      if (!inCell()) {
        marker = itemMarker(lists)
        atItemStart = true
      }
    } else if (name === 'table') {
      breakBlock('\n\n')
      openTables.push({ grid: [], filled: [], row: -1, column: 0, cell: null })
    } else if (name === 'tr' && table !== undefined) {
      closeCell(table)
      breakBlock('\n')
      table.row += 1
      table.column = 0
    } else if ((name === 'td' || name === 'th') && table !== undefined) {
      closeCell(table)
      openCell(table, name, attributes)
    } else if (!atItemStart) breakBlock(blockGap())
  }

  function openCell(table: OpenTable, name: string, attributes: Record<string, string>): void {
    table.row = Math.max(0, table.row)
    if (table.column > 0) gap = gap.startsWith('\n') ? gap : ' | '
    const row = gridRow(table, table.row)
    while (row[table.column] !== undefined) table.column += 1
    table.cell = {
      start: -1,
      head: name === 'th',
      columns: spanOf(attributes.colspan),
      rows: spanOf(attributes.rowspan),
    }
  }

  function closeCell(table: OpenTable): void {
    const { cell, row, column } = table
    if (cell === null) return
    const filled = { start: cell.start < 0 ? length : cell.start, end: length, head: cell.head, row, column }
    if (cell.start >= 0) table.filled.push(filled)
    for (let down = 0; down < cell.rows; down += 1) {
      gridRow(table, row + down).splice(column, cell.columns, ...new Array<GridCell>(cell.columns).fill(filled))
    }
    table.column += cell.columns
    table.cell = null
  }

  function onClose(name: string): void {
    if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1)
    if (name === 'a') closeLink()
    if (!BLOCKS.has(name)) return
    const table = openTables.at(-1)
    if (name === 'ul' || name === 'ol') {
      lists.pop()
      breakBlock(lists.length > 0 ? blockGap() : inCell() ? ' ' : '\n\n')
    } else if ((name === 'td' || name === 'th') && table !== undefined) closeCell(table)
    else if (name === 'table' && table !== undefined) {
      closeCell(table)
      openTables.pop()
      breakBlock(inCell() ? ' ' : '\n\n')
      // A table inside a cell is text of that cell.
      if (table.filled.length > 0 && openTables.length === 0) closedTables.push(table)
    } else if (name !== 'tr' && !atItemStart) breakBlock(blockGap())
  }

  function closeLink(): void {
    if (link !== null && link.start >= 0 && length > link.start) links.push({ ...link, end: length })
    link = null
  }

  const parser = new Parser({
    ontext: (data) => onText(data, parser.startIndex),
    onopentag: onOpen,
    onclosetag: onClose,
  })
  parser.end(html)
  const value = out.join('')
  if (BLANK.test(value)) return { value: '', links: [], tables: [], origin: { source: html, pieces: [] } }
  return {
    value: value.trimEnd(),
    links,
    tables: closedTables.map((table) => layout(table, value)),
    origin: { source: html, pieces },
  }
}

/** A row of the grid; made when it is first needed, dense as far as it goes. */
function gridRow(table: OpenTable, index: number): GridCell[] {
  while (table.grid.length <= index) table.grid.push([])
  return table.grid[index] as GridCell[]
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(MAX_SPAN, Math.max(1, span))
}

function itemMarker(lists: OpenList[]): string {
  const indent = '   '.repeat(Math.min(8, Math.max(0, lists.length - 1)))
  const list = lists.at(-1)
  if (list === undefined || !list.ordered) return `${indent}- `
  const number = list.next
  list.next += 1
  const letter = list.type.toLowerCase() === 'a' && number <= 26 ? String.fromCharCode(96 + number) : String(number)
  return `${indent}${letter}. `
}

const DIGIT = /\d/u
/** A head may well be a year: "2024", "2023/24". */
const YEAR = /\d{4}|\d\d\/\d\d/u
/** The units that heads declare: "£000", "£ million", "Total (£)", "%". */
const UNIT = /£ ?(?:000s?|million|billion|m|bn|k)\b|\(£\)|%|£/iu

/** A table's rows as a full grid; its head rows are those of `<th>` cells, else a first row without amounts. */
function layout(table: OpenTable, value: string): TableLayout {
  const textOf = (cell: GridCell | undefined) => (cell === undefined ? '' : value.slice(cell.start, cell.end).trim())
  const rows = table.grid
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const headRows = countHeadRows(rows.map((row) => row.map((cell) => ({ head: cell.head, text: textOf(cell) }))))
  const columns = Array.from({ length: width }, (_, column) => {
    const heads = rows.slice(0, headRows).map((row) => textOf(row[column]))
    return heads.filter((head, index) => head !== '' && heads.indexOf(head) === index).join(' ')
  })
  const units = new Set(columns.slice(1).map(unitOf))
  const cells: Cell[] = table.filled.flatMap((cell) => {
    const text = value.slice(cell.start, cell.end)
    const start = cell.start + (text.length - text.trimStart().length)
    const end = cell.start + text.trimEnd().length
    if (end <= start) return []
    const isHead = cell.head || cell.row < headRows
    const head = cell.row < headRows ? '' : (columns[cell.column] ?? '')
    const rowHead = cell.column > 0 && cell.row >= headRows ? textOf(rows[cell.row]?.[0]) : ''
    return [{ start, end, isHead, rowHead: rowHead || null, columnHead: head || null, unit: unitOf(head) }]
  })
  return {
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    caption: null,
    columns,
    rows: rows.slice(headRows).map((row) => Array.from({ length: width }, (_, column) => textOf(row[column]))),
    unit: units.size === 1 ? ([...units][0] ?? null) : null,
    cells,
  }
}

function unitOf(head: string): string | null {
  return UNIT.exec(head)?.[0] ?? null
}

function countHeadRows(rows: { head: boolean; text: string }[][]): number {
  const body = rows.findIndex((row) => !row.every(({ head }) => head))
  if (body > 0) return body
  const [first = []] = rows
  if (rows.length < 2) return 0
  return first.slice(1).some(({ text }) => DIGIT.test(text.replace(UNIT, '')) && !YEAR.test(text)) ? 0 : 1
}
