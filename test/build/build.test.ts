/** Whole builds: counts, determinism, resuming, shards, errors. Records are parsed by the real parser throughout. */
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  buildDataset,
  checkDataset,
  finishBuild,
  jobOf,
  mergeShards,
  planBuild,
  runPart,
} from '../../src/build/index.js'
import { parseWrittenAnswers } from '../../src/index.js'
import { ANSWERS, items, jsonl, makeArchive, REJECTS } from './archive.js'
import { hashesOf, linesOf, start, wrans } from './wrans.js'

let root: string
let archive: string
let out: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wrans-build-'))
  archive = join(root, 'archive')
  makeArchive(archive)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))
let number = 0
beforeEach(() => {
  number += 1
  out = join(root, `out-${number}`)
  mkdirSync(out)
})

/** Small parts, so that a small archive has many. */
const SMALL = ['--part-bytes', '6000']

describe('counts', () => {
  test('a mixed archive: every answer is a record or a reject, and they are printed', async () => {
    const path = join(out, 'all.jsonl')
    const { status, stdout, stderr } = wrans(['build', archive, '--out', path])
    expect(stderr).toBe('')
    expect(stdout).toContain(
      `${ANSWERS + REJECTS} answers in = ${ANSWERS} records + 0 duplicates + ${REJECTS} rejects + 0 left out`,
    )
    expect(status).toBe(3)
    expect(linesOf(path)).toHaveLength(ANSWERS)
    const rejects = linesOf(`${path}.rejects.jsonl`).map((line) => JSON.parse(line))
    const text = readFileSync(join(archive, 'broken.jsonl'))
    expect(rejects.map(({ input, code }) => [input.slice(archive.length + 1), code])).toEqual([
      ['broken.jsonl', 'not-an-answer'],
      ['broken.jsonl', 'not-an-answer'],
      ['picture.png', 'not-text'],
    ])
    // The offset is enough to find it.
    expect(text.subarray(rejects[0].offset).toString()).toMatch(/^\{"value": \{"id": 1, "questionT\n/u)
    expect(text.subarray(rejects[1].offset).toString()).toMatch(/^\{"a": 1\}\n/u)
    const manifest = JSON.parse(readFileSync(`${path}.manifest.json`, 'utf8'))
    expect(manifest.counts).toMatchObject({
      answers: ANSWERS + REJECTS,
      records: ANSWERS,
      rejects: REJECTS,
      filtered: 0,
    })
    expect(manifest.inputs.map(({ name }: { name: string }) => name)).toContain(`${archive}/members.zip`)
    expect(existsSync(`${path}.building`)).toBe(false)
    expect((await checkDataset(path)).faults).toEqual([])
  })

  test('standard input, packed or not, gives what the file gives', () => {
    const text = jsonl(items(0, 8))
    for (const input of [Buffer.from(text), gzipSync(text)]) {
      const path = join(out, `${input.length}.jsonl`)
      const { status, stdout } = wrans(['build', '-', '--out', path], { input })
      expect(stdout).toContain('8 answers in = 8 records')
      expect(status).toBe(0)
      expect(linesOf(path)).toHaveLength(8)
    }
  })

  test('an input without answers is a reject, from files and standard input, whatever the workers, shards and runs', async () => {
    const none = join(out, 'none')
    mkdirSync(none)
    for (const [name, text] of Object.entries({
      'a.json': '[]',
      'b.json': '{"results":[]}',
      'c.jsonl': '\n',
      'd.json': '',
    }))
      writeFileSync(join(none, name), text)
    const path = join(out, 'x.jsonl')
    const { status, stdout } = wrans(['build', none, '--out', path])
    expect(stdout).toContain('4 answers in = 0 records + 0 duplicates + 4 rejects + 0 left out by filters')
    expect(status).toBe(3)
    const rejects = (at: string) => linesOf(`${at}.rejects.jsonl`).map((line) => JSON.parse(line))
    expect(rejects(path).map(({ input, offset, code }) => [input.slice(none.length + 1), offset, code])).toEqual([
      ['a.json', 0, 'no-answer'],
      ['b.json', 0, 'no-answer'],
      ['c.jsonl', 0, 'no-answer'],
      ['d.json', 0, 'empty'],
    ])
    expect(rejects(path)[0].message).toBe(`${none}/a.json: expected a written answer, found none`)
    expect((await checkDataset(path)).faults).toEqual([])
    const whole = hashesOf(path)
    // Small parts, so that each reject may be of another shard; as JSONL has no part of its name in it.
    const options = { to: 'jsonl', partBytes: 1, workers: 0 } as const
    await buildDataset([none], { ...options, out: path, overwrite: true, workers: 2 })
    expect(hashesOf(path)).toEqual(whole)
    const shards: string[] = []
    for (const number of [1, 2, 3]) {
      shards.push(join(out, `shard-${number}`))
      const shard = await buildDataset([none], {
        ...options,
        out: join(out, `shard-${number}`),
        shard: { number, of: 3 },
      })
      expect(shard.rejects).toBe(number === 1 ? 2 : 1)
    }
    await mergeShards(shards, { out: path, overwrite: true })
    expect(hashesOf(path)).toEqual(whole)
    // A run that goes on has the plan of the first.
    const controller = new AbortController()
    const onProgress = ({ parts }: { parts: number }) => parts === 2 && controller.abort()
    const interrupted = { ...options, out: path, overwrite: true, signal: controller.signal, onProgress }
    await expect(buildDataset([none], interrupted)).rejects.toMatchObject({ code: 'interrupted' })
    const resumed = await buildDataset([none], { ...options, out: path, overwrite: true, resume: true })
    expect(resumed).toMatchObject({ answers: 4, rejects: 4 })
    expect(resumed.resumed).toBeGreaterThanOrEqual(2)
    expect(hashesOf(path)).toEqual(whole)
    const stdin = wrans(['build', '-', '--out', join(out, 'stdin.jsonl')], { input: '{"results": []}' })
    expect(stdin.stdout).toContain('1 answer in = 0 records + 0 duplicates + 1 reject')
    expect(stdin.status).toBe(3)
    expect(rejects(join(out, 'stdin.jsonl'))).toMatchObject([{ input: 'stdin', offset: 0, code: 'no-answer' }])
  })

  test('a text of many answers counts as many', async () => {
    const list = Array.from({ length: 5 }, (_, index) => JSON.stringify({ results: items(index * 10, 4) }))
    const path = join(out, 'in.jsonl')
    writeFileSync(path, list.join('\n'))
    const summary = await buildDataset([path], { out: join(out, 'x.jsonl'), workers: 0 })
    expect(summary).toMatchObject({ answers: 20, records: 20, rejects: 0 })
  })

  test('filters leave out, and say how many', async () => {
    const path = join(out, 'in.json')
    writeFileSync(path, JSON.stringify(items(1, 28)))
    const build = (options: object) =>
      buildDataset([path], { out: join(out, 'x.jsonl'), workers: 0, overwrite: true, ...options })
    expect(await build({ house: 'Lords' })).toMatchObject({ answers: 28, records: 9, filtered: 19 })
    expect(await build({ body: ['department FOR lighthouses'] })).toMatchObject({ records: 14, filtered: 14 })
    expect(await build({ body: ['901', 'Ministry of Ferries'] })).toMatchObject({ records: 28, filtered: 0 })
    expect(await build({ since: '2021-04-10', until: '2021-04-12' })).toMatchObject({ records: 3, filtered: 25 })
  })

  test('--fields narrows', async () => {
    const path = join(out, 'in.json')
    writeFileSync(path, JSON.stringify(items(1, 3)))
    await buildDataset([path], { out: join(out, 'x.csv'), workers: 0, fields: ['answers.uin', 'money'] })
    expect(readdirSync(join(out, 'x.csv')).filter((name) => name.endsWith('.csv'))).toEqual([
      'answers.csv',
      'money.csv',
    ])
    await expect(buildDataset([path], { out: join(out, 'y.csv'), fields: ['nothing'] })).rejects.toMatchObject({
      code: 'invalid-option',
    })
  })
})

describe('check and stats', () => {
  test('say what is there, and what is wrong', async () => {
    const path = join(out, 'x.csv')
    await buildDataset([archive], { out: path, workers: 0 })
    const good = wrans(['check', path])
    expect(good).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(`${ANSWERS} answers`) })
    const { status, stdout } = wrans(['stats', path])
    expect(status).toBe(0)
    for (const line of [
      '2021 +133 █{28}$',
      'Department for Lighthouses +62 █{24}$',
      'Ministry of Ferries +71 █{28}$',
      'done +',
      'GBP ',
    ]) {
      expect(stdout).toMatch(new RegExp(line, 'mu'))
    }
    expect(stdout).not.toContain('\u001b[')
    expect(JSON.parse(wrans(['stats', '--json', path]).stdout)).toMatchObject({ answers: ANSWERS })
    appendFileSync(join(path, 'answers.csv'), 'x')
    const bad = wrans(['check', path, join(out, 'nothing')])
    expect(bad.status).toBe(1)
    expect(bad.stdout).toContain('file-changed')
    expect(bad.stderr).toMatch(/^wrans: .*nothing: expected a dataset.*\n$/u)
    expect(wrans(['check']).status).toBe(2)
    expect(wrans(['stats']).status).toBe(2)
  })
})

describe('the same bytes', () => {
  test.each(['jsonl', 'parquet', 'sqlite'])('%s: whatever the workers, the time zone, the locale', (to) => {
    const path = join(out, `x.${to}`)
    const first = join(out, `1.${to}`)
    const kept = (hashes: Record<string, string>) =>
      Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [name.replace(/^1\./u, 'x.'), hash]))
    wrans(['build', archive, '--out', path, ...SMALL, '--workers', '1', '--quiet'], {
      env: { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
    })
    const expected = hashesOf(path)
    expect(Object.keys(expected).length).toBeGreaterThan(2)
    for (const workers of to === 'jsonl' ? ['0', '2', '4'] : ['2']) {
      rmSync(path, { recursive: true })
      wrans(['build', archive, '--out', path, ...SMALL, '--workers', workers, '--quiet', '--overwrite'], {
        env: { TZ: 'America/St_Johns' },
      })
      expect(kept(hashesOf(path)), `${workers} workers`).toEqual(expected)
    }
    expect(existsSync(first)).toBe(false)
  })
})

