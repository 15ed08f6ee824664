/** The marks of columns, `<col>514W</col>`, which stand wherever a column of the printed page begins. */
import type { Span } from '../../../document.js'
import type { Problem } from '../../../schema.js'
import { type Element, lineOf, type Outline } from '../../xml.js'

export interface Marks {
  /** The column in which an offset of the source stands. */
  at(offset: number): string | null
  /** The marks that stand within a stretch. */
  within(span: Span): Span[]
  /** Tells that those within the stretches of a text are left out. */
  problems(spans: readonly Span[]): Problem[]
}

/** The marks of a file, at whatever depth. */
export function columnMarks(outlined: Outline): Marks {
  const marks: { element: Element; column: string }[] = []
  function visit(element: Element): void {
    for (const child of element.children) {
      if (child.name === 'col') marks.push({ element: child, column: lineOf(outlined, child) })
      else visit(child)
    }
  }
  visit(outlined.top)
  /** The index of the first mark at or after an offset. */
  function indexOf(offset: number): number {
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((marks[middle]?.element.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const between = ({ start, end }: Span) => marks.slice(indexOf(start), indexOf(end))
  return {
    at: (offset) => marks[indexOf(offset) - 1]?.column || null,
    within: (span) => between(span).map(({ element }) => element),
    problems(spans) {
      const found = spans.flatMap(between)
      const [first] = found
      if (first === undefined) return []
      const message = `left out: the marks of columns (${found.map(({ column }) => column).join(', ')})`
      const { start, end } = first.element
      return [{ code: 'page-furniture', message, severity: 'info', start, end }]
    },
  }
}
