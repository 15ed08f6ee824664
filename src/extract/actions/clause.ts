/** The main clause of a sentence: who acts, by which verb, in which form. */
import { participleStem, pastStem, presentStem, progressiveStem, stemOf } from './verbs.js'
import type { Word } from './words.js'

/** How a finite verb is built; the name is part of the model's features. */
type Form =
  | 'will'
  | 'will-passive'
  | 'plan'
  | 'perfect'
  | 'perfect-passive'
  | 'perfect-progressive'
  | 'progressive'
  | 'progressive-passive'
  | 'past'
  | 'past-passive'
  | 'present'
  | 'present-passive'
  | 'copula'
  | 'past-copula'
  | 'modal'
  | 'do'
  | 'none'

/** A finite verb: the words from `at` up to `end`, and the stem of the verb that carries the meaning. */
export interface VerbGroup {
  at: number
  end: number
  form: Form
  stem: string
  negated: boolean
}

/** The main clause: its subject's words and its verb, and the verbs joined to it by "and". */
export interface Clause {
  /** The index of the clause's first word, behind what stands in front of it ("In July 2017, …"). */
  start: number
  verb: VerbGroup
  joined: VerbGroup[]
  /** The finite verbs of the whole sentence, of whatever clause. */
  all: VerbGroup[]
}

const WILL = new Set(['will', 'shall', "'ll", "we'll", "won't"])
const HAVE = new Set(['has', 'have', 'had', "'ve", "we've", "i've", "hasn't", "haven't"])
const BE_PRESENT = new Set(['is', 'are', 'am', "'re", "we're", "i'm", "isn't", "aren't", "it's"])
const BE_PAST = new Set(['was', 'were', "wasn't", "weren't"])
const MODAL = new Set("can could would should may might must cannot can't ought".split(' '))
const DO = new Set("do does did don't doesn't didn't".split(' '))
const NEGATIVE = new Set("not no never neither nor cannot without n't".split(' '))
const ADVERBS = new Set(
  'not also now already since therefore just both all each further today only then still soon always together never yet either often once again much more most well both being'.split(
    ' ',
  ),
)
const ADVERB_ENDS = /^[a-z]{2,}ly$/u
/** "supply", "apply", "family": end like adverbs and are none. */
const NO_ADVERB = new Set('supply apply family reply rely comply multiply july assembly'.split(' '))
/** "is due to", "are set to", "plans to", "intend to": what follows is planned. */
const PLANNING = new Set(
  'due set planned planning expected expecting scheduled intended intending aiming hoping likely'.split(' '),
)
const PLANS = new Set('plan plans intend intends aim aims expect expects propose proposes hope hopes'.split(' '))

const PRONOUNS = new Set('we i it they he she this these that there'.split(' '))
const DETERMINERS = new Set(
  'the a an our its their his her my this these those that all both some many most each any such no new further additional'.split(
    ' ',
  ),
)
/** Openers of what stands before the main clause: "In July", "As part of", "Following", "Alongside". */
const FRONTING = new Set(
  'in on at by for from since during following after before as when while whilst where through under to with within between alongside over across via using because given until throughout earlier last this next of based working despite although further once subject building recognising outside beyond per regarding whereas if should unless whether backed upon prior according looking'.split(
    ' ',
  ),
)
/** Openers of a clause in the middle: "…, which provides", "the fund that", "as it does". */
const SUBORDINATING = new Set(
  'which who whose whom where whereby that when while whilst as if because unless whether although though until before after since so how what why'.split(
    ' ',
  ),
)
/** Before a past form these make it part of a noun phrase: "the updated guidance", "supported by". */
const NO_VERB_AFTER = new Set(
  'the a an its our their his her my of by for to this these those that and or newly in with as on at from existing any all new more most other some , - – ('.split(
    ' ',
  ),
)
/** Participles that official prose uses as adjectives: "remains committed", "disabled people", "advanced technologies". */
const ADJECTIVES = new Set(
  'committed disabled advanced armed aged related detailed increased combined so-called skilled concerned'.split(' '),
)
/** Before a present form these make it a noun: "the plans", "local plans". */
const NOUN_AFTER = new Set(
  'the a an its our their his her my of by for to this these those and or in with as on at from new any all such more most , - – no which'.split(
    ' ',
  ),
)

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (ADVERB_ENDS.test(word) && !NO_ADVERB.has(word))
}

/** Every finite verb of the words, in order. */
function verbGroups(words: readonly Word[], from = 0): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = from; at < words.length; ) {
    const group = groupAt(words, at, from)
    if (group === null) at += 1
    else {
      groups.push(group)
      at = Math.max(group.end, at + 1)
    }
  }
  return groups
}

function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? ''
}

