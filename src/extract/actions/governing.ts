/** Which dates of a sentence say when its deed is done: features of a date for the model. */
import type { DateMention } from '../../schema.js'
import type { VerbGroup } from './clause.js'
import type { Sentence } from './features.js'
import { participleStem, progressiveStem } from './verbs.js'

/** Between a preposition and its date: "in early March", "by the end of 2025", "on Thursday 4 May". */
const BETWEEN = new Set(
  'the end of early mid late beginning start middle week commencing about around approximately both mid- - financial year years month of academic monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter quarter'.split(
    ' ',
  ),
)
const PREPOSITIONS = new Set(
  'in on at by from since until to before after during for of over between through throughout across within dated as beyond following with into under about'.split(
    ' ',
  ),
)
const RELATIVES = new Set('which who whose where when that whereby while as because if after before since'.split(' '))

/** The features of a date of an action, each once, in a fixed order. */
export function dateFeatures(sentence: Sentence, date: DateMention, day: string): string[] {
  const { words, clause } = sentence
  const features = new Set<string>(['bias'])
  const add = (name: string) => features.add(name)
  const texts = words.map(({ text }) => text)
  let at = words.findIndex(({ end }) => end > date.start)
  if (at < 0) at = words.length
  const inside = texts[at] === '<date>' ? 'plain' : 'inside a name or bracket'
  add(inside)

  // The preposition, and the word that it hangs on.
  let left = at - 1
  while (left >= 0 && BETWEEN.has(texts[left] ?? '') && !(texts[left] === 'of' && !BETWEEN.has(texts[left - 1] ?? '')))
    left -= 1
  const before = texts[left] ?? '^'
  const isPreposition = PREPOSITIONS.has(before)
  const preposition = isPreposition ? before : 'none'
  const host = isPreposition ? (texts[left - 1] ?? '^') : before
  add(`preposition=${preposition}`)
  add(`host=${host}`)
  add(`host=${kindOf(host)}`)
  add(`host=${kindOf(host)} ${preposition}`)
  add(`after=${texts[at + 1] ?? '$'}`)
  if (isPreposition) add(`after ${preposition}=${texts[at + 1] ?? '$'}`)

  // Where it stands: before the subject, in it, behind the main verb or behind another.
  const { verb } = clause
  const place = at < clause.start ? 'fronted' : at < verb.at ? 'subject' : 'behind the verb'
  add(`place=${place}`)
  add(`place=${place} ${preposition}`)
  const nearest = nearestVerb(clause.all, at)
  const told =
    nearest === undefined
      ? 'none'
      : nearest.at === verb.at
        ? 'main'
        : clause.joined.some((one) => one.at === nearest.at)
          ? 'joined'
          : 'other'
  add(`verb before=${told}`)
  if (nearest !== undefined) add(`verb before=${told} ${nearest.form}`)
  const from = place === 'behind the verb' ? (nearest?.end ?? 0) : place === 'subject' ? clause.start : 0
  let participle = ''
  let relative = ''
  for (let index = Math.max(0, from); index < at; index += 1) {
    const text = texts[index] ?? ''
    if (participleStem(text) !== null) participle = text
    else if (progressiveStem(text) !== null) participle = '-ing'
    if (RELATIVES.has(text) && index < left) relative = text
  }
  if (participle !== '') {
    add(`participle=${participle}`)
    add(`participle at ${place}`)
    if (participle !== '-ing') add(`participle ${kindOf(host)} ${place}`)
  }
  if (relative !== '') add(`relative=${relative}`)
  if (place === 'fronted') add(`fronted=${texts[0] ?? ''}`)
  add(`distance=${distanceOf(at - (nearest?.end ?? 0))}`)

  // When it lies, against the tense of the main verb.
  const time = date.from > day ? 'coming' : date.to < day ? 'past' : 'present'
  add(`time=${time}`)
  add(`time=${time} ${verb.form}`)
  add(`time=${time} ${preposition}`)
  add(`precision=${date.precision}`)
  add(`precision=${date.precision} ${preposition}`)
  return [...features]
}

function nearestVerb(groups: readonly VerbGroup[], at: number): VerbGroup | undefined {
  return groups.findLast((group) => group.at < at)
}

function kindOf(word: string): string {
  if (word === '^' || word === ',' || word.startsWith('<')) return word
  if (participleStem(word) !== null) return 'participle'
  return progressiveStem(word) === null ? 'word' : '-ing'
}

function distanceOf(count: number): string {
  if (count <= 2) return 'near'
  return count <= 8 ? 'middling' : 'far'
}
