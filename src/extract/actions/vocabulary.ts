/** The words that the models have weights for, numbered, so that a feature is looked up by numbers. */
import { remembered } from '../remembered.js'
import { partsOf } from './feature.js'
import { DATE_WEIGHTS, DEED_WEIGHTS, STATUS_WEIGHTS } from './weights.js'

/** A word as the models know it. */
export interface Term {
  readonly text: string
  /** Its number, from 1; below 0 where no model has a weight for it. */
  readonly index: number
}

const NUMBERS = new Map<string, number>()
for (const weights of [DEED_WEIGHTS, DATE_WEIGHTS, ...Object.values(STATUS_WEIGHTS)]) {
  for (const name of Object.keys(weights)) {
    for (const word of partsOf(name).words) if (!NUMBERS.has(word)) NUMBERS.set(word, NUMBERS.size + 1)
  }
}

/** Above the number of every word. */
export const VOCABULARY_SIZE = NUMBERS.size + 1

/** The number of a word, below 0 for one that no model has a weight for. */
export function indexOf(word: string): number {
  return NUMBERS.get(word) ?? -1
}

/** The term of any word. */
export const termOf = remembered((text): Term => ({ text, index: indexOf(text) }))
