/** Where sentences end: the rules of Unicode's text segmentation (UAX #29), as `Intl.Segmenter` applies them. */

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The places where one sentence ends and the next begins, in UTF-16 offsets; not those of the text itself. */
export function sentenceEnds(text: string): number[] {
  return UNUSUAL.test(text) ? endsBySegmenter(text) : endsByRules(text)
}

/** Characters of classes that the short way does not know. */
const UNUSUAL = /[^ -~£€•–—]/u

/** The long way, for any text. */
export function endsBySegmenter(text: string): number[] {
  const ends: number[] = []
  for (const { index } of segmenter.segment(text)) if (index > 0) ends.push(index)
  return ends
}

/** A full stop, question or exclamation mark, with what may stand between it and the next sentence (SB9 to SB11). */
const TERMINATOR = /[.?!]["'()[\]{}]* */gu
const DIGIT = /\d/u
const LETTER = /[A-Za-z]/u
const UPPER = /[A-Z]/u
/** After a full stop: anything but a letter or a terminator, then a small letter (SB8). */
const GOES_ON = /[^A-Za-z.?!]*[a-z]/uy
/** "…), and", "? - ", "!?" (SB8a). */
const CONTINUES = /[,:;\-–—.?!]/u

/** The short way, for letters without accents and the signs of English prose: the same rules, at the terminators alone. */
export function endsByRules(text: string): number[] {
  const ends: number[] = []
  for (const { index, 0: written } of text.matchAll(TERMINATOR)) {
    const end = index + written.length
    if (end >= text.length) continue
    const next = text.charAt(end)
    if (CONTINUES.test(next)) continue
    if (text.charAt(index) === '.') {
      // "1.5", "U.K" (SB6, SB7).
      if (written === '.' && (DIGIT.test(next) || (UPPER.test(next) && LETTER.test(text.charAt(index - 1))))) continue
      GOES_ON.lastIndex = end
      if (GOES_ON.test(text)) continue
    }
    ends.push(end)
  }
  return ends
}
