/**
 * The expressions that name a date, on chrono's extension points: a `Chrono` of two stock parsers (ISO and slash dates)
 * and our own, without chrono's guesses at times, weekdays, durations and casual words.
 */
import { Chrono, type Component, GB, type ParsedResult, type Parser } from 'chrono-node/en'

/** One expression as written: what it says for certain, and nothing guessed. */
export interface Expression {
  start: number
  end: number
  kind: Kind
  year: number | null
  month: number | null
  day: number | null
  /** The second number of a span: the last day of "14-15 July", the last year of "2017-19", the season or quarter. */
  last: number | null
  /** For a relative expression, how many periods before (-1) or after (1) the reference day's own. */
  offset: number | null
  /** For "March last year", how many years before the reference day's own. */
  relativeYear?: number | null
}

type Kind =
  | 'day'
  | 'days'
  | 'two-days'
  | 'month'
  | 'year'
  | 'years'
  | 'financial-year'
  | 'academic-year'
  | 'quarter'
  | 'season'
  | 'decade'
  | 'week'
  | 'relative-day'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?: ?(?:st|nd|rd|th))?'
const YEAR = '(?:1[6-9]|20)\\d\\d(?![\\d,.]*\\d)'
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?'
const ORDINALS = ['first', 'second', 'third', 'fourth']
const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)'
const STEP =
  '(?<step>[Ee]arlier this|[Ll]ater this|[Ll]ater in the|[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:current|present)|[Cc]urrent|[Tt]he (?:previous|preceding|last)|[Pp]revious|[Tt]he (?:next|coming|following)|[Tt]he same)'

const STEPS: [RegExp, number][] = [
  [/last|previous|preceding/iu, -1],
  [/next|coming|following/iu, 1],
]

type Groups = Record<string, string | undefined>
type Facts = Partial<Record<'year' | 'month' | 'day' | 'last' | 'offset', number>>

const WORD = /\w/u

/** Carries what a parser found through chrono's result: certain components, and the rest in a tag. */
function own(pattern: RegExp, read: (groups: Groups) => [Kind, Facts] | null): Parser {
  return {
    pattern: () => pattern,
    extract(context, match) {
      // chrono hands over the rest of the text after each find, which hides what stands before it from a look-behind.
      if (WORD.test(context.text.charAt((match.index ?? 0) - 1)) && WORD.test(match[0].charAt(0))) return null
      const found = read(match.groups ?? {})
      if (found === null) return null
      const [kind, { year, month, day, last, offset }] = found
      const known: Partial<Record<Component, number>> = {}
      if (year !== undefined) known.year = year
      if (month !== undefined) known.month = month
      if (day !== undefined) known.day = day
      const result = context.createParsingResult(match.index ?? 0, match[0], known as Record<Component, number>)
      return result.addTag(`${kind}:${last ?? ''}:${offset ?? ''}`)
    },
  }
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.startsWith((name ?? '').slice(0, 3))) + 1
}

function numbers(groups: Groups): Facts {
  const facts: Facts = {}
  if (groups.month !== undefined) facts.month = monthOf(groups.month)
  if (groups.day !== undefined) facts.day = Number.parseInt(groups.day, 10)
  if (groups.year !== undefined) facts.year = Number(groups.year)
  return facts
}

function stepOf(groups: Groups): number {
  const step = groups.step ?? ''
  return STEPS.find(([pattern]) => pattern.test(step))?.[1] ?? 0
}

/** "24/25" and "2017-18" are years that follow one another; "2017-2019" runs over several. */
function yearsOf(first: string, second: string): [number, number] | null {
  const year = first.length === 2 ? 2000 + Number(first) : Number(first)
  const century = Math.floor(year / 100) * 100
  const last = second.length === 4 ? Number(second) : century + Number(second) + (Number(second) < year % 100 ? 100 : 0)
  return last > year && last - year <= 30 ? [year, last] : null
}

