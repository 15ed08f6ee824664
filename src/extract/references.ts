/** References to other answers, questions, statements, debates, papers and columns of the Official Report. */
import { indexFrom } from '../document/lowest.js'
import { mentionOf, type Passage, type Section, type Span } from '../document.js'
import type { DateMention, Reference } from '../schema.js'
import { columnsIn, type Day, datedIn, hintFrom, identifiersIn, type Named, numbersIn } from './references/grammar.js'
import { overlapTest } from './search.js'

/** "further to", "with reference to": what a question goes on from. */
const PURSUANT =
  /\b(?:pursuant|further|supplementary|with reference|with regard|following|in (?:response|relation)) (?:to|on)?\b/iu
/** "I refer the hon. Member to", "Please refer to": what an answer sends the reader to. */
const REFERRAL = /\brefer(?:s|red)? (?:the|my|her|him|you|them|to|back|noble|hon|Rt|Right|both|all|Members?)\b/iu
/** "I am answering Questions 12 and 13 together", "grouped with". */
const GROUPED =
  /\b(?:(?:grouped|taken|answered|answering|linked) (?:together|with|for answer)|together (?:with|the following))\b/iu

/**
 * Every reference of a section that can be followed: by its number, its column, or its day. In order, without overlaps;
 * the days are those of the section's dates.
 */
export function referencesIn(section: Section, dates: readonly DateMention[], masked: readonly Span[]): Reference[] {
  const references: Reference[] = []
  const { plain } = section
  const isMasked = overlapTest(masked)
  const days = dates.filter(({ precision }) => precision === 'day')
  let hint = hintFrom(plain, 0)
  let day = 0
  for (const passage of section.passages) {
    if (hint >= plain.length && day >= days.length) break
    for (const sentence of passage.sentences) {
      const { start, end } = sentence
      if (hint < start) hint = hintFrom(plain, start)
      while ((days[day]?.start ?? end) < start) day += 1
      const from = day
      while ((days[day]?.end ?? plain.length + 1) <= end) day += 1
      if (hint >= end && from === day) continue
      for (const each of inSentence(section, passage, sentence, days.slice(from, day), hint < end)) {
        if (!isMasked(each)) references.push(each)
      }
    }
  }
  return references
}

/** Numbers and days are what a reference can be followed by. */
const DIGIT = /\d/u

function inSentence(
  section: Section,
  passage: Passage,
  sentence: Span,
  days: readonly DateMention[],
  isHinted: boolean,
): Reference[] {
  const text = section.plain.slice(sentence.start, sentence.end)
  if (!DIGIT.test(text)) return []
  const own = days.map((day) => ({ start: day.start - sentence.start, end: day.end - sentence.start, day: day.from }))
  const named = isHinted ? apart([...identifiersIn(text), ...columnsIn(text), ...numbersIn(text, own)]) : []
  const taken = new Set<Day>()
  const found: (Named & { day: string | null })[] = []
  for (let index = 0; index < named.length; index += 1) {
    // Further numbers are read with the first of their list.
    if (named[index]?.follows) continue
    const list = listFrom(named, index)
    const each = daysOf(text, list, named[index - 1], own, taken)
    for (const day of each) taken.add(day)
    for (const [place, one] of list.entries()) found.push({ ...one, day: (each[place] ?? each[0])?.day ?? null })
  }
  const isNamed = overlapTest(named)
  for (const each of datedIn(text, taken.size === 0 ? own : own.filter((day) => !taken.has(day)))) {
    if (!isNamed(each)) found.push(each)
  }
  if (found.length === 0) return []
  const roleAt = rolesIn(section, passage, sentence, text)
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, type, uin, column, day }) =>
      mentionOf(section, sentence.start + start, sentence.start + end, {
        type: type === 'question' && day !== null ? 'answer' : type,
        uin,
        date: day,
        column,
        role: roleAt(start),
      }),
    )
}

