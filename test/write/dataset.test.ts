/** A dataset as a whole: parts, repetitions, what stands beside the data, and what happens when something goes wrong. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { WrittenAnswer } from '../../src/index.js'
import {
  checkDataset,
  chooseFormat,
  DATASET_FORMATS,
  type DatasetFormat,
  type Manifest,
  openPart,
  type PublishSettings,
  publish,
  readDataset,
  readPart,
  readTable,
  sidecarsOf,
  writeDataset,
} from '../../src/write/index.js'
import { smallRecord } from './records.js'
import { sqlJs } from './tables.js'

const root = mkdtempSync(join(tmpdir(), 'write-dataset-'))
afterAll(() => rmSync(root, { recursive: true }))

let folder = root
let number = 0
beforeEach(() => {
  number += 1
  folder = join(root, String(number))
  mkdirSync(folder)
})

/** The bytes of every file below a folder, by name. */
function bytesBelow(place: string): Record<string, string> {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(place, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(place, name)).toString('base64')]))
}

type Origin = { input: string; offset: number | null; index: number }

/** Publishes parts that hold the records given. */
async function publishParts(
  parts: readonly (readonly WrittenAnswer[])[],
  out: string,
  settings: PublishSettings,
  originOf: (part: number, index: number) => Origin = (part, index) => ({ input: `${part}.json`, offset: null, index }),
) {
  const folders: string[] = []
  for (const [part, records] of parts.entries()) {
    const place = join(folder, `part-${part}`)
    const writer = await openPart(place, settings)
    for (const [index, record] of records.entries()) writer.add(record, originOf(part, index))
    await writer.finish()
    folders.push(place)
  }
  return publish(folders, out, settings)
}

/** The ids of the answers, and of the answers that actions belong to. */
async function idsOf(out: string, to: DatasetFormat): Promise<[string, string][]> {
  const answers: [string, string][] = []
  if (to === 'jsonl' || to === 'jsonl.gz') {
    for await (const { metadata, answer } of readDataset(out)) answers.push([String(metadata.uin), answer?.text ?? ''])
    return answers
  }
  const actions = []
  for await (const row of readTable(out, 'actions')) actions.push([row.answer_id, row.text])
  for await (const row of readTable(out, 'answers')) answers.push([String(row.answer_id), String(row.answer_text)])
  expect(actions).toEqual(answers)
  return answers
}

const many = Array.from({ length: 40 }, (_, index) => smallRecord(String(index)))

