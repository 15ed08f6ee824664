/** The linear models: what a sentence or a date is worth is the sum of the weights of its features. */
import { once } from '../../on-demand.js'
import type { DateMention } from '../../schema.js'
import { type Labels, partsOf, type Tell } from './feature.js'
import { SENTENCE_LABELS, type Sentence, tellSentence } from './features.js'
import { DATE_LABELS, tellDate } from './governing.js'
import { indexOf, VOCABULARY_SIZE } from './vocabulary.js'
import { DATE_WEIGHTS, DEED_WEIGHTS, STATUS_WEIGHTS } from './weights.js'

/** Weights of one model by the names of the features. */
type Weights = Readonly<Record<string, number>>

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
  const names = [...new Set(models.flatMap((weights) => Object.keys(weights)))]
  const mask = 2 ** Math.ceil(Math.log2(names.length * ROOM)) - 1
  /** Label and two words; the third word; and from which index on the weights stand, above 0 for a place that is taken. */
  const keys = new Int32Array(mask + 1)
  const thirds = new Int32Array(mask + 1)
  const starts = new Int32Array(mask + 1)
  /** A weight for each model, feature after feature. */
  const weights = new Float64Array((names.length + 1) * models.length)
  for (const [index, name] of names.entries()) {
    const { label, words } = partsOf(name)
    const number = labels[label]
    if (number === undefined) throw new Error(`A weight for ${name}, which nothing is ever told of`)
    const [one = NO_WORD, two = NO_WORD, three = NO_WORD] = words.map(indexOf)
    let place = hashOf(number, one, two, three) & mask
    while (starts[place] !== 0) place = (place + 1) & mask
    const start = (index + 1) * models.length
    keys[place] = keyOf(number, one, two)
    thirds[place] = three
    starts[place] = start
    weights.set(
      models.map((model) => model[name] ?? 0),
      start,
    )
  }

  /** The run in which each was counted last. */
  const counted = new Float64Array(mask + 1)
  const sums = models.map(() => 0)
  let run = 0
  const tell: Tell = (label, first, second, third) => {
    const one = first === undefined ? NO_WORD : first.index
    const two = second === undefined ? NO_WORD : second.index
    const three = third === undefined ? NO_WORD : third.index
    if (one < 0 || two < 0 || three < 0) return
    const key = keyOf(label, one, two)
    let place = hashOf(label, one, two, three) & mask
    while (keys[place] !== key || thirds[place] !== three) {
      if (starts[place] === 0) return
      place = (place + 1) & mask
    }
    const start = starts[place] ?? 0
    if (start === 0 || counted[place] === run) return
    counted[place] = run
    for (let index = 0; index < sums.length; index += 1)
      sums[index] = (sums[index] ?? 0) + (weights[start + index] ?? 0)
  }
  return () => {
    run += 1
    sums.fill(0)
    return { sums, tell }
  }
}

/** Below 2^31 for a label and two words. */
function keyOf(label: number, one: number, two: number): number {
  return (label * VOCABULARY_SIZE + one) * VOCABULARY_SIZE + two
}

function hashOf(label: number, one: number, two: number, three: number): number {
  const mixed =
    Math.imul(label, 0x9e3779b1) +
    Math.imul(one, 0x85ebca6b) +
    Math.imul(two, 0xc2b2ae35) +
    Math.imul(three, 0x27d4eb2f)
  return mixed >>> 13
}
