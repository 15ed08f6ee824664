/** The numbers of questions: "[67391]", "[HL9224]", and several of them in one question. */
import { joinTexts, trimmedSlice } from '../../document/slices.js'
import type { Text } from '../../document.js'
import type { Metadata } from '../../schema.js'

/** A question of its own within the words of one contribution. */
export interface Part {
  text: Text | null
  uin: string | null
  house: Metadata['house']
  hasInterest: boolean
}

/** "[67391]", "[HL9224]", at the end of a question or before its next part: "; [12345]" / "(2) …". */
const NUMBER = /\[ ?(HL ?\d{1,6}|\d{3,7}) ?\](?=[\s;.]*(?:$|\(\d{1,2}\)))/giu
/** Before the number: a member with an interest. */
const INTEREST = '[R]'
/** "To ask the Secretary of State for Justice (1) how …": what is said once for every part. */
const STEM = /^(.{1,300}?) ?\(1\) /su
const PART_NUMBER = /^[\s;,]*(?:and )?\(\d{1,2}\) /u
/** What joins a part to the next: "; and". */
const JOINS = new Set([' ', '\n', '\r', '\t', '\u00a0', ';', ','])
const AND = ' and'

/** More parts than a question ever had: each of them names all the others. */
const MAX_PARTS = 100

/** Parts a question at its numbers; each part but the first begins with what the first has before "(1)". */
export function numbered(text: Text | null): Part[] {
  if (text === null) return [{ text: null, uin: null, house: null, hasInterest: false }]
  const marks = Array.from(text.value.matchAll(NUMBER))
  const [only] = marks
  if (only === undefined || marks.length > MAX_PARTS) return [{ text, uin: null, house: null, hasInterest: false }]
  const stem = marks.length > 1 ? (STEM.exec(text.value)?.[1] ?? '') : ''
  let at = 0
  return marks.map((mark) => {
    const words = text.value.slice(at, mark.index)
    const trimmed = words.trimEnd()
    const hasInterest = trimmed.endsWith(INTEREST)
    const length = hasInterest ? trimmed.length - INTEREST.length : words.length
    const start = at === 0 ? 0 : at
    at = mark.index + mark[0].length
    const uin = (mark[1] ?? '').replace(' ', '').toUpperCase()
    return {
      text: partOf(text, start, start + length, stem, marks.length > 1),
      uin,
      house: uin.startsWith('HL') ? 'Lords' : 'Commons',
      hasInterest,
    }
  })
}

function partOf(text: Text, start: number, end: number, stem: string, isShared: boolean): Text | null {
  if (!isShared) return trimmedSlice(text, { start, end })
  const from = start === 0 ? stem.length : start
  const words = text.value.slice(from, end)
  const skipped = PART_NUMBER.exec(words)?.[0].length ?? 0
  const part = trimmedSlice(text, { start: from + skipped, end: from + lengthWithoutJoin(words) })
  const head = trimmedSlice(text, { start: 0, end: stem.length })
  if (part === null || head === null) return part
  return joinTexts(text.origin, [head, ' ', part])
}

function lengthWithoutJoin(words: string): number {
  let end = words.length
  while (end > 0 && JOINS.has(words.charAt(end - 1))) end -= 1
  if (!words.slice(0, end).endsWith(AND)) return end
  end -= AND.length
  while (end > 0 && JOINS.has(words.charAt(end - 1))) end -= 1
  return end
}