describe('resuming', () => {
  /** Enough to be in the middle of when it is killed. */
  const many = () => {
    const path = join(root, 'many.jsonl.gz')
    if (!existsSync(path)) writeFileSync(path, gzipSync(jsonl(items(0, 900))))
    return path
  }

  test('killed at random moments, it ends with the bytes of a run that was not', async () => {
    const args = ['build', many(), archive, '--to', 'parquet', '--quiet', '--part-bytes', '20000', '--workers', '2']
    wrans([...args, '--out', join(out, 'whole')])
    const path = join(out, 'killed')
    const partsDone = () => {
      const parts = join(`${path}.building`, 'parts')
      return existsSync(parts) ? readdirSync(parts).filter((name) => !name.endsWith('.tmp')).length : 0
    }
    // Somewhere before, in and after the planning, then at random between two parts or in one.
    for (const least of [-1, 0, 3, 9, 18]) {
      const child = start([...args, '--out', path, '--resume'])
      while (least >= 0 && partsDone() < least && child.exitCode === null) await sleep(5)
      await sleep(Math.random() * 150)
      child.kill('SIGKILL')
      await child.ended
      expect(child.signalCode, `killed with ${partsDone()} parts`).toBe('SIGKILL')
      expect(existsSync(path)).toBe(false)
    }
    expect(partsDone()).toBeGreaterThan(17)
    const { status, stderr } = wrans([...args, '--out', path, '--resume'])
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' })
    const named = (hashes: Record<string, string>) =>
      Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [name.replace(/^\w+/u, ''), hash]))
    expect(named(hashesOf(path))).toEqual(named(hashesOf(join(out, 'whole'))))
    expect(readdirSync(out).sort()).toEqual(['killed', 'whole'])
  })

  test('Ctrl-C stops within a second, and says how to go on', async () => {
    const path = join(out, "it's.jsonl")
    const child = start(['build', many(), '--out', path, '--part-bytes', '20000', '--workers', '2'])
    let stderr = ''
    child.stderr?.on('data', (data) => {
      stderr += data
    })
    while (!existsSync(join(`${path}.building`, 'parts', '000001'))) await sleep(10)
    const asked = performance.now()
    child.kill('SIGINT')
    expect(await child.ended).toBe(130)
    expect(performance.now() - asked).toBeLessThan(1000)
    expect(stderr).toMatch(
      /^wrans: stopped; this goes on: wrans build .*'.*it'\\''s\.jsonl' --part-bytes 20000 --workers 2 --resume\n$/u,
    )
    expect(existsSync(path)).toBe(false)
    // Without --resume what is there is not thrown away.
    const again = wrans(['build', many(), '--out', path, '--part-bytes', '20000'])
    expect(again).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--resume goes on with it, --overwrite forgets it'),
    })
    const resumed = wrans(['build', many(), '--out', path, '--part-bytes', '20000', '--resume'])
    expect(resumed.status).toBe(0)
    expect(resumed.stdout).toMatch(/\d+ of them from before/u)
    expect(linesOf(path)).toHaveLength(900)
  })

  test('needs the same inputs and options', async () => {
    const input = join(out, 'in.jsonl')
    writeFileSync(input, jsonl(items(0, 40)))
    const options = { out: join(out, 'x.jsonl'), workers: 0, partBytes: 4000 }
    const interrupt = async () => {
      const controller = new AbortController()
      const onProgress = ({ parts }: { parts: number }) => {
        if (parts >= 2) controller.abort()
      }
      await expect(
        buildDataset([input], { ...options, overwrite: true, signal: controller.signal, onProgress }),
      ).rejects.toMatchObject({ code: 'interrupted' })
    }
    await interrupt()
    const resumed = (other: object, inputs = [input]) => buildDataset(inputs, { ...options, resume: true, ...other })
    await expect(resumed({ house: 'Lords' })).rejects.toMatchObject({
      code: 'plan-differs',
      message: expect.stringContaining('options'),
    })
    await expect(resumed({}, [input, join(archive, 'lines.jsonl')])).rejects.toMatchObject({ code: 'plan-differs' })
    appendFileSync(input, jsonl(items(900, 1)))
    await expect(resumed({})).rejects.toMatchObject({
      code: 'plan-differs',
      message: expect.stringContaining(`${input} was changed`),
    })
    // Touched, but the same.
    writeFileSync(input, jsonl(items(0, 40)))
    const summary = await resumed({})
    expect(summary.resumed).toBeGreaterThanOrEqual(2)
    expect(summary.records).toBe(40)
  })

  test('two at once are refused', async () => {
    const path = join(out, 'x.jsonl')
    mkdirSync(`${path}.building`)
    writeFileSync(
      `${path}.building/lock`,
      JSON.stringify({ pid: process.ppid, host: spawnSync('hostname', { encoding: 'utf8' }).stdout.trim() }),
    )
    await expect(buildDataset([archive], { out: path, workers: 0 })).rejects.toMatchObject({ code: 'already-running' })
    // One whose process is gone is taken over.
    writeFileSync(
      `${path}.building/lock`,
      JSON.stringify({ pid: 2 ** 30, host: spawnSync('hostname', { encoding: 'utf8' }).stdout.trim() }),
    )
    expect(await buildDataset([archive], { out: path, workers: 0 })).toMatchObject({ records: ANSWERS })
  })
})

