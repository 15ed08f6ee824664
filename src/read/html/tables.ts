/** A grid as read → the table as laid out: its caption, heads, rows, and what governs each cell. */
import type { Cell, TableLayout } from '../../document.js'
import type { Grid, GridCell } from './grid.js'
import { columnUnit, countHeadRows, type Row } from './heads.js'

/** A table that would have more places than this is not filled up to a full grid: it would fill the memory. */
const MAX_PLACES = 200_000
/** Heads are for the eye, and for units and years: the rest of a longer one is not looked at. */
const MAX_HEAD = 300

/**
 * Lays a table out. Merged cells are repeated at each of their places. A first row of one merged cell is the caption;
 * the head rows are those of `<th>`, else the first rows in bold or without figures.
 */
export function layoutOf(grid: Grid, value: string): TableLayout {
  const textOf = (cell: GridCell | undefined) =>
    cell === undefined || cell.start < 0 ? '' : value.slice(cell.start, cell.end)
  const all = grid.rows.filter((row) => row.some((cell) => cell !== undefined && cell.start >= 0))
  const width = all.reduce((most, row) => Math.max(most, row.length), 0)
  const title = grid.caption === null ? titleOf(all, width) : undefined
  const caption = grid.caption === null ? textOf(title) : value.slice(grid.caption.start, grid.caption.end)
  const rows = title === undefined ? all : all.slice(1)
  const asked: Row[] = rows.slice(0, 6).map((row) => Array.from(row, (cell) => headCell(cell, textOf(cell))))
  const heads = rows.slice(0, countHeadRows(asked, width))
  const body = rows.slice(heads.length)
  const columns = Array.from({ length: width }, (_, column) => headOf(heads, column, textOf))
  const headRows = new Set<GridCell>(heads.flat())
  const captionUnit = columnUnit(caption)
  const units = columns.map(columnUnit)
  const corner = units[0] ?? captionUnit
  /** The head of the row of the last cell: they stand row by row. */
  let last = { row: -1, head: '', unit: corner }
  const cells: Cell[] = grid.filled.map((cell) => {
    const { start, end, column, row } = cell
    if (row !== last.row) {
      const head = textOf(grid.rows[row]?.[0]).slice(0, MAX_HEAD)
      last = { row, head, unit: columnUnit(head) ?? corner }
    }
    const isHead = cell.head || cell === title || headRows.has(cell)
    const rowHead = isHead || column === 0 ? '' : last.head
    const columnHead = cell === title || headRows.has(cell) ? '' : (columns[column] ?? '').slice(0, MAX_HEAD)
    const unit = column === 0 ? null : (units[column] ?? (isHead ? corner : last.unit))
    return { start, end, isHead, rowHead: rowHead || null, columnHead: columnHead || null, unit }
  })
  const isSmall = width * body.length <= MAX_PLACES
  return {
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    caption: caption || null,
    columns,
    rows: body.map((row) => Array.from({ length: isSmall ? width : row.length }, (_, column) => textOf(row[column]))),
    unit: tableUnit(units) ?? corner,
    cells,
  }
}

/** The merged cell that fills the whole first row, where rows of several cells follow it. */
function titleOf(rows: GridCell[][], width: number): GridCell | undefined {
  const [first = []] = rows
  const cell = first[0]
  const isWhole = cell !== undefined && cell.start >= 0 && width > 1 && first[width - 1] === cell
  return isWhole && rows.length > 2 ? cell : undefined
}

function headCell(cell: GridCell | undefined, text: string): Row[number] {
  if (cell === undefined) return { text: '', head: false, bold: false, merged: false, tall: false }
  return {
    text: text.slice(0, MAX_HEAD),
    head: cell.head,
    bold: cell.bold,
    merged: cell.columns > 1,
    tall: cell.rows > 1,
  }
}

function headOf(heads: GridCell[][], column: number, textOf: (cell: GridCell | undefined) => string): string {
  const texts: string[] = []
  for (const row of heads) {
    const text = textOf(row[column])
    if (text !== '' && texts.at(-1) !== text) texts.push(text)
  }
  return texts.join(' ')
}

/** The unit of a table is that of its columns, where those that declare one agree and most do. */
function tableUnit(units: (string | null)[]): string | null {
  const declared = units.slice(1).filter((unit) => unit !== null)
  const [first = null] = declared
  return declared.every((unit) => unit === first) && declared.length * 2 > units.length - 1 ? first : null
}
