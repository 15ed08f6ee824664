/** Which dates of a sentence say when its deed is done. */
import type { Span } from '../../document.js'
import type { DateMention } from '../../schema.js'

const NO_AUXILIARY = '(?:(?!\\b(?:was|were|is|are|be|been|has|have|had|will|we|I)\\b)[^,.;])'
/** "the report published in July", "the strategy, updated in 2021,": the date of a thing, unless its verb is the sentence's own. */
const OF_A_PARTICIPLE = new RegExp(
  `\\b(?:the|an?|our|its|their|this|that|these|those)\\b ${NO_AUXILIARY}{0,60}?,? ?\\b(?<participle>[a-z]+ed|held|made|set out|begun|given|laid)(?: (?:in|on|at|from|by))?(?: the)?(?: end of)? $`,
  'iu',
)
/** "figures for 2023", "the report of 3 May", "compared with 2022", "as at March". */
const OF_A_THING =
  /\b(?:(?:figures|data|statistics|period|years?|budget|target|answer|letter|report|statement|strategy|plan) (?:for|of|to|dated|on|in)|compared (?:with|to)|than in|as of|as at) (?:the )?(?:end of )?$/iu
const LOOK_BACK = 100

/** The dates of a sentence that say when its deed, told by a verb, is done. */
export function governing(plain: string, scope: Span, verb: string, dates: readonly DateMention[]): DateMention[] {
  return dates.filter((date) => {
    if (date.inName || date.inTable || date.precision === 'decade') return false
    const before = plain.slice(Math.max(scope.start, date.start - LOOK_BACK), date.start)
    const participle = OF_A_PARTICIPLE.exec(before)?.groups?.participle
    return !OF_A_THING.test(before) && (participle === undefined || participle.toLowerCase() === verb)
  })
}
