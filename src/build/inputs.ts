/** Files, folders, globs and `-` → the list of input files, the same on every machine. */
import { type Dirent, existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { isAbsolute, join, posix, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { BuildError } from './error.js'

/** One input as it was named, or found in a folder. */
export interface FoundInput {
  /** As the user named it; for a file of a folder, the folder's name and the path in it, with "/". */
  name: string
  /** Null for standard input. */
  path: string | null
  /** Why it cannot be read, for what was found but not named: "cannot be opened (EACCES)". */
  problem: string | null
}

/** How standard input is named in arguments, and in a dataset. */
export const STDIN = '-'
const STDIN_NAME = 'stdin'

/** Tells of a path whether it is of what a build writes. */
type IsOwn = (path: string) => boolean

/**
 * Lists the files of some inputs: each argument in its place, the files of a folder or glob by the code units of their
 * names, each file once. Names in folders that begin with "." are left out, and what `isOwn` tells of, in folders and
 * globs: what the build itself writes there.
 * @throws BuildError `input-missing` for an argument that names nothing.
 */
export async function listInputs(inputs: readonly string[], isOwn: IsOwn = () => false): Promise<FoundInput[]> {
  const seen = new Set<string>()
  const found: FoundInput[] = []
  for (const input of inputs) {
    const files = await filesOf(input, isOwn)
    if (files.length === 0) throw new BuildError('input-missing', `${input}: expected files, found none`)
    for (const file of files) {
      const key = file.path === null ? STDIN : resolve(file.path)
      if (!seen.has(key)) found.push(file)
      seen.add(key)
    }
  }
  return found
}

async function filesOf(input: string, isOwn: IsOwn): Promise<FoundInput[]> {
  if (input === STDIN) return [{ name: STDIN_NAME, path: null, problem: null }]
  if (existsSync(input)) {
    const isFolder = statSync(input).isDirectory()
    return isFolder ? filesIn(input, tidy(input), isOwn) : [{ name: tidy(input), path: input, problem: null }]
  }
  if (!isDynamicPattern(input)) {
    throw new BuildError('input-missing', `${input}: expected a file or folder, found no such file`)
  }
  const names = await glob(input.replaceAll('\\', '/'), {
    expandDirectories: false,
    onlyFiles: true,
    absolute: isAbsolute(input),
  })
  return inOrder(names.filter((name) => !isOwn(name))).map((name) => ({ name, path: name, problem: null }))
}

async function filesIn(folder: string, name: string, isOwn: IsOwn, within = new Set<string>()): Promise<FoundInput[]> {
  const { dev, ino } = statSync(folder)
  const key = `${dev}:${ino}`
  // A link to a folder that this one is in would be walked for ever.
  if (within.has(key)) return []
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return [{ name, path: folder, problem: `cannot be listed (${(error as NodeJS.ErrnoException).code})` }]
  }
  const found: FoundInput[] = []
  const deeper = new Set([...within, key])
  const visible = new Map(entries.filter((entry) => !entry.name.startsWith('.')).map((entry) => [entry.name, entry]))
  for (const each of inOrder([...visible.keys()])) {
    const path = join(folder, each)
    if (isOwn(path)) continue
    const full = name === '' ? each : posix.join(name, each)
    const kind = kindOf(visible.get(each), path)
    if (kind === 'folder') for (const file of await filesIn(path, full, isOwn, deeper)) found.push(file)
    else found.push({ name: full, path, problem: kind === 'file' ? null : kind })
  }
  return found
}

/** A link is what it leads to. */
function kindOf(entry: Dirent | undefined, path: string): string {
  try {
    const stats = entry === undefined || entry.isSymbolicLink() ? statSync(path) : entry
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() ? 'file' : 'is neither a file nor a folder'
  } catch (error) {
    return `cannot be opened (${(error as NodeJS.ErrnoException).code})`
  }
}

/** "./pages/" is "pages". */
function tidy(input: string): string {
  const name = posix.normalize(input.replaceAll('\\', '/'))
  return name.length > 1 ? name.replace(TRAILING_SLASH, '') : name.replace('.', '')
}

const TRAILING_SLASH = /\/$/u

/** By code units, whatever the locale. */
function inOrder(names: string[]): string[] {
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
