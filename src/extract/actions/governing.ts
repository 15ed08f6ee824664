/** Which dates of a sentence say when its deed is done. */
import type { Span } from '../../document.js'
import type { DateMention } from '../../schema.js'

/** "the report published in July", "the strategy, updated in 2021,", "figures for 2023": dates of things. */
const OF_A_THING =
  /(?:\b(?:the|a|an|our|its|their|this|that|these|those)\b [^,.;]{0,60}?\b(?:published|announced|issued|updated|dated|launched|made|held|signed|introduced|released|set out|agreed|ending|starting|beginning)(?: (?:in|on|at|from|by))?(?: the)?|\b(?:figures|data|statistics|period|year|years|budget|target|answer|letter|report|statement|strategy|plan) (?:for|of|to|dated|on|in)|\bcompared (?:with|to)|\bthan in|\bfor|\bas of|\bas at) (?:the )?(?:end of )?$/iu
const LOOK_BACK = 100

/** The dates of a sentence that govern its deed, the governing one first where one stands nearest the verb. */
export function governing(plain: string, scope: Span, dates: readonly DateMention[]): DateMention[] {
  return dates.filter((date) => {
    if (date.inName || date.inTable || date.precision === 'decade') return false
    const before = plain.slice(Math.max(scope.start, date.start - LOOK_BACK), date.start)
    return !OF_A_THING.test(before)
  })
}
