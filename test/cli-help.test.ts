/** Help: of each command all that its parser takes, and nothing else. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands.js'
import { helpOf, overview } from '../src/cli/help.js'
import { type CommandName, OPTIONS } from '../src/cli/options.js'
import { UsageError } from '../src/cli/usage.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = Object.keys(COMMANDS) as CommandName[]
const everyOption = new Set(Object.values(OPTIONS).flatMap((options) => Object.keys(options)))

function wrans(...args: string[]) {
  return spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, encoding: 'utf8' })
}

/** Whether a command's own parser takes an option: it names the first one that it does not know. */
async function takes(name: CommandName, option: string, valued: boolean): Promise<boolean> {
  const [file = '', ...before] = name.split(' ')
  const module = (await import(`../src/cli/${file}.ts`)) as Record<string, (args: string[]) => Promise<number>>
  const args = [...before, option, ...(valued ? ['x'] : []), '--nonesuch']
  const error: unknown = await module[file]?.(args).catch((thrown: unknown) => thrown)
  if (!(error instanceof UsageError)) throw new Error(`expected a refusal of --nonesuch, found ${error}`)
  if (error.message.includes("'--nonesuch'")) return true
  expect(error.message).toContain(`'${option}'`)
  return false
}

/** The options that help lists, each with whether a value follows. */
function listed(help: string): Map<string, boolean> {
  const lines = help.slice(help.indexOf('\nOptions:\n'), help.indexOf('\nExample:\n')).split('\n')
  const found = lines.flatMap((line) => {
    const [, short, long, value] = /^ {2}(?:(-\w), )?(--[\w-]+)( <[^>]+>)?/u.exec(line) ?? []
    return [short, long].flatMap((each) => (each === undefined ? [] : [[each, value !== undefined] as const]))
  })
  return new Map(found)
}

describe.each(names.filter((name) => name !== 'schema'))('wrans %s --help', (name) => {
  const [, ...rest] = name.split(' ')
  const help = helpOf(name.split(' ')[0] ?? '', rest)

  test('lists the options that the parser takes, and those alone', async () => {
    const own = listed(help)
    for (const [option, valued] of own) expect(await takes(name, option, valued), `${option} is listed`).toBe(true)
    for (const option of [...everyOption].map((each) => `--${each}`)) {
      if (!own.has(option)) expect(await takes(name, option, false), `${option} is not listed`).toBe(false)
    }
    if (!own.has('-o')) expect(await takes(name, '-o', false)).toBe(false)
  })

  test('has usage and an example whose options it lists', () => {
    expect(help).toMatch(new RegExp(`^Usage: wrans ${name} `, 'u'))
    const example = help.split('\nExample:\n')[1] ?? ''
    expect(example).toMatch(new RegExp(`^ {2}wrans ${name} `, 'u'))
    for (const [option] of example.matchAll(/(?<= )--?[a-z][a-z-]*/gu))
      expect(listed(help).has(option), option).toBe(true)
  })
})

test('no line is longer than 100 characters, and none ends in a space', () => {
  const helps = names.map((name) => helpOf(name.split(' ')[0] ?? '', name.split(' ').slice(1)))
  for (const line of [overview(), ...helps].flatMap((help) => help.split('\n'))) {
    expect(line.length, line).toBeLessThanOrEqual(100)
    expect(line).not.toMatch(/\s$/u)
  }
})

test('the overview has one line for each command, and the exit codes', () => {
  const { status, stdout } = wrans('--help')
  expect(status).toBe(0)
  expect(stdout).toBe(overview())
  const commands = stdout.split('\n\n').find((block) => block.startsWith('  parse ')) ?? ''
  const told = Object.entries(COMMANDS).map(([name, { takes, says }]) => [`  ${name} ${takes}`.trim(), says])
  expect(commands.split('\n').map((line) => line.trim().split(/ {2,}/u))).toEqual(told)
  for (const code of [0, 1, 2, 3, 130]) expect(stdout).toMatch(new RegExp(`^  ${code} `, 'mu'))
})

describe('the command', () => {
  test('knows which help is asked for, wherever --help stands', () => {
    expect(wrans('view', '--help').stdout).toBe(helpOf('view', []))
    expect(wrans('view', 'x', '-o', 'y', '-h').stdout).toBe(helpOf('view', []))
    expect(wrans('queue', '--help').stdout).toMatch(/^Usage: wrans queue <input…>/u)
    expect(wrans('queue', '--redis', 'x', 'status', '--help').stdout).toMatch(/^Usage: wrans queue status/u)
    expect(wrans('schema', '--help').stdout).toMatch(/^Usage: wrans schema\n/u)
  })

  test('after "--" nothing is an option: a file may be called so', () => {
    expect(wrans('parse', '--', '--help')).toMatchObject({ status: 1, stdout: '' })
  })

  test('names the help of the command that was called in a wrong way', () => {
    expect(wrans('stats').stderr).toBe('wrans: stats needs a dataset\nTry "wrans stats --help".\n')
    expect(wrans('pares', '--help')).toMatchObject({ status: 2, stderr: expect.stringContaining('no command "pares"') })
    expect(wrans().stderr).toContain('Try "wrans --help".')
  })

  test('says that --body may be repeated, and what --fields takes', () => {
    const words = wrans('build', '--help').stdout.replace(/\s+/gu, ' ')
    expect(words).toContain('--body <name> … only answers')
    expect(words).toContain('--body may be repeated')
    expect(words).toContain('money,answers.uin; JSONL then holds answerId and the fields of the record')
  })
})
