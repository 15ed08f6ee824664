/** The answers to measure on: real ones in an even mixture of forms where ../shared/corpus is, else the fixtures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../fixtures/answers', import.meta.url))
const LAYOUTS = ['pp-question', 'pp-list-item', 'parliament-uk-list-item', 'qs-detail']

const json = (file) => JSON.parse(readFileSync(join(CORPUS, file), 'utf8'))

/** The lines of the bulk files: one answer each, with its markup. */
export function* bulkLines() {
  for (const file of readdirSync(join(CORPUS, 'bulk')).sort()) {
    if (!file.endsWith('.gz')) continue
    for (const line of gunzipSync(readFileSync(join(CORPUS, 'bulk', file)))
      .toString()
      .split('\n')) {
      if (line !== '') yield line
    }
  }
}

/** Items of the API's responses, as it serves them. */
export function apiItems() {
  return [...json('api/2023-12.json').results, ...json('api/2024-07.json').results]
}

/** The texts of the pages of one layout, one answer each. */
export function pagesOf(layout) {
  const folder = join(CORPUS, 'pages', layout)
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Every form of the corpus that holds one answer to a source. */
function forms() {
  return {
    'API item': apiItems().map((item) => JSON.stringify({ totalResults: 1, results: [item] })),
    'bulk line': [...bulkLines()],
    'Linked Data item': json('lda/answeredquestions.json').map((item) => JSON.stringify([item])),
    ...Object.fromEntries(LAYOUTS.map((layout) => [layout, pagesOf(layout)])),
  }
}

/** So many of them, spread evenly over the whole of a list. */
function spread(list, count) {
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)])
}

/** As even a mixture as the forms allow: what a short one lacks, the others give. */
function mixture(all, count) {
  const names = Object.keys(all).sort((a, b) => all[a].length - all[b].length)
  const taken = {}
  let left = count
  for (const [index, name] of names.entries()) {
    const share = Math.min(all[name].length, Math.ceil(left / (names.length - index)))
    taken[name] = spread(all[name], share)
    left -= share
  }
  return taken
}

/** One after another from each list, so that any stretch of the result is mixed too. */
function shuffled(lists) {
  const keyed = lists.flatMap((list) => list.map((source, index) => ({ source, at: (index + 0.5) / list.length })))
  return keyed.sort((a, b) => a.at - b.at).map(({ source }) => source)
}

/** The fixtures that are text and can be read; they hold few answers, and odd ones. */
export function fixtures() {
  return readdirSync(FIXTURES).flatMap((name) => {
    const input = readdirSync(join(FIXTURES, name)).find((file) => /^input\.(?:txt|json|html|xml)$/u.test(file))
    const fits = input !== undefined && !name.startsWith('bytes-') && !name.endsWith('-refused')
    return fits ? [readFileSync(join(FIXTURES, name, input), 'utf8')] : []
  })
}

/** The sources to measure on, one answer each where they are real, and a line that says what they are. */
export function answers(count) {
  if (!existsSync(CORPUS)) return { sources: fixtures(), told: 'the fixtures, since ../shared/corpus is not here' }
  const taken = mixture(forms(), count)
  const told = Object.entries(taken).map(([name, list]) => `${list.length} ${name}`)
  return { sources: shuffled(Object.values(taken)), told: `real answers: ${told.join(', ')}` }
}
