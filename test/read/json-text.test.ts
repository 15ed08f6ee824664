import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonText, type Path } from '../../src/read/json-text.js'

/** Every string in a value, with the way to it. */
function* stringsOf(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      yield* stringsOf(part, [...path, Array.isArray(value) ? Number(name) : name])
    }
  }
}

/** Each character of each string is found where its escape, or itself, stands in the text. */
function check(text: string, root = 0): number {
  const json = jsonText(text)
  let strings = 0
  for (const [path, string] of stringsOf(JSON.parse(text.slice(root).replace(/^\ufeff/u, '')))) {
    const begin = json.placeOf(root, path, 0).offset
    const end = json.placeOf(root, path, string.length).offset
    expect(JSON.parse(`"${text.slice(begin, end)}"`)).toBe(string)
    expect(text[begin - 1]).toBe('"')
    expect(text[end]).toBe('"')
    for (let offset = 0; offset < string.length; offset += 1) {
      const from = json.placeOf(root, path, offset).offset
      const to = json.placeOf(root, path, offset + 1).offset
      expect(JSON.parse(`"${text.slice(from, to)}"`)).toBe(string[offset])
    }
    strings += 1
  }
  return strings
}

describe('places of strings in JSON', () => {
  test.each([
    ['nothing around it', '"x"', 1],
    ['escapes', String.raw`{"a\"b": "\u00a35 \"now\"\\", "c": ["\n", "\\\\"]}`, 3],
    ['white space and a byte order mark', '\ufeff \r\n{ "a" :\t[ 1 , "x" , { } ] , "b" : "y" }', 2],
    ['brackets in strings, numbers and names of values', '[1e-5,true,null,"]}","[{",{"}":"{"},-0.5,"z"]', 4],
    ['a field that stands twice: the last counts', '{"a": "first", "b": "x", "a": "second"}', 2],
    ['a field that objects inherit', '{"__proto__": "x", "constructor": {"toString": "y"}}', 2],
  ])('%s', (_, text, count) => expect(check(text)).toBe(count))

  test('of any JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), fc.boolean(), (value, indent, isAscii) => {
        const text = JSON.stringify(value, null, indent)
        check(isAscii ? text.replace(/[^\x20-\x7e\n\t]/gu, asEscape) : text)
      }),
      { numRuns: 500 },
    )
  })

  test('lines and columns, whatever ends the lines', () => {
    const json = jsonText('{\r\n "a":\r  "xyz",\n\n  "b": "x" }')
    expect(json.placeOf(0, ['a'], 2)).toEqual({ offset: 14, line: 3, column: 6 })
    expect(json.placeOf(0, ['b'], 0)).toEqual({ offset: 27, line: 5, column: 9 })
  })

  test('the value that begins at a place', () => {
    expect(jsonText('{"a":"x"}\n{"a":"y"}').placeOf(10, ['a'], 0)).toEqual({ offset: 16, line: 2, column: 7 })
  })

  test('deep nesting needs no stack, many strings no square of time', () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"b":"x"}`
    expect(jsonText(deep).placeOf(0, ['b'], 0).offset).toBe(deep.length - 3)
    const many = JSON.stringify(Array.from({ length: 100_000 }, (_, index) => `\\"${index}`))
    const json = jsonText(many)
    const start = performance.now()
    for (let index = 0; index < 100_000; index += 10) json.placeOf(0, [index], 2)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

function asEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}
