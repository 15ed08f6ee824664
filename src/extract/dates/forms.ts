/** The short way to the expressions of a text: each form of the grammar tried where its first word stands. */
import { DAYS } from './grammar/days.js'
import { ENDINGS } from './grammar/endings.js'
import { PARTS_OF_YEARS } from './grammar/months.js'
import { type Form, readingAt } from './grammar/parser.js'
import { RELATIVES } from './grammar/relative.js'
import { YEARS } from './grammar/years.js'
import type { Tokens } from './tokens.js'
import type { Written } from './written.js'

/** The whole grammar of our own. */
export const FORMS: readonly Form[] = [...DAYS, ...ENDINGS, ...PARTS_OF_YEARS, ...YEARS, ...RELATIVES]

/** What is written at a place of a text. */
export interface Candidate {
  index: number
  text: string
  written: Written
}

/** A form that is tried at one place, not looked for from there on. */
interface Trial {
  form: Form
  pattern: RegExp
  /** Where its last find ended: it begins no other before. */
  free: number
}

const TRIALS: readonly Trial[] = FORMS.map((form) => {
  return { form, pattern: new RegExp(form.pattern.source, 'uy'), free: 0 }
})

/** The trials that a kind of token calls for. */
const trialsOf = new Map<number, readonly Trial[]>()

function trialsAt(kind: number): readonly Trial[] {
  let trials = trialsOf.get(kind)
  if (trials === undefined) {
    trials = TRIALS.filter(({ form }) => (form.begins & kind) !== 0)
    trialsOf.set(kind, trials)
  }
  return trials
}

/** Between two words of an expression stands no more: " half of ", " ending in ". */
const NEAR = 24

/** Every find of every form in a text, whose tokens are given with their offsets there and `offset`, in order. */
export function candidatesIn(text: string, { tokens, kinds }: Tokens, offset: number): Candidate[] {
  const candidates: Candidate[] = []
  for (const trial of TRIALS) trial.free = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const next = tokens[at + 1]
    const following = next !== undefined && next.start - token.end <= NEAR ? next.kind : 0
    const index = token.start - offset
    for (const trial of trialsAt(token.kind)) {
      const { goesOn, needs = 0 } = trial.form
      if ((kinds & needs) !== needs || (goesOn !== undefined && (following & goesOn) === 0)) continue
      if (index < trial.free) continue
      trial.pattern.lastIndex = index
      const match = trial.pattern.exec(text)
      if (match === null) continue
      const written = readingAt(trial.form, text, index, match.groups ?? {})
      if (written === null) continue
      candidates.push({ index, text: match[0], written })
      trial.free = index + match[0].length
    }
  }
  return candidates
}
