/** The main clause of a sentence: who acts, in which tense, and whether it is a deed. */
import type { Action } from '../../schema.js'
import { isDeed, isParticiple, isPast, isProgressive } from './deeds.js'

/** What a sentence says was, is being or will be done. */
export interface Deed {
  status: NonNullable<Action['status']>
  /** The form of the verb that tells the deed, in lower case. */
  verb: string
}

const BRACKETS = /\([^()]*\)/gu
/** ", which provides … ," and "that was published …": deeds in there are not the sentence's. */
const RELATIVE =
  /,? (?:which|who|whose|where|whereby|that (?=(?:will|was|were|is|are|has|have|had|can|may|would|could|should|\w+ed)\b))[^,;]*(?:,|$)/gu
/** "In July 2017, …", "Through the programme, …", "As part of …, …" stand before the main clause. */
const FRONTED =
  /^(?:Also |However,? |Furthermore,? |Additionally,? |In addition,? )?(?:In|On|At|By|For|From|Since|During|Following|After|Before|As|When|While|Whilst|Where|Through|Under|To|With|Within|Between|Alongside|Over|Across|Via|Using|Because|Given|Once|Until|Subject|Building|Recognising|Throughout|Earlier|Last|This|Next|Of|Based|Working|Despite|Although|Further)\b[^,]*, (?=\S)/u
const CONDITION = /^(?:If|Should|Unless|Whether)\b/u
const QUESTION = /\?$/u

const ADVERB =
  '(?:(?:also|now|already|recently|currently|since|therefore|just|both|all|each|further|jointly|formally|publicly|today|only|then|still|soon|shortly|subsequently|previously|successfully|actively|always|together|rapidly|[a-z]+ly) )*'
