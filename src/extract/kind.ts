/** What kind of answer it is, taken as a whole. */
import type { Section } from '../document.js'
import type { Action, AnswerKind, Reference } from '../schema.js'

/** "I refer the hon. Member to the answer …", "I would refer my noble friend to …". */
const REFERRAL = /^(?:I|We) (?:would |will )?refer\b.{0,160}?\b(?:answer|reply|response|statement)/iu
/** "It has not proved possible to respond to the hon. Member in the time available …". */
const HOLDING =
  /\b(?:not (?:been |proved |proven )?possible to (?:respond|answer|reply)\b.{0,80}\btime available|answer(?:ed)? (?:this|the|these) questions? (?:shortly|as soon as possible|in due course)|taking time to collate the required information)/iu
/** "I will write to the hon. Member", "I have asked … to reply to you directly". */
const WILL_WRITE =
  /\b(?:will write to (?:the|my|her|him|you|noble)|(?:letter|reply|response) (?:has been|will be|was|is) (?:placed|deposited)|(?:has|have) been asked to (?:reply|respond|write))\b/iu
/** "The information is not held centrally", "could only be obtained at disproportionate cost". */
const NOT_HELD =
  /\b(?:disproportionate cost|not (?:centrally |routinely |currently |readily )?(?:held|collected|collated|recorded|available|captured|published|kept|gathered)|do(?:es)? not (?:centrally |routinely |currently )?(?:hold|collect|collate|record|keep|gather|capture|publish)|no (?:such )?(?:information|data|records?|figures|estimates?) (?:is|are|has been|have been) (?:held|collected|made|kept|available)|is not available|holds? no)\b/iu
/** "This is a matter for …". */
const NOT_RESPONSIBLE =
  /\b(?:(?:is|are) (?:entirely )?(?:a |an )?(?:operational |devolved )?matters? (?:for|within)|(?:is|are) (?:a )?devolved|not (?:the )?responsib(?:le|ility) (?:for|of)|is the responsibility of|responsibility .{0,40}rests with)\b/iu
/** "It is Government policy not to comment", "commercially sensitive", "for security reasons". */
const REFUSED =
  /\b(?:do(?:es)? not (?:\w+ )?comment on|not (?:to )?comment on|policy not to (?:comment|disclose|confirm|discuss)|commercially (?:sensitive|confidential)|commercial(?:ly)? (?:in )?confiden\w+|not (?:be )?appropriate to (?:comment|disclose)|would not be appropriate to (?:comment|disclose|speculate)|neither confirm nor deny|for (?:operational )?security reasons|exempt(?:ed)? (?:from|under)|not (?:routinely )?disclose)\b/iu

/** A sentence or two is the whole answer; a longer one has substance of its own. */
const SHORT = 3

/** The kind of an answer, judged by its sentences, its references and its actions; null for a question. */
export function kindOf(
  section: Section,
  { actions }: { references: readonly Reference[]; actions: readonly Action[] },
): AnswerKind | null {
  if (section.name === 'question') return null
  const sentences = section.passages
    .flatMap(({ sentences: all }) => all)
    .map(({ start, end }) => section.plain.slice(start, end))
  const [first = '', second = ''] = sentences
  const short = sentences.length <= SHORT
  if (REFERRAL.test(first) && sentences.length <= 4) return 'referral'
  if (short && HOLDING.test(sentences.join(' '))) return 'holding'
  if (short && WILL_WRITE.test(first)) return 'will-write'
  const lead = short ? sentences.join(' ') : first
  if (actions.length > 1) return 'substantive'
  if (NOT_HELD.test(lead) || (short && NOT_HELD.test(second))) return 'not-held'
  if (REFUSED.test(lead) && sentences.length <= SHORT + 1) return 'refused'
  if (NOT_RESPONSIBLE.test(lead) && sentences.length <= SHORT + 1) return 'not-responsible'
  return 'substantive'
}
