/**
 * The project's own annotated answers, `fixtures/gold/*.jsonl`: ids of published answers with what an annotator found in
 * them, without their words. `at` is a half-open span of the answer's (for `question_refs`, the question's) letters: its
 * HTML's text without white space and invisible characters. The words come from the corpus, by id.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'

/** The letters of HTML: what the spans of the annotations count. */
function lettersOf(html) {
  let text = ''
  const parser = new Parser({ ontext: (data) => (text += data) })
  parser.end(html)
  return text.replace(/\s|\u200b|\u200c|\u200d|\u2060|\ufeff/gu, '')
}

/** The values of a file of JSON lines. */
export function rowsOf(file) {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The answers of the corpus with the given ids, as the API would give them; the 15th stands for the day of the month. */
export function documentsOf(bulk, ids) {
  const found = new Map()
  for (const file of readdirSync(bulk).filter((name) => name.endsWith('.jsonl.gz'))) {
    for (const line of gunzipSync(readFileSync(join(bulk, file)))
      .toString()
      .trimEnd()
      .split('\n')) {
      const { id, month, questionText, answerText } = JSON.parse(line)
      if (ids.has(id)) found.set(id, { id, questionText, answerText, dateAnswered: `${month}-15T00:00:00` })
    }
  }
  return found
}

/** So many letters from a date on are enough to find it again. */
const MARKED = 40

/**
 * A set of annotations with its documents, in the shapes that the scorer and the library read.
 * @returns {{gold: object[], documents: object[]}}
 */
export function readGold(file, bulk) {
  const rows = rowsOf(file)
  const documents = documentsOf(bulk, new Set(rows.map(({ id }) => id)))
  const missing = rows.filter(({ id }) => !documents.has(id))
  if (missing.length > 0) throw new Error(`${missing.length} annotated answers are not in ${bulk}`)
  const gold = rows.map((row) => {
    const { questionText, answerText } = documents.get(row.id)
    const answer = lettersOf(answerText)
    const question = lettersOf(questionText)
    const worded = (list, letters, name) => list.map(({ at, ...rest }) => ({ ...rest, [name]: letters.slice(...at) }))
    if (row.kind === undefined) {
      // Sentences alone were judged; marks at dates are told by the letters that follow.
      const marks = (row.dates ?? []).map(({ at, governs }) => ({ text: answer.slice(at, at + MARKED), governs }))
      return { id: row.id, actions: worded(row.actions, answer, 'quote'), marks }
    }
    return {
      ...row,
      dates: worded(row.dates, answer, 'text'),
      money: worded(row.money, answer, 'text'),
      actions: worded(row.actions, answer, 'quote'),
      refs: worded(row.refs, answer, 'text'),
      question_refs: worded(row.question_refs, question, 'text'),
    }
  })
  return { gold, documents: rows.map(({ id }) => documents.get(id)) }
}
