/** The linear models: what a sentence or a date is worth is the sum of the weights of its features. */
import { DATE_WEIGHTS, DEED_WEIGHTS, STATUS_WEIGHTS } from './weights.js'

/** Weights of one model by the names of the features. */
type Weights = Readonly<Record<string, number>>

/** The sum of the weights of the features; a feature without a weight counts nothing. */
function scoreOf(weights: Weights, features: readonly string[]): number {
  let score = 0
  for (const feature of features) score += Object.hasOwn(weights, feature) ? (weights[feature] ?? 0) : 0
  return score
}

/** Above 0 a sentence tells a deed. */
export function deedScore(features: readonly string[]): number {
  return scoreOf(DEED_WEIGHTS, features)
}

/** Above 0 a date says when the deed of its sentence is done. */
export function dateScore(features: readonly string[]): number {
  return scoreOf(DATE_WEIGHTS, features)
}

/** The status whose weights sum to the most; the first of them in a tie. */
export function statusOf(features: readonly string[]): 'done' | 'in-progress' | 'planned' {
  const done = scoreOf(STATUS_WEIGHTS.done, features)
  const inProgress = scoreOf(STATUS_WEIGHTS['in-progress'], features)
  const planned = scoreOf(STATUS_WEIGHTS.planned, features)
  if (done >= inProgress && done >= planned) return 'done'
  return inProgress >= planned ? 'in-progress' : 'planned'
}
