// Dates and columns of the Official Report against the marks that parlparse put on them (`<phrase class="date" code="…">`,
// `<phrase class="offrep" id="…">`), which the library does not look at.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DECLARED = /encoding="([^"]+)"/u
const DATE = /<phrase class="date" code="([^"]+)">\s*([^<]*?)\s*<\/phrase>/gu
const OFFICIAL_REPORT = /<phrase class="offrep" id="([a-z]+)\/(\d{4}-\d\d-\d\d)\.([^"]+)">(.*?)<\/phrase>/gu
const TAG = /<[^>]*>\s*/gu

function sourceOf(file) {
  const bytes = readFileSync(file)
  const encoding = DECLARED.exec(bytes.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** The mentions of a kind with their places in the source; records that share an answer repeat them. */
function placed(records, kind, locate) {
  return records.flatMap((record) =>
    record[kind].map((mention) => ({
      mention,
      start: locate(record, mention).offset,
      end: locate(record, { section: mention.section, start: mention.end - 1 }).offset + 1,
    })),
  )
}

function overlapping(mentions, start, end) {
  return mentions.filter((each) => each.start < end && each.end > start).map(({ mention }) => mention)
}

const HOLDING = '<p pid="[^"]{1,40}" class="holdinganswer">[^<]{0,40}(?:<i>[^<]{0,40}</i>\\s*)?$'
const HEADER = new RegExp(HOLDING, 'u')
const REPLY_ID = /<reply id="([^"]+)\.r\d+"/u

/** The days of holding answers that the records of a mark's reply have; undefined for a mark that is not in a header. */
function headerDays(records, source, index) {
  if (!HEADER.test(source.slice(Math.max(0, index - 200), index))) return undefined
  const [, group] = REPLY_ID.exec(source.slice(source.lastIndexOf('<reply ', index), index)) ?? []
  const own = records.filter(({ source: { id } }) => id === `${group}.q0`)
  return own.map(({ metadata }) => metadata.dateHoldingAnswer)
}

function judgeDate(found, day) {
  if (found.length === 0) return 'not found'
  if (found.some(({ from, to }) => from === day && to === day)) return 'right day'
  const range = found.find(({ precision }) => precision === 'range')
  if (range !== undefined) return range.from === day || range.to === day ? 'right end of a range' : 'in another range'
  return found.some(({ precision }) => precision === 'day') ? 'another day' : 'no day'
}

function judgeReport(found, day, column) {
  const reports = found.filter(({ type }) => type === 'hansard')
  if (reports.length === 0) return 'not found'
  const right = reports.filter((each) => Number.parseInt(each.column?.replace(/^\D+/u, '') ?? '', 10) === column)
  if (right.length === 0) return 'another column'
  if (right.some(({ date }) => date === day)) return 'right column and day'
  return right.some(({ date }) => date === null) ? 'right column, no day' : 'right column, another day'
}

/** Compares every mark of the day files; gives `{dates, yearless, header, reports}`, each `{class: [examples]}`. */
export function comparePhrases({ parseWrittenAnswers, locate }, folder) {
  const result = { dates: {}, yearless: {}, header: {}, reports: {} }
  const count = (part, name, example) => {
    result[part][name] ??= []
    result[part][name].push(example)
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
  for (const file of files.sort()) {
    const source = sourceOf(join(folder, file))
    const records = [...parseWrittenAnswers(source, { name: file })]
    const dates = placed(records, 'dates', locate)
    const references = placed(records, 'references', locate)
    for (const { 0: mark, 1: day, 2: text, index } of source.matchAll(DATE)) {
      const start = index + mark.indexOf('>') + 1
      const example = `${file} ${index}: "${text}" ${day}`
      const held = headerDays(records, source, index)
      if (held !== undefined) {
        count('header', held.length > 0 && held.every((each) => each === day) ? 'right day' : 'another day', example)
        continue
      }
      const part = text.includes(day.slice(0, 4)) ? 'dates' : 'yearless'
      count(part, judgeDate(overlapping(dates, start, start + text.length), day), example)
    }
    for (const { 0: mark, 2: day, 3: column, 4: text, index } of source.matchAll(OFFICIAL_REPORT)) {
      const found = overlapping(references, index, index + mark.length)
      const example = `${file} ${index}: "${text.replace(TAG, '')}" ${day} ${column}`
      count('reports', judgeReport(found, day, Number.parseInt(column, 10)), example)
    }
  }
  return result
}

const TITLES = {
  dates: 'Dates marked, with their year',
  yearless: 'Dates marked, without a year (the marks take that of the file, which need not be right)',
  header: 'Days marked in headers (holding answers)',
  reports: 'Columns of the Official Report marked',
}
const SHOWN = 2

/** The comparison as a table, with examples of every class but the right ones. */
export function evaluatePhrases(library, folder) {
  const lines = []
  for (const [part, classes] of Object.entries(comparePhrases(library, folder))) {
    const total = Object.values(classes).reduce((sum, examples) => sum + examples.length, 0)
    lines.push(`${TITLES[part]}: ${total}`)
    for (const [name, examples] of Object.entries(classes).sort((a, b) => b[1].length - a[1].length)) {
      const share = ((100 * examples.length) / total).toFixed(1)
      const shown = name.startsWith('right day') ? [] : examples.slice(0, SHOWN)
      lines.push(
        `  ${name.padEnd(26)} ${String(examples.length).padStart(5)} ${share.padStart(6)}%  ${shown.join(' | ')}`,
      )
    }
  }
  return lines.join('\n')
}
