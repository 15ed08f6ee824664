/**
 * The regular expressions of the packages that a parse runs: they are not ours to mend, but what they see is. They are
 * attacked through the whole parse, which must stay linear.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verdictOn } from './redos.mjs'

const fixtures = fileURLToPath(new URL('../fixtures/answers', import.meta.url))
const LENGTH = 20_000
/** What is quadratic takes seconds at that length. */
const MOST_MS = 1000
const QUESTION = 'To ask the Minister what she did.\n\n'
/** The attack where dates, addresses and lists are looked for, or alone. */
const PLACES = [
  (text) => text,
  (text) => `On 31/01/2024 ${text}`,
  (text) => `See https:${text}`,
  (text) => `See https://example.org/${text}`,
  (text) => `${text} https://example.org/ on 31/01/2024`,
  (text) => `- ${text}\n\n      ${text}`,
]

/** Loaded when it is asked for, so that its start can be watched. */
const dist = () => import('../dist/index.js')

function parseAll({ parseWrittenAnswers }, source) {
  try {
    for (const _ of parseWrittenAnswers(source));
  } catch {
    // Hostile sources may be refused.
  }
}

/** Parses the fixtures: each format, and what is made and loaded only for some texts. */
export async function parseFixtures() {
  const library = await dist()
  for (const folder of readdirSync(fixtures)) {
    const name = readdirSync(join(fixtures, folder)).find((each) => each.startsWith('input.'))
    if (name !== undefined) parseAll(library, readFileSync(join(fixtures, folder, name)))
  }
  parseAll(
    library,
    'To ask the Minister.\n\nOn 31/01/2024, see https://example.org/ or //example.org:\n\n- a\n  > b\n\n1) c',
  )
  library.extractDates('2024-01-31 and 31/1/24, 1.2.2024', { reference: '2024-06-20' })
}

/** Every expression that is run while the fixtures are parsed. */
async function executed() {
  const found = new Map()
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    found.set(`/${this.source}/${this.flags}`, { source: this.source, flags: this.flags })
    return exec.call(this, text)
  }
  try {
    await parseFixtures()
  } finally {
    RegExp.prototype.exec = exec
  }
  return found
}

/** The costliest parse of a text, in its costliest place. */
function worstOf(library, text) {
  let worst = { ms: 0, source: '' }
  for (const place of PLACES) {
    const source = `${QUESTION}${place(text)}`
    const start = performance.now()
    parseAll(library, source)
    const ms = performance.now() - start
    if (ms > worst.ms) worst = { ms, source }
  }
  return worst
}

/** What dates, addresses and lists are made of. */
const PIECES =
  '1 12 2024 0 / - . : 31/01/ 2024-01- https:// // www. a b. .uk @ ( ) [ ] < > ? & = # % * _ \n \u00e9 \u65e5'.split(
    ' ',
  )
const UNITS = 400
const LONGEST_UNIT = 6

/** Units that are repeated to a long text, the same in each run (a linear congruential generator). */
function* repeatedUnits() {
  let state = 1
  const below = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  for (let count = 0; count < UNITS; count += 1) {
    const unit = Array.from({ length: 1 + below(LONGEST_UNIT) }, () => PIECES[below(PIECES.length)] ?? '').join('')
    yield unit.repeat(LENGTH / unit.length)
  }
}

/** Attacks expressions that the checker finds open to one, then looks for the worst text; gives how many cost too much. */
export async function checkPackages(ours) {
  const library = await dist()
  const counts = {}
  const attacks = [...repeatedUnits()]
  const theirs = [...(await executed())].filter(([key]) => !ours.has(key))
  for (const [, { source, flags }] of theirs) {
    const { kind, text } = await verdictOn(source, flags, LENGTH)
    counts[kind] = (counts[kind] ?? 0) + 1
    if (text !== undefined) attacks.push(text)
  }
  console.log(`${theirs.length} regular expressions of packages:`, counts)
  const found = attacks.map((text) => worstOf(library, text)).sort((a, b) => b.ms - a.ms)
  for (const { ms, source } of found.slice(0, 3)) {
    const shown = JSON.stringify(source.slice(QUESTION.length, QUESTION.length + 80))
    console.log(
      `${ms.toFixed(0)} ms for the whole parse of ${source.length} characters, the worst of ${attacks.length}: ${shown}`,
    )
  }
  return found.filter(({ ms }) => ms > MOST_MS).length
}
