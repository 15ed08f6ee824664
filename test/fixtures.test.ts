/**
 * Every folder of `fixtures/answers/` holds an input and what must come of it:
 * `input.*`, `expected.json` (the records, or `{"error": {code, message}}`), and `options.json` where options are given.
 * `UPDATE=1 npx vitest run test/fixtures.test.ts` rewrites the expectations and shows what changed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseWrittenAnswers, WrittenAnswer, WrittenAnswerError } from '../src/index.js'
import { checkOptions } from '../src/options.js'
import { decode } from '../src/read/bytes.js'
import { checkLaws } from './laws.js'

const root = fileURLToPath(new URL('../fixtures/answers', import.meta.url))
const update = process.env.UPDATE === '1'
if (update && process.env.CI)
  throw new Error('UPDATE=1 is refused where CI is set: expectations are rewritten by people')

function parse(folder: string): unknown {
  const [input, ...others] = readdirSync(folder).filter((file) => file.startsWith('input.'))
  if (input === undefined || others.length > 0) throw new Error(`${folder} must hold one input.* file`)
  const options = join(folder, 'options.json')
  const settings = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}
  const bytes = readFileSync(join(folder, input))
  try {
    const records = [...parseWrittenAnswers(bytes, { name: input, ...settings })]
    const { text } = decode(bytes, checkOptions({}))
    for (const record of records) checkLaws(record, text)
    return JSON.parse(JSON.stringify(records))
  } catch (error) {
    if (!(error instanceof WrittenAnswerError)) throw error
    return { error: { code: error.code, message: error.message } }
  }
}

describe('fixtures/answers', () => {
  const folders = readdirSync(root)
  test('there are some', () => expect(folders.length).toBeGreaterThan(0))

  test.each(folders)('%s', (name) => {
    const folder = join(root, name)
    const file = join(folder, 'expected.json')
    const found = parse(folder)
    const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    if (update) {
      writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
      if (before === undefined) console.log(`${name}: a new expectation; read it before you keep it`)
      else showDifference(name, found, before)
      return
    }
    expect(before, `${name} has no expected.json; UPDATE=1 makes one`).toBeDefined()
    expect(found).toEqual(before)
    if (Array.isArray(before)) for (const record of before) expect(() => WrittenAnswer.parse(record)).not.toThrow()
  })
})

function showDifference(name: string, found: unknown, before: unknown): void {
  try {
    expect(found).toEqual(before)
  } catch (error) {
    console.log(`${name} changed:\n${(error as Error).message}`)
  }
}
