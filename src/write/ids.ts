/** What tells answers apart: the key that an answer's id is made of, and the digest of all that its record says. */
import { hash } from 'node:crypto'
import type { WrittenAnswer } from '../schema.js'

/** The key of a record. */
export interface AnswerKey {
  /** `commons-2018-03-15-132912`, or `sha256-` and 24 hexadecimal digits of a hash of the texts. */
  text: string
  /** True where house, day tabled and UIN are known: then the same content under the same key is the same answer. */
  official: boolean
}

/** "132912", "HL3361", "S3W-27948": UINs that can be part of an id as they are. */
const PLAIN_UIN = /^[\w-]{1,40}$/u

/**
 * The key of a record: house, day tabled and UIN, since UINs repeat from session to session and between the Houses;
 * else a hash of its source's id and texts, whatever was found in them.
 */
export function answerKey(record: WrittenAnswer): AnswerKey {
  const { house, dateTabled, uin, dateAnswered } = record.metadata
  if (house !== null && dateTabled !== null && uin !== null && PLAIN_UIN.test(uin)) {
    return { text: `${house.toLowerCase()}-${dateTabled}-${uin}`, official: true }
  }
  const { question, answer, source } = record
  const content = [source.id, house, dateTabled, uin, dateAnswered, question?.text, answer?.text, answer?.original]
  return { text: `sha256-${hash('sha256', JSON.stringify(content)).slice(0, 24)}`, official: false }
}

/** The id of the nth record under a key, from 1; the first has the key itself. */
export function answerId(key: string, occurrence: number): string {
  return occurrence === 1 ? key : `${key}~${occurrence}`
}

/** The first 64 bits of a text's SHA-256. */
export function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer').subarray(0, 8)
}
