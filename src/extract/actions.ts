/** Deeds of the Government and other public bodies. */
import type { Section } from '../document.js'
import type { Action, DateMention, Money, Reference, Url } from '../schema.js'

/** The mentions of a section that actions are made with. */
export interface Mentions {
  dates: readonly DateMention[]
  money: readonly Money[]
  urls: readonly Url[]
  references: readonly Reference[]
}

/** Every action of an answer, in order; a question holds none. */
export function actionsIn(_section: Section, _mentions: Mentions): Action[] {
  return []
}
