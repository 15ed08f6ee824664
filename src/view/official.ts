/** Official pages that can be derived from what a text says of them. */
import type { Reference } from '../schema.js'

const STATEMENT = /^H[CL]WS\d+$/iu

/**
 * The official page of a reference. Only a written statement's address is made of what a text says, its number and the
 * day it was made; a question's is made of the day it was tabled, which answers do not give.
 */
export function referencePage({ uin, date }: Pick<Reference, 'uin' | 'date'>): string | null {
  if (uin === null || date === null || !STATEMENT.test(uin)) return null
  return `https://questions-statements.parliament.uk/written-statements/detail/${date}/${uin.toLowerCase()}`
}