/** "14-15 July 2025", "24 to 28 June", "13 and 14 March 2024". */
const DAYS = new RegExp(
  `(?<![\\w£$.,/])${WEEKDAY}(?<day>${DAY})(?<join> ?[-–] ?| to | and | & |, )${WEEKDAY}(?<last>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?(?![\\w])`,
  'u',
)
/** "1 February 2018", "27th May", "Monday 3 June 2024", "the 5th of May". */
const DAY_MONTH = new RegExp(
  `(?<![\\w£$.,/])${WEEKDAY}(?<day>${DAY})(?: of)?[ -](?<month>${MONTH})(?:(?:,? |-)(?<year>${YEAR})| '?(?<short>\\d\\d)(?![\\w:,%/-]|\\.\\d| [a-z]))?(?![\\w])`,
  'u',
)
/** "March 31st 2024", "December 19, 2023". */
const MONTH_DAY = new RegExp(
  `(?<!\\w)(?<month>${MONTH}) (?<day>${DAY})(?:,? (?<year>${YEAR})(?!\\w)|(?<=st|nd|rd|th)(?!\\w))`,
  'u',
)
/** "June 2017", "May, 2017", "Sept 2020", "Jan-24", "in November"; never the verb "may". */
const MONTH_YEAR = new RegExp(
  `(?<!\\w)(?<month>${MONTH})(?:(?:,? (?:of )?|-|/)(?<year>${YEAR})|[-'](?<short>\\d\\d)(?!\\w))?(?!\\w|-[a-z])`,
  'u',
)
/** "2017/18", "2017-18", "2017–2018", "FY2024/25", "FY 24/25", "financial year 2017 to 2018", "2024/25 academic year", "24/25". */
const YEAR_SPAN =
  /(?<![\w£$.,/-])(?:(?<before>[Ff]inancial|[Ff]iscal|[Aa]cademic|[Ss]chool) years? |FY ?)?(?<first>(?:19|20)\d\d|(?<=FY ?)\d\d|\d\d(?=\/))(?<join> ?[-–/] ?| to (?=(?:19|20)\d\d (?:financial|academic|fiscal) year))(?<second>(?:19|20)?\d\d)(?<after> (?:[Ff]inancial|[Ff]iscal|[Aa]cademic|[Ss]chool) [Yy]ears?)?(?![\w/]|[-–]\d|[.,]\d)/u
/** "FY23", "FY 2024". */
const SHORT_FY = /(?<!\w)FY ?(?:20)?(?<last>\d\d)(?![\w/-])/u
/** "Q3 2024", "the first quarter of 2025". */
const QUARTER = new RegExp(
  `(?<!\\w)(?:Q(?<q>[1-4])|(?:[Tt]he )?(?<nth>first|second|third|fourth|final|last) quarter)(?: of| in|,)? (?<year>${YEAR})(?![\\w/-])`,
  'u',
)
/** "spring 2025", "the summer of 2024", "autumn". */
const SEASON_YEAR = new RegExp(`(?<!\\w)(?<season>${SEASON})(?:(?: of|,)? (?<year>${YEAR})(?!\\w|/))?(?!\\w)`, 'u')
/** "the 1990s". */
const DECADE = /(?<!\w)(?<year>(?:1[6-9]|20)\d0)'?s(?!\w)/u
/** "since 2010"; not "2,024 people", "£2024", "Question 2023". */
const PLAIN_YEAR = new RegExp(`(?<![\\w£$€.,/#:-]|\\d )(?<year>${YEAR})(?![\\w%]|-\\d|[/-][a-z])`, 'u')
/** "last year", "this financial year", "later this year", "next month", "this autumn", "this quarter". */
const RELATIVE = new RegExp(
  `(?<!\\w)${STEP} (?<unit>(?:[Ff]inancial|[Ff]iscal|[Aa]cademic|[Ss]chool) [Yy]ear|year|month|week|quarter|${SEASON})(?![\\w-]|'s\\b)`,
  'u',
)
const RELATIVE_DAY = /(?<!\w)(?<word>[Yy]esterday|[Tt]omorrow)(?!\w)/u
/** "in the new year": the one after the reference day's. */
const NEW_YEAR = /(?<!\w)(?<=\bthe )[Nn]ew [Yy]ear(?![\w-]|'s)/u

const OWN: Parser[] = [
  own(DAYS, (groups) => {
    const last = Number.parseInt(groups.last ?? '', 10)
    const facts = numbers(groups)
    if ((groups.join === ' and ' || groups.join === ' & ' || groups.join === ', ') && facts.day !== undefined)
      return ['two-days', { ...facts, last }]
    return facts.day !== undefined && facts.day < last ? ['days', { ...facts, last }] : null
  }),
  own(DAY_MONTH, (groups) => {
    const facts = numbers(groups)
    return ['day', groups.short === undefined ? facts : { ...facts, year: 2000 + Number(groups.short) }]
  }),
  own(MONTH_DAY, (groups) => ['day', numbers(groups)]),
  own(MONTH_YEAR, (groups) => {
    const facts = numbers(groups)
    return ['month', groups.short === undefined ? facts : { ...facts, year: 2000 + Number(groups.short) }]
  }),
  own(YEAR_SPAN, (groups) => {
    const years = yearsOf(groups.first ?? '', groups.second ?? '')
    if (years === null) return null
    const [year, last] = years
    const named = `${groups.before ?? ''}${groups.after ?? ''}`
    if (groups.first?.length === 2 && last !== year + 1) return null
    if (groups.second?.length === 2 && last - year > 10 && named === '') return null
    // "2020 - 2024" are calendar years; only years that follow one another make a financial year.
    if (named === '' && groups.second?.length === 4 && last - year > 1) return ['years', { year, last }]
    return [/academic|school/iu.test(named) ? 'academic-year' : 'financial-year', { year, last }]
  }),
  own(SHORT_FY, (groups) => {
    const last = 2000 + Number(groups.last)
    return ['financial-year', { year: last - 1, last }]
  }),
  own(QUARTER, (groups) => {
    const nth = groups.nth === 'final' || groups.nth === 'last' ? 4 : ORDINALS.indexOf(groups.nth ?? '') + 1
    return ['quarter', { ...numbers(groups), last: groups.q === undefined ? nth : Number(groups.q) }]
  }),
  own(SEASON_YEAR, (groups) => {
    return ['season', { ...numbers(groups), last: SEASONS.indexOf((groups.season ?? '').toLowerCase()) + 1 }]
  }),
  own(DECADE, (groups) => ['decade', numbers(groups)]),
  own(PLAIN_YEAR, (groups) => ['year', numbers(groups)]),
  own(RELATIVE, (groups) => {
    const unit = (groups.unit ?? '').toLowerCase()
    const offset = stepOf(groups)
    const season = SEASONS.indexOf(unit) + 1
    if (season > 0) return ['season', { offset, last: season }]
    if (/academic|school/u.test(unit)) return ['academic-year', { offset }]
    if (/financial|fiscal/u.test(unit)) return ['financial-year', { offset }]
    if (unit === 'year' && /^the (?:last|next|coming|following|previous|preceding)$/iu.test(groups.step ?? ''))
      return null
    return [unit as Kind, { offset }]
  }),
  own(NEW_YEAR, () => ['year', { offset: 1 }]),
  own(RELATIVE_DAY, (groups) => ['relative-day', { offset: /^y/iu.test(groups.word ?? '') ? -1 : 1 }]),
]

/** The stock parsers that fit official English: "2024-01-31" and "31/01/2024". */
const STOCK_PARSERS = ['ISOFormatParser', 'SlashDateFormatParser']
const stock = GB.parsers.filter((parser) => STOCK_PARSERS.includes(parser.constructor.name))

const chrono = new Chrono({
  parsers: [...OWN, ...stock],
  refiners: [{ refine: (_context, results) => longest(results) as typeof results }],
})

/** Of expressions that overlap, the longest stands: "1 February 2018" over "February 2018". */
function longest(results: ParsedResult[]): ParsedResult[] {
  const kept: ParsedResult[] = []
  const ordered = [...results].sort((a, b) => b.text.length - a.text.length || a.index - b.index)
  for (const result of ordered) {
    const end = result.index + result.text.length
    if (!kept.some((other) => result.index < other.index + other.text.length && other.index < end)) kept.push(result)
  }
  return kept.sort((a, b) => a.index - b.index)
}

/** Any of these must be near for a date to be there. */
const HINT =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Yy]ear|month|week|quarter|Q[1-4]|FY|\d{4}|\d\d?\/\d\d|[Yy]esterday|[Tt]omorrow/gu
const REACH = 48
const MAX_WINDOW = 480

