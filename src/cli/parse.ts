/** `wrans parse`: inputs → records on stdout, problems on stderr. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type ParseOptions, parseWrittenAnswers, type WrittenAnswer, WrittenAnswerError } from '../index.js'
import { readArguments } from './arguments.js'
import { OPTIONS } from './options.js'
import { pretty } from './pretty.js'
import { UsageError } from './usage.js'

/** Parses each input and prints its records; gives 1 when an input failed, else 0. */
export async function parse(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS.parse)
  const options = { format: values.format, reference: values.reference }
  checkValues(options)
  const inputs = positionals.length > 0 ? positionals : ['-']
  if (positionals.length === 0 && process.stdin.isTTY) throw new UsageError('parse needs a file, or text on stdin')
  let failed = false
  for (const input of inputs) {
    const name = input === '-' ? 'stdin' : input
    try {
      const source = input === '-' ? await buffer(process.stdin) : await readFile(input)
      for (const record of parseWrittenAnswers(source, { ...given(options), name })) {
        if (!values.quiet) reportProblems(name, record)
        await print(values.pretty ? pretty(record) : `${JSON.stringify(record)}\n`)
      }
    } catch (error) {
      failed = true
      process.stderr.write(`wrans: ${failureOf(name, error)}\n`)
    }
  }
  return failed ? 1 : 0
}

/** The options of a parse, as a command takes them. */
export type Given = { format: string | undefined; reference: string | undefined }

/** A wrong value is a mistake of usage, found before any input is opened. */
export function checkValues(options: Given): void {
  try {
    parseWrittenAnswers('', given(options)).next()
  } catch (error) {
    if (error instanceof WrittenAnswerError && error.code === 'invalid-option') throw new UsageError(error.message)
    if (!(error instanceof WrittenAnswerError)) throw error
  }
}

/** Without those that were not given. */
export function given(options: Given): ParseOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function reportProblems(name: string, record: WrittenAnswer): void {
  const { uin, heading } = record.metadata
  const which = uin ?? heading
  for (const { severity, code, message } of record.problems) {
    process.stderr.write(`${name}${which === null ? '' : ` (${which})`}: ${severity}: ${code}: ${message}\n`)
  }
}

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'a file that may not be read',
}

/** What is said of an input that failed; throws anything that is no fault of the input. */
export function failureOf(name: string, error: unknown): string {
  if (error instanceof WrittenAnswerError) return error.message
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) throw error
  return `${name}: expected a readable file, found ${FILE_ERRORS[code] ?? code}`
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
