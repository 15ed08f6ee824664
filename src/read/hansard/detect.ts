/** What tells Hansard from a bare answer. */
import { linesOf } from '../lines.js'
import { type HansardLine, hansardLines } from './lines.js'
import { isSureMark } from './marks.js'
import { askingIn, isAsking, isTitled, nameIn, speakerIn } from './speakers.js'

const DETECTION_LINES = 400
const LINES_BELOW = 6

/**
 * Hansard shows in a column's mark, a citation or a title together with a question, in "Mr. Smith: To ask …", or in a
 * question whose answer begins with the name of a member. A question and an answer without names are bare text.
 */
export function looksLikeHansard(head: string): boolean {
  const lines = hansardLines(linesOf(head)).slice(0, DETECTION_LINES)
  if (lines.some(({ text }) => isSureMark(text))) {
    return lines.some(({ text }) => askingIn(text) !== null) || lines.some(({ text }) => CORRECTED.test(text))
  }
  return lines.some((line, index) => isNamedQuestion(line, lines.slice(index + 1, index + LINES_BELOW)))
}

/** "The correct response should have been:". */
const CORRECTED = /^The correct (?:answer|response) should\b/iu
const TO_ASK = /^To ask\b/u
/** "[67391]", "[HL9224]". */
const NUMBER_LAST = /\[(?:HL ?\d{1,6}|\d{3,7})\]$/u

function isNamedQuestion({ text }: HansardLine, below: HansardLine[]): boolean {
  const asked = askingIn(text)
  if (asked !== null && asked.member !== null) return TO_ASK.test(text.slice(asked.at)) || below.some(isAnswerer)
  if (asked !== null) return NUMBER_LAST.test(text) && isAnswerer(below[0])
  const [words, ...rest] = below
  return isTitled(text) && nameIn(text) !== null && isAsking(words?.text ?? '') && rest.some(isAnswerer)
}

function isAnswerer(line: HansardLine | undefined): boolean {
  if (line === undefined || !isTitled(line.text)) return false
  return speakerIn(line.text) !== null || nameIn(line.text) !== null
}
