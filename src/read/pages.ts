/** Pages of the web copied as text, each in its layout. */
import { verbatim } from '../document.js'
import { linesOf } from './lines.js'
import { hasLayout, type Layout } from './pages/layout.js'
import { PARLIAMENT_UK_LIST } from './pages/parliament-uk-list.js'
import { PP_LIST } from './pages/pp-list.js'
import { PP_QUESTION } from './pages/pp-question.js'
import { QS_DETAIL } from './pages/qs-detail.js'
import { readPage } from './pages/scan.js'
import type { Reader } from './reader.js'

/** Every layout, in the order in which detection asks them. */
export const LAYOUTS: Layout[] = [PP_QUESTION, PP_LIST, PARLIAMENT_UK_LIST, QS_DETAIL]

/** The readers of every layout. */
export const PAGES: Reader[] = LAYOUTS.map((layout) => ({
  format: layout.format,
  detects: (head) => hasLayout(linesOf(head), layout),
  read: (text, { format }) =>
    readPage(verbatim(text, 0, text.length), layout, { layouts: LAYOUTS, isFixed: format !== null }),
}))
