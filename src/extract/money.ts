/** Amounts of money. */
import type { Section, Span } from '../document.js'
import type { Money } from '../schema.js'

/** Every amount of money of a section, outside the masked spans, in order. */
export function moneyIn(_section: Section, _masked: readonly Span[]): Money[] {
  return []
}
