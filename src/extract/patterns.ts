/** Reading a text by patterns, at little cost. */

/**
 * Whether a text ends in a pattern, given as a sticky look-behind: such a one is read backwards from the end, where
 * one with `$` would be tried from every character on.
 */
export function endsIn(text: string, pattern: RegExp): boolean {
  return isAt(text, text.length, pattern)
}

/** Whether a sticky pattern is found at a place. */
export function isAt(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The letters, figures and low lines that a text ends in. */
export function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start)
}

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  )
}

/** Every match of a global pattern in a text. `matchAll` copies the pattern each time, which costs more than the search. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match)
  return matches
}
