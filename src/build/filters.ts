/** Which records a dataset keeps. */
import type { WrittenAnswer } from '../schema.js'

/** What a record must be; each condition counts only where it is given. */
export interface Filters {
  /** Answered on this day or later; where no answer is known, tabled. */
  since?: string | undefined
  /** … or earlier. */
  until?: string | undefined
  /** The names or numbers of answering bodies, any of them, in whatever case. */
  body?: readonly string[] | undefined
  house?: 'Commons' | 'Lords' | undefined
}

/** True for a record that the filters keep. A record without the fact that a filter asks for is left out. */
export function isKept({ metadata }: WrittenAnswer, { since, until, body, house }: Filters): boolean {
  if (house !== undefined && metadata.house !== house) return false
  if (body !== undefined && body.length > 0 && !isAnyOf(metadata, body)) return false
  if (since === undefined && until === undefined) return true
  const day = metadata.dateAnswered ?? metadata.dateHoldingAnswer ?? metadata.dateTabled
  return day !== null && (since === undefined || day >= since) && (until === undefined || day <= until)
}

function isAnyOf(metadata: WrittenAnswer['metadata'], bodies: readonly string[]): boolean {
  const { answeringBody, answeringBodyId } = metadata
  const name = answeringBody === null ? null : folded(answeringBody)
  return bodies.some((body) => folded(body) === name || body.trim() === String(answeringBodyId))
}

const SPACES = /\s+/gu

function folded(name: string): string {
  return name.trim().replace(SPACES, ' ').toLowerCase()
}
