/** What a worker refuses, and how it gets to Redis. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { enqueueBuild, queueStatus } from '../../src/queue/index.js'
import { PACKAGE_VERSION } from '../../src/write/version.js'
import { items, jsonl } from '../build/archive.js'
import { hashesOf, linesOf, wrans } from '../build/wrans.js'
import { endAll, hasRedis, type RedisServer, run, startRedis } from './machines.js'

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url))

let root: string
let store: string
let input: string
let number = 0
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wrans-refusals-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))
beforeEach(() => {
  number += 1
  store = join(root, `store-${number}`)
  mkdirSync(store)
  input = join(store, 'in.jsonl')
  writeFileSync(input, jsonl(items(0, 20)))
})
afterEach(endAll, 60_000)

describe.skipIf(!hasRedis)('hostile jobs (skipped where redis-server is absent)', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  const place = () => ['--redis', redis.url, '--prefix', `{test-${number}}`]
  /** Adds jobs that no `wrans queue` would; gives why each of them failed. */
  async function refusals(queueName: string, jobs: unknown[]): Promise<string[]> {
    const connection = new Redis(redis.url, { maxRetriesPerRequest: null })
    const queue = new Queue(queueName, { connection, prefix: `{test-${number}}` })
    const added = await queue.addBulk(
      jobs.map((data) => ({ name: 'x', data, opts: { attempts: 50, backoff: 10_000 } })),
    )
    try {
      const reasons: string[] = []
      for (const { id } of added) {
        for (let tries = 0; ; tries += 1) {
          if ((await queue.getJobState(id ?? '')) === 'failed') {
            reasons.push((await queue.getJob(id ?? ''))?.failedReason ?? '')
            break
          }
          if (tries > 400) throw new Error(`job ${id} was not refused`)
          await sleep(25)
        }
      }
      return reasons
    } finally {
      await queue.close()
      connection.disconnect()
    }
  }

  test('names that lead elsewhere, other versions, huge values, what is not asked for: refused at once, and the worker goes on', async () => {
    const outside = join(root, `outside-${number}`)
    mkdirSync(`${outside}.building`)
    symlinkSync(`${outside}.building`, join(store, 'link.jsonl.building'))
    writeFileSync(join(`${outside}.building`, 'plan.jsonl'), '{}')
    const worker = run(['worker', '--store', store, ...place()])
    const good = { format: 1, package: PACKAGE_VERSION, plan: 'a'.repeat(64), dataset: 'x.jsonl' }
    const cases: [object | string | number | null, RegExp][] = [
      [{ ...good, part: 0, dataset: '../x.jsonl' }, /^invalid-job: a job: the job is refused: dataset: /u],
      [{ ...good, part: 0, dataset: '/etc/passwd' }, /^invalid-job: .*dataset: /u],
      [{ ...good, part: 0, dataset: 'a/../../x' }, /^invalid-job: .*dataset: /u],
      [{ ...good, part: 0, dataset: '..' }, /^invalid-job: .*dataset: /u],
      [{ ...good, part: 0, dataset: 'a\\..\\x' }, /^invalid-job: .*dataset: /u],
      [{ ...good, part: 0, dataset: 'x\0.jsonl' }, /^invalid-job: .*dataset: /u],
      [{ ...good, part: 0, dataset: 'x'.repeat(5_000_000) }, /^invalid-job: .*dataset: /u],
      [{ ...good, part: 0, dataset: 'link.jsonl' }, /^outside: part 0: .*found a way out of it$/u],
      [{ ...good, part: 0 }, /^plan-missing: part 0: x\.jsonl: expected its plan in the store, found none/u],
      [{ ...good, part: -1 }, /^invalid-job: .*part: /u],
      [{ ...good, part: 1e300 }, /^invalid-job: .*part: /u],
      [{ ...good, part: 1.5 }, /^invalid-job: .*part: /u],
      [{ ...good, part: '0' }, /^invalid-job: .*part: /u],
      [good, /^invalid-job: .*part: /u],
      [{ ...good, part: 0, plan: '../../plan' }, /^invalid-job: .*plan: /u],
      [{ ...good, part: 0, path: '/etc/passwd' }, /^invalid-job: .*path/u],
      [{ ...good, part: 0, ['k'.repeat(1_000_000)]: 1 }, /^invalid-job: .{1,500}$/u],
      [{ ...good, part: 0, format: 2 }, /^other-version: .* format 2, this is version .* format 1$/u],
      [{ ...good, part: 0, package: '99.0.0' }, /^other-version: .*of version "99\.0\.0" and format 1, this is/u],
      [{}, /^invalid-job: /u],
      [[1, 2], /^invalid-job: /u],
      ['x', /^invalid-job: /u],
      [null, /^invalid-job: /u],
      [JSON.parse('{"__proto__": {"format": 1}, "constructor": 5}'), /^invalid-job: /u],
    ]
    const reasons = await refusals(
      'parts',
      cases.map(([data]) => data),
    )
    for (const [index, [data, pattern]] of cases.entries()) {
      expect(reasons[index], JSON.stringify(data)?.slice(0, 100)).toMatch(pattern)
      expect(reasons[index]?.length).toBeLessThan(1100)
    }
    const ofDatasets = await refusals('datasets', [
      { ...good, parts: 1, resumed: 0, overwrite: true },
      { ...good, parts: 1, resumed: 0, dataset: '../x' },
      { ...good, parts: 1, resumed: 0 },
      { ...good, parts: 1, resumed: 0, published: { records: 1 } },
    ])
    expect(ofDatasets.map((reason) => reason.split(':', 1)[0])).toEqual([
      'invalid-job',
      'invalid-job',
      'plan-missing',
      'invalid-job',
    ])
    expect(existsSync(join(`${outside}.building`, 'parts'))).toBe(false)
    // It still works.
    expect(wrans(['queue', input, '--out', join(store, 'y.jsonl'), ...place()])).toMatchObject({ status: 0 })
    await worker.kill('SIGTERM')
    expect((await worker.ended).status).toBe(0)
  })

  test('a plan that is not that of the job, and parts that it does not have', async () => {
    wrans(['queue', input, '--out', join(store, 'x.jsonl'), '--detach', ...place()])
    const [head] = linesOf(join(store, 'x.jsonl.building', 'plan.jsonl'))
    const { hash } = JSON.parse(head ?? '')
    run(['worker', '--store', store, ...place()])
    const good = { format: 1, package: PACKAGE_VERSION, plan: hash, dataset: 'x.jsonl' }
    // Kept away from the build that is queued: another copy of its folder.
    cpSync(join(store, 'x.jsonl.building'), join(store, 'z.jsonl.building'), { recursive: true })
    const reasons = await refusals('parts', [
      { ...good, dataset: 'z.jsonl', part: 77 },
      { ...good, dataset: 'z.jsonl', plan: 'b'.repeat(64), part: 0 },
    ])
    expect(reasons[0]).toMatch(/^invalid-job: .*part 77 is not among the \d+ of the plan$/u)
    expect(reasons[1]).toMatch(/^plan-differs: /u)
  })

  test('an input that became a link to elsewhere, and notes that were tampered with', async () => {
    const secret = join(root, `secret-${number}.jsonl`)
    writeFileSync(secret, readFileSync(input))
    wrans(['queue', input, '--out', join(store, 'x.jsonl'), '--attempts', '1', '--detach', ...place()])
    unlinkSync(input)
    symlinkSync(secret, input)
    run(['worker', '--store', store, ...place()])
    const failed = async (name: string) => {
      for (;;) {
        const { builds } = await queueStatus({ redis: redis.url, prefix: `{test-${number}}` })
        const build = builds.find(({ dataset }) => dataset === name)
        if (build?.state === 'failed') return build.message
        await sleep(100)
      }
    }
    expect(await failed('x.jsonl')).toMatch(/parts-failed: .*outside: .*found a way out of it$/u)
    const tampered = [[`../secret-${number}.jsonl`], [secret], ['in.jsonl/..'], ['']]
    const other = ['--prefix', `{tampered-${number}}`]
    unlinkSync(input)
    renameSync(secret, input)
    // The workers take the jobs only when their notes have been changed.
    for (const [index, places] of tampered.entries()) {
      wrans(['queue', input, '--out', join(store, `y${index}.jsonl`), '--detach', ...place(), ...other])
      const note = join(store, `y${index}.jsonl.building`, 'queue.json')
      writeFileSync(note, JSON.stringify({ ...JSON.parse(readFileSync(note, 'utf8')), inputs: places }))
    }
    const worker = run(['worker', '--store', store, ...place(), ...other])
    await worker.said(/(?:invalid-job: part 0: queue\.json is refused: inputs\.0: [^\n]*not tried again\s[\s\S]*){4}/u)
  })
})