const WORD = "[A-Za-z][\\w'-]*"
/** "will publish", "will be published", "will be launching". */
const WILL = new RegExp(`\\b(?:will|shall|'ll) ${ADVERB}(?<be>be )?${ADVERB}(?<verb>${WORD})`, 'u')
/** "plans to publish", "is due to report", "intends to", "has committed to publishing", "are to be appointed". */
const PLANS = new RegExp(
  `\\b(?:(?:plans?|intends?|aims?|expects?|proposes?|has committed|have committed|has agreed|have agreed) to|(?:is|are) (?:due |set |planning |expecting |intending |scheduled |planned )?to) ${ADVERB}(?<be>be )?${ADVERB}(?<verb>${WORD})`,
  'u',
)
/** "has published", "have been appointed", "had met". */
const PERFECT = new RegExp(`\\b(?:has|have|had|'ve) ${ADVERB}(?<be>been )?${ADVERB}(?<verb>${WORD})`, 'u')
/** "is publishing", "are being reviewed", "is currently consulting". */
const PROGRESSIVE = new RegExp(`\\b(?:is|are|am|'re|'m) ${ADVERB}(?<be>being )?${ADVERB}(?<verb>${WORD})`, 'u')
/** "was published", "were met". */
const PASSIVE = new RegExp(`\\b(?:was|were) ${ADVERB}(?<verb>${WORD})`, 'u')
const NEGATED = /\b(?:not|no|never|neither|nor|cannot|n't|unable|without)\b/iu

/** The present of a state or a habit, and every modal: the sentence tells no deed. */
const STATE =
  /\b(?<verb>remains?|recognises?|continues?|provides?|includes?|sets|supports?|works?|takes?|means|applies|allows?|requires?|ensures?|believes?|understands?|welcomes?|considers?|does|do|holds|makes|gives?|offers?|needs?|wants?|keeps?|covers?|shows?|states|says|enables?|helps|plays|leads|refers?|exempts?|outlines?|describes?|represents?|demonstrates?|commits?|can|could|would|should|may|might|must)\b/u

/** Who is no public body: people, companies, other states. */
const OTHERS =
  /\b(?:claimants?|people|patients|children|pupils|students|victims|applicants|households|individuals|customers|companies|businesses|firms|employers|landlords|consumers|users|members of the public|men|women|families|workers|residents|Israel|Russia|China|Iran|Hamas|Ukraine|India|Pakistan|Sudan|Egypt|Turkey|Putin|Netanyahu|figures?|numbers?|number|data|statistics|rates?|proportion|percentage|costs?|total|average|prices|inflation|population|cases|deaths|incidents|information|timing|abolition)\b/iu
const US =
  /\b(?:I|[Ww]e|Government|government|Department|department|Ministers?|Minister|Secretary|officials|Office|Agency|Council|Authority|NHS|HM|Commission|Regulator|Ministry|Treasury|Board|Service|UK|Ofsted|Ofcom|Ofgem|HMRC|DWP|Defra|FCDO|DHSC|Home Office|Parliament|Prime Minister|Chancellor)\b/u

/** The deed of a sentence's main clause; null for a stance, a description, a statistic, a plan denied. */
export function deedOf(sentence: string): Deed | null {
  if (QUESTION.test(sentence) || CONDITION.test(sentence) || SUBORDINATE.test(sentence)) return null
  let clause = mainClause(sentence)
  for (let turn = 0; turn < MAX_COORDINATED; turn += 1) {
    const first = firstVerb(clause)
    if (first === null) return null
    if (first.isDeed) return isPublicDeed(clause, first) ? { status: first.status, verb: first.verb } : null
    // "Ofcom is responsible for … and has published …": the second of two verbs may be the deed.
    const next = COORDINATED.exec(clause.slice(first.index))
    if (next === null) return null
    clause = clause.slice(0, first.index) + clause.slice(first.index + next.index + next[0].length)
  }
  return null
}

/** "As the NAO have reported." without a comma holds no main clause before its end. */
const SUBORDINATE = /^(?:As|While|Whilst|Although|Because|Since)\b[^,]*$/u
const COORDINATED =
  /,? (?:and|but) (?=(?:we |it |they |the Government |the Department )?(?:has|have|had|is|are|will|was|were|plans?|intends?)\b)/u
const MAX_COORDINATED = 3

/** The first finite verb of a clause: a state or a habit, or one that may tell a deed. */
function firstVerb(clause: string): Group | null {
  const groups = [
    found(clause, WILL, 'planned', ({ be, verb }) => (be ? isParticiple(verb) || isProgressive(verb) : isDeed(verb))),
    found(clause, PLANS, 'planned', ({ be, verb }) => (be ? isParticiple(verb) : isDeed(verb))),
    found(clause, PERFECT, 'done', ({ be, verb }) => isParticiple(verb) || (be && isProgressive(verb))),
    found(clause, PROGRESSIVE, 'in-progress', ({ be, verb }) => (be ? isParticiple(verb) : isProgressive(verb))),
    found(clause, PASSIVE, 'done', ({ verb }) => isParticiple(verb)),
    found(clause, STATE, 'done', () => false),
    simplePast(clause),
  ]
  return (
    groups.filter((group) => group !== null).sort((a, b) => a.index - b.index || b.words.length - a.words.length)[0] ??
    null
  )
}

function isPublicDeed(clause: string, { index, words }: Group): boolean {
  const subject = clause.slice(0, index)
  if (NEGATED.test(`${subject} ${words}`)) return false
  return !OTHERS.test(subject) || US.test(subject)
}

interface Group {
  index: number
  words: string
  verb: string
  status: Deed['status']
  isDeed: boolean
}

interface Verb {
  be: boolean
  verb: string
}

function found(clause: string, pattern: RegExp, status: Deed['status'], isOne: (verb: Verb) => boolean): Group | null {
  const match = pattern.exec(clause)
  if (match === null) return null
  const verb = (match.groups?.verb ?? '').toLowerCase()
  const isDeed = isOne({ be: match.groups?.be !== undefined, verb })
  return { index: match.index, words: match[0], verb, status, isDeed }
}

const WORDS = /[A-Za-z][\w'-]*/gu

/** Before a past form these make it part of a noun phrase: "the updated guidance", "supported by", ", published in July,". */
const NO_VERB_AFTER =
  /(?:^|\b(?:the|a|an|its|our|their|of|by|for|to|this|these|and|newly|is|are|be|been|being|was|were|has|have|had|in|with|as|when|if|not)|,) $/iu
/** Another finite verb in the same clause makes the past form a participle: "the investment announced in May represents …". */
const FINITE_AFTER =
  /^[^,;:]*?\b(?:(?<stop>and|but|that|which|who|where|when|as|if|because|so|while|to)|is|are|was|were|can|may|will|has|have|represents|sets|shows|provides|includes|describes)\b/u

/** "We published …", "The pilot launched in …", "E-learning package launched": the first past form that is a verb. */
function simplePast(clause: string): Group | null {
  for (const match of clause.matchAll(WORDS)) {
    const [word] = match
    if (
      match.index === 0 ||
      !isPast(word) ||
      NO_VERB_AFTER.test(clause.slice(Math.max(0, match.index - 12), match.index))
    )
      continue
    const after = FINITE_AFTER.exec(clause.slice(match.index + word.length))
    const isDeed = after === null || after.groups?.stop !== undefined
    if (isDeed) return { index: match.index, words: word, verb: word.toLowerCase(), status: 'done', isDeed }
  }
  return null
}

function mainClause(sentence: string): string {
  let clause = sentence.replace(BRACKETS, ' ').replace(RELATIVE, ' ')
  for (let turn = 0; turn < 3; turn += 1) {
    const fronted = FRONTED.exec(clause)
    if (fronted === null) break
    clause = clause.slice(fronted[0].length)
  }
  return clause
}