/** The expressions of a stretch of plain text. chrono's cost grows with the square of a text, so it sees windows. */
export function expressionsIn(text: string): Expression[] {
  const expressions: Expression[] = []
  for (const [start, end] of windowsOf(text)) {
    // The reference day plays no part: what a text does not say stays unsaid until it is resolved.
    for (const result of chrono.parse(text.slice(start, end), new Date(0))) {
      const expression = expressionOf(result, start)
      const last = expressions.at(-1)
      if (expression !== null && (last === undefined || last.end <= expression.start)) expressions.push(expression)
    }
  }
  return expressions
}

function windowsOf(text: string): [number, number][] {
  const windows: [number, number][] = []
  for (const { index } of text.matchAll(HINT)) {
    const start = Math.max(0, index - REACH)
    const end = Math.min(text.length, index + REACH)
    const last = windows.at(-1)
    if (last !== undefined && start <= last[1] && end - last[0] <= MAX_WINDOW) last[1] = end
    else windows.push([last === undefined ? start : Math.max(start, last[1] - REACH), end])
  }
  return windows
}

function expressionOf(result: ParsedResult, offset: number): Expression | null {
  const { start } = result
  const [kind = '', last = '', step = ''] = [...result.tags()].find((tag) => tag.includes(':'))?.split(':') ?? []
  const get = (component: Component) => (start.isCertain(component) ? start.get(component) : null)
  const trimmed = result.text.length - result.text.trimStart().length
  const base = {
    start: offset + result.index + trimmed,
    end: offset + result.index + result.text.trimEnd().length,
    year: get('year'),
    month: get('month'),
    day: get('day'),
  }
  if (kind === '') {
    // A stock parser's: only whole dates are taken.
    if (base.year === null || base.month === null || base.day === null) return null
    return { ...base, kind: 'day', last: null, offset: null }
  }
  return {
    ...base,
    kind: kind as Kind,
    last: last === '' ? null : Number(last),
    offset: step === '' ? null : Number(step),
  }
}
