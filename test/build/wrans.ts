/** The built command, run as a process. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export function wrans(
  args: string[],
  options: { input?: string | Buffer; env?: Record<string, string>; cwd?: string } = {},
) {
  const env = { ...process.env, NO_COLOR: '1', ...options.env }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { ...options, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

export function start(args: string[]): ChildProcess & { ended: Promise<number | null> } {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  return Object.assign(child, { ended })
}

/** The files below a path with the hashes of their bytes; a dataset of one file with those beside it. */
export function hashesOf(path: string): Record<string, string> {
  const parent = join(path, '..')
  const beside = readdirSync(parent).filter((name) => join(parent, name).startsWith(path))
  const files = beside.flatMap((name) => {
    const full = join(parent, name)
    if (!statSync(full).isDirectory()) return [full]
    return readdirSync(full, { recursive: true, encoding: 'utf8' }).map((each) => join(full, each))
  })
  const hashes = files
    .filter((file) => statSync(file).isFile())
    .map((file) => {
      return [relative(parent, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const
    })
  return Object.fromEntries(hashes)
}

export function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : []
}
