/** A record as text for people, on lines of 80 characters. */
import { styleText } from 'node:util'
import type { Action, DateMention, WrittenAnswer } from '../index.js'
import { governingDate } from '../view/timeline/layout.js'
import { amount, member, oneLine, period, reference, STATUS, shortDay, statusOf } from '../view/words.js'
import { inColour, timelineLines } from './timeline.js'

const WIDTH = 80
const MARGIN = '  '
/** Where the values of the header begin. */
const FACTS = 20
/** Where the words of a source begin beside what was made of them. */
const WORDS = 26

/** Lays a record out for reading; in colour when stdout is a terminal and `NO_COLOR` is unset. */
export function pretty(record: WrittenAnswer): string {
  const { metadata, question, answer, actions, dates, money, urls, references, tables, problems } = record
  const blocks = [
    styleText('bold', wrap(oneLine(metadata.heading ?? 'Written answer'), 0)),
    facts([
      ['UIN', metadata.uin],
      ['House', metadata.house],
      ['Answering body', metadata.answeringBody],
      ['Asked by', metadata.askingMember && member(metadata.askingMember)],
      ['Tabled', metadata.dateTabled && shortDay(metadata.dateTabled)],
      ['Named day', metadata.isNamedDay === true ? 'yes' : null],
      ['Registered interest', metadata.memberHasInterest === true ? 'yes' : null],
      ['Answered by', metadata.answeringMember && member(metadata.answeringMember)],
      ['Holding answer', metadata.dateHoldingAnswer && shortDay(metadata.dateHoldingAnswer)],
      ['Answered', metadata.dateAnswered && shortDay(metadata.dateAnswered)],
      ['Corrected', metadata.dateAnswerCorrected && shortDay(metadata.dateAnswerCorrected)],
      ['Grouped questions', metadata.groupedQuestions.join(', ') || null],
      ['Official page', metadata.url],
      ['Kind of answer', answer?.kind ?? 'none yet'],
    ]),
    section('Question', question === null ? [] : [wrap(oneLine(question.text), MARGIN.length)]),
    section(
      'Timeline',
      timelineLines(record, WIDTH - 2 * MARGIN.length).map((line) => MARGIN + line),
    ),
    section(`Actions (${actions.length})`, actions.map(action)),
    section(
      `Money (${money.length})`,
      money.map((each) => row(amount(each), each.text)),
    ),
    section(
      `Links (${urls.length})`,
      urls.map(({ url, label }) => `${MARGIN}${oneLine(url)}${label === null ? '' : `\n${wrap(oneLine(label), 4)}`}`),
    ),
    section(
      `References (${references.length})`,
      references.map((each) => row(reference(each), each.text)),
    ),
    section(
      `Tables (${tables.length})`,
      tables.map(({ columns, rows }) => wrap(`${rows.length} rows: ${oneLine(columns.join(' | '))}`, MARGIN.length)),
    ),
    section(
      `Dates (${dates.length})`,
      dates.map((date) => row(date.edtf, `${date.text}${notes(date)}`)),
    ),
    section(
      `Problems (${problems.length})`,
      problems.map(({ severity, code, message }) => wrap(oneLine(`${severity} ${code}: ${message}`), MARGIN.length)),
    ),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : [styleText('bold', title), ...lines].join('\n')
}

function facts(rows: [string, string | null][]): string {
  return rows
    .filter((each): each is [string, string] => each[1] !== null)
    .map(([name, value]) => styleText('dim', name.padEnd(FACTS)) + wrap(oneLine(value), FACTS).trimStart())
    .join('\n')
}

/** What was made of some words, and beside it the words; below it where it is too long. */
function row(head: string, text: string): string {
  const words = wrap(oneLine(text), WORDS)
  return head.length + MARGIN.length < WORDS
    ? (MARGIN + head).padEnd(WORDS) + words.trimStart()
    : `${MARGIN}${head}\n${words}`
}

function action(each: Action, index: number): string {
  const status = statusOf(each)
  const governing = governingDate(each)
  const others = each.dates.filter((other) => other !== governing)
  const { sign, word } = STATUS[status]
  const when = governing === null ? '' : `, ${spoken(governing)}`
  const also = [...others.map(spoken), ...each.money.map(amount)]
  const head = `${String(index + 1).padStart(4)}. `
  const body = `${oneLine(each.text)}${also.length === 0 ? '' : ` [also ${also.join(', ')}]`}`
  return `${head}${inColour(status, `${sign} ${word.toLowerCase()}${when}`)}\n${wrap(body, head.length)}`
}

function spoken(date: DateMention): string {
  return date.precision === 'day' ? shortDay(date.from) : period(date)
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
