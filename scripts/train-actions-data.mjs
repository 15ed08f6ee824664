// Reads annotated answers into rows of features: sentences with their labels, and dates of actions with theirs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Answers annotated action by action: NAME.jsonl beside NAME-docs.json, or gold.jsonl beside docs.json. */
const PAIRS = [
  ['dev.jsonl', 'dev-docs.json'],
  ['gold.jsonl', 'docs.json'],
]
const STATUS = { d: 'done', i: 'in-progress', p: 'planned' }
const LABEL = /^(\d+)([dip])(\?)?$/u

/** Every annotated document of the folders, in order: `{id, rows, dates}`. */
export function annotated(folders, parts) {
  const marks = new Map(folders.flatMap((folder) => marksIn(folder)))
  return folders.flatMap((folder) => {
    const pair = PAIRS.find((names) => names.every((name) => existsSync(join(folder, name))))
    if (pair !== undefined) return annotatedByAction(folder, pair, parts)
    return existsSync(join(folder, 'docs.json')) ? annotatedBySentence(folder, marks, parts) : []
  })
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

/** `{id, actions: [{quote, status, dates, sure}]}`, as the annotation guide has it. */
function annotatedByAction(folder, [goldName, documentsName], parts) {
  const gold = new Map(
    linesOf(join(folder, goldName))
      .map((line) => JSON.parse(line))
      .map((each) => [String(each.id), each]),
  )
  const settings = parts.checkOptions({})
  const documents = []
  for (const document of parts.read(readFileSync(join(folder, documentsName)), settings)) {
    const actions = gold.get(String(document.id))?.actions
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
    const quoted = actions.map((action) => {
      const at = squeezed.indexOf(squeeze(action.quote))
      return { ...action, at, to: at + squeeze(action.quote).length }
    })
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
      if (action !== undefined) dates.push(...datesByAction(section, sentence, mentions, own, isSure, parts))
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
    return { features: parts.dateFeaturesOf(sentence, [date], section.reference ?? '')[0], governs, isSure }
  }
}

/**
 * `docs.json` holds `{id, month, text, sents: [{start, end}]}`, each file of labels a line for an answer:
 * `123: 2d 3p?` says that sentence 2 tells a deed done and 3, perhaps, one planned; `123: -` that there is none.
 */
function annotatedBySentence(folder, marks, parts) {
  const texts = new Map(
    JSON.parse(readFileSync(join(folder, 'docs.json'), 'utf8')).map((each) => [String(each.id), each]),
  )
  const documents = []
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.labels'))
    .sort()) {
    for (const line of linesOf(join(folder, name))) {
      const [id, rest = ''] = line.split(': ')
      const document = texts.get(id)
      if (document === undefined) continue
      const labels = new Map()
      for (const [, number, status, doubt] of rest.split(/\s+/u).map((each) => LABEL.exec(each) ?? [])) {
        if (number !== undefined) labels.set(Number(number), { status: STATUS[status], isSure: doubt === undefined })
      }
      documents.push(labelled(document, labels, marks.get(id), parts))
    }
  }
  return documents
}

function labelled({ id, month, text, sents }, labels, marks, parts) {
  const section = parts.divideText(parts.verbatim(text, 0, text.length), 'answer', `${month}-15`)
  const mentions = mentionsOf(section, parts)
  const numbers = new Map(sents.map(({ start }, index) => [start, index + 1]))
  const rows = []
  const dates = []
  for (const sentence of parts.sentencesIn(section, mentions)) {
    const number = numbers.get(sentence.span.start)
    if (number === undefined) continue
    const label = labels.get(number)
    const isSure = label?.isSure ?? true
    rows.push({ features: parts.featuresOf(sentence), isAction: label !== undefined, isSure, status: label?.status })
    if (label === undefined || marks === undefined) continue
    for (const date of parts.within(mentions.dates, sentence.span)) {
      const governs = marks.get(date.start)
      if (governs === undefined) continue
      dates.push({ features: parts.dateFeaturesOf(sentence, [date], section.reference ?? '')[0], governs, isSure })
    }
  }
  return { id, rows, dates }
}

/** `123: 222+ 437-` says that the date at offset 222 of answer 123 governs its action, and that at 437 does not. */
function marksIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.marks'))
    .flatMap((name) => linesOf(join(folder, name)))
    .map((line) => line.split(': '))
    .map(([id, rest]) => [id, new Map(rest.split(' ').map((each) => [Number(each.slice(0, -1)), each.endsWith('+')]))])
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
        const features = parts.dateFeaturesOf(sentence, [date], section.reference ?? '')[0]
        dates.push({ features, governs: day !== undefined, isSure: true })
      }
      return { features: parts.featuresOf(sentence), isAction: index >= 0, isSure: true, status }
    })
    return [{ id: `phrase ${number}`, rows, dates }]
  })
}
