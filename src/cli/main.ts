#!/usr/bin/env node
/** The command `wrans`: reads the arguments, runs a command, sets the exit code. */
import { readFileSync } from 'node:fs'
import { parse } from './parse.js'
import { schema } from './schema.js'
import { UsageError } from './usage.js'

const HELP = `wrans: UK Parliament written answers as validated records

  wrans parse [file…|-]   one JSON record a line for each answer; problems go to stderr
      --pretty            for people instead of programs
      --format <name>     the format of the input; detected when left out
      --reference <day>   the day (YYYY-MM-DD) that relative dates are resolved against
                          where the source does not say when it was answered
      --quiet             no problems on stderr, only inputs that failed
  wrans schema            the JSON Schema of a record
  wrans --help | --version

Exit codes: 0 every input was read, 1 an input failed, 2 wrong usage.
`

const COMMANDS = { parse, schema }

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-v') return print(`${version()}\n`)
  if (name === '--help' || name === '-h' || rest.includes('--help') || rest.includes('-h')) return print(HELP)
  if (name === undefined) throw new UsageError('a command is missing')
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command "${name}"`)
  return COMMANDS[name as keyof typeof COMMANDS](rest)
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
}

// A reader that has seen enough ("| head") closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`wrans: ${error.message}\nTry "wrans --help".\n`)
  process.exitCode = 2
}
