#!/usr/bin/env node
/**
 * Measures `wrans build` on real answers, which are not part of this repository:
 * all of ../shared/corpus in each format, with its counts against counts made here, simply; then the corpus repeated with
 * new ids as one long file: speed of 2 workers over 1, memory over time, and runs that are killed and resumed.
 *
 *   node scripts/bench-build.mjs [--answers 1000000] [--kills 20] [--kill-answers 20000] [--only corpus|large|kills]
 *     [--folder <for temporary files>]
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { CLI, CORPUS, generate, hashOf, printHead } from './real-answers.mjs'

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '20' },
    'kill-answers': { type: 'string', default: '20000' },
    only: { type: 'string' },
    folder: { type: 'string', default: tmpdir() },
  },
})
if (!existsSync(CORPUS)) {
  console.log('skipped: ../shared/corpus, the answers to measure on, is not here')
  process.exit(0)
}
const folder = mkdtempSync(join(values.folder, 'wrans-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

printHead()
let failures = 0
const wanted = (name) => values.only === undefined || values.only === name
if (wanted('corpus')) corpus()
if (wanted('large')) await large(Number(values.answers))
if (wanted('kills')) await kills(Number(values.kills), Number(values['kill-answers']))
process.exitCode = failures > 0 ? 1 : 0

function check(is, what) {
  if (!is) failures += 1
  console.log(`${is ? 'ok  ' : 'FAIL'} ${what}`)
}

/** All of the corpus in each format. */
function corpus() {
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .map((name) => join(CORPUS, name))
    .filter((path) => statSync(path).isFile() && relative(CORPUS, path).includes('/'))
  const simple = files.map(simpleCount)
  const known = simple.filter(({ count }) => count !== null)
  const expected = known.reduce((sum, { count }) => sum + count, 0)
  console.log(
    `all of the corpus: ${files.length} files; ${known.length} of them hold ${expected} lines, items or pages`,
  )
  byFolder(simple)
  for (const to of ['jsonl', 'jsonl.gz', 'csv', 'parquet', 'sqlite']) {
    const out = join(folder, `corpus.${to}`)
    const started = performance.now()
    const { status, stdout } = run(['build', ...foldersOf(simple).map((name) => join(CORPUS, name)), '--out', out])
    const seconds = (performance.now() - started) / 1000
    const beside = (name) => (['csv', 'parquet'].includes(to) ? join(out, name) : `${out}.${name}`)
    const { counts } = JSON.parse(readFileSync(beside('manifest.json'), 'utf8'))
    const { answers, records, duplicates, rejects, filtered } = counts
    console.log(`  ${to}: ${stdout.split('\n')[0]}; ${seconds.toFixed(1)} s`)
    check(answers === records + duplicates + rejects + filtered, `${to}: in = records + duplicates + rejects`)
    check(status === (rejects > 0 ? 3 : 0), `${to}: exit ${status}`)
    const lines = existsSync(beside('rejects.jsonl'))
      ? readFileSync(beside('rejects.jsonl'), 'utf8').trimEnd().split('\n')
      : []
    check(lines.length === rejects, `${to}: ${lines.length} lines of rejects`)
    const checked = run(['check', out])
    check(checked.status === 0, `${to}: wrans check (${checked.stdout.split('\n')[0]})`)
    rmSync(out, { recursive: true, force: true })
  }
}

/** Lines, items or pages, counted without the library; null for markup, whose answers only a parser can count. */
function simpleCount(path) {
  const name = relative(CORPUS, path)
  if (path.endsWith('.jsonl.gz'))
    return {
      name,
      count: gunzipSync(readFileSync(path))
        .toString()
        .split('\n')
        .filter((line) => line.trim()).length,
    }
  if (path.endsWith('.json')) {
    const value = JSON.parse(readFileSync(path, 'utf8'))
    const items = Array.isArray(value) ? value : (value.results ?? value.result?.items ?? [value])
    return { name, count: items.length }
  }
  if (path.endsWith('.txt')) return { name, count: 1 }
  return { name, count: null }
}

/** The folders that hold the files; what stands beside them is about the corpus and not of it. */
function foldersOf(simple) {
  return [...new Set(simple.map(({ name }) => name.split('/')[0]))]
}

/** Each folder of the corpus by itself, against the count of its files. */
function byFolder(simple) {
  for (const group of foldersOf(simple)) {
    const files = simple.filter(({ name }) => name.startsWith(`${group}/`))
    const out = join(folder, `${group.replaceAll('.', '-')}.jsonl`)
    const { stdout } = run(['build', join(CORPUS, group), '--out', out])
    const { counts } = JSON.parse(readFileSync(`${out}.manifest.json`, 'utf8'))
    const expected = files.reduce((sum, { count }) => (count === null || sum === null ? null : sum + count), 0)
    const told = `${group}: ${stdout.split('\n')[0]}`
    if (expected === null) console.log(`     ${told}; holds markup, not counted here`)
    else check(counts.answers === expected, `${told}; ${expected} counted simply`)
  }
}

