/** The laws, the time and the memory on hostile texts: 10,000 of them, or as many as `FUZZ` says (`npm run fuzz`). */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWrittenAnswers, WrittenAnswerError } from '../../src/index.js'
import { checkSource } from '../laws.js'
import { fragments, json, pages, xml } from './texts.js'

const CASES = Number(process.env.FUZZ ?? 10_000)
const HOUR = 3_600_000
const SHARE = { pages: 0.4, fragments: 0.2, json: 0.25, xml: 0.15 }

describe(`laws hold on ${CASES} hostile texts`, () => {
  test.each(Object.entries({ pages, fragments, json, xml }))(
    '%s',
    (name, texts) => {
      let records = 0
      const numRuns = Math.ceil(CASES * SHARE[name as keyof typeof SHARE])
      const property = fc.property(texts, (text) => {
        records += checkSource(text)
      })
      fc.assert(property, { numRuns })
      // Most of them are read, so that there is something for the laws to hold on.
      expect(records).toBeGreaterThan(numRuns / 20)
    },
    HOUR,
  )

  test(
    'without a trace in the prototypes of the process',
    () => {
      const names = [Object.prototype, Array.prototype, String.prototype].map((each) =>
        Object.getOwnPropertyNames(each),
      )
      for (const text of fc.sample(json, 500)) {
        try {
          for (const _ of parseWrittenAnswers(text));
        } catch (error) {
          expect(error).toBeInstanceOf(WrittenAnswerError)
        }
      }
      const after = [Object.prototype, Array.prototype, String.prototype].map((each) =>
        Object.getOwnPropertyNames(each),
      )
      expect(after).toEqual(names)
    },
    HOUR,
  )
})

const asked = (text: string) => `To ask the Minister, what she did.\n\n${text}`
const served = (answerText: string) =>
  JSON.stringify({ results: [{ value: { uin: '1', questionText: 'To ask.', answerText } }] })
const times = (unit: string, length: number) => unit.repeat(Math.max(1, Math.floor(length / unit.length)))

