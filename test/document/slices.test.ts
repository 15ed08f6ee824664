import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinTexts, sliceText, sourceSpan, trimmedSlice } from '../../src/document/slices.js'
import { placeOf, type Text, verbatim } from '../../src/document.js'
import { readHtml } from '../../src/read/html.js'

const HTML =
  '<p>One &pound;5 <a href="u">link here</a>.</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><p>End</p>'

/** Everything that must hold of a text, however it was made. */
function check({ value, links, tables, origin }: Text): void {
  let at = 0
  for (const piece of origin.pieces) {
    expect(piece.at).toBeGreaterThanOrEqual(at)
    expect(value.slice(piece.at, piece.at + piece.length)).toBe(
      origin.source.slice(piece.source, piece.source + piece.length),
    )
    at = piece.at + piece.length
  }
  expect(at).toBeLessThanOrEqual(value.length)
  for (const spans of [links, tables, ...tables.map(({ cells }) => cells)]) {
    let end = 0
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(end)
      expect(span.end).toBeGreaterThan(span.start)
      end = span.end
    }
    expect(end).toBeLessThanOrEqual(value.length)
  }
}

test('links are clipped, tables kept whole or left', () => {
  const text = readHtml(HTML)
  const from = text.value.indexOf('here')
  const slice = sliceText(text, from, text.value.length)
  expect(slice.links.map(({ start, end }) => slice.value.slice(start, end))).toEqual(['here'])
  expect(slice.tables).toHaveLength(1)
  const [table] = slice.tables
  expect(table?.cells.map(({ start, end }) => slice.value.slice(start, end))).toEqual(['a', 'b', 'c', 'd'])
  expect(sliceText(text, 0, text.value.indexOf('c |')).tables).toEqual([])
  expect(sliceText(text, 0, 3)).toMatchObject({ value: 'One', links: [], tables: [] })
})

test('a slice leads back to where the whole did', () => {
  const text = readHtml(HTML)
  fc.assert(
    fc.property(fc.nat(text.value.length), fc.nat(text.value.length), (a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a]
      const slice = sliceText(text, start, end)
      check(slice)
      expect(slice.value).toBe(text.value.slice(start, end))
      for (const piece of slice.origin.pieces) {
        expect(placeOf(slice.origin, piece.at)).toEqual(placeOf(text.origin, start + piece.at))
      }
    }),
  )
})

test('slices joined end to end are the text again', () => {
  const text = readHtml(HTML)
  const cut = text.value.indexOf('End')
  const joined = joinTexts(text.origin, [sliceText(text, 0, cut), sliceText(text, cut, text.value.length)])
  expect(joined).toEqual({ ...text, tables: joined.tables, origin: joined.origin })
  expect(joined.tables).toEqual(text.tables)
  check(joined)
})

test('what joins two slices comes from nowhere', () => {
  const source = 'one [cut] two'
  const text = verbatim(source, 0, source.length)
  const joined = joinTexts(text.origin, [sliceText(text, 0, 3), '\n\n', sliceText(text, 10, 13)])
  check(joined)
  expect(joined.value).toBe('one\n\ntwo')
  expect(placeOf(joined.origin, 5).offset).toBe(10)
})

describe('trimming', () => {
  const source = ' \u00a0\u200b words \n'
  const text = verbatim(source, 0, source.length)
  test('white space goes', () => {
    const slice = trimmedSlice(text, { start: 0, end: source.length })
    expect(slice?.value).toBe('words')
    expect(sourceSpan(text.origin, { start: 4, end: 9 })).toEqual({ start: 4, end: 9 })
  })
  test('nothing else is nothing', () => {
    expect(trimmedSlice(text, { start: 0, end: 4 })).toBeNull()
    expect(trimmedSlice(text, null)).toBeNull()
  })
})

test('a span of a decoded character is the place of its reference', () => {
  const text = readHtml('<p>&pound;5</p>')
  expect(sourceSpan(text.origin, { start: 0, end: 2 })).toEqual({ start: 3, end: 11 })
})
