/** Help for people: an overview of the commands, and each command with its options. */
import { queueCommand } from './arguments.js'
import { COMMANDS } from './commands.js'
import { type CommandName, OPTIONS, type Option } from './options.js'

const WIDTH = 100
const GAP = 2
/** Left of what is said of a command, and of an option. */
const COMMAND_COLUMN = 34
const OPTION_COLUMN = 28

const EXIT_CODES = [
  ['0', 'all went well: every input was read'],
  ['1', 'failed; of parse and view, an input could not be read; of check, a dataset has faults'],
  ['2', 'called in a wrong way'],
  ['3', 'built, but some inputs, or pieces of them, gave no answers and stand in rejects.jsonl'],
  ['130', 'interrupted'],
] as const

/** All commands with a line each, and the exit codes. */
export function overview(): string {
  const commands = Object.entries(COMMANDS).map(([name, { takes, says }]) =>
    row(`${name} ${takes}`, says, COMMAND_COLUMN),
  )
  return text([
    'wrans: UK Parliament written answers as validated records',
    '',
    'Usage: wrans <command> …',
    '',
    ...commands.flat(),
    '',
    'wrans <command> --help has the options of a command, and an example; wrans --version the version.',
    '',
    'Exit codes:',
    ...EXIT_CODES.flatMap(([code, says]) => row(code, says, 7)),
  ])
}

/** A command's usage, its options and an example. */
export function helpOf(name: string, args: readonly string[]): string {
  const command = name === 'queue' ? queueCommand(args) : (name as CommandName)
  const { takes, says, more, example } = COMMANDS[command]
  const options = Object.entries(OPTIONS[command]).flatMap(([option, words]) =>
    row(formOf(option, words), words.says, OPTION_COLUMN),
  )
  const usage = `Usage: wrans ${command} ${takes}`.trimEnd()
  return text([
    usage,
    '',
    ...wrapped(`${says.slice(0, 1).toUpperCase()}${says.slice(1)}${says.endsWith('?') ? '' : '.'}`, WIDTH),
    ...(more === undefined ? [] : wrapped(more, WIDTH)),
    ...(options.length === 0 ? [] : ['', 'Options:', ...options]),
    '',
    'Example:',
    `  ${example}`,
  ])
}

/** "-o, --out <file>", "--body <name> …". */
function formOf(name: string, { short, value, multiple }: Option): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}${multiple ? ' …' : ''}`
}

/** What is told of beside it, in the column; below it, where it reaches into the column. */
function row(left: string, says: string, column: number): string[] {
  const start = `  ${left}`
  const lines = wrapped(says, WIDTH - column).map((line) => `${' '.repeat(column)}${line}`)
  if (start.length + GAP > column) return [start, ...lines]
  const [first = '', ...rest] = lines
  return [`${start}${first.slice(start.length)}`, ...rest]
}

function wrapped(says: string, width: number): string[] {
  const lines = ['']
  for (const word of says.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