describe.each(DATASET_FORMATS.map((to) => [to]))('%s', (to) => {
  test('the same records give the same bytes, whatever the time zone', async () => {
    const zone = process.env.TZ
    const made = []
    for (const each of ['Pacific/Auckland', 'America/Los_Angeles']) {
      process.env.TZ = each
      const place = join(folder, each.replace('/', '-'))
      mkdirSync(place)
      await writeDataset(many, join(place, 'answers'), { to })
      made.push(bytesBelow(place))
    }
    process.env.TZ = zone
    if (zone === undefined) delete process.env.TZ
    expect(Object.keys(made[0] ?? {}).length).toBeGreaterThan(2)
    expect(made[0]).toEqual(made[1])
  })

  test('parts give what one part gives, and nothing else is left behind', async () => {
    const origin = (_: number, index: number) => ({ input: 'a.json', offset: null, index })
    const one = await publishParts([many], join(folder, 'one'), { to }, origin)
    const three = await publishParts(
      [many.slice(0, 1), [], many.slice(1, 30), many.slice(30)],
      join(folder, 'three'),
      { to },
      (part, index) => origin(part, index + ([0, 1, 1, 30][part] ?? 0)),
    )
    expect({ ...three, out: '', files: [] }).toEqual({ ...one, out: '', files: [] })
    expect(await idsOf(join(folder, 'three'), to)).toEqual(await idsOf(join(folder, 'one'), to))
    if (to === 'csv') {
      const [a, b] = [bytesBelow(join(folder, 'one')), bytesBelow(join(folder, 'three'))]
      expect(b).toEqual(a)
    }
    const beside = [...one.files, ...three.files].map((path) => path.slice(folder.length + 1).split('/')[0])
    const parts = ['part-0', 'part-1', 'part-2', 'part-3']
    expect(readdirSync(folder).sort()).toEqual([...new Set([...beside, ...parts])].sort())
  })

  test('the same answer twice is written once, and other answers under its key get ids of their own', async () => {
    const first = smallRecord('7')
    const corrected = smallRecord('7', 'We have published report 8 instead.')
    const out = join(folder, 'out')
    const summary = await publishParts(
      [
        [first, smallRecord('1'), first],
        [corrected, smallRecord('2')],
        [first, corrected],
      ],
      out,
      { to },
    )
    expect(summary).toMatchObject({
      records: 4,
      duplicates: 3,
      repeats: 1,
      rejects: 0,
      problems: { 'page-furniture': 4 },
    })
    if (to !== 'jsonl' && to !== 'jsonl.gz')
      expect(summary.rows).toMatchObject({ answers: 4, actions: 4, problems: 4, dates: 0 })
    const ids = await idsOf(out, to)
    const texts = [first, smallRecord('1'), corrected, smallRecord('2')].map(({ answer }) => answer?.text)
    expect(ids.map(([, text]) => text)).toEqual(texts)
    const isTables = to !== 'jsonl' && to !== 'jsonl.gz'
    const key = isTables ? 'commons-2021-03-04-' : ''
    expect(ids.map(([id]) => id)).toEqual([`${key}7`, `${key}1`, isTables ? `${key}7~2` : '7', `${key}2`])
    const listed = readFileSync(sidecarsOf(out, to).duplicates, 'utf8').trimEnd().split('\n')
    expect(listed.map((line) => JSON.parse(line))).toEqual([
      { key: 'commons-2021-03-04-7', input: '0.json', offset: null, index: 2 },
      { key: 'commons-2021-03-04-7', input: '2.json', offset: null, index: 0 },
      { key: 'commons-2021-03-04-7', input: '2.json', offset: null, index: 1 },
    ])
    expect((await checkDataset(out)).faults).toEqual([])
  })

  test('texts without an official key are kept however often they come', async () => {
    const anonymous = smallRecord('1')
    anonymous.metadata = { ...anonymous.metadata, house: null }
    const out = join(folder, 'out')
    const summary = await publishParts([[anonymous, anonymous], [anonymous]], out, { to })
    expect(summary).toMatchObject({ records: 3, duplicates: 0, repeats: 2 })
    const ids = await idsOf(out, to)
    if (to === 'jsonl' || to === 'jsonl.gz') expect(ids).toHaveLength(3)
    else {
      const [id = ''] = ids[0] ?? []
      expect(id).toMatch(/^sha256-[0-9a-f]{24}$/u)
      expect(ids.map(([each]) => each)).toEqual([id, `${id}~2`, `${id}~3`])
    }
  })

  test('Commons and Lords, and two sessions, may have the same UIN', async () => {
    const lords = smallRecord('7')
    lords.metadata = { ...lords.metadata, house: 'Lords' }
    const later = smallRecord('7')
    later.metadata = { ...later.metadata, dateTabled: '2022-06-01' }
    const summary = await publishParts([[smallRecord('7'), lords, later]], join(folder, 'out'), { to })
    expect(summary).toMatchObject({ records: 3, duplicates: 0, repeats: 0 })
  })

  test('what stands beside it tells what was made, from what, and with which options', async () => {
    const out = join(folder, 'out')
    const settings = { to, inputs: [{ name: 'a.json', size: 3, sha256: 'ab' }], options: { house: 'Commons' } }
    const writer = await openPart(join(folder, 'part'), settings)
    writer.add(smallRecord('1'), { input: 'a.json', offset: 12, index: 0 })
    writer.reject({ input: 'a.json', offset: 99, code: 'not-an-answer', message: 'a.json: nothing' })
    expect(readPart(join(folder, 'part'))).toBeNull()
    const part = await writer.finish()
    expect(readPart(join(folder, 'part'))).toEqual(part)
    expect(part).toMatchObject({ records: 1, rejects: 1, duplicates: 0, problems: { 'page-furniture': 1 } })
    await publish([join(folder, 'part')], out, settings)
    const sidecars = sidecarsOf(out, to)
    const manifest = JSON.parse(readFileSync(sidecars.manifest, 'utf8')) as Manifest
    expect(manifest).toMatchObject({
      package: { name: 'written-answers', version: expect.stringMatching(/^\d+\.\d+\.\d+/u) },
      schemaVersion: 1,
      format: to,
      fields: null,
      options: settings.options,
      inputs: settings.inputs,
      counts: { records: 1, duplicates: 0, repeats: 0, rejects: 1 },
      problems: { 'page-furniture': 1 },
    })
    for (const file of manifest.files) expect(file.bytes).toBeGreaterThan(0)
    const text = readFileSync(sidecars.manifest, 'utf8') + readFileSync(sidecars.dataPackage, 'utf8')
    expect(text).not.toContain(folder)
    expect(text).not.toContain(String(new Date().getFullYear()))
    expect(JSON.parse(readFileSync(sidecars.rejects, 'utf8'))).toEqual({
      input: 'a.json',
      offset: 99,
      code: 'not-an-answer',
      message: 'a.json: nothing',
    })
    expect(existsSync(sidecars.duplicates)).toBe(false)
    if (to === 'jsonl' || to === 'jsonl.gz') return
    for await (const row of readTable(out, 'answers')) {
      expect(row).toMatchObject({ input: 'a.json', input_offset: 12, input_index: 0, occurrence: 1 })
    }
  })

  test('it is not written over another unless told to, and then nothing of the other stays', async () => {
    const out = join(folder, 'out')
    const part = await openPart(join(folder, 'part'), { to })
    part.reject({ input: 'x', offset: null, code: 'empty', message: 'x: empty' })
    await part.finish()
    await publish([join(folder, 'part')], out, { to })
    const before = bytesBelow(folder)
    await expect(writeDataset(many, out, { to })).rejects.toMatchObject({ code: 'output-exists' })
    expect(bytesBelow(folder)).toEqual(before)
    await writeDataset(many, out, { to, overwrite: true })
    expect(existsSync(sidecarsOf(out, to).rejects)).toBe(false)
    expect(await idsOf(out, to)).toHaveLength(many.length)
  })

  test('stopped on the way, it leaves nothing under its name', async () => {
    const out = join(folder, 'out')
    const stop = new AbortController()
    function* stopping() {
      yield* many.slice(0, 10)
      stop.abort(new Error('enough'))
      yield* many.slice(10)
    }
    await expect(writeDataset(stopping(), out, { to, signal: stop.signal })).rejects.toThrow('enough')
    expect(readdirSync(folder)).toEqual([])
    const late = new AbortController()
    const settings = { to, signal: late.signal, onProgress: () => late.abort(new Error('late')) }
    await expect(publishParts([many, many], out, settings)).rejects.toThrow('late')
    expect(readdirSync(folder).sort()).toEqual(['part-0', 'part-1'])
    // The parts are whole, so publishing can be tried again.
    await publish([join(folder, 'part-0'), join(folder, 'part-1')], out, { to })
    expect(await idsOf(out, to)).toHaveLength(many.length)
  })

  test.skipIf(!existsSync('/proc/self/fd'))('however it ends, no file stays open', async () => {
    function* failing() {
      yield* many
      throw new Error('no more')
    }
    const attempt = async (name: string) => {
      const out = join(folder, name)
      await expect(writeDataset(failing(), out, { to })).rejects.toThrow('no more')
      const signal = AbortSignal.abort(new Error('stopped'))
      await expect(publishParts([many, many], out, { to, signal })).rejects.toThrow('stopped')
      const summary = await publishParts([many, many], out, { to })
      expect(summary.duplicates).toBe(many.length)
      await checkDataset(out)
    }
    await attempt('first')
    const before = readdirSync('/proc/self/fd').length
    await attempt('second')
    expect(readdirSync('/proc/self/fd').length).toBe(before)
  })

  test('a part that was not finished is refused', async () => {
    const writer = await openPart(join(folder, 'part'), { to })
    writer.add(smallRecord('1'), null)
    const refused = publish([join(folder, 'part')], join(folder, 'out'), { to })
    await expect(refused).rejects.toMatchObject({ code: 'bad-dataset' })
    expect(readdirSync(folder)).toEqual(['part'])
    await writer.finish()
    const again = await openPart(join(folder, 'part'), { to })
    expect(readPart(join(folder, 'part'))).toBeNull()
    await again.finish()
  })

  test('a narrow one holds what was asked for and is found sound', async () => {
    const out = join(folder, 'out')
    await writeDataset(many, out, { to, fields: ['answers.uin', 'actions.status'] })
    expect((await checkDataset(out)).faults).toEqual([])
    if (to === 'jsonl' || to === 'jsonl.gz') {
      for await (const record of readDataset(out)) {
        const uin = record.metadata.uin
        expect(record).toEqual({
          answerId: `commons-2021-03-04-${uin}`,
          metadata: { uin },
          actions: [{ status: 'done' }],
        })
      }
      return
    }
    for await (const row of readTable(out, 'actions'))
      expect(Object.keys(row)).toEqual(['answer_id', 'action_no', 'status'])
    await expect(readTable(out, 'money').next()).rejects.toMatchObject({ code: 'bad-dataset' })
  })
})

