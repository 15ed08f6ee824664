/** Deeds of the Government and other public bodies: the sentences and list items that a small linear model says tell one. */
import { mentionOf, type Passage, type Section, type Span } from '../document.js'
import type { Action, DateMention } from '../schema.js'
import type { Sentence } from './actions/features.js'
import { listsDeeds } from './actions/items.js'
import { dateScore, judge } from './actions/model.js'
import { type Mentions, sentencesIn, within } from './actions/sentences.js'

export type { Mentions } from './actions/sentences.js'

/** Every action of an answer, in order; a question holds none. */
export function actionsIn(section: Section, mentions: Mentions): Action[] {
  if (section.name === 'question') return []
  const found = new Map<Sentence, Action>()
  let dated: Passage | null = null
  for (const sentence of sentencesIn(section, mentions)) {
    const { passage } = sentence
    if (passage === dated) continue
    const item = datedItem(section, sentence, mentions)
    if (item !== null) dated = passage
    const action = item ?? actionOf(section, sentence, mentions)
    if (action === null) continue
    found.set(sentence, action)
    for (const introducing of introductionsOf(section, sentence)) found.delete(introducing)
  }
  return [...found.values()]
}

/** "has taken a number of further actions", "took the following steps": the deeds themselves stand in the list. */
const NAMES_DEEDS = /\b(?:taken?|taking|took) (?:[a-z-]+ ){0,5}(?:actions?|steps|measures)\b/iu

/** What introduces an item's list and is no action beside its items: its lead-in, and what names deeds just before that. */
function introductionsOf(section: Section, { lead }: Sentence): Sentence[] {
  if (lead === null) return []
  const { previous } = lead
  if (previous === null || !NAMES_DEEDS.test(section.plain.slice(previous.span.start, previous.span.end))) return [lead]
  return [lead, previous]
}

function actionOf(section: Section, sentence: Sentence, mentions: Mentions): Action | null {
  if (isDenial(sentence)) return null
  const { deed, status } = judge(sentence)
  if (deed <= 0) return null
  const { span, isItem } = sentence
  const end = isItem ? endOfItem(section, span) : span.end
  const dates = governingDates(section, sentence, mentions)
  return mentionOf(section, span.start, end, {
    status,
    date: own(dates, status, section.reference)?.edtf ?? null,
    dates,
    money: within(mentions.money, span),
    urls: within(mentions.urls, span),
    item: isItem,
  })
}

/** "No inspection has been carried out.", "We will not merge the forces.": nothing is done, unless a second verb tells it. */
function isDenial({ clause }: Sentence): boolean {
  return clause.verb.negated && clause.joined.length === 0
}

/** The dates of a sentence that say when its deed is done. */
function governingDates(section: Section, sentence: Sentence, mentions: Mentions): DateMention[] {
  const dates = within(mentions.dates, sentence.span).filter(
    ({ inName, inTable, precision }) => !inName && !inTable && precision !== 'decade',
  )
  const day = section.reference ?? ''
  return dates.filter((date) => dateScore(sentence, date, day) > 0)
}

/** "announced in May that the levy will rise from April": the first date that may be the deed's own, by its status. */
function own(dates: readonly DateMention[], status: Action['status'], day: string | null): DateMention | undefined {
  const agreeing = dates.find(({ from, to }) => {
    if (day === null || status === 'in-progress') return true
    return status === 'planned' ? to >= day : from <= day
  })
  return agreeing ?? dates[0]
}

/** "; and", ";", "." end an item and are no part of it. */
const ITEM_END = /[;,.]?(?: {1,8}(?:and|or))? {0,8}$/u
const DASH = / {1,8}[-–—] {1,8}$/u

function endOfItem(section: Section, { start, end }: Span): number {
  const cut = ITEM_END.exec(section.plain.slice(start, end))?.index ?? end - start
  return cut === 0 ? end : start + cut
}

/**
 * An item that its own date ends, behind a dash: "Cloud guidance published - January 2018". It is one action, however
 * many sentences it has, where it tells a deed or its list is one of deeds.
 */
function datedItem(section: Section, sentence: Sentence, mentions: Mentions): Action | null {
  const { passage } = sentence
  if (passage.kind !== 'item') return null
  const end = endOfItem(section, passage)
  const inside = within(mentions.dates, passage)
  const own = inside.findLast((date) => date.end === end)
  const dash = own === undefined ? null : DASH.exec(section.plain.slice(passage.start, own.start))
  if (own === undefined || dash === null || dash.index === 0) return null
  const isOfDeeds = sentence.lead !== null && listsDeeds(sentence.lead)
  if (!isOfDeeds && judge(sentence).deed <= 0) return null
  const status: Action['status'] = own.from > (section.reference ?? '9999') ? 'planned' : 'done'
  return mentionOf(section, passage.start, passage.start + dash.index, {
    status,
    date: own.edtf,
    dates: inside.filter(({ inName }) => !inName),
    money: within(mentions.money, passage),
    urls: within(mentions.urls, passage),
    item: true,
  })
}
