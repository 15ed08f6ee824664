/** The last stage: what was read and what was extracted become one record, validated by its schema. */
import type { Document, Origin } from './document.js'
import { WrittenAnswerError } from './error.js'
import { surely } from './schema/surely.js'
import {
  type Action,
  type AnswerKind,
  type DateMention,
  type Metadata,
  type Money,
  type Problem,
  type Reference,
  type SectionName,
  type Table,
  type Url,
  WrittenAnswer,
} from './schema.js'

/** Everything that the extractors found in one section. */
export interface Findings {
  kind: AnswerKind | null
  actions: Action[]
  dates: DateMention[]
  money: Money[]
  /** Amounts in cells of tables, whose currency their head declares. */
  cellMoney: Money[]
  urls: Url[]
  references: Reference[]
  problems: Problem[]
}

/** Where the texts of a record came from, kept as long as the record itself. */
const origins = new WeakMap<WrittenAnswer, Record<SectionName, Origin | null>>()

/**
 * Assembles a record.
 * @throws WrittenAnswerError `invalid-record` when a law of the contract does not hold, which is a defect of this library.
 */
export function assemble(document: Document, findings: readonly Findings[]): WrittenAnswer {
  const { question, answer } = document
  const record: WrittenAnswer = {
    schemaVersion: 1,
    metadata: metadataOf(document),
    question: question === null ? null : { text: question.value },
    answer:
      answer === null
        ? null
        : {
            text: answer.value,
            kind: document.isHolding ? 'holding' : (findings.find(({ kind }) => kind !== null)?.kind ?? 'substantive'),
            original: document.original,
          },
    actions: allOf(findings, 'actions').map(copyAction),
    dates: allOf(findings, 'dates'),
    money: allOf(findings, 'money'),
    urls: allOf(findings, 'urls'),
    references: allOf(findings, 'references'),
    tables: tablesOf(document, allOf(findings, 'cellMoney')),
    source: { format: document.format, id: document.id, column: document.column ?? null },
    problems: [...document.problems, ...allOf(findings, 'problems')].map((problem) => ({ ...problem })),
  }
  const valid = isSurelyValid(record) ? record : validated(record)
  origins.set(valid, { question: question?.origin ?? null, answer: answer?.origin ?? null })
  return valid
}

type Found = Omit<Findings, 'kind'>

/** What was found of one kind, in all sections. */
function allOf<Kind extends keyof Found>(findings: readonly Found[], kind: Kind): Found[Kind][number][] {
  const all: Found[Kind][number][] = []
  for (const found of findings) for (const each of found[kind]) all.push(each)
  return all
}

const isSurelyValid = surely(WrittenAnswer)

/** What is not surely valid is asked the long way, which tells what is wrong. */
function validated(record: WrittenAnswer): WrittenAnswer {
  const result = WrittenAnswer.safeParse(record)
  if (result.success) return result.data
  throw new WrittenAnswerError('invalid-record', {
    expected: 'a record that keeps the laws of its schema',
    found: result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    cause: result.error,
  })
}

// Nothing that a record holds stands in another, or in another place of it: what a user changes there changes nothing else.
// Mentions are copied kind by kind, for engines are slow to copy at one place what has many shapes.

function copy<T extends object>(value: T): T {
  return { ...value }
}

function copyAction(action: Action): Action {
  const { dates, money, urls } = action
  return {
    ...action,
    dates: dates.map((date) => ({ ...date })),
    money: money.map((amount) => ({ ...amount })),
    urls: urls.map((url) => ({ ...url })),
  }
}

function metadataOf(document: Document): Metadata {
  const { metadata } = document
  const { askingMember, answeringMember, correctingMember, groupedQuestions, attachments, url } = metadata
  return {
    ...metadata,
    askingMember: askingMember && copy(askingMember),
    answeringMember: answeringMember && copy(answeringMember),
    correctingMember: correctingMember && copy(correctingMember),
    groupedQuestions: [...groupedQuestions],
    attachments: attachments.map(copy),
    url: url ?? officialPage(document),
  }
}

/** The origin of a section of a record that was assembled in this process, else null. */
export function originOf(record: WrittenAnswer, section: SectionName): Origin | null {
  return origins.get(record)?.[section] ?? null
}

function tablesOf(document: Document, cellMoney: readonly Money[]): Table[] {
  const tables: Table[] = []
  for (const section of ['question', 'answer'] as const) {
    const text = document[section]
    if (text === null || text.tables.length === 0) continue
    const amounts = cellMoney.filter((each) => each.section === section)
    // Tables and amounts stand in the order of the text.
    let next = 0
    for (const { start, end, caption, columns, rows, unit } of text.tables) {
      const money: Money[] = []
      for (let amount = amounts[next]; amount !== undefined && amount.end <= end; amount = amounts[next]) {
        if (amount.start >= start) money.push(amount)
        next += 1
      }
      tables.push({
        section,
        start,
        end,
        text: text.value.slice(start, end),
        caption,
        columns: [...columns],
        rows: rows.map((row) => [...row]),
        unit,
        money,
      })
    }
  }
  return tables
}

/** "53243", "HL3361": as the site numbers questions. */
const SITE_UIN = /^(?:HL)?\d+$/u

/** The page of the official site, whose address is made of the day of tabling and the UIN. */
function officialPage(document: Document): string | null {
  const { uin, dateTabled } = document.metadata
  if (uin === null || dateTabled === null || !SITE_UIN.test(uin)) return null
  return `https://questions-statements.parliament.uk/written-questions/detail/${dateTabled}/${uin}`
}
