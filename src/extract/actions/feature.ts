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

/** The label of a name, and the words that fill it in. */
export function partsOf(name: string): { label: string; words: string[] } {
  const at = name.indexOf('=')
  return at < 0 ? { label: name, words: [] } : { label: name.slice(0, at), words: name.slice(at + 1).split(' ') }
}
