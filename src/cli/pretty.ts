/** A record as text for people. */
import { styleText } from 'node:util'
import type { Action, DateMention, Member, Money, WrittenAnswer } from '../index.js'

const WIDTH = 100
const STATUS = { done: '✓ done', 'in-progress': '… in progress', planned: '○ planned' } as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Lays a record out for reading; in colour when stdout is a terminal and `NO_COLOR` is unset. */
export function pretty(record: WrittenAnswer): string {
  const { metadata, question, answer, actions, dates, money, urls, references, tables, problems } = record
  const blocks = [
    styleText('bold', metadata.heading ?? 'Written answer'),
    facts([
      ['UIN', metadata.uin],
      ['House', metadata.house],
      ['Answering body', metadata.answeringBody],
      ['Asked by', member(metadata.askingMember)],
      ['Tabled', day(metadata.dateTabled)],
      ['Named day', metadata.isNamedDay === true ? 'yes' : null],
      ['Registered interest', metadata.memberHasInterest === true ? 'yes' : null],
      ['Answered by', member(metadata.answeringMember)],
      ['Holding answer', day(metadata.dateHoldingAnswer)],
      ['Answered', day(metadata.dateAnswered)],
      ['Corrected', day(metadata.dateAnswerCorrected)],
      ['Grouped questions', metadata.groupedQuestions.join(', ') || null],
      ['Official page', metadata.url],
      ['Kind of answer', answer?.kind ?? 'none yet'],
    ]),
    section('Question', question === null ? [] : [wrap(oneLine(question.text), 2)]),
    section(`Actions (${actions.length})`, actions.map(action)),
    section(
      `Money (${money.length})`,
      money.map((amount) => row(amountOf(amount), amount.text)),
    ),
    section(
      `Links (${urls.length})`,
      urls.map(({ url, label }) => `  ${url}${label === null ? '' : `  (${oneLine(label)})`}`),
    ),
    section(
      `References (${references.length})`,
      references.map(({ type, uin, column, date, text }) =>
        row([type, uin ?? column ?? date].filter(Boolean).join(' '), text),
      ),
    ),
    section(
      `Tables (${tables.length})`,
      tables.map(({ columns, rows }) => `  ${rows.length} rows: ${columns.join(' | ')}`),
    ),
    section(
      `Dates (${dates.length})`,
      dates.map((date) => row(date.edtf, `${oneLine(date.text)}${notes(date)}`)),
    ),
    section(
      `Problems (${problems.length})`,
      problems.map(({ severity, code, message }) => `  ${severity} ${code}: ${message}`),
    ),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : [styleText('bold', title), ...lines].join('\n')
}

function facts(rows: [string, string | null][]): string {
  return rows
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${styleText('dim', name.padEnd(20))} ${value}`)
    .join('\n')
}

function row(head: string, text: string): string {
  return `  ${head.padEnd(20)} ${oneLine(text)}`
}

function action({ status, date, dates, money, text }: Action, index: number): string {
  const governing = dates.find(({ edtf }) => edtf === date)
  const others = dates.filter((other) => other !== governing)
  const head = `${String(index + 1).padStart(4)}. ${(status === null ? '' : STATUS[status]).padEnd(14)} ${spoken(governing).padEnd(12)} `
  const also = [...others.map(spoken), ...money.map(amountOf)]
  const body = `${oneLine(text)}${also.length === 0 ? '' : ` [also ${also.join(', ')}]`}`
  return styled(status, head) + wrap(body, head.length).trimStart()
}

function styled(status: Action['status'], text: string): string {
  if (status === 'done') return styleText('green', text)
  return status === 'planned' ? styleText('yellow', text) : styleText('cyan', text)
}

function spoken(date: DateMention | undefined): string {
  if (date === undefined) return ''
  if (date.precision === 'day') return day(date.from) ?? ''
  if (date.precision === 'month') return `${MONTHS[Number(date.from.slice(5, 7)) - 1]} ${date.from.slice(0, 4)}`
  return oneLine(date.text)
}

function notes(date: DateMention): string {
  const words = [
    date.section === 'question' ? 'in the question' : '',
    date.inferred ? 'year inferred' : '',
    date.inName ? 'in a name' : '',
    date.relation ?? '',
  ].filter(Boolean)
  return words.length === 0 ? '' : `  (${words.join(', ')})`
}

function amountOf({ value, minValue, maxValue, currency, qualifier, per }: Money): string {
  const number = (amount: number) => amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })
  const amount = value === null ? `${number(minValue)} to ${number(maxValue)}` : number(value)
  return [qualifier?.replace('-', ' '), currency, amount, per === null ? null : `per ${per}`].filter(Boolean).join(' ')
}

function member(who: Member | null): string | null {
  if (who === null) return null
  const details = [who.role, who.party, who.constituency].filter(Boolean).join(', ')
  return `${who.name ?? `member ${who.id}`}${details === '' ? '' : ` (${details})`}`
}

function day(iso: string | null): string | null {
  if (iso === null) return null
  return `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Breaks a line at spaces so that it fits, with a margin on the left. */
function wrap(text: string, margin: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && margin + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((each) => ' '.repeat(margin) + each).join('\n')
}