/** "to Question 5 on 3 June", "HCWS12 of 26 March", "(HCWS12), published on 3 June": a day after its reference. */
const DAY_AFTER =
  /^\)?,? ?(?:(?:which was |that was )?(?:answered|published|made|given|tabled|issued|dated|laid|asked) )?(?:by [^,;()]{0,60} )?(?:on|of|dated|from) (?:the )?$/u
const DAY_AFTER_WORDS = /^,? (?:on|about|regarding) [^,;()\d]{3,80}[,)]? (?:on|of|dated|answered on) $/u
/** Between a day and what it belongs to stands no other sentence part, nor "and" alone: "the answer of 4 June and HCWS12". */
const APART = /[;]|\b(?:whereas|while)\b|^,? and (?:[a-z]+ ){0,3}$/u
const NEAR = 200

/** A reference, with the further numbers of its list. */
function listFrom(named: readonly Named[], index: number): Named[] {
  let end = index + 1
  while (named[end]?.follows) end += 1
  return named.slice(index, end)
}

/**
 * The day of a list of references, or the day of each: those before it that no other has taken, else one that follows
 * it. "The Answers of 4 and 9 June to Questions 12 and 17" give each number its own.
 */
function daysOf(text: string, list: Named[], previous: Named | undefined, days: Day[], taken: Set<Day>): Day[] {
  const [first] = list
  if (first === undefined) return []
  const inside = days[indexFrom(days, first.start)]
  if (inside !== undefined && inside.end <= first.end) return [inside]
  const before: Day[] = []
  for (let at = indexFrom(days, Math.max(previous?.end ?? 0, first.start - NEAR)); at < days.length; at += 1) {
    const day = days[at]
    if (day === undefined || day.end > first.start) break
    if (!taken.has(day)) before.push(day)
  }
  const last = before.at(-1)
  if (last !== undefined && !APART.test(text.slice(last.end, first.start))) {
    return before.length === list.length ? before : [last]
  }
  const after = dayBehind(text, list.at(-1)?.end ?? first.end, days, taken)
  return after === null ? [] : [after]
}

/** The first day behind a list that no other has taken, where the words between say that it is the list's. */
function dayBehind(text: string, end: number, days: readonly Day[], taken: ReadonlySet<Day>): Day | null {
  let next = indexFrom(days, end)
  while (taken.has(days[next] as Day)) next += 1
  const day = days[next]
  if (day === undefined || day.start - end > NEAR) return null
  const between = text.slice(end, day.start)
  return DAY_AFTER.test(between) || DAY_AFTER_WORDS.test(between) ? day : null
}

const LOOK_BACK = 240

/** Makes the reading of what part references play, which are asked for in the order of their sentence. */
function rolesIn(
  section: Section,
  passage: Passage,
  sentence: Span,
  text: string,
): (start: number) => Reference['role'] {
  const isReferral = toldBefore(REFERRAL, text)
  const isPursuant = toldBefore(PURSUANT, text)
  return (start) => {
    if (GROUPED.test(text.slice(Math.max(0, start - LOOK_BACK), start))) return 'grouped'
    if (isReferral(start)) return 'referral'
    if (section.name !== 'question') return isPursuant(start) ? 'pursuant' : null
    // "Pursuant to …" may stand in the question's opening words.
    const end = sentence.start + start
    return PURSUANT.test(section.plain.slice(Math.max(passage.start, end - LOOK_BACK), end)) ? 'pursuant' : null
  }
}

/** No words that tell of a part are longer. */
const LONGEST = 64

/** Whether a pattern is found before a place; what lies before the last one that was asked for is not read again. */
function toldBefore(pattern: RegExp, text: string): (end: number) => boolean {
  let isTold = false
  let read = 0
  return (end) => {
    isTold ||= pattern.test(text.slice(read, end))
    read = Math.max(0, text.lastIndexOf(' ', end - LONGEST))
    return isTold
  }
}

function apart(named: Named[]): Named[] {
  const kept: Named[] = []
  for (const each of named.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  }
  return kept
}
