#!/usr/bin/env node
/**
 * Breaks builds on a queue, on real answers, which are not part of this repository: 4 workers over all of ../shared/corpus
 * while random workers are killed (kill -9), Redis is killed and restarted, a worker is frozen and another one's network
 * is cut for a minute. Each run must end with the bytes of `wrans build`, and leave nothing behind. Then the speed of 2
 * workers over 1.
 *
 *   node scripts/chaos-queue.mjs [--runs 3] [--kills 10] [--redis-restarts 2] [--cut 60] [--answers 150000] [--only chaos|speed]
 *     [--folder <for temporary files>]
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { CLI, CORPUS, generate, hashOf, printHead } from './real-answers.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    kills: { type: 'string', default: '10' },
    'redis-restarts': { type: 'string', default: '2' },
    cut: { type: 'string', default: '60' },
    answers: { type: 'string', default: '150000' },
    only: { type: 'string' },
    folder: { type: 'string', default: tmpdir() },
  },
})
if (!existsSync(CORPUS) || spawnSync('redis-server', ['--version']).status !== 0) {
  console.log('skipped: ../shared/corpus, the answers to measure on, or redis-server is not here')
  process.exit(0)
}
const folder = mkdtempSync(join(values.folder, 'wrans-chaos-'))
const children = new Set()
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

printHead()
let failures = 0
if (values.only !== 'speed') await chaos()
if (values.only !== 'chaos') await speed()
process.exit(failures > 0 ? 1 : 0)

function check(is, what) {
  if (!is) failures += 1
  console.log(`${is ? 'ok  ' : 'FAIL'} ${what}`)
}

/** Starts a process; `stderr()` is what it has said. */
function start(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  let stdout = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  child.stdout.on('data', (data) => {
    stdout += data
  })
  children.add(child)
  const ended = once(child, 'close').then(([status]) => {
    children.delete(child)
    return { status, stdout, stderr }
  })
  return { child, ended, stderr: () => stderr }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** A Redis that keeps what it is told in an append-only file. */
async function startRedis(name) {
  const port = await freePort()
  const dir = join(folder, name)
  mkdirSync(dir)
  let running
  const open = async () => {
    running = start('redis-server', [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      dir,
      '--appendonly',
      'yes',
      '--save',
      '',
    ])
    for (;;) {
      const socket = connect(port, '127.0.0.1')
      const answer = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).catch(() => ['error'])
      socket.destroy()
      if (answer.length === 0) return
      await sleep(50)
    }
  }
  await open()
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    async restart(signal) {
      running.child.kill(signal)
      await running.ended
      await sleep(500)
      await open()
    },
    async stop() {
      running.child.kill('SIGKILL')
      await running.ended
    },
  }
}

