/** The finite verbs of a sentence: "will be publishing", "has been laid", "published". */
import { type Auxiliary, baseOf, type Lexeme } from './lexicon.js'
import { type Term, termOf } from './vocabulary.js'
import { lexemeAt, textAt, type Word } from './words.js'

/** How a finite verb is built; the names are part of the model's features. */
export const FORM = {
  will: termOf('will'),
  willPassive: termOf('will-passive'),
  plan: termOf('plan'),
  perfect: termOf('perfect'),
  perfectPassive: termOf('perfect-passive'),
  perfectProgressive: termOf('perfect-progressive'),
  progressive: termOf('progressive'),
  progressivePassive: termOf('progressive-passive'),
  past: termOf('past'),
  pastPassive: termOf('past-passive'),
  present: termOf('present'),
  presentPassive: termOf('present-passive'),
  copula: termOf('copula'),
  pastCopula: termOf('past-copula'),
  modal: termOf('modal'),
  do: termOf('do'),
  none: termOf('none'),
} as const

const BE = termOf('be')
const HAVE = termOf('hav')

/** A finite verb: the words from `at` up to `end`, and the stem of the verb that carries the meaning. */
export interface VerbGroup {
  at: number
  end: number
  /** One of {@link FORM}. */
  form: Term
  stem: Term
  negated: boolean
}

/** "is due to", "are set to", "are expected to": what follows is planned. */
const PLANNING = new Set(
  'due set planned planning expected expecting scheduled intended intending aiming hoping likely'.split(' '),
)

const PRONOUNS = new Set('we i it they he she this these that there'.split(' '))
/** Before a past form these make it part of a noun phrase: "the updated guidance", "supported by". */
const NO_PAST_AFTER = new Set(
  'the a an our its their his her my of by for to these those and or newly in with as on at from existing any all new more most other some than - – ( <number>'.split(
    ' ',
  ),
)
/** Before a present form these make it a noun: "the plans", "local plans". */
const NO_PRESENT_AFTER = new Set(
  'the a an our its their his her my of by for to these those and or in with as on at from new any all such more most , - – no which early latest average local national key additional specific <number> <money> further including current annual other'.split(
    ' ',
  ),
)
/** Participles that official prose uses as adjectives: "disabled people", "advanced technologies". */
const ADJECTIVES = new Set('disabled advanced armed aged related so-called skilled concerned'.split(' '))
/** Behind a verb these are no object: "announced in May", "published, with". */
const NO_OBJECT = new Set(
  'in on at by for from since with to of and or but as under through via during within across between into over after before until about against , . ; : - – ( which who that when where because so alongside following ahead'.split(
    ' ',
  ),
)
const PLURALS = new Set('people staff police officials we i they you'.split(' '))
const PLURAL = /[^s]s$/u
const LETTERS = /^[a-z]+$/u

/** Every finite verb of the words from an index on, in order. */
export function verbGroups(words: readonly Word[], from = 0): VerbGroup[] {
  const groups: VerbGroup[] = []
  const clause: OpenClause = { verb: null, isSubordinate: false, opened: false, commas: 0 }
  for (let at = from; at < words.length; ) {
    const lexeme = lexemeAt(words, at)
    const mayBeVerb = lexeme.mayBeVerb || lexemeAt(words, at - 1).isSpeaker
    const group = mayBeVerb ? (auxiliaryAt(words, at, lexeme) ?? fullVerbAt(words, at, from, clause)) : null
    if (group === null) {
      if (lexeme.isSeparator) clause.verb = null
      if (lexeme.text === ',') clause.commas += 1
      if (lexeme.isSubordinating) clause.opened = true
      at += 1
    } else {
      clause.isSubordinate = clause.opened
      clause.opened = false
      clause.verb = group
      groups.push(group)
      at = Math.max(group.end, at + 1)
    }
  }
  return groups
}

