/** Expression by expression, the period that each names: its year written, borrowed from its neighbours, or inferred. */
import type { Passage, Section } from '../../document.js'
import type { IsoDay } from '../../schema.js'
import { type Group, isPlaced, neighbourYear } from './groups.js'
import { inferYear } from './infer.js'
import { labelsOf } from './labels.js'
import { isIso, partsOf } from './periods.js'
import { recurringIn } from './recurring.js'
import { periodOf, precisionOf, type Resolved, resolved, resolveRelative, resolveWritten } from './resolve.js'
import { tenseOf } from './tense.js'
import { type Expression, isYearly, type SpanLabel, type Yearly, type YearStep } from './written.js'

/** A period, or why there is none that should have been. */
export type Outcome = Resolved | { problem: 'no-reference' | 'impossible' }

/** What a text has told so far. */
interface Memory {
  /** The year that each month and season was last written with. */
  written: Map<string, number>
  /** The year that the text named last, of whatever kind of expression. */
  latest: number | null
  /** How the last period of each kind in this passage began, for "the previous year". */
  anchors: Map<string, IsoDay>
  anchorPassage: Passage | null
  /** In a table, "October" below "2023" is of that year. */
  tableYear: number | null
}

/** Makes the resolver of a section's groups, which must be handed over in the order of the text; null for what is no date. */
export function yearsOf(section: Section): (passage: Passage, group: Group) => (Outcome | null)[] {
  const memory: Memory = { written: new Map(), latest: null, anchors: new Map(), anchorPassage: null, tableYear: null }
  /** Most texts hold no span of years, and need not be looked through for what theirs are called. */
  let labelAt: ReturnType<typeof labelsOf> | null = null
  const labelOf = (passage: Passage, expression: Expression) => {
    labelAt ??= labelsOf(section)
    return labelAt(passage, expression)
  }
  const isRecurring = recurringIn(section.plain)
  return (passage, group) => {
    if (passage.kind !== 'cell') memory.tableYear = null
    if (memory.anchorPassage !== passage) memory.anchors.clear()
    memory.anchorPassage = passage
    const { expressions } = group
    if (isRecurring(passage, group)) return expressions.map(() => null)
    const label = sharedLabel(group)
    const outcomes: (Outcome | null)[] = []
    for (const index of orderOf(group)) {
      const expression = expressions[index] as Expression
      const context = { section, passage, group, index, memory, outcomes }
      const outcome = resolveOne(expression, context, () => label ?? labelOf(passage, expression))
      if (!isStep(expression)) remember(memory, passage, expression, outcome)
      outcomes[index] = outcome
    }
    // "than in the previous or the following year": both reckon from the year named before them.
    for (const [index, expression] of expressions.entries())
      if (isStep(expression)) remember(memory, passage, expression, outcomes[index] ?? null)
    return outcomes
  }
}

/** "the previous year": reckoned from one that the text has named. */
function isStep(expression: Expression): boolean {
  return expression.kind === 'relative' && expression.step.from === 'text'
}

function resolveOne(expression: Expression, place: Place, label: () => SpanLabel): Outcome | null {
  const outcome = resolveAny(expression, place, label)
  // "March to 1 January 0000" would have begun in a year that no ISO day has.
  return outcome === null || 'problem' in outcome || isIso(outcome) ? outcome : { problem: 'impossible' }
}

function resolveAny(expression: Expression, place: Place, label: () => SpanLabel): Outcome | null {
  if (isYearly(expression)) return resolveYearly(expression, place)
  if (expression.kind === 'relative') return resolveStep(expression, place)
  const written = resolveWritten(expression, expression.kind === 'year-span' ? label() : 'financial')
  return written ?? { problem: 'impossible' }
}

interface Place {
  section: Section
  passage: Passage
  group: Group
  index: number
  memory: Memory
  outcomes: (Outcome | null)[]
}

/** Of a range that begins without a year, the second bound is settled first: "ran from November to February". */
function orderOf({ expressions, isRange }: Group): number[] {
  const [first] = expressions
  return isRange && isYearly(first) && first.year === null ? [1, 0] : [...expressions.keys()]
}

/** "the 2021/22 and 2022/23 academic years": the name is said once for all. */
function sharedLabel({ expressions }: Group): SpanLabel | null {
  for (const expression of expressions) {
    if (expression.kind === 'year-span' && expression.label !== null) return expression.label
  }
  return null
}

