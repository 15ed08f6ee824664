/** The stages of the parse, timed inside it: `parts.ts` is bundled from the sources as they stand. */
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = `${root}node_modules/.cache/bench`

/** Bundles the library's own stages with a clock between them. */
export async function bundleParts() {
  const entry = { parts: `${root}bench/parts.ts` }
  await build({ config: false, entry, format: 'esm', target: 'node20', outDir, silent: true, clean: true })
}

/** What {@link bundleParts} has made. */
export function partsOf() {
  return import(`${outDir}/parts.js`)
}

/** The stages must give what the library gives: else they are not its stages any more. */
export function sameAsParse({ noTimes, timedParse }, sources, parse) {
  for (const source of sources) {
    if (JSON.stringify(timedParse(source, noTimes())) !== JSON.stringify(parse(source))) {
      throw new Error('bench/parts.ts does not do what src/index.ts does: its stages must be brought up to date')
    }
  }
}

/** The milliseconds of each stage over all answers, and of the validation on its own. */
export function timesOf({ noTimes, timedParse, timedValidation }, answers) {
  const times = noTimes()
  const records = answers.flatMap(({ source }) => timedParse(source, times))
  const validation = records.reduce((sum, record) => sum + timedValidation(record), 0)
  return { ...times, validation }
}
