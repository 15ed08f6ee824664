/** How the cost grows: with the length of one text, and with the number of answers in one source. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseWrittenAnswers } from '../dist/index.js'
import { apiItems, bulkLines, CORPUS, fixtures, pagesOf } from './answers.mjs'
import { figure, table } from './timing.mjs'

/** In KB, of 1,024 characters. */
const SIZES = [1, 10, 100, 1024, 10_240]
/** Short texts are parsed again until so many milliseconds have passed. */
const LEAST_MS = 300
/** After a text that takes longer, the next, ten times as long, would take a quarter of an hour if the cost is quadratic. */
const MOST_MS = 10_000
const PAGE_LIST = 5000

/** Pieces of a text of each kind, without end; none is like the one before it, so that nothing can be remembered. */
const KINDS = { prose, 'one list': list, 'dates and amounts': datesAndAmounts }

function* prose() {
  if (existsSync(CORPUS)) {
    for (const line of bulkLines()) yield JSON.parse(line).answerText
  }
  for (;;) {
    for (const source of fixtures()) {
      for (const { answer } of parseWrittenAnswers(source)) {
        if (answer !== null) yield* answer.text.split('\n\n').map((text) => `<p>${escaped(text)}</p>`)
      }
    }
  }
}

const MONTHS = ['January', 'March', 'May', 'June', 'September', 'November']

function* list() {
  for (let at = 0; ; at += 1) {
    yield `<li>in ${MONTHS[at % 6]} ${2000 + (at % 25)} the Department published part ${at} of the guidance for schools;</li>`
  }
}

function* datesAndAmounts() {
  for (let at = 0; ; at += 1) {
    yield `<p>On ${1 + (at % 28)} ${MONTHS[at % 6]} ${1990 + (at % 35)} a grant of £${at}.${at % 10} million was paid, in ${MONTHS[(at + 1) % 6]} another £${at},000.</p>`
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text) => text.replace(/[&<>]/gu, (sign) => ESCAPES[sign])

function textOf(pieces, length) {
  const text = []
  let at = 0
  for (const piece of pieces()) {
    if (at + piece.length > length && at > 0) break
    text.push(piece)
    at += piece.length
  }
  return text.join('')
}

/** An answer with this text, as the API serves it. */
function apiAnswer(answerText) {
  const value = {
    id: 1,
    house: 'Commons',
    uin: '1',
    heading: 'Growth',
    dateTabled: '2024-05-01T00:00:00',
    dateAnswered: '2024-05-09T00:00:00',
    questionText: 'To ask the Secretary of State for Growth, what it costs.',
    answerText,
    groupedQuestions: [],
  }
  return JSON.stringify({ totalResults: 1, results: [{ value }] })
}

/** Milliseconds of a parse that gives so many records, and the number of these. */
function timed(source) {
  let records = 0
  let times = 0
  const start = performance.now()
  do {
    records = 0
    for (const _ of parseWrittenAnswers(source)) records += 1
    times += 1
  } while (performance.now() - start < LEAST_MS)
  return { records, ms: (performance.now() - start) / times }
}

/** Prints the curves, up to texts of so many KB, each line as it is measured. */
export function curves(largest) {
  const sizes = SIZES.filter((size) => size <= largest)
  console.log(`Milliseconds per KB of one answer of ${sizes.join(', ')} KB:\n`)
  for (const [kind, pieces] of Object.entries(KINDS)) {
    process.stdout.write(`${kind}:`)
    for (const size of sizes) {
      const text = textOf(pieces, size * 1024)
      const answerText = kind === 'one list' ? `<ul>${text}</ul>` : text
      const { records, ms } = timed(apiAnswer(answerText))
      if (records !== 1) throw new Error(`${records} records of one answer`)
      process.stdout.write(` ${figure((ms / answerText.length) * 1024)}`)
      if (ms > MOST_MS && size < largest) {
        process.stdout.write(` (the next is left out, since this one took ${figure(ms / 1000)} s)`)
        break
      }
    }
    process.stdout.write('\n')
  }
  if (existsSync(CORPUS)) manyAnswers()
  console.log()
}

function manyAnswers() {
  const pages = pagesOf('pp-list-item')
  const items = apiItems()
  const cycled = (list) => Array.from({ length: PAGE_LIST }, (_, index) => list[index % list.length])
  const rows = [
    ['pages of a list', pages, (list) => list.join('\n')],
    ['items of the API', items, (list) => JSON.stringify({ totalResults: list.length, results: list })],
  ].map(([name, list, join]) => {
    const all = cycled(list)
    const singles = all.map((each) => join([each]))
    const start = performance.now()
    for (const single of singles) for (const _ of parseWrittenAnswers(single));
    const alone = (performance.now() - start) / PAGE_LIST
    const { records, ms } = timed(join(all))
    return [name, figure(alone), records.toLocaleString('en-GB'), figure(ms / records)]
  })
  rows.push(...dayFiles())
  console.log(
    `\nMilliseconds per answer, of ${PAGE_LIST} sources of one answer each and of one source that holds them all:\n`,
  )
  console.log(table(['', 'alone', 'together', 'each of these'], rows))
}

function dayFiles() {
  const folder = join(CORPUS, 'twfy-xml')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
  const sized = files.map((name) => ({ name, text: readFileSync(join(folder, name)) }))
  const { text } = sized.sort((a, b) => b.text.length - a.text.length)[0] ?? {}
  if (text === undefined) return []
  const { records, ms } = timed(text)
  return [['a day file of parlparse', '-', records.toLocaleString('en-GB'), figure(ms / records)]]
}