function resolveYearly(expression: Yearly, place: Place): Outcome | null {
  const { section, passage, group, index, memory } = place
  const known =
    expression.year ??
    steppedYear(expression, expression.yearStep ?? sharedStep(group, index), place) ??
    neighbourYear(group, index, expression) ??
    yearOfData(section.plain, passage, group) ??
    memory.tableYear
  const make = (year: number): Outcome => {
    const period = periodOf(expression, year)
    if (period === null) return { problem: 'impossible' }
    return resolved(expression, precisionOf(expression), period, expression.year === null)
  }
  if (known !== null) return make(known)
  // "Q2" and "Mar" need a year at hand.
  if (expression.kind === 'quarter' || expression.kind === 'half') return null
  if (expression.kind === 'month' && expression.isShort && passage.kind !== 'cell') return null
  // The second bound is known before a first without a year: "from October to winter", "from May to next March".
  const second = index === 0 ? place.outcomes[1] : null
  const last = group.expressions[1]
  if (second != null && !('problem' in second) && last !== undefined && isPartOfYear(last)) {
    const year = Number(second.from.slice(0, 4))
    const period = periodOf(expression, year)
    return make(period !== null && period.from > second.from ? year - 1 : year)
  }
  if (isNever(expression)) return { problem: 'impossible' }
  // "figures for May to July" and "the guidance published in May and July" are told of as one.
  const tense = tenseOf(section.plain, passage, group.expressions[0])
  const antecedent = memory.written.get(keyOf(expression)) ?? null
  const year = inferYear((each) => periodOf(expression, each), { reference: section.reference, tense, antecedent })
  return year === null ? { problem: 'no-reference' } : make(year)
}

function isPartOfYear(expression: Expression): boolean {
  return isYearly(expression) || (expression.kind === 'relative' && expression.number !== null)
}

/** "data for 2024 is from January to November": of that year. Elsewhere, a year in the sentence tells little. */
const DATA_OF_YEAR =
  /\b(?:data|figures?|statistics|information)\b[^.;]{0,24}\b(?:for|in) (?<year>(?:19|20)\d\d)\b(?!\/)[^.;]{0,64} (?:from|period|between|covers?|covering)(?: of)? $/iu
const LOOK_BEHIND = 140

function yearOfData(plain: string, passage: Passage, { expressions, isRange }: Group): number | null {
  if (!isRange) return null
  const [{ start }] = expressions
  const year = DATA_OF_YEAR.exec(plain.slice(Math.max(passage.start, start - LOOK_BEHIND), start))?.groups?.year
  return year === undefined ? null : Number(year)
}

/** "31 June" is in no year; "29 February" in some. */
function isNever(expression: Yearly): boolean {
  return periodOf(expression, 2000) === null
}

function steppedYear(expression: Yearly, step: YearStep | null, { section, memory }: Place): number | null {
  if (step === null) return null
  const base = step.from === 'text' ? memory.latest : yearAt(section.reference, expression)
  return base === null ? null : base + step.by
}

/** "Q4 of this financial year", said in February, is of the one that began the year before. */
function yearAt(reference: IsoDay | null, expression: Yearly): number | null {
  if (reference === null) return null
  const { year, month } = partsOf(reference)
  return 'isFinancial' in expression && expression.isFinancial && month < 4 ? year - 1 : year
}

/** "July and August of this year": the relation is said once for all. */
function sharedStep({ expressions }: Group, index: number): YearStep | null {
  return expressions.slice(index + 1).find(isPlaced)?.yearStep ?? null
}

function resolveStep(expression: Extract<Expression, { kind: 'relative' }>, place: Place): Outcome | null {
  const { section, passage, memory } = place
  const { unit, step, number } = expression
  const anchor = memory.anchors.get(unit)
  if (step.from === 'text' && anchor !== undefined) {
    const period = resolveRelative(unit, step.by, null, anchor, false)
    return resolved(expression, period.precision, period, true)
  }
  // "the previous year" of a year that the text has not named; "the previous financial year" is that before this one.
  if (step.from === 'text' && (unit === 'year' || unit === 'quarter' || step.by > 0)) return null
  if (section.reference === null) return { problem: 'no-reference' }
  const isAhead = number !== null && tenseOf(section.plain, passage, expression) === 'future'
  const period = resolveRelative(unit, step.by, number, section.reference, isAhead)
  return resolved(expression, period.precision, period, true)
}

function keyOf(expression: Yearly): string {
  if (expression.kind === 'season') return `season ${expression.season}`
  return 'month' in expression ? `month ${expression.month}` : ''
}

function remember(memory: Memory, passage: Passage, expression: Expression, outcome: Outcome | null): void {
  if (outcome === null || 'problem' in outcome) return
  const year = Number(outcome.from.slice(0, 4))
  memory.anchors.set(outcome.precision, outcome.from)
  if (isYearly(expression) && expression.year !== null) memory.written.set(keyOf(expression), expression.year)
  if (!isYearly(expression) || expression.year !== null) {
    memory.latest = year
    if (passage.kind === 'cell') memory.tableYear = year
  }
}
