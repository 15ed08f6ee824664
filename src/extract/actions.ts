/** Deeds of the Government and other public bodies: one for each sentence or list item whose main clause is a deed. */
import { mentionOf, type Passage, type Section, type Span } from '../document.js'
import type { Action, DateMention, Money, Reference, Url } from '../schema.js'
import { type Deed, deedOf } from './actions/clause.js'
import { governing } from './actions/governing.js'

/** The mentions of a section that actions are made with. */
export interface Mentions {
  dates: readonly DateMention[]
  money: readonly Money[]
  urls: readonly Url[]
  references: readonly Reference[]
}

/** Every action of an answer, in order; a question holds none. */
export function actionsIn(section: Section, mentions: Mentions): Action[] {
  if (section.name === 'question') return []
  const actions: Action[] = []
  for (const passage of section.passages) {
    if (passage.kind === 'item') actions.push(...actionOfItem(section, passage, mentions))
    if (passage.kind === 'paragraph') actions.push(...actionsOfParagraph(section, passage, mentions))
  }
  return actions
}

/** A sentence that introduces a list is none of its actions. */
const INTRODUCES = /:$/u

function actionsOfParagraph(section: Section, passage: Passage, mentions: Mentions): Action[] {
  return passage.sentences.flatMap((sentence) => {
    const text = section.plain.slice(sentence.start, sentence.end)
    const deed = INTRODUCES.test(text) || isReferral(sentence, mentions) ? null : deedOf(text)
    return deed === null ? [] : [actionOf(section, passage, sentence, sentence, deed, mentions)]
  })
}

/** "I refer the hon. Member to the answer …" is no deed. */
function isReferral(sentence: Span, { references }: Mentions): boolean {
  return references.some(({ role, start }) => role === 'referral' && start >= sentence.start && start < sentence.end)
}

/** "; and", ";", "." end an item and are no part of it. */
const ITEM_END = /[;,.]?(?:\s+(?:and|or))?\s*$/u
const DASH = /\s+[-–—]\s*$/u

function actionOfItem(section: Section, passage: Passage, mentions: Mentions): Action[] {
  const text = section.plain.slice(passage.start, passage.end)
  const whole = passage.start + text.replace(ITEM_END, '').length
  // "… published - July 2017": the date behind the dash is the item's own.
  const trailing = mentions.dates.find(({ start, end }) => start > passage.start && end === whole)
  const dash = trailing === undefined ? null : DASH.exec(section.plain.slice(passage.start, trailing.start))
  const end = dash === null ? whole : passage.start + dash.index
  if (end <= passage.start) return []
  const lead = passage.leadIn === null ? '' : section.plain.slice(passage.leadIn.start, passage.leadIn.end)
  const own = section.plain.slice(passage.start, end)
  let deed = deedOf(own) ?? firstDeed(section, passage) ?? inherited(lead, own)
  if (dash !== null && trailing !== undefined && deed === null) {
    deed = { status: trailing.from > (section.reference ?? '9999') ? 'planned' : 'done', verb: '' }
  }
  if (deed === null || INTRODUCES.test(own)) return []
  const action = actionOf(section, passage, { start: passage.start, end }, passage, deed, mentions)
  if (dash !== null && trailing !== undefined) {
    action.date = trailing.edtf
    const inside = mentions.dates.filter(
      ({ start, end: to, inName }) => !inName && start >= passage.start && to <= passage.end,
    )
    action.dates = inside
  }
  return [action]
}

function firstDeed(section: Section, passage: Passage): Deed | null {
  for (const { start, end } of passage.sentences) {
    const deed = deedOf(section.plain.slice(start, end))
    if (deed !== null) return deed
  }
  return null
}

/** "We have:" / "- published guidance": the lead-in gives subject and auxiliary, the item the deed. */
function inherited(lead: string, item: string): Deed | null {
  if (!/:$/u.test(lead)) return null
  const stem = lead.replace(/(?:the following|as follows|these|by)?\s*[:-]\s*$/u, '').trimEnd()
  return deedOf(`${stem} ${item.charAt(0).toLowerCase()}${item.slice(1)}`)
}

function actionOf(
  section: Section,
  passage: Passage,
  span: Span,
  scope: Span,
  { status, verb }: Deed,
  mentions: Mentions,
): Action {
  const inside = <T extends Span>(all: readonly T[]) =>
    all.filter(({ start, end }) => start >= scope.start && end <= scope.end)
  const dates = governing(section.plain, scope, verb, inside(mentions.dates))
  return {
    ...mentionOf(section, span.start, span.end),
    section: section.name,
    status,
    date: dates[0]?.edtf ?? null,
    dates,
    money: inside(mentions.money),
    urls: inside(mentions.urls),
    item: passage.kind === 'item',
  }
}