describe('the name tells the format', () => {
  test.each([
    ['a/x.jsonl', 'jsonl'],
    ['x.JSONL.GZ', 'jsonl.gz'],
    ['x.csv/', 'csv'],
    ['x.parquet', 'parquet'],
    ['x.db', 'sqlite'],
    ['x.sqlite3', 'sqlite'],
  ])('%s is %s', (name, format) => expect(chooseFormat(name)).toBe(format))

  test.each([
    ['x', undefined],
    ['x.xlsx', undefined],
    ['x.csv', 'excel'],
  ])('%s with to: %s is refused', (name, to) => {
    expect(() => chooseFormat(name, to)).toThrow(/expected (?:a name that ends in|one of) /u)
  })
})

describe('SQLite', () => {
  test('parts give the bytes that one part gives', async () => {
    const origin = () => ({ input: 'a.json', offset: null, index: 0 })
    await publishParts([many], join(folder, 'one.sqlite'), { to: 'sqlite' }, origin)
    await publishParts([many.slice(0, 13), many.slice(13)], join(folder, 'two.sqlite'), { to: 'sqlite' }, origin)
    const dump = async (name: string) => {
      const database = await sqlJs(join(folder, name))
      const found = database.exec('SELECT * FROM answers; SELECT * FROM actions; SELECT sql FROM sqlite_schema')
      database.close()
      return found
    }
    expect(await dump('two.sqlite')).toEqual(await dump('one.sqlite'))
  })

  test('a lock that a killed process left beside a part does not matter', async () => {
    const writer = await openPart(join(folder, 'part'), { to: 'sqlite' })
    writer.add(smallRecord('1'), null)
    await writer.finish()
    mkdirSync(join(folder, 'part', 'part.sqlite.lock'))
    await publish([join(folder, 'part')], join(folder, 'x.sqlite'), { to: 'sqlite' })
    mkdirSync(join(folder, 'x.sqlite.lock'))
    expect((await checkDataset(join(folder, 'x.sqlite'))).faults).toEqual([])
  })
})

