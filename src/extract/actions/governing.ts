/** Which dates of a sentence say when its deed is done: features of a date for the model. */
import type { DateMention } from '../../schema.js'
import type { Sentence } from './features.js'
import type { VerbGroup } from './verb-groups.js'
import { participleStem, progressiveStem } from './verbs.js'
import type { Word } from './words.js'

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
/** Things that have a date of their own, or tell of a period: "figures for 2023", "the letter of 3 May". */
const CITED = new Set(
  'figures data statistics report reports review plan plans strategy budget budgets allocation allocations answer letter response statement settlement announcement guidance consultation paper estimates forecast census survey publication decision decisions position details information election elections letters question questions'.split(
    ' ',
  ),
)
const DETERMINERS = new Set('the a an its our their his her this that these'.split(' '))
const NOUN = /^(?:[a-z-]+|<(?:name|paper|fund|law|body)>)$/u
const AFTER_DATE = new Set(
  'and or to the a an in on at by with for of from we i it they as which who that where when this but have has had is are was were will would can through until before after since following during alongside under there here setting seeking including ahead all our their its his subject once if because onwards into also however inclusive'.split(
    ' ',
  ),
)
/** How many words back a date is looked at. */
const FAR = 40
const RELATIVES = new Set('which who whose where when that whereby while as because if after before since'.split(' '))

/** What is known of a sentence before its dates are judged. */
interface Frame {
  sentence: Sentence
  texts: string[]
  firstDate: number
  severalDates: boolean
  /** The day of the answer. */
  day: string
}

/** The features of each date of a sentence that tells a deed, each once, in a fixed order. */
export function dateFeaturesOf(sentence: Sentence, dates: readonly DateMention[], day: string): string[][] {
  const texts = sentence.words.map(({ text }) => text)
  const firstDate = texts.indexOf('<date>')
  const frame = { sentence, texts, firstDate, severalDates: texts.indexOf('<date>', firstDate + 1) > 0, day }
  return dates.map((date) => {
    const at = indexBehind(sentence.words, date.start)
    const features = [
      ...settingOf(frame, at, date),
      ...placeOf(frame, at),
      ...timeOf(frame, date, prepositionAt(texts, at).preposition),
    ]
    return ['bias', ...new Set(features)]
  })
}

/** The index of the first word that ends behind an offset. */
function indexBehind(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The preposition before a date ("by" of "by the end of"), and the word that it hangs on. */
function prepositionAt(texts: readonly string[], at: number): { left: number; preposition: string; host: string } {
  let left = at - 1
  while (
    left >= at - FAR &&
    BETWEEN.has(texts[left] ?? '') &&
    (texts[left] !== 'of' || BETWEEN.has(texts[left - 1] ?? ''))
  )
    left -= 1
  const before = texts[left] ?? '^'
  if (!PREPOSITIONS.has(before)) return { left, preposition: 'none', host: before }
  return { left, preposition: before, host: texts[left - 1] ?? '^' }
}

/** The words around it. */
function settingOf({ sentence, texts, firstDate, severalDates }: Frame, at: number, date: DateMention): string[] {
  const { preposition, host } = prepositionAt(texts, at)
  const after = texts[at + 1] ?? '$'
  const isLeftOut = (sentence.words[at]?.start ?? date.end) >= date.end
  const wordKind = isLeftOut ? 'in a bracket' : texts[at] === '<date>' ? 'plain' : 'in a name'
  const features = [
    wordKind,
    `preposition=${preposition}`,
    `host=${host}`,
    `host=${host} ${preposition}`,
    `host is ${kindOf(host)}`,
    `host is ${kindOf(host)} ${preposition}`,
    ...(CITED.has(host) ? ['host is cited', `host is cited ${preposition}`] : []),
    `after=${after}`,
    `after ${preposition}=${after}`,
  ]
  // "the 2025/26 contract", "its November meeting": the date is part of a thing's name.
  if (NOUN.test(after) && !AFTER_DATE.has(after)) {
    if (DETERMINERS.has(texts[at - 1] ?? '')) features.push('between the and a noun')
    else if (preposition === 'none') features.push('before a noun')
  }
  if (severalDates) features.push(firstDate === at ? 'first of several' : 'behind another date')
  return features
}

/** Where it stands: before the subject, in it, behind the main verb or behind another. */
function placeOf({ sentence: { clause }, texts }: Frame, at: number): string[] {
  const { verb, joined, start, all } = clause
  const { left, preposition, host } = prepositionAt(texts, at)
  const place = at < start ? 'fronted' : at < verb.at ? 'subject' : 'behind the verb'
  const features = [`place=${place}`, `place=${place} ${preposition}`]
  const nearest = verbBefore(all, at)
  const isJoined = joined.some((one) => one.at === nearest?.at)
  const told = nearest === undefined ? 'none' : nearest.at === verb.at ? 'main' : isJoined ? 'joined' : 'other'
  features.push(`verb before=${told}`, `distance=${distanceOf(at - (nearest?.end ?? 0))}`)
  if (nearest !== undefined) {
    features.push(`verb before=${told} ${nearest.form}`, `verb before=${nearest.stem} ${preposition}`)
  }
  if (place === 'subject') {
    const head = texts.slice(start, verb.at).find((text) => CITED.has(text))
    features.push(`in the subject of ${verb.form}`)
    if (head !== undefined) features.push('in a cited subject', `in a cited subject ${preposition}`)
  }
  const from = place === 'behind the verb' ? (nearest?.end ?? 0) : place === 'subject' ? start : 0
  let participle = ''
  let relative = ''
  for (let index = Math.max(from, at - FAR, 0); index < at; index += 1) {
    const text = texts[index] ?? ''
    if (participleStem(text) !== null) participle = text
    else if (progressiveStem(text) !== null) participle = '-ing'
    if (RELATIVES.has(text) && index < left) relative = text
  }
  if (participle !== '') features.push(`participle=${participle}`, `participle at ${place}`)
  if (participle === '-ing') features.push(`-ing before ${preposition}`)
  if (participle !== '' && participle !== '-ing') features.push(`participle ${kindOf(host)} ${place}`)
  if (relative !== '') features.push(`relative=${relative}`)
  if (place === 'fronted') {
    const [one = '', two = ''] = texts
    features.push(`fronted=${one}`, `fronted=${one} ${left === 0 ? 'at once' : two}`)
  }
  return features
}

/** When it lies, against the tense of the main verb. */
function timeOf({ sentence, day }: Frame, { from, to, precision }: DateMention, preposition: string): string[] {
  const time = from > day ? 'coming' : to < day ? 'past' : 'present'
  return [
    `time=${time}`,
    `time=${time} ${sentence.clause.verb.form}`,
    `time=${time} ${preposition}`,
    `precision=${precision}`,
    `precision=${precision} ${preposition}`,
  ]
}

/** The last finite verb that begins before an index. */
function verbBefore(groups: readonly VerbGroup[], at: number): VerbGroup | undefined {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((groups[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return groups[low - 1]
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
