/** Lines of a header that something wrapped at a width, such as the 72 columns of an e-mail. */
import { type Cursor, lineAt } from './cursor.js'
import { type Draft, report } from './draft.js'

const MAX_LINES = 3

/**
 * "Answered by Ann Example - Parliamentary Under-Secretary (Department" / "of Health and Social Care)": the line at
 * the cursor with those that close its bracket, the cursor at the last of them; a bracket that none closes is told of.
 */
export function bracketed(draft: Draft, at: Cursor): string {
  const line = lineAt(at)
  let text = line?.text ?? ''
  if (isClosed(text)) return text
  for (let count = 1; count < MAX_LINES; count += 1) {
    const next = at.lines[at.index + count]?.text ?? ''
    if (next === '') break
    text += ` ${next}`
    if (!isClosed(text)) continue
    at.index += count
    return text
  }
  report(draft, 'header-unreadable', `a bracket of the header is not closed: "${line?.text}"`, 'warning', line)
  return line?.text ?? ''
}

function isClosed(text: string): boolean {
  return count(text, '(') <= count(text, ')')
}

function count(text: string, bracket: string): number {
  let found = 0
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) found += 1
  return found
}

/** "Care:", below "Question to the Department of Health and Social"; no question, which is longer or a sentence. */
const REST_OF_BODY = /^[^.?;]{1,80}:$/u
const TO_ASK = /^To ask\b/iu

/** The name of a body, of which a colon on the next line shows that it goes on there; the cursor is at its end. */
export function wholeBody(body: string, at: Cursor): string {
  const next = at.lines[at.index + 1]?.text ?? ''
  if (body.endsWith(':') || !REST_OF_BODY.test(next) || TO_ASK.test(next)) return body
  at.index += 1
  return `${body} ${next}`
}