function groupAt(words: readonly Word[], at: number, from: number): VerbGroup | null {
  const word = textAt(words, at)
  const isAuxiliary =
    WILL.has(word) || HAVE.has(word) || BE_PRESENT.has(word) || BE_PAST.has(word) || MODAL.has(word) || DO.has(word)
  if (!isAuxiliary) return fullVerbAt(words, at, from)
  if (textAt(words, at - 1) === 'to') return null
  let negated = NEGATIVE.has(word) || word.endsWith("n't")
  let next = at + 1
  const skip = () => {
    while (isAdverb(textAt(words, next)) || (textAt(words, next) === ',' && isAdverb(textAt(words, next + 1)))) {
      if (NEGATIVE.has(textAt(words, next))) negated = true
      next += 1
    }
  }
  const group = (form: Form, stem: string, end = next + 1): VerbGroup => ({ at, end, form, stem, negated })
  skip()
  let verb = textAt(words, next)
  if (WILL.has(word) || MODAL.has(word)) {
    const will = WILL.has(word)
    if (verb === 'be') {
      next += 1
      skip()
      verb = textAt(words, next)
      const stem = participleStem(verb) ?? progressiveStem(verb)
      if (stem === null) return group(will ? 'will' : 'modal', 'be', next)
      return group(will ? (participleStem(verb) === null ? 'will' : 'will-passive') : 'modal', stem)
    }
    return group(will ? 'will' : 'modal', verb === 'have' ? 'hav' : stemOf(verb))
  }
  if (HAVE.has(word)) {
    if (verb === 'been') {
      next += 1
      skip()
      verb = textAt(words, next)
      const progressive = progressiveStem(verb)
      if (progressive !== null) return group('perfect-progressive', progressive)
      const participle = participleStem(verb)
      return participle === null ? group('perfect', 'be', next) : group('perfect-passive', participle)
    }
    const participle = participleStem(verb)
    if (participle !== null) return group('perfect', participle)
    return group(word === 'had' ? 'past' : 'present', 'hav', next)
  }
  if (DO.has(word)) return group('do', stemOf(verb))
  const past = BE_PAST.has(word)
  if (PLANNING.has(verb) && textAt(words, next + 1) === 'to') {
    next += 2
    if (textAt(words, next) === 'be') next += 1
    return group('plan', stemOf(participleStem(textAt(words, next)) ?? textAt(words, next)))
  }
  if (verb === 'to') {
    next += 1
    if (textAt(words, next) === 'be') next += 1
    return group('plan', stemOf(participleStem(textAt(words, next)) ?? textAt(words, next)))
  }
  if (verb === 'being' || textAt(words, next - 1) === 'being') {
    if (verb === 'being') next += 1
    skip()
    const stem = participleStem(textAt(words, next))
    return stem === null ? group('copula', 'being', next) : group('progressive-passive', stem)
  }
  const progressive = progressiveStem(verb)
  if (progressive !== null) return group(past ? 'past' : 'progressive', progressive)
  const participle = participleStem(verb)
  if (participle !== null) return group(past ? 'past-passive' : 'present-passive', participle)
  return group(past ? 'past-copula' : 'copula', 'be', next)
}

function fullVerbAt(words: readonly Word[], at: number, from: number): VerbGroup | null {
  const word = textAt(words, at)
  const before = textAt(words, at - 1)
  const subject = at > from
  let left = at - 1
  while (left >= from && isAdverb(textAt(words, left))) left -= 1
  const pronoun = left >= from && PRONOUNS.has(textAt(words, left)) && left === at - 1 - (at - 1 - left)
  const group = (form: Form, stem: string, end = at + 1): VerbGroup => ({ at, end, form, stem, negated: false })
  if (!subject) return null
  const owner = textAt(words, left)
  if (PLANS.has(word) && textAt(words, at + 1) === 'to' && !NOUN_AFTER.has(before)) {
    const next = textAt(words, at + 2) === 'be' ? at + 3 : at + 2
    const stem = stemOf(participleStem(textAt(words, next)) ?? textAt(words, next))
    return group('plan', stem, next + 1)
  }
  const past = pastStem(word)
  if (past !== null && (pronoun || !NO_VERB_AFTER.has(owner)) && !ADJECTIVES.has(word)) return group('past', past)
  const strong = owner === 'we' || owner === 'i' || owner === 'they'
  if (
    strong &&
    left >= from &&
    left === at - 1 &&
    !isAdverb(word) &&
    /^[a-z]+$/u.test(word) &&
    !SUBORDINATING.has(word)
  ) {
    return group('present', presentStem(word) ?? stemOf(word))
  }
  const present = presentStem(word)
  if (present !== null && (!NOUN_AFTER.has(before) || pronoun) && left >= from) return group('present', present)
  return null
}

