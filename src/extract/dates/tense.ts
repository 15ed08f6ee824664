/** Whether the words around a date tell of what was or of what is to come. */

import type { Passage, Span } from '../../document.js'
import { endsIn } from '../patterns.js'
import { lastFrom } from '../search.js'

/** What was, what is to come, what is, which tells of no year, or none that one could tell. */
export type Tense = 'past' | 'future' | 'present' | null

/** "will publish", "due in May", "the upcoming meeting", "the contract ends in May". */
const FUTURE = words(
  `will shall due upcoming forthcoming coming intend intends intending aim aims aiming hope hopes hoping expect expects
  anticipate anticipates seek seeks seeking propose proposes ends expires opens reopens closes begins starts commences concludes`,
)
/** "is expected to be published", "has been scheduled for": these look ahead, unless "was" stands before them. */
const AWAITED = words('expected planned scheduled intended anticipated projected hoped slated timetabled')
/** "set to open", "committed to publishing", "targeted for May", "going to be". */
const AWAITED_WITH_TO = words('set committed proposed likely going forecast targeted')
const TO = words('to for')
/** Only the past: they need no auxiliary, and are no participles. */
const FINITE_PAST = words(
  `was were did had been said told met went wrote spoke saw took began became got ran rose fell grew won understood stood
  knew drew drove chose broke gave came undertook withdrew arose ago recently previously`,
)
/** The past, or a participle that stands for an adjective: "we made", "the offer made in May". */
const IRREGULAR_PAST = words(
  `made held left put led sent brought paid found kept built sat laid thought shown given taken written spoken chosen bought
  taught lost spent sold hosted done gone seen become begun undertaken withdrawn drawn set cut hit shut read`,
)
const REGULAR_PAST = /[a-z]ed$/u
/** "-ed" that is no verb of the past. */
const NO_PAST = words(
  `need indeed hundred united proceed exceed succeed speed feed seed weed bleed based related limited detailed aged red bed
  shed wed embed required skilled armed unaccompanied interested concerned qualified disabled advanced dedicated named
  associated continued combined registered licensed affected estimated expected planned`,
)
const AHEAD_AUXILIARY = words('will shall to would must should ll going')
const PAST_AUXILIARY = words('was were had did been')
const PERFECT_AUXILIARY = words('has have having ve')
/** "can be found" tells of no time. */
const PRESENT_AUXILIARY = words('is are am being be can could may might')
const PASSED_OVER = words(
  `not also then now only already first since both all next recently subsequently formally currently still therefore again
  just soon further jointly and or`,
)
const ADVERB = /ly$/u
/** "able to publish", "began to roll out": the infinitive tells of what was. */
const DONE_BEFORE_TO = words(
  'able began begun started continued managed helped failed came went had used worked led asked invited was were',
)
/** "plans to publish", "due to conclude": an infinitive looks ahead where one of the commoner deeds follows "to". */
const DEEDS = words(
  `be publish launch introduce consult conclude begin start open close report respond announce take hold lay bring deliver
  roll set come complete make meet provide update issue commence implement establish finalise share visit attend review
  ensure support help allow enable give improve reduce continue remain offer design develop work engage expand increase legislate move return receive go run extend submit reach end confirm host appoint award write`,
)
/** A verb on the other side of one of these governs another clause. */
const BOUNDARY = words(
  'and but which that when who whom whose while whilst as after before since where if because following',
)
/** "we co-hosted", "which opened": the subject before it makes a verb of a participle. */
const SUBJECT = words('we i he she they it who which co')
/** What begins the rest of a participle's own clause: "signed by both", "raised at the meeting". */
const ADJUNCT = words('by at under during')
/** What may stand between a participle and its date: "published (in early) May", "held on Monday (3 June)". */
const LINKS = words(
  `in on by at from to until till since during for before after of the early mid late end beginning start middle week
  commencing around about both first again earlier later last this monday tuesday wednesday thursday friday ,`,
)

