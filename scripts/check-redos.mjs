/**
 * Checks every regular expression that ships in `dist/` for catastrophic backtracking: literals by the syntax tree,
 * those that are put together at start-up by watching the constructor. `npm run check:redos`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { LIMIT_MS, searchTime, verdictOn } from './redos.mjs'
import { checkPackages, parseFixtures } from './redos-packages.mjs'

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
// Some are made with the first text that needs them.
await parseFixtures()
globalThis.RegExp = Original

/** What is quadratic takes more than a second at this length, what is linear less than a millisecond. */
const LENGTH = 20_000

const counts = {}
let bad = 0
for (const { source, flags, where } of found.values()) {
  const { kind, text, pattern } = await verdictOn(source, flags, LENGTH)
  const ms = text === undefined ? 0 : searchTime(source, flags, text)
  const outcome = text !== undefined && ms <= LIMIT_MS ? 'bounded' : kind
  counts[outcome] = (counts[outcome] ?? 0) + 1
  if (outcome === 'safe' || outcome === 'bounded') continue
  if (text !== undefined) bad += 1
  console.log(`${kind}, ${ms.toFixed(0)} ms  ${where}  /${source.slice(0, 160)}/${flags}  ${pattern ?? ''}`)
}
console.log(`${found.size} regular expressions of ours:`, counts)
bad += await checkPackages(found)
process.exitCode = bad === 0 ? 0 : 1
