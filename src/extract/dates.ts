/** Expressions that name a calendar period. */
import type { Section, Span } from '../document.js'
import type { DateMention, Problem } from '../schema.js'

/** Every date of a section, outside the masked spans, in order, and a problem for each that could not be resolved. */
export function datesIn(_section: Section, _masked: readonly Span[]): { dates: DateMention[]; problems: Problem[] } {
  return { dates: [], problems: [] }
}
