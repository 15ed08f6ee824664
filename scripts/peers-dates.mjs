// The date cases of chrono and of Recognizers-Text, as far as they ask for periods that an official text names.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseWrittenAnswer } from '../dist/index.js'

const SHORT = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
const FULL = 'january|february|march|april|may|june|july|august|september|october|november|december'
const MONTH = `(?:${FULL}|(?:${SHORT})\\b\\.?)`
const WORDS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twent(?:y|ieth)|thirt(?:y|ieth)|nineteen'

/** Reasons to decline a case, each with what betrays it in the input; the first that fits is given. */
const REASONS = [
  [
    'a time of day',
    /\d:\d|\d ?[ap]\.?m\b|o'?.?clock|\b(?:noon|midnight|tonight|night|morning|afternoon|evening|hours?|hrs?|minutes?|mins?|seconds?|sec)\b|T\d\d|\bat \d|\d\d:?\d\d ?(?:GMT|UTC|EST)|\b\d{1,2}h/iu,
  ],
  ['a time zone', /\b(?:GMT|UTC|EDT|EST|PST|JST|CET|BST)\b|[+-]\d\d:?\d\d$/u],
  [
    'a stretch of time or an offset',
    /\b(?:ago|later|earlier|hence|within|from now|from today|after today|before yesterday|after yesterday|years? old|past|last|next|this|in|for|[+-]?\d+|few|couple|two|three|half|following|an?|the) +(?:(?:few|couple of|couple|\d+|two|three|half|a|an) +)*(?:days?|weekdays?|weekends?|d|w|wk|mo|y|yrs?|weeks? (?:from|ago|later|after|before)|weeks|months? (?:from|ago|later|after|before)|months|years? (?:from|ago|later|after|before)|years|decades?|quarters)\b|\b\w+ (?:ago|later|earlier|from now|from today)\b|[+-]\s*\d|\bday (?:before|after|of)\b|\d+ ?(?:days?|weeks?|months?|years?)\b|(?:weeks?|sundays?|mondays?) from/iu,
  ],
  [
    'a stretch of time or an offset',
    /\b(?:in|within|after|for|next|past) (?:an?|one|two|five|a few) (?:\w+ )?(?:days?|weeks?|months?|years?|quarters?)\b|\b(?:past week|next two quarter)\b/iu,
  ],
  ['a week or year read as a day of it', /\b(?:this|last|next) week$|\bafter this year\b/iu],
  ['a period named by its end, read as its last month', /\byear ended\b/iu],
  ['a spelling of no official text', /\blastmonth\b|\bqtr\b/iu],
  ['a year alone, which chrono does not read', /^\s*(?:\d{4} to )?\d{4}\s*$/u],
  [
    'today, now and other words of the hour',
    /\b(?:today|now|tod|tmr|tmrw|tom|tonight|yday|yesterday|tomorrow|eve|end of|eod)\b/iu,
  ],
  ['an era, or a year that is none of ours', /\b(?:BC|BCE|CE|AD|BE)\b|\b[3-9]\d{3}\b|\b1[0-5]\d\d\b/u],
  ['a day or year in words', new RegExp(`\\b(?:${WORDS})(?:[- ](?:${WORDS}))*\\b`, 'iu')],
  [
    'a day of the week alone',
    new RegExp(
      `^(?!.*(?:\\d{4}|${MONTH}|\\d/\\d)).*\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\\b`,
      'iu',
    ),
  ],
  [
    'a day without its month',
    new RegExp(`^(?!.*(?:${MONTH}|\\d[/-]\\d|\\d{4})).*\\b\\d{1,2}(?:st|nd|rd|th)?\\b`, 'iu'),
  ],
  [
    'figures in American order, or without a year',
    /(?<![\d/-])(?:0?\d|1[0-2])[/.-](?:1[3-9]|2\d|3[01])(?:[/.,-]\d|\b)|(?<![\d/.-])\d{1,2}[/-]\d{1,2}(?![/.\d-])/u,
  ],
  [
    'figures that are no day, month and year of four figures',
    /(?<!\d)\d{1,2}\/\d{4}\b|\b\d{4}[/. ]\d{1,2}[/. ]\d{1,2}\b|\b\d{1,2}-\d{1,2}-\d\d\b|\d-\d+-\d+-/u,
  ],
  [
    'the year or month before the day ("August 10", "2012/Aug/10")',
    new RegExp(
      `\\b\\d{4}[ /-]${MONTH}|${MONTH}[ ,/-]+(?:the )?\\d{1,2}(?!\\d|st|nd|rd|th|,? (?:16|17|18|19|20)\\d\\d)|${MONTH}[/-]\\d{1,2}[/,-]|${MONTH}\\d|\\d(?:${SHORT})|${MONTH}, \\d{1,2}(?:st|nd|rd|th)`,
      'iu',
    ),
  ],
  ['a short month written small, or "may" and "march"', new RegExp(`\\b(?:${SHORT}|may|march|august)\\b`, 'u')],
  ['a short month alone', new RegExp(`^(?!.*\\d).*\\b(?:${SHORT})\\b`, 'iu')],
]

