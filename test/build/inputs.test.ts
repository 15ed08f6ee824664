/** Inputs of odd shapes, and what is no input: builds of them, with the real parser. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/build/index.js'
import { items, jsonl, page } from './archive.js'
import { hashesOf, linesOf, wrans } from './wrans.js'

let out: string
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'wrans-inputs-'))
})
afterEach(() => rmSync(out, { recursive: true, force: true }))

describe('inputs of odd shapes', () => {
  test.each(['em.txt.gz', 'em.html.gz'])(
    'an empty page in gzip is one reject, like one that is not packed: %s',
    (name) => {
      writeFileSync(join(out, name), gzipSync(''))
      writeFileSync(join(out, 'good.txt'), page(1))
      const { status, stdout, stderr } = wrans(['build', name, 'good.txt', '--out', 'x.jsonl'], { cwd: out })
      expect(stderr).toBe('')
      expect(stdout).toContain('2 answers in = 1 record + 0 duplicates + 1 reject + 0 left out')
      expect(status).toBe(3)
      const [reject] = linesOf(join(out, 'x.jsonl.rejects.jsonl')).map((line) => JSON.parse(line))
      expect(reject).toMatchObject({ input: name, offset: 0, code: 'empty' })
      // By itself too: then nothing at all was unpacked.
      expect(wrans(['build', name, '--out', 'y.jsonl'], { cwd: out })).toMatchObject({ status: 3, stderr: '' })
    },
  )

  test.each([
    ['nothing', ''],
    ['nothing, packed', gzipSync('')],
  ])('standard input that holds %s is one reject', (_what, input) => {
    const { status, stdout, stderr } = wrans(['build', '-', '--out', 'x.jsonl'], { cwd: out, input })
    expect(stderr).toBe('')
    expect(stdout).toContain('1 answer in = 0 records + 0 duplicates + 1 reject + 0 left out')
    expect(status).toBe(3)
    const [reject] = linesOf(join(out, 'x.jsonl.rejects.jsonl')).map((line) => JSON.parse(line))
    expect(reject).toMatchObject({ input: 'stdin', offset: 0, code: 'empty' })
  })

  test.each(['in.jsonl', 'in.json', 'in.txt'])('commas between items, one a line, in %s', async (name) => {
    const lines = items(1, 3).map((item) => JSON.stringify(item))
    for (const text of [lines.join(',\n'), `${lines.join(',\r\n')},\r\n`, lines.join('\n, ')]) {
      writeFileSync(join(out, name), text)
      const summary = await buildDataset([join(out, name)], {
        out: join(out, 'x.jsonl'),
        workers: 0,
        overwrite: true,
      })
      expect(summary, text).toMatchObject({ answers: 3, records: 3, rejects: 0 })
    }
  })
})

describe('a dataset among its inputs', () => {
  test.each([
    ['out.csv', 'out.csv/manifest.json'],
    ['out.jsonl', 'out.jsonl.manifest.json'],
    ['a/out.csv', 'a/out.csv/manifest.json'],
  ])(
    'in/%s: what the build writes in a folder or glob is no input, nor is what it replaces',
    async (name, manifest) => {
      const inputs = join(out, 'in')
      mkdirSync(join(inputs, 'a'), { recursive: true })
      // With a reject, so that all files stand beside the data; and a name that is only like those of the build.
      writeFileSync(join(inputs, 'a/page.txt'), page(1))
      writeFileSync(join(inputs, 'broken.json'), '{"a": 1}')
      writeFileSync(join(inputs, 'out.jsonl.txt'), page(2))
      symlinkSync('in', join(out, 'link'))
      const build = async (from: string, to: string) => {
        const made = await buildDataset([from], { out: to, workers: 0, overwrite: true })
        expect(made).toMatchObject({ answers: 3, records: 2, rejects: 1 })
        const read = JSON.parse(readFileSync(join(inputs, manifest), 'utf8')).inputs
        return read.map((input: { name: string }) => input.name.replace(/^.*\/(?:in|link)\//u, ''))
      }
      // However the place is named, and however the inputs are; the first time nothing stands there but the lock.
      for (const [from, to] of [
        [inputs, join(inputs, name)],
        [inputs, join(inputs, name)],
        [join(inputs, '**/*'), join(out, 'link', name)],
        [join(out, 'link'), `${join(inputs, name)}/`],
      ] as const) {
        expect(await build(from, to)).toEqual(['a/page.txt', 'broken.json', 'out.jsonl.txt'])
      }
    },
  )

  test.each([
    ['x.csv', './x.csv/answers.csv'],
    ['x.csv', 'x.csv/*.csv'],
    ['x.csv', 'x.csv.building/plan.jsonl'],
    ['x.jsonl', 'x.jsonl'],
    ['x.jsonl', 'x.jsonl.rejects.jsonl'],
    ['x.jsonl', 'link'],
  ])('--out %s of the input %s is misuse, and leaves all as it is', async (name, input) => {
    const pages = ['page.txt', 'empty.txt'].map((each) => join(out, each))
    writeFileSync(join(out, 'page.txt'), page(1))
    writeFileSync(join(out, 'empty.txt'), '')
    await buildDataset(pages, { out: join(out, name), workers: 0 })
    symlinkSync(name, join(out, 'link'))
    const before = hashesOf(out)
    for (const options of [{}, { overwrite: true }, { resume: true }]) {
      const built = buildDataset([...pages, join(out, input)], { out: join(out, name), workers: 0, ...options })
      await expect(built).rejects.toMatchObject({ code: 'invalid-option' })
    }
    const { status, stdout, stderr } = wrans(['build', 'page.txt', input, '--out', name, '--overwrite'], { cwd: out })
    const told = `wrans: ${input}: expected an input, found what the build of ${name} writes itself\nTry "wrans build --help".\n`
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: told })
    expect(hashesOf(out)).toEqual(before)
    expect(existsSync(join(out, `${name}.building`))).toBe(false)
  })

  test('a folder that holds nothing else has no inputs', async () => {
    const options = { out: join(out, 'x.csv'), workers: 0 }
    await expect(buildDataset([out], options)).rejects.toMatchObject({ code: 'input-missing' })
  })

  test('an interrupted build goes on beside its own parts', async () => {
    writeFileSync(join(out, 'in.jsonl'), jsonl(items(0, 40)))
    const options = { out: join(out, 'x.jsonl'), workers: 0, partBytes: 4000 }
    const controller = new AbortController()
    const onProgress = ({ parts }: { parts: number }) => {
      if (parts >= 2) controller.abort()
    }
    const begun = buildDataset([out], { ...options, signal: controller.signal, onProgress })
    await expect(begun).rejects.toMatchObject({ code: 'interrupted' })
    const summary = await buildDataset([out], { ...options, resume: true })
    expect(summary).toMatchObject({ inputs: 1, records: 40, rejects: 0 })
    expect(summary.resumed).toBeGreaterThanOrEqual(2)
  })
})
