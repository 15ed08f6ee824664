/**
 * Measures the built library on annotated answers and on pages whose headers are known:
 * `npm run evaluate [-- --errors dates|money|urls|actions|references|kind]`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locate, parseWrittenAnswers } from '../dist/index.js'
import { evaluateAgreement } from './evaluate-agreement.mjs'
import { readGold } from './evaluate-gold.mjs'
import { evaluateHeaders } from './evaluate-headers.mjs'
import { evaluateKinds } from './evaluate-kinds.mjs'
import { evaluatePhrases } from './evaluate-phrases.mjs'

const shared = fileURLToPath(new URL('../../shared', import.meta.url))
const own = fileURLToPath(new URL('../fixtures/gold', import.meta.url))
if (!existsSync(join(shared, 'gold'))) {
  console.log('Nothing to evaluate: the annotated answers (../shared) are not here.')
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'written-answers-'))
const toLines = (rows) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`

/** Prints the scorer's table for a set of documents; its status is the run's where it fails. */
function score(title, documents, gold) {
  const records = [...parseWrittenAnswers(documents, { name: title })]
  const predictions = join(folder, 'predictions.jsonl')
  writeFileSync(predictions, toLines(records.map((record) => ({ id: record.source.id, record }))))
  console.log(`\n${title}\n`)
  const scorer = [join(shared, 'gold/score.mjs'), gold, predictions, ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, scorer, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = status ?? 1
}

try {
  score(
    'Development set',
    JSON.parse(readFileSync(join(shared, 'gold/dev-docs.json'), 'utf8')),
    join(shared, 'gold/dev.jsonl'),
  )
  for (const [set, title] of [
    ['seen', 'Own annotations, the part seen while tuning'],
    ['unseen', 'Own annotations, the part kept unseen'],
  ]) {
    const { gold, documents } = readGold(join(own, `${set}.jsonl`), join(shared, 'corpus/bulk'))
    const file = join(folder, 'gold.jsonl')
    writeFileSync(file, toLines(gold))
    score(title, documents, file)
  }
} finally {
  rmSync(folder, { recursive: true })
}

console.log('\nKinds of answers, most of them stock answers or near to one\n')
console.log(evaluateKinds(parseWrittenAnswers, join(own, 'kinds.jsonl'), join(shared, 'corpus/bulk')))

console.log('\nHeader fields of pages\n')
console.log(evaluateHeaders(parseWrittenAnswers, join(shared, 'corpus/pages')))

console.log('\nThe same answers as HTML of the API and as pages copied as text\n')
console.log(evaluateAgreement(parseWrittenAnswers, join(shared, 'corpus'), process.argv.includes('--differences')))

console.log("\nMarks in parlparse's day files\n")
console.log(evaluatePhrases({ parseWrittenAnswers, locate }, join(shared, 'corpus/twfy-xml')))
