/** What a word is by itself, whatever stands around it: worked out when it is first met, and remembered. */
import { remembered } from '../remembered.js'
import { rankOfName } from './name-classes.js'
import { isAdverb, participleStem, pastStem, presentStem, progressiveStem, stemOf } from './verbs.js'
import { indexOf, type Term, termOf } from './vocabulary.js'

/** The auxiliaries, by what may follow them; "ought" and "cannot" are modals. */
export type Auxiliary = 'will' | 'modal' | 'have' | 'do' | 'is' | 'was'

/** A word in small letters, or a class in angle brackets. */
export interface Lexeme extends Term {
  readonly isAdverb: boolean
  /** "not", "never", "without". */
  readonly isNegative: boolean
  readonly auxiliary: Auxiliary | null
  /** Its stem as each form that it may be; see `verbs.ts`. */
  readonly past: Term | null
  readonly participle: Term | null
  readonly progressive: Term | null
  readonly present: Term | null
  /** "plans", "hope": what follows with "to" is planned. */
  readonly isPlan: boolean
  /** A clause ends at it. */
  readonly isSeparator: boolean
  /** It opens a clause of its own. */
  readonly isSubordinating: boolean
  /** "we", "I", "they". */
  readonly isSpeaker: boolean
  /** Who acts where it is the subject: a public body, somebody else, or what the text before names. */
  readonly actor: 'public' | 'private' | 'pointing' | null
  /** Behind it a subject goes on, but its head stands before: "the report of the Committee". */
  readonly endsHead: boolean
  /** A word or a class, not a figure or a mark. */
  readonly isPlain: boolean
  /** It may begin a finite verb wherever it stands; any other word only behind "we", "I" and "they". */
  readonly mayBeVerb: boolean
}

const AUXILIARIES: Record<Auxiliary, readonly string[]> = {
  will: "will shall 'll won't".split(' '),
  modal: "can could would should may might must cannot can't ought".split(' '),
  have: "has have had 've hasn't haven't".split(' '),
  do: "do does did don't doesn't didn't".split(' '),
  is: "is are am 're 'm isn't aren't it's".split(' '),
  was: "was were wasn't weren't".split(' '),
}
const AUXILIARY = new Map(
  Object.entries(AUXILIARIES).flatMap(([kind, words]) => words.map((word) => [word, kind as Auxiliary])),
)
const NEGATIVE = new Set('not no never neither nor cannot without'.split(' '))
const PLANS = new Set('plan plans intend intends aim aims expect expects propose proposes hope hopes'.split(' '))
/** These part a clause from the next. */
const SEPARATORS = new Set(', ; : – - and but or'.split(' '))
/** These open a clause of their own, whose verb is not the one sought. */
const SUBORDINATING = new Set(
  'which who whose whom whose where whereby that when while whilst as if because unless whether although though until before after since so how what why'.split(
    ' ',
  ),
)

const SPEAKERS = new Set('we i they'.split(' '))

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

function actorOf(text: string): Lexeme['actor'] {
  if (PUBLIC.has(text)) return 'public'
  if (PRIVATE.has(text)) return 'private'
  return POINTING.has(text) ? 'pointing' : null
}

/** Behind these the subject goes on, but its head stands before: "the report of the Committee", "officials from DWP". */
const AFTER_HEAD = new Set(
  'of for in on at by from with to which who that between within across under , and as including'.split(' '),
)
const PLAIN_WORD = /^(?:[a-z'-]+|<[a-z]+>)$/u

/** The lexeme of a word in small letters. */
export const lexemeOf = remembered((text): Lexeme => {
  const auxiliary = AUXILIARY.get(text) ?? null
  const past = termOrNull(pastStem(text))
  const present = termOrNull(presentStem(text))
  const isPlan = PLANS.has(text)
  return {
    text,
    index: indexOf(text),
    isAdverb: isAdverb(text),
    isNegative: NEGATIVE.has(text),
    auxiliary,
    past,
    participle: termOrNull(participleStem(text)),
    progressive: termOrNull(progressiveStem(text)),
    present,
    isPlan,
    isSeparator: SEPARATORS.has(text),
    isSubordinating: SUBORDINATING.has(text),
    isSpeaker: SPEAKERS.has(text),
    actor: actorOf(text),
    endsHead: AFTER_HEAD.has(text),
    isPlain: PLAIN_WORD.test(text),
    mayBeVerb: auxiliary !== null || past !== null || present !== null || isPlan,
  }
})

/** The stem of a word as a base form: that of "publish" in "will publish". */
export function baseOf({ text }: Lexeme): Term {
  return termOf(stemOf(text))
}

function termOrNull(stem: string | null): Term | null {
  return stem === null ? null : termOf(stem)
}

/** A word as written, with or without capitals. */
export interface Spelling {
  readonly lexeme: Lexeme
  readonly isCapital: boolean
  /** "DWP", "DfE", "U.K". */
  readonly isAcronym: boolean
  /** A common word however it is written: "Government", "Ministers". */
  readonly isCommon: boolean
  /** A word that opens a sentence and is no part of a name that follows. */
  readonly isOpener: boolean
  /** Which class of names it makes, by its place in the list of classes; past the end for none. */
  readonly rank: number
}

const CAPITAL = /^[A-ZÀ-Þ]/u
const ACRONYM = /^(?:[A-Z]{2,}s?|[A-Z][a-z]?[A-Z]+[a-z]*|[A-Z](?:\.[A-Z])+)(?:-[A-Z]+)*$/u
const COMMON = new Set(
  "government governments government's governments' department departments department's minister ministers ministerial officials parliament i uk".split(
    ' ',
  ),
)
const OPENERS = new Set(
  'the a an in on at by for from since during following after before as when while whilst where through under to with within between alongside over across via using because given once until we our this these that those it its they their he his she her i my all both each any some many most there also however further furthermore additionally and but if although despite of of what why how separately together together subsequently recently currently earlier last later next meanwhile specifically instead finally similarly likewise overall'.split(
    ' ',
  ),
)

/** What is known of a word as it is written. */
export const spellingOf = remembered((written): Spelling => {
  const isCapital = CAPITAL.test(written)
  const lower = written.toLowerCase()
  return {
    lexeme: lexemeOf(lower),
    isCapital,
    isAcronym: isCapital && ACRONYM.test(written),
    isCommon: COMMON.has(lower),
    isOpener: OPENERS.has(lower),
    rank: rankOfName(lower),
  }
})