describe('the steps', () => {
  test('parts made in any order, some of them twice at a time, give the same dataset', async () => {
    const whole = join(out, 'whole', 'x.jsonl')
    const steps = join(out, 'steps', 'x.jsonl')
    const options = { workers: 0, partBytes: 6000 }
    await buildDataset([archive], { ...options, out: whole })
    const build = await planBuild([archive], { ...options, out: steps })
    // A job is sent to other machines: it must survive that.
    const jobs = build.parts.map((part) => JSON.parse(JSON.stringify(jobOf(build, part))))
    expect(jobs.length).toBeGreaterThan(5)
    await expect(finishBuild(build)).rejects.toMatchObject({ code: 'counts-differ' })
    await Promise.all([...jobs.toReversed(), ...jobs.slice(0, 3)].map((job) => runPart(job)))
    expect(await finishBuild(build)).toMatchObject({ answers: ANSWERS + REJECTS, records: ANSWERS })
    await build.release()
    expect(hashesOf(steps)).toEqual(hashesOf(whole))
  })
})

describe('shards', () => {
  test('merged in any order they are the whole, byte for byte', async () => {
    const path = join(out, 'whole.csv')
    const options = { partBytes: 6000, workers: 0 }
    await buildDataset([archive], { ...options, out: path })
    const shards: string[] = []
    for (const place of [3, 1, 2]) {
      const shard = join(out, `shard-${place}`)
      shards.push(shard)
      await buildDataset([archive], { ...options, to: 'csv', out: shard, shard: { number: place, of: 3 } })
    }
    const merged = join(out, 'merged.csv')
    await expect(mergeShards(shards.slice(1), { out: merged })).rejects.toMatchObject({ code: 'shards-incomplete' })
    const summary = await mergeShards(shards, { out: merged })
    expect(summary).toMatchObject({ answers: ANSWERS + REJECTS, records: ANSWERS, rejects: REJECTS })
    const named = (hashes: Record<string, string>) =>
      Object.entries(hashes).map(([name, hash]) => [name.replace(/^\w+/u, ''), hash])
    expect(named(hashesOf(merged))).toEqual(named(hashesOf(path)))
    await expect(mergeShards(shards, { out: merged })).rejects.toMatchObject({ code: 'output-exists' })
    await expect(mergeShards(shards, { out: join(out, 'm.parquet') })).rejects.toMatchObject({ code: 'invalid-option' })
  })

  test('of different builds are not merged', async () => {
    const [one, two] = [join(out, '1'), join(out, '2')] as const
    const options = { to: 'jsonl', workers: 0 } as const
    await buildDataset([archive], { ...options, out: one, shard: { number: 1, of: 2 } })
    await buildDataset([archive], { ...options, out: two, shard: { number: 2, of: 2 }, house: 'Lords' })
    await expect(mergeShards([one, two], { out: join(out, 'x.jsonl') })).rejects.toMatchObject({ code: 'plan-differs' })
    await expect(mergeShards([archive], { out: join(out, 'x.jsonl') })).rejects.toMatchObject({ code: 'input-missing' })
  })

  const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' })
  const isGnu = parallel.stdout?.startsWith('GNU parallel') === true
  test.skipIf(!isGnu)(
    `with GNU parallel, as the README has it${isGnu ? '' : ' (skipped: parallel is not installed)'}`,
    () => {
      const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
      const recipe = /```sh\n(seq 16 \| parallel [^`]*)```/u.exec(readme)?.[1] ?? ''
      expect(recipe).toContain('wrans merge')
      const bin = join(out, 'bin')
      mkdirSync(bin)
      const cli = new URL('../../dist/cli.js', import.meta.url).pathname
      writeFileSync(join(bin, 'wrans'), `#!/bin/sh\nexec ${process.execPath} ${cli} "$@"\n`, { mode: 0o755 })
      writeFileSync(join(out, 'will-cite'), '')
      const script = recipe.replaceAll('seq 16', 'seq 3').replaceAll('/16', '/3').replaceAll(' archive', ` ${archive}`)
      const { status, stderr } = spawnSync('bash', ['-c', script], {
        cwd: out,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, PARALLEL_HOME: out },
      })
      expect(stderr.replace(/^.*cite.*$/gmu, '')).not.toContain('wrans:')
      expect(status).toBe(3)
      expect(readdirSync(join(out, 'dataset.parquet'))).toContain('answers.parquet')
    },
  )
})

