/** Expressions that name a calendar period: found by their grammar, resolved by neighbours, tense and reference day. */
import type { Passage, Section, Span } from '../document.js'
import type { DateMention, Problem } from '../schema.js'
import { expressionsOf } from './dates/expressions.js'
import { type Group, groupsOf, spread } from './dates/groups.js'
import { isDate } from './dates/guards.js'
import { isInName } from './dates/names.js'
import { rangesOf } from './dates/ranges.js'
import { relationOf } from './dates/relations.js'
import type { Resolved } from './dates/resolve.js'
import { withSmallMonth } from './dates/small-months.js'
import type { Expression } from './dates/written.js'
import { type Outcome, yearsOf } from './dates/years.js'
import { overlapTest } from './search.js'

/** Every date of a section, outside the masked spans, in order, and a problem for each that could not be resolved. */
export function datesIn(section: Section, masked: readonly Span[]): { dates: DateMention[]; problems: Problem[] } {
  const isMasked = overlapTest(masked)
  const expressionsIn = expressionsOf(section.plain)
  let resolveGroup: ReturnType<typeof yearsOf> | null = null
  const dates: DateMention[] = []
  const problems: Problem[] = []
  for (const passage of section.passages) {
    const expressions = datesAmong(expressionsIn(passage), section, passage, isMasked)
    if (expressions.length === 0) continue
    resolveGroup ??= yearsOf(section)
    for (const group of groupsOf(section.plain, passage, expressions)) {
      const outcomes = resolveGroup(passage, group)
      tellProblems(problems, section, group, outcomes)
      for (const found of rangesOf(section, passage, group, outcomes)) dates.push(mention(section, passage, found))
    }
  }
  return { dates, problems }
}

/** The expressions that name a time where they stand, outside the masked spans. */
function datesAmong(
  written: Expression[],
  section: Section,
  passage: Passage,
  isMasked: (span: Span) => boolean,
): Expression[] {
  const expressions: Expression[] = []
  for (const each of written) {
    if (!isDate(section, passage, each)) continue
    const whole = withSmallMonth(section.plain, passage.start, each)
    for (const expression of spread(section.plain, whole)) if (!isMasked(expression)) expressions.push(expression)
  }
  return expressions
}

const MESSAGES: Record<Exclude<Outcome, Resolved>['problem'], string> = {
  'no-reference': 'is not written in full, and there is no day to reckon from',
  impossible: 'is no day of the calendar',
}

function tellProblems(
  problems: Problem[],
  section: Section,
  { expressions }: Group,
  outcomes: (Outcome | null)[],
): void {
  for (const [index, expression] of expressions.entries()) {
    const outcome = outcomes[index] ?? null
    const tell = (code: Problem['code'], severity: Problem['severity'], message: string) => {
      const { start, end } = expression
      const text = section.text.slice(start, end)
      problems.push({ code, message: `"${text}" ${message}`, severity, section: section.name, start, end })
    }
    if (outcome !== null && 'problem' in outcome) {
      const code = outcome.problem === 'impossible' ? 'date-unreadable' : 'date-unresolved'
      tell(code, 'warning', MESSAGES[outcome.problem])
    } else if (expression.kind === 'year-span' && expression.isSlip) {
      const years = `${expression.year}/${String(expression.lastYear).slice(2)}`
      tell('date-unreadable', 'info', `is taken for ${years}`)
    }
  }
}

const LOOK_BEHIND = 64

function mention(section: Section, passage: Passage, found: Resolved & { isNamed: boolean }): DateMention {
  const { from, to, precision, edtf, inferred, start, end, isNamed } = found
  const relation = relationOf(section.plain.slice(Math.max(passage.start, start - LOOK_BEHIND), start), precision)
  return {
    section: section.name,
    start,
    end,
    text: section.text.slice(start, end),
    from,
    to,
    precision,
    edtf,
    // "from April to June" tells when, not from when.
    relation: relation === 'from' && precision === 'range' && !edtf.endsWith('..') ? 'during' : relation,
    inferred,
    inName: isNamed && isInName(section.plain, found, passage),
    inTable: passage.kind === 'cell',
  }
}
