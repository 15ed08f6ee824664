/** How references are written, in one sentence with plain spaces, hyphens and quotes. */
import type { Span } from '../../document.js'
import type { Reference } from '../../schema.js'
import { endsIn, matchesIn } from '../patterns.js'

/** A day of a sentence, at its place there. */
export interface Day extends Span {
  day: string
}

/** Something that is referred to, by what is written alone. */
export interface Named extends Span {
  type: Reference['type']
  uin: string | null
  column: string | null
  /** A further number of the list before it. */
  follows?: boolean
}

/** "HCWS123", "HLWS 45"; "DEP2018-0123", "DEP 2018/0123". */
const STATEMENT = /\b(?:HCWS|HLWS|HCWMS) ?\d{1,5}\b/gu
const DEPOSITED = /\bDEP ?\d{4}[-/]\d{3,4}\b/gu

/** "HC 295", "CP 1210", "Cm 9700", "HC Paper 1576", "HL Paper 12": papers laid before Parliament, whose number is no UIN. */
const PAPER = /(?<![\w/])(?:HC|CP|Cmn?d?\.?|H[CL] Paper)(?: [Nn]o\.?)? \d{1,5}(?:-[IVX]{1,4})?\b(?! ?\d)/gu

/** What none but days can be found without: the words of every form below, a number in brackets. */
const HINT = /\b(?:H[CL]|DEP|CP|Cm|[Oo]fficial [Rr]eport|[Hh]ansard|[Qq]uestion|W?PQ|Q?UIN)|\(\d{4}/gu

/** Where the next of the words stands that a reference may be written with; the length of the text where none does. */
export function hintFrom(text: string, at: number): number {
  HINT.lastIndex = at
  return HINT.exec(text)?.index ?? text.length
}

/** The identifiers that say themselves what they are: of written statements, of deposited papers and of papers laid. */
export function identifiersIn(text: string): Named[] {
  const named = (pattern: RegExp, type: Reference['type']) =>
    matchesIn(text, pattern).map(({ index, 0: written }): Named => {
      return { start: index, end: index + written.length, type, uin: written.replace(' ', ''), column: null }
    })
  const papers = named(PAPER, 'deposited-paper').map((paper) => ({ ...paper, uin: null }))
  return [...named(STATEMENT, 'statement'), ...named(DEPOSITED, 'deposited-paper'), ...papers]
}

/**
 * "Official Report, column 674W", "Official Report, HC, Volume 747, Column 452", "HC Deb 14 December 1990 vol 182
 * cc514-5W", "Hansard, col. 610w", "Official Report, cols. WA 216-17".
 */
const COLUMN =
  /\b(?:[Oo]fficial [Rr]eport|[Hh]ansard|H[CL] Deb(?:ates?)?\b).{0,80}?\b(?:[Cc]olumns?|[Cc]ols?\.?|cc?\.?) ?(?<column>(?:W[AS] ?)?\d{1,4}(?:-\d{1,4})?(?:W[HAS]?|w|WMS|P|GC)?)\b/gu

/** Columns of the Official Report. */
export function columnsIn(text: string): Named[] {
  return matchesIn(text, COLUMN).map(({ index, 0: written, groups }): Named => {
    const column = groups?.column ?? null
    return { start: index, end: index + written.length, type: 'hansard', uin: null, column }
  })
}

/** "Question 4577", "Questions No. 12", "Question UIN 44048", "PQ UIN 5", "WPQ 120039", "PQ (UIN 23983)", "UIN: HL3361". */
const LABEL = String.raw`(?:[Qq]uestions?(?: (?:[Nn]o|[Nn]umber|[Rr]ef|[Rr]eference)s?\.?)?|W?PQs?(?: (?:[Aa]nswers?|[Nn]o\.?|[Nn]umbers?))?|UINs?|QUINs?)`
const BETWEEN = String.raw`(?:[ :,]{0,2}(?:\([a-z]{1,3}\) |\()?(?:UINs?|PQs?|[Nn]umbers?)?[ :]{0,2})`
const NUMBER = String.raw`(?:(?:HL|PQ|UIN|S[3-6]W-) ?)?\d{1,7}(?![\d%]|,\d{3}\b|\.\d|(?:st|nd|rd|th)\b)`
const JOIN = String.raw`(?: ?, ?(?:and |or |& )?| and | & | or | ?; | ?-(?=PQ|UIN|HL|\d{4}))(?:(?:to )?(?:[Qq]uestions?|UINs?|W?PQs?) ?)?(?:UINs? ?)?(?:\([a-z]{1,3}\) )?`
const NUMBERS = new RegExp(String.raw`\b${LABEL}${BETWEEN}(?<list>${NUMBER}(?:${JOIN}${NUMBER})*)`, 'gu')
/** A Lords question by its number alone: "HL3361"; "HL7" is a standard of health records. */
const LORDS = /\bHL ?\d{3,5}\b/gu
/** "Official Report, 14994", "Official Report - 14994": the number of a question where a column would stand. */
const REPORTED = /\b[Oo]fficial [Rr]eport(?:,| -)? (?<list>\d{4,6})\b(?!-)/gu
/** "my answer of 16 February 2026 (110965)". */
const IN_BRACKETS = /(?<=\()(?<list>\d{4,6})(?=\))/gu
const ONE_NUMBER = new RegExp(NUMBER, 'gu')
const MARKS = /^(?:UIN|PQ) ?|(?<=^(?:HL|S[3-6]W-)) /gu

/** "to Question 7", "UIN 7" are questions of the House; "Question 7" alone may be one of a form. */
const SURE_LABEL = /^(?:UIN|W?PQ|QUIN)|UIN/u
const SHORT = /^\d{1,2}$/u
const ANSWER = /\b(?:[Aa]nswer(?:s|ed)?|[Rr]epl(?:y|ies)|[Rr]esponses?|[Rr]esponded|[Rr]eplied)\b/u
const WINDOW = 160

/** Questions by their numbers: one for each number of a list. */
export function numbersIn(text: string, days: readonly Day[]): Named[] {
  const lists = [...listsOf(text, NUMBERS), ...listsOf(text, LORDS), ...listsOf(text, REPORTED)]
  const endsOfDays = new Set(days.map(({ end }) => end))
  for (const list of listsOf(text, IN_BRACKETS)) {
    const answered = ANSWER.test(text.slice(Math.max(0, list.start - WINDOW), list.start))
    if (answered && endsOfDays.has(list.start - ' ('.length)) lists.push(list)
  }
  return lists.flatMap((list) => {
    const before = text.slice(Math.max(0, list.start - WINDOW), list.start)
    const answered = ANSWER.test(before)
    const sure = SURE_LABEL.test(text.slice(list.start, list.end)) || answered
    return matchesIn(text.slice(list.from, list.end), ONE_NUMBER).flatMap((match, index): Named[] => {
      const written = match[0].replace(MARKS, '')
      if (SHORT.test(written) && !sure) return []
      const at = list.from + match.index
      const number = { start: index === 0 ? list.start : at, end: at + match[0].length, uin: written, column: null }
      const type = answered ? 'answer' : 'question'
      return [index === 0 ? { ...number, type } : { ...number, type, follows: true }]
    })
  })
}

interface List extends Span {
  /** Where the numbers begin, after the label. */
  from: number
}

function listsOf(text: string, pattern: RegExp): List[] {
  return matchesIn(text, pattern).map(({ index, 0: written, groups }) => {
    const offset = groups?.list === undefined ? 0 : written.indexOf(groups.list)
    return { start: index, from: index + offset, end: index + written.length }
  })
}

/** Between a thing and its day stand names, not another thing ("reply to his letter of") nor what it says ("statement that"). */
const OTHERS =
  '(?!letters?|correspondence|emails?|[Cc]onsultations?|[Rr]eports?|[Rr]eviews?|[Ii]nquir|[Pp]etitions?|recommendations|requests?|calls?\\b|that\\b(?! (?:was|I|he|she|they)\\b)|will\\b|is\\b|has\\b)'
const WHO_AND_WHAT = String.raw`(?:\b${OTHERS}[^;]|\B[^;]){0,120}?`
/** "the answer of", "my reply to him on", "the response given to the hon. Member for X on". */
const ANSWER_OF = new RegExp(
  String.raw`\b(?:[Aa]nswers?|[Rr]epl(?:y|ies)|[Rr]esponse)(?: (?:I|he|she|we|which|that|given|provided|made|previously|from|to)\b${WHO_AND_WHAT})?,? (?:of|on|dated|from)(?: the)? $`,
  'u',
)
const OF = '(?:of|on|dated)(?: the)?'
/** "the Written Ministerial Statement on X published on", "the oral statement of", "my statement to the House on". */
const STATEMENT_OF = new RegExp(
  String.raw`\b(?:(?:[Ww]ritten|[Oo]ral|[Mm]inisterial)(?: [Mm]inisterial)? [Ss]tatements?|(?:my|his|her|their|Minister's|Secretary's|Chancellor's) [Ss]tatements?|[Ss]tatements? (?:to|in) (?:the )?(?:House|Parliament)|WMS)\b${WHO_AND_WHAT} ?(?:${OF}|published|made|laid) $`,
  'u',
)
/** "As I said to the House on 14 May", "as he told the House on". */
const TOLD_THE_HOUSE = new RegExp(
  String.raw`\b(?:said|told|informed|announced|confirmed|stated|explained|updated|reported|set out)(?: to| in)? (?:the |this )?[Hh]ouse\b${WHO_AND_WHAT} ?${OF} $`,
  'u',
)
/** "the Urgent Question on", "in response to his question of", "Parliamentary Question of". */
const QUESTION_OF = new RegExp(
  String.raw`\b(?:[Uu]rgent|[Pp]arliamentary|[Ww]ritten|[Tt]opical|his|her|their|your|previous) [Qq]uestions?\b${WHO_AND_WHAT} ?(?:${OF}|answered|tabled|from) $`,
  'u',
)
/** "the Westminster Hall debate on X of", "the Adjournment Debate on", "Home Office oral questions on", "the point of order raised on". */
const DEBATE_OF = new RegExp(
  String.raw`\b(?:(?:Westminster Hall |[Aa]djournment |[Bb]ackbench |[Oo]pposition [Dd]ay )?[Dd]ebates?|[Oo]ral (?:[Pp]arliamentary )?[Qq]uestions|(?:[Bb]usiness|Prime Minister's) [Qq]uestions|[Pp]oints? of [Oo]rder|[Oo]fficial [Rr]eport|[Hh]ansard)\b,?${WHO_AND_WHAT} ?(?:${OF}|held|from|,) $`,
  'u',
)
const REPORT_OF = /\b(?:[Oo]fficial [Rr]eport|[Hh]ansard),? $/u
const FORMS: [RegExp, Reference['type']][] = [
  [STATEMENT_OF, 'statement'],
  [TOLD_THE_HOUSE, 'statement'],
  [ANSWER_OF, 'answer'],
  [QUESTION_OF, 'question'],
  [DEBATE_OF, 'hansard'],
  [REPORT_OF, 'hansard'],
]

/** "the answers given on 6 November and 1 December": a further day of the same things. */
const AND = /^(?:,|,? and|,? or)(?: on)? $/u

/** What every form ends in, and the words of which each needs one. */
const LEADS_TO_DAY =
  /(?<=(?:\b(?:of|on|dated|from|published|made|laid|answered|tabled|held)(?: the)?|[Rr]eport|[Hh]ansard|,) )/uy
const NOUN =
  /[Aa]nswer|[Rr]epl|[Rr]esponse|[Ss]tatement|WMS|[Hh]ouse|[Qq]uestion|[Dd]ebate|[Oo]rder|[Rr]eport|[Hh]ansard/u

function formIn(before: string): { index: number; type: Reference['type'] } | null {
  if (!endsIn(before, LEADS_TO_DAY) || !NOUN.test(before)) return null
  for (const [pattern, type] of FORMS) {
    const match = pattern.exec(before)
    if (match !== null) return { index: match.index, type }
  }
  return null
}

/** References that their day alone identifies. */
export function datedIn(text: string, days: readonly Day[]): (Named & { day: string })[] {
  const found: (Named & { day: string })[] = []
  for (const day of days) {
    const last = found.at(-1)
    const from = Math.max(last?.end ?? 0, day.start - WINDOW)
    const before = text.slice(from, day.start)
    const form = formIn(before)
    const rest = { end: day.end, uin: null, column: null, day: day.day }
    if (form !== null) found.push({ start: from + form.index, type: form.type, ...rest })
    else if (last !== undefined && AND.test(text.slice(last.end, day.start))) {
      found.push({ start: day.start, type: last.type, ...rest })
    }
  }
  return found
}
