/** Inputs of odd shapes: builds of them, with the real parser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/build/index.js'
import { items, page } from './archive.js'
import { linesOf, wrans } from './wrans.js'

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
