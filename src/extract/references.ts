/** References to other answers, questions, statements, debates, papers and columns of the Official Report. */
import { mentionOf, overlaps, type Passage, type Section, type Span } from '../document.js'
import type { DateMention, Reference } from '../schema.js'
import { columnsIn, type Day, datedIn, identifiersIn, type Named, numbersIn } from './references/grammar.js'

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
  for (const passage of section.passages) {
    const days = dates.filter(
      ({ precision, start, end }) => precision === 'day' && start >= passage.start && end <= passage.end,
    )
    for (const sentence of passage.sentences) references.push(...inSentence(section, passage, sentence, days))
  }
  return references.filter((each) => !masked.some((span) => overlaps(span, each)))
}

/** Numbers and days are what a reference can be followed by. */
const DIGIT = /\d/u

function inSentence(section: Section, passage: Passage, sentence: Span, days: readonly DateMention[]): Reference[] {
  const text = section.plain.slice(sentence.start, sentence.end)
  if (!DIGIT.test(text)) return []
  const own = days
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map((day) => ({ start: day.start - sentence.start, end: day.end - sentence.start, day: day.from }))
  const named = apart([...identifiersIn(text), ...columnsIn(text), ...numbersIn(text, own)])
  const taken = new Set<Day>()
  const found: (Named & { day: string | null })[] = []
  for (const [index, first] of named.entries()) {
    if (first.follows) continue
    const list = [first, ...followersOf(named, index)]
    const each = daysOf(text, list, named[index - 1], own, taken)
    for (const day of each) taken.add(day)
    found.push(...list.map((one, place) => ({ ...one, day: (each[place] ?? each[0])?.day ?? null })))
  }
  const free = own.filter((day) => !taken.has(day))
  const dated = datedIn(text, free).filter((each) => !named.some((other) => overlaps(other, each)))
  return [...found, ...dated]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, type, uin, column, day }) => ({
      ...mentionOf(section, sentence.start + start, sentence.start + end),
      type: type === 'question' && day !== null ? 'answer' : type,
      uin,
      date: day,
      column,
      role: roleOf(section.plain.slice(passage.start, sentence.start + start), text.slice(0, start), section.name),
    }))
}

/** "to Question 5 on 3 June", "HCWS12 of 26 March", "(HCWS12), published on 3 June": a day after its reference. */
const DAY_AFTER =
  /^\)?,? ?(?:(?:which was |that was )?(?:answered|published|made|given|tabled|issued|dated|laid|asked) )?(?:by [^,;()]{0,60} )?(?:on|of|dated|from) (?:the )?$/u
const DAY_AFTER_WORDS = /^,? (?:on|about|regarding) [^,;()\d]{3,80}[,)]? (?:on|of|dated|answered on) $/u
/** Between a day and what it belongs to stands no other sentence part. */
const APART = /[;]|\b(?:whereas|while)\b/u
const NEAR = 200

function followersOf(named: Named[], index: number): Named[] {
  const end = named.findIndex((each, at) => at > index && !each.follows)
  return named.slice(index + 1, end < 0 ? undefined : end)
}

/**
 * The day of a list of references, or the day of each: those before it that no other has taken, else one that follows
 * it. "The Answers of 4 and 9 June to Questions 12 and 17" give each number its own.
 */
function daysOf(text: string, list: Named[], previous: Named | undefined, days: Day[], taken: Set<Day>): Day[] {
  const [first] = list
  if (first === undefined) return []
  const inside = days.filter((day) => day.start >= first.start && day.end <= first.end)
  if (inside.length > 0) return inside.slice(0, 1)
  const from = Math.max(previous?.end ?? 0, first.start - NEAR)
  const before = days.filter((day) => !taken.has(day) && day.start >= from && day.end <= first.start)
  const last = before.at(-1)
  if (last !== undefined && !APART.test(text.slice(last.end, first.start))) {
    return before.length === list.length ? before : [last]
  }
  const end = list.at(-1)?.end ?? first.end
  const after = days.find((day) => !taken.has(day) && day.start >= end)
  if (after === undefined) return []
  const between = text.slice(end, after.start)
  return DAY_AFTER.test(between) || DAY_AFTER_WORDS.test(between) ? [after] : []
}

const LOOK_BACK = 240

function roleOf(passage: string, sentence: string, section: Reference['section']): Reference['role'] {
  if (GROUPED.test(sentence.slice(-LOOK_BACK))) return 'grouped'
  if (REFERRAL.test(sentence)) return 'referral'
  // "Pursuant to …" may stand in the question's opening words.
  return PURSUANT.test(section === 'question' ? passage.slice(-LOOK_BACK) : sentence) ? 'pursuant' : null
}

function apart(named: Named[]): Named[] {
  const kept: Named[] = []
  for (const each of named.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  }
  return kept
}
