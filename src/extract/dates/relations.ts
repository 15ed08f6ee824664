/** How a date relates to what is told of it: "by March", "since 2010", "until the end of May". */
import type { DateMention } from '../../schema.js'

type Relation = DateMention['relation']

/** What may stand between the relation and the date: "by the end of ", "from early ", "in week commencing ". */
const MODIFIERS =
  /(?:\b(?:the|early|mid|late|end of|beginning of|start of|middle of|week commencing|week of|month of|year of|both|around|about|approximately|the period|(?:financial|academic|calendar|tax) years?|years?|summer of|later in|earlier in|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[ ,]{0,3}|\b(?:mid|late|early)-){1,5}$/iu
const COMPARED =
  /\b(?:compared|relative|returning|return|returned|back|close|similar|according|equal|refers?|relates?|up|respect|regard) (?:to|with|on)$/iu

const RELATIONS: [RegExp, Relation][] = [
  [/\b(?:by|no later than|not later than)$/iu, 'by'],
  [/(?:\b(?:before|prior to|ahead of|in advance of)|\bpre-)$/iu, 'before'],
  [/(?:\b(?:after|following)|\bpost-)$/iu, 'after'],
  [/\bsince$/iu, 'since'],
  [/\b(?:until|till|up to|up until|through to)$/iu, 'until'],
  [
    /\b(?:period|run|runs|ran|covers?|covering|open|data|extends?|extended|months?|years?|quarter|week|weeks|from [^.;]{1,30}) to$/iu,
    'until',
  ],
  [/\b(?:from|as from|beginning|starting|commencing|with effect from|effective)$/iu, 'from'],
  [
    /\b(?:on|at|dated|as at|as of|(?:statement|answer|letter|report|decision|meeting|attacks?|debate|response|speech|article|press release|announcement) of)$/iu,
    'on',
  ],
  [/\b(?:during|in|over|throughout|within|across|for|between|through)$/iu, 'during'],
]

/** The relation that the words before a date state, or null. */
export function relationOf(before: string): Relation {
  const words = before.trimEnd().replace(MODIFIERS, '').trimEnd()
  if (COMPARED.test(words)) return null
  return RELATIONS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
