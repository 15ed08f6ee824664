/** What is measured, each loaded only in the process that measures it: code that runs beside other code runs slower. */

/** What an answer is to a task: the source for the parse, the text and the day of it for the others. */
const remarkParse = async () => {
  const [{ default: parser }, { unified }] = await Promise.all([import('remark-parse'), import('unified')])
  const markdown = unified().use(parser)
  return ({ text }) => markdown.parse(text)
}

const chronoGB = async () => {
  const { GB } = await import('chrono-node/en')
  return ({ text, day }) => GB.parse(text, new Date(day))
}

/** As it comes it guesses: "GOV.UK" and addresses of e-mail are links too. */
const linkify = async () => {
  const { LinkifyIt } = await import('linkify-it')
  const links = new LinkifyIt()
  return ({ text }) => links.match(text)
}

const linkifyWithoutGuesses = async () => {
  const { LinkifyIt } = await import('linkify-it')
  const links = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  return ({ text }) => links.match(text)
}

/** One after another, as one would first write it; there is no money in it, no reference, no action, no header. */
const chain = async (...loads) => {
  const runs = await Promise.all(loads.map((load) => load()))
  return (each) => runs.map((run) => run(each))
}

const recognizers = async (...kinds) => {
  const { default: dateTime } = await import('@microsoft/recognizers-text-date-time')
  const { default: units } = await import('@microsoft/recognizers-text-number-with-unit')
  const dates = new dateTime.DateTimeRecognizer('en-us').getDateTimeModel()
  const currency = new units.NumberWithUnitRecognizer('en-us').getCurrencyModel()
  return ({ text, day }) =>
    kinds.map((kind) => (kind === 'dates' ? dates.parse(text, new Date(day)) : currency.parse(text)))
}

export const WHOLE = 'the whole parse, records validated'
export const REMARK = 'remark-parse'
export const CHAINED = 'remark-parse + chrono.en.GB + linkify-it'

/** Each gives, when loaded, a function of one answer. */
export const TASKS = {
  [WHOLE]: async () => {
    const { parseWrittenAnswers } = await import('../dist/index.js')
    return ({ source }) => [...parseWrittenAnswers(source)]
  },
  [REMARK]: remarkParse,
  'chrono.en.GB': chronoGB,
  'linkify-it as it comes': linkify,
  'linkify-it without guesses': linkifyWithoutGuesses,
  [CHAINED]: () => chain(remarkParse, chronoGB, linkify),
  'the same, linkify-it without guesses': () => chain(remarkParse, chronoGB, linkifyWithoutGuesses),
  'floor: JSON round trip of the sources': async () => (each) => JSON.parse(JSON.stringify(each)),
}

/** Those that take a hundred times as long, and are measured on fewer answers. */
export const SLOW_TASKS = {
  'compromise + compromise-dates': async () => {
    const { default: nlp } = await import('compromise')
    const { default: dates } = await import('compromise-dates')
    nlp.plugin(dates)
    return ({ text, day }) =>
      nlp(text)
        .dates({ today: new Date(day) })
        .get()
  },
  'Recognizers-Text, dates': () => recognizers('dates'),
  'Recognizers-Text, currency': () => recognizers('currency'),
  'Recognizers-Text, both': () => recognizers('dates', 'currency'),
}
