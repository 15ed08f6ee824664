#!/usr/bin/env node
/** The command `wrans`: reads the arguments, runs a command, sets the exit code. */
import { readFileSync } from 'node:fs'
import { helpOf, overview } from './help.js'
import { UsageError } from './usage.js'

type Command = (args: string[]) => Promise<number>

/** Each is loaded when it is asked for: parsing needs no writers. */
const LOADERS: Record<string, () => Promise<Command>> = {
  parse: async () => (await import('./parse.js')).parse,
  build: async () => (await import('./build.js')).build,
  merge: async () => (await import('./merge.js')).merge,
  queue: async () => (await import('./queue.js')).queue,
  worker: async () => (await import('./worker.js')).worker,
  check: async () => (await import('./check.js')).check,
  stats: async () => (await import('./stats.js')).stats,
  view: async () => (await import('./view.js')).view,
  schema: async () => (await import('./schema.js')).schema,
}

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-v') return print(`${version()}\n`)
  if (name === '--help' || name === '-h') return print(overview())
  if (name === undefined) throw new UsageError('a command is missing')
  const load = Object.hasOwn(LOADERS, name) ? LOADERS[name] : undefined
  if (load === undefined) throw new UsageError(`there is no command "${name}"`)
  if (asksForHelp(rest)) return print(helpOf(name, rest))
  const command = await load()
  return command(rest)
}

/** What stands after "--" is no option. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  return options.includes('--help') || options.includes('-h')
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
  const [name = ''] = process.argv.slice(2)
  const command = Object.hasOwn(LOADERS, name) ? `${name} ` : ''
  process.stderr.write(`wrans: ${error.message}\nTry "wrans ${command}--help".\n`)
  process.exitCode = 2
}
