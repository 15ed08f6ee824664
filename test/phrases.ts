/**
 * Phrase files, `fixtures/phrases/*.txt`: one phrase a line, «…» around each thing that must be found. A line without
 * marks must find nothing. After ` → ` come the values of the things found, parted by ` ; `. `# reference: 2018-03-22`
 * sets the day of the answer for the lines below it; other lines that begin with `#` are comments. ⏎ is a line end.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { divideText } from '../src/divide.js'
import { type Section, verbatim } from '../src/document.js'
import { readHtml } from '../src/read/html.js'

/** What a finder reports of one thing it found: its span in the text, and its value in the file's notation. */
export interface Found {
  start: number
  end: number
  value: string
}

/** A line of a phrase file. */
export interface Phrase {
  line: number
  /** The line as written, and its text without the marks. */
  written: string
  text: string
  /** What stands behind the arrow. */
  values: string | undefined
  reference: string | null
}

/** The phrases of a file. */
export function phrasesOf(name: string): Phrase[] {
  const lines = readFileSync(new URL(`../fixtures/phrases/${name}.txt`, import.meta.url), 'utf8').split('\n')
  let reference: string | null = null
  const phrases: Phrase[] = []
  for (const [index, written] of lines.entries()) {
    reference = /^# reference: (\d{4}-\d\d-\d\d)$/u.exec(written)?.[1] ?? reference
    if (written.trim() === '' || written.startsWith('#')) continue
    const [marked = '', values] = written.split(' → ')
    phrases.push({
      line: index + 1,
      written,
      text: marked.replace(/[«»]/gu, '').replaceAll('⏎', '\n'),
      values,
      reference,
    })
  }
  return phrases
}

/** A phrase as the answer that it is, read as HTML where it begins with a tag. */
export function sectionOf({ text, reference }: Phrase): Section {
  const source = text.startsWith('<') ? readHtml(text) : verbatim(text, 0, text.length)
  return divideText(source, 'answer', reference)
}

/** Holds lines to those of a file, which `UPDATE=1` writes anew. */
export function expectWritten(file: string, found: string): void {
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, found)
  }
  expect(existsSync(file), `${file} is missing; UPDATE=1 makes it`).toBe(true)
  expect(found.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'))
}

/** Runs a finder over every line of a phrase file. */
export function testPhrases(name: string, find: (section: Section) => Found[]): void {
  describe(`fixtures/phrases/${name}.txt`, () => {
    const phrases = phrasesOf(name)
    for (const { line, written, text, values, reference } of phrases) {
      test(`${line}: ${written}`, () => {
        const found = find(divideText(verbatim(text, 0, text.length), 'answer', reference))
        expect(mark(text, found).replaceAll('\n', '⏎')).toBe(written.split(' → ')[0])
        if (values !== undefined) expect(found.map(({ value }) => value).join(' ; ')).toBe(values)
      })
    }
    test('holds phrases', () => expect(phrases.length).toBeGreaterThan(0))
  })
}

function mark(text: string, found: Found[]): string {
  let marked = text
  for (const { start, end } of found.toReversed()) {
    marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`
  }
  return marked
}
