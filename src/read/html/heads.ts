/** Which rows of a table are its heads, and the units that heads declare. Most tables of the API have no `<th>`. */

/** A place of a row as far as heads are concerned. */
interface Place {
  text: string
  head: boolean
  bold: boolean
  /** Over several columns. */
  merged: boolean
  /** Over several rows. */
  tall: boolean
}
export type Row = Place[]

const MAX_HEAD_ROWS = 4

/** How many of the first rows are heads; at least one row is left for the body. */
export function countHeadRows(rows: Row[], width: number): number {
  const declared = rows.findIndex((row) => !isDeclared(row))
  if (declared > 0) return declared
  const [first] = rows
  if (first === undefined || rows.length < 2) return 0
  const someBold = isBold(first) && !rows.every(isBold)
  if (!(isHead(first) || (someBold && isCount(first)))) return 0
  if (width === 1 && !someBold) return 0
  let count = 1
  while (count < MAX_HEAD_ROWS && count < rows.length - 1) {
    const above = rows[count - 1] ?? []
    const row = rows[count] ?? []
    const isUnder = above.some(({ merged, tall }) => merged || tall)
    const isBolder = someBold && isBold(row) && isBold(above)
    if (!((isUnder || isBolder) && (isHead(row) || (isBolder && isCount(row))))) break
    count += 1
  }
  return count
}

function isDeclared(row: Row): boolean {
  const filled = row.filter(({ text }) => text !== '')
  return filled.length > 0 && filled.every(({ head }) => head)
}

function isBold(row: Row): boolean {
  return row.every(({ text, bold }) => text === '' || bold)
}

/** A row of heads: beside its first place it holds text, and none of it is a value. */
function isHead(row: Row): boolean {
  const beside = row.length > 1 ? row.slice(1) : row
  const filled = beside.filter(({ text }) => text !== '')
  return filled.length > 0 && !filled.some(({ text }) => isValue(text))
}

/** "1 | 2 | 3 | 4": heads that count years or places. */
function isCount(row: Row): boolean {
  const beside = row.slice(1)
  return beside.length > 2 && beside.every(({ text }, index) => text === String(Number(beside[0]?.text) + index))
}

/** "2024", "2023-24", "2023/24", "22/23", "18-24", "18 to 24": periods and bands, which stand in heads. */
const PERIOD = /^(?:(?:19|20)\d\d\*?|\d{1,4} ?(?:[-–/]|to) ?\d{1,4}\*?)$/u
/** "-", "N/A", "*", "[c]": what stands for a value that is not there. */
const NO_VALUE = /^(?:[-–—*.:~]{1,3}|n\/?a|nil|none|no data|\[[a-z]\])$/iu
/** "1,234", "£3.5m", "(265)", "68 (56%)", "<5", "-£0.2m", "£ 10", "12 days", "5.6 million". */
const VALUE_START = /^[-–−(<>≤≥~+c. ]{0,3}[£$€]? ?[-–]?\.?\d/u
const NOT_IN_VALUE = /[\d\s.,()%£$€<>≤≥+*†^–−-]|\[\d{1,2}\]/gu
const VALUE_WORDS =
  /^(?:|p|k|m|mn|bn|kg|km|cm|mm|pp|to|million|billion|thousand|days?|weeks?|months?|years?|hours?|minutes?)$/iu

function isValue(text: string): boolean {
  if (text.length > 40) return false
  if (NO_VALUE.test(text)) return true
  if (PERIOD.test(text) || UNIT.exec(text)?.[0] === text || !VALUE_START.test(text)) return false
  return VALUE_WORDS.test(text.replace(NOT_IN_VALUE, ''))
}

/** "£000", "(£'000s)", "£ million", "(£, million)", "£m", "Total (£)", "%"; not the amounts "£5,000" and "50%". */
const UNIT = /[£$€],?\s?['’]?(?:000s?|thousands?|millions?|billions?|mn?|bn|k)\b|[£$€](?!\s?\d)|(?<!\d\s?)%/iu

/** The unit that a head declares, as written. */
export function columnUnit(head: string): string | null {
  return UNIT.exec(head)?.[0] ?? null
}
