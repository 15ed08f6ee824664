import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWrittenAnswers, WrittenAnswer } from '../src/index.js'
import { surely } from '../src/schema/surely.js'

const root = fileURLToPath(new URL('../fixtures/answers', import.meta.url))
const isSurelyValid = surely(WrittenAnswer)

function recordsOf(folder: string): WrittenAnswer[] {
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? ''
  const options = join(folder, 'options.json')
  const settings = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}
  try {
    return [...parseWrittenAnswers(readFileSync(join(folder, input)), settings)]
  } catch {
    return []
  }
}

const records = readdirSync(root).flatMap((name) => recordsOf(join(root, name)))

describe('the official page', () => {
  test.each([
    ['53243', '/2020-06-01/53243'],
    ['HL3361', '/2020-06-01/HL3361'],
    ['\udc00', null],
    ['../HL1', null],
    ['S3W-27948', null],
  ])('of UIN %j', (uin, path) => {
    const item = { questionText: 'Why?', answerText: 'So.', uin, dateTabled: '2020-06-01T00:00:00' }
    const [record] = [...parseWrittenAnswers(JSON.stringify(item))]
    const site = 'https://questions-statements.parliament.uk/written-questions/detail'
    expect(record?.metadata).toMatchObject({ uin, url: path === null ? null : `${site}${path}` })
  })
})

describe('validation', () => {
  test('the records of the fixtures are surely valid', () => {
    expect(records.length).toBeGreaterThan(50)
    for (const record of records) {
      expect(isSurelyValid(record), JSON.stringify(record).slice(0, 300)).toBe(true)
      expect(JSON.stringify(WrittenAnswer.parse(record))).toBe(JSON.stringify(record))
    }
  })

  test('what is surely valid is what zod accepts and gives back as it was', () => {
    const places = records.flatMap((record) => placesOf(record).map((place) => ({ record, place })))
    const odd = fc.constantFrom<unknown[]>(
      ...[null, undefined, true, 0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, '', 'x', 'GBP', [], [null]],
      ...[{}, '2024-02-29', '2023-02-29', '2023-13-01', 'Commons', 'answer', 'question', 'question\n', 1, new Date(0)],
    )
    const change = fc.oneof(
      fc.record({ to: odd }),
      fc.constantFrom('left out', 'added beside', 'put last').map((how) => ({ how })),
    )
    let valid = 0
    fc.assert(
      fc.property(fc.nat(), change, (index, change) => {
        const { record, place } = places[index % places.length] as (typeof places)[number]
        const changed = structuredClone(record)
        apply(changed, place, change)
        const parsed = WrittenAnswer.safeParse(changed)
        const isSame = parsed.success && isDeepStrictEqual(parsed.data, changed) && sameOrder(parsed.data, changed)
        expect(isSurelyValid(changed)).toBe(isSame)
        if (isSame) valid += 1
      }),
      { numRuns: 4000 },
    )
    expect(valid).toBeGreaterThan(100)
  })
})

type Path = (string | number)[]

function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, part]) => placesOf(part, [...path, name]))].filter(
    (each) => each.length > 0,
  )
}

function apply(record: unknown, path: Path, change: { to: unknown } | { how: string }): void {
  let parent = record as Record<string | number, unknown>
  for (const name of path.slice(0, -1)) parent = parent[name] as Record<string | number, unknown>
  const name = path.at(-1) as string
  if ('to' in change) parent[name] = change.to
  // What stands beside the items of a list is no part of it.
  else if (Array.isArray(parent)) parent.pop()
  else if (change.how === 'added beside') parent.extra = null
  else {
    const before = parent[name]
    delete parent[name]
    if (change.how === 'put last') parent[name] = before
  }
}

function sameOrder(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

describe('records', () => {
  test('no part of a record stands in another, or in another place of it', () => {
    for (const name of readdirSync(root)) {
      const seen = new Set<unknown>()
      for (const record of recordsOf(join(root, name))) {
        for (const part of partsOf(record)) {
          expect(seen.has(part), `${name}: ${JSON.stringify(part).slice(0, 100)}`).toBe(false)
          seen.add(part)
        }
      }
    }
  })
})

function partsOf(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : []
}
