/** What the training of the models shares with the library itself: the stages up to the features. */
import { eachWeight, type Labels, type Tell, type Weights } from '../src/extract/actions/feature.js'
import { SENTENCE_LABELS, type Sentence, tellSentence } from '../src/extract/actions/features.js'
import { DATE_LABELS, tellDate } from '../src/extract/actions/governing.js'
import type { DateMention } from '../src/schema.js'

export { divide, divideText } from '../src/divide.js'
export { verbatim } from '../src/document.js'
export { sentencesIn, within } from '../src/extract/actions/sentences.js'
export { datesIn } from '../src/extract/dates.js'
export { moneyIn } from '../src/extract/money.js'
export { referencesIn } from '../src/extract/references.js'
export { urlsIn } from '../src/extract/urls.js'
export { checkOptions } from '../src/options.js'
export { read } from '../src/read/index.js'

/** The names of the features of a sentence. */
export function featuresOf(sentence: Sentence): string[] {
  return namesOf(SENTENCE_LABELS, (tell) => tellSentence(sentence, tell))
}

/** The names of the features of a date of a sentence; `day` is that of the answer. */
export function dateFeaturesOf(sentence: Sentence, date: DateMention, day: string): string[] {
  return namesOf(DATE_LABELS, (tell) => tellDate(sentence, date, day, tell))
}

/** The weights of a model by the names of its features. */
export function weightsByName(weights: Weights): Map<string, number> {
  const named = new Map<string, number>()
  for (const [label, lines] of Object.entries(weights)) {
    eachWeight(lines, (words, weight) => named.set(nameOf(label, words), weight))
  }
  return named
}

function nameOf(label: string, words: string | null): string {
  return words === null ? label : `${label}=${words}`
}

/** The label of a feature's name, and the words that fill it in. */
export function partsOf(name: string): { label: string; words: string[] } {
  const at = name.indexOf('=')
  return at < 0 ? { label: name, words: [] } : { label: name.slice(0, at), words: name.slice(at + 1).split(' ') }
}

/** The names of all that is told: "negated", "subject=we past"; each once, in order. */
function namesOf(labels: Labels, tellAll: (tell: Tell) => void): string[] {
  const all = Object.keys(labels)
  const names = new Set<string>()
  tellAll((label, ...terms) => {
    const said = terms.flatMap((term) => (term === undefined ? [] : [term.text]))
    names.add(nameOf(`${all[label]}`, said.length === 0 ? null : said.join(' ')))
  })
  return [...names]
}
