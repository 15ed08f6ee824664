/** A resolved group → mentions: its dates one by one, or the one range that two of them bound. */

import type { Passage, Section } from '../../document.js'
import { endsIn } from '../patterns.js'
import type { Group } from './groups.js'
import type { Resolved } from './resolve.js'
import type { Expression } from './written.js'
import type { Outcome } from './years.js'

/** A period as it is mentioned; only one that is written with a year can be part of a name. */
type Found = Resolved & { isNamed: boolean }

/** The periods that a group mentions. */
export function rangesOf(section: Section, passage: Passage, group: Group, outcomes: (Outcome | null)[]): Found[] {
  const found: Found[] = []
  for (const [index, expression] of group.expressions.entries()) {
    const outcome = outcomes[index] ?? null
    if (outcome === null || 'problem' in outcome) continue
    const { start, end, precision, inferred, from, to, edtf } = outcome
    found.push({ start, end, precision, inferred, from, to, edtf, isNamed: canBeNamed(expression) })
  }
  const [first, last] = found
  if (group.isRange && first !== undefined && last !== undefined && first.from <= last.to) {
    return [rangeOf(first, last)]
  }
  const final = found.at(-1)
  const open = final === undefined ? null : openRange(section, passage, final)
  if (open !== null) found[found.length - 1] = open
  return found
}

function canBeNamed(expression: Expression): boolean {
  return expression.kind !== 'relative' && expression.kind !== 'day'
}

function rangeOf(first: Found, last: Found): Found {
  return {
    start: first.start,
    end: last.end,
    from: first.from,
    to: last.to,
    edtf: `${first.edtf.split('/')[0]}/${last.edtf.split('/').at(-1)}`,
    precision: 'range',
    inferred: first.inferred || last.inferred,
    isNamed: first.isNamed && last.isNamed,
  }
}

/** "March 2025 - present", "18 July 2022 to the present day", "2019 to date". */
const TO_PRESENT =
  /^ ?(?:[-–—] ?(?:to )?|(?:up )?to (?:the )?|until (?:the )?|till (?:the )?|through to (?:the )?)(?:present(?: day| time)?|date|now|today|ongoing|current)(?![\w-]| [a-z]{3,}ing\b)/iu
const TO_DATE = /to date$/iu
/** "in 2025 to date" is this year so far; "from 2019 to date" and "2019 to date" begin there. */
const WITHIN = /(?<=\b(?:in|for|during|so far|of) (?:the )?)/iuy
const REACH = 32

function openRange({ plain, reference }: Section, passage: Passage, found: Found): Found | null {
  if (reference === null || found.from > reference) return null
  const present = TO_PRESENT.exec(plain.slice(found.end, Math.min(passage.end, found.end + REACH)))?.[0]
  if (present === undefined) return null
  if (TO_DATE.test(present) && endsIn(plain.slice(Math.max(0, found.start - REACH), found.start), WITHIN)) return null
  const edtf = `${found.edtf.split('/')[0]}/..`
  return { ...found, end: found.end + present.length, to: reference, edtf, precision: 'range', isNamed: false }
}
