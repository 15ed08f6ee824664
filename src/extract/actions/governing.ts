/** Which dates of a sentence say when its deed is done: features of a date for the model. */
import { lowest } from '../../document/lowest.js'
import type { DateMention } from '../../schema.js'
import { labelled, type Tell } from './feature.js'
import type { Sentence } from './features.js'
import { lexemeOf } from './lexicon.js'
import type { VerbGroup } from './verb-groups.js'
import { type Term, termOf } from './vocabulary.js'
import { lexemeAt, textAt, type Word } from './words.js'

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

/** The labels of features of dates; the functions below say when each is told. */
export const DATE_LABELS = labelled(
  'bias',
  'inABracket',
  'plain',
  'inAName',
  'preposition',
  'host',
  'hostIs',
  'hostIsCited',
  'after',
  'behind',
  'betweenTheAndANoun',
  'beforeANoun',
  'firstOfSeveral',
  'behindAnotherDate',
  'place',
  'verbBefore',
  'distance',
  'inTheSubject',
  'inACitedSubject',
  'participle',
  'participleAt',
  'ingBefore',
  'participleOf',
  'relative',
  'fronted',
  'time',
  'precision',
)
const LABEL = DATE_LABELS

/** Before the first word, behind the last, and where there is no preposition. */
const START = termOf('^')
const END = termOf('$')
const NONE = termOf('none')

/** Where a date stands in its sentence. */
interface Position {
  sentence: Sentence
  date: DateMention
  /** The index of its word. */
  at: number
  /** The preposition before it ("by" of "by the end of"), that word's index, and the word that it hangs on. */
  left: number
  preposition: Term
  host: Term
}

/** Tells the model all that it is told of a date of a sentence that tells a deed; `day` is that of the answer. */
export function tellDate(sentence: Sentence, date: DateMention, day: string, tell: Tell): void {
  const at = indexBehind(sentence.words, date.start)
  const position = { sentence, date, at, ...prepositionAt(sentence.words, at) }
  tell(LABEL.bias)
  tellSetting(position, tell)
  tellPlace(position, tell)
  tellTime(position, day, tell)
}

/** The index of the first word that ends behind an offset. */
function indexBehind(words: readonly Word[], offset: number): number {
  return lowest(words.length, (index) => (words[index]?.end ?? 0) > offset)
}

function prepositionAt(words: readonly Word[], at: number): Pick<Position, 'left' | 'preposition' | 'host'> {
  let left = at - 1
  while (
    left >= at - FAR &&
    BETWEEN.has(textAt(words, left)) &&
    (textAt(words, left) !== 'of' || BETWEEN.has(textAt(words, left - 1)))
  )
    left -= 1
  const before: Term = words[left]?.lexeme ?? START
  if (!PREPOSITIONS.has(before.text)) return { left, preposition: NONE, host: before }
  return { left, preposition: before, host: words[left - 1]?.lexeme ?? START }
}

/** The words around it. */
function tellSetting({ sentence: { words }, date, at, preposition, host }: Position, tell: Tell): void {
  const after: Term = words[at + 1]?.lexeme ?? END
  const kind = termOf(kindOf(host.text))
  const isLeftOut = (words[at]?.start ?? date.end) >= date.end
  if (isLeftOut) tell(LABEL.inABracket)
  else if (textAt(words, at) === '<date>') tell(LABEL.plain)
  else tell(LABEL.inAName)
  tell(LABEL.preposition, preposition)
  tell(LABEL.host, host)
  tell(LABEL.host, host, preposition)
  tell(LABEL.hostIs, kind)
  tell(LABEL.hostIs, kind, preposition)
  if (CITED.has(host.text)) {
    tell(LABEL.hostIsCited)
    tell(LABEL.hostIsCited, preposition)
  }
  tell(LABEL.after, after)
  tell(LABEL.behind, preposition, after)
  // "the 2025/26 contract", "its November meeting": the date is part of a thing's name.
  if (NOUN.test(after.text) && !AFTER_DATE.has(after.text)) {
    if (DETERMINERS.has(textAt(words, at - 1))) tell(LABEL.betweenTheAndANoun)
    else if (preposition === NONE) tell(LABEL.beforeANoun)
  }
  const first = words.findIndex(isDateWord)
  if (words.findLastIndex(isDateWord) > first) {
    if (first === at) tell(LABEL.firstOfSeveral)
    else tell(LABEL.behindAnotherDate)
  }
}

