import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutterOf, type SliceKind, unitsIn, wayOf } from '../../src/build/cut/index.js'
import { headOf, withHead, xmlCutter } from '../../src/build/cut/xml.js'

interface Found {
  units: string[]
  rejects: { offset: number; code: string }[]
}

function cut(kind: SliceKind, text: string, maxUnit = 1e9, chunk = 1e9): Found {
  const bytes = Buffer.from(text)
  const found: Found = { units: [], rejects: [] }
  const cutter = cutterOf(
    kind,
    {
      unit: (start, end) => found.units.push(bytes.subarray(start, end).toString()),
      gap: () => {},
      reject: (offset, code) => found.rejects.push({ offset, code }),
    },
    maxUnit,
  )
  for (let at = 0; at < bytes.length; at += chunk) cutter.push(bytes.subarray(at, at + chunk))
  cutter.end()
  return found
}

function kindOf(text: string, name = 'input'): SliceKind {
  return wayOf(Buffer.from(text), name).kind
}

describe('the way to cut', () => {
  test.each([
    ['[{"a": 1}]', 'values'],
    ['\ufeff  {"results": []}', 'values'],
    ['{"a": 1}', 'values'],
    ['{\n  "a": 1\n}', 'values'],
    ['[\n  {"a": 1},\n  {"a": 2}\n]', 'values'],
    ['{"a": 1}\n{"a": 2}\n', 'lines'],
    ['\ufeff{"a": 1}\r\n\r\n{"a": 2}\r\n', 'lines'],
    // A first line that is broken is told from a list over many lines by those after it.
    ['{"a": \n{"a": 2}\n{"a": 3}\n', 'lines'],
    ['<?xml version="1.0"?>\n<publicwhip>\n', 'xml'],
    ['<html><body>', 'whole'],
    ['To ask the Secretary of State', 'whole'],
    ['', 'whole'],
    ['{\u0000"\u0000', 'whole'],
  ])('of %j is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

  test('of what is named JSONL is by lines, whatever the first line is', () => {
    expect(kindOf('garbage\n{"a": 1}', 'a/b.jsonl.gz')).toBe('lines')
    expect(kindOf('garbage\n{"a": 1}', 'a/b.txt')).toBe('whole')
  })
})

describe('lines', () => {
  test('every line that is not blank, with its \\r', () =>
    expect(cut('lines', '{"a":1}\r\n\n  \n{"b":2}\n{"c"').units).toEqual(['{"a":1}\r', '{"b":2}', '{"c"']))
  test('one that is too long is told of, those around it are kept', () =>
    expect(cut('lines', 'aa\nbbbbbbbb\ncc\n', 4)).toEqual({
      units: ['aa', 'cc'],
      rejects: [{ offset: 3, code: 'too-long' }],
    }))
})

describe('values', () => {
  test.each<[string, string[]]>([
    ['[]', []],
    ['[{"a": 1}, {"b": "]}\\"[{"}]', ['{"a": 1}', '{"b": "]}\\"[{"}']],
    ['{"totalResults": 2, "results": [{"a": 1},{"b": [2]}], "links": [{"c": 1}]}', ['{"a": 1}', '{"b": [2]}']],
    ['{"results": []}', []],
    [
      '{"format": "x", "result": {"page": 1, "items": [{"a": {}}, {"b": 2}], "next": {"items": [1]}}}',
      ['{"a": {}}', '{"b": 2}'],
    ],
    // No list of items: the value is one unit.
    ['{"value": {"results": [{"a": 1}]}}', ['{"value": {"results": [{"a": 1}]}}']],
    ['{"results": ["a", "b"]}', ['{"results": ["a", "b"]}']],
    ['{"results": {"a": 1}}', ['{"results": {"a": 1}}']],
    ['{"a": 1} {"b": 2}\n{"results": [{"c": 3}]}[{"d": 4}]', ['{"a": 1}', '{"b": 2}', '{"c": 3}', '{"d": 4}']],
    // Whatever stands between commas is a unit, so that it becomes a reject and is not lost.
    ['[1, null, "x", {"a": 1}, oops, [2], ]', ['1', 'null', '"x"', '{"a": 1}', 'oops', '[2]']],
    ['[{"a": 1}} , {"b": 2}]', ['{"a": 1}', '}', '{"b": 2}']],
    ['\ufeff[{"a": 1}]', ['{"a": 1}']],
  ])('of %j', (text, units) => expect(cut('values', text)).toEqual({ units, rejects: [] }))

  test('an item that is cut off is a unit, for the parser to say so', () =>
    expect(cut('values', '[{"a": 1}, {"b": "x')).toEqual({ units: ['{"a": 1}', '{"b": "x'], rejects: [] }))

  test.each(['[{"a": 1},', '{"results": [{"a": 1}', '{"results": [{"a": 1}]'])(
    'a list that does not end is told of: %j',
    (text) => {
      const { units, rejects } = cut('values', text)
      expect(units).toEqual(['{"a": 1}'])
      expect(rejects).toEqual([{ offset: text.length, code: 'truncated' }])
    },
  )

  test('an item that is too long is told of, those around it are kept', () =>
    expect(cut('values', '[{"a":1},{"b":"xxxxxxxxxxxxxxxx"},{"c":1}]', 10)).toEqual({
      units: ['{"a":1}', '{"c":1}'],
      rejects: [{ offset: 9, code: 'too-long' }],
    }))

  const json = fc.oneof(
    fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 6 }).map((list) => JSON.stringify(list)),
    fc.array(fc.jsonValue(), { maxLength: 6 }).map((list) => JSON.stringify(list, null, 1)),
    fc
      .array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1, maxLength: 4 })
      .map((results) => JSON.stringify({ count: 1, results, more: [{ results: [1] }] })),
  )

  test('finds the items that JSON.parse finds, in chunks of any size', () => {
    fc.assert(
      fc.property(json, fc.integer({ min: 1, max: 9 }), (text, chunk) => {
        const value = JSON.parse(text)
        const list = Array.isArray(value) ? value : value.results
        const { units, rejects } = cut('values', text, 1e9, chunk)
        expect(units.map((unit) => JSON.parse(unit))).toEqual(list)
        expect(rejects).toEqual([])
      }),
    )
  })

  test('a slice gives the units that were found in it, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (list) => {
        const text = JSON.stringify(list).slice(1, -1)
        const bytes = Buffer.from(text)
        const units = unitsIn('values', bytes).map(({ start, end }) =>
          JSON.parse(bytes.subarray(start, end).toString()),
        )
        expect(units).toEqual(JSON.parse(`[${text}]`))
      }),
    )
  })

  test('no bytes at all are lost in silence, and no chunk size changes what is found', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'{}[]",:\\ 1a\n\u00e9'.split('')), maxLength: 60 })
    fc.assert(
      fc.property(
        noise,
        fc.constantFrom<SliceKind>('lines', 'values', 'whole'),
        fc.integer({ min: 1, max: 7 }),
        (text, kind, chunk) => {
          const whole = cut(kind, text)
          expect(cut(kind, text, 1e9, chunk)).toEqual(whole)
          const isEmptyList = (part: string) => /^[\s,[\]]*$/u.test(part)
          const rest = whole.units.reduce((left, unit) => left.replace(unit, () => ''), text)
          if (kind !== 'values' || !/results|items/u.test(text)) expect(isEmptyList(rest), rest).toBe(true)
        },
      ),
    )
  })

  test('costs what its length costs', () => {
    const time = (length: number) => {
      const text = `[${'{"a": ["'.repeat(length)}`
      const start = performance.now()
      cut('values', text, 1e9, 4096)
      return performance.now() - start
    }
    time(20_000)
    expect(time(400_000) / Math.max(1, time(40_000))).toBeLessThan(60)
  })
})

