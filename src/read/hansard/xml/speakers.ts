/** Members as the printed page names them. */
import type { Member } from '../../../schema.js'

/** "The Minister of State, Home Office (Lord Windlesham)"; peers are "The Earl of Perth", "The Lord Bishop of Ely". */
const OFFICE =
  /^(the (?!(?:earl|duke|duchess|marquess|marquis|marchioness|countess|viscount|viscountess|lord bishop|archbishop|lord archbishop)\b).+?)(?: \(([^()]+)\))?$/iu
/** "Mr. Dalyell (Linlithgow)". */
const NAME_SEAT = /^([^()]+?) \(([^()]+)\)$/u
const ENDS = /^[\s*]+|[\s:;,]+$/gu
const BRACKETS = /^[\s(]+|[\s):]+$/gu

/** A member by the words of `<member>` and `<memberconstituency>`: an office is a role, with or without a name. */
export function speakerOf(written: string, seat: string): Member {
  const text = written.replace(ENDS, '')
  const constituency = seat.replace(BRACKETS, '') || null
  const [, role, holder] = OFFICE.exec(text) ?? []
  if (role !== undefined) return { id: null, name: holder ?? null, role, party: null, constituency }
  const [, name = text, place = null] = constituency === null ? (NAME_SEAT.exec(text) ?? []) : []
  return { id: null, name: name || null, role: null, party: null, constituency: constituency ?? place }
}
