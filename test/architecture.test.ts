import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))

const IMPORT = /^(?:import|export)\b[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bonDemand<.*>\('([^']+)'\)/gmu

function importsOf(file: string): string[] {
  return [...readFileSync(join(src, file), 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  )
}

/** A stage is a file or a folder of `src/`; a file may import its own stage and the floors below. */
const FLOORS: Record<string, number> = {
  schema: 0,
  error: 0,
  document: 0,
  options: 0,
  'on-demand': 0,
  read: 1,
  divide: 1,
  extract: 1,
  write: 1,
  assemble: 2,
  tree: 2,
  index: 3,
  plugin: 4,
  build: 4,
  view: 4,
  queue: 5,
  cli: 6,
}

/** The one file that may import a package. */
const HOMES: Record<string, string> = {
  zod: 'schema.ts',
  unified: 'divide',
  'remark-parse': 'divide',
  'chrono-node': 'extract/dates',
  'chrono-node/en': 'extract/dates',
  'linkify-it': 'extract/urls',
  htmlparser2: 'read/html.ts',
  fflate: 'read/gzip.ts',
  saxes: 'read/xml.ts',
  hyparquet: 'write/formats/parquet.ts',
  'hyparquet-writer': 'write/formats/parquet.ts',
  'hyparquet-writer/src/metadata.js': 'write/formats/parquet.ts',
  'node-sqlite3-wasm': 'write/formats/sqlite.ts',
  tinyglobby: 'build/inputs.ts',
  tinypool: 'build/pool.ts',
  yauzl: 'build/entries.ts',
  'remark-rehype': 'view/published.ts',
  'rehype-sanitize': 'view/published.ts',
  'rehype-stringify': 'view/page.ts',
}

/** Types only, or shared by the two homes of unified. */
const ALSO: Record<string, string[]> = {
  unified: ['plugin.ts', 'view/published.ts', 'view/page.ts'],
  // What comes from other machines is checked where it comes in.
  zod: ['queue/job.ts'],
}
const TYPES_ONLY = ['bullmq', 'ioredis', 'mdast', 'micromark-util-types', 'vfile', 'hast', 'unist']

function stageOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/u, '')
}

describe('the shape of src', () => {
  test.each(files)('%s stands on the floors below it', (file) => {
    const stage = stageOf(file)
    expect(FLOORS, `${stage} has no floor`).toHaveProperty(stage)
    for (const imported of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = stageOf(posix.join(posix.dirname(file), imported).replace(/\.js$/u, '.ts'))
      if (target === stage) continue
      const lower = (FLOORS[target] ?? 9) < (FLOORS[stage] ?? 0)
      const ground = FLOORS[target] === 0 && FLOORS[stage] === 0
      expect(lower || ground, `${file} imports ${imported}`).toBe(true)
    }
  })

  test.each(files)('%s imports packages only where they live', (file) => {
    for (const name of importsOf(file).filter((each) => !each.startsWith('.'))) {
      if (TYPES_ONLY.includes(name)) continue
      // Hashes are computed: nothing is opened for them.
      if (name === 'node:crypto' && file === 'view/page.ts') continue
      // It loads packages of ours, by the names that stand in the code.
      if (name === 'node:module' && file === 'on-demand.ts') continue
      if (name.startsWith('node:')) {
        expect(['cli', 'write', 'build', 'queue'], `${file} imports ${name}`).toContain(stageOf(file))
        continue
      }
      const homes = [HOMES[name], ...(ALSO[name] ?? [])]
      expect(
        homes.some((home) => home !== undefined && file.startsWith(home)),
        `${file} imports ${name}`,
      ).toBe(true)
    }
  })

  test.each(['csv', 'parquet', 'sqlite'])('the format %s is loaded only when it is written or read', (format) => {
    for (const file of files) {
      expect(
        importsOf(file).filter((name) => name.endsWith(`/${format}.js`)),
        file,
      ).toEqual([])
    }
    expect(readFileSync(join(src, 'write/formats/format.ts'), 'utf8')).toContain(`await import('./${format}.js')`)
  })

  test('what is optional is loaded by one file, when a connection is opened; elsewhere there are only its types', () => {
    for (const name of ['bullmq', 'ioredis']) {
      const loading = files.filter((file) => readFileSync(join(src, file), 'utf8').includes(`import('${name}')`))
      expect(loading).toEqual(['queue/redis.ts'])
      const values = new RegExp(`^(?:import|export) (?!type )[^'"]*from '${name}'`, 'mu')
      for (const file of files) expect(values.test(readFileSync(join(src, file), 'utf8')), file).toBe(false)
    }
  })

  test('only commands know of the queue, and only those that are about it', () => {
    const knowing = files.filter((file) => {
      const stages = importsOf(file).filter((name) => name.startsWith('.'))
      return (
        stageOf(file) !== 'queue' && stages.some((name) => stageOf(posix.join(posix.dirname(file), name)) === 'queue')
      )
    })
    expect(knowing.sort()).toEqual(['cli/queue.ts', 'cli/worker.ts'])
    const main = readFileSync(join(src, 'cli/main.ts'), 'utf8')
    for (const command of ['queue', 'worker']) expect(main).toContain(`await import('./${command}.js')`)
  })

  test('there are files to check', () => expect(files.length).toBeGreaterThan(10))
})