/** What is known of the clause that the scan has come to. */
interface OpenClause {
  /** Its verb, until a mark or "and" ends the clause. */
  verb: VerbGroup | null
  /** Whether "which", "that" or the like stands before its verb. */
  isSubordinate: boolean
  opened: boolean
  commas: number
}

/** A group that begins with an auxiliary: "will", "has", "is", "may", "does" and their fellows. */
function auxiliaryAt(words: readonly Word[], at: number, { auxiliary, text, isNegative }: Lexeme): VerbGroup | null {
  if (auxiliary === null || textAt(words, at - 1) === 'to') return null
  let negated = isNegative || text.endsWith("n't")
  /** Passes adverbs and what commas enclose: "is, however, also currently". */
  const skip = (from: number) => {
    let next = from
    for (;;) {
      const step = textAt(words, next) === ',' ? next + 1 : next
      const adverb = lexemeAt(words, step)
      if (!adverb.isAdverb) break
      if (adverb.isNegative) negated = true
      next = textAt(words, step + 1) === ',' && step > next ? step + 2 : step + 1
    }
    return next
  }
  const { end, form, stem } = BUILDERS[auxiliary](words, at, skip)
  return { at, end, form, stem, negated }
}

type Build = (
  words: readonly Word[],
  at: number,
  skip: (from: number) => number,
) => Pick<VerbGroup, 'end' | 'form' | 'stem'>

/** "will publish", "will be published", "will be publishing". */
function afterWill(...[words, at, skip]: Parameters<Build>): ReturnType<Build> {
  const next = skip(at + 1)
  const verb = lexemeAt(words, next)
  if (verb.text !== 'be') return { end: next + 1, form: FORM.will, stem: baseOf(verb) }
  const then = skip(next + 1)
  const participle = lexemeAt(words, then).participle
  if (participle !== null) return { end: then + 1, form: FORM.willPassive, stem: participle }
  const progressive = lexemeAt(words, then).progressive
  if (progressive !== null) return { end: then + 1, form: FORM.will, stem: progressive }
  return { end: then, form: FORM.will, stem: BE }
}

/** "may publish", "can be published". */
function afterModal(...given: Parameters<Build>): ReturnType<Build> {
  const { end, stem } = afterWill(...given)
  return { end, form: FORM.modal, stem }
}

/** "has published", "has been published", "has been publishing"; "has a duty". */
function afterHave(...[words, at, skip]: Parameters<Build>): ReturnType<Build> {
  const next = skip(at + 1)
  const verb = lexemeAt(words, next)
  if (verb.text === 'been') {
    const then = skip(next + 1)
    const progressive = lexemeAt(words, then).progressive
    if (progressive !== null) return { end: then + 1, form: FORM.perfectProgressive, stem: progressive }
    const passive = lexemeAt(words, then).participle
    if (passive !== null) return { end: then + 1, form: FORM.perfectPassive, stem: passive }
    return { end: then, form: FORM.perfect, stem: BE }
  }
  if (verb.participle !== null) return { end: next + 1, form: FORM.perfect, stem: verb.participle }
  return { end: next, form: textAt(words, at) === 'had' ? FORM.past : FORM.present, stem: HAVE }
}

function afterDo(...[words, at, skip]: Parameters<Build>): ReturnType<Build> {
  const next = skip(at + 1)
  return { end: next + 1, form: FORM.do, stem: baseOf(lexemeAt(words, next)) }
}

/** "is published", "is being published", "is publishing", "is due to publish", "is to be published"; "is a matter". */
function afterBe(passive: Term, progressive: Term, copula: Term): Build {
  return (words, at, skip) => {
    const next = skip(at + 1)
    const verb = lexemeAt(words, next)
    const to = PLANNING.has(verb.text) && textAt(words, next + 1) === 'to' ? next + 1 : next
    if (textAt(words, to) === 'to') return planned(words, to)
    if (verb.text === 'being') {
      const then = skip(next + 1)
      const stem = lexemeAt(words, then).participle
      if (stem !== null) return { end: then + 1, form: FORM.progressivePassive, stem }
    }
    if (verb.progressive !== null) return { end: next + 1, form: progressive, stem: verb.progressive }
    if (verb.participle !== null) return { end: next + 1, form: passive, stem: verb.participle }
    return { end: next, form: copula, stem: BE }
  }
}