describe.skipIf(!hasRedis)('a build that cannot begin (skipped where redis-server is absent)', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  test('is misuse, waited for or not, and leaves nothing in the store', async () => {
    const elsewhere = join(root, `elsewhere-${number}.jsonl`)
    writeFileSync(elsewhere, jsonl(items(0, 3)))
    for (const more of [[], ['--detach']]) {
      const queue = (file: string, out: string, ...args: string[]) =>
        wrans(['queue', file, '--out', join(store, out), '--redis', redis.url, ...args, ...more])
      const outside = queue(elsewhere, 'x.jsonl')
      expect(outside).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('is not below') })
      expect(readdirSync(store)).toEqual(['in.jsonl'])
      writeFileSync(join(store, 'taken.jsonl'), '')
      const taken = queue(input, 'taken.jsonl')
      expect(taken).toMatchObject({ status: 2, stderr: expect.stringContaining('stands there already') })
      rmSync(join(store, 'taken.jsonl'))
      mkdirSync(join(store, 'y.jsonl.building'))
      writeFileSync(join(store, 'y.jsonl.building', 'plan.jsonl'), '')
      expect(queue(input, 'y.jsonl')).toMatchObject({ status: 1, stderr: expect.stringContaining('is damaged') })
      rmSync(join(store, 'y.jsonl.building'), { recursive: true })
      wrans(['build', input, '--out', join(store, 'z'), '--to', 'csv', '--shard', '1/2', '--quiet'])
      cpSync(join(store, 'z'), join(store, 'z.jsonl.building'), { recursive: true })
      const unfinished = queue(input, 'z.jsonl')
      expect(unfinished).toMatchObject({ status: 2, stderr: expect.stringContaining('holds an interrupted build') })
      for (const name of ['z', 'z.jsonl.building']) rmSync(join(store, name), { recursive: true })
    }
    const misspelt = { out: join(store, 'm.jsonl'), redis: redis.url, atempts: 3 } as never
    await expect(enqueueBuild([input], misspelt)).rejects.toMatchObject({
      code: 'invalid-option',
      message: expect.stringMatching(/^options: expected only .*, found "atempts"$/u),
    })
    // The corrected command is not told of an interrupted build.
    const corrected = ['queue', elsewhere, '--out', join(store, 'x.jsonl'), '--input-root', root, '--detach']
    expect(wrans([...corrected, '--redis', redis.url])).toMatchObject({ status: 0, stderr: '' })
  })
})