/** "by", "from" and "until" lead to what is to come, where nothing else tells. */
const LOOKS_AHEAD =
  /(?<=(?<!\bup )\b(?:by|from|until|till)(?: at least| the latest)?(?: the)?(?: (?:end|start|beginning|middle) of)?(?: (?:early|mid|late))?(?: the)? )/iuy
/** "the decision from 24 June": from a document, not from then on. */
const FROM_PAPER = /(?<=\b(?:decision|letter|report|statement|data|figures|statistics|answer|email|minutes) from )/iuy
/** "following the review in the autumn, rates will rise", "since the fire in June": what is over. */
const AFTER_WHICH =
  /(?<=(?:(?:^|[.;:] )(?:Following|After|Since|Further to|As (?:announced|set out|stated))\b[^,;]{0,160}|\b(?:following|since) (?:the|its|our|their|his|her) (?:[\w'-]{1,24} ){1,6}(?:in|on|of) |\b(?:following|since)(?: the)? |\b(?:previous|preceding) ))/uy
/** "the statement of 15 December", "her letter dated 3 May", "the answer given on 4 June". */
const PAPER_OF =
  /(?<=\b(?:statement|answer|letter|response|reply|announcement|speech|debate|minutes|evidence|attacks?)(?: (?:given|made|published|dated|issued|sent|laid|delivered))?(?: (?:of|on|from|dated))?(?: the)? $|\b\d{3,6},? (?:of|on) |\bas (?:of|at)(?: the)? )/iuy
/** "figures for May", "statistics to June": what is measured is over, whatever will be done with it. */
const MEASURED =
  /(?<=\b(?:figures?|data(?:sets?)?|statistics|estimates?|results?|returns?|numbers?|earnings|inflation|CPI|RPI|survey|total|outturn)(?: (?:is|are))?(?: available)? (?:for|to|at|as at|as of|up to|until|between)(?: the)?(?: (?:end|start) of)?(?: the)? )/iuy

const REACH = 240
/** Words, figures, and the stops within a sentence. */
const WORD = /[\p{L}\d]+(?:'(?!ve\b|ll\b)\p{L}+)?|[,;:]/gu
const CAPITAL = /^\p{Lu}/u
const FIGURE = /^\d/u

/** The nearest verb before a date decides, else the first after it, else that of the sentence which introduces the list. */
export function tenseOf(plain: string, passage: Passage, date: Span): Tense {
  const sentence = lastFrom(passage.sentences, date.start) ?? passage
  const before = afterStop(plain.slice(Math.max(sentence.start, date.start - REACH), date.start))
  const [after = ''] = plain.slice(date.end, Math.min(sentence.end, date.end + REACH)).split(';', 1)
  if (endsIn(before, MEASURED) || endsIn(before, PAPER_OF)) return 'past'
  const looksAhead = endsIn(before, LOOKS_AHEAD) && !endsIn(before, FROM_PAPER)
  if (endsIn(before, AFTER_WHICH)) return 'past'
  const said = wordsOf(before)
  const told = opensClause(said)
    ? (tenseAfter(wordsOf(after)) ?? tenseBefore(said, looksAhead))
    : (tenseBefore(said, looksAhead) ?? tenseAfter(wordsOf(after)))
  if (told !== null) return told
  if (looksAhead) return 'future'
  // Most tables tell of what was.
  if (passage.kind === 'cell') return 'past'
  const { leadIn } = passage
  if (leadIn === null) return null
  return tenseBefore(wordsOf(plain.slice(Math.max(leadIn.start, leadIn.end - REACH), leadIn.end)), false)
}

/** What stands before a semicolon is another sentence. */
function afterStop(text: string): string {
  return text.slice(text.lastIndexOf(';') + 1)
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/u))
}

/** A capital within a sentence makes a name, not a verb: "the Shared Outcomes Fund". */
function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word, index) => (index > 0 && CAPITAL.test(word) ? '' : word.toLowerCase()))
}

/**
 * Reads backwards. A participle without an auxiliary tells where it stands right before the date ("published in May"),
 * or where no other verb of its clause does ("will publish estimates of retained income on 19 February").
 */
