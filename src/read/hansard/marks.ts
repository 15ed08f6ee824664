/** The lines of Hansard that are neither question nor answer: columns, days, titles, the ways around the site. */
import type { IsoDay, Metadata } from '../../schema.js'
import { HEADER_DAY, headerDay } from '../lines.js'

/** What a line says of the page it stands on. */
export interface PageMark {
  /** `column` may stand within an answer; the others end what is before them. */
  kind: 'column' | 'citation' | 'title' | 'day' | 'way'
  day: IsoDay | null
  house: Metadata['house']
  /** The column that begins: "773W", "WA12", "268". */
  column: string | null
  /** The title of a page of corrections. */
  isCorrection: boolean
}

/** "19 July 2011 : Column 773W", "6 Jun 2011 : Column WA12", "16 Jan 2014 : Column 13MC", "26 Oct 2009 : Column 1W—continued", "Column 268". */
const COLUMN = new RegExp(
  String.raw`^(?:(${HEADER_DAY}) ?[:-] ?)?Column:? ((?:WA|WS|GC)?) ?(\d{1,5})((?:W|WA|WS|WH|MC|P)?)(?: ?[-–—] ?continued)?$`,
  'iu',
)
/** "514W", "WA12", "cc514-5W", "c1W": the number alone. */
const COLUMN_NUMBER = /^(?:cc?\.? ?)?(?:(WA) ?(\d{1,4})(?:-\d{1,4})?|(\d{1,4})(?:-\d{1,4})?(W|WA|MC))$/u
/** "HC Deb 14 December 1990 vol 182 cc514-5W", "HL Deb 06 June 2011 vol 728 cWA12". */
const CITATION = new RegExp(
  String.raw`^(HC|HL) Deb (${HEADER_DAY}) vol\.? ?\d{1,4} cc?\.? ?((?:WA)?\d{1,4})(?:-\d{1,4})?(W|WA)?$`,
  'u',
)
/** "Volume 176: debated on Wednesday 11 July 1990". */
const DEBATED = new RegExp(String.raw`^Volume \d{1,4}: debated on (${HEADER_DAY})$`, 'iu')
/** "Tuesday 19 July 2011", "Monday, 11th February, 1929." */
const DAY_LINE = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}\.?$/u
/** "Written Answers to Questions", "WRITTEN ANSWERS.", "Written Answers (Commons)", "Written Answers to". */
const TITLE = /^written answers?(?: to)?(?: questions)?(?: \((commons|lords)\))?\.?$/iu
const CORRECTIONS = /^ministerial corrections?\.?$/iu
const HOUSE = /^(?:UK Parliament )?House of (Commons|Lords)\.?$/iu
const TITLE_END = /^Questions?$/iu
/** "Previous Section Index Home Page", "Previous Section | Back to Table of Contents | Lords Hansard Home Page |". */
const WAY =
  /(?<![\w-])(?:(?:Previous|Next|Forward)(?: Section)?|Index|Home Page|Home|Contents|Back to (?:Table of Contents|top|Section)|(?:Lords|Commons) Hansard|Skip to main content|Noticed a typo\?)(?![\w-])/giu
const BETWEEN_WAYS = /^[|>§ ]*$/u
const MAX_WAYS = 200
/** "You are here: Parliament home page > …", "The text on this page has been created from Hansard archive content, …". */
const NOTICE =
  /^(?:You are here:|The text on this page has been created from Hansard archive|Search Help|Hansard 1803.2005\b|© |Parliamentary copyright|Bound Volume Hansard|Daily Hansard|Session \d{4}|Publications on the internet)/iu
const AFTER_ARROW = /→ ([^→]{2,100})$/u

/** The mark that a line is; null for the words of members, and for headings. */
export function pageMark(text: string): PageMark | null {
  const mark = (kind: PageMark['kind'], facts: Partial<PageMark> = {}): PageMark => {
    return { kind, day: null, house: null, column: null, isCorrection: false, ...facts }
  }
  const column = COLUMN.exec(text)
  if (column !== null) {
    const [, day, before = '', number = '', after = ''] = column
    return mark('column', {
      house: houseOf(before || after),
      day: day === undefined ? null : headerDay(day),
      column: (before + number + after).toUpperCase(),
    })
  }
  const bare = COLUMN_NUMBER.exec(text)
  if (bare !== null) {
    const [, before = '', first = '', second = '', after = ''] = bare
    return mark('column', { house: houseOf(before || after), column: before + first + second + after })
  }
  const citation = CITATION.exec(text)
  if (citation !== null) {
    const [, house, day = '', number = '', after = ''] = citation
    return mark('citation', {
      house: house === 'HL' ? 'Lords' : 'Commons',
      day: headerDay(day),
      column: number + after,
    })
  }
  const debated = DEBATED.exec(text)
  if (debated !== null) return mark('day', { day: headerDay(debated[1] ?? '') })
  if (DAY_LINE.test(text)) return mark('day', { day: headerDay(text) })
  const title = TITLE.exec(text) ?? HOUSE.exec(text)
  if (title !== null) return mark('title', { house: title[1] === undefined ? null : capital(title[1]) })
  if (CORRECTIONS.test(text)) return mark('title', { isCorrection: true })
  const isWay = text.length < MAX_WAYS && BETWEEN_WAYS.test(text.replace(WAY, ''))
  return isWay || NOTICE.test(text) ? mark('way') : null
}

/** A line that stands only in Hansard. */
export function isSureMark(text: string): boolean {
  return [COLUMN, CITATION, DEBATED, TITLE, CORRECTIONS].some((pattern) => pattern.test(text))
}

/** "Written Answers to" / "Questions": the second line of a title; "Question", the label of the Lords. */
export function isTitleEnd(text: string): boolean {
  return TITLE_END.test(text)
}

/** "Written Answers (Commons) → ENVIRONMENT": the body that a path of the site ends with. */
export function bodyOfPath(text: string): string | null {
  return AFTER_ARROW.exec(text)?.[1] ?? null
}

function houseOf(letters: string): Metadata['house'] {
  const upper = letters.toUpperCase()
  if (upper === 'W' || upper === 'MC' || upper === 'WH') return 'Commons'
  return upper === 'WA' || upper === 'GC' ? 'Lords' : null
}

function capital(house: string): Metadata['house'] {
  return house.toLowerCase() === 'lords' ? 'Lords' : 'Commons'
}
