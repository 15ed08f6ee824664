// Measures the built library on annotated answers and on pages whose headers are known: `npm run evaluate [-- --errors KIND]`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseWrittenAnswers } from '../dist/index.js'
import { evaluateHeaders } from './evaluate-headers.mjs'

const shared = fileURLToPath(new URL('../../shared', import.meta.url))
if (!existsSync(join(shared, 'gold'))) {
  console.log('Nothing to evaluate: the annotated answers (../shared) are not here.')
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'written-answers-'))
try {
  const records = parseWrittenAnswers(readFileSync(join(shared, 'gold/dev-docs.json')), { name: 'dev-docs.json' })
  const lines = Array.from(records, (record) => JSON.stringify({ id: record.source.id, record }))
  const predictions = join(folder, 'predictions.jsonl')
  writeFileSync(predictions, `${lines.join('\n')}\n`)
  console.log(`Development set, ${lines.length} annotated answers\n`)
  const scorer = [join(shared, 'gold/score.mjs'), join(shared, 'gold/dev.jsonl'), predictions, ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, scorer, { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}

console.log('\nHeader fields of pages\n')
console.log(evaluateHeaders(parseWrittenAnswers, join(shared, 'corpus/pages')))
