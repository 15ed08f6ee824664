/** Builds on a queue: real workers, a real Redis, the bytes of a build on one machine. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildDataset, checkDataset, jobOf, planBuild, runPart } from '../../src/build/index.js'
import { enqueueBuild, queueStatus, runWorker, type WorkerEvent } from '../../src/queue/index.js'
import { connect } from '../../src/queue/redis.js'
import { ANSWERS, items, jsonl, makeArchive, REJECTS } from '../build/archive.js'
import { hashesOf, linesOf, wrans } from '../build/wrans.js'
import { endAll, hasRedis, type RedisServer, run, startRedis } from './machines.js'

/** So many answers that a build of them is still at it when something dies. */
const MANY = 2000

describe.skipIf(!hasRedis)('a queue (skipped where redis-server is absent)', () => {
  let redis: RedisServer
  let root: string
  let archive: string
  let home: string
  let store: string
  let number = 0
  beforeAll(async () => {
    redis = await startRedis()
    root = mkdtempSync(join(tmpdir(), 'wrans-queue-'))
    archive = join(root, 'archive')
    makeArchive(archive)
  })
  afterAll(async () => {
    await redis.stop()
    rmSync(root, { recursive: true, force: true })
  })
  beforeEach(() => {
    number += 1
    home = join(root, String(number))
    store = join(home, 'store')
    mkdirSync(store, { recursive: true })
  })
  afterEach(endAll, 60_000)

  /** Each test has keys of its own. */
  const place = () => ['--redis', redis.url, '--prefix', `{test-${number}}`]
  const SMALL = ['--part-bytes', '6000']
  const worker = (...more: string[]) =>
    run(['worker', '--store', store, '--input-root', root, ...place(), '--concurrency', '1', ...more])
  const queue = (inputs: string[], out: string, ...more: string[]) =>
    run(['queue', ...inputs, '--out', join(store, out), '--input-root', root, ...place(), ...more])
  const status = () => queueStatus({ redis: redis.url, prefix: `{test-${number}}` })
  /** What a build of one machine gives. */
  const built = async (inputs: string[], out: string, options: object = { partBytes: 6000 }) => {
    const folder = join(home, 'alone')
    mkdirSync(folder, { recursive: true })
    await buildDataset(inputs, { out: join(folder, out), workers: 0, ...options })
    return hashesOf(join(folder, out))
  }
  const many = () => {
    const path = join(root, 'many.jsonl.gz')
    if (!existsSync(path)) writeFileSync(path, gzipSync(jsonl(items(0, MANY))))
    return path
  }

  describe('the dataset', () => {
    test.each(['jsonl', 'parquet', 'sqlite'])('%s: the bytes of a build on one machine', async (to) => {
      const name = `answers.${to}`
      worker()
      worker()
      const { status: code, stdout, stderr } = await queue([archive], name, ...SMALL).ended
      expect(stderr).toMatch(/^wrans: the build [0-9a-f]{12}-[0-9a-f]{8} is queued\n$/u)
      expect(stdout).toContain(
        `${ANSWERS + REJECTS} answers in = ${ANSWERS} records + 0 duplicates + ${REJECTS} rejects + 0 left out`,
      )
      expect(code).toBe(3)
      expect(hashesOf(join(store, name))).toEqual(await built([archive], name))
      expect((await checkDataset(join(store, name))).faults).toEqual([])
      // The folder in which it was made is gone, and no other was left.
      expect(readdirSync(store).filter((each) => !each.startsWith(name))).toEqual([])
      const { builds, workers } = await status()
      expect(workers).toBe(2)
      expect(builds).toMatchObject([
        {
          dataset: name,
          state: 'published',
          failed: [],
          message: null,
          published: { records: ANSWERS, rejects: REJECTS },
        },
      ])
      expect(builds[0]?.made).toBe(builds[0]?.parts)
      const shown = wrans(['queue', 'status', '--json', name, ...place()])
      expect(JSON.parse(shown.stdout)).toEqual({ builds, workers })
      expect(wrans(['queue', 'status', 'nothing', ...place()])).toMatchObject({ status: 1, stdout: '2 workers\n' })
      expect(builds[0]?.parts).toBeGreaterThan(5)
    })

    test('no text of an answer and no path of a machine is in Redis, before and after', async () => {
      const { status: code } = await queue([archive], 'x.jsonl', ...SMALL, '--detach').ended
      expect(code).toBe(0)
      const before = await redis.dump()
      const end = worker()
      while ((await status()).builds[0]?.state !== 'published') await sleep(100)
      await end.kill('SIGTERM')
      for (const dump of [before, await redis.dump()]) {
        expect(dump).toContain('x.jsonl')
        for (const word of ['lamps', 'Lighthouses', 'crossings', root, 'pages/']) expect(dump).not.toContain(word)
      }
    })

    test('one that stands there is replaced when that is asked for, and at the end only', async () => {
      worker()
      writeFileSync(join(store, 'x.jsonl'), 'old')
      const refused = await queue([archive], 'x.jsonl').ended
      expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('stands there already') })
      expect(readFileSync(join(store, 'x.jsonl'), 'utf8')).toBe('old')
      expect((await queue([archive], 'x.jsonl', '--overwrite', '--quiet').ended).status).toBe(3)
      expect(hashesOf(join(store, 'x.jsonl'))).toEqual(await built([archive], 'x.jsonl', {}))
      // Folders too, and twice the same is no matter.
      for (let time = 0; time < 2; time += 1) {
        expect((await queue([archive], 'x.csv', '--overwrite', '--quiet').ended).status).toBe(3)
      }
      expect(hashesOf(join(store, 'x.csv'))).toEqual(await built([archive], 'x.csv', {}))
      expect(readdirSync(store).filter((name) => !name.startsWith('x.'))).toEqual([])
    })

    test('standard input, and the inputs of a worker that has them elsewhere', async () => {
      const copy = join(home, 'copy')
      cpSync(archive, join(copy, 'archive'), { recursive: true })
      run(['worker', '--store', store, '--input-root', copy, ...place()])
      expect((await queue([archive], 'x.csv', ...SMALL, '--quiet').ended).status).toBe(3)
      expect(hashesOf(join(store, 'x.csv'))).toEqual(await built([archive], 'x.csv'))
      // The manifest names inputs as they were named.
      const manifest = JSON.parse(readFileSync(join(store, 'x.csv', 'manifest.json'), 'utf8'))
      expect(manifest.inputs.map(({ name }: { name: string }) => name)).toContain(`${archive}/lines.jsonl`)
      const { status: code, stdout } = wrans(['queue', '-', '--out', join(store, 'y.jsonl'), ...place()], {
        input: jsonl(items(0, 8)),
      })
      expect(stdout).toContain('8 answers in = 8 records')
      expect(code).toBe(0)
    })
  })

  describe('what dies', () => {
    test('workers killed, one frozen and thawed, Redis killed and ended: the same bytes', async () => {
      const args = [[many(), archive], 'x.parquet'] as const
      const watching = queue([...args[0]], args[1], '--part-bytes', '12000')
      const parts = join(store, 'x.parquet.building', 'parts')
      const done = () => (existsSync(parts) ? readdirSync(parts).filter((name) => !name.endsWith('.tmp')).length : 0)
      const until = async (least: number) => {
        while (done() < least && watching.child.exitCode === null) await sleep(10)
      }
      const lease = ['--lease', '1']
      const workers = [worker(...lease), worker(...lease)]
      await until(3)
      // It has a part in hand, and comes back when others have made it.
      workers[0]?.child.kill('SIGSTOP')
      workers.push(worker(...lease))
      await until(8)
      await workers[1]?.kill('SIGKILL')
      workers.push(worker(...lease))
      await until(12)
      await redis.kill('SIGKILL')
      await sleep(300)
      await redis.start()
      await until(18)
      workers[0]?.child.kill('SIGCONT')
      await workers[2]?.kill('SIGKILL')
      await redis.kill('SIGTERM')
      await redis.start()
      const { status: code, stderr } = await watching.ended
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/ is queued\n$/u) })
      expect(hashesOf(join(store, 'x.parquet'))).toEqual(await built([...args[0]], args[1], { partBytes: 12000 }))
      // Late workers bring nothing back.
      await Promise.all([workers[0]?.kill('SIGTERM'), workers[3]?.kill('SIGTERM')])
      expect(readdirSync(store)).toEqual(['x.parquet'])
      expect(done()).toBe(0)
    })

    test('a worker that is told to stop finishes its part, or gives it back', async () => {
      await queue([many()], 'x.jsonl', '--part-bytes', '12000', '--detach').ended
      const finishing = worker()
      await finishing.said(/part 1,/u)
      await finishing.kill('SIGTERM')
      expect(await finishing.ended).toMatchObject({ status: 0 })
      // With a lease of an hour: nobody could take over what was not given back.
      const leaving = worker('--grace', '0', '--lease', '3600')
      await leaving.said(/part \d+,/u)
      await leaving.kill('SIGTERM')
      expect(await leaving.ended).toMatchObject({ status: 0 })
      worker()
      expect(await queue([many()], 'x.jsonl', '--part-bytes', '12000', '--resume').ended).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('2,000 answers in = 2,000 records'),
        stderr: expect.stringMatching(/ is on the queue already\n$/u),
      })
      expect((await status()).builds).toHaveLength(1)
    })

    test('a worker that is told to stop while Redis is away does', async () => {
      const gone = await startRedis()
      try {
        const waiting = run(['worker', '--store', store, '--redis', gone.url, '--grace', '0'])
        await waiting.said(/ready/u)
        await gone.kill('SIGKILL')
        await waiting.said(/ECONNREFUSED.*; going on/u)
        await waiting.kill('SIGTERM')
        expect((await waiting.ended).status).toBe(0)
      } finally {
        await gone.stop()
      }
    })

    test('what BullMQ connects anew after the end is let go, so that the process ends', async () => {
      const connection = await connect({ redis: redis.url })
      const late = connection.redis.duplicate()
      await late.ping()
      connection.close()
      await expect.poll(() => late.status).toBe('end')
      // As a worker does that was paused.
      await late.connect().catch(() => {})
      await expect.poll(() => late.status, { timeout: 5000 }).toBe('end')
    })

    test('parts that are all there are published, without a job for any', async () => {
      const out = join(store, 'x.jsonl')
      const { parts, plan, staging, release } = await planBuild([archive], { out, partBytes: 6000, workers: 0 })
      for (const each of parts) await runPart(jobOf({ plan, staging }, each))
      await release()
      worker()
      const end = await queue([archive], 'x.jsonl', ...SMALL, '--resume').ended
      expect(end).toMatchObject({ status: 3, stdout: expect.stringContaining(`${parts.length} of them from before`) })
      expect(hashesOf(out)).toEqual(await built([archive], 'x.jsonl'))
    })

    test('who waits may leave and come back; the build goes on', async () => {
      const waiting = queue([archive], 'x.jsonl', ...SMALL)
      await waiting.said(/queued/u)
      waiting.child.kill('SIGINT')
      const left = await waiting.ended
      expect(left.status).toBe(130)
      expect(left.stderr).toMatch(
        /the build goes on without this command; this waits for it: wrans queue .* --resume\n$/u,
      )
      expect((await status()).builds[0]?.state).toBe('making')
      const again = queue([archive], 'x.jsonl', ...SMALL, '--resume')
      await again.said(/on the queue already/u)
      worker()
      expect((await again.ended).status).toBe(3)
      expect(linesOf(join(store, 'x.jsonl'))).toHaveLength(ANSWERS)
    })
  })

  describe('what fails', () => {
    /** Real, and slow: a hundred times longer than all of Parliament's answers of a day. */
    const slow = () => {
      const path = join(root, 'slow.jsonl')
      const text =
        'In May 2019 the Department mended £3 million of lamps and will publish more on 4 June 2020. '.repeat(150_000)
      const [first, second] = items(5000, 2) as { value: { answerText: string } }[]
      if (second !== undefined) second.value.answerText = `<p>${text}</p>`
      if (!existsSync(path)) writeFileSync(path, jsonl([first ?? {}, second ?? {}]))
      return path
    }

    test('a part at which every attempt fails becomes rejects, and the rest a dataset', async () => {
      worker('--part-timeout', '5')
      const end = await queue([many(), slow()], 'x.jsonl', '--part-bytes', '30000', '--attempts', '2', '--quiet').ended
      expect(end).toMatchObject({ status: 3, stderr: '' })
      expect(linesOf(join(store, 'x.jsonl'))).toHaveLength(MANY + 1)
      const rejects = linesOf(join(store, 'x.jsonl.rejects.jsonl')).map((line) => JSON.parse(line))
      const bytes = readFileSync(slow())
      expect(rejects).toEqual(
        [bytes.indexOf('\n') + 1].map((offset) => ({
          ...{ input: slow(), offset, code: 'part-failed' },
          message: 'expected an answer that can be parsed, found one at which every attempt failed (part-timeout)',
        })),
      )
      expect((await checkDataset(join(store, 'x.jsonl'))).faults).toEqual([])
      const [build] = (await status()).builds
      expect(build).toMatchObject({
        state: 'published',
        published: { answers: MANY + 2, records: MANY + 1, rejects: 1 },
      })
      expect(build?.failed).toEqual([
        {
          part: (build?.parts ?? 0) - 1,
          message: expect.stringMatching(
            /^part-timeout: .*slow\.jsonl from byte 0 \(part \d+, at unit 1\): expected an end within 5 s, found none$/u,
          ),
        },
      ])
    })

    test('what is no fault of the answers fails the build; mended, it is tried again and goes on', async () => {
      const elsewhere = join(home, 'elsewhere')
      mkdirSync(join(elsewhere, 'archive'), { recursive: true })
      const lost = run(['worker', '--store', store, '--input-root', elsewhere, ...place()])
      const end = await queue([archive], 'x.jsonl', ...SMALL, '--attempts', '1').ended
      expect(end.status).toBe(1)
      expect(end.stderr).toMatch(
        /failed: parts-failed: .* by no fault of what they hold; the first: input-missing: .*wrans queue retry/u,
      )
      expect(existsSync(join(store, 'x.jsonl'))).toBe(false)
      await lost.kill('SIGTERM')
      const [build] = (await status()).builds
      expect(build).toMatchObject({ state: 'failed', message: expect.stringContaining('parts-failed') })
      expect(build?.failed.length).toBeGreaterThan(3)
      worker()
      expect(wrans(['queue', 'retry', build?.id ?? '', ...place()])).toMatchObject({ status: 0, stderr: '' })
      while ((await status()).builds[0]?.state !== 'published') await sleep(100)
      expect(hashesOf(join(store, 'x.jsonl'))).toEqual(await built([archive], 'x.jsonl'))
      expect(wrans(['queue', 'retry', build?.id ?? '', ...place()]).stderr).toContain('only a build that failed')
    })

    test('an input that changes fails the build', async () => {
      const input = join(home, 'in.jsonl')
      writeFileSync(input, jsonl(items(0, 20)))
      await queue([input], 'x.jsonl', '--attempts', '1', '--detach').ended
      writeFileSync(input, jsonl(items(20, 20)))
      worker()
      while ((await status()).builds[0]?.state !== 'failed') await sleep(100)
      expect((await status()).builds[0]?.message).toContain('input-changed')
    })

    test('cancelled, what was made is kept for another run', async () => {
      await queue([many()], 'x.jsonl', '--part-bytes', '12000', '--detach').ended
      const [build] = (await status()).builds
      const first = worker()
      await first.said(/part 2,/u)
      const waiting = queue([many()], 'x.jsonl', '--part-bytes', '12000', '--resume')
      // In the middle of a part, which is finished when the others are gone.
      first.child.kill('SIGSTOP')
      await waiting.said(/on the queue already/u)
      const cancelling = run(['queue', 'cancel', build?.id ?? '', ...place()])
      await sleep(1000)
      first.child.kill('SIGCONT')
      expect(await cancelling.ended).toMatchObject({ status: 0, stderr: '' })
      expect(await waiting.ended).toMatchObject({ status: 1, stderr: expect.stringContaining('was cancelled') })
      await sleep(500)
      expect((await status()).builds[0]?.state).toBe('cancelled')
      expect(existsSync(join(store, 'x.jsonl'))).toBe(false)
      expect(wrans(['queue', 'cancel', build?.id ?? '', ...place()]).stderr).toContain('the build is over')
      const resumed = await queue([many()], 'x.jsonl', '--part-bytes', '12000', '--resume').ended
      expect(resumed).toMatchObject({ status: 0, stdout: expect.stringMatching(/\d+ of them from before/u) })
      expect(linesOf(join(store, 'x.jsonl'))).toHaveLength(MANY)
      expect(wrans(['queue', 'cancel', 'nonsense', ...place()])).toMatchObject({
        status: 1,
        stderr: 'wrans: nonsense: Redis knows of no such build\n',
      })
    })
  })

  test('as functions: events, progress, and a signal that stops', async () => {
    const controller = new AbortController()
    const events: WorkerEvent[] = []
    const { url } = redis
    const common = { redis: url, prefix: `{test-${number}}`, inputRoot: root }
    const working = runWorker({
      ...common,
      store,
      concurrency: 2,
      signal: controller.signal,
      onEvent: (event) => events.push(event),
    })
    const build = await enqueueBuild([archive], { ...common, out: join(store, 'x.csv'), partBytes: 6000 })
    const bytes: number[] = []
    const summary = await build.finished({ onProgress: (now) => bytes.push(now.bytes) })
    build.close()
    expect(summary).toMatchObject({ answers: ANSWERS + REJECTS, records: ANSWERS, rejects: REJECTS, resumed: 0 })
    expect(summary.dataset?.files).toEqual(readdirSync(join(store, 'x.csv')).map((name) => join(store, 'x.csv', name)))
    expect(bytes.length).toBeGreaterThan(0)
    controller.abort()
    await working
    expect(events.filter(({ type }) => type === 'made')).toHaveLength(build.parts)
    expect(events.at(-1)).toMatchObject({ type: 'published', records: ANSWERS })
    expect(hashesOf(join(store, 'x.csv'))).toEqual(await built([archive], 'x.csv'))
  })

  test('arguments', async () => {
    for (const [args, message] of [
      [['queue', ...place()], 'queue needs inputs'],
      [['queue', archive, ...place()], 'queue needs --out'],
      [['queue', archive, '--out', join(store, 'x.jsonl')], 'where is Redis?'],
      [['queue', archive, '--out', join(store, '.x.jsonl'), ...place()], 'does not begin with "."'],
      [['queue', archive, '--out', join(store, 'no/x.jsonl'), ...place()], 'out: expected a folder'],
      [['queue', archive, '--out', join(store, 'x.jsonl'), '--attempts', '0', ...place()], 'attempts: expected'],
      [['queue', archive, '--out', join(store, 'x.jsonl'), '--redis', 'http://x'], 'expected redis://host:6379'],
      [['queue', 'cancel', ...place()], 'queue cancel needs the build'],
      [['worker', ...place()], 'worker needs --store'],
      [['worker', '--store', store, 'x', ...place()], 'worker takes no inputs'],
      [['worker', '--store', join(store, 'no'), ...place()], 'store: expected a folder'],
      [['worker', '--store', store, '--concurrency', '0', ...place()], 'concurrency: expected'],
      [['worker', '--store', store, ...place(), '--prefix', 'a b'], 'prefix: expected'],
    ] as const) {
      const { status: code, stderr } = wrans([...args], { env: { REDIS_URL: '' } })
      expect(stderr, args.join(' ')).toContain(message)
      expect(code, args.join(' ')).toBe(2)
    }
    // Inputs that no worker could find.
    copyFileSync(join(archive, 'lines.jsonl'), join(home, 'lines.jsonl'))
    const outside = wrans(['queue', archive, '--out', join(store, 'x.jsonl'), '--input-root', home, ...place()])
    expect(outside).toMatchObject({ status: 2, stderr: expect.stringContaining('is not below') })
    symlinkSync(join(archive, 'lines.jsonl'), join(home, 'link.jsonl'))
    const linked = wrans([
      'queue',
      join(home, 'link.jsonl'),
      '--out',
      join(store, 'y.jsonl'),
      '--input-root',
      home,
      ...place(),
    ])
    expect(linked).toMatchObject({ status: 2, stderr: expect.stringContaining('is not below') })
  })
})
