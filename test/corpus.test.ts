/** Everything in ../shared/corpus, some 45,000 answers in a dozen forms: read without an exception, lawful, counted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { parseWrittenAnswers, WrittenAnswerError } from '../src/index.js'
import { checkLaws } from './laws.js'

const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const absent = !existsSync(corpus)

/** How many answers a file holds, counted without the library; null where only the record's own laws are checked. */
type Count = (text: string) => number | null

const occurrences = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0

/** Each folder, the files in it that hold answers, and how these are counted. */
const FOLDERS: [folder: string, file: RegExp, count: Count][] = [
  ['api', /\.json$/u, (text) => (JSON.parse(text) as { results?: unknown[] }).results?.length ?? 1],
  ['bulk', /\.jsonl\.gz$/u, occurrences(/^\{/gmu)],
  ['lda', /\.json$/u, (text) => (JSON.parse(text) as unknown[]).length],
  ['pages', /\.txt$/u, () => 1],
  ['twfy-xml', /\.xml$/u, (text) => (/<ques\b/u.test(text) ? null : 0)],
  ['hansard-historic-xml', /\.xml$/u, (text) => (/\b(?:asked the|to ask)\b/iu.test(text) ? null : 0)],
  ['hansard-html-2011', /\.html$/u, () => null],
]
/** One file of scanned Hansard holds no paragraph and is malformed. */
const REFUSED = new Set(['commons_written_answers_1889_08_21.xml'])
/** The full laws, with every mention led back to the source, are checked on one record in so many. */
const STEP = 20

describe.skipIf(absent)('the corpus (skipped where ../shared/corpus is absent)', () => {
  const problems = new Map<string, number>()
  let answers = 0

  test.each(FOLDERS)('%s', (folder, pattern, count) => {
    const files = readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      pattern.test(file),
    )
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const bytes = readFileSync(join(corpus, folder, file))
      if (REFUSED.has(file)) {
        expect(() => [...parseWrittenAnswers(bytes, { name: file })], file).toThrow(WrittenAnswerError)
        continue
      }
      let found = 0
      const text = extname(file) === '.gz' ? gunzipSync(bytes).toString() : bytes.toString()
      for (const record of parseWrittenAnswers(bytes, { name: file })) {
        if (found % STEP === 0) checkLaws(record, text)
        for (const { code } of record.problems) problems.set(code, (problems.get(code) ?? 0) + 1)
        found += 1
      }
      const expected = count(text)
      if (expected === null) expect(found, file).toBeGreaterThan(0)
      else expect(found, file).toBe(expected)
      answers += found
    }
  })

  afterAll(() => {
    const rows = [...problems]
      .sort((a, b) => b[1] - a[1])
      .map(([code, count]) => `${String(count).padStart(8)} ${code}`)
    console.log(`${answers} records of the corpus, problems by code:\n${rows.join('\n')}`)
  })
})
