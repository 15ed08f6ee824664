/** The stages of a parse, each timed: the body of `parseWrittenAnswers()` and of `extract()`, with a clock between. */
import { assemble, type Findings } from '../src/assemble.js'
import { divide } from '../src/divide.js'
import type { Section } from '../src/document.js'
import { actionsIn } from '../src/extract/actions.js'
import { datesIn } from '../src/extract/dates.js'
import { kindOf } from '../src/extract/kind.js'
import { cellMoneyIn, moneyIn } from '../src/extract/money.js'
import { referencesIn } from '../src/extract/references.js'
import { urlsIn } from '../src/extract/urls.js'
import { checkOptions } from '../src/options.js'
import { read, type Source } from '../src/read/index.js'
import { surely } from '../src/schema/surely.js'
import { WrittenAnswer } from '../src/schema.js'

/** The stages, in the order in which they run. */
const STAGES = [
  'read',
  'divide',
  'urls',
  'money',
  'dates',
  'references',
  'actions',
  'kind',
  'assemble, validate',
] as const
type Stage = (typeof STAGES)[number]
type Times = Record<Stage, number>

/** No milliseconds for any of the stages yet. */
export function noTimes(): Times {
  return Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Times
}

/** Parses a source as the library does, and adds the milliseconds of each stage to `times`. */
export function timedParse(source: Source, times: Times): WrittenAnswer[] {
  let last = performance.now()
  const lap = <T>(stage: Stage, result: T): T => {
    const now = performance.now()
    times[stage] += now - last
    last = now
    return result
  }
  const extract = (section: Section): Findings => {
    const urls = lap('urls', urlsIn(section))
    const addresses = urls.filter(({ label }) => label === null)
    const money = moneyIn(section, addresses)
    const cellMoney = lap('money', cellMoneyIn(section))
    const { dates, problems } = lap('dates', datesIn(section, [...addresses, ...money]))
    const references = lap('references', referencesIn(section, dates, addresses))
    const actions = lap('actions', actionsIn(section, { urls, money, dates, references }))
    const kind = lap('kind', kindOf(section, { references, actions }))
    return { kind, urls, money, cellMoney, dates, references, actions, problems }
  }
  const settings = checkOptions({})
  const records: WrittenAnswer[] = []
  for (const document of read(source, settings)) {
    lap('read', document)
    const sections = lap('divide', divide(document, settings))
    const findings = sections.map(extract)
    records.push(lap('assemble, validate', assemble(document, findings)))
  }
  lap('read', records)
  return records
}

const isSurelyValid = surely(WrittenAnswer)

/** The milliseconds that the usual validation of a record takes, which is part of assembling it. */
export function timedValidation(record: WrittenAnswer): number {
  const start = performance.now()
  if (!isSurelyValid(record)) throw new Error('a record that is not surely valid')
  return performance.now() - start
}
