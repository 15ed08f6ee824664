import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remembered } from '../../src/extract/remembered.js'

test('a piece is worked on once, wherever it stands, and anew when others came between', () => {
  const asked: string[] = []
  const shout = remembered((piece) => {
    asked.push(piece)
    return { text: piece.toUpperCase() }
  }, 2)
  expect(shout('a')).toBe(shout('cab', 1, 2))
  expect(shout('b')).toEqual({ text: 'B' })
  expect(shout('a')).toBe(shout('a'))
  expect(asked).toEqual(['a', 'b'])
  shout('c')
  expect(shout('b')).toEqual({ text: 'B' })
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('long pieces are not kept', () => {
  const copy = remembered((piece) => ({ piece }))
  const long = 'long '.repeat(100)
  expect(copy(long)).toEqual({ piece: long })
  expect(copy(long)).not.toBe(copy(long))
})

test('a piece of a long text is kept as if it stood alone; no piece of more than 48 letters is', () => {
  const copy = remembered((piece) => ({ piece }))
  const text = 'long '.repeat(100)
  expect(copy(text, 400, 405)).toBe(copy('long '))
  expect(copy(text, 400, 448)).toBe(copy(text, 0, 48))
  expect(copy(text, 400, 449)).toEqual({ piece: text.slice(0, 49) })
  expect(copy(text, 400, 449)).not.toBe(copy(text, 0, 49))
})

test('it gives what the function gives, however few its places', () => {
  const same = [2, 8, 1024].map((places) => remembered((piece) => ({ piece }), places))
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b)
      for (const copy of same) expect(copy(text, start, end).piece).toBe(text.slice(start, end))
    }),
    { numRuns: 1000 },
  )
})