describe('XML', () => {
  const heading = (name: string) => `<major-heading>${name}</major-heading><ques/><reply/>`
  const file = `<?xml version="1.0"?>\n<!DOCTYPE publicwhip>\n<publicwhip>\n${heading('A')}${heading('B')}${heading('C')}</publicwhip>\n`

  test('a file of ordinary size is one unit', () => expect(cut('xml', file).units).toEqual([file]))

  test('a long one is cut before major headings, and each piece gets the head', () => {
    const bytes = Buffer.from(file)
    for (const chunk of [1, 7, 1000]) {
      const units: string[] = []
      const finds = {
        gap: () => {},
        reject: () => {},
        unit: (start: number, end: number) => units.push(file.slice(start, end)),
      }
      const cutter = xmlCutter(finds, 1e9, 60)
      for (let at = 0; at < bytes.length; at += chunk) cutter.push(bytes.subarray(at, at + chunk))
      cutter.end()
      expect(units.join('')).toBe(file)
      expect(units.slice(1).every((unit) => unit.startsWith('<major-heading>'))).toBe(true)
      expect(units.length).toBeGreaterThan(1)
      const head = bytes.subarray(0, headOf(bytes))
      expect(withHead(head, Buffer.from(units.at(-1) ?? '')).toString()).toMatch(
        /^<\?xml[\s\S]*<publicwhip><major-heading>[BC][\s\S]*<\/publicwhip>\n$/u,
      )
      expect(withHead(Buffer.alloc(0), Buffer.from(units[0] ?? '')).toString()).toMatch(
        /^<\?xml[\s\S]*<\/publicwhip>$/u,
      )
    }
  })
})