function declined(input, isAmerican) {
  if (isAmerican && /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/u.test(input))
    return 'figures in American order, or without a year'
  return REASONS.find(([, pattern]) => pattern.test(input))?.[0] ?? null
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const FALLBACK = '2024-06-20'

function datesOf(input, reference) {
  const escaped = input.replace(/[&<>]/gu, (sign) => ESCAPES[sign])
  const value = { id: 1, house: 'Commons', uin: '1', heading: 'Cases', dateTabled: null, questionText: 'To ask.' }
  const answer = {
    ...value,
    dateAnswered: `${reference}T00:00:00`,
    answerText: `<p>${escaped}</p>`,
    groupedQuestions: [],
  }
  const record = parseWrittenAnswer({ totalResults: 1, results: [{ value: answer }] })
  return record.dates.filter(({ section }) => section === 'answer')
}

const show = (dates) => dates.map(({ text, edtf }) => `«${text}» ${edtf}`).join('; ') || 'nothing'
const squeeze = (text) => text.replace(/\s+/gu, ' ').trim().toLowerCase()

/** A mention answers an expectation when it holds the words, and the parts of the date that the case states. */
function answers({ from, to }, { text, from: wantedFrom, to: wantedTo }, hasYear) {
  const found = squeeze(this.text)
  if (text != null && !found.includes(squeeze(text)) && !squeeze(text).includes(found)) return false
  const agrees = (day, wanted) => {
    if (wanted == null) return true
    const parts = wanted.year === undefined && wanted.date ? fromDate(wanted.date) : wanted
    const [year, month, number] = day.split('-').map(Number)
    // What is not certain there is a guess: which year, or the first of a month.
    const certain = (part) => wanted.certain?.[part] !== false && parts[part] !== undefined
    return (
      (!(certain('year') && hasYear) || parts.year === year) &&
      (!certain('month') || parts.month === month) &&
      (!certain('day') || this.precision === 'month' || this.edtf.length < 10 || parts.day === number)
    )
  }
  return agrees(from, wantedFrom) && agrees(to, wantedTo)
}

function fromDate(date) {
  const day = new Date(date)
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
}

function judge(input, expected, reference) {
  const found = datesOf(input, reference)
  const hasYear = /\d{4}/u.test(input)
  const isRight =
    expected.length === found.length &&
    expected.every((each, index) => answers.call(found[index], found[index], each, hasYear))
  return { input, outcome: isRight ? 'passed' : 'failed', wanted: JSON.stringify(expected), found: show(found) }
}

const casesOf = (folder, name) => JSON.parse(readFileSync(join(folder, name, 'cases.json'), 'utf8')).cases

function runChrono(folder) {
  return casesOf(folder, 'chrono-en').map(({ input, expected, ref, chrono }) => {
    const isAmerican = chrono !== 'chrono.en.GB' && !/\d{4}[-/]/u.test(input)
    const reason = chrono === 'chrono.fr' ? 'another language' : declined(input, isAmerican && expected.length > 0)
    if (reason !== null) return { input, outcome: 'declined', reason }
    const day = typeof ref?.$date === 'string' ? ref.$date.slice(0, 10) : FALLBACK
    return judge(input, expected, day)
  })
}

function runRecognizers(folder) {
  return casesOf(folder, 'recognizers-date-extractor').map(({ input, expected, ref }) => {
    const reason = declined(input, expected.length > 0)
    if (reason !== null) return { input, outcome: 'declined', reason }
    return judge(
      input,
      expected.map(({ text }) => ({ text })),
      ref?.slice(0, 10) ?? FALLBACK,
    )
  })
}

/** The peers whose cases are about dates. */
export const PEERS_OF_DATES = [
  { name: 'chrono-en', run: runChrono },
  { name: 'recognizers-date-extractor', run: runRecognizers },
]
