// Header fields of pages against their truth: right, wrong, and wrong without a problem that says so.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FORMATS = {
  'pp-question': 'pp-question',
  'pp-list-item': 'pp-list',
  'parliament-uk-list-item': 'parliament-uk-list',
  'qs-detail': 'qs-detail',
}
const EVERYWHERE = {
  // One title of the truth ends with a line end, which no heading has.
  heading: (truth) => truth.title.trim(),
  answeringBody: (truth) => truth.departmentShown ?? truth.department,
  dateAnswered: (truth) => truth.answeredOn,
  question: (truth) => squeeze(truth.question),
  answer: (truth) => squeeze(truth.answerText),
}
const tabled = { dateTabled: (truth) => truth.askedOn }
const answerer = { answeringMember: (truth) => truth.answeredBy }
const asker = { askingMember: (truth) => truth.askedBy }
const role = { role: (truth) => truth.roleLine }
const house = { house: (truth) => truth.house }
const seat = { constituency: (truth) => truth.constituency }
/** What each layout shows. */
const SHOWN = {
  'pp-question': { ...EVERYWHERE, ...tabled, ...answerer, ...role },
  'pp-list-item': { ...EVERYWHERE, ...answerer, ...role, ...asker, ...house, ...seat, party: (truth) => truth.party },
  'parliament-uk-list-item': {
    ...EVERYWHERE,
    ...tabled,
    ...answerer,
    ...asker,
    ...house,
    ...seat,
    isNamedDay: (truth) => truth.namedDay === true,
    dateHoldingAnswer: (truth) => truth.holdingAnswerOn,
    groupedQuestions: (truth) => (truth.groupedUins ?? []).join(' '),
  },
  'qs-detail': { ...EVERYWHERE, ...tabled, ...house, uin: (truth) => truth.uin },
}
const READ = {
  question: (record) => squeeze(record.question?.text),
  answer: (record) => squeeze(record.answer?.text),
  answeringMember: (record) => record.metadata.answeringMember?.name,
  askingMember: (record) => record.metadata.askingMember?.name,
  role: (record) => record.metadata.answeringMember?.role,
  party: (record) => record.metadata.askingMember?.party,
  constituency: (record) => record.metadata.askingMember?.constituency,
  isNamedDay: (record) => record.metadata.isNamedDay === true,
  groupedQuestions: (record) => record.metadata.groupedQuestions.join(' '),
}

function squeeze(text) {
  return (text ?? '').replace(/[\s\u200b]+/gu, '')
}

/** Compares every page; gives `{layout: {field: {right, wrong, silent, examples}}}`. */
export function compareHeaders(parseWrittenAnswers, folder) {
  const result = {}
  for (const [layout, fields] of Object.entries(SHOWN)) {
    const counts = Object.fromEntries(
      Object.keys(fields).map((field) => [field, { right: 0, wrong: 0, silent: 0, examples: [] }]),
    )
    for (const file of readdirSync(join(folder, layout)).filter((name) => name.endsWith('.txt'))) {
      const truth = JSON.parse(readFileSync(join(folder, layout, file.replace(/txt$/u, 'json')), 'utf8'))
      const records = [...parseWrittenAnswers(readFileSync(join(folder, layout, file)), { name: file })]
      const [record] = records
      const told = record?.problems.some(({ severity }) => severity !== 'info') ?? false
      for (const [field, wanted] of Object.entries(fields)) {
        const read = READ[field] ?? ((each) => each.metadata[field])
        const same =
          records.length === 1 &&
          record.source.format === FORMATS[layout] &&
          (read(record) ?? null) === (wanted(truth) ?? null)
        const count = counts[field]
        if (same) count.right += 1
        else {
          count.wrong += 1
          if (!told) count.silent += 1
          count.examples.push(file)
        }
      }
    }
    result[layout] = counts
  }
  return result
}

/** The comparison as a table. */
export function evaluateHeaders(parseWrittenAnswers, folder) {
  const lines = []
  for (const [layout, fields] of Object.entries(compareHeaders(parseWrittenAnswers, folder))) {
    lines.push(`${layout.padEnd(26)} right  wrong  of these in silence`)
    for (const [field, { right, wrong, silent, examples }] of Object.entries(fields)) {
      const share = ((100 * right) / (right + wrong)).toFixed(1)
      lines.push(
        `  ${field.padEnd(20)} ${share.padStart(6)}% ${String(wrong).padStart(6)} ${String(silent).padStart(6)}  ${examples.slice(0, 2).join(' ')}`,
      )
    }
  }
  return lines.join('\n')
}
