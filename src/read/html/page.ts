/** The rendering of a page as its tags and texts come by: no tree, only what is open. */
import type { Link, Text } from '../../document.js'
import { createFlow, type Flow, type Form, type Gap } from './flow.js'
import { closeCell, createGrid, type Grid, openCell, openRow } from './grid.js'
import { columnOf, type Lists, nextMarker, openList } from './lists.js'
import { layoutOf } from './tables.js'

type Attributes = ReadonlyMap<string, string>

/** What is open at a point of the markup. */
export interface Page {
  flow: Flow
  links: Link[]
  grids: Grid[]
  link: Link | null
  lists: Lists
  /** How many lists were open when the table began: those of a cell end with it. */
  outerLists: number
  /** A marker stands ready and its item has no text yet. */
  atItemStart: boolean
  table: Grid | null
  /** How many tables are open inside the table: they are text of its cells. */
  innerTables: number
  inCaption: boolean
  /** The row has no text yet. */
  atRowStart: boolean
  /** The bars that part the open cell from the text before it in its row. */
  bars: number
  hidden: number
  bold: number
  raised: number
}

/** Begins a page; in `plain` text, line ends are those of the text. */
export function createPage(plain: boolean): Page {
  return {
    flow: createFlow(plain),
    links: [],
    grids: [],
    link: null,
    lists: [],
    outerLists: 0,
    atItemStart: false,
    table: null,
    innerTables: 0,
    inCaption: false,
    atRowStart: false,
    bars: 0,
    hidden: 0,
    bold: 0,
    raised: 0,
  }
}

/** Ends a page: what is still open is closed. */
export function finishPage(page: Page, source: string): Text {
  closeTable(page)
  closeLink(page)
  const { value, pieces } = page.flow.finish()
  const tables = page.grids.map((grid) => layoutOf(grid, value))
  return { value, links: page.links, tables, origin: { source, pieces } }
}

const NOT_BLANK = /\S/u
/** The mark of a footnote: "1", "2,3", "6(p)". */
const MARK = /^\s*\d{1,3}(?:[,; ]{1,2}\d{1,3}){0,4}(?:\([a-z]\))?\s*$/u
/** What a power stands on: "km²", "g/m³", "CO₂". */
const POWER_BASE = /(?:^|[^a-z])(?:[kcmµμ]?m|ft|CO)$/u
const POWER = /^\s*[23]\s*$/u

/** Adds a text. */
export function textOf(page: Page, data: string, source: number, form: Form): void {
  if (page.hidden > 0) return
  if (isInTable(page) && NOT_BLANK.test(data)) openCellText(page)
  const isMark = page.raised > 0 && MARK.test(data) && !(POWER.test(data) && POWER_BASE.test(page.flow.tail()))
  const span = page.flow.write(data, source, isMark ? 'mark' : form)
  if (span === null) return
  page.atItemStart = false
  if (page.link !== null) {
    if (page.link.start < 0) page.link.start = span.start
    page.link.end = span.end
  }
  const { table } = page
  if (table === null) return
  if (page.inCaption) table.caption = { start: table.caption?.start ?? span.start, end: span.end }
  else if (table.cell !== null) {
    if (table.cell.start < 0) table.cell.start = span.start
    table.cell.end = span.end
    if (page.bold === 0) table.cell.bold = false
  }
}

/** What an element does where it opens (void elements too), and where it closes, whether it is open or not. */
interface Element {
  open(page: Page, attributes: Attributes): void
  close(page: Page): void
}

/** Stands on lines of its own. */
const BLOCK: Element = { open: parted, close: parted }
const BLOCKS =
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html main nav p pre section summary'
/** Its content is not shown by a browser. */
const HIDDEN = counted('hidden')
const HIDDEN_NAMES = 'script style title template noscript'
const BOLD = counted('bold')

const ELEMENTS = new Map<string, Element>([
  ...BLOCKS.split(' ').map((name): [string, Element] => [name, BLOCK]),
  ...HIDDEN_NAMES.split(' ').map((name): [string, Element] => [name, HIDDEN]),
  ['a', { open: openLink, close: closeLink }],
  ['b', BOLD],
  ['br', { open: lineEnd, close: lineEnd }],
  ['caption', { open: openCaption, close: closeCaption }],
  ['li', { open: openItem, close: closeItem }],
  ['ol', { open: (page, attributes) => openListOf(page, true, attributes), close: closeList }],
  ['strong', BOLD],
  ['sup', counted('raised')],
  ['table', { open: openTable, close: closeInnerTable }],
  ['td', { open: (page, attributes) => nextCell(page, false, attributes), close: endCell }],
  ['th', { open: (page, attributes) => nextCell(page, true, attributes), close: endCell }],
  ['tr', { open: nextRow, close() {} }],
  ['ul', { open: (page, attributes) => openListOf(page, false, attributes), close: closeList }],
])

function counted(name: 'hidden' | 'bold' | 'raised'): Element {
  return {
    open(page) {
      page[name] += 1
    },
    close(page) {
      page[name] = Math.max(0, page[name] - 1)
    },
  }
}

/** An element whose content a browser does not show. */
export function isHidden(name: string): boolean {
  return ELEMENTS.get(name) === HIDDEN
}

