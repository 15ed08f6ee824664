/**
 * The package as a user gets it: packed, installed into an empty project, used from TypeScript and from JavaScript as
 * ESM and by `require()`, and by its command.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = process.execPath
const project = mkdtempSync(join(tmpdir(), 'wrans-package-'))
const installed = join(project, 'node_modules', 'written-answers')

function run(command: string, args: readonly string[], cwd = project) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

function runs(command: string, args: readonly string[], cwd = project): string {
  const { status, stdout, stderr } = run(command, args, cwd)
  expect({ status, stderr, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stderr: '', stdout: '' })
  return stdout
}

const PAGE =
  'To ask the Minister for Ferries, what she paid.\n\nIn May 2024 we paid £5 million; see https://example.org/a.'

/** What a program says of that page. */
const SAID = { dates: ['2024-05'], money: [5_000_000], urls: ['https://example.org/a'] }

const SAY = `
  const record = main.parseWrittenAnswer(${JSON.stringify(PAGE)})
  if (!view.renderReview([record]).startsWith('<!doctype html>')) throw new Error('no page')
  if (plugin.sectionTree(record, 'answer').length !== 1) throw new Error('no tree')
  if (write.DATASET_FORMATS.length !== 5) throw new Error('no formats')
  if (typeof queue.runWorker !== 'function') throw new Error('no queue')
  if (schema.$schema === undefined) throw new Error('no schema')
  console.log(JSON.stringify({
    dates: record.dates.map(({ edtf }) => edtf),
    money: record.money.map(({ value }) => value),
    urls: record.urls.map(({ url }) => url),
  }))`

beforeAll(() => {
  // The library is built by now, by `npm test`; packing it must not build it again under the other tests.
  const [packed] = JSON.parse(
    runs('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root),
  ) as { filename: string }[]
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'a-user', private: true, type: 'module' }))
  const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  runs('npm', ['install', ...flags, join(project, packed?.filename ?? '')])
  mkdirSync(join(project, 'src'))
}, 120_000)
afterAll(() => rmSync(project, { recursive: true, force: true }), 120_000)

describe('the package, packed and installed', () => {
  test('holds what runs and what is read, and nothing else', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'))
    const strange = files.filter(
      (file) => !/^(?:dist\/[\w.-]+\.(?:js|d\.ts|json)|[A-Z]+\.md|package\.json)$/u.test(file),
    )
    expect(strange).toEqual([])
    for (const file of ['README.md', 'CHANGELOG.md', 'dist/cli.js', 'dist/worker.js', 'dist/schema.json']) {
      expect(existsSync(join(installed, file)), file).toBe(true)
    }
    expect(existsSync(join(installed, 'LICENSE'))).toBe(true)
    const text = readFileSync(join(installed, 'package.json'), 'utf8')
    expect(JSON.parse(text).scripts).not.toHaveProperty('postinstall')
  })

  test('is used from JavaScript as ESM', () => {
    const names = ['main', 'plugin', 'view', 'write', 'queue'].map((name) => {
      return `import * as ${name} from 'written-answers${name === 'main' ? '' : `/${name}`}'`
    })
    const json = `import { createRequire } from 'node:module'
      const schema = createRequire(import.meta.url)('written-answers/schema.json')`
    writeFileSync(join(project, 'esm.mjs'), [...names, json, SAY].join('\n'))
    expect(JSON.parse(runs(node, ['esm.mjs']))).toEqual(SAID)
  })

  test('is used by require()', () => {
    const names = ['main', 'plugin', 'view', 'write', 'queue'].map((name) => {
      return `const ${name} = require('written-answers${name === 'main' ? '' : `/${name}`}')`
    })
    writeFileSync(
      join(project, 'cjs.cjs'),
      [...names, `const schema = require('written-answers/schema.json')`, SAY].join('\n'),
    )
    // Node 20 and early 22 warn that require() of a module is experimental; nothing else may be said.
    const { status, stdout, stderr } = run(node, ['cjs.cjs'])
    const warnings = stderr
      .split('\n')
      .filter((line) => line !== '' && !/ExperimentalWarning|trace-warnings/u.test(line))
    expect({ status, warnings }).toEqual({ status: 0, warnings: [] })
    expect(JSON.parse(stdout)).toEqual(SAID)
  })

  const USE = `
    import { type ErrorCode, type Money, parseWrittenAnswer, parseWrittenAnswers, safeParseWrittenAnswer, WrittenAnswer } from 'written-answers'
    import { answerCompile, answerExtract, answerParse, sectionTree } from 'written-answers/plugin'
    import { enqueueBuild, QueueError, type WorkerEvent } from 'written-answers/queue'
    import { renderReview } from 'written-answers/view'
    import { buildDataset, type CheckReport, readDataset, writeDataset } from 'written-answers/write'
    const record: WrittenAnswer = parseWrittenAnswer('To ask.', { reference: '2024-06-20' })
    const sums: (number | null)[] = record.money.map(({ value }: Money) => value)
    const day: string | null = record.metadata.dateTabled
    const result = safeParseWrittenAnswer('')
    const code: ErrorCode | null = result.success ? null : result.error.code
    const page: string = renderReview(parseWrittenAnswers('To ask.'))
    const again: WrittenAnswer = WrittenAnswer.parse(JSON.parse('{}'))
    const written: Promise<{ records: number }> = writeDataset([record], 'x.jsonl')
    const read: AsyncGenerator<WrittenAnswer> = readDataset('x.jsonl')
    declare const report: CheckReport
    declare const event: WorkerEvent
    const seconds: number | null = event.type === 'made' ? event.seconds : null
    // @ts-expect-error: a record holds no Date
    const wrong: Date = record.metadata.dateTabled
    export { again, answerCompile, answerExtract, answerParse, buildDataset, code, day, enqueueBuild, page, QueueError, seconds, read, report, sectionTree, sums, written, wrong }`

  test.each([
    ['nodenext', 'nodenext', 'use.ts'],
    ['node16', 'node16', 'use.ts'],
    ['esnext', 'bundler', 'use.ts'],
  ])('is used from TypeScript, module %s, moduleResolution %s', (module, moduleResolution, file) => {
    writeFileSync(join(project, 'src', file), USE)
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // The declarations of the package and of what it depends on are checked too.
      skipLibCheck: false,
      noEmit: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    runs(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project])
  })

  test('gives the command wrans', () => {
    const bin = join(project, 'node_modules/.bin/wrans')
    expect(existsSync(bin)).toBe(true)
    writeFileSync(join(project, 'page.txt'), PAGE)
    const parsed = run(node, [bin, 'parse', 'page.txt'])
    expect(parsed).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^page\.txt: warning: header-missing: .*\n$/u),
    })
    const record = JSON.parse(parsed.stdout) as { money: { value: number }[] }
    expect(record.money.map(({ value }) => value)).toEqual(SAID.money)
    for (const out of ['x.jsonl.gz', 'x.csv', 'x.parquet', 'x.sqlite']) {
      expect(run(node, [bin, 'build', 'page.txt', '--out', out, '--quiet'])).toMatchObject({ status: 0 })
      expect(run(node, [bin, 'check', out]), out).toMatchObject({ status: 0 })
    }
    expect(JSON.parse(runs(node, [bin, 'schema']))).toHaveProperty('$schema')
    expect(run(node, [bin, 'nonsense'])).toMatchObject({ status: 2 })
  })
})
