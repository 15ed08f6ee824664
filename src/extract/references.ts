/** References to other answers, questions, statements, papers and columns of the Official Report. */
import { mentionOf, overlaps, type Passage, type Section, type Span } from '../document.js'
import type { DateMention, Reference } from '../schema.js'

/** "Question 4577", "Questions 2306 and 2308", "Question UIN 44048", "UIN HL3361", "PQ 12345", "(HL4567)". */
const QUESTION_NUMBERS =
  /\b(?:[Qq]uestions?(?: [Nn]o\.?| [Nn]umbers?)?(?: UINs?)?|UINs?|PQs?|HL(?=\d))[ :]{0,2}(?<uins>(?:HL ?)?\d{2,7}(?:(?:, | and | & |, and )(?:UIN )?(?:HL ?)?\d{2,7}(?!\w))*)(?![\w,.]*\d)/gu
const UIN = /(?:HL ?)?\d{2,7}/gu
/** "HCWS123", "HLWS45". */
const STATEMENT = /\b(?:HCWS|HLWS) ?\d{1,5}\b/gu
/** "DEP2018-0123". */
const DEPOSITED = /\bDEP ?\d{4}[-/]\d{3,4}\b/gu
/** "Official Report, column 674W", "cols 12-13W", "vol 182, c514W". */
const COLUMN =
  /\b(?:[Oo]fficial [Rr]eport|Hansard|HC Deb|HL Deb)[^.;]{0,60}?\b(?:columns?|cols?\.?|cc?\.?) ?(?<column>\d{1,4}(?:-\d{1,4})?(?:W[HSA]?|WA|WS)?)\b/gu
/** "the Answer of 11 September 2024", "my answer given on 3 June 2025", with no number. */
const ANSWER = /\b(?:[Aa]nswers?|[Rr]eply|[Rr]esponse)\b/u
const WMS = /\b(?:[Ww]ritten (?:[Mm]inisterial )?[Ss]tatement|WMS)\b/u
const PURSUANT = /\b(?:[Pp]ursuant to|[Ff]urther to|[Ww]ith reference to|[Ff]ollowing)\b/u
const REFERRAL = /\brefer (?:the|my|her|him|you|to|noble)\b/iu
const GROUPED = /\b(?:answered together|taken together|grouped with|answering together)\b/iu
const LOOK_BACK = 200
const LOOK_AHEAD = 60

/** Every reference of a section, in order; a reference takes its day from the section's dates. */
export function referencesIn(section: Section, dates: readonly DateMention[], masked: readonly Span[]): Reference[] {
  const references: Reference[] = []
  for (const passage of section.passages) {
    const text = section.plain.slice(passage.start, passage.end)
    const numbered = [
      ...numberedIn(section, passage, text, dates),
      ...simple(section, passage, text, dates, STATEMENT, 'statement'),
      ...simple(section, passage, text, dates, DEPOSITED, 'deposited-paper'),
      ...simple(section, passage, text, dates, COLUMN, 'hansard'),
    ]
    const dated = undated(section, passage, dates).filter(
      (each) => !numbered.some((other) => overlaps(other, each) || (other.date !== null && other.date === each.date)),
    )
    references.push(...[...numbered, ...dated].filter((each) => !masked.some((span) => overlaps(span, each))))
  }
  return apart(references.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** One reference for each number: the first reaches from its words to its number, the others are their numbers. */
function numberedIn(section: Section, passage: Passage, text: string, dates: readonly DateMention[]): Reference[] {
  return Array.from(text.matchAll(QUESTION_NUMBERS)).flatMap((match) => {
    const from = passage.start + match.index
    const offset = match[0].indexOf(match.groups?.uins ?? '')
    const uins = [...(match.groups?.uins ?? '').matchAll(UIN)]
    const end = from + match[0].length
    return uins.map((uin, index): Reference => {
      const at = from + offset + uin.index
      const start = index === 0 ? from : at
      const number = uin[0].replace(' ', '')
      // "HL3361" begins before its digits: the mark that was matched is part of the number.
      const full = match[0].startsWith('HL') && index === 0 ? `HL${number.replace(/^HL/u, '')}` : number
      const context = contextOf(section, passage, from, end, dates)
      const type = ANSWER.test(context.before) || context.date !== null ? 'answer' : 'question'
      return {
        ...mentionOf(section, start, at + uin[0].length),
        type,
        uin: full,
        date: context.date,
        column: null,
        role: context.role,
      }
    })
  })
}

function simple(
  section: Section,
  passage: Passage,
  text: string,
  dates: readonly DateMention[],
  pattern: RegExp,
  type: Reference['type'],
): Reference[] {
  return Array.from(text.matchAll(pattern), (match): Reference => {
    const start = passage.start + match.index
    const end = start + match[0].length
    const { date, role } = contextOf(section, passage, start, end, dates)
    const column = match.groups?.column ?? null
    return {
      ...mentionOf(section, start, end),
      type,
      uin: column === null ? match[0].replace(' ', '') : null,
      date,
      column,
      role,
    }
  })
}

/** "the answer I gave on 3 June 2025", "the Written Ministerial Statement published on 17 October": known by their day alone. */
const DATED =
  /\b(?:[Aa]nswers?|[Rr]eply)(?: (?:I gave|given|provided|which was given|that was given)[^.;]{0,80}?)? (?:of|on|dated) $|\b(?:[Ww]ritten (?:[Mm]inisterial )?[Ss]tatement|WMS)\b[^.;]{0,80}? (?:of|on|dated|published on|made on|published) $/u

function undated(section: Section, passage: Passage, dates: readonly DateMention[]): Reference[] {
  const inside = dates.filter(
    ({ start, end, precision }) => start >= passage.start && end <= passage.end && precision === 'day',
  )
  return inside.flatMap((date): Reference[] => {
    const from = Math.max(passage.start, date.start - 140)
    const match = DATED.exec(section.plain.slice(from, date.start))
    if (match === null) return []
    const start = from + match.index
    const { role } = contextOf(section, passage, start, date.end, [])
    const type = WMS.test(match[0]) ? 'statement' : 'answer'
    return [{ ...mentionOf(section, start, date.end), type, uin: null, date: date.from, column: null, role }]
  })
}

/** The words before a reference say its role; the day beside it is its own. */
function contextOf(section: Section, passage: Passage, start: number, end: number, dates: readonly DateMention[]) {
  const sentence = passage.sentences.find((each) => each.start <= start && start < each.end) ?? passage
  const from = Math.max(sentence.start, start - LOOK_BACK)
  const before = section.plain.slice(from, start)
  const near = dates.filter(
    (date) => date.precision === 'day' && date.start >= from && date.end <= Math.min(passage.end, end + LOOK_AHEAD),
  )
  const preceding = near.findLast((date) => date.end <= start && !/[;.]/u.test(section.plain.slice(date.end, start)))
  const following = near.find(
    (date) =>
      date.start >= end &&
      /^,? (?:[^,;.]{0,40} )?(?:on|of|dated) (?:the )?$/u.test(section.plain.slice(end, date.start)),
  )
  return {
    before,
    date: (preceding ?? following)?.from ?? null,
    role: roleOf(before, section.plain.slice(sentence.start, start)),
  }
}

function roleOf(before: string, sentence: string): Reference['role'] {
  if (REFERRAL.test(before)) return 'referral'
  if (GROUPED.test(before)) return 'grouped'
  return PURSUANT.test(sentence) ? 'pursuant' : null
}

function apart(references: Reference[]): Reference[] {
  const kept: Reference[] = []
  for (const reference of references) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= reference.start) kept.push(reference)
  }
  return kept
}
