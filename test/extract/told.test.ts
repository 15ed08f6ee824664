/**
 * All that is told of each phrase, `fixtures/phrases/told/*.txt`: below each phrase what it is divided into and every
 * mention with all its fields. `UPDATE=1 npx vitest run test/extract/told.test.ts` writes them anew; read what changed.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { actionsIn } from '../../src/extract/actions.js'
import { datesIn } from '../../src/extract/dates.js'
import { kindOf } from '../../src/extract/kind.js'
import { cellMoneyIn, moneyIn, negativesIn } from '../../src/extract/money.js'
import { referencesIn } from '../../src/extract/references.js'
import { urlsIn } from '../../src/extract/urls.js'
import { expectWritten, type Phrase, phrasesOf, sectionOf } from '../phrases.js'

const folder = fileURLToPath(new URL('../../fixtures/phrases', import.meta.url))

function told(phrase: Phrase): string {
  const section = sectionOf(phrase)
  const urls = urlsIn(section)
  const money = moneyIn(section, urls)
  const cellMoney = cellMoneyIn(section)
  const { dates, problems } = datesIn(section, [...urls, ...money])
  const negatives = negativesIn(section, money)
  const references = referencesIn(section, dates, urls)
  const actions = actionsIn(section, { dates, money, urls, references })
  const kind = kindOf(section, { references, actions })
  const passages = section.passages.map(({ kind, marker, depth, sentences }) => {
    return [kind, marker, depth, sentences.map(({ start, end }) => `${start}-${end}`).join(' ')].join(' ')
  })
  const lines = Object.entries({ dates, problems, money, negatives, cellMoney, urls, references, actions }).flatMap(
    ([name, mentions]) => mentions.map((mention) => `  ${name} ${compact(mention)}`),
  )
  return [phrase.text.replaceAll('\n', '⏎'), `  ${passages.join('; ')}; ${kind}`, ...lines].join('\n')
}

/** The fields of a mention, without the dates, amounts and links that stand on lines of their own. */
function compact(mention: object): string {
  return Object.entries(mention)
    .filter(([name, value]) => !['section', 'text'].includes(name) && value !== null)
    .map(
      ([name, value]) =>
        `${name}=${Array.isArray(value) ? `${value.length} (${value.map(({ start }) => start)})` : value}`,
    )
    .join(' ')
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

test.each(names)('%s', (name) => {
  const phrases = phrasesOf(name.replace(/\.txt$/u, ''))
  expect(phrases.length).toBeGreaterThan(0)
  expectWritten(join(folder, 'told', name), `${phrases.map(told).join('\n')}\n`)
})