describe('failures', () => {
  test('an input that changes while it is built', async () => {
    const input = join(out, 'in.jsonl')
    writeFileSync(input, jsonl(items(0, 40)))
    const options = { out: join(out, 'x.jsonl'), workers: 0, partBytes: 4000 }
    let changes = 0
    const change =
      (how: () => void) =>
      ({ parts }: { parts: number }) => {
        if (parts === 2 && changes === 0) {
          changes += 1
          how()
        }
      }
    const appended = change(() => appendFileSync(input, jsonl(items(900, 1))))
    await expect(buildDataset([input], { ...options, onProgress: appended })).rejects.toMatchObject({
      code: 'input-changed',
      message: expect.stringContaining(input),
    })
    expect(readdirSync(out).sort()).toEqual(['in.jsonl', 'x.jsonl.building'])
    expect(readdirSync(join(out, 'x.jsonl.building', 'parts')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a change that keeps the size and the time is still found', async () => {
    const input = join(out, 'in.jsonl.gz')
    writeFileSync(input, gzipSync(jsonl(items(0, 40))))
    const spool = join(out, 'x.jsonl.building', 'spool')
    const onProgress = ({ phase, parts }: { phase: string; parts: number }) => {
      if (phase !== 'parsing' || parts !== 2) return
      const [last] = readdirSync(spool).reverse()
      const file = join(spool, last ?? '')
      writeFileSync(file, readFileSync(file, 'utf8').replace('mended', 'bended'))
    }
    await expect(
      buildDataset([input], { out: join(out, 'x.jsonl'), workers: 0, partBytes: 4000, onProgress }),
    ).rejects.toMatchObject({ code: 'input-changed' })
  })

  test('what stands under the name is not replaced unasked', () => {
    const path = join(out, 'x.jsonl')
    writeFileSync(path, 'mine')
    const { status, stderr } = wrans(['build', archive, '--out', path])
    expect(stderr).toBe(`wrans: ${path} stands there already: --overwrite replaces it\n`)
    expect(status).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(readdirSync(out)).toEqual(['x.jsonl'])
    expect(wrans(['build', archive, '--out', path, '--overwrite', '--quiet']).status).toBe(3)
    expect(linesOf(path)).toHaveLength(ANSWERS)
  })

  test('a disk that is full: one clear line, nothing under the final name, and the build goes on when there is room', () => {
    const small = join(out, 'small')
    mkdirSync(small)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', small])
    if (mounted.status !== 0) {
      console.log('skipped: no small file system can be mounted here')
      return
    }
    try {
      const input = join(out, 'in.jsonl')
      writeFileSync(input, jsonl(items(0, 300)))
      const args = ['build', input, '--out', join(small, 'x.jsonl'), '--part-bytes', '20000', '--workers', '2']
      const { status, stdout, stderr } = wrans(args)
      expect(stderr).toMatch(/^wrans: part \d+: no space left on the disk \(ENOSPC\).*\n$/u)
      expect(stdout).toBe('')
      expect(status).toBe(1)
      expect(readdirSync(small)).toEqual(['x.jsonl.building'])
      spawnSync('mount', ['-o', 'remount,size=64m', small])
      expect(wrans([...args, '--resume'])).toMatchObject({ status: 0, stderr: '' })
      expect(linesOf(join(small, 'x.jsonl'))).toHaveLength(300)
    } finally {
      spawnSync('umount', [small])
    }
  })

  test('an unknown option is refused, like one of the parser, before anything is done', async () => {
    const path = join(out, 'x.jsonl')
    const misspelt = (run: (options: never) => Promise<unknown>) =>
      expect(run({ out: path, worker: 0, overWrite: true } as never)).rejects.toMatchObject({
        code: 'invalid-option',
        message: expect.stringMatching(/^options: expected only out, .*, onProgress, found "worker", "overWrite"$/u),
      })
    await misspelt((options) => buildDataset([archive], options))
    await misspelt((options) => planBuild([archive], options))
    expect(readdirSync(out)).toEqual([])
    expect(() => parseWrittenAnswers('x', { worker: 0 } as never).next()).toThrow(/^options: expected only /u)
    const shard = join(out, 'shard')
    await buildDataset([archive], { out: shard, to: 'jsonl', workers: 0, shard: { number: 1, of: 1 } })
    await misspelt((options) => mergeShards([shard], options))
    // One that is there but undefined is not asked for.
    expect(await mergeShards([shard], { out: path, overwrite: undefined })).toMatchObject({ records: ANSWERS })
  })

  test.each([
    ['no output', ['build', 'x']],
    ['no input', ['build', '--out', 'x.jsonl']],
    ['an unknown ending', ['build', '.', '--out', 'x.docx']],
    ['an unknown format', ['build', '.', '--out', 'x', '--to', 'docx']],
    ['no shard', ['build', '.', '--out', 'x.jsonl', '--shard', '4/3']],
    ['no shard at all', ['build', '.', '--out', 'x.jsonl', '--shard', 'three']],
    ['a day that is none', ['build', '.', '--out', 'x.jsonl', '--since', '2024-02-30']],
    ['a third House', ['build', '.', '--out', 'x.jsonl', '--house', 'Senate']],
    ['workers that are no number', ['build', '.', '--out', 'x.jsonl', '--workers', 'many']],
    ['a column that there is not', ['build', '.', '--out', 'x.csv', '--fields', 'answers.colour']],
    ['shards without a name', ['merge', '--out', 'x.jsonl']],
  ])('%s is misuse', (_what, args) => {
    const { status, stdout, stderr } = wrans(args, { cwd: out })
    expect(stderr).toMatch(/^wrans: .+\nTry "wrans (?:\w+ )?--help".\n$/u)
    expect(stdout).toBe('')
    expect(status).toBe(2)
    expect(readdirSync(out)).toEqual([])
  })

  test('an input that is not there: nothing is left, not even beside an input that is', () => {
    for (const inputs of [['no/such.json'], [archive, 'no/such.json']]) {
      const { status, stderr } = wrans(['build', ...inputs, '--out', 'x.jsonl'], { cwd: out })
      expect(stderr).toBe('wrans: no/such.json: expected a file or folder, found no such file\n')
      expect(status).toBe(1)
      expect(readdirSync(out)).toEqual([])
    }
  })

  test('planning that is broken off leaves nothing; a folder that was there before stays, and an interrupted build in it', async () => {
    const path = join(out, 'x.jsonl')
    const broken = (more: object) => {
      const controller = new AbortController()
      const onProgress = ({ phase }: { phase: string }) => phase === 'planning' && controller.abort()
      return buildDataset([archive], { out: path, workers: 0, signal: controller.signal, onProgress, ...more })
    }
    await expect(broken({})).rejects.toMatchObject({ code: 'interrupted' })
    expect(readdirSync(out)).toEqual([])
    mkdirSync(`${path}.building`)
    await expect(broken({})).rejects.toMatchObject({ code: 'interrupted' })
    expect(readdirSync(`${path}.building`)).toEqual([])
    const build = await planBuild([archive], { out: path, workers: 0 })
    await build.release()
    for (const options of [{}, { resume: true, house: 'Lords' }, { overwrite: true }] as const) {
      await expect(planBuild([archive, 'no/such.json'], { out: path, ...options })).rejects.toThrow()
      expect(readdirSync(`${path}.building`).sort()).toEqual(['parts', 'plan.jsonl', 'spool'])
    }
    expect(await buildDataset([archive], { out: path, workers: 0, resume: true })).toMatchObject({ records: ANSWERS })
  })
})
