/** The lists that are open at a point of the markup, and the markers of their items. */

interface OpenList {
  ordered: boolean
  /** The number of the next item. */
  next: number
  /** How the items are counted: `1`, `a`, `A`, `i`, `I`. */
  type: string
  /** Where the text of its items begins, in columns. */
  column: number
  items: number
}

export type Lists = OpenList[]

/** Lists nested deeper are laid out at this column. */
const MAX_COLUMN = 24

/** Opens `<ul>` or `<ol start type>`. */
export function openList(lists: Lists, ordered: boolean, attributes: ReadonlyMap<string, string>): void {
  const start = Number.parseInt(attributes.get('start') ?? '1', 10)
  const next = Number.isSafeInteger(start) ? start : 1
  lists.push({ ordered, next, type: attributes.get('type') ?? '1', column: columnOf(lists), items: 0 })
}

/** The column at which the text of the innermost item begins: 0 outside lists. */
export function columnOf(lists: Lists): number {
  return lists.at(-1)?.column ?? 0
}

/** The marker of the next item with its indentation, such that Markdown sees a nested list as nested. */
export function nextMarker(lists: Lists): string {
  const list = lists.at(-1)
  const indentation = ' '.repeat(lists.at(-2)?.column ?? 0)
  if (list === undefined) return '- '
  const marker = list.ordered ? `${count(list.next, list.type)}. ` : '- '
  list.next += 1
  list.items += 1
  list.column = Math.min(MAX_COLUMN, indentation.length + marker.length)
  return indentation + marker
}

const ROMAN: [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number as an item shows it; those that a letter or a short Roman number cannot show are shown in figures. */
function count(number: number, type: string): string {
  if ((type === 'a' || type === 'A') && number >= 1 && number <= 26) {
    return String.fromCharCode(type.charCodeAt(0) + number - 1)
  }
  if ((type === 'i' || type === 'I') && number >= 1 && number < 40) {
    let rest = number
    let roman = ''
    for (const [worth, letters] of ROMAN) {
      for (; rest >= worth; rest -= worth) roman += letters
    }
    return type === 'i' ? roman : roman.toUpperCase()
  }
  return String(number)
}
