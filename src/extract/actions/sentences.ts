/** The sentences of a section as the model sees them, each with its neighbours and its list's lead-in. */
import { indexFrom } from '../../document/lowest.js'
import type { Passage, Section, Span } from '../../document.js'
import type { DateMention, Money, Reference, Url } from '../../schema.js'
import { clauseOf } from './clause.js'
import type { Sentence } from './features.js'
import { readItem } from './items.js'
import { type Mask, wordsOf } from './words.js'

/** The mentions of a section that actions are made with. */
export interface Mentions {
  dates: readonly DateMention[]
  money: readonly Money[]
  urls: readonly Url[]
  references: readonly Reference[]
}

const ENDINGS = new Set('.:;?,')

/** Every sentence of a section outside its tables, in order. */
export function sentencesIn(section: Section, mentions: Mentions): Sentence[] {
  const masks = masksOf(mentions)
  const leads = new Map<Span, Sentence>()
  const sentences: Sentence[] = []
  let previous: Sentence | null = null
  for (const passage of section.passages) {
    if (passage.kind === 'cell') continue
    const lead = passage.leadIn === null ? null : (leads.get(passage.leadIn) ?? null)
    for (const span of passage.sentences) {
      const sentence = sentenceOf(section, passage, span, { lead, previous }, masks, mentions)
      if (previous !== null) previous.next = sentence
      previous = sentence
      leads.set(span, sentence)
      sentences.push(sentence)
    }
  }
  return sentences
}

function sentenceOf(
  section: Section,
  passage: Passage,
  span: Span,
  { lead, previous }: Pick<Sentence, 'lead' | 'previous'>,
  masks: readonly Mask[],
  mentions: Mentions,
): Sentence {
  const words = wordsOf(section.plain, span, within(masks, span))
  const plainly = { words, clause: clauseOf(words) }
  const isItem = passage.kind === 'item'
  const read = lead === null || !isItem ? plainly : readItem(plainly, lead)
  const day = section.reference ?? ''
  const last = section.plain.charAt(span.end - 1)
  const dates = within(mentions.dates, span)
  return {
    span,
    passage,
    words: read.words,
    clause: read.clause,
    isItem,
    isCompleted: read.clause.verb !== plainly.clause.verb,
    ending: ENDINGS.has(last) ? last : '',
    lead,
    previous,
    next: null,
    past: dates.some(({ inName, from }) => !inName && from <= day),
    coming: dates.some(({ inName, from }) => !inName && from > day),
    isReferral: within(mentions.references, span).some(({ role }) => role === 'referral'),
  }
}

/** What stands for one word each: dates, amounts and addresses. */
function masksOf({ dates, money, urls }: Mentions): Mask[] {
  const masks: Mask[] = [
    ...dates.map(({ start, end }) => ({ start, end, as: '<date>' as const })),
    ...money.map(({ start, end }) => ({ start, end, as: '<money>' as const })),
    ...urls.filter(({ label }) => label === null).map(({ start, end }) => ({ start, end, as: '<url>' as const })),
  ]
  return masks.sort((a, b) => a.start - b.start)
}

/** The spans that lie in another, of a sorted list. */
export function within<T extends Span>(all: readonly T[], { start, end }: Span): T[] {
  if (all.length === 0) return []
  const inside: T[] = []
  for (let at = indexFrom(all, start); at < all.length && (all[at]?.start ?? end) < end; at += 1) {
    const one = all[at]
    if (one !== undefined && one.end <= end) inside.push(one)
  }
  return inside
}
