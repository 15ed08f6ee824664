/** Periods named by their end: "the year ending March 2023", "quarter ended 30 June 2024"; "the year to March 2023" names the month. */
import { KIND } from '../tokens.js'
import { AFTER_WORD, type Form, type Groups } from './parser.js'
import { END, GAP, LABEL, MONTH, monthOf, ORDINAL, YEAR } from './words.js'

/** "year ending June 2023", "financial years ended 31 March 2024", "the twelve months ending May 2024". */
const ENDING = new RegExp(
  `(?:(?:${LABEL}${GAP})?(?:(?<year12>[Yy]ears?)|(?<quarter>[Qq]uarters?)|(?<months>[Tt]hree|3|[Ss]ix|6|[Nn]ine|9|[Tt]welve|12)[ -]months?))${GAP}(?:end(?:ing|ed)|to the end of)(?:${GAP}(?:in|on|at))?(?:${GAP}the)?${GAP}(?:(?<day>\\d{1,2})${ORDINAL}?${GAP})?(?<month>${MONTH}),?${GAP}(?<year>${YEAR})${END}`,
  'u',
)
const COUNTS: Record<string, number> = { three: 3, six: 6, nine: 9, twelve: 12 }

/** Forms of periods that are named by their end. */
export const ENDINGS: Form[] = [
  {
    pattern: ENDING,
    notAfter: AFTER_WORD,
    begins: KIND.LABEL | KIND.UNIT | KIND.QUARTER | KIND.COUNT,
    goesOn: KIND.DAY | KIND.MONTH | KIND.THE | KIND.UNIT | KIND.QUARTER | KIND.COUNT,
    needs: KIND.MONTH | KIND.YEAR,
    read: (groups) => {
      const day = groups.day === undefined ? null : Number(groups.day)
      const month = monthOf(groups.month ?? '')
      return { kind: 'ending', months: monthsIn(groups), month, day, year: Number(groups.year) }
    },
  },
]

function monthsIn({ quarter, months = '' }: Groups): number {
  if (months !== '') return COUNTS[months.toLowerCase()] ?? Number(months)
  return quarter === undefined ? 12 : 3
}
