/** The main clause of a sentence: who acts, in which tense, and whether it is a deed. */
import type { Action } from '../../schema.js'
import { isDeed, isParticiple, isPast, isProgressive } from './deeds.js'

/** What a sentence says was, is being or will be done. */
export interface Deed {
  status: NonNullable<Action['status']>
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
  `\\b(?:(?:plans?|intends?|aims?|expects?|proposes?|has committed|have committed|has agreed|have agreed) to|(?:is|are) (?:due|set|planning|expecting|intending|scheduled|committed)? ?to) ${ADVERB}(?<be>be )?${ADVERB}(?<verb>${WORD})`,
  'u',
)
/** "has published", "have been appointed", "had met". */
const PERFECT = new RegExp(`\\b(?:has|have|had|'ve) ${ADVERB}(?<be>been )?${ADVERB}(?<verb>${WORD})`, 'u')
/** "is publishing", "are being reviewed", "is currently consulting". */
const PROGRESSIVE = new RegExp(`\\b(?:is|are|am|'re|'m) ${ADVERB}(?<be>being )?${ADVERB}(?<verb>${WORD})`, 'u')
/** "was published", "were met". */
const PASSIVE = new RegExp(`\\b(?:was|were) ${ADVERB}(?<verb>${WORD})`, 'u')
const NEGATED = /\b(?:not|no|never|neither|nor|cannot|n't|unable|without)\b/u
const MODAL = /\b(?:can|could|would|should|may|might|must)\b/u

/** Verbs of a state or a habit end the search: what follows is no deed of the main clause. */
const FINITE_STATE =
  /\b(?:is|are|am|was|were|has|have|had|remains?|recognises?|continues?|provides?|includes?|sets?|supports?|works?|takes?|means|applies|allows?|requires?|ensures?|aims|expects?|believes?|understands?|welcomes?|considers?|does|do|holds?|makes?|gives?|offers?|needs?|wants?|keeps?|covers?|shows?|states|says|enables?|helps|plays|leads|regularly|refers?)\b/u

/** Who is no public body: people, companies, other states. */
const OTHERS =
  /\b(?:claimants?|people|patients|children|pupils|students|victims|applicants|households|individuals|customers|companies|businesses|firms|employers|landlords|consumers|users|members of the public|men|women|families|workers|residents|Israel|Russia|China|Iran|Hamas|Ukraine|India|Pakistan|Sudan|Egypt|Turkey|Putin|Netanyahu|figures?|numbers?|number|data|statistics|rates?|proportion|percentage|costs?|total|average|prices|inflation|population|cases|deaths|incidents)\b/iu
const US =
  /\b(?:I|[Ww]e|Government|government|Department|department|Ministers?|Minister|Secretary|officials|Office|Agency|Council|Authority|NHS|HM|Commission|Regulator|Ministry|Treasury|Board|Service|UK|Ofsted|Ofcom|Ofgem|HMRC|DWP|Defra|FCDO|DHSC|Home Office|Parliament|Prime Minister|Chancellor)\b/u

/** The deed of a sentence's main clause; null for a stance, a description, a statistic, a plan denied. */
export function deedOf(sentence: string): Deed | null {
  if (QUESTION.test(sentence) || CONDITION.test(sentence)) return null
  const clause = mainClause(sentence)
  const groups = [
    found(clause, WILL, 'planned', ({ be, verb }) => (be ? isParticiple(verb) || isProgressive(verb) : isDeed(verb))),
    found(clause, PLANS, 'planned', ({ be, verb }) => (be ? isParticiple(verb) : isDeed(verb) || isProgressive(verb))),
    found(clause, PERFECT, 'done', ({ be, verb }) => isParticiple(verb) || (be && isProgressive(verb))),
    found(clause, PROGRESSIVE, 'in-progress', ({ be, verb }) => (be ? isParticiple(verb) : isProgressive(verb))),
    found(clause, PASSIVE, 'done', ({ verb }) => isParticiple(verb)),
    simplePast(clause),
  ]
  const first = groups.filter((group) => group !== null).sort((a, b) => a.index - b.index)[0]
  if (first === undefined) return null
  const subject = clause.slice(0, first.index)
  if (NEGATED.test(`${subject} ${first.words}`) || MODAL.test(subject)) return null
  if (FINITE_STATE.test(subject)) return null
  if (OTHERS.test(subject) && !US.test(subject)) return null
  return { status: first.status }
}

interface Group {
  index: number
  words: string
  status: Deed['status']
}

interface Verb {
  be: boolean
  verb: string
}

function found(clause: string, pattern: RegExp, status: Deed['status'], isOne: (verb: Verb) => boolean): Group | null {
  const match = pattern.exec(clause)
  if (match === null) return null
  const verb = (match.groups?.verb ?? '').toLowerCase()
  const words = match[0]
  if (!isOne({ be: match.groups?.be !== undefined, verb })) return null
  return { index: match.index, words, status }
}

const WORDS = /[A-Za-z][\w'-]*/gu

/** "We published …", "The pilot launched in …", "E-learning package launched": the first past form, outside a noun phrase. */
function simplePast(clause: string): Group | null {
  let before = ''
  for (const match of clause.matchAll(WORDS)) {
    const word = match[0]
    if (
      match.index > 0 &&
      isPast(word) &&
      !/^(?:the|a|an|its|our|their|of|by|for|to|this|these|and|newly|recently|is|are|be|been|being|was|were|has|have|had|in|with|as|when|if)$/iu.test(
        before,
      )
    ) {
      return { index: match.index, words: word, status: 'done' }
    }
    before = word
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
