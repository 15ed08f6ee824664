/** Reads markup in the simplest way that can be, to check by: no parser of the library is used. */
import { expect } from 'vitest'
import { locate, type WrittenAnswer } from '../../src/index.js'

/** The names of the characters from U+00A0 to U+00FF, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const OTHERS: [string, string][] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['euro', '€'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
  ['dagger', '†'],
]
const NAMED = new Map([
  ...OTHERS,
  ...LATIN_1.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
])
const CDATA_MARK = /<!\[CDATA\[|\]\]>/gu
/** What the readers leave out inside a text: `<b>29 Oct 2009 : Column 483W</b>`, `<col>33</col>`. */
const COLUMN_MARK = /<b>[^<]*Column[^<]*<\/b>|<col>[^<]*<\/col>/gu
const TAG = /<[^>]*>/gu
const REFERENCE = /&(?:#(\d+)|#x([0-9a-f]+)|([a-z0-9]+));/giu

/** The text of markup without tags and marks of columns, with its character references read. */
export function bare(markup: string): string {
  const text = markup.replace(CDATA_MARK, '').replace(COLUMN_MARK, '').replace(TAG, ' ')
  return text.replace(REFERENCE, (reference, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? reference
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
  })
}

/** Letters, figures and signs of money only: what a rendering may neither add nor lose. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}£€%]/gu, '')
}

/** Lines of longer sources are not counted for every mention. */
const LONG = 20_000

/**
 * Every mention leads back to a place of the source where its words stand, with whatever tags between them. What is
 * read as plain text, such as a piece of a file, keeps its tags as words.
 */
export function checkPlaces(record: WrittenAnswer, source: string): void {
  const plain = record.source.format === 'text'
  for (const kind of ['dates', 'money', 'urls', 'references', 'actions'] as const) {
    for (const mention of record[kind]) {
      const place = locate(record, mention)
      const there = source.slice(place?.offset, (place?.offset ?? 0) + 40 + mention.text.length * 12)
      expect(there, `${kind} "${mention.text}" begins in a tag or a space`).not.toMatch(plain ? /^\s/u : /^[<\s]/u)
      const words = letters(plain ? there : bare(there))
      expect(words.startsWith(letters(mention.text)), `${kind} "${mention.text}" at "${there}"`).toBe(true)
      if (source.length > LONG) continue
      const lines = source.slice(0, place?.offset).split(/\r\n|\r|\n/u)
      expect(place).toMatchObject({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 })
    }
  }
}
