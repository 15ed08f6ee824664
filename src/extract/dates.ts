/** Expressions that name a calendar period: found by their grammar, resolved by neighbours, tense and reference day. */
import { mentionOf, overlaps, type Passage, type Section, type Span } from '../document.js'
import type { DateMention, Problem } from '../schema.js'
import { type Expression, expressionsIn } from './dates/grammar.js'
import { isInName } from './dates/names.js'
import { type Resolved, resolve, type Tense } from './dates/resolve.js'

/** Every date of a section, outside the masked spans, in order, and a problem for each that could not be resolved. */
export function datesIn(section: Section, masked: readonly Span[]): { dates: DateMention[]; problems: Problem[] } {
  const dates: DateMention[] = []
  const problems: Problem[] = []
  /** In a table, "October" below "2023" is of that year. */
  let tableYear: number | null = null
  for (const passage of section.passages) {
    if (passage.kind !== 'cell') tableYear = null
    const expressions = expressionsOf(section, passage, masked)
    for (const group of grouped(section.plain, passage, expressions)) {
      const resolved = group.map((expression, index) => {
        const year = yearOf(section, expression) ?? neighbourYear(group, index) ?? tableYear
        return resolve(expression, {
          year,
          reference: section.reference,
          tense: tenseAt(section.plain, passage, expression),
        })
      })
      if (passage.kind === 'cell') tableYear = group.findLast(({ year }) => year !== null)?.year ?? tableYear
      const missing = group.filter((_, index) => resolved[index] === null)
      for (const { start, end } of missing) problems.push(unresolved(section, start, end))
      const found = resolved.filter((each) => each !== null)
      const spans = missing.length === 0 && isRange(section.plain, group) ? [rangeOf(found)] : found
      for (const each of spans) dates.push(mention(section, passage, each))
    }
  }
  return { dates: dates.sort((a, b) => a.start - b.start), problems }
}

function yearOf({ reference }: Section, { year, relativeYear }: Expression): number | null {
  if (year !== null || relativeYear == null || reference === null) return year
  return Number(reference.slice(0, 4)) + relativeYear
}

function unresolved(section: Section, start: number, end: number): Problem {
  const text = section.text.slice(start, end)
  const message = `the year of "${text}" is not written, and there is no day to reckon from`
  return { code: 'date-unresolved', message, severity: 'warning', section: section.name, start, end }
}

/** "Question 2023", "UIN 2015", "column 1984", "paragraph 2010", "No. 2024", "of 2000 homes": numbers that are no years. */
const NUMBERED =
  /(?:\b(?:[Qq]uestions?|[Uu][Ii][Nn]|PQs?|[Cc]olumns?|[Pp]aragraphs?|[Ss]ections?|[Nn]os?\.?|[Nn]umbers?|[Pp]ages?|[Tt]able|[Aa]rticle|[Rr]oom|COP|ISO|BS) ?|\b(?:HL|HC|HCWS|CP|Cm) ?)$/u
const COUNTED =
  /^ (?:people|persons|homes|children|staff|places|jobs|patients|cases|pupils|schools|words|hours|days|miles|metres|tonnes|beds|officers|claims|families|households|individuals|applications|responses|members|students|km|kg|acres|hectares|metre|sites|units|calls|visits|prisoners|vehicles|new |additional |more |or more|per |acre)/u
const COUNT_BEFORE = /(?:\b(?:over|around|approximately|about|nearly|almost|than|some|total of|up to|least) )$/iu
const NAME_OF_PERSON = /\b(?:Mrs?|Ms|Miss|Theresa|Dr|Sir|Lord|Baroness|Lady|Prime Minister) $/u
/** "May I …", "March on …": a capital at the start of a sentence is no month. */
const VERB_AFTER = /^ (?:I|we|the|be|it|he|she|they|not|also|have)\b/u

function isDate(plain: string, { start, end, kind, month, year, day }: Expression): boolean {
  const before = plain.slice(Math.max(0, start - 24), start)
  const after = plain.slice(end, end + 24)
  if (kind === 'year')
    return !NUMBERED.test(before) && !COUNTED.test(after) && !(COUNT_BEFORE.test(before) && /^ [a-z]/u.test(after))
  if (kind === 'month' && month === 5 && year === null && (VERB_AFTER.test(after) || NAME_OF_PERSON.test(before)))
    return false
  if (kind === 'month' && month === 3 && year === null && VERB_AFTER.test(after)) return false
  if (
    kind === 'season' &&
    year === null &&
    plain.charAt(start) === plain.charAt(start).toUpperCase() &&
    !/[Tt]h(?:is|e) $|[Ii]n $|[Bb]y $/u.test(before)
  ) {
    return kind === 'season' && /^(?:Earlier|Later|This|Last|Next|The)/u.test(plain.slice(start, end))
  }
  if (kind === 'season' && year === null && plain.slice(start, end).length <= 6) {
    return /\b(?:in|in the|by|by the|until|until the|from|since|during|during the|before the|over the|of|early|late|coming|end of|later in the|for the|ahead of) $/iu.test(
      before,
    )
  }
  return day === null || (day >= 1 && day <= 31)
}

