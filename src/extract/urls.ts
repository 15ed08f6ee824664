/** Links of the markup and bare addresses of the text. */
import type { Section } from '../document.js'
import type { Url } from '../schema.js'

/** Every link target of a section, in order. */
export function urlsIn(_section: Section): Url[] {
  return []
}
