/** What kind of answer it is, taken as a whole. */
import type { Section } from '../document.js'
import type { Action, AnswerKind, Reference } from '../schema.js'

/** The kind of an answer, judged by its sentences, its references and its actions; null for a question. */
export function kindOf(
  section: Section,
  _mentions: { references: readonly Reference[]; actions: readonly Action[] },
): AnswerKind | null {
  if (section.name === 'question') return null
  return 'substantive'
}
