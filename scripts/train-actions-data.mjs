// Reads annotated answers into rows of features: sentences with their labels, and dates of actions with theirs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGold } from './evaluate-gold.mjs'

/**
 * Every annotated document that may teach, in order: `{id, rows, dates, source}`. The development set, the seen part of our own
 * annotations, `sentences.jsonl`: answers whose sentences alone were judged (`actions` without dates), some with
 * marks at dates (`{at, governs}`), `at` counting the letters of the answer; `standard.jsonl`: sentences and their
 * dates, judged by annotators who had first learnt the development set's standard; and `close.jsonl`: the same for
 * sentences and marks, most in answers that the model of its day was least sure of.
 */
export function annotated({ gold, own, bulk }, parts) {
  const development = linesOf(join(gold, 'dev.jsonl')).map((line) => JSON.parse(line))
  const seen = readGold(join(own, 'seen.jsonl'), bulk)
  const sentences = readGold(join(own, 'sentences.jsonl'), bulk)
  const standard = readGold(join(own, 'standard.jsonl'), bulk)
  const close = readGold(join(own, 'close.jsonl'), bulk)
  return [
    ...from('development', annotatedAnswers(development, readFileSync(join(gold, 'dev-docs.json')), parts)),
    ...from('own', annotatedAnswers(seen.gold, seen.documents, parts)),
    ...from('own', annotatedAnswers(sentences.gold, sentences.documents, parts)),
    ...from('standard', annotatedAnswers(standard.gold, standard.documents, parts)),
    ...from('close', annotatedAnswers(close.gold, close.documents, parts)),
  ]

  /** Annotators differ in how strict they are: whose a document is, is kept. */
  function from(source, documents) {
    return documents.map((document) => ({ ...document, source }))
  }
}

function linesOf(path) {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean)
}

function mentionsOf(section, parts) {
  const urls = parts.urlsIn(section)
  const addresses = urls.filter(({ label }) => label === null)
  const money = parts.moneyIn(section, addresses)
  const { dates } = parts.datesIn(section, [...addresses, ...money])
  return { urls, money, dates, references: parts.referencesIn(section, dates, addresses) }
}

const UNSEEN = /\s*⟦[^⟧]*⟧|\s+|\u200b|\u200c|\u200d|\u2060|\ufeff/gu

function squeeze(text) {
  return text.replace(UNSEEN, '').toLowerCase()
}

/** Rows of `{id, actions: [{quote, status, dates, sure}], marks}`, as the annotation guide has it, with their documents. */
function annotatedAnswers(rowsOfGold, source, parts) {
  const gold = new Map(rowsOfGold.map((each) => [String(each.id), each]))
  const settings = parts.checkOptions({})
  const documents = []
  for (const document of parts.read(source, settings)) {
    const { actions, marks } = gold.get(String(document.id)) ?? {}
    const section = parts.divide(document, settings).find(({ name }) => name === 'answer')
    if (actions === undefined || section === undefined) continue
    const mentions = mentionsOf(section, parts)
    const place = []
    let squeezed = ''
    for (const character of section.text.split('')) {
      place.push(squeezed.length)
      squeezed += squeeze(character)
    }
    place.push(squeezed.length)
    let from = 0
    const quoted = actions.map((action) => {
      const quote = squeeze(action.quote)
      const next = squeezed.indexOf(quote, from)
      const at = next >= 0 ? next : squeezed.indexOf(quote)
      if (at >= 0) from = at
      return { ...action, at, to: at + quote.length }
    })
    const marked = new Map((marks ?? []).map(({ text, governs }) => [squeezed.indexOf(squeeze(text)), governs]))
    const rows = []
    const dates = []
    for (const sentence of parts.sentencesIn(section, mentions)) {
      const own = quoted.filter(
        ({ at, to }) => at >= 0 && at < place[sentence.span.end] && place[sentence.span.start] < to,
      )
      const action = own.find(({ sure }) => sure !== false) ?? own[0]
      const isSure = action === undefined || action.sure !== false
      rows.push({
        features: parts.featuresOf(sentence),
        isAction: action !== undefined,
        isSure,
        status: action?.status,
      })
      if (action === undefined) continue
      if (action.dates !== undefined) dates.push(...datesByAction(section, sentence, mentions, own, isSure, parts))
      for (const date of parts.within(mentions.dates, sentence.span)) {
        const governs = marked.get(place[date.start])
        if (governs === undefined) continue
        dates.push({ features: parts.dateFeaturesOf(sentence, date, section.reference ?? ''), governs, isSure })
      }
    }
    documents.push({ id: document.id, rows, dates })
  }
  return documents
}

function datesByAction(section, sentence, mentions, actions, isSure, parts) {
  const periods = actions.flatMap((action) => action.dates ?? [])
  const inside = parts.within(mentions.dates, sentence.span).filter(({ inName }) => !inName)
  const isOf =
    (date) =>
    ({ start, end }) =>
      start === date.from && end === date.to
  // Where an annotated date was read otherwise or not at all, the others tell nothing.
  if (periods.some((period) => !inside.some((date) => isOf(date)(period)))) {
    return inside.filter((date) => periods.some(isOf(date))).map((date) => row(date, true))
  }
  return inside.map((date) => row(date, periods.some(isOf(date))))
  function row(date, governs) {
    return { features: parts.dateFeaturesOf(sentence, date, section.reference ?? ''), governs, isSure }
  }
}

const MARK = /[«»]/gu
const REFERENCE = /^# reference: (\d{4}-\d\d-\d\d)$/u

/** The phrase file of actions as documents that teach but are never judged: «…» marks each action, its status stands behind the arrow. */
export function taught(path, parts) {
  let reference = null
  return linesOf(path).flatMap((line, number) => {
    reference = REFERENCE.exec(line)?.[1] ?? reference
    if (line.startsWith('#')) return []
    const [marked, values = ''] = line.split(' → ')
    const text = marked.replace(MARK, '')
    const starts = marked.split('«').map((piece) => piece.replace(MARK, '').length)
    const told = values.split(' ; ').map((value) => value.split(' '))
    const spans = starts.slice(0, -1).map((_, index) => starts.slice(0, index + 1).reduce((sum, each) => sum + each, 0))
    const section = parts.divideText(parts.verbatim(text, 0, text.length), 'answer', reference)
    const mentions = mentionsOf(section, parts)
    const dates = []
    const rows = parts.sentencesIn(section, mentions).map((sentence) => {
      const index = spans.findIndex((start) => sentence.span.start <= start && start < sentence.span.end)
      const [status, day] = told[index] ?? []
      const inside = index < 0 ? [] : parts.within(mentions.dates, sentence.span).filter(({ inName }) => !inName)
      // A date beside the deed's own may govern too; where none is told, none does.
      for (const date of inside.filter(({ edtf }) => day === undefined || edtf === day)) {
        const features = parts.dateFeaturesOf(sentence, date, section.reference ?? '')
        dates.push({ features, governs: day !== undefined, isSure: true })
      }
      return { features: parts.featuresOf(sentence), isAction: index >= 0, isSure: true, isTaught: true, status }
    })
    return [{ id: `phrase ${number}`, rows, dates }]
  })
}
