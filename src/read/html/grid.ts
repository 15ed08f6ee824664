/** A table as its markup is read: which cell stands at which place of the grid. */
import type { Span } from '../../document.js'

/** A cell; with `start` -1 it holds no text. */
export interface GridCell extends Span {
  head: boolean
  bold: boolean
  row: number
  column: number
  columns: number
  rows: number
}

export interface Grid {
  /** `rows[row][column]`; a merged cell stands at each of its places. */
  rows: GridCell[][]
  /** The cells that hold text, in order. */
  filled: GridCell[]
  caption: Span | null
  /** The cell that is open. */
  cell: GridCell | null
  /** The column at which the next cell of the row may stand. */
  next: number
  /** Cells of rows above that reach down, by column, and how many more rows they do. */
  reaching: Map<number, { cell: GridCell; left: number }>
  /** How much may still be repeated, in characters; hostile spans would else fill the memory. */
  budget: number
}

const BUDGET = 400_000
/** What repeating an empty cell costs. */
const BASE_COST = 16
const MAX_SPAN = 1000

export function createGrid(): Grid {
  return { rows: [], filled: [], caption: null, cell: null, next: 0, reaching: new Map(), budget: BUDGET }
}

/** Begins a row; cells that reach down from the rows above take their places in it. */
export function openRow(grid: Grid): void {
  closeCell(grid)
  const row: GridCell[] = []
  grid.rows.push(row)
  grid.next = 0
  if (grid.budget < 0) grid.reaching.clear()
  for (const [column, reach] of grid.reaching) {
    if (reach.left > 0 && afford(grid, reach.cell)) row[column] = reach.cell
    reach.left -= 1
    if (reach.left <= 0) grid.reaching.delete(column)
  }
}

/** Begins a cell at the next free place; tells how many bars part it from the text before it in its row. */
export function openCell(grid: Grid, head: boolean, attributes: ReadonlyMap<string, string>): number {
  closeCell(grid)
  if (grid.rows.length === 0) openRow(grid)
  const row = grid.rows.at(-1) ?? []
  let column = grid.next
  const bars = (column > 0 ? 1 : 0) + (row[column] === undefined ? 0 : 1)
  while (row[column] !== undefined) column += 1
  grid.cell = {
    start: -1,
    end: -1,
    head,
    bold: true,
    row: grid.rows.length - 1,
    column,
    columns: spanOf(attributes.get('colspan')),
    rows: spanOf(attributes.get('rowspan')),
  }
  return bars
}

/** Ends the open cell and puts it at its places of the grid. */
export function closeCell(grid: Grid): void {
  const { cell } = grid
  const row = grid.rows.at(-1)
  if (cell === null || row === undefined) return
  grid.cell = null
  row[cell.column] = cell
  if (cell.start >= 0) grid.filled.push(cell)
  for (let across = 1; across < cell.columns; across += 1) {
    if (row[cell.column + across] !== undefined || !afford(grid, cell)) {
      cell.columns = across
      break
    }
    row[cell.column + across] = cell
  }
  grid.next = cell.column + cell.columns
  if (cell.rows > 1) {
    for (let across = 0; across < cell.columns; across += 1) {
      grid.reaching.set(cell.column + across, { cell, left: cell.rows - 1 })
    }
  }
}

function afford(grid: Grid, cell: GridCell): boolean {
  grid.budget -= BASE_COST + Math.max(0, cell.end - cell.start)
  return grid.budget >= 0
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(MAX_SPAN, Math.max(1, span))
}
