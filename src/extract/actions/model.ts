/** The linear models: what a sentence or a date is worth is the sum of the weights of its features. */
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

const sentenceModels = lazily(() => [
  SENTENCE_LABELS,
  [DEED_WEIGHTS, STATUS_WEIGHTS.done, STATUS_WEIGHTS['in-progress'], STATUS_WEIGHTS.planned],
])
const dateModel = lazily(() => [DATE_LABELS, [DATE_WEIGHTS]])

/** Judges a sentence by its features. */
export function judge(sentence: Sentence): Judgement {
  const { sums, tell } = sentenceModels()
  tellSentence(sentence, tell)
  const [deed = 0, done = 0, inProgress = 0, planned = 0] = sums
  const status = done >= inProgress && done >= planned ? 'done' : inProgress >= planned ? 'in-progress' : 'planned'
  return { deed, status }
}

/** Above 0 a date says when the deed of its sentence is done; `day` is that of the answer. */
export function dateScore(sentence: Sentence, date: DateMention, day: string): number {
  const { sums, tell } = dateModel()
  tellDate(sentence, date, day, tell)
  return sums[0] ?? 0
}

/** One judging: the sum of each model, which the next judging overwrites, and what takes the features. */
interface Run {
  sums: number[]
  tell: Tell
}

/** Makes models that share their features. A feature is looked up by the numbers of its label and words. */
function modelsOf(labels: Labels, models: readonly Weights[]): () => Run {
  const size = VOCABULARY_SIZE
  /** Where the weights of a feature stand, by its numbers: of a label alone, with a word, with two, with three. */
  const bare = new Int32Array(Object.keys(labels).length)
  const single = new Int32Array(bare.length * size)
  const double = new Map<number, number>()
  const triple = new Map<number, number>()
  /** The weights of a feature for each model stand side by side; the first place is nobody's. */
  const values: number[] = models.map(() => 0)

  const place = (label: number, [one, two, three]: readonly number[]): number => {
    const fresh = values.length
    let found: number | undefined
    if (one === undefined) found = bare[label] ||= fresh
    else if (two === undefined) found = single[label * size + one] ||= fresh
    else {
      const key = (label * size + one) * size + two
      const map = three === undefined ? double : triple
      const whole = three === undefined ? key : key * size + three
      found = map.get(whole) ?? fresh
      map.set(whole, found)
    }
    if (found === fresh) values.push(...models.map(() => 0))
    return found
  }
  for (const [index, weights] of models.entries()) {
    for (const [name, weight] of Object.entries(weights)) {
      const { label, words } = partsOf(name)
      const number = labels[label]
      if (number === undefined) throw new Error(`A weight for ${name}, which nothing is ever told of`)
      values[place(number, words.map(indexOf)) + index] = weight
    }
  }

  const weights = Float64Array.from(values)
  /** The run in which each was counted last. */
  const counted = new Float64Array(values.length)
  const sums = models.map(() => 0)
  let run = 0
  const tell: Tell = (label, one, two, three) => {
    let at: number | undefined
    if (one === undefined) at = bare[label]
    else if (one.index < 0) return
    else if (two === undefined) at = single[label * size + one.index]
    else if (two.index < 0) return
    else {
      const key = (label * size + one.index) * size + two.index
      if (three === undefined) at = double.get(key)
      else if (three.index >= 0) at = triple.get(key * size + three.index)
    }
    if (at === undefined || at === 0 || counted[at] === run) return
    counted[at] = run
    for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + (weights[at + index] ?? 0)
  }
  return () => {
    run += 1
    sums.fill(0)
    return { sums, tell }
  }
}

/** Models that are made when they are first needed: importing the library costs nothing for them. */
function lazily(made: () => Parameters<typeof modelsOf>): () => Run {
  let begin: (() => Run) | null = null
  return () => {
    begin ??= modelsOf(...made())
    return begin()
  }
}
