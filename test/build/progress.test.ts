import { describe, expect, test } from 'vitest'
import type { Progress } from '../../src/build/index.js'
import { reportProgress } from '../../src/cli/progress.js'

const BEGUN: Progress = {
  phase: 'parsing',
  bytes: 0,
  totalBytes: 100e6,
  parts: 0,
  totalParts: 25,
  answers: 0,
  rejects: 0,
}

/** A screen that keeps what is written, and a clock that is set by hand. */
function fake(isTTY: boolean, columns = 120) {
  const written: string[] = []
  let time = 0
  const screen = { isTTY, columns, write: (text: string) => written.push(text) }
  const reporter = reportProgress(screen, () => time)
  return { written, reporter, at: (seconds: number) => (time = seconds * 1000) }
}

describe('progress', () => {
  test('elsewhere than on a terminal: a plain line every ten seconds', () => {
    const { written, reporter, at } = fake(false)
    for (let second = 0; second <= 25; second += 1) {
      at(second)
      reporter.update({ ...BEGUN, bytes: second * 1e6, answers: second * 1500, rejects: 2 })
    }
    reporter.finish()
    expect(written).toEqual([
      'wrans: parsing 10 %, 15,000 answers, 10.0 of 100.0 MB, 1,500/s, 1.0 MB/s, 1:30 left, 2 rejects\n',
      'wrans: parsing 20 %, 30,000 answers, 20.0 of 100.0 MB, 1,500/s, 1.0 MB/s, 1:20 left, 2 rejects\n',
    ])
  })

  test('on a terminal: one line, drawn anew, that fits, and is gone at the end', () => {
    const { written, reporter, at } = fake(true, 60)
    reporter.update(BEGUN)
    at(10)
    reporter.update({ ...BEGUN, bytes: 50e6, answers: 40_000 })
    at(10.05)
    reporter.update({ ...BEGUN, bytes: 51e6, answers: 40_100 })
    reporter.finish()
    expect(written).toEqual(['\r\u001b[K[############............] parsing 50 %, 40,000 answers, 50', '\r\u001b[K'])
    expect(written[0]?.length).toBeLessThan(60 + '\r\u001b[K'.length)
  })

  test('the rate is that of this run, not of the one that was interrupted', () => {
    const { written, reporter, at } = fake(false)
    reporter.update({ ...BEGUN, bytes: 90e6, answers: 90_000 })
    at(10)
    reporter.update({ ...BEGUN, bytes: 95e6, answers: 95_000 })
    expect(written).toEqual([
      'wrans: parsing 95 %, 95,000 answers, 95.0 of 100.0 MB, 500/s, 0.5 MB/s, 0:10 left, 0 rejects\n',
    ])
  })

  test('the rate is that of the last minute', () => {
    const { written, reporter, at } = fake(false)
    reporter.update(BEGUN)
    for (let second = 10; second <= 100; second += 10) {
      at(second)
      const bytes = second <= 40 ? second * 1e5 : 4e6 + (second - 40) * 1e6
      reporter.update({ ...BEGUN, bytes, answers: bytes / 1000 })
    }
    expect(written[3]).toContain('4,000 answers, 4.0 of 100.0 MB, 100/s, 0.1 MB/s, 16:00 left')
    expect(written.at(-1)).toContain('64,000 answers, 64.0 of 100.0 MB, 1,000/s, 1.0 MB/s, 0:36 left')
  })

  test('planning and publishing; a stream of unknown length; hours', () => {
    const { written, reporter, at } = fake(false)
    reporter.update({ ...BEGUN, phase: 'planning', bytes: 0, totalBytes: null })
    at(10)
    reporter.update({ ...BEGUN, phase: 'planning', bytes: 7e6, totalBytes: null })
    at(11)
    reporter.update(BEGUN)
    at(21)
    reporter.update({ ...BEGUN, bytes: 0.1e6, answers: 100 })
    at(31)
    reporter.update({ ...BEGUN, phase: 'publishing', bytes: 100e6, parts: 5, answers: 9 })
    expect(written).toEqual([
      'wrans: planning, 7.0 MB\n',
      'wrans: parsing 0 %, 100 answers, 0.1 of 100.0 MB, 10/s, 0.0 MB/s, 2:46:30 left, 0 rejects\n',
      'wrans: publishing 20 %, 9 answers, 100.0 of 100.0 MB, 0 rejects\n',
    ])
  })
})