const BUILDERS: Record<Auxiliary, Build> = {
  will: afterWill,
  modal: afterModal,
  have: afterHave,
  do: afterDo,
  is: afterBe(FORM.presentPassive, FORM.progressive, FORM.copula),
  was: afterBe(FORM.pastPassive, FORM.past, FORM.pastCopula),
}

/** "… to publish", "… to be published", "… to then publish". */
function planned(words: readonly Word[], to: number): Pick<VerbGroup, 'end' | 'form' | 'stem'> {
  let next = to + 1
  while (lexemeAt(words, next).isAdverb) next += 1
  if (textAt(words, next) === 'be') next += 1
  const verb = lexemeAt(words, next)
  return { end: next + 1, form: FORM.plan, stem: verb.participle ?? baseOf(verb) }
}

/** A verb without an auxiliary: "published", "plans to publish", "sets out". */
function fullVerbAt(words: readonly Word[], at: number, from: number, clause: OpenClause): VerbGroup | null {
  if (at <= from) return null
  const lexeme = lexemeAt(words, at)
  const { text: word, past, present } = lexeme
  let left = at - 1
  while (left > from && lexemeAt(words, left).isAdverb) left -= 1
  const { text: owner, isSpeaker } = lexemeAt(words, left)
  const before = textAt(words, at - 1)
  const isBound = clause.verb !== null && !clause.isSubordinate

  if (lexeme.isPlan && textAt(words, at + 1) === 'to' && !NO_PRESENT_AFTER.has(before)) {
    const { end, form, stem } = planned(words, at + 1)
    return { at, end, form, stem, negated: false }
  }
  if (past !== null && !ADJECTIVES.has(word) && mayBePast(words, at, owner, isBound, clause)) {
    return finite(at, FORM.past, past)
  }
  const isSpoken = isSpeaker && left === at - 1
  if (isSpoken && LETTERS.test(word) && !lexeme.isAdverb && !lexeme.isSubordinating) {
    return finite(at, FORM.present, present ?? baseOf(lexeme))
  }
  if (present === null) return null
  if (isBound && !(clause.verb?.form === FORM.past && word.endsWith('s') && !hasObject(words, clause.verb.end)))
    return null
  const isPronoun = PRONOUNS.has(owner)
  if (!isPronoun && NO_PRESENT_AFTER.has(before)) return null
  const isPlural = PLURALS.has(owner) || PLURAL.test(owner) || owner.startsWith('<')
  return word.endsWith('s') || isPlural ? finite(at, FORM.present, present) : null
}

/** A verb of one word. */
function finite(at: number, form: Term, stem: Term): VerbGroup {
  return { at, end: at + 1, form, stem, negated: false }
}

/** "we published", "The pilot launched in"; not "the guidance, published in", nor "has updated guidance published". */
function mayBePast(words: readonly Word[], at: number, owner: string, isBound: boolean, clause: OpenClause): boolean {
  if (PRONOUNS.has(owner)) return true
  const active = hasObject(words, at + 1)
  // "The EA, with its partners, published": a comma that closes; "the report, published in": one that opens.
  if (owner === ',') return active || (clause.commas > 1 && textAt(words, at + 1) !== 'by')
  // "keeps safety under review, and undertook an assessment".
  if (owner === 'and' || owner === 'but') return active && textAt(words, at - 1) === owner
  if (NO_PAST_AFTER.has(owner)) return false
  return !isBound || (clause.verb?.form === FORM.past && !hasObject(words, clause.verb.end))
}

/** Whether an object follows a verb: "published guidance", but not "published in May". */
export function hasObject(words: readonly Word[], end: number): boolean {
  let at = end
  while (lexemeAt(words, at).isAdverb) at += 1
  const word = textAt(words, at)
  return word !== '' && !NO_OBJECT.has(word)
}
