import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { once, onDemand } from '../src/on-demand.js'

test('what is made once is made when it is first asked for, and no more', () => {
  let made = 0
  const get = once(() => {
    made += 1
    return { made }
  })
  expect(made).toBe(0)
  expect(get()).toBe(get())
  expect(made).toBe(1)
})

test('a package is loaded when it is first asked for', () => {
  const { cache, resolve } = createRequire(import.meta.url)
  const saxes = onDemand<typeof import('saxes')>('saxes')
  expect(cache).not.toHaveProperty([resolve('saxes')])
  expect(saxes().SaxesParser).toBeTypeOf('function')
  expect(cache).toHaveProperty([resolve('saxes')])
})

test('one that is not installed is missed at once, not by the first text that needs it', () => {
  expect(() => onDemand('no-such-package')).toThrow(expect.objectContaining({ code: 'MODULE_NOT_FOUND' }))
})
