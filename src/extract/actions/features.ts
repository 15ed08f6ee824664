/** What the model is told of a sentence: a list of named features, each there or not. */
import type { Passage, Span } from '../../document.js'
import type { Clause } from './clause.js'
import { stemOf } from './verbs.js'
import type { Word } from './words.js'

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

const SUBJECT_REACH = 6

/** The features of a sentence, each once, in a fixed order. */
export function featuresOf(sentence: Sentence): string[] {
  const features = new Set<string>(['bias'])
  const { words, clause } = sentence
  const { verb } = clause
  const add = (name: string) => features.add(name)
  const texts = words.map(({ text }) => text)

  // The main verb, its form and its subject.
  add(`form=${verb.form}`)
  add(`verb=${verb.stem}`)
  add(`verb=${verb.form} ${verb.stem}`)
  if (verb.negated) {
    add('negated')
    add(`negated ${verb.form}`)
  }
  const head = subjectHead(texts, clause)
  add(`subject=${head}`)
  add(`subject=${head} ${verb.form}`)
  add(`subject=${head} ${verb.stem}`)
  add(`subject starts=${texts[clause.start] ?? ''}`)
  for (const text of texts.slice(Math.max(clause.start, verb.at - SUBJECT_REACH), verb.at)) add(`subject holds=${text}`)
  const [one = '.', two = '.', three = '.'] = texts.slice(verb.end, verb.end + 3)
  add(`after=${one}`)
  add(`after=${one} ${two}`)
  add(`after ${verb.stem}=${one}`)
  add(`after ${verb.stem}=${one} ${two}`)
  add(`after ${verb.form}=${one}`)
  for (const text of [one, two, three, ...texts.slice(verb.end + 3, verb.end + 6)]) add(`object holds=${text}`)
  const actor = actorOf(texts, clause, head)
  add(`actor=${actor}`)
  add(`actor=${actor} ${verb.form}`)
  add(`actor=${actor} ${verb.stem}`)
  if (one === 'to') {
    add(`to=${stemOf(two)}`)
    add(`to=${verb.stem} ${stemOf(two)}`)
  }
  const agent = agentOf(texts, clause)
  if (agent !== '') add(`by=${agent} ${verb.form}`)
  if (texts.includes('<money>')) add(`money ${verb.form}`)
  for (const joined of clause.joined.slice(0, 3)) {
    add(`joined=${joined.form}`)
    add(`joined=${joined.form} ${joined.stem}`)
    add(`joined subject=${texts[joined.at - 1] ?? ''} ${joined.form}`)
  }
  for (const { form, stem } of [verb, ...clause.joined.slice(0, 3)]) {
    add(`told=${form}`)
    add(`told=${form} ${stem}`)
    add(`told=${stem}`)
  }
  for (const group of clause.all.slice(0, 8)) {
    add(`any=${group.form}`)
    add(`any=${group.form} ${group.stem}`)
  }

  // What stands in front of the main clause, and how the sentence begins and ends.
  add(`first=${texts[0] ?? ''}`)
  add(`first=${texts.slice(0, 2).join(' ')}`)
  add(`first=${texts.slice(0, 3).join(' ')}`)
  add(clause.start > 0 ? `fronted=${texts[0] ?? ''}` : 'not fronted')
  if (clause.start > 0) add(`fronted ${verb.form}`)
  add(`ends=${sentence.isCompleted ? '.' : sentence.ending}`)
  add(`length=${lengthOf(texts.length)}`)
  add(`groups=${Math.min(clause.all.length, 6)}`)

  // Words and pairs of words anywhere.
  for (const [at, text] of texts.entries()) {
    add(`word=${text}`)
    const pair = texts[at + 1]
    if (pair !== undefined) add(`pair=${text} ${pair}`)
  }

  // Dates, and the place in the answer.
  if (sentence.past) add(`past date`)
  if (sentence.coming) add('coming date')
  if (sentence.past) add(`past date ${verb.form}`)
  if (sentence.coming) add(`coming date ${verb.form}`)
  if (!sentence.past && !sentence.coming) add(`no date ${verb.form}`)
  if (sentence.isReferral) add('referral')
  if (sentence.previous === null) add('opens the answer')
  if (sentence.next === null) add('closes the answer')
  if (sentence.previous === null && sentence.next === null) add('alone')
  addNeighbour(features, 'previous', sentence.previous)
  addNeighbour(features, 'next', sentence.next)

  if (sentence.isItem && !sentence.isCompleted) {
    add('item')
    add(`item ${verb.form}`)
    add(`item first=${itemStart(texts)}`)
    if (sentence.lead !== null) {
      const { clause: lead, words: leadWords } = sentence.lead
      add(`lead=${lead.verb.form}`)
      add(`lead=${lead.verb.stem}`)
      add(`lead ${lead.verb.form}, item first=${itemStart(texts)}`)
      add(`lead ${lead.verb.form}, item ${verb.form}`)
      for (const { text } of leadWords.slice(-8)) add(`lead holds=${text}`)
    }
  }
  return [...features]
}

function addNeighbour(features: Set<string>, name: string, neighbour: Sentence | null): void {
  if (neighbour === null) return
  const { verb } = neighbour.clause
  features.add(`${name}=${verb.form}`)
  features.add(`${name}=${verb.form} ${verb.stem}`)
}

const ING = /^[a-z]+ing$/u
const ED = /^[a-z]+ed$/u

/** How an item begins: "publishing …", "published …", "the …", "£3 million …". */
function itemStart(texts: readonly string[]): string {
  const first = texts[0] ?? ''
  if (ING.test(first)) return '-ing'
  return ED.test(first) ? '-ed' : first
}

function lengthOf(count: number): string {
  if (count < 6) return 'under 6'
  if (count < 12) return 'under 12'
  if (count < 20) return 'under 20'
  return count < 35 ? 'under 35' : 'long'
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
function actorOf(texts: readonly string[], { start, verb }: Clause, head: string): string {
  if (PUBLIC.has(head)) return 'public'
  if (PRIVATE.has(head)) return 'private'
  if (POINTING.has(head)) return 'pointing'
  if (head.startsWith('<')) return head
  return texts.slice(start, verb.at).some((text) => PUBLIC.has(text)) ? 'thing of a public body' : 'thing'
}

const AGENT_REACH = 8

/** Who acts in the passive: "was published by the Department". */
function agentOf(texts: readonly string[], { verb }: Clause): string {
  for (let at = verb.end; at < Math.min(texts.length, verb.end + AGENT_REACH); at += 1) {
    if (texts[at] !== 'by') continue
    const agent = texts
      .slice(at + 1, at + 4)
      .find((text) => PUBLIC.has(text) || PRIVATE.has(text) || text.startsWith('<'))
    if (agent === undefined) return 'other'
    return PUBLIC.has(agent) ? 'public' : agent
  }
  return ''
}

/** Behind these the subject goes on, but its head stands before: "the report of the Committee", "officials from DWP". */
const AFTER_HEAD = new Set(
  'of for in on at by from with to which who that between within across under , and as including'.split(' '),
)
const PLAIN_WORD = /^(?:[a-z'-]+|<[a-z]+>)$/u

/** The noun that the subject hangs on: "of the Committee's report on roads" gives "report". */
function subjectHead(texts: readonly string[], { start, verb }: Clause): string {
  let head = ''
  for (let at = start; at < verb.at; at += 1) {
    const text = texts[at] ?? ''
    if (head !== '' && AFTER_HEAD.has(text)) break
    if (PLAIN_WORD.test(text)) head = text
  }
  return head
}
