/** What a reader sees at a mention: what it was resolved to, and how. */
import type { DateMention, Money, Reference, SectionName, Url, WrittenAnswer } from '../schema.js'
import type { Mark } from '../tree.js'
import { governingDate } from './timeline/layout.js'
import { amount, day, figures, ROLES, reference, related, STATUS, statusOf } from './words.js'

/** The explanation of a mark, one thing a line, the first of them the resolved value. */
export function explain(record: WrittenAnswer, { kind, index, table }: Mark): string {
  switch (kind) {
    case 'actions':
      return lines(explainAction(record, index))
    case 'dates':
      return lines(of(record.dates[index], (date) => explainDate(record, date)))
    case 'money':
      return table === null
        ? lines(of(record.money[index], explainMoney))
        : lines([
            ...of(record.tables[table]?.money[index], explainMoney),
            'currency and scale from the head of the table',
          ])
    case 'urls':
      return lines(of(record.urls[index], explainUrl))
    case 'references':
      return lines(of(record.references[index], explainReference))
    case 'problems':
      return lines(of(record.problems[index], ({ code, severity, message }) => [`${severity}: ${code}`, message]))
  }
}

function of<T>(thing: T | undefined, explained: (thing: T) => (string | null)[]): (string | null)[] {
  return thing === undefined ? [] : explained(thing)
}

function lines(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n')
}

function explainAction(record: WrittenAnswer, index: number): (string | null)[] {
  const action = record.actions[index]
  if (action === undefined) return []
  const governing = governingDate(action)
  const others = action.dates.filter((date) => date !== governing).map(related)
  return [
    `Action ${index + 1}: ${STATUS[statusOf(action)].word.toLowerCase()}${governing === null ? '' : `, ${related(governing)}`}`,
    governing === null ? 'no date of its own' : null,
    others.length === 0 ? null : `also ${others.join(', ')}`,
    action.money.length === 0 ? null : action.money.map(amount).join(', '),
  ]
}

/** A date: its period, the words that place it, and how its missing parts were found. */
function explainDate(record: WrittenAnswer, date: DateMention): (string | null)[] {
  return [
    related(date),
    date.from === date.to ? null : `${day(date.from)} to ${date.edtf.endsWith('/..') ? 'no end given' : day(date.to)}`,
    `EDTF ${date.edtf} (${date.precision.replace('-', ' ')})`,
    date.inferred ? howInferred(record, date) : null,
    date.inName ? 'part of a name' : null,
    date.inTable ? 'in a table' : null,
  ]
}

const FOUR_DIGITS = /\d{4}/u

/** What was resolved, and against which day; see `divide.ts` for the reference of each section. */
export function howInferred({ metadata }: WrittenAnswer, { section, text }: DateMention): string {
  const what = FOUR_DIGITS.test(text) ? 'a part of it' : 'the year'
  const { dateTabled, dateAnswered } = metadata
  const days: [string, string | null][] = [
    ['the day of tabling', dateTabled],
    ['the day of the answer', dateAnswered],
  ]
  const [name, found] = (section === 'question' ? days : days.reverse()).find(([, each]) => each !== null) ?? []
  return `inferred: ${what}, from the words around it${found == null ? '' : ` and ${name}, ${day(found)}`}`
}

function explainMoney({ currency, value, minValue, maxValue, ...rest }: Money): (string | null)[] {
  const exact = value === null ? `${figures(minValue)} to ${figures(maxValue)}` : figures(value)
  return [amount({ currency, value, minValue, maxValue, ...rest }), `${currency} ${exact}`]
}

function explainUrl({ url, via }: Url): (string | null)[] {
  return [url, via === null ? null : `unwrapped from ${via}`]
}

function explainReference(found: Reference): (string | null)[] {
  return [reference(found), found.role === null ? null : ROLES[found.role]]
}

/** The section in which a mention stands, where that is not the answer. */
export function whereElse(section: SectionName): string | null {
  return section === 'question' ? 'in the question' : null
}
