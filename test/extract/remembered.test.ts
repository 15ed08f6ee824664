import { expect, test } from 'vitest'
import { remembered } from '../../src/extract/remembered.js'

test('a text is worked on once, and anew when too many others came between', () => {
  const asked: string[] = []
  const shout = remembered((text) => {
    asked.push(text)
    return { text: text.toUpperCase() }
  }, 2)
  expect(shout('a')).toBe(shout('a'))
  expect(shout('b')).toEqual({ text: 'B' })
  expect(shout('c')).toEqual({ text: 'C' })
  expect(shout('a')).toEqual({ text: 'A' })
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

test('long texts are not kept', () => {
  const copy = remembered((text) => ({ text }))
  const long = 'long '.repeat(100)
  expect(copy(long)).toEqual({ text: long })
  expect(copy(long)).not.toBe(copy(long))
})
