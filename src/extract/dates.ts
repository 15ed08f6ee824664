/** Expressions that name a calendar period: found by their grammar, resolved by neighbours, tense and reference day. */
import { mentionOf, type Passage, type Section, type Span } from '../document.js'
import type { DateMention, Problem } from '../schema.js'
import { expressionsIn } from './dates/expressions.js'
import { type Group, groupsOf, spread } from './dates/groups.js'
import { isDate } from './dates/guards.js'
import { isInName } from './dates/names.js'
import { rangesOf } from './dates/ranges.js'
import { relationOf } from './dates/relations.js'
import type { Resolved } from './dates/resolve.js'
import { overlapTest } from './dates/search.js'
import type { Expression } from './dates/written.js'
import { type Outcome, yearsOf } from './dates/years.js'

/** Every date of a section, outside the masked spans, in order, and a problem for each that could not be resolved. */
export function datesIn(section: Section, masked: readonly Span[]): { dates: DateMention[]; problems: Problem[] } {
  const isMasked = overlapTest(masked)
  const resolveGroup = yearsOf(section)
  const dates: DateMention[] = []
  const problems: Problem[] = []
  for (const passage of section.passages) {
    const expressions = expressionsOf(section, passage).filter((expression) => !isMasked(expression))
    for (const group of groupsOf(section.plain, passage, expressions)) {
      const outcomes = resolveGroup(passage, group)
      problems.push(...problemsOf(section, group, outcomes))
      const found = rangesOf(section, passage, group, outcomes)
      dates.push(...found.map((each) => mention(section, passage, each)))
    }
  }
  return { dates, problems }
}

function expressionsOf({ plain }: Section, passage: Passage): Expression[] {
  return expressionsIn(plain, passage.start, passage.end)
    .filter((expression) => isDate(plain, passage, expression))
    .flatMap((expression) => spread(plain, expression))
}

const MESSAGES: Record<Exclude<Outcome, Resolved>['problem'], string> = {
  'no-reference': 'is not written in full, and there is no day to reckon from',
  impossible: 'is no day of the calendar',
}

function problemsOf(section: Section, { expressions }: Group, outcomes: (Outcome | null)[]): Problem[] {
  return expressions.flatMap((expression, index): Problem[] => {
    const { start, end } = expression
    const text = section.text.slice(start, end)
    const outcome = outcomes[index] ?? null
    if (outcome !== null && 'problem' in outcome) {
      const code = outcome.problem === 'impossible' ? 'date-unreadable' : 'date-unresolved'
      const message = `"${text}" ${MESSAGES[outcome.problem]}`
      return [{ code, message, severity: 'warning', section: section.name, start, end }]
    }
    if (expression.kind === 'year-span' && expression.isSlip) {
      const message = `"${text}" is taken for ${expression.year}/${String(expression.lastYear).slice(2)}`
      return [{ code: 'date-unreadable', message, severity: 'info', section: section.name, start, end }]
    }
    return []
  })
}

const LOOK_BEHIND = 64

function mention(section: Section, passage: Passage, found: Resolved & { isNamed: boolean }): DateMention {
  const { from, to, precision, edtf, inferred, start, end, isNamed } = found
  const relation = relationOf(section.plain.slice(Math.max(passage.start, start - LOOK_BEHIND), start))
  return {
    ...mentionOf(section, start, end),
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
