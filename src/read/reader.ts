/** What every family of formats gives to `read/index.ts`. */
import type { Document } from '../document.js'
import type { Settings } from '../options.js'
import type { Format } from '../schema.js'

/** Reads the documents of one format. */
export interface Reader {
  format: Format
  /** A cheap look at the head of a text (its first {@link HEAD_LENGTH} characters): is it of this format? */
  detects(head: string): boolean
  /**
   * Reads every document of a text, in order, each when it is asked for.
   * @throws WrittenAnswerError when the text is not of this format.
   */
  read(text: string, settings: Settings): Iterable<Document>
}

/** How much of a text detection sees, in UTF-16 code units. */
export const HEAD_LENGTH = 20_000
