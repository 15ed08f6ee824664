/** Features: what a model is told, one after another, each a label and up to three words that fill it in. */

import type { Term } from './vocabulary.js'

/** The numbers of labels by their names, as {@link labelled} makes them. */
export type Labels = Readonly<Record<string, number>>

/** Takes a feature such as `subject` with "we" and "past". Telling the same twice is telling it once. */
export type Tell = (label: number, one?: Term, two?: Term, three?: Term) => void

/** Numbers the labels, so that a model can look them up at once. */
export function labelled<const Name extends string>(...names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<Name, number>
}

/** What a feature is worth, and the words that fill in its label. */
export interface Weight {
  words: readonly string[]
  weight: number
}

/** The weights of one model: for each label the lines of its features, each its words and its weight in hundredths. */
export type Weights = Readonly<Record<string, string>>

/** The features of such lines: "we past 120" is 1.2 for `subject` with "we" and "past". */
export function weightsIn(lines: string): Weight[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const words = line.split(' ')
      return { weight: Number(words.pop()) / 100, words }
    })
}
