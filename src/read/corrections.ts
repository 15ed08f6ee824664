/** What a correction took out and put in, where both stand in one text: `<del>` and `<ins>`. */

/** `<ins class="ministerial">`, `</del>`. */
const MARK = /<(\/?)(del|ins)\b[^<>]{0,200}>/giu
const COMMENT = ['<!--', '-->'] as const
/** `<ins></ins>` is left over from editing. */
const TEXT = /<[^<>]*>|[^<\s]/gu

interface Change {
  name: string
  start: number
  end: number
}

/**
 * The two versions of a marked text: as it is now, and as it was, which is null where nothing is marked. Each has the
 * length of the whole, with a comment for what is not in it, so that offsets stay the same. A mark that is never
 * closed hides nothing.
 */
export function versionsOf(html: string): { current: string; original: string | null } {
  const changes = changesOf(html)
  if (changes.length === 0) return { current: html, original: null }
  const isChanged = changes.some(({ start, end }) => hasText(html.slice(start, end)))
  return { current: without(html, changes, 'del'), original: isChanged ? without(html, changes, 'ins') : null }
}

function hasText(html: string): boolean {
  return html.match(TEXT)?.some((found) => !found.startsWith('<')) ?? false
}

function changesOf(html: string): Change[] {
  const changes: Change[] = []
  let open: Change | null = null
  let depth = 0
  for (const { 0: mark, 1: slash, 2: tag = '', index } of html.matchAll(MARK)) {
    const name = tag.toLowerCase()
    if (open === null) {
      if (slash === '') open = { name, start: index, end: index }
      depth = 1
    } else if (name === open.name) {
      depth += slash === '' ? 1 : -1
      if (depth > 0) continue
      changes.push({ ...open, end: index + mark.length })
      open = null
    }
  }
  return changes
}

function without(html: string, changes: Change[], name: string): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of changes.filter((change) => change.name === name)) {
    const [before, after] = COMMENT
    parts.push(html.slice(at, start), before, ' '.repeat(end - start - before.length - after.length), after)
    at = end
  }
  parts.push(html.slice(at))
  return parts.join('')
}