function run(args) {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
}

/** Runs a build and samples its memory (VmRSS, in MB) four times a second. */
async function sampled(args) {
  const started = performance.now()
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const samples = []
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      samples.push(Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      // It has ended.
    }
  }, 250)
  let stdout = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  const [status] = await once(child, 'close')
  clearInterval(timer)
  return { status, stdout, seconds: (performance.now() - started) / 1000, samples }
}

async function large(count) {
  const path = join(folder, `${count}.jsonl`)
  await generate(count, path)
  console.log(`\n${count} answers, ${(statSync(path).size / 1e6).toFixed(0)} MB of JSONL, to Parquet`)
  const seconds = {}
  for (const workers of [2, 1]) {
    const out = join(folder, `large-${workers}.parquet`)
    const ran = await sampled(['build', path, '--out', out, '--workers', String(workers), '--quiet'])
    seconds[workers] = ran.seconds
    const tenths = Array.from({ length: 10 }, (_, index) => {
      const slice = ran.samples.slice((index * ran.samples.length) / 10, ((index + 1) * ran.samples.length) / 10)
      return Math.round(Math.max(0, ...slice))
    })
    const { counts } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    console.log(
      `  ${workers} workers: ${ran.seconds.toFixed(1)} s, ${Math.round(count / ran.seconds)} answers/s; peak memory of each tenth of the run: ${tenths.join(' ')} MB`,
    )
    check(
      ran.status === 0 && counts.answers === count && counts.records + counts.duplicates === count,
      `${count} in, ${counts.records} records + ${counts.duplicates} duplicates`,
    )
    const peak = Math.max(...tenths)
    check(peak < 600, `peak ${peak} MB, below 600`)
    // In the last tenth the parts are joined, which takes some 50 bytes an answer: their keys, and where they stand.
    const flat = Math.max(...tenths.slice(5, 9)) / Math.max(...tenths.slice(1, 5))
    check(
      flat < 1.1,
      `the second half needs ${flat.toFixed(2)} times the memory of the first, until the parts are joined`,
    )
  }
  const ratio = seconds[1] / seconds[2]
  check(ratio >= 1.7, `2 workers are ${ratio.toFixed(2)} times as fast as 1`)
  const [one, two] = [1, 2].map((workers) => hashOf(join(folder, `large-${workers}.parquet`)))
  check(one === two, '1 and 2 workers give the same bytes')
  for (const workers of [1, 2]) rmSync(join(folder, `large-${workers}.parquet`), { recursive: true })
  rmSync(path)
}

/** Each time a new run, killed at a random moment, resumed, compared. */
async function kills(times, count) {
  const path = join(folder, `${count}.jsonl`)
  await generate(count, path)
  const args = (out) => ['build', path, '--out', out, '--part-bytes', '500000', '--workers', '2', '--quiet']
  const whole = join(folder, 'whole.parquet')
  const { seconds } = await sampled(args(whole))
  const expected = hashOf(whole)
  console.log(
    `\n${times} runs over ${count} answers, each killed (kill -9) at a random moment of its ${seconds.toFixed(1)} s, then resumed`,
  )
  let same = 0
  const moments = []
  for (let time = 0; time < times; time += 1) {
    const home = join(folder, `kill-${time}`)
    mkdirSync(home)
    const out = join(home, 'whole.parquet')
    const child = spawn(process.execPath, [CLI, ...args(out)], { stdio: 'ignore' })
    const moment = Math.random() * seconds
    const timer = setTimeout(() => child.kill('SIGKILL'), moment * 1000)
    await once(child, 'close')
    clearTimeout(timer)
    const parts = join(`${out}.building`, 'parts')
    const done = existsSync(parts) ? readdirSync(parts).filter((name) => !name.endsWith('.tmp')).length : 0
    moments.push(existsSync(out) ? 'published' : `${done} parts`)
    const resumed = run([...args(out), '--resume'])
    const isSame = existsSync(out) && hashOf(out) === expected
    if (isSame) same += 1
    else console.log(resumed.stderr)
    rmSync(home, { recursive: true, force: true })
  }
  console.log(`  when killed: ${moments.join(', ')}`)
  check(same === times, `${same} of ${times} ended with the same bytes as a run that was not killed`)
}
