/**
 * What the models of actions are told, `fixtures/phrases/features/*.txt`: the weights were made with just these features,
 * so that any other misjudges. Below each answer stand its sentences and their dates, in `told/` beside it, with the
 * features in the order of the weights; and each is worth what those weigh.
 * `UPDATE=1 npx vitest run test/extract/features.test.ts` writes them anew.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { score } from '../../scripts/train-actions-fit.mjs'
import {
  dateFeaturesOf,
  datesIn,
  featuresOf,
  moneyIn,
  referencesIn,
  sentencesIn,
  urlsIn,
  weightsByName,
  within,
} from '../../scripts/train-actions-parts.js'
import { dateScore, judge } from '../../src/extract/actions/model.js'
import { DATE_WEIGHTS, DEED_WEIGHTS, STATUS_WEIGHTS } from '../../src/extract/actions/weights.js'
import { expectWritten, type Phrase, phrasesOf, sectionOf } from '../phrases.js'

const folder = fileURLToPath(new URL('../../fixtures/phrases/features', import.meta.url))

/** What a file is about: the labels that are written out for its sentences and for their dates. */
interface Shown {
  sentence: RegExp
  date: RegExp
}

const ALL = /^/u
const NONE = /(?!)/u
const SHOWN: Record<string, Shown> = {
  whole: { sentence: ALL, date: ALL },
  words: { sentence: /^(?:word|pair|length)$/u, date: NONE },
  verbs: { sentence: /^(?:negated|any)$/u, date: NONE },
  clauses: {
    sentence: /^(?:verb|negated|subject|subjectStarts|joined|joinedSubject|told|fronted|frontedVerb|groups)$/u,
    date: NONE,
  },
  objects: { sentence: /^(?:after|behind|objectHolds|actor|to|by|money|subject|subjectHolds)$/u, date: NONE },
  places: {
    sentence: /^(?:pastDate|comingDate|noDate|referral|opensTheAnswer|closesTheAnswer|alone|previous|next|ends)$/u,
    date: NONE,
  },
  items: {
    sentence: /^(?:verb|subject|any|after|ends|item|itemFirst|lead|leadItemFirst|leadItem|leadHolds)$/u,
    date: NONE,
  },
  dates: { sentence: NONE, date: ALL },
}

/** The sentences of an answer and its dates, as the library finds them. */
function readOf(phrase: Phrase) {
  const section = sectionOf(phrase)
  const urls = urlsIn(section)
  const money = moneyIn(section, urls)
  const { dates } = datesIn(section, [...urls, ...money])
  const references = referencesIn(section, dates, urls)
  return { plain: section.plain, sentences: sentencesIn(section, { dates, money, urls, references }), dates }
}

function toldOf(phrase: Phrase, shown: Shown): string[] {
  const { plain, sentences, dates } = readOf(phrase)
  return sentences.flatMap((sentence) => {
    const own = within(dates, sentence.span).flatMap((date) => {
      const features = lines(dateFeaturesOf(sentence, date, phrase.reference ?? ''), shown.date)
      return features.length === 0 ? [] : [`  "${date.text}"`, ...features.map((line) => `  ${line}`)]
    })
    const { start, end } = sentence.span
    return [plain.slice(start, end), ...lines(featuresOf(sentence), shown.sentence), ...own]
  })
}

/** A line for each label, with all that fills it in. */
function lines(features: readonly string[], labels: RegExp): string[] {
  const told = new Map<string, string[]>()
  for (const feature of features.toSorted((a, b) => (a < b ? -1 : 1))) {
    const [label = '', words] = feature.split(/=(.*)/u)
    if (labels.test(label)) told.set(label, [...(told.get(label) ?? []), words ?? 'yes'])
  }
  return [...told].map(([label, words]) => `  ${label}: ${words.join(' | ')}`)
}

test('each file says what it is about', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  expect(names.toSorted()).toEqual(
    Object.keys(SHOWN)
      .map((name) => `${name}.txt`)
      .toSorted(),
  )
})

test.each(Object.entries(SHOWN))('%s', (name, shown) => {
  const phrases = phrasesOf(`features/${name}`)
  expect(phrases.length).toBeGreaterThan(0)
  const found = phrases.flatMap((phrase) => toldOf(phrase, shown))
  expectWritten(join(folder, 'told', `${name}.txt`), `${found.join('\n')}\n`)
})

const deedWeights = weightsByName(DEED_WEIGHTS)
const dateWeights = weightsByName(DATE_WEIGHTS)
const statusWeights = Object.entries(STATUS_WEIGHTS).map(([key, weights]) => ({ key, weights: weightsByName(weights) }))

test.each(Object.keys(SHOWN))('%s: a sentence and a date are worth what their features weigh', (name) => {
  for (const phrase of phrasesOf(`features/${name}`)) {
    const { sentences, dates } = readOf(phrase)
    for (const sentence of sentences) {
      const features = featuresOf(sentence)
      const { deed, status } = judge(sentence)
      expect(deed).toBeCloseTo(score(deedWeights, features), 9)
      const sums = statusWeights.map(({ key, weights }) => ({ key, sum: score(weights, features) }))
      const most = Math.max(...sums.map(({ sum }) => sum))
      expect(sums.filter(({ sum }) => sum > most - 1e-9).map(({ key }) => key)).toContain(status)
      for (const date of within(dates, sentence.span)) {
        const day = phrase.reference ?? ''
        const sum = score(dateWeights, dateFeaturesOf(sentence, date, day))
        expect(dateScore(sentence, date, day)).toBeCloseTo(sum, 9)
      }
    }
  }
})
