/** One task in a process of its own: `node child.mjs TASK FILE` runs it over the answers of a file whenever it is told to. */
import { readFileSync } from 'node:fs'
import { Bench } from 'tinybench'
import { partsOf, timesOf } from './stages.mjs'
import { SLOW_TASKS, TASKS } from './tasks.mjs'

const [, , name, file] = process.argv
const answers = JSON.parse(readFileSync(file, 'utf8'))
const pass = name === 'stages' ? await stages() : await whole({ ...TASKS, ...SLOW_TASKS }[name])

process.on('message', () => process.send(pass()))
process.on('disconnect', () => process.exit())
process.send('ready')

/** Gives the milliseconds of a pass. */
async function whole(load) {
  const run = await load()
  return () => {
    const bench = new Bench({ iterations: 1, time: 0, warmup: false })
    bench.add(name, () => {
      for (const each of answers) run(each)
    })
    const [task] = bench.runSync()
    if (task.result.state !== 'completed') throw task.result.error ?? new Error(`${name}: ${task.result.state}`)
    return task.result.latency.mean
  }
}

/** Gives the milliseconds of each stage in a pass. */
async function stages() {
  const parts = await partsOf()
  return () => timesOf(parts, answers)
}
