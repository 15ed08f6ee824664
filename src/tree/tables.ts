/** A table of a record → a table of the tree, its cells found again in the text, so that their mentions are marked. */
import type { PhrasingContent, Table as TableNode, TableRow } from 'mdast'
import type { Span } from '../document.js'
import type { Table } from '../schema.js'

/** A cell: what its column's head says before the text of its own, and where that stands. */
interface Found {
  before: string
  /** Half-open offsets into the text of the table; null where the cell is not found in it. */
  span: Span | null
  text: string
  /** How many columns it goes over. */
  columns: number
}

/** Makes the node; `phrasing` gives the content of a span of the section's text, and is asked for spans in their order. */
export function tableNode(table: Table, index: number, phrasing: (span: Span) => PhrasingContent[]): TableNode {
  const rowOf = (cells: Found[]): TableRow => ({
    type: 'tableRow',
    children: cells.map(({ before, span, text, columns }) => ({
      type: 'tableCell',
      ...(columns > 1 ? { data: { hProperties: { colSpan: columns } } } : {}),
      children: [
        ...textNodes(before),
        ...(span === null
          ? textNodes(text)
          : phrasing({ start: table.start + span.start, end: table.start + span.end })),
      ],
    })),
  })
  return { type: 'table', index, children: cellsOf(table).map(rowOf) }
}

function textNodes(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

/** How many lines may stand above the first row: a caption and the head rows. */
const MAX_HEAD_LINES = 8

/** The head row and the rows below it, each cell with its place in the table's text. */
export function cellsOf({ text, columns, rows }: Pick<Table, 'text' | 'columns' | 'rows'>): Found[][] {
  const lines = linesOf(text)
  const found: Found[][] = []
  let next = 0
  let headLine: Span | undefined
  for (const [index, row] of rows.entries()) {
    const above = index === 0 ? [] : (rows[index - 1] ?? [])
    const ahead = index === 0 ? MAX_HEAD_LINES : 1
    let cells: Found[] | null = null
    for (let skip = 0; skip <= ahead && cells === null; skip += 1) {
      const line = lines[next + skip]
      if (line === undefined) break
      cells = placed(text, line, row, above)
      if (cells === null) continue
      if (index === 0) headLine = lines[next + skip - 1]
      next += skip + 1
    }
    found.push(cells ?? row.map(unplaced))
  }
  return [headLine === undefined ? columns.map(unplaced) : headCells(text, headLine, columns), ...found]
}

function linesOf(text: string): Span[] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length }
  })
}

function unplaced(text: string): Found {
  return { before: '', span: null, text, columns: 1 }
}

const BAR = ' | '

/** The cells of a row where its line holds them one after another; null where it does not. */
function placed(text: string, line: Span, row: readonly string[], above: readonly string[]): Found[] | null {
  const cells: Found[] = []
  let at = line.start
  for (const [column, cell] of row.entries()) {
    if (cell === '') {
      cells.push(unplaced(''))
      continue
    }
    const start = skipBars(text, at, line.end)
    const end = start + cell.length
    const before = cells.at(-1)
    if (text.startsWith(cell, start) && (end === line.end || text.startsWith(BAR, end))) {
      cells.push({ before: '', span: { start, end }, text: cell, columns: 1 })
      at = end
    } else if (before?.text === cell) before.columns += 1
    else if (above[column] === cell) cells.push(unplaced(cell))
    else return null
  }
  return at === line.end ? cells : null
}

/** The head that stands in the last line above the rows; what the lines above it add is said before it. */
function headCells(text: string, line: Span, columns: readonly string[]): Found[] {
  const tokens: Span[] = []
  let at = line.start
  while (at < line.end) {
    const start = skipBars(text, at, line.end)
    const bar = text.indexOf(BAR, start)
    const end = bar < 0 || bar > line.end ? line.end : bar
    if (end > start) tokens.push({ start, end })
    at = Math.max(end, start + 1)
  }
  let next = 0
  return columns.map((column) => {
    const span = tokens[next]
    const own = span === undefined ? '' : text.slice(span.start, span.end)
    if (span === undefined || !(column === own || column.endsWith(` ${own}`))) return unplaced(column)
    next += 1
    return { before: column.slice(0, column.length - own.length), span, text: own, columns: 1 }
  })
}

function skipBars(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x7c)) at += 1
  return at
}
