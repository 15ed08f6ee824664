/** The marks of columns that stand in the text of older files. */
import type { Span } from '../../document.js'
import type { Problem } from '../../schema.js'
import { type Element, lineOf, type Outline } from '../xml.js'

/** `<b>29 Oct 2009 : Column 483W</b>`; other bold text is text. */
const COLUMN_MARK = /\bColumn:? (?:WA ?|GC ?)?\d{1,5}[A-Z]{0,2}\b/u

function boldIn(element: Element): Element[] {
  return element.children.flatMap((child) => (child.name === 'b' ? [child] : boldIn(child)))
}

/** The marks in an element, which are left out, and the problems that say so. */
export function columnMarks(outlined: Outline, element: Element): { without: Span[]; problems: Problem[] } {
  const without: Span[] = []
  const problems: Problem[] = []
  for (const mark of boldIn(element)) {
    const text = lineOf(outlined, mark)
    if (!COLUMN_MARK.test(text)) continue
    const { start, end } = mark
    without.push(mark)
    problems.push({ code: 'page-furniture', message: `left out: "${text}"`, severity: 'info', start, end })
  }
  return { without, problems }
}
