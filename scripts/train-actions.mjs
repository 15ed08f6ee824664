// Trains the models of actions: `node scripts/train-actions.mjs [FOLDER]`, on the annotations of fixtures/gold and of gold/ in
// the folder (../shared), whose words stand in corpus/bulk/ there.
// The phrases of fixtures/phrases/actions.txt teach beside them, and are never judged.
// Writes src/extract/actions/weights.ts and says how well the models do on documents they were not trained on.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { annotated, taught } from './train-actions-data.mjs'
import { fitPruned, foldOf, measure, score } from './train-actions-fit.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = process.argv[2] ?? fileURLToPath(new URL('../../shared', import.meta.url))
const folders = {
  gold: join(shared, 'gold'),
  own: fileURLToPath(new URL('../fixtures/gold', import.meta.url)),
  bulk: join(shared, 'corpus/bulk'),
}
const absent = Object.values(folders).filter((folder) => !existsSync(folder))
if (absent.length > 0) {
  console.log(`Nothing to train on: ${absent.join(' and ')} cannot be found. The weights stay as they are.`)
  process.exit(0)
}

const FOLDS = 5
/** A sentence that the annotators hesitated over teaches little, and to either side. */
const UNSURE = { weight: 0.2, target: 0.5 }
/** Features that may hold the first word of a sentence. */
const OPENS_WITH_WORD =
  /^(?:first|fronted|subject|subjectStarts|subjectHolds|itemFirst|leadItemFirst|leadHolds|word|pair)=/u
const PAIR = /^pair=/u
const STATUSES = ['done', 'in-progress', 'planned']
/** How wide the lines of words are written. */
const WIDTH = 116

const parts = await bundledParts()
const documents = annotated(folders, parts)
const phrases = taught(`${root}fixtures/phrases/actions.txt`, parts)
const vocabulary = commonWords(documents)
const isAllowed = (feature) => !OPENS_WITH_WORD.test(feature) || wordsIn(feature).every((word) => vocabulary.has(word))

const MODELS = {
  deed: { least: 3, most: 12_000, penalty: 2, allowed: isAllowed },
  status: { least: 3, most: 400, penalty: 1, allowed: isAllowed },
  date: { least: 2, most: 1000, penalty: 2, allowed: () => true },
}

/** A phrase is written to be plain: it counts as so many sentences. */
const PLAIN_WEIGHT = 3

const deedRow = ({ features, isAction, isSure, isTaught }) => {
  if (!isSure) return [{ features, target: UNSURE.target, weight: UNSURE.weight }]
  return [{ features, target: Number(isAction), weight: isTaught === true ? PLAIN_WEIGHT : 1 }]
}
const statusRow = (status) => (row) =>
  row.isAction
    ? [{ features: row.features, target: Number(row.status === status), weight: row.isSure ? 1 : UNSURE.weight }]
    : []
/** Where it was hesitated over the deed, its dates were not. */
const dateRow = ({ features, governs }) => [{ features, target: Number(governs), weight: 1 }]
const ofDates = (all) => all.map(({ id, dates, source }) => ({ id, rows: dates, source }))

const deeds = crossValidated(documents, (train) => fitPruned([...train, ...phrases], deedRow, MODELS.deed)).filter(
  ({ row }) => row.isSure,
)
const judgedDeeds = deeds.map(({ weights, row, source }) => ({
  score: score(weights, row.features),
  target: Number(row.isAction),
  source,
}))
/** The development set's standard, and our own, which was laxer; where answers were chosen for being close, they say nothing of others. */
const STANDARDS = [['development', 'standard'], ['own']]
const threshold = bestThreshold(STANDARDS.map((names) => judgedDeeds.filter(({ source }) => names.includes(source))))
const statuses = crossValidated(documents, (train) =>
  STATUSES.map((status) => fitPruned([...train, ...phrases], statusRow(status), MODELS.status)),
)
const judgedStatuses = statuses
  .filter(({ row }) => row.isSure && row.isAction)
  .map(({ weights, row }) => row.status === highest(weights.map((each) => score(each, row.features))))
const judgedDates = crossValidated(ofDates(documents), (train) =>
  fitPruned([...train, ...ofDates(phrases)], dateRow, MODELS.date),
).map(({ weights, row, source }) => ({ score: score(weights, row.features), target: Number(row.governs), source }))

const deedWeights = fitPruned([...documents, ...phrases], deedRow, MODELS.deed)
deedWeights.set('bias', (deedWeights.get('bias') ?? 0) - threshold)
const statusWeights = STATUSES.map((status) => fitPruned([...documents, ...phrases], statusRow(status), MODELS.status))
const dateWeights = fitPruned(ofDates([...documents, ...phrases]), dateRow, MODELS.date)
writeWeights()

const percent = (share) => `${(100 * share).toFixed(1)} %`
const said = ({ precision, recall, f1 }) =>
  `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`
console.log(
  `${documents.length} documents, ${documents.flatMap(({ rows }) => rows).length} sentences, ${FOLDS} folds by document`,
)
console.log(`deeds: ${said(measure(judgedDeeds, threshold))}, threshold ${threshold.toFixed(2)}`)
sayBySource(judgedDeeds, threshold)
console.log(
  `status right on ${percent(judgedStatuses.filter(Boolean).length / judgedStatuses.length)} of ${judgedStatuses.length} actions`,
)
console.log(`dates that govern: ${said(measure(judgedDates))}, of ${judgedDates.length} dates`)
sayBySource(judgedDates)

