/** `wrans view`: inputs, or records made earlier, → one page for review. */
import { readFile, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { WrittenAnswer } from '../index.js'
import { renderReview } from '../view/index.js'
import { readArguments } from './arguments.js'
import { OPTIONS } from './options.js'
import { checkValues, failureOf, given } from './parse.js'
import { recordsOf } from './records.js'
import { UsageError } from './usage.js'

/** Writes the page of every answer in the inputs; gives 1 when an input failed, else 0. */
export async function view(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS.view)
  const { out } = values
  if (positionals.length === 0) throw new UsageError('view needs an input')
  if (out === undefined || out === '') throw new UsageError('view needs --out, the file to write')
  const options = { format: values.format, reference: values.reference }
  checkValues(options)
  const records: WrittenAnswer[] = []
  let failed = false
  for (const input of positionals) {
    const name = input === '-' ? 'stdin' : input
    try {
      const bytes = input === '-' ? await buffer(process.stdin) : await readFile(input)
      for (const record of await recordsOf(bytes, { ...given(options), name })) records.push(record)
    } catch (error) {
      failed = true
      process.stderr.write(`wrans: ${failureOf(name, error)}\n`)
    }
  }
  if (records.length === 0) return 1
  try {
    await writeFile(out, renderReview(records))
  } catch (error) {
    process.stderr.write(`wrans: ${out}: cannot be written: ${(error as Error).message}\n`)
    return 1
  }
  return failed ? 1 : 0
}
