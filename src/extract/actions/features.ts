/** What the model is told of a sentence: a list of named features, each there or not. */
import type { Passage, Span } from '../../document.js'
import type { Clause } from './clause.js'
import { labelled, type Tell } from './feature.js'
import { baseOf, type Lexeme, lexemeOf } from './lexicon.js'
import { type Term, termOf } from './vocabulary.js'
import { lexemeAt, textAt, type Word } from './words.js'

/** A sentence with what is known of it and around it. */
export interface Sentence {
  span: Span
  passage: Passage
  words: Word[]
  clause: Clause
  isItem: boolean
  /** Whether it is an item that was read with its lead-in's subject and tense; see `items.ts`. */
  isCompleted: boolean
  /** The mark that ends it, such as "." or ":"; empty where a word does. */
  ending: string
  /** The sentence that introduces the list, for an item. */
  lead: Sentence | null
  previous: Sentence | null
  next: Sentence | null
  /** Whether its dates lie before or after the day of the answer. */
  past: boolean
  coming: boolean
  isReferral: boolean
}

/** The labels of features of sentences; the functions below say when each is told. */
export const SENTENCE_LABELS = labelled(
  'bias',
  'form',
  'verb',
  'negated',
  'subject',
  'subjectStarts',
  'subjectHolds',
  'after',
  'behind',
  'objectHolds',
  'actor',
  'to',
  'by',
  'money',
  'joined',
  'joinedSubject',
  'told',
  'any',
  'first',
  'fronted',
  'frontedVerb',
  'notFronted',
  'ends',
  'length',
  'groups',
  'word',
  'pair',
  'pastDate',
  'comingDate',
  'noDate',
  'referral',
  'opensTheAnswer',
  'closesTheAnswer',
  'alone',
  'previous',
  'next',
  'item',
  'itemFirst',
  'lead',
  'leadItemFirst',
  'leadItem',
  'leadHolds',
)
const LABEL = SENTENCE_LABELS

const SUBJECT_REACH = 6

/** Tells the model all that it is told of a sentence, in a fixed order. */
export function tellSentence(sentence: Sentence, tell: Tell): void {
  tell(LABEL.bias)
  const head = subjectHead(sentence.words, sentence.clause)
  tellMainClause(sentence, head, tell)
  tellObject(sentence, head, tell)
  tellOtherVerbs(sentence, tell)
  tellFrame(sentence, tell)
  tellWords(sentence, tell)
  tellPlace(sentence, tell)
  if (sentence.isItem && !sentence.isCompleted) tellItem(sentence, tell)
}

/** The main verb, its form and its subject. */
function tellMainClause({ words, clause }: Sentence, head: Lexeme, tell: Tell): void {
  const { form, stem, negated, at } = clause.verb
  tell(LABEL.form, form)
  tell(LABEL.verb, stem)
  tell(LABEL.verb, form, stem)
  if (negated) {
    tell(LABEL.negated)
    tell(LABEL.negated, form)
  }
  tell(LABEL.subject, head)
  tell(LABEL.subject, head, form)
  tell(LABEL.subject, head, stem)
  tell(LABEL.subjectStarts, lexemeAt(words, clause.start))
  for (let index = Math.max(clause.start, at - SUBJECT_REACH); index < at; index += 1) {
    tell(LABEL.subjectHolds, lexemeAt(words, index))
  }
}

const OBJECT_REACH = 6

/** What follows the verb, and who acts. */
function tellObject({ words, clause }: Sentence, head: Lexeme, tell: Tell): void {
  const { form, stem, end } = clause.verb
  const one = wordOrStop(words, end)
  const two = wordOrStop(words, end + 1)
  tell(LABEL.after, one)
  tell(LABEL.after, one, two)
  tell(LABEL.behind, stem, one)
  tell(LABEL.behind, stem, one, two)
  tell(LABEL.behind, form, one)
  for (let at = end; at < Math.max(end + 3, Math.min(words.length, end + OBJECT_REACH)); at += 1) {
    tell(LABEL.objectHolds, wordOrStop(words, at))
  }
  const actor = actorOf(words, clause, head)
  tell(LABEL.actor, actor)
  tell(LABEL.actor, actor, form)
  tell(LABEL.actor, actor, stem)
  if (one.text === 'to') {
    const told = baseOf(two)
    tell(LABEL.to, told)
    tell(LABEL.to, stem, told)
  }
  const agent = agentOf(words, clause)
  if (agent !== null) tell(LABEL.by, agent, form)
  if (words.some(isMoney)) tell(LABEL.money, form)
}

function isMoney({ lexeme }: Word): boolean {
  return lexeme.text === '<money>'
}

const STOP = lexemeOf('.')

function wordOrStop(words: readonly Word[], at: number): Lexeme {
  return words[at]?.lexeme ?? STOP
}

const MOST_JOINED = 3
const MOST_VERBS = 8

/** The verbs joined to the main one, and all verbs of whatever clause. */
function tellOtherVerbs({ words, clause }: Sentence, tell: Tell): void {
  const joined = clause.joined.slice(0, MOST_JOINED)
  for (const { form, stem, at } of joined) {
    tell(LABEL.joined, form)
    tell(LABEL.joined, form, stem)
    tell(LABEL.joinedSubject, lexemeAt(words, at - 1), form)
  }
  for (const { form, stem } of [clause.verb, ...joined]) {
    tell(LABEL.told, form)
    tell(LABEL.told, form, stem)
    tell(LABEL.told, stem)
  }
  for (const { form, stem } of clause.all.slice(0, MOST_VERBS)) {
    tell(LABEL.any, form)
    tell(LABEL.any, form, stem)
  }
}