function expressionsOf(section: Section, passage: Passage, masked: readonly Span[]): Expression[] {
  const text = section.plain.slice(passage.start, passage.end)
  return expressionsIn(text).flatMap((found) => {
    const expression = { ...found, start: found.start + passage.start, end: found.end + passage.start }
    if (masked.some((span) => overlaps(span, expression)) || !isDate(section.plain, expression)) return []
    if (expression.kind === 'two-days') return twoDays(section.plain, expression)
    return [expression]
  })
}

const SECOND_DAY = /(?: and | & |, )(?=\d)/u
const BETWEEN = /\b(?:[Bb]etween|[Ff]rom) (?:the )?$/u

/** "13 and 14 March 2024" names two days; "between 13 and 14 March 2024" one range. */
function twoDays(plain: string, expression: Expression): Expression[] {
  const text = plain.slice(expression.start, expression.end)
  const join = SECOND_DAY.exec(text)
  if (join === null) return []
  if (BETWEEN.test(plain.slice(Math.max(0, expression.start - 16), expression.start)))
    return [{ ...expression, kind: 'days' }]
  const { start, end, last } = expression
  return [
    { ...expression, kind: 'day', last: null, end: start + join.index },
    { ...expression, kind: 'day', last: null, day: last, start: start + join.index + join[0].length, end },
  ]
}

/** Between expressions that belong together: ", ", " and ", " to ", " - ". */
const JOIN =
  /^(?:,? (?:and|or|&|to|until|through to|up to|-|–|—)(?: (?:in|by|the|the end of|end of|including))*(?: between| from)? |, | ?[-–—] ?)$/u
const RANGE_JOIN = /^(?: (?:to|until|through to|up to)(?: the| the end of| end of)? | ?[-–—] ?)$/u
const AND = /^ and (?:the )?(?:end of )?$/u

/** Expressions that share a year or bound one range: two of a range, or a list. */
function grouped(plain: string, passage: Passage, expressions: Expression[]): Expression[][] {
  const groups: Expression[][] = []
  for (const expression of expressions) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const between = last === undefined ? '' : plain.slice(last.end, expression.start)
    if (
      group !== undefined &&
      last !== undefined &&
      JOIN.test(between) &&
      !endsGroup(plain, passage, group, expression)
    ) {
      group.push(expression)
    } else if (
      last !== undefined &&
      expression.kind === 'year' &&
      expression.offset !== null &&
      between === ' ' &&
      last.year === null
    ) {
      // "March last year", "13 February this year": one expression, whose year is relative.
      group?.splice(-1, 1, ...withRelativeYear(last, expression))
    } else groups.push([expression])
  }
  return groups
}

function withRelativeYear(date: Expression, year: Expression): Expression[] {
  return [{ ...date, end: year.end, offset: null, relativeYear: year.offset }]
}

/** A range is closed by its second bound. */
function endsGroup(plain: string, passage: Passage, group: Expression[], next: Expression): boolean {
  if (group.length >= 2 && isRange(plain, group)) return true
  const [last] = group.slice(-1)
  return (
    last !== undefined &&
    RANGE_JOIN.test(plain.slice(last.end, next.start)) &&
    (group.length > 1 || isTrailing(plain, passage, last, next))
  )
}

/** "… followed in November - September 2017": after a spaced dash, the last date of an item is the item's own. */
function isTrailing(plain: string, passage: Passage, first: Expression, last: Expression): boolean {
  if (passage.kind !== 'item' || !/^ [-–—] $/u.test(plain.slice(first.end, last.start))) return false
  if (!/^[.;,]?(?: and)?\s*$/u.test(plain.slice(last.end, passage.end))) return false
  return first.year === null && (first.month ?? 0) > (last.month ?? 0)
}

function isRange(plain: string, group: Expression[]): boolean {
  const [first, last] = group
  if (first === undefined || last === undefined || group.length !== 2) return false
  const between = plain.slice(first.end, last.start)
  if (RANGE_JOIN.test(between)) return true
  return AND.test(between) && BETWEEN_WORD.test(plain.slice(Math.max(0, first.start - 32), first.start))
}