function sayBySource(judged, at) {
  for (const name of ['development', 'standard', 'close', 'own']) {
    const own = judged.filter(({ source }) => source === name)
    console.log(`  ${name}: ${said(measure(own, at))}`)
  }
}

/** The library's own stages up to the features, bundled as they stand. */
async function bundledParts() {
  const outDir = `${root}node_modules/.cache/train-actions`
  await build({
    config: false,
    entry: { parts: `${root}scripts/train-actions-parts.ts` },
    format: 'esm',
    target: 'node20',
    outDir,
    silent: true,
    clean: true,
  })
  return import(`${outDir}/parts.mjs`).catch(() => import(`${outDir}/parts.js`))
}

/** Every row of every document, with weights fitted on the other folds' documents. */
function crossValidated(all, train) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = train(all.filter(({ id }) => foldOf(id, FOLDS) !== fold))
    return all
      .filter(({ id }) => foldOf(id, FOLDS) === fold)
      .flatMap(({ rows, source }) => rows.map((row) => ({ weights, row, source })))
  }).flat()
}

function highest(scores) {
  return STATUSES[scores.indexOf(Math.max(...scores))]
}

/**
 * The threshold in the middle of the flat top of F1: each candidate counts with its neighbours, and each source of
 * annotations as much as the other.
 */
function bestThreshold(judgedOfSources) {
  const candidates = Array.from({ length: 41 }, (_, step) => (step - 20) / 20)
  const f1 = (at) => judgedOfSources.reduce((sum, judged) => sum + measure(judged, at).f1, 0)
  const around = (at) => [-4, -2, 0, 2, 4].reduce((sum, step) => sum + f1(at + step / 20), 0)
  return candidates.reduce((top, each) => (around(each) > around(top) ? each : top), 0)
}

/** Words that stand within a sentence, in small letters, in at least three documents: names that open sentences do not. */
function commonWords(all) {
  const counts = new Map()
  for (const { rows } of all) {
    const words = new Set(
      rows.flatMap(({ features }) => features.filter((each) => PAIR.test(each)).map((each) => each.split(' ').at(-1))),
    )
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set([...counts.keys()].filter((word) => counts.get(word) >= 3))
}

function wordsIn(feature) {
  return parts.partsOf(feature).words.filter((word) => /^[a-z]/u.test(word))
}

/** Weights in hundredths, those that are none left out, in alphabetical order of their features. */
function rounded(weights) {
  return [...weights]
    .map(([name, weight]) => ({ ...parts.partsOf(name), weight: Math.round(weight * 100) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => (`${a.label}=${a.words}` < `${b.label}=${b.words}` ? -1 : 1))
}

function writeWeights() {
  const models = [deedWeights, ...statusWeights, dateWeights].map(rounded)
  const [deed, ...others] = models
  const date = others.pop()
  const words = [...new Set(models.flat().flatMap((feature) => feature.words))].filter((word) => word !== '').sort()
  const raw = (text) => `\`${text.replaceAll(/[\\`]|\$\{/gu, '\\$&')}\``
  const literal = (features) => {
    const labels = groupedByLabel(features)
    const lines = (group) => raw(`\n${group.map((each) => `${[...each.words, each.weight].join(' ')}\n`).join('')}`)
    return `{\n${[...labels].map(([label, group]) => `  ${label}: ${lines(group)},`).join('\n')}\n}`
  }
  const status = STATUSES.map((name, at) => `  ${JSON.stringify(name)}: ${literal(others[at])},`).join('\n')
  const lines = [
    '/** The weights of the models, made by `scripts/train-actions.mjs`; features.ts and governing.ts say what the labels mean. */',
    "import type { Weights } from './feature.js'",
    '',
    '/** Every word that a weight is for, in alphabetical order. */',
    `export const WORDS = ${raw(`\n${wrapped(words)}\n`)}`,
    '',
    '/** Whether a sentence tells a deed. */',
    `export const DEED_WEIGHTS: Weights = ${literal(deed)}`,
    '',
    '/** Whether the deed is done, in progress or planned. */',
    `export const STATUS_WEIGHTS: Readonly<Record<'done' | 'in-progress' | 'planned', Weights>> = {\n${status}\n}`,
    '',
    '/** Whether a date says when the deed is done. */',
    `export const DATE_WEIGHTS: Weights = ${literal(date)}`,
    '',
  ]
  const file = `${root}src/extract/actions/weights.ts`
  writeFileSync(file, lines.join('\n'))
  const biome = spawnSync('npx', ['biome', 'format', '--write', file], { cwd: root, stdio: 'inherit' })
  if (biome.status !== 0) process.exitCode = 1
}

/** Lists of features by their labels. */
function groupedByLabel(features) {
  const groups = new Map()
  for (const feature of features) {
    const group = groups.get(feature.label) ?? []
    group.push(feature)
    groups.set(feature.label, group)
  }
  return groups
}

/** Words in lines of a readable length. */
function wrapped(words) {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
