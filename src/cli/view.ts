/** `wrans view`: inputs, or records made earlier, → one page for review. */
import { readFile, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type ParseOptions, parseWrittenAnswers, WrittenAnswer, WrittenAnswerError } from '../index.js'
import { renderReview } from '../view/index.js'
import { readArguments } from './arguments.js'
import { OPTIONS } from './options.js'
import { checkValues, failureOf, given } from './parse.js'
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
      for (const record of recordsOf(bytes, { ...given(options), name })) records.push(record)
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

/** The first field of every record that `wrans parse` prints. */
const RECORD = '{"schemaVersion":1,'

function recordsOf(bytes: Uint8Array, options: ParseOptions): Iterable<WrittenAnswer> {
  const isRecords = Buffer.from(bytes.subarray(0, RECORD.length)).toString('latin1') === RECORD
  return isRecords ? recordLines(bytes, options) : parseWrittenAnswers(bytes, options)
}

function* recordLines(bytes: Uint8Array, { name = 'the source' }: ParseOptions): Generator<WrittenAnswer> {
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const record = WrittenAnswer.safeParse(parsed(line))
    if (record.success) yield record.data
    else {
      throw new WrittenAnswerError('invalid-record', {
        input: `${name}, line ${index + 1}`,
        expected: 'a record of a written answer',
        found: record.error.issues[0]?.message ?? 'something else',
        cause: record.error,
      })
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}