function isDateWord({ lexeme }: Word): boolean {
  return lexeme.text === '<date>'
}

/** Where it stands: before the subject, in it, behind the main verb or behind another. */
function tellPlace({ sentence, at, left, preposition, host }: Position, tell: Tell): void {
  const { words, clause } = sentence
  const { verb, joined, start, all } = clause
  const part = at < start ? 'fronted' : at < verb.at ? 'subject' : 'behind'
  const place = termOf(part)
  tell(LABEL.place, place)
  tell(LABEL.place, place, preposition)
  const nearest = verbBefore(all, at)
  const isJoined = joined.some((one) => one.at === nearest?.at)
  const told = termOf(nearest === undefined ? 'none' : nearest.at === verb.at ? 'main' : isJoined ? 'joined' : 'other')
  tell(LABEL.verbBefore, told)
  tell(LABEL.distance, termOf(distanceOf(at - (nearest?.end ?? 0))))
  if (nearest !== undefined) {
    tell(LABEL.verbBefore, told, nearest.form)
    tell(LABEL.verbBefore, nearest.stem, preposition)
  }
  if (part === 'subject') {
    tell(LABEL.inTheSubject, verb.form)
    if (words.slice(start, verb.at).some(({ lexeme }) => CITED.has(lexeme.text))) {
      tell(LABEL.inACitedSubject)
      tell(LABEL.inACitedSubject, preposition)
    }
  }
  const from = part === 'behind' ? (nearest?.end ?? 0) : part === 'subject' ? start : 0
  const { participle, relative } = openedBetween(words, Math.max(from, at - FAR, 0), at, left)
  if (participle !== '') {
    tell(LABEL.participle, termOf(participle))
    tell(LABEL.participleAt, place)
  }
  if (participle === '-ing') tell(LABEL.ingBefore, preposition)
  if (participle !== '' && participle !== '-ing') tell(LABEL.participleOf, termOf(kindOf(host.text)), place)
  if (relative !== '') tell(LABEL.relative, termOf(relative))
  if (part === 'fronted') {
    tell(LABEL.fronted, lexemeAt(words, 0))
    tell(LABEL.fronted, lexemeAt(words, 0), left === 0 ? termOf('at-once') : lexemeAt(words, 1))
  }
}

/** The last participle before a date, and the last word that opens a clause before its preposition. */
function openedBetween(words: readonly Word[], from: number, at: number, left: number) {
  let participle = ''
  let relative = ''
  for (let index = from; index < at; index += 1) {
    const lexeme = lexemeAt(words, index)
    if (lexeme.participle !== null) participle = lexeme.text
    else if (lexeme.progressive !== null) participle = '-ing'
    if (RELATIVES.has(lexeme.text) && index < left) relative = lexeme.text
  }
  return { participle, relative }
}

/** When it lies, against the tense of the main verb. */
function tellTime({ sentence, date, preposition }: Position, day: string, tell: Tell): void {
  const { from, to, precision } = date
  const time = termOf(from > day ? 'coming' : to < day ? 'past' : 'present')
  const length = termOf(precision)
  tell(LABEL.time, time)
  tell(LABEL.time, time, sentence.clause.verb.form)
  tell(LABEL.time, time, preposition)
  tell(LABEL.precision, length)
  tell(LABEL.precision, length, preposition)
}

/** The last finite verb that begins before an index. */
function verbBefore(groups: readonly VerbGroup[], at: number): VerbGroup | undefined {
  return groups[lowest(groups.length, (index) => (groups[index]?.at ?? 0) >= at) - 1]
}

function kindOf(word: string): string {
  if (word === '^' || word === ',' || word.startsWith('<')) return word
  const { participle, progressive } = lexemeOf(word)
  if (participle !== null) return 'participle'
  return progressive === null ? 'word' : '-ing'
}

function distanceOf(count: number): string {
  if (count <= 2) return 'near'
  return count <= 8 ? 'middling' : 'far'
}
