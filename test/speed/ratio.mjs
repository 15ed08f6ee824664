/** Prints how many times as fast as remark-parse the whole parse of the fixtures is, in a process with nothing else in it. */
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { fixtures } from '../../bench/answers.mjs'
import { parseWrittenAnswers } from '../../dist/index.js'

const ROUNDS = 8
const WARM = 5
/** Passes of a round: one alone is too short to be told from the clock's steps. */
const PASSES = 3

const sources = fixtures()
const markdown = unified().use(remarkParse)
const texts = sources.flatMap((source) =>
  [...parseWrittenAnswers(source)].map(({ question, answer }) => [question?.text, answer?.text].join('\n\n')),
)

/** Milliseconds of processor time: on a busy machine, others have the rest of what a clock tells. */
function timed(run) {
  const start = process.cpuUsage()
  for (let pass = 0; pass < PASSES; pass += 1) run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / PASSES
}

/** The least times of the rounds: what else the machine does only adds to them. */
const least = { parse: Number.POSITIVE_INFINITY, remark: Number.POSITIVE_INFINITY }
for (let round = 0; round < WARM + ROUNDS; round += 1) {
  const parse = timed(() => sources.map((source) => [...parseWrittenAnswers(source)].length))
  const remark = timed(() => texts.map((text) => markdown.parse(text).children.length))
  if (round < WARM) continue
  least.parse = Math.min(least.parse, parse)
  least.remark = Math.min(least.remark, remark)
}
console.log(JSON.stringify({ ...least, ratio: least.remark / least.parse, answers: texts.length }))
