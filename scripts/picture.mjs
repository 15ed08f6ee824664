// Makes the picture at the head of the README from the real page of the seed answer: `npm run picture`.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { parseWrittenAnswer } from '../dist/index.js'
import { renderReview } from '../dist/view.js'

const input = 'fixtures/answers/pp-question-nhs-ict/input.txt'
const output = 'fixtures/review.png'
/** In bytes. */
const LARGEST = 150_000

const folder = mkdtempSync(join(tmpdir(), 'written-answers-picture-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
try {
  const file = join(folder, 'review.html')
  writeFileSync(file, renderReview([parseWrittenAnswer(readFileSync(input))]))
  const page = await browser.newPage({ viewport: { width: 1120, height: 950 }, colorScheme: 'light' })
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: output })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
const { size } = statSync(output)
console.log(`${output}: ${size} bytes`)
if (size > LARGEST) process.exitCode = 1
