/** Reads markup in the simplest way that can be, to check by: no parser of the library is used. */
import { expect } from 'vitest'
import { locate, type WrittenAnswer } from '../../src/index.js'

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  pound: '£',
  euro: '€',
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  frac12: '½',
  eacute: 'é',
  iacute: 'í',
  ccedil: 'ç',
  ocirc: 'ô',
  agrave: 'à',
  deg: '°',
  middot: '·',
  dagger: '†',
}
const REFERENCE = /&(?:#(\d+)|#x([0-9a-f]+)|([a-z0-9]+));/giu

/** The text of markup without tags, with its character references read. */
export function bare(markup: string): string {
  return markup.replace(/<[^>]*>/gu, ' ').replace(REFERENCE, (reference, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? reference
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
  })
}

/** Letters, figures and signs of money only: what a rendering may neither add nor lose. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}£€%]/gu, '')
}

/** Every mention leads back to a place of the source where its words stand, with whatever tags between them. */
export function checkPlaces(record: WrittenAnswer, source: string): void {
  for (const kind of ['dates', 'money', 'urls', 'references', 'actions'] as const) {
    for (const mention of record[kind]) {
      const place = locate(record, mention)
      const there = source.slice(place?.offset, (place?.offset ?? 0) + 40 + mention.text.length * 12)
      expect(there, `${kind} "${mention.text}" begins in a tag or a space`).not.toMatch(/^[<\s]/u)
      expect(letters(bare(there)).startsWith(letters(mention.text)), `${kind} "${mention.text}" at "${there}"`).toBe(
        true,
      )
      const lines = source.slice(0, place?.offset).split(/\r\n|\r|\n/u)
      expect(place).toMatchObject({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 })
    }
  }
}
