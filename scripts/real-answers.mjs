/** What the measurements on real answers share: where these are, answers in any number, and what is said at the head. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
export const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url))

/** Day, commit, Node and machine. */
export function printHead() {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim()
  const machine = `${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`
  console.log(`${new Date().toISOString().slice(0, 10)}, commit ${commit}, node ${process.version}, ${machine}\n`)
}

/** Writes so many answers as JSONL: those of the corpus again and again, each time with other ids. */
export async function generate(count, path) {
  const bulk = join(CORPUS, 'bulk')
  const lines = readdirSync(bulk)
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(join(bulk, name)))
        .toString()
        .trimEnd()
        .split('\n'),
    )
  const file = createWriteStream(path)
  for (let number = 0; number < count; number += 1) {
    const line = lines[number % lines.length].replace(/"id": ?\d+/u, `"id": ${10_000_000 + number}`)
    if (!file.write(`${line}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

/** The hash of all files of a dataset that is a folder. */
export function hashOf(dataset) {
  const hash = createHash('sha256')
  for (const name of readdirSync(dataset).sort()) hash.update(name).update(readFileSync(join(dataset, name)))
  return hash.digest('hex')
}
