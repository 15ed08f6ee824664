import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, gunzipSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/build/bytes.js'
import { withHead } from '../../src/build/cut/xml.js'
import { listInputs } from '../../src/build/inputs.js'
import { nameOf, type Plan, type Shard } from '../../src/build/plan.js'
import { makePlan } from '../../src/build/planner.js'
import { parseWrittenAnswers, type WrittenAnswer } from '../../src/index.js'
import { ANSWERS, items, jsonl, makeArchive, page, REJECTS } from './archive.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wrans-plan-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface PlanOf {
  partBytes?: number
  maxUnit?: number
  shard?: Shard
  bounds?: Bounds
  xmlPiece?: number
}

async function plan(inputs: string[], options: PlanOf = {}): Promise<Plan> {
  const spool = mkdtempSync(join(folder, 'spool-'))
  const { partBytes = 10_000, maxUnit = 1e6, shard = null, bounds, xmlPiece } = options
  return makePlan(await listInputs(inputs), {
    spool,
    shard,
    version: 'test',
    ...(bounds === undefined ? {} : { bounds }),
    ...(xmlPiece === undefined ? {} : { xmlPiece }),
    options: { write: { to: 'jsonl' }, parse: {}, filters: {}, partBytes, maxUnit },
  })
}

function rejectsOf({ parts, inputs }: Plan) {
  return parts.flatMap(({ pieces }) =>
    pieces.flatMap((piece) =>
      piece.type === 'reject' ? [{ name: nameOf(inputs, piece), offset: piece.offset, code: piece.code }] : [],
    ),
  )
}

function unitsOf({ parts }: Plan): number {
  return parts.reduce((sum, { units }) => sum + units, 0)
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe('inputs', () => {
  test('a folder by code units, whatever the locale; hidden names, and loops of links, are left out', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'a/é.txt', 'Z.txt', 'a.txt', '10.txt', '9.txt', '.git/x', 'a/.DS_Store'])
      put(`in/${name}`, 'x')
    symlinkSync(join(folder, 'in'), join(folder, 'in/a/loop'))
    const names = (await listInputs([`${join(folder, 'in')}/`])).map(({ name }) => name.slice(folder.length + 4))
    expect(names).toEqual(['10.txt', '9.txt', 'Z.txt', 'a/z.txt', 'a/é.txt', 'a.txt', 'b.txt'])
  })

  test('each file once, where it is named first', async () => {
    const first = put('in/b.txt', 'x')
    put('in/a.txt', 'x')
    const names = (await listInputs([first, join(folder, 'in'), join(folder, 'in/*.txt')])).map(({ name }) => name)
    expect(names).toEqual([first, join(folder, 'in/a.txt')])
  })

  test('globs, in order', async () => {
    for (const name of ['2.json', '10.json', 'x/3.json', '1.txt']) put(`in/${name}`, '[]')
    const names = (await listInputs([join(folder, 'in/**/*.json')])).map(({ name }) => name.slice(folder.length + 4))
    expect(names).toEqual(['10.json', '2.json', 'x/3.json'])
  })

  test('what names nothing is an error', async () => {
    await expect(listInputs([join(folder, 'none.txt')])).rejects.toMatchObject({ code: 'input-missing' })
    await expect(listInputs([join(folder, '*.none')])).rejects.toMatchObject({ code: 'input-missing' })
  })
})

