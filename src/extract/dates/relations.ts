/** How a date relates to what is told of it: "by March", "since 2010", "until the end of May". */
import type { DateMention } from '../../schema.js'
import { endsIn, lastWord } from '../patterns.js'

type Relation = DateMention['relation']

const MODIFIER =
  '(?:\\b(?:the|early|mid|late|end of|beginning of|start of|middle of|week commencing|week of|month of|year of|both|around|about|approximately|the period|(?:financial|academic|calendar|tax) years?|years?|summer of|later in|earlier in|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[ ,]{0,3}|\\b(?:mid|late|early)-)'
/** What may stand between the relation and the date: "by the end of ", "from early ", "in week commencing ". */
const MODIFIERS = new RegExp(`${MODIFIER}{1,5}$`, 'iu')
const IS_MODIFIED = new RegExp(`(?<=${MODIFIER})`, 'iuy')
/** "compared to 2019", "up on 2019", "a follow-up to the 2019 survey"; "up to 2019" tells until when. */
const COMPARED =
  /(?<=\b(?:(?:compared|relative|returning|return|returned|back|close|similar|according|equal|refers?|relates?|respect|regard) (?:to|with|on)|up (?:with|on)|follow(?:s|ed|ing)?[ -]ups? to))/iuy

/** The relations that the last word tells. */
const WORDS: [string, Relation][] = [
  ['by', 'by'],
  ['before', 'before'],
  ['after following', 'after'],
  ['since', 'since'],
  ['until till', 'until'],
  ['from beginning starting commencing effective', 'from'],
  ['on at dated', 'on'],
  ['during in over throughout within across for between through', 'during'],
]
const RELATION_OF = new Map(WORDS.flatMap(([list, relation]) => list.split(' ').map((word) => [word, relation])))

/** Those that it tells with the words before it; none of them ends in one that tells alone. */
const PHRASES: [RegExp, Relation][] = [
  [/(?<=\b(?:no later than|not later than))/iuy, 'by'],
  [/(?<=(?:\b(?:prior to|ahead of|in advance of)|\bpre-))/iuy, 'before'],
  [/(?<=\bpost-)/iuy, 'after'],
  [/(?<=\b(?:up to|through to))/iuy, 'until'],
  [
    /(?<=\b(?:period|run|runs|ran|covers?|covering|open|data|extends?|extended|months?|years?|quarter|week|weeks|from [^.;]{1,30}) to)/iuy,
    'until',
  ],
  [
    /(?<=\b(?:as of|(?:statement|answer|letter|report|decision|meeting|attacks?|debate|response|speech|article|press release|announcement) of))/iuy,
    'on',
  ],
]
/** The words that a phrase can end in; of "pre-", what stands behind the hyphen. */
const ENDS_PHRASE = new Set(['than', 'to', 'of', ''])

/** "the report on the 2024 election", "a rise on last year", "based on 1967": nothing happens on more than some days. */
const IN_DAYS = new Set<DateMention['precision']>(['day', 'month', 'range'])

/** The relation that the words before a date state, or null. */
export function relationOf(before: string, precision: DateMention['precision']): Relation {
  let words = before.trimEnd()
  if (endsIn(words, IS_MODIFIED)) words = words.replace(MODIFIERS, '').trimEnd()
  const last = lastWord(words).toLowerCase()
  const relation = RELATION_OF.get(last)
  if (last === 'on' && !IN_DAYS.has(precision)) return null
  if (relation === undefined && !ENDS_PHRASE.has(last)) return null
  if (endsIn(words, COMPARED)) return null
  return relation ?? PHRASES.find(([pattern]) => endsIn(words, pattern))?.[1] ?? null
}
