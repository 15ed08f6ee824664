/** What stands within texts and is no part of them: the marks of columns, and the tags of lists that are no lists. */
import { indexFrom } from '../../../document/lowest.js'
import type { Span } from '../../../document.js'
import type { Problem } from '../../../schema.js'
import { type Element, lineOf, type Outline } from '../../xml.js'

export interface Marks {
  /** The column in which an offset of the source stands. */
  at(offset: number): string | null
  /** What is to be left out of a stretch, in order. */
  within(span: Span): Span[]
  /** Tells that the marks of columns within the stretches of a text are left out. */
  problems(spans: readonly Span[]): Problem[]
}

/** `<ol><li>(2) if she will …;</li>`, where "(1)" stands before the list: the parts of one sentence. */
const PART = /^\s*\(\d{1,2}\)/u
const PART_LENGTH = 20

/** The marks of a file, `<col>514W</col>`: they stand wherever a column of the printed page begins. */
export function columnMarks(outlined: Outline): Marks {
  const marks: Span[] = []
  const columns: { start: number; column: string }[] = []
  const isPart = ({ body }: Element) => PART.test(outlined.source.slice(body.start, body.start + PART_LENGTH))
  function visit(element: Element): void {
    for (const child of element.children) {
      if (child.name === 'col') {
        marks.push(child)
        columns.push({ start: child.start, column: lineOf(outlined, child) })
        continue
      }
      const items = child.name === 'ol' ? child.children.filter(({ name }) => name === 'li') : [child]
      const isBare = (child.name === 'ol' || child.name === 'li') && items.length > 0 && items.every(isPart)
      if (isBare) marks.push({ start: child.start, end: child.body.start })
      visit(child)
      if (isBare) marks.push({ start: child.body.end, end: child.end })
    }
  }
  visit(outlined.top)
  return {
    at: (offset) => columns[indexFrom(columns, offset) - 1]?.column || null,
    within: (span) => between(marks, span),
    problems(spans) {
      const found = spans.flatMap((span) => between(columns, span))
      const [first] = found
      if (first === undefined) return []
      const message = `left out: the marks of columns (${found.map(({ column }) => column).join(', ')})`
      return [{ code: 'page-furniture', message, severity: 'info', start: first.start, end: first.start }]
    },
  }
}

function between<T extends { start: number }>(sorted: readonly T[], { start, end }: Span): T[] {
  return sorted.slice(indexFrom(sorted, start), indexFrom(sorted, end))
}
