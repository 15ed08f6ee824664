/** What looks like a date and is none: numbers of things, names of people, verbs, frequencies, years of no calendar. */

import type { Passage, Section, Span } from '../../document.js'
import { endsIn } from '../patterns.js'
import type { Expression } from './written.js'

const LOOK_BEHIND = 48
const LOOK_AHEAD = 48
const FIGURE = /\d/u

/** Whether an expression names a time where it stands. */
export function isDate({ plain, text }: Section, passage: Passage, expression: Expression): boolean {
  const before = plain.slice(Math.max(passage.start, expression.start - LOOK_BEHIND), expression.start)
  const after = plain.slice(expression.end, Math.min(passage.end, expression.end + LOOK_AHEAD))
  switch (expression.kind) {
    case 'year':
      if (isNumber(before, after, expression.year)) return false
      // "2015 – 943⏎2016 – 1206": a line ends no number of several groups.
      if (endsIn(before, IN_NUMBER) && text.charAt(expression.start - 1) !== '\n') return false
      return passage.cell === null || isYearCell(plain, passage, expression)
    case 'years':
    case 'year-span':
      return !isNumbered(before) && !isAge(before, after) && !endsIn(before, RATIO_BEFORE)
    case 'month':
      // "Working Papers No. 2021/11"
      if (expression.year !== null) return !FIGURE.test(plain.charAt(expression.start)) || !isNumbered(before)
      if (expression.yearStep !== null) return true
      return isMonth(plain.slice(expression.start, expression.end), before, after)
    case 'season':
      if (expression.year !== null || expression.yearStep !== null) return true
      return isSeason(before, after)
    case 'relative':
      return !OTHER_YEAR.test(after) && !(expression.step.from === 'text' && YEAR_BY_YEAR.test(before))
    default:
      return true
  }
}

/**
 * "Question 2023", "UIN 2015", "Cols. 1901-1904", "No. 2024", "(PAS) 2035", "resolution 1701", "(EU) 2019/20";
 * "the Prison Rules 1999", "data tables 2024" and "staff numbers 2011" are of a year.
 */