/** The main clause of a sentence's words; its verb's form is `none` where there is no finite verb. */
export function clauseOf(words: readonly Word[]): Clause {
  const all = verbGroups(words)
  const start = mainStart(words, all)
  const candidates = verbGroups(words, start)
  const verb = mainVerb(words, start, candidates)
  if (verb === null)
    return {
      start,
      verb: { at: words.length, end: words.length, form: 'none', stem: '', negated: false },
      joined: [],
      all,
    }
  return { start, verb, joined: joinedTo(words, verb, candidates), all }
}

const MAX_FRONTED_COMMAS = 6

/** Skips what stands before the main clause, up to a comma or a subject that a finite verb follows. */
function mainStart(words: readonly Word[], all: readonly VerbGroup[]): number {
  if (!FRONTING.has(textAt(words, 0)) && !isConnective(words)) return 0
  let commas = 0
  for (let at = 1; at < words.length && commas < MAX_FRONTED_COMMAS; at += 1) {
    if (textAt(words, at) === ',') {
      commas += 1
      if (startsSubject(words, at + 1) && all.some((group) => group.at > at)) return at + 1
    } else if (commas === 0 && isBareSubject(words, at, all)) return at
  }
  return 0
}

function isConnective(words: readonly Word[]): boolean {
  return textAt(words, 1) === ',' || (textAt(words, 0) === 'in' && textAt(words, 1) === 'addition')
}

function startsSubject(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at)
  if (SUBORDINATING.has(word) && word !== 'that') return false
  return (
    (word !== 'and' &&
      word !== 'or' &&
      word !== 'including' &&
      progressiveStem(word) === null &&
      !FRONTING.has(word)) ||
    word === 'this'
  )
}

/** "In July 2017 we published": a pronoun or "the government" with its verb needs no comma before it. */
function isBareSubject(words: readonly Word[], at: number, all: readonly VerbGroup[]): boolean {
  const word = textAt(words, at)
  const before = textAt(words, at - 1)
  if (SUBORDINATING.has(textAt(words, 0)) && textAt(words, 0) !== 'since') return false
  if (SUBORDINATING.has(before) || before === 'and' || before === ',') return false
  if (word === 'we' || word === 'i' || word === 'they') return at > 1
  const verb = all.find((group) => group.at > at)
  return (
    before === '<date>' &&
    verb !== undefined &&
    (DETERMINERS.has(word) || word.startsWith('<') || word === 'government') &&
    !word.startsWith('<d')
  )
}

/** The first finite verb that no opener of a subordinate clause takes. */
function mainVerb(words: readonly Word[], start: number, groups: readonly VerbGroup[]): VerbGroup | null {
  let taken = 0
  let until = -1
  for (const [index, group] of groups.entries()) {
    const from = index === 0 ? start : (groups[index - 1]?.end ?? start)
    for (let at = from; at < group.at; at += 1) {
      const word = textAt(words, at)
      if (at > start && SUBORDINATING.has(word) && !isDemonstrative(words, at, start)) {
        taken += 1
        if (textAt(words, at - 1) === ',') until = commaAfter(words, group.end)
      }
    }
    if (taken > 0) {
      taken -= 1
      continue
    }
    if (group.at < until) continue
    if (isReduced(words, group, groups[index + 1])) continue
    return group
  }
  return groups[0] ?? null
}

/** "…, that programme will": "that" at the start of a clause points, elsewhere it joins. */
function isDemonstrative(words: readonly Word[], at: number, start: number): boolean {
  return at === start && textAt(words, at) === 'that'
}

function commaAfter(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1) if (textAt(words, at) === ',') return at
  return words.length
}

const STOPS = new Set('and but that which who where when as if because so while to , ; :'.split(' '))

/** "the investment announced in May represents …": another finite verb in the same clause makes a past form a participle. */
function isReduced(words: readonly Word[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  if ((group.form !== 'past' && group.form !== 'present') || next === undefined) return false
  const object = textAt(words, group.end)
  if (
    group.form === 'past' &&
    (DETERMINERS.has(object) || object === 'that' || object.startsWith('<') || PRONOUNS.has(object))
  )
    return false
  for (let at = group.end; at < next.at; at += 1) if (STOPS.has(textAt(words, at))) return false
  return true
}

/** The verbs that "and", "but" or a semicolon joins to the main one. */
function joinedTo(words: readonly Word[], verb: VerbGroup, groups: readonly VerbGroup[]): VerbGroup[] {
  const joined: VerbGroup[] = []
  for (const group of groups) {
    if (group.at <= verb.at) continue
    for (let at = group.at - 1; at >= verb.end && at >= group.at - 4; at -= 1) {
      const word = textAt(words, at)
      if (SUBORDINATING.has(word)) break
      if (word === 'and' || word === 'but' || word === ';') {
        joined.push(group)
        break
      }
    }
  }
  return joined
}
