// The currency cases of Recognizers-Text and the link cases of linkify-it, as far as they ask for what an official text holds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseWrittenAnswer } from '../dist/index.js'

/** The record of a text as an answer of the API. */
function recordOf(input) {
  const answerText = input.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return parseWrittenAnswer({ id: 1, questionText: 'A question.', answerText, dateAnswered: '2024-06-20' })
}

const WORDS =
  /\b(?:one|two|three|five|six|eight|ten|eleven|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|quarter|half|dozen|couple)\b/iu
/** Reasons to decline a case of money, the first that fits: what betrays it in the input or in what is wanted. */
const MONEY_REASONS = [
  [
    'a currency, minor unit or coin that answers do not count in',
    ({ units }) => units.some((unit) => !KNOWN.test(unit)),
  ],
  ['a number in words', ({ wanted }) => wanted.some(({ text }) => WORDS.test(text))],
  ['a currency without an amount', ({ wanted }) => wanted.some(({ value }) => value === null)],
  [
    'a sign or code behind its number, or another spelling',
    ({ wanted }) => wanted.some(({ text }) => BEHIND.test(text)),
  ],
  [
    'a sum of pounds and pence, dollars and cents',
    ({ wanted }) => wanted.some(({ text }) => / (?:and|cents?|pence)\b/u.test(text)),
  ],
  [
    'lakh and crore, multiples of multiples',
    ({ input }) => /\b(?:lakh|crore|million billion|thousand million)\b/iu.test(input),
  ],
]
const KNOWN =
  /^(?:Dollar|United States dollar|Australian dollar|Canadian dollar|Hong Kong dollar|New Zealand dollar|Euro|Pound|British pound|Penny|Pence|Japanese yen)$/u
const BEHIND =
  /\d ?(?:\$|€|£|usd|eur|gbp|rmb|us\$|bucks?|yen)|^(?:c|cad|usd|hkd|nzd|aud|u\.s\.|us|hk|nz|mex|a|canadian) ?(?:\$|dollars?| )/iu

function runMoney(folder) {
  const { cases } = JSON.parse(readFileSync(join(folder, 'recognizers-currency/cases.json'), 'utf8'))
  return cases.map(({ input, expected }) => {
    const reason = MONEY_REASONS.find(([, fits]) =>
      fits({ input, wanted: expected, units: expected.map(({ unit }) => unit) }),
    )
    if (reason !== undefined) return { outcome: 'declined', reason: reason[0] }
    const wanted = expected.map(({ value }) => Number(value)).join(' ; ')
    const found = recordOf(input).money.map(({ minValue, maxValue }) =>
      minValue === maxValue ? minValue : `${minValue}..${maxValue}`,
    )
    return found.join(' ; ') === wanted
      ? { outcome: 'passed' }
      : { outcome: 'failed', input, wanted, found: found.join(' ; ') }
  })
}

/** Reasons to decline a case of links. */
const LINK_REASONS = [
  ['an e-mail address', ({ email }) => email],
  [
    'a guess at a name without a scheme, such as GOV.UK',
    ({ schemed, expected, input }) =>
      !schemed && expected.length > 0 && !/^www\./iu.test(expected[0].text) && !/www\./iu.test(input),
  ],
  [
    'a scheme that is not of the web',
    ({ expected }) => expected.some(({ text }) => !/^(?:https?:\/\/|www\.|\/\/|ftp:)/iu.test(text)),
  ],
  [
    'an address without its scheme ("//example.com")',
    ({ expected }) => expected.some(({ text }) => text.startsWith('//')),
  ],
]

function runLinks(folder) {
  const { cases } = JSON.parse(readFileSync(join(folder, 'linkify-it/cases.json'), 'utf8'))
  return cases.map((each) => {
    const reason = LINK_REASONS.find(([, fits]) => fits(each))
    if (reason !== undefined) return { outcome: 'declined', reason: reason[0] }
    const wanted = each.expected[0]?.text ?? 'nothing'
    const found = recordOf(each.input).urls[0]?.text ?? 'nothing'
    return found === wanted ? { outcome: 'passed' } : { outcome: 'failed', input: each.input, wanted, found }
  })
}

export const PEERS_OF_MONEY_AND_LINKS = [
  { name: 'recognizers-currency', run: runMoney },
  { name: 'linkify-it', run: runLinks },
]