function tenseBefore(all: string[], looksAhead: boolean): Tense {
  let participle: number | null = null
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const verb = verbAt(all, index)
    if (verb === null) {
      // "Many are in a good place for 1 January": what stands further back is another matter.
      if (participle === null && IS.has(all[index] ?? '')) return looksAhead ? 'future' : 'present'
      if (participle !== null && BOUNDARY.has(all[index] ?? '')) break
      continue
    }
    if (!verb.isBare) return verb.tense
    if (all.slice(index + 1).every((word) => LINKS.has(word) || ADVERB.test(word) || FIGURE.test(word))) return 'past'
    participle ??= index
  }
  return participle === null ? null : looksAhead ? 'future' : 'past'
}

function tenseAfter(all: string[]): Tense {
  for (let index = 0; index < all.length; index += 1) {
    const verb = verbAt(all, index)
    if (verb !== null) return verb.tense
    // "From August, we are removing …": a clause in the present, whatever follows it.
    if (
      IS.has(all[index] ?? '') &&
      !all.slice(index + 1, index + 4).some((_, ahead) => verbAt(all, index + 1 + ahead))
    ) {
      return null
    }
  }
  return null
}

/** "he will be aware that in early (April) the Department announced": the verb of the date's own clause follows it. */
function opensClause(all: string[]): boolean {
  let index = all.length - 1
  while (index >= 0 && LINKS.has(all[index] ?? '') && all[index] !== ',') index -= 1
  return index < all.length - 1 && CLAUSES.has(all[index] ?? '')
}

const CLAUSES = words('that and but while whilst which where')
const IS = words('is are')

/** The tense of a word, if it is a verb that has one; bare without an auxiliary, when it may be an adjective. */
function verbAt(all: string[], index: number): { tense: Tense; isBare: boolean } | null {
  const word = all[index] ?? ''
  const next = all[index + 1] ?? ''
  const told = (tense: Tense, isBare = false) => ({ tense, isBare })
  // "in March, it committed to publish": a deed of its subject's, not a state.
  if (AWAITED_WITH_TO.has(word) && REGULAR_PAST.test(word) && SUBJECT.has(all[index - 1] ?? '')) return told('past')
  if (FUTURE.has(word) || AWAITED.has(word) || (AWAITED_WITH_TO.has(word) && TO.has(next))) {
    return told(auxiliaryBefore(all, index) === 'past' ? 'past' : 'future')
  }
  if (word === 'to') {
    if (!DEEDS.has(next)) return null
    const isDone = DONE_BEFORE_TO.has(all[index - 1] ?? '') || PAST_AUXILIARY.has(all[index - 2] ?? '')
    return told(isDone ? 'past' : 'future')
  }
  const needsNone = FINITE_PAST.has(word)
  if (!needsNone && !IRREGULAR_PAST.has(word) && (!REGULAR_PAST.test(word) || NO_PAST.has(word))) return null
  const auxiliary = auxiliaryBefore(all, index)
  if (auxiliary === 'present') return null
  if (auxiliary === 'perfect') return told('past')
  if (auxiliary !== null) return told(auxiliary)
  // "the accord signed by both in May" has a date of its own; "the signed accord" has none.
  return told('past', !(needsNone || SUBJECT.has(all[index - 1] ?? '') || ADJUNCT.has(next)))
}

/** The auxiliary that governs a verb: "will (then be) published", "was (formally) laid", "has been reviewed and published". */
function auxiliaryBefore(all: string[], index: number): Tense | 'perfect' {
  let isPresent = false
  let isPerfect = false
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const word = all[at] ?? ''
    if (AHEAD_AUXILIARY.has(word)) return 'future'
    if (PERFECT_AUXILIARY.has(word) || word === 'been') isPerfect = true
    else if (PAST_AUXILIARY.has(word)) return 'past'
    else if (PRESENT_AUXILIARY.has(word)) isPresent = true
    else if (!(PASSED_OVER.has(word) || ADVERB.test(word) || REGULAR_PAST.test(word))) break
  }
  return isPerfect ? 'perfect' : isPresent ? 'present' : null
}
