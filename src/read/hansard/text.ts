/** Hansard copied as text. */
import { verbatim } from '../../document.js'
import { linesOf } from '../lines.js'
import type { Reader } from '../reader.js'
import { looksLikeHansard } from './detect.js'
import { hansardLines } from './lines.js'
import { readHansard } from './scan.js'

/** The reader of "Mr. Smith: To ask …" and its kin. */
export const HANSARD_TEXT: Reader = {
  format: 'hansard',
  detects: looksLikeHansard,
  read: (text) => readHansard(verbatim(text, 0, text.length), hansardLines(linesOf(text))),
}