describe('the data package', () => {
  const PATH = /^(?=[^./~])(?!file:)(?:(?!\/\.\.\/)(?!\\)(?!:\/\/).)*$/u
  const TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'array']

  interface Field {
    name: string
    type: string
    description: string
    constraints?: { required?: boolean; unique?: boolean; enum?: unknown[] }
  }
  interface Resource {
    name: string
    path: string
    bytes: number
    hash: string
    mediatype: string
    type?: string
    schema?: {
      fields: Field[]
      primaryKey: string[]
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
    }
  }

  test.each(DATASET_FORMATS.map((to) => [to]))('of %s keeps the rules of version 2', async (to) => {
    const out = join(folder, 'out')
    await writeDataset(many, out, { to })
    const place = sidecarsOf(out, to).dataPackage
    const descriptor = JSON.parse(readFileSync(place, 'utf8')) as {
      $schema: string
      name: string
      resources: Resource[]
    }
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/u)
    expect(descriptor.resources.length).toBeGreaterThan(0)
    const names = descriptor.resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const resource of descriptor.resources) {
      expect(resource.path).toMatch(PATH)
      expect(statSync(join(place, '..', resource.path)).size).toBe(resource.bytes)
      expect(resource.hash).toMatch(/^sha256:[0-9a-f]{64}$/u)
      expect(resource.mediatype).toMatch(/^.+\/.+$/u)
      if (to === 'jsonl' || to === 'jsonl.gz') {
        expect(resource.schema).toBeUndefined()
        continue
      }
      expect(resource.type).toBe('table')
      const { fields = [], primaryKey = [], foreignKeys = [] } = resource.schema ?? {}
      const fieldNames = fields.map(({ name }) => name)
      for (const { type, description, constraints } of fields) {
        expect(TYPES).toContain(type)
        expect(description.length).toBeGreaterThan(3)
        if (constraints?.enum === undefined) continue
        expect(type).toBe('string')
        expect(new Set(constraints.enum).size).toBe(constraints.enum.length)
      }
      expect(fieldNames).toEqual(expect.arrayContaining(primaryKey))
      expect(resource.name === 'answers' ? foreignKeys : foreignKeys.slice(1, 3)).toEqual(
        resource.name.startsWith('action_')
          ? [
              {
                fields: ['answer_id', 'action_no'],
                reference: { resource: 'actions', fields: ['answer_id', 'action_no'] },
              },
            ]
          : [],
      )
      for (const { fields: from, reference } of foreignKeys) {
        expect(fieldNames).toEqual(expect.arrayContaining(from))
        const target = descriptor.resources.find(({ name }) => name === reference.resource)
        expect(target?.schema?.primaryKey).toEqual(reference.fields)
      }
    }
    if (to !== 'csv') return
    const status = descriptor.resources
      .find(({ name }) => name === 'actions')
      ?.schema?.fields.find(({ name }) => name === 'status')
    expect(status?.constraints).toEqual({ enum: ['done', 'in-progress', 'planned'] })
    const head = readFileSync(join(out, 'dates.csv'), 'utf8').split('\r\n', 1)[0]?.split(',')
    expect(descriptor.resources.find(({ name }) => name === 'dates')?.schema?.fields.map(({ name }) => name)).toEqual(
      head,
    )
  })
})

test('a file that stands in the way is named in the error', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(writeDataset(many, join(folder, 'file', 'x.jsonl'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})
