/** Prints the locale and zone in force, then what every fixture becomes: its records and its review page, or its error. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseWrittenAnswers, WrittenAnswerError } from '../dist/index.js'
import { renderReview } from '../dist/view.js'

const folder = fileURLToPath(new URL('../fixtures/answers', import.meta.url))
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
console.log(`locale ${locale}, zone ${timeZone}`)
for (const name of readdirSync(folder).sort()) {
  for (const file of readdirSync(join(folder, name)).filter((each) => each.startsWith('input.'))) {
    try {
      const records = [...parseWrittenAnswers(readFileSync(join(folder, name, file)), { reference: '2024-06-20' })]
      console.log(JSON.stringify({ name, records, page: renderReview(records) }))
    } catch (error) {
      if (!(error instanceof WrittenAnswerError)) throw error
      console.log(JSON.stringify({ name, code: error.code, message: error.message }))
    }
  }
}
