/**
 * Checks every regular expression that ships in `dist/` for catastrophic backtracking: literals by the syntax tree,
 * those that are put together at start-up by watching the constructor. `npm run check:redos`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const found = new Map()

function add(source, flags, where) {
  const key = `/${source}/${flags}`
  if (!found.has(key)) found.set(key, { source, flags, where })
}

for (const file of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
  const tree = ts.createSourceFile(file, readFileSync(join(dist, file), 'utf8'), ts.ScriptTarget.Latest)
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text)
      add(source, flags, file)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
}

const Original = globalThis.RegExp
globalThis.RegExp = new Proxy(Original, {
  construct(target, [pattern, flags]) {
    const made = new target(pattern, flags)
    if (OURS.test(new Error().stack ?? '')) add(made.source, made.flags, 'made at start-up')
    return made
  },
})
/** The frame that calls the constructor lies in our own files, not in a package's. */
const OURS = /^Error\n.*construct.*\n[^\n]*\/dist\/[\w-]+\.js/u
for (const entry of ['index.js', 'plugin.js', 'view.js']) await import(join(dist, entry))
globalThis.RegExp = Original

/** The longest that one search of an attack may take, and the length of the attacks, in UTF-16 code units. */
const LIMIT_MS = 80
const LENGTH = 20_000

/**
 * Runs an attack on the engine itself: bounded repeats look like powers to the checker and are not. What is quadratic
 * takes more than a second at this length, what is linear less than a millisecond.
 */
function takes(source, flags, { pumps, suffix, string }, exponential) {
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.max(1, Math.floor(LENGTH / Math.max(1, unit)))
  const text = exponential ? string : pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
  const regex = new RegExp(source, flags)
  const start = performance.now()
  try {
    runInNewContext('regex.exec(text)', { regex, text }, { timeout: 3000 })
  } catch {
    return Number.POSITIVE_INFINITY
  }
  return performance.now() - start
}

const { check } = await import('recheck')
const counts = {}
let bad = 0
for (const { source, flags, where } of found.values()) {
  const { status, complexity, attack, error } = await check(source, flags, { timeout: 20_000 })
  if (status !== 'vulnerable') {
    const kind = status === 'safe' ? 'safe' : `unknown (${error?.kind})`
    counts[kind] = (counts[kind] ?? 0) + 1
    if (status !== 'safe') console.log(`${kind}  ${where}  /${source.slice(0, 160)}/${flags}`)
    continue
  }
  const ms = takes(source, flags, attack, complexity.type === 'exponential')
  const kind = ms > LIMIT_MS ? complexity.type : 'bounded'
  counts[kind] = (counts[kind] ?? 0) + 1
  if (kind === 'bounded') continue
  bad += 1
  console.log(
    `${kind}, ${ms.toFixed(0)} ms  ${where}  /${source.slice(0, 160)}/${flags}  ${attack.pattern.slice(0, 120)}`,
  )
}
console.log(`${found.size} regular expressions:`, counts)
process.exitCode = bad === 0 ? 0 : 1
