/** The main clause of a sentence: where it begins, and the finite verbs that tell what it says. */

import type { Lexeme } from './lexicon.js'
import { FORM, hasObject, type VerbGroup, verbGroups } from './verb-groups.js'
import { termOf } from './vocabulary.js'
import { lexemeAt, textAt, type Word } from './words.js'

/** The main clause of a sentence. */
export interface Clause {
  /** The index of the clause's first word, behind what stands in front of it ("In July 2017, …"). */
  start: number
  /** Its verb; one of the form `none` at the end of the words where there is no finite verb. */
  verb: VerbGroup
  /** The verbs that "and", "but" or a semicolon joins to it. */
  joined: VerbGroup[]
  /** The finite verbs of the whole sentence, of whatever clause. */
  all: VerbGroup[]
}

const DETERMINERS = new Set(
  'the a an our its their his her my this these those that all both some many most each any such no new further additional government'.split(
    ' ',
  ),
)
/** Openers of what stands before the main clause: "In July", "As part of", "Following", "Alongside". */
const FRONTING = new Set(
  'in on at by for from since during following after before as when while whilst where through under to with within between alongside over across via using because given until throughout earlier last this next of based working despite although further once subject building recognising outside beyond per regarding whereas if should unless whether backed upon prior according looking'.split(
    ' ',
  ),
)
const NO_SUBJECT = new Set('and or including'.split(' '))
/** Between a past form and the next verb these show that each has a clause of its own. */
const STOPS = new Set('and but that which who where when as if because so while to , ; :'.split(' '))
/** "No decision has been made", "none of": a subject that denies. */
const NONE = new Set('no none neither nor nobody nothing'.split(' '))
const JOINING = new Set('and but ;'.split(' '))

/** The main clause of a sentence's words. */
export function clauseOf(words: readonly Word[]): Clause {
  const all = verbGroups(words)
  const start = mainStart(words, all.at(-1)?.at ?? -1)
  const groups = start === 0 ? all : verbGroups(words, start)
  const verb = mainVerb(words, start, groups)
  if (verb === null) {
    const none: VerbGroup = { at: words.length, end: words.length, form: FORM.none, stem: termOf(''), negated: false }
    return { start, verb: none, joined: [], all }
  }
  const denied = NONE.has(textAt(words, start)) ? { ...verb, negated: true } : verb
  return { start, verb: denied, joined: joinedTo(words, verb, groups), all }
}

const MAX_FRONTED_COMMAS = 6

/** Skips what stands before the main clause, up to a comma or a subject that a finite verb follows. */
function mainStart(words: readonly Word[], lastVerb: number): number {
  if (!FRONTING.has(textAt(words, 0)) && !isConnective(words)) return 0
  let commas = 0
  for (let at = 1; at < lastVerb && commas < MAX_FRONTED_COMMAS; at += 1) {
    if (textAt(words, at) === ',') {
      commas += 1
      if (startsSubject(lexemeAt(words, at + 1))) return at + 1
    } else if (commas === 0 && isBareSubject(words, at)) return at
  }
  return 0
}

const CONNECTIVES = new Set(
  'furthermore moreover overall instead meanwhile thus hence nevertheless nonetheless otherwise likewise yesterday today and but so <date>'.split(
    ' ',
  ),
)

/** "However, …", "In addition …"; not "Piers, boats and …", which is the subject. */
function isConnective(words: readonly Word[]): boolean {
  const { text, isAdverb } = lexemeAt(words, 0)
  if (textAt(words, 1) === ',') return isAdverb || CONNECTIVES.has(text)
  return text === 'in' && textAt(words, 1) === 'addition'
}

function startsSubject({ text, isSubordinating, progressive }: Lexeme): boolean {
  if (text === 'this' || text === 'that') return true
  return !isSubordinating && !NO_SUBJECT.has(text) && !FRONTING.has(text) && progressive === null
}

/** "In July 2017 we published": a pronoun, or a date before a subject, needs no comma before it. */
function isBareSubject(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at)
  const before = lexemeAt(words, at - 1)
  const first = lexemeAt(words, 0)
  if (first.isSubordinating && first.text !== 'since') return false
  if (before.isSubordinating || before.text === 'and' || before.text === ',') return false
  if (lexemeAt(words, at).isSpeaker) return at > 1
  return before.text === '<date>' && word !== '<date>' && (DETERMINERS.has(word) || word.startsWith('<'))
}

/** The first finite verb that no opener of a subordinate clause takes. */
function mainVerb(words: readonly Word[], start: number, groups: readonly VerbGroup[]): VerbGroup | null {
  let taken = 0
  let until = -1
  let from = start
  for (const [index, group] of groups.entries()) {
    for (let at = Math.max(from, start + 1); at < group.at; at += 1) {
      if (!lexemeAt(words, at).isSubordinating && !opensContact(words, at)) continue
      taken += 1
      // ", which can be found here, closed": the clause ends at its comma.
      if (textAt(words, at - 1) === ',') until = commaAfter(words, group.end)
    }
    from = group.end
    if (taken > 0) taken -= 1
    else if (group.at >= until && !isReduced(words, group, groups[index + 1])) return group
  }
  return groups[0] ?? null
}

const LETTERS = /^[a-z-]+$/u

/** "The measures we announced will support …": a clause that no "which" opens. */
function opensContact(words: readonly Word[], at: number): boolean {
  if (!lexemeAt(words, at).isSpeaker) return false
  const { text, isSubordinating } = lexemeAt(words, at - 1)
  return LETTERS.test(text) && !JOINING.has(text) && !isSubordinating
}

function commaAfter(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1) if (textAt(words, at) === ',') return at
  return -1
}

/** "the investment announced in May represents …": another finite verb in the same clause makes a past form a participle. */
function isReduced(words: readonly Word[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  if ((group.form !== FORM.past && group.form !== FORM.present) || next === undefined) return false
  if (group.form === FORM.past && hasObject(words, group.end)) return false
  for (let at = group.end; at < next.at; at += 1) if (STOPS.has(textAt(words, at))) return false
  return true
}

const JOIN_REACH = 5

/** The verbs that "and", "but" or a semicolon joins to the main one. */
function joinedTo(words: readonly Word[], verb: VerbGroup, groups: readonly VerbGroup[]): VerbGroup[] {
  return groups.filter((group) => {
    for (let at = group.at - 1; group.at > verb.at && at >= Math.max(verb.end, group.at - JOIN_REACH); at -= 1) {
      const { text, isSubordinating } = lexemeAt(words, at)
      if (isSubordinating) return false
      if (JOINING.has(text)) return true
    }
    return false
  })
}
