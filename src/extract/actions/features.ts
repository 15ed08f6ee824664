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
function tellMainClause({ words, clause }: Sentence, head: Term, tell: Tell): void {
  const { stem, negated, at } = clause.verb
  const form = clause.verb.form
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
function tellObject({ words, clause }: Sentence, head: Term, tell: Tell): void {
  const { stem, end } = clause.verb
  const form = clause.verb.form
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
  const actor = termOf(actorOf(words, clause, head.text))
  tell(LABEL.actor, actor)
  tell(LABEL.actor, actor, form)
  tell(LABEL.actor, actor, stem)
  if (one.text === 'to') {
    const told = baseOf(two)
    tell(LABEL.to, told)
    tell(LABEL.to, stem, told)
  }
  const agent = agentOf(words, clause)
  if (agent !== '') tell(LABEL.by, termOf(agent), form)
  if (words.some(({ lexeme }) => lexeme.text === '<money>')) tell(LABEL.money, form)
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
  const form = clause.verb.form
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
  const form = clause.verb.form
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

/** Who acts: these are public bodies and their people, whatever class of name they are. */
const PUBLIC = new Set(
  'we i government governments department departments minister ministers <minister> <body> <member> officials uk council councils authorities authority regulator nhs parliament inspectorate commission treasury trusts boards board police officers envoy ambassador embassy scientists ofcom ofgem ofsted'.split(
    ' ',
  ),
)
const PRIVATE = new Set(
  'people claimants patients children pupils students companies businesses employers landlords households individuals customers victims applicants providers operators members industry stakeholders parents farmers families workers residents charities banks retailers <state> <company>'.split(
    ' ',
  ),
)
const POINTING = new Set('it this these they that those there he she'.split(' '))

/** Whether a public body acts, somebody else, a name that may be either, or a thing. */
function actorOf(words: readonly Word[], { start, verb }: Clause, head: string): string {
  if (PUBLIC.has(head)) return 'public'
  if (PRIVATE.has(head)) return 'private'
  if (POINTING.has(head)) return 'pointing'
  if (head.startsWith('<')) return head
  for (let at = start; at < verb.at; at += 1) if (PUBLIC.has(textAt(words, at))) return 'thing-of-public'
  return 'thing'
}

const AGENT_REACH = 8

/** Who acts in the passive: "was published by the Department". */
function agentOf(words: readonly Word[], { verb }: Clause): string {
  for (let at = verb.end; at < Math.min(words.length, verb.end + AGENT_REACH); at += 1) {
    if (textAt(words, at) !== 'by') continue
    for (let next = at + 1; next < Math.min(words.length, at + 4); next += 1) {
      const text = textAt(words, next)
      if (PUBLIC.has(text)) return 'public'
      if (PRIVATE.has(text) || text.startsWith('<')) return text
    }
    return 'other'
  }
  return ''
}

/** Behind these the subject goes on, but its head stands before: "the report of the Committee", "officials from DWP". */
const AFTER_HEAD = new Set(
  'of for in on at by from with to which who that between within across under , and as including'.split(' '),
)
const NOTHING: Term = termOf('')
const PLAIN_WORD = /^(?:[a-z'-]+|<[a-z]+>)$/u

/** The noun that the subject hangs on: "of the Committee's report on roads" gives "report". */
function subjectHead(words: readonly Word[], { start, verb }: Clause): Term {
  let head = NOTHING
  for (let at = start; at < verb.at; at += 1) {
    const lexeme = lexemeAt(words, at)
    if (head !== NOTHING && AFTER_HEAD.has(lexeme.text)) break
    if (PLAIN_WORD.test(lexeme.text)) head = lexeme
  }
  return head
}
