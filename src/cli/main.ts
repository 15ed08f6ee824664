#!/usr/bin/env node
/** The command `wrans`: reads the arguments, runs a command, sets the exit code. */
import { readFileSync } from 'node:fs'
import { UsageError } from './usage.js'

const HELP = `wrans: UK Parliament written answers as validated records

  wrans parse [file…|-]   one JSON record a line for each answer; problems go to stderr
      --pretty            for people instead of programs
      --format <name>     the format of the input; detected when left out
      --reference <day>   the day (YYYY-MM-DD) that relative dates are resolved against
                          where the source does not say when it was answered
      --quiet             no problems on stderr, only inputs that failed
  wrans build <inputs…> --out <dataset>
                          a dataset from files, folders, globs or "-": pages, JSON, JSONL, XML, .gz, .zip
      --to <format>       jsonl, jsonl.gz, csv, parquet or sqlite; told from the ending of --out when left out
      --workers <number>  worker threads, as many as there are processors when left out
      --resume            goes on with a build that was interrupted or killed
      --overwrite         replaces a dataset that stands there already
      --shard <n/of>      only this part of the work, for "wrans merge"
      --since, --until <day>, --body <name>…, --house <Commons|Lords>
                          only these answers
      --fields <names>    narrow output: tables or columns, for JSONL fields of the record; separated by commas
      --format, --reference  as for parse
      --part-bytes <number>  bytes of input that a worker takes at a time
      --quiet             no progress, no counts
  wrans merge <shards…> --out <dataset>
                          the dataset of all shards of a build
  wrans queue <inputs…> --out <dataset in a store>
                          the same dataset, made by workers on any number of machines (BullMQ on Redis)
      --redis <url>       redis:// or rediss://; REDIS_URL when left out; with --prefix <text> for the keys
      --input-root <folder>  holds all inputs; the store when left out
      --attempts <number>  how often a part is tried, 5 when left out
      --detach            queues, and does not wait for the end; otherwise the options of build
  wrans queue status | cancel <build> | retry <build>
  wrans worker --store <folder>
                          makes parts until it is stopped; --redis, --prefix and --input-root as for queue
      --concurrency <number>  parts at a time, as many as there are processors when left out
      --part-timeout, --lease, --grace <seconds>
                          for a part (600), until silent workers lose their jobs (30), to end when stopped (20)
  wrans check <dataset…>  is it what its manifest, the schema and the laws say?
  wrans stats <dataset…>  counts for people; both: --json for programs
  wrans view <input…> --out <file>
                          a page (HTML) that shows the answers, what was found in them, and when
  wrans schema            the JSON Schema of a record
  wrans --help | --version

Exit codes: 0 every input was read, 1 failed (parse: an input; check: a dataset has faults), 2 wrong usage, 3 built, but some pieces of
the inputs could not be read and stand in rejects.jsonl, 130 interrupted.
`

type Command = (args: string[]) => Promise<number>

/** Each is loaded when it is asked for: parsing needs no writers. */
const COMMANDS: Record<string, () => Promise<Command>> = {
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
  if (name === '--help' || name === '-h' || rest.includes('--help') || rest.includes('-h')) return print(HELP)
  if (name === undefined) throw new UsageError('a command is missing')
  const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.() : undefined
  if (command === undefined) throw new UsageError(`there is no command "${name}"`)
  return command(rest)
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
