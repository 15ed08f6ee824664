/** Members as the printed page names them. */
import type { Member } from '../../../schema.js'

/** "The Minister of State, Home Office (Lord Windlesham)"; peers are "The Earl of Perth", "The Lord Bishop of Ely". */
const OFFICE =
  /^(the (?!(?:earl|duke|duchess|marquess|marquis|marchioness|countess|viscount|viscountess|lord bishop|archbishop|lord archbishop)\b).+?)(?: \(([^()]+)\))?$/iu
/** "Mr. Dalyell (Linlithgow)". */
const NAME_SEAT = /^([^()]+?) \(([^()]+)\)$/u
const BEFORE = /^[\s*]+/u
/** What may follow a name: "Mr. Dalyell :", "Mr. Dalyell,". */
const AFTER = new Set([' ', ':', ';', ',', '\u00a0'])
/** "(South Ribble)", "(Fylde) (Con)", the words of `<memberconstituency>`. */
const SEAT = /^\(([^()]*)\)(?: \(([^()]*)\))?$/u

function trimmed(written: string): string {
  let end = written.length
  while (end > 0 && AFTER.has(written.charAt(end - 1))) end -= 1
  return written.slice(0, end).replace(BEFORE, '')
}

/** A member by the words of `<member>` and `<memberconstituency>`: an office is a role, with or without a name. */
export function speakerOf(written: string, seat: string): Member {
  const text = trimmed(written)
  const [, constituency = trimmed(seat), party = null] = SEAT.exec(trimmed(seat)) ?? []
  const [, role, holder] = OFFICE.exec(text) ?? []
  const place = { party, constituency: constituency.trim() || null }
  if (role !== undefined) return { id: null, name: holder ?? null, role, ...place }
  const [, name = text, inName = null] = place.constituency === null ? (NAME_SEAT.exec(text) ?? []) : []
  return { id: null, name: name || null, role: null, party, constituency: place.constituency ?? inName }
}
