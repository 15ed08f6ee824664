/**
 * Phrase files, `fixtures/phrases/*.txt`: one phrase a line, «…» around each thing that must be found. A line without
 * marks must find nothing. After ` → ` come the values of the things found, parted by ` ; `. `# reference: 2018-03-22`
 * sets the day of the answer for the lines below it; other lines that begin with `#` are comments.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { divideText } from '../src/divide.js'
import { type Section, verbatim } from '../src/document.js'

/** What a finder reports of one thing it found: its span in the text, and its value in the file's notation. */
export interface Found {
  start: number
  end: number
  value: string
}

/** Runs a finder over every line of a phrase file. */
export function testPhrases(name: string, find: (section: Section) => Found[]): void {
  const lines = readFileSync(new URL(`../fixtures/phrases/${name}.txt`, import.meta.url), 'utf8').split('\n')
  let reference: string | null = null
  describe(`fixtures/phrases/${name}.txt`, () => {
    let phrases = 0
    for (const [index, line] of lines.entries()) {
      reference = /^# reference: (\d{4}-\d\d-\d\d)$/u.exec(line)?.[1] ?? reference
      if (line.trim() === '' || line.startsWith('#')) continue
      phrases += 1
      const day = reference
      test(`${index + 1}: ${line}`, () => {
        const [marked = '', values] = line.split(' → ')
        const text = marked.replace(/[«»]/gu, '')
        const found = find(divideText(verbatim(text, 0, text.length), 'answer', day))
        expect(mark(text, found)).toBe(marked)
        if (values !== undefined) expect(found.map(({ value }) => value).join(' ; ')).toBe(values)
      })
    }
    test('holds phrases', () => expect(phrases).toBeGreaterThan(0))
  })
}

function mark(text: string, found: Found[]): string {
  let marked = text
  for (const { start, end } of found.toReversed()) {
    marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`
  }
  return marked
}