const COUNTS = ['0', '1', '2', '3', '4', '5'].map((count) => termOf(count))
const MOST_COUNTED = termOf('6')

/** What stands in front of the main clause, and how the sentence begins and ends. */
function tellFrame({ words, clause, isCompleted, ending }: Sentence, tell: Tell): void {
  const first = lexemeAt(words, 0)
  const second = words[1]?.lexeme
  tell(LABEL.first, first)
  tell(LABEL.first, first, second)
  tell(LABEL.first, first, second, words[2]?.lexeme)
  if (clause.start > 0) {
    tell(LABEL.fronted, first)
    tell(LABEL.frontedVerb, clause.verb.form)
  } else tell(LABEL.notFronted)
  tell(LABEL.ends, termOf(isCompleted ? '.' : ending))
  tell(LABEL.length, lengthOf(words.length))
  tell(LABEL.groups, COUNTS[clause.all.length] ?? MOST_COUNTED)
}

/** Words and pairs of words anywhere. */
function tellWords({ words }: Sentence, tell: Tell): void {
  let before: Lexeme | null = null
  for (const { lexeme } of words) {
    if (before !== null) tell(LABEL.pair, before, lexeme)
    tell(LABEL.word, lexeme)
    before = lexeme
  }
}

/** Dates, the place in the answer, and the neighbours. */
function tellPlace({ clause, past, coming, isReferral, previous, next }: Sentence, tell: Tell): void {
  const { form } = clause.verb
  if (past) tell(LABEL.pastDate)
  if (coming) tell(LABEL.comingDate)
  if (past) tell(LABEL.pastDate, form)
  if (coming) tell(LABEL.comingDate, form)
  if (!past && !coming) tell(LABEL.noDate, form)
  if (isReferral) tell(LABEL.referral)
  if (previous === null) tell(LABEL.opensTheAnswer)
  if (next === null) tell(LABEL.closesTheAnswer)
  if (previous === null && next === null) tell(LABEL.alone)
  if (previous !== null) {
    const { form: before, stem } = previous.clause.verb
    tell(LABEL.previous, before)
    tell(LABEL.previous, before, stem)
  }
  if (next !== null) {
    const { form: then, stem } = next.clause.verb
    tell(LABEL.next, then)
    tell(LABEL.next, then, stem)
  }
}

const LEAD_REACH = 8

/** An item that stands as it is written, and its lead-in. */
function tellItem({ words, clause, lead }: Sentence, tell: Tell): void {
  const { form } = clause.verb
  const start = termOf(itemStart(textAt(words, 0)))
  tell(LABEL.item)
  tell(LABEL.item, form)
  tell(LABEL.itemFirst, start)
  if (lead === null) return
  const leadForm = lead.clause.verb.form
  tell(LABEL.lead, leadForm)
  tell(LABEL.lead, lead.clause.verb.stem)
  tell(LABEL.leadItemFirst, leadForm, start)
  tell(LABEL.leadItem, leadForm, form)
  for (const { lexeme } of lead.words.slice(-LEAD_REACH)) tell(LABEL.leadHolds, lexeme)
}

const ING = /^[a-z]+ing$/u
const ED = /^[a-z]+ed$/u

/** How an item begins: "publishing …", "published …", "the …", "£3 million …". */
function itemStart(first: string): string {
  if (ING.test(first)) return '-ing'
  return ED.test(first) ? '-ed' : first
}

/** How many words a sentence has: under so many, or more. */
const LENGTHS = [6, 12, 20, 35].map((limit) => ({ limit, term: termOf(`under-${limit}`) }))
const LONG = termOf('long')

function lengthOf(count: number): Term {
  return LENGTHS.find(({ limit }) => count < limit)?.term ?? LONG
}

const ACTORS = { public: termOf('public'), private: termOf('private'), pointing: termOf('pointing') }
const THING = termOf('thing')
const THING_OF_PUBLIC = termOf('thing-of-public')

/** Whether a public body acts, somebody else, a name that may be either, or a thing. */
function actorOf(words: readonly Word[], { start, verb }: Clause, head: Lexeme): Term {
  if (head.actor !== null) return ACTORS[head.actor]
  if (head.text.startsWith('<')) return head
  for (let at = start; at < verb.at; at += 1) if (lexemeAt(words, at).actor === 'public') return THING_OF_PUBLIC
  return THING
}

const OTHER = termOf('other')
const AGENT_REACH = 8

/** Who acts in the passive: "was published by the Department"; null where nobody is named. */
function agentOf(words: readonly Word[], { verb }: Clause): Term | null {
  for (let at = verb.end; at < Math.min(words.length, verb.end + AGENT_REACH); at += 1) {
    if (textAt(words, at) !== 'by') continue
    for (let next = at + 1; next < Math.min(words.length, at + 4); next += 1) {
      const lexeme = lexemeAt(words, next)
      if (lexeme.actor === 'public') return ACTORS.public
      if (lexeme.actor === 'private' || lexeme.text.startsWith('<')) return lexeme
    }
    return OTHER
  }
  return null
}

const NOTHING = lexemeOf('')

/** The noun that the subject hangs on: "of the Committee's report on roads" gives "report". */
function subjectHead(words: readonly Word[], { start, verb }: Clause): Lexeme {
  let head = NOTHING
  for (let at = start; at < verb.at; at += 1) {
    const lexeme = lexemeAt(words, at)
    if (head !== NOTHING && lexeme.endsHead) break
    if (lexeme.isPlain) head = lexeme
  }
  return head
}