describe.skipIf(!hasRedis)('the way to Redis (skipped where redis-server is absent)', () => {
  test('a password, and none of it is shown', async () => {
    const redis = await startRedis(
      ['--requirepass', 'open-sesame'],
      (port) => `redis://:open-sesame@127.0.0.1:${port}/1`,
    )
    try {
      run(['worker', '--store', store], { env: { REDIS_URL: redis.url } })
      const out = join(store, 'x.jsonl')
      expect(wrans(['queue', input, '--out', out, '--redis', redis.url])).toMatchObject({ status: 0 })
      for (const [url, why] of [
        [redis.url.replace('open-sesame', 'wrong-word'), 'WRONGPASS'],
        [redis.url.replace(':open-sesame@', ''), 'NOAUTH'],
      ] as const) {
        const { status, stderr } = wrans(['queue', 'status', '--redis', url])
        expect(status).toBe(1)
        expect(stderr).toMatch(
          new RegExp(
            `^wrans: redis://127\\.0\\.0\\.1:${redis.port}/1: expected Redis to answer, found ${why}.*\\n$`,
            'u',
          ),
        )
        expect(stderr).not.toContain('wrong-word')
      }
      const waiting = run(['queue', input, '--out', join(store, 'y.jsonl'), '--redis', redis.url, '--prefix', 'other'])
      await waiting.said(/queued/u)
      await waiting.kill('SIGINT')
      expect(waiting.stderr()).toContain('--resume')
      expect(waiting.stderr()).not.toContain('open-sesame')
      // Another prefix is another world.
      expect(wrans(['queue', 'status', '--redis', redis.url]).stdout).toMatch(
        /x\.jsonl: published, 20 records, 0 rejects\n1 worker\n$/u,
      )
      expect(wrans(['queue', 'status', '--redis', redis.url, '--prefix', 'other']).stdout).toMatch(
        /y\.jsonl: making, 0 of 1 part\n0 workers\n$/u,
      )
    } finally {
      await redis.stop()
    }
  })

  const openssl = spawnSync('openssl', ['version']).status === 0
  test.skipIf(!openssl)(`TLS${openssl ? '' : ' (skipped: openssl is not installed)'}`, async () => {
    const [key, certificate] = [join(root, 'key.pem'), join(root, 'certificate.pem')]
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
    spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      ...subject,
      '-keyout',
      key,
      '-out',
      certificate,
    ])
    const files = ['--tls-cert-file', certificate, '--tls-key-file', key, '--tls-ca-cert-file', certificate]
    const redis = await startRedis(['--tls-auth-clients', 'no', ...files], (port) => `rediss://127.0.0.1:${port}`)
    try {
      const env = { NODE_EXTRA_CA_CERTS: certificate }
      run(['worker', '--store', store, '--redis', redis.url], { env })
      expect(wrans(['queue', input, '--out', join(store, 'x.jsonl'), '--redis', redis.url], { env })).toMatchObject({
        status: 0,
      })
      const unknown = wrans(['queue', 'status', '--redis', redis.url])
      expect(unknown).toMatchObject({ status: 1, stderr: expect.stringMatching(/found self.signed certificate/u) })
    } finally {
      await redis.stop()
    }
  })

  test('none there', () => {
    const { status, stderr } = wrans(['worker', '--store', store, '--redis', 'redis://127.0.0.1:1'])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'wrans: redis://127.0.0.1:1: expected Redis to answer, found connect ECONNREFUSED 127.0.0.1:1\n',
    })
  })
})

