/** List items that have no subject or no finite verb of their own: read with what their lead-in gives them. */
import type { Clause } from './clause.js'
import { baseOf, type Lexeme, lexemeOf } from './lexicon.js'
import { FORM, hasObject, type VerbGroup } from './verb-groups.js'
import type { Term } from './vocabulary.js'
import { lexemeAt, textAt, type Word } from './words.js'

/** Words and the main clause in them. */
export interface Reading {
  words: Word[]
  clause: Clause
}

/** A lead-in, and the sentence before it. */
export interface LeadIn extends Reading {
  previous: Reading | null
}

/** "the following steps:", "these actions", "this progress includes:": a list of deeds, whoever does them. */
const DEEDS = new Set(
  'action actions step steps measure measures milestone milestones progress announcement announcements achievement achievements initiative initiatives'.split(
    ' ',
  ),
)
/** "We have:", "NHS England will:", "by:" end a lead-in in the middle of its clause. */
const OPEN_END = new Set('has have had will is are by to also since been be'.split(' '))
const MARKS = new Set([':', '-', '–', '—', ','])
/** The tense that a lead-in gives its items; "proposed reforms include:" and "is responsible for:" give none. */
const TENSES = new Map([
  [FORM.perfect, FORM.perfect],
  [FORM.perfectPassive, FORM.perfect],
  [FORM.past, FORM.perfect],
  [FORM.pastPassive, FORM.perfect],
  [FORM.will, FORM.will],
  [FORM.plan, FORM.will],
  [FORM.progressive, FORM.progressive],
  [FORM.perfectProgressive, FORM.progressive],
])
const MOST_SUBJECT_WORDS = 8
const SUBJECT_BEFORE = /^(?:[a-z-]+|<[a-z]+>)$/u

/**
 * An item as its list makes it: "We have:" / "published guidance" reads "we have published guidance"; "progress
 * includes:" / "Ofwat revisiting its guidance" that Ofwat has. An item of any other list reads as it stands.
 */
export function readItem(item: Reading, lead: LeadIn): Reading {
  const form = tenseOf(lead)
  if (form === null) return item
  const { words, clause } = item
  if (lexemeAt(words, 1).progressive !== null) return nominal(item, form)
  const stem = headStem(lexemeAt(words, 0), form, words)
  if (stem !== null) return withSubject(item, lead, form, stem)
  // "New guidance published", "E-learning package launched for staff": what was done stands before the verb.
  if (clause.verb.form === FORM.past && !hasObject(words, clause.verb.end)) {
    return { words, clause: { ...clause, verb: { ...clause.verb, form: FORM.pastPassive } } }
  }
  return clause.verb.form === FORM.none ? nominal(item, form) : item
}

/** Whether a lead-in says that its items are deeds: "these actions are:", "we have:", not "the dates are:". */
export function listsDeeds(lead: LeadIn): boolean {
  const form = tenseOf(lead)
  return form !== null && form !== FORM.progressive
}

const POINTING = new Set('these they this'.split(' '))

function isDeed({ lexeme }: Word): boolean {
  return DEEDS.has(lexeme.text)
}

/** The tense that the items of a lead-in have; null where its list is none of deeds. */
function tenseOf({ words, clause, previous }: LeadIn): Term | null {
  const own = TENSES.get(clause.verb.form) ?? null
  if (words.some(isDeed)) return own ?? FORM.perfect
  // "We have taken further actions. These are described below:".
  const isPointing = POINTING.has(textAt(words, 0)) && previous !== null
  if (isPointing && previous.words.some(isDeed)) return TENSES.get(previous.clause.verb.form) ?? null
  let end = words.length - 1
  while (end > 0 && MARKS.has(textAt(words, end))) end -= 1
  const last = textAt(words, end)
  if (!OPEN_END.has(last)) return null
  if (last === 'by' || last === 'to') return own
  if (last === 'will' || last === 'be') return FORM.will
  if (last === 'is' || last === 'are') return FORM.progressive
  return last === 'has' || last === 'have' || last === 'had' ? FORM.perfect : own
}

/** "published", "publishing" or, behind "will", "publish" at the head of an item. */
function headStem(first: Lexeme, form: Term, words: readonly Word[]): Term | null {
  if (first.progressive !== null) return first.progressive
  if (form !== FORM.will)
    return hasObject(words, 1) || textAt(words, 1) !== 'by' ? (first.past ?? first.participle) : null
  if (!hasObject(words, 1)) return null
  return first.present ?? (SUBJECT_BEFORE.test(first.text) && isBare(words) ? baseOf(first) : null)
}

const DETERMINERS = new Set('the a an our its their all any each'.split(' '))

/** "Introduce a limit", "Change the booking service": a word that an article follows is a verb. */
function isBare(words: readonly Word[]): boolean {
  return DETERMINERS.has(textAt(words, 1))
}

function withSubject({ words, clause }: Reading, lead: Reading, form: Term, stem: Term): Reading {
  const { start, verb } = lead.clause
  const given = verb.form === FORM.none ? [] : lead.words.slice(Math.max(start, verb.at - MOST_SUBJECT_WORDS), verb.at)
  // "The following steps have been taken:" names deeds, not who does them.
  const names = given.some(isDeed) || given.length === 0
  const at = words[0]?.start ?? 0
  const subject = names ? [{ lexeme: lexemeOf('we'), start: at, end: at }] : given
  const verbAt = subject.length
  const told: VerbGroup = { at: verbAt, end: verbAt + 1, form, stem, negated: false }
  const shifted = clause.all
    .filter((group) => group.at > 0)
    .map((group) => ({ ...group, at: group.at + verbAt, end: group.end + verbAt }))
  return { words: [...subject, ...words], clause: { start: 0, verb: told, joined: [], all: [told, ...shifted] } }
}

const NOMINAL_REACH = 5

/** "Defra replacing outdated guidance": a subject with a progressive in the place of a finite verb. */
function nominal({ words, clause }: Reading, form: Term): Reading {
  for (let at = 1; at < Math.min(words.length, NOMINAL_REACH); at += 1) {
    const stem = lexemeAt(words, at).progressive
    if (stem === null) continue
    if (!textAt(words, at - 1).startsWith('<') || !hasObject(words, at + 1)) break
    const verb: VerbGroup = { at, end: at + 1, form, stem, negated: false }
    return { words, clause: { ...clause, start: 0, verb, all: [verb, ...clause.all] } }
  }
  return { words, clause }
}
