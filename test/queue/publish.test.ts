/** Publishing by several workers at once, by one that was lost and comes back, and by one that finds parts missing. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildDataset, jobOf, planBuild, runPart } from '../../src/build/index.js'
import { QueueError } from '../../src/queue/error.js'
import { mendParts } from '../../src/queue/parts.js'
import { publishStored, tidy } from '../../src/queue/publish.js'
import { locate, openBuild, type StoredBuild, writeNote } from '../../src/queue/store.js'
import { openThreads } from '../../src/queue/threads.js'
import { ANSWERS, makeArchive, REJECTS } from '../build/archive.js'
import { hashesOf, linesOf } from '../build/wrans.js'

let root: string
let archive: string
let store: string
let number = 0
const threads = openThreads()
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wrans-publish-'))
  archive = join(root, 'archive')
  makeArchive(archive)
})
afterAll(async () => {
  await threads.close()
  rmSync(root, { recursive: true, force: true })
})
beforeEach(() => {
  number += 1
  store = join(root, `store-${number}`)
  mkdirSync(store)
})

const calm = { onProgress: () => {}, beforeNaming: async () => {} }

/** A build as `wrans queue` leaves it in the store, with its parts made, or not. */
async function stored(name: string, { overwrite = false, made = true } = {}): Promise<StoredBuild> {
  const build = await planBuild([archive], { out: join(store, name), workers: 0, partBytes: 6000, overwrite })
  await writeNote(build.staging, { build: '0123456789ab-01234567', overwrite, inputs: await locate(build.plan, root) })
  await build.release()
  if (made) for (const part of build.parts) await runPart(jobOf(build, part))
  return openBuild({ store, inputs: root }, { dataset: name, plan: build.plan.hash })
}

async function alone(name: string): Promise<Record<string, string>> {
  const folder = join(root, `alone-${number}`)
  mkdirSync(folder)
  await buildDataset([archive], { out: join(folder, name), workers: 0, partBytes: 6000 })
  return hashesOf(join(folder, name))
}

describe('two at once', () => {
  test.each([
    ['x.jsonl', false],
    ['x.jsonl', true],
    ['x.csv', false],
    ['x.csv', true],
    ['x.sqlite', true],
  ])('%s, replacing another: %s', async (name, overwrite) => {
    if (overwrite) {
      await buildDataset([join(archive, 'lines.jsonl')], { out: join(store, name), workers: 0 })
      writeFileSync(join(store, `${name}.duplicates.jsonl`), 'stale')
    }
    const build = await stored(name, { overwrite })
    const published = await Promise.all([1, 2, 3].map(() => publishStored(build, 0, threads, calm)))
    for (const each of published) expect(each).toEqual(published[0])
    expect(published[0]).toMatchObject({ answers: ANSWERS + REJECTS, records: ANSWERS, rejects: REJECTS })
    // Another to whom the job is given later.
    expect(await publishStored(build, 0, threads, calm)).toEqual(published[0])
    await tidy(store, name, build.plan.hash)
    await tidy(store, name, build.plan.hash)
    if (name.endsWith('.csv')) rmSync(join(store, `${name}.duplicates.jsonl`), { force: true })
    expect(hashesOf(join(store, name))).toEqual(await alone(name))
    expect(readdirSync(store).filter((each) => !each.startsWith(name))).toEqual([])
  })

  test('one that comes back when all is over changes nothing', async () => {
    const build = await stored('x.csv')
    let naming = () => {}
    const reached = new Promise<void>((resolve) => {
      naming = resolve
    })
    let goOn = () => {}
    const late = publishStored(build, 0, threads, {
      onProgress: () => {},
      beforeNaming: () => {
        naming()
        return new Promise((resolve) => {
          goOn = resolve
        })
      },
    })
    await reached
    await publishStored(build, 0, threads, calm)
    await tidy(store, 'x.csv', build.plan.hash)
    // Meanwhile it is somebody else's.
    writeFileSync(join(store, 'x.csv', 'mine'), '')
    goOn()
    await expect(late).rejects.toMatchObject({ code: 'ENOENT' })
    expect(existsSync(join(store, 'x.csv', 'mine'))).toBe(true)
    expect(readdirSync(store)).toEqual(['x.csv'])
  })

  test('cancelled before it has its name, it does not get it', async () => {
    const build = await stored('x.csv')
    const cancelled = publishStored(build, 0, threads, {
      onProgress: () => {},
      beforeNaming: () => Promise.reject(new QueueError('cancelled', 'cancelled')),
    })
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
    expect(existsSync(join(store, 'x.csv'))).toBe(false)
  })

  test('what stands there meanwhile is not replaced unless that was asked for', async () => {
    for (const name of ['x.csv', 'x.jsonl']) {
      const build = await stored(name)
      if (name.endsWith('csv')) cpSync(archive, join(store, name), { recursive: true })
      else writeFileSync(join(store, name), 'mine')
      await expect(publishStored(build, 0, threads, calm)).rejects.toMatchObject({ code: 'output-exists' })
      expect(existsSync(join(store, name, 'lines.jsonl')) || readFileSync(join(store, name), 'utf8') === 'mine').toBe(
        true,
      )
    }
  })
})

describe('parts that are not there', () => {
  const failures = (build: StoredBuild, text: string) => new Map(build.plan.parts.map(({ index }) => [index, text]))
  const workshop = () => ({ folders: { store, inputs: root }, threads, partTimeout: 60_000 })

  test('without a failure they are made; after one of ours too, if they can be', async () => {
    for (const [name, text] of [
      ['x.jsonl', null],
      ['y.jsonl', 'worker-failed: x'],
    ] as const) {
      const build = await stored(name, { made: false })
      await expect(publishStored(build, 0, threads, calm)).rejects.toMatchObject({ code: 'counts-differ' })
      await mendParts(build, text === null ? new Map() : failures(build, text), workshop())
      expect(await publishStored(build, 0, threads, calm)).toMatchObject({ records: ANSWERS, rejects: REJECTS })
    }
  })

  test('those that ended their workers each time become rejects: every unit, with its place', async () => {
    const build = await stored('x.jsonl', { made: false })
    await mendParts(build, failures(build, 'job stalled more than allowable limit'), workshop())
    const units = build.plan.parts.reduce((sum, part) => sum + part.units, 0)
    expect(await publishStored(build, 0, threads, calm)).toMatchObject({ answers: units, records: 0, rejects: units })
    const rejects = linesOf(join(store, 'x.jsonl.rejects.jsonl')).map((line) => JSON.parse(line))
    const ofLines = rejects.filter(({ input }) => input === join(archive, 'lines.jsonl'))
    const lines = readFileSync(join(archive, 'lines.jsonl'), 'utf8').trimEnd().split('\n')
    let at = 0
    const offsets = lines.map((line) => {
      at += Buffer.byteLength(line) + 1
      return at - Buffer.byteLength(line) - 1
    })
    expect(ofLines.map(({ offset }) => offset)).toEqual(offsets)
    expect(ofLines[0]).toMatchObject({
      code: 'part-failed',
      message: 'expected an answer that can be parsed, found one at which every attempt failed (stalled)',
    })
  })

  test.each(['file-system: x: EIO', 'disk-full: x', 'other-version: x', 'input-changed: x'])(
    'after "%s" the build fails',
    async (text) => {
      const build = await stored('x.jsonl', { made: false })
      const mending = mendParts(build, failures(build, text), workshop())
      await expect(mending).rejects.toMatchObject({ code: 'parts-failed', message: expect.stringContaining(text) })
      expect(readdirSync(build.staging.parts)).toEqual([])
    },
  )
})