test('without BullMQ everything else works, and these commands say what to install', () => {
  const modules = join(root, 'elsewhere', 'node_modules')
  const own = join(modules, 'written-answers')
  mkdirSync(own, { recursive: true })
  cpSync(join(PACKAGE, 'dist'), join(own, 'dist'), { recursive: true })
  cpSync(join(PACKAGE, 'package.json'), join(own, 'package.json'))
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(modules, name, '..'), { recursive: true })
    symlinkSync(join(PACKAGE, 'node_modules', name), join(modules, name))
  }
  const wransThere = (args: string[]) =>
    spawnSync(process.execPath, [join(own, 'dist', 'cli.js'), ...args], { encoding: 'utf8' })
  const built = wransThere(['build', input, '--out', join(store, 'x.jsonl'), '--quiet'])
  expect(built).toMatchObject({ status: 0, stderr: '' })
  expect(Object.keys(hashesOf(join(store, 'x.jsonl'))).length).toBeGreaterThan(2)
  for (const args of [
    ['worker', '--store', store],
    ['queue', input, '--out', join(store, 'y.jsonl')],
    ['queue', 'status'],
  ]) {
    const { status, stderr } = wransThere([...args, '--redis', 'redis://127.0.0.1:1'])
    expect(stderr).toBe(
      'wrans: builds on more than one machine need BullMQ and ioredis, which are not installed: npm install bullmq ioredis\n',
    )
    expect(status).toBe(1)
  }
  expect(readdirSync(store).filter((name) => name.endsWith('.building'))).toEqual([])
  // The functions can be imported all the same.
  const script = "import('written-answers/queue').then(({ runWorker }) => console.log(typeof runWorker))"
  const imported = spawnSync(process.execPath, ['-e', script], { cwd: join(root, 'elsewhere'), encoding: 'utf8' })
  expect(imported).toMatchObject({ stdout: 'function\n', stderr: '' })
})
