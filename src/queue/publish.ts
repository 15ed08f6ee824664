/**
 * All parts → the dataset, by whichever worker gets to do it, and by two of them if need be: each makes a whole dataset in
 * a folder of its own and gives it the final name, which it may have already.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { BuildError } from '../build/error.js'
import { missingPart, publishParts } from '../build/publish.js'
import { FRAGMENTS, partFolder, syncFolder } from '../build/staging.js'
import { countsOfPart, sum } from '../build/steps.js'
import { sha256Of } from '../write/files.js'
import { type DatasetFormat, isFolder, sidecarsOf } from '../write/index.js'
import { Evidence, type Published, readData } from './job.js'
import type { StoredBuild } from './store.js'
import type { Threads } from './threads.js'

/** Stands in the staging folder once the dataset has its name. */
const PUBLISHED = 'published.json'

/** How publishing goes on, and whether it is still wanted. */
export interface Publishing {
  onProgress(parts: number, totalParts: number): void
  /** Asked when the dataset is whole, before it gets its name. @throws QueueError `cancelled`. */
  beforeNaming(): Promise<void>
}

/**
 * Publishes a build whose parts are all there, and gives its counts.
 * @throws BuildError `counts-differ`, `output-exists`.
 */
export async function publishStored(
  build: StoredBuild,
  resumed: number,
  threads: Threads,
  { onProgress, beforeNaming }: Publishing,
): Promise<Published> {
  const before = await publishedBefore(build)
  if (before !== null) return before
  const { plan, staging, out, note } = build
  const counts = new Map(plan.parts.map((part) => [part.index, countsOfPart(build, part) ?? missingPart(part.index)]))
  const summary = sum(plan, plan.parts, counts)
  const workshop = join(staging.folder, `publish-${randomBytes(6).toString('hex')}`)
  await mkdir(workshop)
  try {
    const made = join(workshop, basename(out))
    const folders = plan.parts.map(({ index }) => join(partFolder(staging, index), FRAGMENTS))
    const settings = {
      out: made,
      overwrite: false,
      onProgress: ({ parts, totalParts }: { parts: number; totalParts: number | null }) =>
        onProgress(parts, totalParts ?? parts),
    }
    const { out: _, ...dataset } = await threads.run((pool) => publishParts(plan, folders, settings, pool, summary))
    await beforeNaming()
    await name(made, out, dataset.to, note.overwrite)
    const { records, duplicates } = dataset
    const files = dataset.files.map((file) => basename(file))
    const published = { ...summary, resumed, records, duplicates, dataset: { ...dataset, files } }
    const evidence = { plan: plan.hash, published } satisfies Evidence
    // Its first name is nobody else's: workers in containers may all be process 1.
    await writeFile(join(workshop, PUBLISHED), JSON.stringify(evidence), { flush: true })
    await rename(join(workshop, PUBLISHED), join(staging.folder, PUBLISHED))
    await syncFolder(staging.folder)
    return published
  } finally {
    await rm(workshop, { recursive: true, force: true }).catch(() => {})
    // Of one that comes back when all is over, nothing stays.
    await rmdir(staging.folder).catch(() => {})
  }
}

/** What another run of this job has published before it was lost. */
async function publishedBefore({ staging, plan }: StoredBuild): Promise<Published | null> {
  const path = join(staging.folder, PUBLISHED)
  if (!existsSync(path)) return null
  const evidence = readData(Evidence, JSON.parse(await readFile(path, 'utf8')), PUBLISHED)
  return evidence.plan === plan.hash ? evidence.published : null
}

/** Lets go of the folder in which a build was made: of its name first, so that no late worker finds half of it. */
export async function tidy(store: string, dataset: string, plan: string): Promise<void> {
  const staging = join(store, `${dataset}.building`)
  const gone = join(store, `.${dataset}.${plan.slice(0, 12)}.gone`)
  if (existsSync(join(staging, PUBLISHED))) {
    await rm(gone, { recursive: true, force: true })
    await rename(staging, gone).catch(ignoreMissing)
  }
  await rm(gone, { recursive: true, force: true, maxRetries: 5 })
}

/** Gives a dataset its name. */
async function name(made: string, out: string, to: DatasetFormat, overwrite: boolean): Promise<void> {
  if (isFolder(to)) await nameFolder(made, out, overwrite)
  else await nameFiles(made, out, to, overwrite)
  await syncFolder(dirname(out))
}

const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'])
const TRIES = 20

async function nameFolder(made: string, out: string, overwrite: boolean): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await rename(made, out)
    } catch (error) {
      if (!TAKEN.has((error as NodeJS.ErrnoException).code ?? '') || tries === TRIES) throw error
    }
    // The manifest has the hashes of all data.
    if (sameFile(join(out, 'manifest.json'), join(made, 'manifest.json'))) return
    if (!overwrite && existsSync(out)) throw exists(out)
    // Another may have moved it out of the way, or put its own there.
    await rename(out, join(dirname(made), `old-${tries}`)).catch(ignoreMissing)
  }
}

async function nameFiles(made: string, out: string, to: DatasetFormat, overwrite: boolean): Promise<void> {
  if (!overwrite && existsSync(out) && sha256Of(out) !== sha256Of(made)) throw exists(out)
  const mine = sidecarsOf(made, to)
  const theirs = sidecarsOf(out, to)
  for (const [key, path] of Object.entries(mine)) {
    const target = theirs[key as keyof typeof theirs]
    if (existsSync(path)) await rename(path, target)
    else await rm(target, { force: true })
  }
  await rename(made, out)
}

/** Whether a file that may be moved away at any moment is the same as another. */
function sameFile(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other))
  } catch {
    return false
  }
}

function exists(out: string): BuildError {
  return new BuildError('output-exists', `${basename(out)} stands there already, and is not to be replaced`)
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
