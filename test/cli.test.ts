import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { jsonSchema, WrittenAnswer } from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const SEED = 'fixtures/answers/pp-question-nhs-ict/input.txt'

function wrans(args: string[], input?: string | Buffer) {
  const env = { ...process.env, NO_COLOR: '1' }
  return spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, input, env, encoding: 'utf8' })
}

describe('wrans parse', () => {
  test('prints one record a line, and problems on stderr', () => {
    const { status, stdout, stderr } = wrans(['parse', SEED, SEED])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(WrittenAnswer.parse(JSON.parse(lines[0] ?? '')).metadata.heading).toBe('NHS: ICT')
    expect(stderr).toContain('page-furniture')
    expect(status).toBe(0)
  })

  test('reads stdin, named by "-" or by no name', () => {
    const text = readFileSync(`${root}/${SEED}`)
    expect(wrans(['parse', '-'], text).stdout).toBe(wrans(['parse'], text).stdout)
    expect(wrans(['parse', '-'], text).status).toBe(0)
  })

  test('--quiet keeps stderr for failures', () => {
    expect(wrans(['parse', '--quiet', SEED]).stderr).toBe('')
  })

  test('--pretty is for people', () => {
    const { stdout } = wrans(['parse', '--pretty', '--quiet', SEED])
    expect(stdout).toContain('Department of Health and Social Care')
    expect(stdout).not.toContain('\u001b[')
  })

  test('an input that fails is named, the others are still read, and the exit code is 1', () => {
    const { status, stdout, stderr } = wrans(['parse', '--quiet', 'no/such/file.txt', SEED])
    expect(stderr).toBe('wrans: no/such/file.txt: expected a readable file, found no such file\n')
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
  })

  test.each([
    ['a folder', ['parse', 'src'], undefined],
    ['an empty input', ['parse', '-'], ''],
    ['white space', ['parse', '-'], ' \n\t\n'],
    ['the bytes of a PDF', ['parse', '-'], Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')],
    ['binary', ['parse', '-'], Buffer.from([0, 1, 2, 0, 255, 0, 3])],
  ])('%s fails with one clear line', (_what, args, input) => {
    const { status, stdout, stderr } = wrans(args, input)
    expect(stderr).toMatch(/^wrans: (stdin|src): expected .+, found .+\n$/u)
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })
})

describe('wrans parse --pretty', () => {
  test('draws the actions on a timeline, on lines of 80 characters', () => {
    const { stdout } = wrans(['parse', '--pretty', '--quiet', SEED])
    const lines = stdout.split('\n')
    expect(lines.filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([])
    const from = lines.indexOf('Timeline')
    const axis = lines.findIndex((line, index) => index > from && line.includes('┬'))
    expect(lines[axis + 1]).toMatch(/^ {2}Jun 2017 .*Jan 2018/u)
    // The bar of July stands where the axis has July.
    const july = lines.find((line) => line.includes('█5█')) ?? ''
    expect(july).toMatch(/^ +█+5█+/u)
    expect([...(lines[axis] ?? '')].flatMap((character, at) => (character === '┬' ? [at] : []))[1]).toBe(
      july.indexOf('█'),
    )
    expect(lines[axis + 2]).toBe('  █ done   ┆ tabled 15 Mar 2018   │ answered 22 Mar 2018')
  })

  test('is coloured where colour is forced, and says the same', () => {
    const env: NodeJS.ProcessEnv = { ...process.env, FORCE_COLOR: '1' }
    delete env.NO_COLOR
    const run = spawnSync(process.execPath, ['dist/cli.js', 'parse', '--pretty', '--quiet', SEED], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    expect(run.stdout).toContain('\u001b[')
    expect(stripVTControlCharacters(run.stdout)).toBe(wrans(['parse', '--pretty', '--quiet', SEED]).stdout)
  })
})

describe('wrans view', () => {
  const folder = mkdtempSync(join(tmpdir(), 'written-answers-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('writes one page of every answer, from sources and from records alike', () => {
    const records = join(folder, 'records.jsonl')
    writeFileSync(records, wrans(['parse', '--quiet', SEED, SEED]).stdout)
    const [one, two] = [join(folder, 'one.html'), join(folder, 'two.html')]
    expect(wrans(['view', SEED, SEED, '--out', one])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(wrans(['view', records, '-o', two]).status).toBe(0)
    expect(readFileSync(one, 'utf8')).toMatch(/^<!doctype html><html lang="en-GB">/u)
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'))
  })

  test('reads records in gzip, of one member or of several, from a file or standard input; and sources in gzip as ever', () => {
    const line = Buffer.from(wrans(['parse', '--quiet', SEED]).stdout)
    const packed = Buffer.concat([gzipSync(line.subarray(0, 7)), gzipSync(line.subarray(7)), gzipSync(line)])
    const [records, source] = [join(folder, 'records.jsonl.gz'), join(folder, 'page.txt.gz')]
    writeFileSync(records, packed)
    writeFileSync(source, gzipSync(readFileSync(`${root}/${SEED}`)))
    const page = (input: string[], stdin?: Buffer) => {
      const path = join(folder, 'packed.html')
      expect(wrans(['view', ...input, '-o', path], stdin)).toMatchObject({ status: 0, stdout: '', stderr: '' })
      return readFileSync(path, 'utf8')
    }
    const expected = page([SEED, SEED])
    expect(page([records])).toBe(expected)
    expect(page(['-'], packed)).toBe(expected)
    expect(page([source, source])).toBe(expected)
    // One that breaks off shows nothing, and says so.
    writeFileSync(records, packed.subarray(0, packed.length - 9))
    const { status, stderr } = wrans(['view', records, '-o', join(folder, 'cut.html')])
    expect(stderr).toMatch(
      /^wrans: .*records\.jsonl\.gz: expected .* gzip file.*, found .*breaks off or is damaged\n$/u,
    )
    expect(status).toBe(1)
  })

  test('a dataset of JSON lines is shown as it is, packed or not', () => {
    const pages = ['jsonl', 'jsonl.gz'].map((to) => {
      const [dataset, path] = [join(folder, `dataset.${to}`), join(folder, `dataset.${to}.html`)]
      expect(wrans(['build', SEED, '--out', dataset, '--quiet']).status).toBe(0)
      expect(wrans(['view', dataset, '-o', path])).toMatchObject({ status: 0, stderr: '' })
      return readFileSync(path, 'utf8')
    })
    expect(pages[0]).toContain('NHS: ICT')
    expect(pages[1]).toBe(pages[0])
  })

  test('a line that is no record is named', () => {
    const records = join(folder, 'bad.jsonl')
    writeFileSync(records, `${wrans(['parse', '--quiet', SEED]).stdout}{"schemaVersion":1}\n`)
    const { status, stderr } = wrans(['view', records, '--out', join(folder, 'bad.html')])
    expect(stderr).toContain('bad.jsonl, line 2: expected a record of a written answer')
    expect(status).toBe(1)
  })

  test('an input that fails is named and the others are still shown; a page that cannot be written is a failure', () => {
    const out = join(folder, 'some.html')
    const { status, stderr } = wrans(['view', 'no/such/file.txt', SEED, '--out', out])
    expect(stderr).toBe('wrans: no/such/file.txt: expected a readable file, found no such file\n')
    expect(status).toBe(1)
    expect(readFileSync(out, 'utf8')).toContain('NHS: ICT')
    const failed = wrans(['view', SEED, '--out', join(folder, 'no/such/folder.html')])
    expect(failed.stderr).toMatch(/^wrans: .*folder\.html: cannot be written: .*\n$/u)
    expect(failed.status).toBe(1)
  })
})

describe('usage', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['pares']],
    ['a misspelt option', ['parse', '--prety', SEED]],
    ['an unknown format', ['parse', '--format', 'docx', SEED]],
    ['a reference that is no day', ['parse', '--reference', '2024-02-30', SEED]],
    ['an argument of schema', ['schema', 'x']],
    ['a page of nothing', ['view', '--out', 'x.html']],
    ['a page without a place', ['view', SEED]],
  ])('%s is a usage error', (_what, args) => {
    const { status, stdout, stderr } = wrans(args)
    expect(stderr).toMatch(/^wrans: .+\nTry "wrans (?:\w+ )?--help".\n$/u)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test.each([
    ['--lease', '0', '1 to 3600'],
    ['--lease', '3601', '1 to 3600'],
    ['--part-timeout', '0', '1 to 86400'],
    ['--part-timeout', '86401', '1 to 86400'],
    ['--grace', '3601', '0 to 3600'],
  ])('worker %s %s: what it may be is told in seconds, as it is written', (option, value, range) => {
    const { status, stderr } = wrans(['worker', '--store', '.', '--redis', 'redis://127.0.0.1:1', option, value])
    const message = `${option}: expected a whole number of seconds from ${range}, found ${value}`
    expect({ status, stderr }).toEqual({ status: 2, stderr: `wrans: ${message}\nTry "wrans worker --help".\n` })
  })

  test('worker --grace 0 is no mistake', () => {
    const { stderr } = wrans(['worker', '--store', '.', '--redis', 'redis://127.0.0.1:1', '--grace', '0'])
    expect(stderr).toContain('expected Redis to answer')
  })

  test('--help and --version', () => {
    expect(wrans(['--help']).stdout).toContain('  parse [file')
    expect(wrans(['parse', '--help']).status).toBe(0)
    expect(wrans(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})

describe('wrans schema', () => {
  test('prints the schema, and the built schema.json is not stale', () => {
    const { stdout, status } = wrans(['schema'])
    expect(JSON.parse(stdout)).toEqual(jsonSchema())
    expect(readFileSync(`${root}/dist/schema.json`, 'utf8')).toBe(stdout)
    expect(status).toBe(0)
  })
})

test('a closed pipe is no failure', () => {
  const script = `yes ${SEED} | head -300 | xargs node dist/cli.js parse --quiet | head -c 10 > /dev/null; echo "\${PIPESTATUS[2]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout.trim()).toBe('0')
})