/** A way to Redis that can be cut: nothing goes through any more, and nobody is told. */
async function startWire(port) {
  const sockets = new Set()
  let isCut = false
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      sockets.add(from)
      from.on('data', (data) => to.write(data))
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.on('error', () => to.destroy())
      if (isCut) from.pause()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `redis://127.0.0.1:${server.address().port}`,
    cut() {
      isCut = true
      for (const socket of sockets) socket.pause()
    },
    heal() {
      isCut = false
      for (const socket of sockets) socket.resume()
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function worker(url, store, inputs = CORPUS) {
  return start(process.execPath, [
    ...[CLI, 'worker', '--redis', url, '--store', store, '--input-root', inputs],
    ...['--concurrency', '1', '--lease', '5'],
  ])
}

async function chaos() {
  const whole = join(folder, 'whole.parquet')
  const alone = await start(process.execPath, [CLI, 'build', CORPUS, '--out', whole, '--overwrite']).ended
  console.log(`\nwrans build of the corpus: ${alone.stdout.split('\n').slice(0, 2).join('; ')}`)
  const expected = hashOf(whole)
  for (let run = 1; run <= Number(values.runs); run += 1) await chaosRun(run, expected)
  rmSync(whole, { recursive: true })
}

async function chaosRun(run, expected) {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0)
  const redis = await startRedis(`redis-${run}`)
  const wire = await startWire(redis.port)
  const store = join(folder, `store-${run}`)
  mkdirSync(store)
  const log = []
  const note = (what) => log.push(`${what} at ${seconds()} s`)
  /** The last is behind the wire that is cut. */
  const workers = [redis.url, redis.url, redis.url, wire.url].map((url) => worker(url, store))
  const out = join(store, 'whole.parquet')
  const queue = start(process.execPath, [
    ...[CLI, 'queue', CORPUS, '--out', out, '--redis', redis.url, '--input-root', CORPUS],
  ])
  let isOver = false
  queue.ended.then(() => {
    isOver = true
  })
  const plan = join(`${out}.building`, 'plan.jsonl')
  while (!existsSync(plan) && !isOver) await sleep(100)
  const total = JSON.parse(readFileSync(plan, 'utf8').split('\n')[0]).parts
  const parts = join(`${out}.building`, 'parts')
  const done = () => (existsSync(parts) ? readdirSync(parts).filter((name) => !name.endsWith('.tmp')).length : 0)
  const until = async (share) => {
    while (!isOver && done() < share * total) await sleep(50)
  }
  // The frozen and the cut worker are kept out of the killing; both come back a minute later, whatever is then.
  const minute = Number(values.cut) * 1000
  const kills = Number(values.kills)
  const restarts = Number(values['redis-restarts'])
  const events = [
    [
      0.05,
      async () => {
        workers[0].child.kill('SIGSTOP')
        note('worker 1 frozen')
      },
    ],
    [
      0.1,
      async () => {
        wire.cut()
        note('worker 4 cut off')
      },
    ],
    ...Array.from({ length: kills }, (_, index) => [
      (index + Math.random()) / (kills + 0.5),
      async () => {
        const victim = 1 + Math.floor(Math.random() * 2)
        workers[victim].child.kill('SIGKILL')
        await workers[victim].ended
        workers[victim] = worker(redis.url, store)
        // One that finds no Redis when it starts ends, as it should.
        while (!workers[victim].stderr().includes('ready for')) await sleep(20)
        note(`worker ${victim + 1} killed`)
      },
    ]),
    ...Array.from({ length: restarts }, (_, index) => [
      (index + 1) / (restarts + 1),
      async () => {
        const signal = index % 2 === 0 ? 'SIGKILL' : 'SIGTERM'
        await redis.restart(signal)
        note(`Redis ended (${signal}) and started`)
      },
    ]),
  ].sort((a, b) => a[0] - b[0])
  const healing = sleep(minute).then(() => {
    workers[0].child.kill('SIGCONT')
    wire.heal()
    note('both back')
  })
  for (const [share, happen] of events) {
    await until(share)
    await happen()
  }
  const { status, stdout, stderr } = await queue.ended
  note('published')
  await healing
  // What the late ones had in hand ends.
  for (const { child } of workers) child.kill('SIGTERM')
  const ends = await Promise.all(workers.map(({ ended }) => ended))
  console.log(`\nrun ${run}: ${total} parts; ${log.join(', ')}`)
  console.log(`  ${stdout.split('\n').slice(0, 2).join('; ')}`)
  check(status === 3, `exit ${status}${status === 3 ? '' : `: ${stderr}`}`)
  check(existsSync(out) && hashOf(out) === expected, 'the bytes of wrans build')
  const left = readdirSync(store).filter((name) => name !== 'whole.parquet')
  check(left.length === 0, `nothing is left beside it${left.length === 0 ? '' : `: ${left.join(', ')}`}`)
  const bad = ends.filter((end) => end.status !== 0)
  check(
    bad.length === 0,
    `all workers end well${bad.map((end) => `\n${end.status}: ${end.stderr.slice(-800)}`).join('')}`,
  )
  const made = ends.reduce(
    (sum, end) => sum + end.stderr.split('\n').filter((line) => line.includes(': part ')).length,
    0,
  )
  console.log(`     ${made} parts were made by the workers that lived to tell`)
  const status2 = spawnSync(process.execPath, [CLI, 'queue', 'status', '--json', '--redis', redis.url], {
    encoding: 'utf8',
  })
  const { builds } = JSON.parse(status2.stdout)
  check(
    builds.length === 1 && builds[0].state === 'published' && builds[0].failed.length === 0,
    'one build, published, no part failed',
  )
  wire.close()
  await redis.stop()
  rmSync(store, { recursive: true })
}

/** Seconds of processor time that a process has used. */
function cpuOf({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The time from when the workers are ready until the dataset stands there; planning is done before. */
async function speed() {
  const answers = Number(values.answers)
  const path = join(folder, 'speed.jsonl')
  await generate(answers, path)
  console.log(`\nspeed over ${answers} answers, from ready workers to the published dataset`)
  const seconds = {}
  const redis = await startRedis('redis-speed')
  for (const count of [2, 1]) {
    const store = join(folder, `speed-${count}`)
    mkdirSync(store)
    const out = join(store, 'x.parquet')
    const args = ['--out', out, '--redis', redis.url, '--input-root', folder, '--detach']
    await start(process.execPath, [CLI, 'queue', path, ...args]).ended
    const load = loadavg()[0]
    const workers = Array.from({ length: count }, () => worker(redis.url, store, folder))
    while (!workers.every(({ stderr }) => stderr().includes('ready for'))) await sleep(20)
    const started = performance.now()
    const parts = join(`${out}.building`, 'plan.jsonl')
    const total = JSON.parse(readFileSync(parts, 'utf8').split('\n')[0]).parts
    const made = () => workers.reduce((sum, { stderr }) => sum + stderr().split(': part ').length - 1, 0)
    while (made() < total) await sleep(20)
    const making = (performance.now() - started) / 1000
    while (!existsSync(out)) await sleep(20)
    seconds[count] = (performance.now() - started) / 1000
    const cpu = workers.reduce((sum, { child }) => sum + cpuOf(child), 0)
    for (const { child } of workers) child.kill('SIGTERM')
    await Promise.all(workers.map(({ ended }) => ended))
    console.log(
      `  ${count} worker${count === 1 ? '' : 's'}: ${seconds[count].toFixed(1)} s, of which ${making.toFixed(1)} s for ${total} parts; ${cpu.toFixed(1)} s of processor time (load before: ${load.toFixed(1)})`,
    )
    rmSync(store, { recursive: true })
  }
  await redis.stop()
  const ratio = seconds[1] / seconds[2]
  check(ratio >= 1.7, `2 workers are ${ratio.toFixed(2)} times as fast as 1`)
}
