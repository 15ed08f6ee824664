/** References to other answers, questions, statements, papers and columns of the Official Report. */
import type { Section, Span } from '../document.js'
import type { DateMention, Reference } from '../schema.js'

/** Every reference of a section, in order; a reference takes its day from the section's dates. */
export function referencesIn(_section: Section, _dates: readonly DateMention[], _masked: readonly Span[]): Reference[] {
  return []
}