const BETWEEN_WORD =
  /\b[Bb]etween (?:the )?(?:(?:end|beginning|start|middle) of |early |mid-?|late |financial years? )?(?:the )?$/u

function rangeOf([first, last]: Resolved[]): Resolved {
  const bounds = first as Resolved
  const end = last ?? bounds
  if (end.to < bounds.from) return bounds
  return {
    start: bounds.start,
    end: end.end,
    from: bounds.from,
    to: end.to,
    edtf: `${bounds.edtf.split('/')[0]}/${end.edtf.split('/').at(-1)}`,
    precision: 'range',
    inferred: bounds.inferred || end.inferred,
  }
}

/** "February and October 2022" and "October to March 2024": the year of the next that has one, or the year before it. */
function neighbourYear(group: Expression[], index: number): number | null {
  const own = group[index]
  if (own === undefined || own.month === null) return null
  const next = group.slice(index + 1).find(({ year, month }) => year !== null && month !== null)
  if (next?.year != null) return own.month > (next.month ?? 0) ? next.year - 1 : next.year
  const before = group.slice(0, index).findLast(({ year, month }) => year !== null && month !== null)
  if (before?.year != null) return own.month < (before.month ?? 0) ? before.year + 1 : before.year
  return null
}

const FUTURE =
  /\b(?:will|shall|due|expects?|expected|plans?|planned|planning|intends?|intended|scheduled|upcoming|forthcoming|to be|to take|is to|are to|aims?|hope|target|coming|later)\b/giu
const PAST =
  /\b(?:was|were|had|has|have|did|last|since|[a-z]{2,}ed|began|took|made|gave|held|set|met|spoke|wrote|came|saw|went|previous)\b/giu
const NOT_PAST = /^(?:need|expected|planned|intended|scheduled|required|proposed|based|related|increased|continued)$/iu

/** The nearest verb before an expression decides, else the nearest after it; "by" and "from" look ahead. */
function tenseAt(plain: string, passage: Passage, { start, end }: Expression): Tense {
  const sentence = passage.sentences.find((each) => each.start <= start && start < each.end) ?? passage
  const before = plain.slice(sentence.start, start)
  const after = plain.slice(end, sentence.end)
  const future = lastIndex(before, FUTURE)
  const past = lastIndex(before, PAST)
  if (future !== past) return future > past ? 'future' : 'past'
  const [ahead, behind] = [firstIndex(after, FUTURE), firstIndex(after, PAST)]
  if (ahead !== behind) return ahead < behind ? 'future' : 'past'
  return /\b(?:by|from|until) (?:the end of )?$/iu.test(before) ? 'future' : null
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) if (!NOT_PAST.test(match[0]) || pattern === FUTURE) last = match.index
  return last
}

function firstIndex(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) if (!NOT_PAST.test(match[0]) || pattern === FUTURE) return match.index
  return Number.MAX_SAFE_INTEGER
}

const RELATIONS: [RegExp, DateMention['relation']][] = [
  [/\b(?:by|no later than)$/iu, 'by'],
  [/\b(?:before|prior to|ahead of)$/iu, 'before'],
  [/\b(?:after|following)$/iu, 'after'],
  [/\bsince$/iu, 'since'],
  [/\b(?:from|beginning|starting|with effect from|as of)$/iu, 'from'],
  [/\b(?:until|till|up to|to)$/iu, 'until'],
  [/\b(?:during|in|over|throughout|within|between|across|for)$/iu, 'during'],
  [/\b(?:on|at|dated|of)$/iu, 'on'],
]
const BETWEEN_RELATION_AND_DATE =
  / (?:(?:the|early|mid|late|end|beginning|start|middle|week|commencing|of|both|around|about) ?|mid-)*$/iu

function relationOf(before: string): DateMention['relation'] {
  const words = before.replace(BETWEEN_RELATION_AND_DATE, '')
  return RELATIONS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

function mention(section: Section, passage: Passage, found: Resolved): DateMention {
  const { from, to, precision, edtf, inferred, start, end } = found
  const before = section.plain.slice(Math.max(passage.start, start - 40), start)
  return {
    ...mentionOf(section, start, end),
    from,
    to,
    precision,
    edtf,
    relation: relationOf(before),
    inferred,
    inName: isInName(section.plain.slice(passage.start, passage.end), {
      start: start - passage.start,
      end: end - passage.start,
    }),
    inTable: passage.kind === 'cell',
  }
}
