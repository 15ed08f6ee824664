/** The linear models: what a sentence or a date is worth is the sum of the weights of its features. */
import { once } from '../../on-demand.js'
import type { DateMention } from '../../schema.js'
import { eachWeight, type Labels, type Tell, type Weights } from './feature.js'
import { SENTENCE_LABELS, type Sentence, tellSentence } from './features.js'
import { DATE_LABELS, tellDate } from './governing.js'
import { indexOf, VOCABULARY_SIZE } from './vocabulary.js'
import { DATE_WEIGHTS, DEED_WEIGHTS, STATUS_WEIGHTS } from './weights.js'

/** What the models say of a sentence. */
export interface Judgement {
  /** Above 0 the sentence tells a deed. */
  deed: number
  /** The status whose weights sum to the most; the first of them in a tie. */
  status: 'done' | 'in-progress' | 'planned'
}

/** Made when they are first needed: importing the library costs nothing for them. */
const sentenceModels = once(() => {
  const { done, planned, 'in-progress': inProgress } = STATUS_WEIGHTS
  return modelsOf(SENTENCE_LABELS, [DEED_WEIGHTS, done, inProgress, planned])
})
const dateModel = once(() => modelsOf(DATE_LABELS, [DATE_WEIGHTS]))

/** Judges a sentence by its features. */
export function judge(sentence: Sentence): Judgement {
  const { sums, tell } = sentenceModels()()
  tellSentence(sentence, tell)
  const [deed = 0, done = 0, inProgress = 0, planned = 0] = sums
  const status = done >= inProgress && done >= planned ? 'done' : inProgress >= planned ? 'in-progress' : 'planned'
  return { deed, status }
}

/** Above 0 a date says when the deed of its sentence is done; `day` is that of the answer. */
export function dateScore(sentence: Sentence, date: DateMention, day: string): number {
  const { sums, tell } = dateModel()()
  tellDate(sentence, date, day, tell)
  return sums[0] ?? 0
}

/** One judging: the sum of each model, which the next judging overwrites, and what takes the features. */
interface Run {
  sums: number[]
  tell: Tell
}

/** The number that stands where a feature has no further word; those of words without a weight are below it. */
const NO_WORD = 0
/** Places of the table for each feature, so that most places are free and most features without a weight end at once. */
const ROOM = 4

/**
 * Makes models that share their features. Few of the features that a sentence has bear a weight, so none is written out
 * as a name: it is looked up by the numbers of its label and words in a table, from its hash on to the next free place.
 */
function modelsOf(labels: Labels, models: readonly Weights[]): () => Run {
  const { numbers, weights } = numbered(labels, models)
  const mask = 2 ** Math.ceil(Math.log2(numbers.size * ROOM)) - 1
  /** The feature at each place; 0 for a place that is free. */
  const places = new Uint16Array(mask + 1)
  /** Label and first word, second word and third word of each feature. */
  const firsts = new Int32Array(numbers.size + 1)
  const seconds = new Int32Array(numbers.size + 1)
  const thirds = new Int32Array(numbers.size + 1)
  for (const [key, feature] of numbers) {
    const [label = '', first, second, third] = key.split(' ')
    const one = first === undefined ? NO_WORD : indexOf(first)
    const two = second === undefined ? NO_WORD : indexOf(second)
    const three = third === undefined ? NO_WORD : indexOf(third)
    let place = hashOf(Number(label), one, two, three) & mask
    while (places[place] !== 0) place = (place + 1) & mask
    places[place] = feature
    firsts[feature] = firstOf(Number(label), one)
    seconds[feature] = two
    thirds[feature] = three
  }

  /** The run in which each was counted last. */
  const counted = new Float64Array(numbers.size + 1)
  const sums = models.map(() => 0)
  let run = 0
  const tell: Tell = (label, first, second, third) => {
    const one = first === undefined ? NO_WORD : first.index
    const two = second === undefined ? NO_WORD : second.index
    const three = third === undefined ? NO_WORD : third.index
    if (one < 0 || two < 0 || three < 0) return
    let place = hashOf(label, one, two, three) & mask
    let feature = places[place] ?? 0
    if (feature === 0) return
    const key = firstOf(label, one)
    while (firsts[feature] !== key || seconds[feature] !== two || thirds[feature] !== three) {
      place = (place + 1) & mask
      feature = places[place] ?? 0
      if (feature === 0) return
    }
    if (counted[feature] === run) return
    counted[feature] = run
    const start = feature * sums.length
    for (let index = 0; index < sums.length; index += 1)
      sums[index] = (sums[index] ?? 0) + (weights[start + index] ?? 0)
  }
  return () => {
    run += 1
    sums.fill(0)
    return { sums, tell }
  }
}

/** The number of each feature, from 1, by its label and words; and a weight for each model, feature after feature. */
function numbered(labels: Labels, models: readonly Weights[]): { numbers: Map<string, number>; weights: number[] } {
  const numbers = new Map<string, number>()
  const weights = models.map(() => 0)
  for (const [model, own] of models.entries()) {
    for (const [name, lines] of Object.entries(own)) {
      const label = labels[name]
      if (label === undefined) throw new Error(`Weights for ${name}, which nothing is ever told of`)
      eachWeight(lines, (words, weight) => {
        const key = words === null ? `${label}` : `${label} ${words}`
        const feature = numbers.get(key) ?? numbers.size + 1
        if (feature > numbers.size) {
          numbers.set(key, feature)
          for (let index = 0; index < models.length; index += 1) weights.push(0)
        }
        weights[feature * models.length + model] = weight
      })
    }
  }
  return { numbers, weights }
}

function firstOf(label: number, one: number): number {
  return label * VOCABULARY_SIZE + one
}

function hashOf(label: number, one: number, two: number, three: number): number {
  const mixed =
    Math.imul(label, 0x9e3779b1) +
    Math.imul(one, 0x85ebca6b) +
    Math.imul(two, 0xc2b2ae35) +
    Math.imul(three, 0x27d4eb2f)
  return mixed >>> 13
}
