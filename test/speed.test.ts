/** What the speed rests on: the ratio to remark-parse, and an import that loads nothing but the parse. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
// @ts-expect-error: a script without types
import { loadedModules, onDemand } from '../bench/start.mjs'

/**
 * How many times as fast as remark-parse the whole parse of the fixtures was when this was last set, in processor time.
 * (Of real answers `npm run bench` tells; the fixtures are mostly headers and oddities.)
 */
const RATIO = 0.25

describe('the cost of a parse', () => {
  test('is not twice what it was, measured against remark-parse on the same texts', () => {
    const script = fileURLToPath(new URL('speed/ratio.mjs', import.meta.url))
    const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const { ratio, answers } = JSON.parse(stdout) as { ratio: number; answers: number }
    expect(answers).toBeGreaterThan(50)
    console.log(`The whole parse of the fixtures is ${ratio.toFixed(2)} times as fast as remark-parse (set: ${RATIO}).`)
    expect(ratio).toBeGreaterThan(RATIO / 2)
  })
})

describe('the main entry', () => {
  const later = onDemand() as string[]
  const loaded = loadedModules(later) as string[]

  test('loads of all packages zod alone; the others with the first text that needs them', () => {
    const first = loadedModules() as string[]
    expect(first.some((url) => url.endsWith('/dist/index.js'))).toBe(true)
    const packages = first.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1] ?? [])
    expect([...new Set(packages)]).toEqual(['zod'])
    expect(later.sort()).toEqual([
      'chrono-node/en',
      'fflate',
      'htmlparser2',
      'linkify-it',
      'remark-parse',
      'saxes',
      'unified',
    ])
    for (const name of later) {
      const folder = `/node_modules/${name.split('/')[0]}/`
      expect(
        loaded.some((url) => url.includes(folder)),
        name,
      ).toBe(true)
    }
  })

  test.each(['hyparquet', 'node-sqlite3-wasm', 'tinypool', 'tinyglobby', 'yauzl', 'remark-rehype', 'rehype-'])(
    'loads no %s, with it or with a parse',
    (name) => expect(loaded.filter((url) => url.includes(`/node_modules/${name}`))).toEqual([]),
  )

  test('loads no module of Node that opens files, sockets, processes or threads', () => {
    const builtin = loaded.filter((url) => url.startsWith('node:'))
    // vfile, of unified, asks for the names of files and for addresses; it opens none.
    for (const name of builtin) expect(['node:path', 'node:process', 'node:url']).toContain(name)
  })
})
