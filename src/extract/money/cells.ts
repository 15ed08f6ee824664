/** Amounts in cells of a table whose head declares the currency and scale. */
import { type Cell, mentionOf, type Section } from '../../document.js'
import type { Money } from '../../schema.js'
import { currencyOf, exact, NUMBER, powerOf, SIGN } from './amounts.js'

/** "£m", "£ million", "£'000", "£,000s", "£, million", "£": in a text with plain quotes. */
const UNIT = new RegExp(
  String.raw`^(?<sign>${SIGN}),? ?(?<scale>'?000s?|thousands?|millions?|billions?|mn?|bn|k)?$`,
  'iu',
)
/** "1,234", "4.416", "0.975*", "26 [2]": a number and footnotes alone; "(265)" and "-3.1" are no amounts to be had. */
const CELL = new RegExp(String.raw`^(?<low>${NUMBER})(?: ?(?:[*†‡^]{1,3}|\[\w{1,2}\]))?$`, 'u')

/** What the head of a cell says of its numbers; null where it declares no currency. */
export function unitOf(cell: Cell | null): { currency: string; power: number } | null {
  const groups = cell?.unit == null ? undefined : UNIT.exec(cell.unit.replaceAll(CURLY, "'"))?.groups
  const currency = groups?.sign === undefined ? undefined : currencyOf(groups.sign)
  return currency === undefined ? null : { currency, power: powerOf(groups?.scale) }
}

const CURLY = /[‘’]/gu

/** The amounts of a section's cells that hold a bare number under a head with a unit, at their full value. */
export function cellMoneyIn(section: Section): Money[] {
  return section.passages.flatMap((passage): Money[] => {
    const unit = passage.cell?.isHead === false ? unitOf(passage.cell) : null
    const low =
      unit === null ? undefined : CELL.exec(section.plain.slice(passage.start, passage.end).trim())?.groups?.low
    if (unit === null || low === undefined) return []
    const value = exact(low, unit.power)
    const start = passage.start + section.plain.slice(passage.start, passage.end).indexOf(low)
    const { currency } = unit
    const amount = { currency, value, minValue: value, maxValue: value, qualifier: null, per: null }
    return [mentionOf(section, start, start + low.length, amount)]
  })
}
