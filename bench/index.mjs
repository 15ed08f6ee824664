#!/usr/bin/env node
/**
 * Measures the parse against what others do with the same texts, its stages, its growth and its start. `npm run bench`.
 *
 *   node bench/index.mjs [--answers 2000] [--rounds 7] [--only parse,stages,slow,curves,start] [--largest 10240]
 *
 * `--largest` is the largest text of the curves in KB. Needs `npm run build` and `npm ci --prefix bench`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseWrittenAnswers } from '../dist/index.js'
import { answers } from './answers.mjs'
import { curves } from './curves.mjs'
import { bundleParts, partsOf, sameAsParse } from './stages.mjs'
import { firstPasses, imports } from './start.mjs'
import { REMARK, SLOW_TASKS, TASKS, WHOLE } from './tasks.mjs'
import { figure, inTurn, median, table } from './timing.mjs'

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: 'parse,stages,slow,curves,start' },
    largest: { type: 'string', default: '10240' },
  },
})
const wanted = new Set(values.only.split(','))
const rounds = Number(values.rounds)
/** Rounds before those that count: code and regular expressions are compiled only after some use. */
const WARM = 2
/** One in so many answers is enough for the peers that take a hundred times as long. */
const SLOW_STEP = 50
const HEADS = ['', 'ms per answer', 'least', 'answers/s', '× the whole parse']

const folder = mkdtempSync(join(tmpdir(), 'wrans-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

const { sources, told } = answers(Number(values.answers))
const parse = (source) => [...parseWrittenAnswers(source)]
/** Each answer as the tasks get it: the source, and for the peers its text and the day of it. */
const all = sources.map((source) => {
  const records = parse(source)
  const text = records.flatMap(({ question, answer }) => [question?.text ?? [], answer?.text ?? []].flat()).join('\n\n')
  const { dateAnswered, dateTabled } = records[0].metadata
  return { source, text, day: `${dateAnswered ?? dateTabled ?? '2024-06-20'}T12:00:00Z`, records: records.length }
})
const count = all.reduce((sum, { records }) => sum + records, 0)
const file = join(folder, 'answers.json')
writeFileSync(file, JSON.stringify(all))

printHead()
if (wanted.has('parse') || wanted.has('stages')) await printParse()
if (wanted.has('slow')) await printSlow()
if (wanted.has('curves')) curves(Number(values.largest))
if (wanted.has('start')) {
  imports()
  firstPasses(file, all.length)
}

function git(...args) {
  return spawnSync('git', args, { encoding: 'utf8', cwd: fileURLToPath(new URL('..', import.meta.url)) }).stdout.trim()
}

function printHead() {
  const changed = git('status', '--porcelain', '--', 'src', 'bench') === '' ? '' : ' with changes'
  const commit = `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed}`
  const machine = `node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`
  const size = (key) => figure(all.reduce((sum, each) => sum + Buffer.byteLength(each[key]), 0) / 1024)
  const lengths = all.map(({ text }) => text.length)
  console.log(`${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${machine}`)
  console.log(`${count} answers in ${sources.length} sources (${told})`)
  console.log(`sources ${size('source')} KB; texts ${size('text')} KB, median ${median(lengths)} characters\n`)
}

/** Lines of a table: each task's time for an answer, and how it compares with the first of them. */
function rowsOf(times, answers) {
  const [whole] = Object.values(times)
  return Object.entries(times).map(([name, list]) => [
    name,
    figure(median(list) / answers),
    figure(Math.min(...list) / answers),
    figure((answers / median(list)) * 1000),
    figure(median(list) / median(whole)),
  ])
}

async function printParse() {
  const names = [...(wanted.has('parse') ? Object.keys(TASKS) : [WHOLE]), ...(wanted.has('stages') ? ['stages'] : [])]
  if (wanted.has('stages')) {
    await bundleParts()
    sameAsParse(await partsOf(), sources, parse)
  }
  const { stages, ...times } = await inTurn(names, file, rounds, WARM)
  const whole = times[WHOLE]
  if (wanted.has('parse')) {
    console.log(`Median of ${rounds} rounds in turn, each task in its own process, warm:\n`)
    console.log(table(HEADS, rowsOf(times, count)))
    const ratio = (of) => figure(of(times[REMARK]) / of(whole))
    const least = ratio((list) => Math.min(...list))
    console.log(
      `\nThe whole parse is ${ratio(median)} times as fast as remark-parse alone (by the least times, ${least}).\n`,
    )
  }
  if (stages !== undefined) printStages(stages, whole)
}

function printStages(stages, whole) {
  const names = Object.keys(stages[0])
  const times = Object.fromEntries(names.map((name) => [name, median(stages.map((round) => round[name]))]))
  const { validation, ...parts } = times
  const sum = Object.values(parts).reduce((total, time) => total + time, 0)
  const line = ([name, time]) => [name, figure(time / count), `${figure((time / sum) * 100)} %`]
  const rows = [...Object.entries(parts), ['of which validation', validation], ['sum', sum]].map(line)
  console.log(`Stages, in the same rounds; their sum is ${figure((sum / median(whole)) * 100)} % of the whole parse:\n`)
  console.log(table(['stage', 'ms per answer', 'share'], rows))
  console.log()
}

async function printSlow() {
  const few = all.filter((_, index) => index % SLOW_STEP === 0)
  const fewFile = join(folder, 'few.json')
  writeFileSync(fewFile, JSON.stringify(few))
  // The parse of so few is warm only after as many passes as make up those of the rest.
  const { [WHOLE]: whole } = await inTurn([WHOLE], fewFile, SLOW_STEP, SLOW_STEP)
  const slow = await inTurn(Object.keys(SLOW_TASKS), fewFile, 2, 1)
  console.log(`On every ${SLOW_STEP}th of these answers, ${few.length} of them; the slow ones in 2 rounds:\n`)
  console.log(table(HEADS, rowsOf({ [WHOLE]: whole, ...slow }, few.length)))
  console.log()
}
