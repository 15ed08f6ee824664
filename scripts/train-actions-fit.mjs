// Logistic regression with an L2 penalty by L-BFGS; no random, so that the same rows give the same weights.

/** The features that occur in at least `least` documents, in alphabetical order. */
export function vocabulary(documents, least) {
  const counts = new Map()
  for (const { rows } of documents) {
    for (const feature of new Set(rows.flatMap(({ features }) => features))) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
  }
  return [...counts.keys()].filter((feature) => counts.get(feature) >= least).sort()
}

/** Fits weights for the named features: `{feature: weight}` of rows `{features, target, weight}`. */
export function logistic(rows, names, penalty) {
  const index = new Map(names.map((name, at) => [name, at]))
  const data = rows.map(({ features, target, weight }) => {
    const at = features.map((feature) => index.get(feature)).filter((each) => each !== undefined)
    return { at: Int32Array.from(at), target, weight }
  })
  return minimise((weights, gradient) => loss(data, weights, gradient, penalty), names.length)
}

function loss(data, weights, gradient, penalty) {
  let sum = 0
  for (let j = 0; j < weights.length; j += 1) {
    gradient[j] = penalty * weights[j]
    sum += (penalty * weights[j] * weights[j]) / 2
  }
  for (const { at, target, weight } of data) {
    let score = 0
    for (const j of at) score += weights[j]
    const tail = Math.exp(-Math.abs(score))
    sum += weight * ((score > 0 ? (1 - target) * score : -target * score) + Math.log1p(tail))
    const slope = weight * ((score > 0 ? 1 / (1 + tail) : tail / (1 + tail)) - target)
    for (const j of at) gradient[j] += slope
  }
  return sum
}

const MEMORY = 8
const MOST_STEPS = 150
const ENOUGH = 1e-6

/** L-BFGS with a backtracking line search. */
function minimise(lossAt, size) {
  const weights = new Float64Array(size)
  let gradient = new Float64Array(size)
  let value = lossAt(weights, gradient)
  const pairs = []
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const direction = descent(gradient, pairs)
    const slope = dot(gradient, direction)
    let length = 1
    let next
    let nextGradient
    let nextValue
    do {
      next = weights.map((weight, j) => weight - length * direction[j])
      nextGradient = new Float64Array(size)
      nextValue = lossAt(next, nextGradient)
      length /= 2
    } while (nextValue > value - 1e-4 * length * slope && length > 1e-9)
    const moved = next.map((weight, j) => weight - weights[j])
    const turned = nextGradient.map((each, j) => each - gradient[j])
    const curvature = dot(moved, turned)
    if (curvature > 1e-10) pairs.push({ moved, turned, curvature })
    if (pairs.length > MEMORY) pairs.shift()
    const gain = value - nextValue
    weights.set(next)
    gradient = nextGradient
    value = nextValue
    if (gain < ENOUGH * Math.abs(value)) break
  }
  return weights
}

function descent(gradient, pairs) {
  const direction = Float64Array.from(gradient)
  const shares = []
  for (const { moved, turned, curvature } of pairs.toReversed()) {
    const share = dot(moved, direction) / curvature
    shares.unshift(share)
    for (let j = 0; j < direction.length; j += 1) direction[j] -= share * turned[j]
  }
  const last = pairs.at(-1)
  const scale =
    last === undefined ? 1 / Math.sqrt(dot(gradient, gradient)) : last.curvature / dot(last.turned, last.turned)
  for (let j = 0; j < direction.length; j += 1) direction[j] *= scale
  for (const [at, { moved, turned, curvature }] of pairs.entries()) {
    const back = shares[at] - dot(turned, direction) / curvature
    for (let j = 0; j < direction.length; j += 1) direction[j] += back * moved[j]
  }
  return direction
}

function dot(a, b) {
  let sum = 0
  for (let j = 0; j < a.length; j += 1) sum += a[j] * b[j]
  return sum
}

/** Fits, keeps the `most` features that matter most (weight times the root of their count), and fits those anew. */
export function fitPruned(documents, rowsOf, { least, most, penalty, allowed }) {
  const rows = documents.flatMap(({ rows: all }) => all).flatMap(rowsOf)
  let names = vocabulary(documents, least).filter(allowed)
  let weights = logistic(rows, names, penalty)
  if (names.length > most) {
    const counts = new Map()
    for (const { features } of rows) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    const worth = new Map(names.map((name, at) => [name, Math.abs(weights[at]) * Math.sqrt(counts.get(name) ?? 0)]))
    names = names
      .toSorted((a, b) => worth.get(b) - worth.get(a) || (a < b ? -1 : 1))
      .slice(0, most)
      .sort()
    weights = logistic(rows, names, penalty)
  }
  return new Map(names.map((name, at) => [name, weights[at]]))
}

/** The sum of the weights of the features. */
export function score(weights, features) {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/** Which of `folds` parts a document belongs to, by its number alone. */
export function foldOf(id, folds) {
  let hash = 2166136261
  for (const character of String(id)) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) % folds
}

/** Precision, recall and F1 of `{score, target}` above a threshold. */
export function measure(judged, threshold = 0) {
  let hit = 0
  let extra = 0
  let missed = 0
  for (const { score: sum, target } of judged) {
    const isFound = sum > threshold
    if (isFound && target > 0.5) hit += 1
    else if (isFound) extra += 1
    else if (target > 0.5) missed += 1
  }
  const precision = hit / Math.max(1, hit + extra)
  const recall = hit / Math.max(1, hit + missed)
  return { precision, recall, f1: (2 * hit) / Math.max(1, 2 * hit + extra + missed) }
}