/** Texts of a given length, each of one kind of thing and no more. */
const LARGE: Record<string, (length: number) => string> = {
  digits: (length) => asked(times('7', length)),
  'digits with commas': (length) => asked(`£${times('1,000,', length)}`),
  brackets: (length) => asked(times('(', length)),
  'months run together': (length) => asked(times('MarchAprilMay', length)),
  months: (length) => asked(times('March and April, ', length)),
  days: (length) => asked(times('1 March 2024, ', length)),
  'days without a year': (length) => asked(times('on 13 and 14 May ', length)),
  years: (length) => asked(times('2017/18 ', length)),
  seasons: (length) => asked(times('the end of spring ', length)),
  amounts: (length) => asked(times('£5-10 million ', length)),
  pounds: (length) => asked(times('£', length)),
  addresses: (length) => asked(times('https://a.b/(c ', length)),
  'one address': (length) => asked(`https://a.b/${times('(c', length)}`),
  dots: (length) => asked(times('www.', length)),
  references: (length) => asked(times('HL123 of 3 May 2021 ', length)),
  'a list of questions': (length) => asked(`Questions ${times('12345, ', length)}`),
  sentences: (length) => asked(times('On 3 May 2021 we published it. ', length)),
  'one sentence': (length) => asked(times('we published and will publish it and ', length)),
  abbreviations: (length) => asked(times('Mr. i.e. No. ', length)),
  spaces: (length) => asked(`a${times(' ', length)}b`),
  'no-break spaces': (length) => asked(`a${times('\u00a0\u202f', length)}b`),
  'line feeds': (length) => asked(`a${times('\n', length)}b`),
  'carriage returns': (length) => asked(`a${times('\r', length)}b`),
  surrogates: (length) => asked(times('\ud800', length)),
  'bidi marks': (length) => asked(times('\u202e', length)),
  'a list': (length) => asked(times('- in May we published it;\n', length)),
  'a typed list': (length) => asked(times('(a) in May we did\n', length)),
  'a deep list': (length) =>
    asked(Array.from({ length: Math.sqrt(length) / 1.5 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')),
  quotes: (length) => asked(times('> ', length)),
  stars: (length) => asked(times('*_', length)),
  headers: (length) => times('Written Question\nAsked by: X (Y - Z)\nFriday 25th April 2025\nAnswered by\n', length),
  'headers of a list': (length) =>
    times('Q\nAsked by X\n(Y)\nAsked on: 24 April 2020\nA\nAnswered on: 5 June 2020\n', length),
  columns: (length) => `HC Deb 14 December 1990 vol 182 cc514-5W\n${times('Mr. X: To ask. [1]\n', length)}`,
  mojibake: (length) => asked(times('Â£5 â€™ ', length)),
  paragraphs: (length) => served(times('<p>In May we did it.</p>', length)),
  'deep elements': (length) => served(times('<div>', length)),
  'deep lists': (length) => served(times('<ul><li>', length)),
  'closing tags': (length) => served(times('</p>', length)),
  'less-than signs': (length) => served(times('<', length)),
  comments: (length) => served(times('<!-', length)),
  attributes: (length) => served(`<p ${times('a="b" ', length)}>x</p>`),
  'a long attribute': (length) => served(`<a href="${times('x(', length)}">x</a>`),
  entities: (length) => served(times('&amp;', length)),
  ampersands: (length) => served(times('&', length)),
  cells: (length) => served(`<table><tr><th>£000</th></tr>${times('<tr><td>1,234</td></tr>', length)}</table>`),
  'deep tables': (length) => served(times('<table><tr><td>', length)),
  corrections: (length) => served(times('<ins class="ministerial">a</ins><del>b</del>', length)),
  'deep arrays': (length) => `{"results":${times('[', length / 2)}${times(']', length / 2)}}`,
  'items of nothing': (length) => `{"results":[${times('{},', length)}{}]}`,
  escapes: (length) => served(times('\\u0000\n\t"', length)),
  'open elements': (length) => `<publicwhip>${times('<ques>', length)}`,
  questions: (length) =>
    `<publicwhip>${times('<ques><p>To ask.</p></ques><reply><p>We.</p></reply>', length)}</publicwhip>`,
}

const SMALL = 20_000
const TEN = 10
/** In processor time. What is quadratic takes a hundred times as long; what is linear ten times, and noise is below two. */
const MOST_TIMES = 40
/** Milliseconds of processor time for 1,000 characters of the large text: ten times what the worst takes. */
const MOST_PER_KB = 40

function parsed(text: string): number {
  const start = process.cpuUsage()
  try {
    for (const _ of parseWrittenAnswers(text));
  } catch (error) {
    if (!(error instanceof WrittenAnswerError)) throw error
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('the cost is linear in the text', () => {
  test.each(Object.entries(LARGE))('%s', (_, textOf) => {
    const small = textOf(SMALL)
    const large = textOf(SMALL * TEN)
    // The least of some: collection of garbage and compilation only add to it.
    const once = Math.min(parsed(small), parsed(small), parsed(small))
    const ten = Math.min(parsed(large), parsed(large))
    expect(ten).toBeLessThan(Math.max(once, 5) * MOST_TIMES)
    expect(ten / (large.length / 1000)).toBeLessThan(MOST_PER_KB)
  })

  test('10,000 levels of JSON are read or refused', () => {
    const value = `${'{"value":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    expect(() => [...parseWrittenAnswers(value)]).toThrow(WrittenAnswerError)
    checkSource(`{"results":[{"value":{"questionText":"To ask.","answerText":"We.","attachments":${value}}}]}`)
  })
})

describe('the memory', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = () => {
    collect()
    return process.memoryUsage().heapUsed / 1024 / 1024
  }

  test('of a process that has parsed many texts is what it was', () => {
    const parseAll = () => {
      for (const textOf of Object.values(LARGE)) parsed(textOf(SMALL))
      for (const text of fc.sample(pages, 300)) parsed(text)
    }
    parseAll()
    const before = held()
    for (let round = 0; round < 4; round += 1) parseAll()
    expect(held() - before).toBeLessThan(32)
  })
})
