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

/** The weights of one model: for each label the lines of its features, each its words and its weight in hundredths. */
export type Weights = Readonly<Record<string, string>>

/** Gives each feature of such lines: "we past 120" is 1.2 for `subject` with "we past"; null where no words fill it in. */
export function eachWeight(lines: string, take: (words: string | null, weight: number) => void): void {
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const at = line.lastIndexOf(' ')
    take(at < 0 ? null : line.slice(0, at), Number(line.slice(at + 1)) / 100)
  }
}
