/** A walk over the lines of a page. */
import type { Line } from '../lines.js'

/** A place in the lines of a page. */
export interface Cursor {
  lines: readonly Line[]
  index: number
}

/** Goes on to the next line that is not blank. */
export function nextLine(at: Cursor): Line | undefined {
  while (at.index + 1 < at.lines.length) {
    at.index += 1
    const line = at.lines[at.index]
    if (line !== undefined && line.text !== '') return line
  }
  return undefined
}

/** The next line that is not blank. */
export function peekLine({ lines, index }: Cursor): Line | undefined {
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next]
    if (line !== undefined && line.text !== '') return line
  }
  return undefined
}

/** The line that the cursor stands at. */
export function lineAt({ lines, index }: Cursor): Line | undefined {
  return lines[index]
}
