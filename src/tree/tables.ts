/** A table of a record → a table of the tree, its cells found again in the text, so that their mentions are marked. */
import type { PhrasingContent, Table as TableNode } from 'mdast'
import type { Span } from '../document.js'
import type { Table } from '../schema.js'

/** A stretch of a cell, and its half-open offsets in the text of the table; null where it is not found there. */
interface Piece {
  text: string
  span: Span | null
}

/** A cell: its pieces, and how many columns it goes over. */
interface Found {
  pieces: Piece[]
  columns: number
}

/** Makes the node; `phrasing` gives the content of a span of the section's text, and is asked for spans in their order. */
export function tableNode(table: Table, index: number, phrasing: (span: Span) => PhrasingContent[]): TableNode {
  const cells = cellsOf(table)
  const contents = new Map<Piece, PhrasingContent[]>()
  const pieces = cells.flat().flatMap((cell) => cell.pieces)
  // What a head says in two lines stands apart in the text.
  for (const piece of pieces.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))) {
    const { span, text } = piece
    if (span === null) contents.set(piece, text === '' ? [] : [{ type: 'text', value: text }])
    else contents.set(piece, phrasing({ start: table.start + span.start, end: table.start + span.end }))
  }
  return {
    type: 'table',
    index,
    children: cells.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({
        type: 'tableCell',
        ...(cell.columns > 1 ? { data: { hProperties: { colSpan: cell.columns } } } : {}),
        children: cell.pieces.flatMap((piece, place): PhrasingContent[] => {
          const content = contents.get(piece) ?? []
          return place === 0 ? content : [{ type: 'text', value: ' ' }, ...content]
        }),
      })),
    })),
  }
}

/** How many lines may stand above the first row: a caption and the head rows. */
const MAX_HEAD_LINES = 8

/** The head row and the rows below it, each cell with its place in the table's text. */
export function cellsOf({ text, columns, rows }: Pick<Table, 'text' | 'columns' | 'rows'>): Found[][] {
  const lines = linesOf(text)
  const found: Found[][] = []
  let next = 0
  let heads = 0
  for (const [index, row] of rows.entries()) {
    const above = index === 0 ? [] : (rows[index - 1] ?? [])
    const ahead = index === 0 ? MAX_HEAD_LINES : 1
    let cells: Found[] | null = null
    for (let skip = 0; skip <= ahead && cells === null; skip += 1) {
      const line = lines[next + skip]
      if (line === undefined) break
      cells = placed(text, line, row, above)
      if (cells === null) continue
      if (index === 0) heads = skip
      next += skip + 1
    }
    found.push(cells ?? row.map(unplaced))
  }
  return [headCells(text, lines.slice(0, heads), columns), ...found]
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
  return { pieces: [{ text, span: null }], columns: 1 }
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
      cells.push({ pieces: [{ text: cell, span: { start, end } }], columns: 1 })
      at = end
    } else if (before?.pieces[0]?.text === cell) before.columns += 1
    else if (above[column] === cell) cells.push(unplaced(cell))
    else return null
  }
  return at === line.end ? cells : null
}

/**
 * The heads. Each is put together of what the lines above the rows say of its column; what a line says of several
 * columns is marked in the first.
 */
function headCells(text: string, lines: readonly Span[], columns: readonly string[]): Found[] {
  const tokens = lines.map((line) => tokensOf(text, line))
  const used = lines.map(() => -1)
  return columns.map((column) => {
    const pieces: Piece[] = []
    let rest = column
    for (const [line, all] of tokens.entries()) {
      const place = used[line] ?? -1
      const again = all[place]
      const fresh = all[place + 1]
      if (fresh !== undefined && begins(rest, fresh.text)) {
        used[line] = place + 1
        pieces.push(fresh)
        rest = rest.slice(fresh.text.length).trimStart()
      } else if (again !== undefined && begins(rest, again.text)) {
        pieces.push({ text: again.text, span: null })
        rest = rest.slice(again.text.length).trimStart()
      }
    }
    return rest === '' && column !== '' ? { pieces, columns: 1 } : unplaced(column)
  })
}

function begins(text: string, word: string): boolean {
  return text.startsWith(word) && (text.length === word.length || text.charAt(word.length) === ' ')
}

function tokensOf(text: string, line: Span): (Piece & { span: Span })[] {
  const tokens: (Piece & { span: Span })[] = []
  let at = line.start
  while (at < line.end) {
    const start = skipBars(text, at, line.end)
    const bar = text.indexOf(BAR, start)
    const end = bar < 0 || bar > line.end ? line.end : bar
    if (end > start) tokens.push({ text: text.slice(start, end), span: { start, end } })
    at = Math.max(end, start + 1)
  }
  return tokens
}

function skipBars(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x7c)) at += 1
  return at
}
