/** What a fresh process pays: the import, the first answer, and the first pass over all of them. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CHAINED, REMARK, WHOLE } from './tasks.mjs'
import { figure, median, table } from './timing.mjs'

const RUNS = 15
const here = fileURLToPath(new URL('.', import.meta.url))
const ENTRIES = ['../dist/index.js', 'zod', 'remark-parse', 'chrono-node/en', 'linkify-it', 'htmlparser2', 'saxes']

/** The JSON that a script prints in a process of its own. */
function fresh(script, ...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', ...args], {
    cwd: here,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const importOf = (entry) => `
  const start = performance.now()
  await import(${JSON.stringify(entry)})
  console.log(performance.now() - start)`

const MAIN = new URL('../dist/index.js', import.meta.url)

/** The packages that the main entry loads with the first text that needs them. */
export function onDemand() {
  const own = loadedModules().filter((url) => url.startsWith(new URL('.', MAIN).href))
  const code = own.map((url) => readFileSync(new URL(url), 'utf8')).join('')
  return [...code.matchAll(/= onDemand\("([^"]+)"\)/gu)].map(([, name]) => name)
}

/** The addresses of every module that the main entry loads in a fresh process, and after it what `others` names. */
export function loadedModules(others = []) {
  return fresh(`
    import { register } from 'node:module'
    const { port1, port2 } = new MessageChannel()
    const names = new Set()
    port1.on('message', (url) => names.add(url))
    register(${JSON.stringify(new URL('./loaded.mjs', import.meta.url).href)}, { data: port2, transferList: [port2] })
    for (const name of ${JSON.stringify([MAIN.href, ...others])}) await import(name)
    await new Promise((resolve) => setTimeout(resolve, 100))
    port1.close()
    console.log(JSON.stringify([...names]))`)
}

/** Prints how long the main entry takes to import, and what each package alone takes. */
export function imports() {
  const times = new Map(ENTRIES.map((entry) => [entry, []]))
  for (let run = 0; run < RUNS; run += 1) {
    for (const entry of ENTRIES) times.get(entry).push(fresh(importOf(entry)))
  }
  const rows = [...times].map(([entry, list]) => [
    entry === '../dist/index.js' ? 'written-answers' : entry,
    figure(median(list)),
    figure(Math.min(...list)),
  ])
  console.log(`Import in a fresh process, ms, of ${RUNS} runs in turn (the packages alone, for comparison):\n`)
  console.log(table(['', 'median', 'least'], rows))
  const packages = new Set(
    loadedModules().map((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1] ?? 'ours'),
  )
  console.log(`\nLoaded by the import: ${[...packages].join(', ')}; on demand: ${onDemand().join(', ')}.\n`)
}

const PASSES = [WHOLE, REMARK, CHAINED]

const passOf = (name) => `
  import { readFileSync } from 'node:fs'
  import { TASKS } from './tasks.mjs'
  const [first, ...rest] = JSON.parse(readFileSync(process.argv[1], 'utf8'))
  const times = [performance.now()]
  const run = await TASKS[${JSON.stringify(name)}]()
  times.push(performance.now())
  run(first)
  times.push(performance.now())
  for (const each of rest) run(each)
  times.push(performance.now())
  console.log(JSON.stringify(times.slice(1).map((time, at) => time - times[at])))`

/** Prints what a process pays that parses each answer once: nothing is warm, and nothing can be remembered. */
export function firstPasses(file, count) {
  const all = Object.fromEntries(PASSES.map((name) => [name, []]))
  for (let round = 0; round < 3; round += 1) {
    for (const name of PASSES) all[name].push(fresh(passOf(name), file))
  }
  const middle = (list) => [0, 1, 2].map((at) => figure(median(list.map((times) => times[at]))))
  const rows = Object.entries(all).map(([name, list]) => [name, ...middle(list)])
  console.log('A fresh process that reads each answer once, ms, median of 3:\n')
  console.log(table(['', 'import', 'first answer', `the other ${count - 1}`], rows))
}
