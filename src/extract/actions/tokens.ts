/** Words, numbers and marks: where each ends. An apostrophe or hyphen inside a word belongs to it, but "we've" is two. */

/** What a character may be of; anything else is a mark of its own. */
const LETTER = 1
const DIGIT = 2
const SPACE = 3
/** ASCII letters alone stand before "'ve". */
const ASCII = 0x80
const CLASSES = new Uint8Array(0x100)
for (let code = 0; code < CLASSES.length; code += 1) {
  const character = String.fromCharCode(code)
  if (/[A-Za-zÀ-ÿ]/u.test(character)) CLASSES[code] = LETTER
  else if (/\d/u.test(character)) CLASSES[code] = DIGIT
  else if (/\s/u.test(character)) CLASSES[code] = SPACE
}
const SPACES = /\s/u
const CONTRACTION = /'(?:ve|re|ll|m)\b/uy
const [APOSTROPHE, CURLY, STOP, HYPHEN, COMMA, PERCENT] = [0x27, 0x2019, 0x2e, 0x2d, 0x2c, 0x25]
const [SMALL_A, SMALL_Z] = [0x61, 0x7a]

/**
 * Where the token that begins at an offset ends, at most at `end`; the offset itself where white space stands there.
 * "So we've paid £1.5m, i.e. 3rd." is "So", "we", "'ve", "paid", "£", "1.5m", ",", "i.e", ".", "3rd", ".".
 */
export function tokenEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  const kind = classOf(text, start)
  if (kind === LETTER) return wordEnd(text, start, end)
  if (kind === DIGIT) return numberEnd(text, start, end)
  if (kind === SPACE) return start
  if (code === APOSTROPHE) return contractionEnd(text, start, end) ?? start + 1
  return Math.min(end, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1))
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < CLASSES.length) return CLASSES[code] ?? 0
  return SPACES.test(text.charAt(at)) ? SPACE : 0
}

function isLetter(text: string, at: number, end: number): boolean {
  return at < end && CLASSES[text.charCodeAt(at)] === LETTER
}

function lettersEnd(text: string, start: number, end: number): number {
  let at = start
  while (isLetter(text, at, end)) at += 1
  return at
}

function wordEnd(text: string, start: number, end: number): number {
  let at = lettersEnd(text, start, end)
  if (text.charCodeAt(at) === APOSTROPHE && contractionEnd(text, at, end) !== null && isAscii(text, start, at))
    return at
  while (at < end && isJoint(text.charCodeAt(at)) && isLetter(text, at + 1, end)) at = lettersEnd(text, at + 1, end)
  return at
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) >= ASCII) return false
  return true
}

function isJoint(code: number): boolean {
  return code === APOSTROPHE || code === CURLY || code === STOP || code === HYPHEN
}

function contractionEnd(text: string, start: number, end: number): number | null {
  CONTRACTION.lastIndex = start
  const length = CONTRACTION.exec(text)?.[0].length ?? null
  return length === null || start + length > end ? null : start + length
}

/** "1,200.5", "3rd", "60%", "1.5bn"; a comma or stop behind the last figure is none of its number. */
function numberEnd(text: string, start: number, end: number): number {
  let at = digitsEnd(text, start, end)
  while (at < end && isPoint(text.charCodeAt(at)) && isDigit(text, at + 1, end)) at = digitsEnd(text, at + 1, end)
  for (let letters = 0; letters < 2 && at < end && isSmall(text.charCodeAt(at)); letters += 1) at += 1
  return at < end && text.charCodeAt(at) === PERCENT ? at + 1 : at
}

function digitsEnd(text: string, start: number, end: number): number {
  let at = start
  while (isDigit(text, at, end)) at += 1
  return at
}

function isDigit(text: string, at: number, end: number): boolean {
  return at < end && CLASSES[text.charCodeAt(at)] === DIGIT
}

function isPoint(code: number): boolean {
  return code === COMMA || code === STOP
}

function isSmall(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z
}