describe('a plan', () => {
  test('counts every answer of a mixed archive before anything is parsed', async () => {
    makeArchive(join(folder, 'in'))
    const made = await plan([join(folder, 'in')])
    expect(unitsOf(made)).toBe(ANSWERS + REJECTS)
    expect(made.inputs.map(({ name }) => name)).not.toContain(expect.stringContaining('.hidden'))
  })

  test('is the same each time, but for its paths; other bytes, another order, another option make another', async () => {
    makeArchive(join(folder, 'in'))
    const { hash } = await plan([join(folder, 'in')])
    expect((await plan([join(folder, 'in')])).hash).toBe(hash)
    utimesSync(join(folder, 'in/lines.jsonl'), 1, 1)
    expect((await plan([join(folder, 'in')])).hash).toBe(hash)
    expect((await plan([join(folder, 'in')], { shard: { number: 1, of: 3 } })).hash).toBe(hash)
    expect((await plan([join(folder, 'in')], { partBytes: 9_999 })).hash).not.toBe(hash)
    expect((await plan([join(folder, 'in/pages'), join(folder, 'in')])).hash).not.toBe(hash)
    put('in/pages/0.txt', page(99))
    expect((await plan([join(folder, 'in')])).hash).not.toBe(hash)
  })

  test('cuts a long input at answers, into parts of about equal bytes', async () => {
    const path = put('long.jsonl', jsonl(items(0, 400)))
    const { parts } = await plan([path], { partBytes: 20_000 })
    const bytes = parts.map((part) => part.bytes)
    expect(parts.length).toBeGreaterThan(5)
    for (const size of bytes.slice(0, -1)) expect(size).toBeGreaterThan(17_000)
    for (const size of bytes) expect(size).toBeLessThan(22_000)
    const text = readFileSync(path)
    const lines = parts.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.type === 'slice' ? text.subarray(piece.start, piece.end).toString().split('\n') : [],
      ),
    )
    expect(lines).toEqual(text.toString().trimEnd().split('\n'))
  })

  test('groups small files', async () => {
    for (let number = 0; number < 50; number += 1) put(`in/${number}.txt`, page(number))
    const { parts } = await plan([join(folder, 'in')], { partBytes: 20_000 })
    expect(parts.length).toBeLessThan(6)
    expect(parts.flatMap(({ pieces }) => pieces)).toHaveLength(50)
  })

  test('a packed input gives the parts of the same bytes unpacked', async () => {
    const text = jsonl(items(0, 200))
    const plain = await plan([put('a/x.jsonl', text)])
    const gzip = await plan([put('b/x.jsonl', gzipSync(text))])
    const zip = await plan([put('c/x.zip', zipSync({ 'x.jsonl': Buffer.from(text) }))])
    const facts = ({ parts }: Plan) => parts.map(({ bytes, units, sha256 }) => ({ bytes, units, sha256 }))
    expect(facts(gzip)).toEqual(facts(plain))
    expect(facts(zip)).toEqual(facts(plain))
    // Gzip data may be of several members, one after another.
    const half = text.indexOf('\n', text.length / 2) + 1
    const members = Buffer.concat([gzipSync(text.slice(0, half)), gzipSync(text.slice(half))])
    expect(facts(await plan([put('d/x.jsonl.gz', members)]))).toEqual(facts(plain))
  })

  test('a long day file in pieces gives the records of the whole', async () => {
    const fixture = readFileSync(
      new URL('../../fixtures/answers/twfy-numbered-and-grouped/input.xml', import.meta.url),
      'latin1',
    )
    const body = fixture.slice(fixture.indexOf('<major-heading'), fixture.indexOf('</publicwhip>'))
    const file = fixture.replace('</publicwhip>', () => `${body.repeat(5)}</publicwhip>`)
    const path = put('day.xml', Buffer.from(file, 'latin1'))
    const made = await plan([path], { xmlPiece: body.length + 10, partBytes: 1 })
    const bytes = readFileSync(path)
    const pieces = made.parts.flatMap(({ pieces }) => pieces.filter((piece) => piece.type === 'slice'))
    expect(pieces.length).toBeGreaterThan(2)
    const records = pieces.flatMap(({ start, end, head, isPiece }) => {
      expect(isPiece).toBe(true)
      return [...parseWrittenAnswers(withHead(bytes.subarray(0, head), bytes.subarray(start, end)))]
    })
    const whole = [...parseWrittenAnswers(bytes)]
    // Problems without a section say where in the source: in a piece that is its own place.
    const withoutPlaces = (list: WrittenAnswer[]) =>
      list.map((record) => ({ ...record, problems: record.problems.map(({ code, message }) => ({ code, message })) }))
    expect(whole.length).toBeGreaterThan(10)
    expect(withoutPlaces(records)).toEqual(withoutPlaces(whole))
  })

  test('a shard unpacks its own parts only', async () => {
    const path = put('x.jsonl.gz', gzipSync(jsonl(items(0, 200))))
    const { parts } = await plan([path], { shard: { number: 2, of: 3 } })
    const spools = readdirSync(folder).filter((name) => name.startsWith('spool-'))
    const files = readdirSync(join(folder, spools[0] ?? ''))
    expect(files).toEqual(
      parts.filter(({ index }) => index % 3 === 1).map(({ index }) => `${String(index).padStart(6, '0')}.bytes`),
    )
  })
})