const NUMBERED =
  /(?<=(?:\b(?:[Qq]uestions?|UINs?|PQs?|[Cc]ol(?:umn)?s?\.?|[Pp]aragraphs?|[Ss]ections?|[Cc]lauses?|[Rr]ule|[Cc]hapters?|[Nn]os?\.?|[Nn]umber|[Pp]ages?|[Tt]able|[Ff]igure|[Aa]rticles?|[Rr]ooms?|[Cc]lass|[Rr]esolutions?|[Rr]ef(?:erence)?\.?|COP|CAP|PAS\)?|EWHC|EWCA|UKSC|UKHL|ISO|BS|EN|IEC|HL|HC|HCWS|HLWS|CP|Cm|Cmnd|DEP|PSI|PSO|S\.?I\.?|HTM|[A-Z]{2,}\/) ?|\((?:EU|EC|EEC|Euratom)\)? (?:No\.? ?)?|#|\bx ?))/uy
/** "0300 123 2024": the end of a number of several groups; "2023 2024" are two years. */
const IN_NUMBER = /(?<=(?:^|\D)(?:\d{1,3}|(?!1[6-9]|20)\d{4}|\d{5,12})[ ,])/uy
/** "2000 homes", "1648 days", "2024 kg"; not "the Act 2019 places a duty"; "in 2024 people were" is told by its preposition. */
const COUNTED =
  /^ (?:people|persons|homes|children|staff|places(?! (?:an? (?!year|month|week|day)|the |duties|restrictions|obligations|statutory))|jobs|patients|cases|pupils|schools|words|hours|days|weeks|months|miles|metres|tonn?e?s|litres|beds|officers|claims|families|households|individuals|applications|responses|members|students|km|kg|MW|GW|acres?|hectares?|metre|sites|units|calls|visits|prisoners|vehicles|deaths|complaints|teachers|nurses|doctors|personnel|additional|more|or more|per|x)\b(?!')/u
const CALLS_FOR_DATE =
  /(?<=(?:^|\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Tt]o|[Bb]etween|[Ee]arly|[Ll]ate|[Mm]id|[Ff]or|[Tt]he) |\())/uy
/** "around 2000 callers", "~2000 visitors"; but "at least 2016 levels", "up to 2030 in", "over 2022 to 2025". */
const COUNT_BEFORE =
  /(?<=\b(?:around|approximately|about|nearly|almost|roughly|over|than|some|a total of|at least|up to|a further|another|only|just) |~ ?)/iuy
const MANY_AFTER =
  /^ (?:(?!and |or |to |as )[a-z]+ )?(?!levels|prices|figures|rates|baselines?|terms|standards|values|costs|to |and |as )[a-z]{3,}s\b/u

/** "Vagrancy Act 1824", "Act of 1870", "R v Owens (1858)". */
const IN_NAME = /(?<=[A-Z][\w’']{0,40},? (?:of )?|[)"] )/uy
/** Years before this one are told by a preposition or a name: "received 1733 responses", "was 1822". */
const LONG_PAST = 1900
/** "2000 visas": of round numbers, the likeliest. */
const ROUND = 2000

function isNumber(before: string, after: string, year: number): boolean {
  if (isNumbered(before)) return true
  const isOdd = year < LONG_PAST || (year === ROUND && MANY_AFTER.test(after))
  if (isOdd && !endsIn(before, CALLS_FOR_DATE) && !endsIn(before, IN_NAME)) return true
  if (COUNTED.test(after)) return !endsIn(before, CALLS_FOR_DATE)
  return endsIn(before, COUNT_BEFORE) && MANY_AFTER.test(after)
}

function isNumbered(before: string): boolean {
  return endsIn(before, NUMBERED)
}

const AGED = /(?<=\b(?:[Aa]ged?|[Aa]ges|[Yy]ear groups?) (?:of )?)/uy
const YEAR_OLDS = /^[ -](?:year|yr)s?[ -]olds?\b/u

/** "aged 16/17", "15/16 year olds". */
function isAge(before: string, after: string): boolean {
  return endsIn(before, AGED) || YEAR_OLDS.test(after)
}

/** "a ratio of 12/13", "scored 23/24". */
const RATIO_BEFORE = /(?<=\b(?:ratios?|scor(?:es?|ed|ing)|odds|marks?|rooms?|flats?)(?: of)? )/iuy

const YEAR_HEAD = /year|date|period|when|month|time|since|from|until/iu

/** In a cell of figures, "2045" is a count, unless it is a head or its column or row is one of years. */
function isYearCell(plain: string, { cell, start, end }: Passage, expression: Span): boolean {
  if (cell === null || cell.isHead) return true
  const alone = plain.slice(start, end).trim().length === expression.end - expression.start
  if (!alone || cell.rowHead === null) return true
  return YEAR_HEAD.test(cell.columnHead ?? '') || YEAR_HEAD.test(cell.rowHead)
}

/** "in May", "by early March", "since last April", "- June": what stands before a month that is one. */
const BEFORE_TIME =
  /(?<=(?:[a-z]'s |s' |\b(?:in|by|on|since|from|until|till|to|through|throughout|during|of|early|mid|late|last|this|next|coming|and|or|between|before|after|following|for|at|the|end|around|about|within|over|prior|ahead|week|weeks|month|commencing|beginning|starting|ending|later|earlier|as|than|due|expected|through|vs|compared|with|published|launched|dated|its|our|their|per|was|is|were|are|date|both|closes|closed|opens|opened|ends|ended|starts|started|begins|began) ))/iuy
/** "(May", "; June", "published - July". */
const STOP_BEFORE = /(?<=(?:^|[([:;,|/&–—-] ?))/uy
/** "32 August": no day, and no month of its own. */
const FIGURE_BEFORE = /(?<=(?:^|\D)\d{1,3}(?:st|nd|rd|th)? )/uy
/** "April Smith", "March Town", "June Survey", "May Day": a name goes on. */
const NAME_AFTER = /^ [A-Z][a-z'-]+/u
/** "Theresa May", "Mr March", "Angie Mar". */
const NAME_BEFORE = /(?<=\b[A-Z][A-Za-z'.-]{1,24} )/uy
/** "May I", "March on": a capital at the start of a sentence is no month. */
const VERB_AFTER = /^ (?:I|we|the|be|it|he|she|they|not|also|have|on|past|through)\b/u
/** "the workshops in May include": no verb stands there. */
const BEFORE_NO_VERB = /(?<=\b(?:in|by|since|until|during|from|early|late|last|next) )/iuy
const AUXILIARY = /^ (?:not|also|have|be|well|need|contain|include)\b/u

function isMonth(text: string, before: string, after: string): boolean {
  const isTime = endsIn(before, BEFORE_TIME)
  if (
    (text === 'May' || text === 'March') &&
    (before === '' || endsIn(before, SENTENCE_START)) &&
    VERB_AFTER.test(after)
  )
    return false
  if (text === 'May' && AUXILIARY.test(after) && !endsIn(before, BEFORE_NO_VERB)) return false
  if (endsIn(before, FIGURE_BEFORE)) return false
  if (isTime) return true
  if (endsIn(before, STOP_BEFORE)) return !NAME_AFTER.test(after)
  return !endsIn(before, NAME_BEFORE) && !NAME_AFTER.test(after)
}
const SENTENCE_START = /(?<=[.!?:] )/uy

/** A season without a year is a time where a preposition leads to it and no noun follows: "in the autumn", "by spring". */
const SEASON_BEFORE =
  /(?<=\b(?:in|by|until|till|from|since|during|before|after|over|of|through|throughout|this|for|early|mid|late|later|earlier|following|to|and|around|ahead|starting|beginning|planned|due|expected|published|launching|coming|or|between)(?: in| the| of| by){0,3} $|\/ ?)/iuy
/** "in the spring term", "autumn forecast", "Spring Budget", "winter pressures". */
const SEASON_AFTER =
  /^(?:$|[.,;:)\]?!/–—&]|'(?!s)| ?[-–—] | (?:and|or|to|with|when|where|which|for|of|on|at|in|by|as|we|the|this|that|a|an|through|before|after|following|subject|alongside|once|if|so|will|is|was|but|until|while|whilst|ahead|setting|including|from|our|his|her|it|they|onwards?|has|have|I|then|under|prior|as|because|via|using|should|would|could|can)\b)/u

/** "… to be published - spring": behind the dash of an item. */
const DASH_BEFORE = /(?<= [-–—] )/uy
const NOTHING_AFTER = /^[.;,]?\s*$/u

/** "spring and summer 2025": led to by the season after it. */
const SEASON_FOLLOWS = /^(?: and | or | ?\/ ?|, )(?:the )?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)\b/u

/** "in the following summer": of a year that nobody has named. */
const OTHER_SEASON = /(?<=\b(?:following|previous|preceding|same) )/iuy

function isSeason(before: string, after: string): boolean {
  if (endsIn(before, OTHER_SEASON)) return false
  if (SEASON_FOLLOWS.test(after)) return true
  if (endsIn(before, DASH_BEFORE)) return NOTHING_AFTER.test(after)
  return endsIn(before, SEASON_BEFORE) && SEASON_AFTER.test(after)
}

/** "collected annually for the previous academic year": told of all years. */
const YEAR_BY_YEAR = /\b(?:annually|each year|every year)\b/iu
/** "this year group", "last year students", "next week's" in names: not the period. */
const OTHER_YEAR = /^ (?:groups?|olds?|[- ]on[- ]|\d{1,2}\b(?!\/))/u
