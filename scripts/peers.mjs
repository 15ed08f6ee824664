// Runs the test cases of other projects through the built library, where ../shared/peers is there: `npm run build && node scripts/peers.mjs [NAME]`.
// For each: how many cases ask for what an answer holds, how many of them pass, and why the others were declined.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PEERS_OF_DATES } from './peers-dates.mjs'
import { PEERS_OF_MONEY_AND_LINKS } from './peers-money-links.mjs'

const folder = fileURLToPath(new URL('../../shared/peers', import.meta.url))
if (!existsSync(folder)) {
  console.log('No cases to run: those of the other projects (../shared/peers) are not here.')
  process.exit(0)
}

/** Each has a name, and runs its cases: every one passed, failed (with what was found), or declined (with the reason). */
const PEERS = [...PEERS_OF_DATES, ...PEERS_OF_MONEY_AND_LINKS]

for (const { name, run } of PEERS.filter(({ name }) => process.argv.length < 3 || process.argv.includes(name))) {
  const outcomes = run(folder)
  const passed = outcomes.filter(({ outcome }) => outcome === 'passed').length
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed')
  const applying = passed + failed.length
  console.log(`${name}: ${outcomes.length} cases, ${applying} apply, ${passed} pass, ${failed.length} fail`)
  const reasons = new Map()
  for (const { outcome, reason } of outcomes) {
    if (outcome === 'declined') reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`  declined ${count}: ${reason}`)
  for (const { input, wanted, found } of failed) {
    console.log(`  FAILED ${JSON.stringify(input)}\n    wanted ${wanted}\n    found  ${found}`)
  }
}