describe('what cannot be read is a planned reject', () => {
  test('gzip that is cut off: whole lines before the end are kept', async () => {
    const text = jsonl(items(0, 300))
    const packed = gzipSync(text)
    const made = await plan([put('cut.jsonl.gz', packed.subarray(0, packed.length - 200))])
    const [reject] = rejectsOf(made)
    expect(rejectsOf(made)).toHaveLength(1)
    expect(reject?.code).toBe('truncated')
    expect(unitsOf(made)).toBeGreaterThan(100)
    const kept = Buffer.from(text).subarray(0, reject?.offset).toString()
    expect(kept.split('\n')).toHaveLength(unitsOf(made))
    // Wherever it breaks off, all that can be unpacked before is.
    for (let length = 20; length < packed.length; length += 97) {
      const cut = packed.subarray(0, length)
      const whole = gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).toString().split('\n').length - 1
      expect(unitsOf(await plan([put('cut.jsonl.gz', cut)])), `cut at ${length}`).toBe(whole + 1)
    }
  })

  test('a page in gzip that is cut off is no page', async () => {
    const packed = gzipSync(page(1).repeat(50))
    const made = await plan([put('cut.txt.gz', packed.subarray(0, packed.length - 9))])
    expect(rejectsOf(made)).toMatchObject([{ offset: 0, code: 'truncated' }])
    expect(unitsOf(made)).toBe(1)
  })

  test('gzip that is damaged, a zip archive that is cut off, a tar archive', async () => {
    const packed = gzipSync(jsonl(items(0, 300)))
    packed.fill(0, packed.length >> 1, (packed.length >> 1) + 40)
    const zipped = zipSync({ 'a.txt': Buffer.from(page(1).repeat(99)) })
    const tar = Buffer.alloc(1024)
    tar.write('ustar', 257)
    for (const [name, bytes, code] of [
      ['bad.jsonl.gz', packed, 'damaged'],
      ['cut.zip', zipped.subarray(0, zipped.length - 30), 'damaged'],
      ['x.tar', tar, 'not-text'],
      ['x.tar.gz', gzipSync(tar), 'not-text'],
    ] as const) {
      expect(
        rejectsOf(await plan([put(name, bytes)])).map((reject) => reject.code),
        name,
      ).toEqual([code])
    }
  })

  test('a member of a zip archive with a path that leads out of it: the others are kept', async () => {
    const text = (number: number) => Buffer.from(page(number))
    const names = [
      'a.txt',
      '../out.txt',
      'b/../../c.txt',
      '/root.txt',
      'C:/disk.txt',
      '..\\back.txt',
      'g/..',
      'd/e..txt',
      'é.txt',
    ]
    const folders = { '../': new Uint8Array(), '../.DS_Store': text(9), 'f/..hidden': text(9) }
    const members = Object.fromEntries(names.map((name, index) => [name, text(index)]))
    const made = await plan([put('x.zip', zipSync({ ...folders, ...members }))])
    const bad = ['../out.txt', 'b/../../c.txt', '/root.txt', 'C:/disk.txt', '../back.txt', 'g/..']
    expect(rejectsOf(made)).toEqual(
      bad.map((name) => ({ name: `${join(folder, 'x.zip')}/${name}`, offset: 0, code: 'damaged' })),
    )
    const read = made.parts.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.type === 'slice' ? piece.member : [])),
    )
    expect(read).toEqual(['a.txt', 'd/e..txt', 'é.txt'])
  })

  test('a stored member with another size than the directory says: the others are kept', async () => {
    const zipped = Buffer.from(zipSync({ 'a.txt': Buffer.from(page(1)), 'b.txt': Buffer.from(page(2)) }, { level: 0 }))
    const sizeAt = zipped.indexOf(Buffer.from('PK\u0001\u0002')) + 24
    zipped.writeUInt32LE(zipped.readUInt32LE(sizeAt) + 1, sizeAt)
    const made = await plan([put('x.zip', zipped)])
    expect(rejectsOf(made)).toMatchObject([{ code: 'damaged', name: join(folder, 'x.zip/a.txt') }])
    expect(made.parts.flatMap(({ pieces }) => pieces)).toContainEqual(expect.objectContaining({ member: 'b.txt' }))
  })

  test('a member of a zip archive that is damaged, and one that is encrypted: the others are kept', async () => {
    const zipped = Buffer.from(
      zipSync(
        { 'a.txt': Buffer.from(page(1)), 'b.txt': Buffer.from(page(2)), 'c.txt': Buffer.from(page(3)) },
        { level: 0 },
      ),
    )
    zipped[zipped.indexOf('Route 2')] = 0x58
    const made = await plan([put('x.zip', zipped)])
    expect(rejectsOf(made)).toMatchObject([{ code: 'damaged', name: join(folder, 'x.zip/b.txt') }])
    expect(unitsOf(made)).toBe(3)
    // The bit that says so, in the entry and in the directory.
    const locked = Buffer.from(zipSync({ 'a.txt': Buffer.from(page(1)) }))
    locked[6] = (locked[6] ?? 0) | 1
    const entry = locked.indexOf(Buffer.from('PK\u0001\u0002'))
    locked[entry + 8] = (locked[entry + 8] ?? 0) | 1
    expect(rejectsOf(await plan([put('y.zip', locked)]))).toMatchObject([{ code: 'encrypted' }])
  })

  test('an input in which no unit stands, once; what is empty but of another kind is left to the parser', async () => {
    const empty = [
      ['empty.jsonl', ''],
      ['blank.jsonl', ' \n\t\r\n\n'],
      ['empty.ndjson.gz', gzipSync('')],
      ['array.json', '\ufeff [ ]\n'],
      ['response.json', '{"totalResults": 0, "results": []}'],
      ['responses.json', '{"results": []}{"result": {"items": []}}'],
      ['array.json.gz', gzipSync('[]')],
      ['empty.zip', zipSync({})],
      ['folders.zip', zipSync({ 'pages/': new Uint8Array(0), '.DS_Store': new Uint8Array(4) })],
    ] as const
    const paths = empty.map(([name, bytes]) => put(`none/${name}`, bytes))
    const made = await plan(paths)
    expect(rejectsOf(made)).toEqual(paths.map((name) => ({ name, offset: 0, code: 'no-answer' })))
    expect(unitsOf(made)).toBe(paths.length)
    expect(
      made.parts.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.type === 'reject' ? piece.message : []))),
    ).toEqual(paths.map((name) => `${name}: expected a written answer, found none`))
    // Members of a zip archive are told of like files, and have the others beside them.
    const zip = put('x.zip', zipSync({ 'a.json': Buffer.from('[]'), 'b.txt': Buffer.from(page(1)) }))
    expect(rejectsOf(await plan([zip]))).toEqual([{ name: `${zip}/a.json`, offset: 0, code: 'no-answer' }])
    // One reject is enough for what breaks off.
    const broken = [put('cut.json', '['), put('cut.zip', zipSync({}).subarray(0, 20))]
    expect(rejectsOf(await plan(broken)).map(({ code }) => code)).toEqual(['truncated', 'damaged'])
    expect(rejectsOf(await plan([put('empty.json', ''), put('empty.txt', '')]))).toEqual([])
  })

  test('bombs: by the length of what they give, and by how far they unpack', async () => {
    const long = await plan([put('zeros.txt.gz', gzipSync(Buffer.alloc(3e6, 0x20)))], { maxUnit: 1e6 })
    expect(rejectsOf(long)).toMatchObject([{ code: 'too-long', offset: 0 }])
    const bounds = { atLeast: 1_500_000, ratio: 50 }
    const lines = gzipSync(`${jsonl(items(0, 3))}${' '.repeat(4e6)}`)
    const far = await plan([put('lines.jsonl.gz', lines)], { maxUnit: 1e9, bounds })
    expect(rejectsOf(far)).toMatchObject([{ code: 'unpacks-too-far' }])
    expect(unitsOf(far)).toBe(4)
    const bomb = { 'a.txt': new Uint8Array(4e6), 'b.txt': Buffer.from(page(1)) }
    const zip = await plan([put('bomb.zip', zipSync(bomb))], { maxUnit: 1e9, bounds })
    expect(rejectsOf(zip).map(({ code }) => code)).toContain('unpacks-too-far')
  })

  test.skipIf(!existsSync('/proc/self/mem'))('a file that fails while it is read', async () => {
    const made = await plan([put('a.txt', page(1)), '/proc/self/mem'])
    expect(rejectsOf(made)).toMatchObject([{ code: 'unreadable-file', name: '/proc/self/mem' }])
    expect(unitsOf(made)).toBe(2)
  })

  test('a file that may not be read', async () => {
    // Root may read everything: a link to nothing stands for a file that cannot be opened.
    put('in/a.txt', page(1))
    symlinkSync(join(folder, 'nothing'), join(folder, 'in/b.txt'))
    const made = await plan([join(folder, 'in')])
    expect(rejectsOf(made)).toMatchObject([{ code: 'unreadable-file', name: join(folder, 'in/b.txt') }])
    expect(unitsOf(made)).toBe(2)
  })
})
