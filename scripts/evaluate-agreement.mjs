/**
 * The same answer read as the API's HTML and as a page copied as text: what is found must be the same. A page has lost
 * the targets of links whose words are not the address, the cells of tables, and with them what only markup can say.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const squeeze = (text) => text.replace(/\s|\u200b|\ufeff/gu, '').toLowerCase()

/** What is compared of each kind: a record's mentions in the answer, as short strings. */
const KINDS = {
  dates: ({ dates }) => dates.map(({ text, edtf }) => `${squeeze(text)} ${edtf}`),
  money: ({ money }) => money.map(({ minValue, maxValue, currency }) => `${minValue}..${maxValue} ${currency}`),
  urls: ({ urls }) => urls.filter(({ label }) => label === null).map(({ url }) => url),
  actions: ({ actions }) => actions.map(({ text, status, date }) => `${squeeze(text).slice(0, 60)} ${status} ${date}`),
}

function differences(left, right) {
  const rest = [...right]
  const only = left.filter((each) => {
    const at = rest.indexOf(each)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [only, rest]
}

/**
 * Compares every page whose answer also stands in the API's files.
 * @returns a table: for each kind, the answers that agree, and the mentions that only one side has; with `show`, each of them.
 */
export function evaluateAgreement(parse, corpus, show) {
  const records = new Map()
  for (const file of readdirSync(join(corpus, 'api')).filter((name) => /^\d{4}-\d\d\.json$/u.test(name))) {
    for (const record of parse(readFileSync(join(corpus, 'api', file)), { name: file }))
      records.set(record.source.id, record)
  }
  const counts = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, { alike: 0, both: 0, api: 0, page: 0 }]))
  const lines = []
  let pages = 0
  for (const layout of readdirSync(join(corpus, 'pages'))) {
    for (const file of readdirSync(join(corpus, 'pages', layout)).filter((name) => name.endsWith('.json'))) {
      const path = join(corpus, 'pages', layout, file)
      const api = records.get(String(JSON.parse(readFileSync(path, 'utf8')).id))
      if (api === undefined) continue
      pages += 1
      const [page] = parse(readFileSync(path.replace(/\.json$/u, '.txt')), { name: file })
      const inAnswer = (record) =>
        Object.fromEntries(
          Object.keys(KINDS).map((kind) => [kind, record[kind].filter(({ section }) => section === 'answer')]),
        )
      for (const [kind, of] of Object.entries(KINDS)) {
        const [left, right] = [of(inAnswer(api)), of(inAnswer(page))]
        const [onlyApi, onlyPage] = differences(left, right)
        const count = counts[kind]
        count.both += left.length - onlyApi.length
        count.api += onlyApi.length
        count.page += onlyPage.length
        if (onlyApi.length + onlyPage.length === 0) count.alike += 1
        if (show) for (const each of onlyApi) lines.push(`${kind} only in the API  ${layout}/${file}  ${each}`)
        if (show) for (const each of onlyPage) lines.push(`${kind} only in the page ${layout}/${file}  ${each}`)
      }
    }
  }
  const head = `${'kind'.padEnd(10)}answers alike    mentions in both  only in the API  only in the page`
  const rows = Object.entries(counts).map(([kind, { alike, both, api, page }]) => {
    const share = `${alike}/${pages} (${((100 * alike) / Math.max(1, pages)).toFixed(1)} %)`
    return `${kind.padEnd(10)}${share.padEnd(22)}${String(both).padStart(11)}${String(api).padStart(17)}${String(page).padStart(18)}`
  })
  return [head, ...rows, ...lines].join('\n')
}
