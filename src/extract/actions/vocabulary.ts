/** The words that the models have weights for, numbered, so that a feature is looked up by numbers. */
import { remembered } from '../remembered.js'
import { WORDS } from './weights.js'

/** A word as the models know it. */
export interface Term {
  readonly text: string
  /** Its number, from 1; below 0 where no model has a weight for it. */
  readonly index: number
}

/** The empty word, which is no word's verb, is one of them. */
const NUMBERS = new Map(
  WORDS.trimEnd()
    .split(/\s/u)
    .map((word, index) => [word, index + 1]),
)

/** Above the number of every word. */
export const VOCABULARY_SIZE = NUMBERS.size + 1

/** The number of a word, below 0 for one that no model has a weight for. */
export function indexOf(word: string): number {
  return NUMBERS.get(word) ?? -1
}

/** The term of any word. */
export const termOf = remembered((text): Term => ({ text, index: indexOf(text) }))
