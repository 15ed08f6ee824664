// Shows what the built library makes of a real answer: for people on the screen, for programs in a file.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseWrittenAnswer } from '../dist/index.js'

const input = 'fixtures/answers/pp-question-nhs-ict/input.txt'
const output = 'dist/nhs-ict.json'
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'parse', '--pretty', '--quiet', input], {
  stdio: 'inherit',
})
writeFileSync(output, `${JSON.stringify(parseWrittenAnswer(readFileSync(input)), null, 2)}\n`)
console.log(`The same record as JSON: ${output}`)
process.exitCode = status ?? 1
