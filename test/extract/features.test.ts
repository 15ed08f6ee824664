/**
 * What the models of actions are told, `fixtures/phrases/features/*.txt`: the weights were made with just these features,
 * so that any other misjudges. Below each answer stand its sentences and their dates, in `told/` beside it, with the
 * features in the order of the weights. `UPDATE=1 npx vitest run test/extract/features.test.ts` writes them anew.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  dateFeaturesOf,
  datesIn,
  divideText,
  featuresOf,
  moneyIn,
  referencesIn,
  sentencesIn,
  urlsIn,
  verbatim,
  within,
} from '../../scripts/train-actions-parts.js'
import { type Phrase, phrasesOf } from '../phrases.js'

const folder = fileURLToPath(new URL('../../fixtures/phrases/features', import.meta.url))
const update = process.env.UPDATE === '1'

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
  objects: { sentence: /^(?:after|behind|objectHolds|actor|to|by|money|subject)$/u, date: NONE },
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

function toldOf({ text, reference }: Phrase, shown: Shown): string[] {
  const section = divideText(verbatim(text, 0, text.length), 'answer', reference)
  const urls = urlsIn(section)
  const money = moneyIn(section, urls)
  const { dates } = datesIn(section, [...urls, ...money])
  const references = referencesIn(section, dates, urls)
  return sentencesIn(section, { dates, money, urls, references }).flatMap((sentence) => {
    const own = within(dates, sentence.span).flatMap((date) => {
      const features = lines(dateFeaturesOf(sentence, date, reference ?? ''), shown.date)
      return features.length === 0 ? [] : [`  "${date.text}"`, ...features.map((line) => `  ${line}`)]
    })
    const { start, end } = sentence.span
    return [section.plain.slice(start, end), ...lines(featuresOf(sentence), shown.sentence), ...own]
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
  const file = join(folder, 'told', `${name}.txt`)
  if (update) {
    mkdirSync(join(folder, 'told'), { recursive: true })
    writeFileSync(file, `${found.join('\n')}\n`)
  }
  expect([...found, '']).toEqual(readFileSync(file, 'utf8').split('\n'))
})
