/**
 * The folders that a worker was started with, and the way from the names in a job to what stands in them. Everything is
 * found by its real path, and must be below these folders.
 */
import { existsSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { spoolName } from '../build/parts.js'
import type { Part, Plan, PlanInput } from '../build/plan.js'
import { readPlan, type Staging, stagingIn, writeWhole } from '../build/staging.js'
import { QueueError } from './error.js'
import { type commonData, DatasetName, Note, readData } from './job.js'

/** The folders of a worker, by their real paths. */
export interface Folders {
  /** Datasets appear here, and are made here. */
  store: string
  /** Inputs are read here. */
  inputs: string
}

/** A build as it stands in the store. */
export interface StoredBuild {
  dataset: string
  /** Where the dataset is to stand. */
  out: string
  plan: Plan
  staging: Staging
  note: Note
}

const NOTE = 'queue.json'

/** The real paths of the folders. @throws QueueError `invalid-option` for one that is not there. */
export async function openFolders(store: string, inputs = store): Promise<Folders> {
  return { store: await folder('store', store), inputs: await folder('inputRoot', inputs) }
}

async function folder(name: string, path: string): Promise<string> {
  const stats = await stat(path).catch(() => null)
  if (stats?.isDirectory()) return realpath(path)
  throw new QueueError(
    'invalid-option',
    `${name}: expected a folder, found ${stats === null ? 'nothing' : 'a file'} at ${path}`,
  )
}

/**
 * The real path of something below a folder.
 * @throws QueueError `outside` when a link leads elsewhere, `input-missing` when nothing is there.
 */
async function below(root: string, ...names: string[]): Promise<string> {
  const path = join(root, ...names)
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    throw new QueueError('input-missing', `${path}: expected a file or folder, found nothing`, error)
  })
  if (isBelow(root, real)) return real
  throw new QueueError('outside', `${path}: expected something below ${root}, found a way out of it`)
}

function isBelow(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
}

/** The store and the name of a dataset. @throws QueueError `invalid-option` for a name that is none. */
export async function placeOf(out: string): Promise<{ store: string; dataset: string }> {
  const place = resolve(out)
  const dataset = basename(place)
  if (DatasetName.safeParse(dataset).success) return { store: await folder('out', dirname(place)), dataset }
  throw new QueueError(
    'invalid-option',
    `out: expected a name without ":" that does not begin with ".", found ${dataset}`,
  )
}

/**
 * Where the inputs of a plan stand below their folder.
 * @throws QueueError `outside` for one that does not.
 */
export async function locate({ inputs, parts }: Plan, root: string): Promise<Note['inputs']> {
  const needed = new Set<number>()
  for (const { pieces } of parts) {
    for (const piece of pieces) if (piece.type === 'slice' && piece.spooled === null) needed.add(piece.input)
  }
  const places: Note['inputs'] = []
  for (const [number, { path, name }] of inputs.entries()) {
    if (path === null || !needed.has(number)) {
      places.push(null)
      continue
    }
    const real = await realpath(path)
    if (!isBelow(root, real)) {
      const message = `${name} is not below ${root}: name the folder of all inputs as the input root, and each worker's own to the worker`
      throw new QueueError('outside', message)
    }
    places.push(relative(root, real).split(sep).join('/'))
  }
  return places
}

/** Writes the note of a build. */
export function writeNote(staging: Staging, note: Note): Promise<void> {
  return writeWhole(join(staging.folder, NOTE), [JSON.stringify(note)])
}

/** The note of a build that was queued before; null when there is none. */
export async function readNote(staging: Staging): Promise<Note | null> {
  const path = join(staging.folder, NOTE)
  if (!existsSync(path)) return null
  return readData(Note, JSON.parse(await readFile(path, 'utf8')), NOTE)
}

/**
 * Opens the build that a job is of.
 * @throws QueueError `plan-missing`, `plan-differs`, `outside`.
 */
export async function openBuild(
  { store }: Folders,
  { dataset, plan: hash }: Pick<ReturnType<typeof commonData>, 'dataset' | 'plan'>,
): Promise<StoredBuild> {
  const name = `${dataset}.building`
  if (!existsSync(join(store, name, 'plan.jsonl'))) {
    const message = `${dataset}: expected its plan in the store, found none: is it the same store, and the build still wanted?`
    throw new QueueError('plan-missing', message)
  }
  const staging = stagingIn(await below(store, name))
  for (const place of [staging.plan, staging.parts, staging.spool, join(staging.folder, NOTE)]) {
    if (existsSync(place)) await below(staging.folder, relative(staging.folder, place))
  }
  const plan = await readPlan(staging)
  const note = await readNote(staging)
  if (plan === null || note === null || plan.hash !== hash || note.inputs.length !== plan.inputs.length) {
    throw new QueueError('plan-differs', `${dataset}: expected the plan of the job in the store, found another`)
  }
  return { dataset, out: join(store, dataset), plan, staging, note }
}

/**
 * The inputs of a part as they stand on this machine.
 * @throws QueueError `input-missing`, `outside`.
 */
export async function inputsOf({ plan, staging, note }: StoredBuild, part: Part, { inputs: root }: Folders) {
  const inputs: Record<number, PlanInput> = {}
  for (const piece of part.pieces) {
    const input = plan.inputs[piece.input] as PlanInput
    inputs[piece.input] ??= { ...input, path: null }
    if (piece.type === 'reject') continue
    if (piece.spooled !== null) {
      await below(staging.folder, 'spool', spoolName(part.index))
      continue
    }
    const place = note.inputs[piece.input] ?? null
    if (place === null || isAbsolute(place)) {
      throw new QueueError('input-missing', `${input.name}: expected its place below the input root, found none`)
    }
    const path = await below(root, place).catch((error) => {
      if (!(error instanceof QueueError) || error.code !== 'input-missing') throw error
      throw new QueueError(
        'input-missing',
        `${input.name}: expected ${place} below the input root, found nothing`,
        error,
      )
    })
    // A copy may have another time than what was planned: its size is compared, and the hash of what is parsed.
    inputs[piece.input] = { ...input, path, changed: (await stat(path)).mtimeMs }
  }
  return inputs
}
