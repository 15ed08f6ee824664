/** Members and bodies, as pages name them. */
import type { Member } from '../schema.js'

/** A member of whom a page says some things. */
export function memberOf(name: string | undefined, rest: Partial<Omit<Member, 'id' | 'name'>> = {}): Member {
  const { role = null, party = null, constituency = null } = rest
  return { id: null, name: name?.trim() || null, role, party, constituency }
}

const ARTICLE = /^the /iu
const COLON = / ?:$/u

/** "Question to the Home Office:": the body is named without "the" and the colon. */
export function bodyOf(text: string): string {
  return text.replace(ARTICLE, '').replace(COLON, '').trim()
}
