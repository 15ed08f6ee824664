/**
 * The folder in which a build is made, beside the dataset: its plan, what was unpacked, and the parts that are done.
 * Everything in it gets its name only when it is whole, so that a run can be killed at any moment and another goes on.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { BuildError } from './error.js'
import type { Part, Plan, PlanInput } from './plan.js'
import { hashOf } from './planner.js'

/** The places in a staging folder. */
export interface Staging {
  folder: string
  plan: string
  spool: string
  parts: string
  lock: string
  /** Stands there from the moment at which the dataset may appear under its final name. */
  publishing: string
}

/** The staging folder of a dataset; a slash at the end of its name does not matter. */
export function stagingOf(out: string): Staging {
  return stagingIn(join(dirname(out), `${basename(out)}.building`))
}

/** The places in a folder that is a staging folder, or a finished shard. */
export function stagingIn(folder: string): Staging {
  return {
    folder,
    plan: join(folder, 'plan.jsonl'),
    spool: join(folder, 'spool'),
    parts: join(folder, 'parts'),
    lock: join(folder, 'lock'),
    publishing: join(folder, 'publishing'),
  }
}

/** The folder of a part. */
export function partFolder(staging: Staging, index: number): string {
  return join(staging.parts, String(index).padStart(6, '0'))
}

/** What the engine knows of a part that is done. */
export interface PartCounts {
  /** The plan's hash and the part's: a part of another plan does not count. */
  plan: string
  sha256: string
  /** Units handed to the parser, and rejects that the plan foresaw. */
  units: number
  /** What documents with several answers held beyond the first. */
  more: number
  records: number
  rejects: number
  /** Records that the filters left out. */
  filtered: number
}

/** The file with the counts, and the folder with the fragments, in a part's folder. */
export const COUNTS = 'counts.json'
export const FRAGMENTS = 'fragments'

/** The counts of a part of a plan; null when it is not done. */
export function countsOf(staging: Staging, plan: Pick<Plan, 'hash' | 'parts'>, index: number): PartCounts | null {
  const counts = readCounts(partFolder(staging, index))
  return counts?.plan === plan.hash && counts.sha256 === plan.parts[index]?.sha256 ? counts : null
}

/** The counts in a part's folder; null where no part is. */
export function readCounts(folder: string): PartCounts | null {
  const file = join(folder, COUNTS)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PartCounts) : null
}

/** Writes a file under another name, makes sure that it is on the disk, and renames it. */
export async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, pieces, { flush: true })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(dirname(path))
}

/** Renames a folder whose files are whole. */
export async function renameWhole(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await sync(join(entry.parentPath, entry.name))
  }
  await rename(from, to)
  await syncFolder(dirname(to))
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name is safe only when its folder is on the disk; not every system can say so of a folder. */
export async function syncFolder(path: string): Promise<void> {
  await sync(path).catch(() => {})
}

/** Writes a plan: a line for the whole, one for each input, one for each part. No line is long, however many there are. */
export function writePlan(staging: Staging, plan: Plan): Promise<void> {
  const { hash, version, options, inputs, parts } = plan
  function* lines() {
    yield { hash, version, options, inputs: inputs.length, parts: parts.length }
    yield* inputs
    yield* parts
  }
  function* pieces() {
    for (const line of lines()) yield `${JSON.stringify(line)}\n`
  }
  return writeWhole(staging.plan, pieces())
}

/**
 * The plan of a staging folder or a shard; null when there is none yet.
 * @throws BuildError `plan-unreadable` for one that is damaged.
 */
export async function readPlan(staging: Staging): Promise<Plan | null> {
  if (!existsSync(staging.plan)) return null
  try {
    const lines: unknown[] = []
    const file = createReadStream(staging.plan)
    for await (const line of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
      lines.push(JSON.parse(line))
    }
    const [head, ...rest] = lines as [Pick<Plan, 'hash' | 'version' | 'options'> & { inputs: number }]
    const [inputs, parts] = [rest.slice(0, head.inputs) as PlanInput[], rest.slice(head.inputs) as Part[]]
    const { hash, version, options } = head
    if (hashOf(version, options, inputs, parts) === hash) return { hash, version, options, inputs, parts }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
  }
  throw new BuildError('plan-unreadable', `${staging.plan} is damaged: build the dataset anew, with --overwrite`)
}

/** Removes everything but the lock. */
export async function emptyStaging(staging: Staging): Promise<void> {
  for (const path of [staging.plan, staging.spool, staging.parts, staging.publishing]) {
    await rm(path, { recursive: true, force: true })
  }
}

/** A staging folder that is this process's. */
interface Lock {
  /** Lets it go. */
  release(): Promise<void>
  /** Lets it go, and leaves nothing of it where there was no plan before: for a build that does not begin. */
  giveUp(): Promise<void>
}

/**
 * Takes a staging folder for this process, and makes it if need be.
 * @throws BuildError `already-running` when another process that is alive has it.
 */
export async function lockStaging(staging: Staging): Promise<Lock> {
  let isNew = false
  const mine = JSON.stringify({ pid: process.pid, host: hostname() })
  for (;;) {
    isNew = (await mkdir(staging.folder, { recursive: true })) !== undefined || isNew
    try {
      await writeFile(staging.lock, mine, { flag: 'wx' })
      break
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Another process has given it up in the meantime.
      if (code === 'ENOENT') continue
      if (code !== 'EEXIST') throw error
    }
    const holder = holderOf(staging.lock)
    if (holder !== null) {
      throw new BuildError(
        'already-running',
        `process ${holder.pid} on ${holder.host} is building this dataset; if it is not, delete ${staging.lock}`,
      )
    }
    await rm(staging.lock, { force: true })
  }
  const release = () => rm(staging.lock, { force: true })
  // Without a plan nothing in it is of use to anyone.
  const hasPlan = existsSync(staging.plan)
  async function giveUp(): Promise<void> {
    if (!hasPlan) await emptyStaging(staging)
    await release()
    // Another process may have it by now: then it is not empty.
    if (isNew) await rmdir(staging.folder).catch(() => {})
  }
  return { release, giveUp }
}

function holderOf(lock: string): { pid: number; host: string } | null {
  let holder: { pid: number; host: string }
  try {
    holder = JSON.parse(readFileSync(lock, 'utf8'))
  } catch {
    // Killed while it wrote the lock, or gone by now.
    return null
  }
  if (holder.host !== hostname()) return holder
  return holder.pid !== process.pid && isAlive(holder.pid) ? holder : null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