/** Opens an element. */
export function openTag(page: Page, name: string, attributes: Attributes): void {
  ELEMENTS.get(name)?.open(page, attributes)
}

/** Closes an element. */
export function closeTag(page: Page, name: string): void {
  ELEMENTS.get(name)?.close(page)
}

/** The end of a passage: of a link's label too, so that no label runs from one passage into another. */
function part(page: Page, gap: Gap): void {
  if (page.link !== null && page.link.start >= 0) closeLink(page)
  if (isInTable(page)) page.flow.part(gap === '; ' ? gap : ' ', '')
  else if (!page.atItemStart) page.flow.part(gap, ' '.repeat(columnOf(page.lists)))
}

function parted(page: Page): void {
  part(page, '\n\n')
}

/** Two line ends make a blank line. */
function lineEnd(page: Page): void {
  if (isInTable(page)) page.flow.part(' ', '')
  else if (!page.atItemStart) page.flow.endLine(' '.repeat(columnOf(page.lists)))
}

function openLink(page: Page, attributes: Attributes): void {
  closeLink(page)
  const target = attributes.get('href')
  if (target !== undefined && target !== '' && page.hidden === 0) page.link = { start: -1, end: -1, target }
}

function closeLink(page: Page): void {
  if (page.link !== null && page.link.start >= 0) page.links.push(page.link)
  page.link = null
}

function openListOf(page: Page, ordered: boolean, attributes: Attributes): void {
  part(page, page.lists.length > page.outerLists ? '\n' : '\n\n')
  openList(page.lists, ordered, attributes)
}

/** In a cell, which is one line, the items of a list are parted by semicolons. */
function openItem(page: Page): void {
  if (isInTable(page)) part(page, page.table?.cell != null && page.table.cell.start >= 0 ? '; ' : ' ')
  else {
    page.atItemStart = false
    const isFirst = page.lists.length === 1 && page.lists[0]?.items === 0
    part(page, '\n')
    const marker = nextMarker(page.lists)
    if (isFirst || page.lists.length === 0) page.flow.part('\n', marker)
    else page.flow.restart('\n', marker)
    page.atItemStart = true
  }
}

function closeItem(page: Page): void {
  page.atItemStart = false
  part(page, '\n\n')
}

function closeList(page: Page): void {
  if (page.lists.length <= page.outerLists) return
  page.atItemStart = false
  page.lists.pop()
  part(page, '\n\n')
}

/** Lists that a cell has left open end with it. */
function closeInnerLists({ lists, outerLists }: Page): void {
  if (lists.length > outerLists) lists.length = outerLists
}

function isInTable(page: Page): boolean {
  return page.table !== null && !page.inCaption
}

function openTable(page: Page): void {
  if (page.table !== null && !isFrame(page.table)) {
    page.inCaption = false
    page.innerTables += 1
    part(page, ' ')
    return
  }
  page.table = null
  page.inCaption = false
  page.atItemStart = false
  part(page, '\n\n')
  page.table = createGrid()
  page.outerLists = page.lists.length
  page.atRowStart = true
  page.bars = 0
}

/** A table that opens in the first cell of another makes that one a mere frame. */
function isFrame(table: Grid): boolean {
  return table.rows.length === 1 && table.cell !== null && table.next === 0
}

function openCaption(page: Page): void {
  if (page.table === null || page.table.rows.length > 0 || page.innerTables > 0) return
  page.inCaption = true
  part(page, '\n\n')
}

function closeCaption(page: Page): void {
  if (!page.inCaption) return
  page.inCaption = false
  part(page, '\n\n')
}

function nextRow(page: Page): void {
  if (page.table === null) part(page, '\n')
  else if (page.innerTables > 0) part(page, '; ')
  else {
    page.inCaption = false
    part(page, ' ')
    closeInnerLists(page)
    openRow(page.table)
    page.atRowStart = true
    page.bars = 0
  }
}

function nextCell(page: Page, head: boolean, attributes: Attributes): void {
  page.inCaption = false
  part(page, ' ')
  if (page.table === null || page.innerTables > 0) return
  closeInnerLists(page)
  page.bars += openCell(page.table, head, attributes)
}

function endCell(page: Page): void {
  if (page.table === null || page.innerTables > 0) return
  part(page, ' ')
  closeCell(page.table)
}

/** Before the first text of a cell: the end of the line above it, or the bars between it and the cell before. */
function openCellText(page: Page): void {
  const { table } = page
  if (table === null) return
  if (table.cell === null) nextCell(page, false, new Map())
  if (table.cell === null || table.cell.start >= 0) return
  const gap = !page.atRowStart ? ' ' : table.filled.length > 0 ? '\n' : '\n\n'
  page.flow.restart(gap, '| '.repeat(page.bars))
  page.atRowStart = false
  page.bars = 0
}

function closeInnerTable(page: Page): void {
  if (page.innerTables > 0) page.innerTables -= 1
  else closeTable(page)
}

function closeTable(page: Page): void {
  if (page.table === null) return
  part(page, ' ')
  closeCell(page.table)
  // A table of one cell is a box around a text.
  if (page.table.filled.length > 1) page.grids.push(page.table)
  page.table = null
  page.inCaption = false
  page.innerTables = 0
  closeInnerLists(page)
  page.outerLists = 0
  page.flow.part('\n\n', ' '.repeat(columnOf(page.lists)))
}
