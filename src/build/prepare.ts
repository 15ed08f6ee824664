/** Before anything is parsed: the plan is made, or that of an interrupted build is taken up again. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { PACKAGE_VERSION } from '../write/version.js'
import { chunksOf } from './bytes.js'
import { BuildError } from './error.js'
import { type FoundInput, listInputs, STDIN } from './inputs.js'
import type { BuildSettings } from './options.js'
import { ownPaths } from './own.js'
import type { Plan, PlanInput } from './plan.js'
import { makePlan, totalSize } from './planner.js'
import { emptyStaging, readPlan, type Staging, writePlan } from './staging.js'

/** The form of a plan: another form is another version. */
const PLAN_FORM = 1

/** The version that plans are of. */
const PLAN_VERSION = `${PACKAGE_VERSION}/${PLAN_FORM}`

/**
 * Makes the plan of a build in its staging folder, or takes up the one that stands there.
 * @throws BuildError when a plan stands there and is not asked for, or is another one.
 */
export async function preparePlan(
  inputs: readonly string[],
  staging: Staging,
  settings: BuildSettings,
  shared = false,
): Promise<Plan> {
  const found = await listInputs(inputs, ownPaths(settings))
  if (found.length === 0) throw new BuildError('no-inputs', 'no inputs were named')
  if (settings.overwrite && !settings.resume) await emptyStaging(staging)
  const before = await readPlan(staging)
  if (before === null) {
    await emptyStaging(staging)
    return newPlan(found, staging, settings)
  }
  if (!settings.resume) {
    const message = `${staging.folder} holds an interrupted build: --resume goes on with it, --overwrite forgets it`
    throw new BuildError('unfinished-build', message)
  }
  const plan = await sameInputs(before, found, settings)
  if (before.version !== PLAN_VERSION) {
    throw differs(`it was begun by version ${before.version}, this is ${PLAN_VERSION}`)
  }
  if (!isDeepStrictEqual(before.options, plain(settings.plan))) throw differs('it was begun with other options')
  if (plan !== before) await writePlan(staging, plan)
  if (!shared) await dropUnfinished(staging)
  return plan
}

async function newPlan(found: readonly FoundInput[], staging: Staging, settings: BuildSettings): Promise<Plan> {
  await mkdir(staging.spool, { recursive: true })
  await mkdir(staging.parts, { recursive: true })
  const totalBytes = await totalSize(found)
  const { signal, onProgress, shard } = settings
  const plan = await makePlan(found, {
    options: plain(settings.plan),
    version: PLAN_VERSION,
    spool: staging.spool,
    shard,
    signal,
    onProgress: (bytes) =>
      onProgress({ phase: 'planning', bytes, totalBytes, parts: 0, totalParts: null, answers: 0, rejects: 0 }),
  })
  await writePlan(staging, plan)
  return plan
}

/** As it comes back from a file. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** What a killed run was at. */
async function dropUnfinished(staging: Staging): Promise<void> {
  for (const name of await readdir(staging.parts)) {
    if (name.endsWith('.tmp')) await rm(`${staging.parts}/${name}`, { recursive: true, force: true })
  }
}

function differs(how: string): BuildError {
  return new BuildError('plan-differs', `the interrupted build cannot be resumed: ${how}; --overwrite begins anew`)
}

/** The plan, if the inputs are what they were; one that was only touched keeps its place with its new time. */
async function sameInputs(plan: Plan, found: readonly FoundInput[], { signal }: BuildSettings): Promise<Plan> {
  const names = new Set(found.map(({ name }) => name))
  const known = new Set(plan.inputs.map(({ name }) => name))
  const gone = plan.inputs.find(({ name }) => !names.has(name))
  const added = found.find(({ name }) => !known.has(name))
  if (gone !== undefined) throw differs(`${gone.name} is not among the inputs any more`)
  if (added !== undefined) throw differs(`${added.name} was not among the inputs`)
  if (found.some(({ name }, index) => plan.inputs[index]?.name !== name))
    throw differs('the inputs come in another order')
  const inputs: PlanInput[] = []
  for (const [index, input] of plan.inputs.entries()) {
    inputs.push(await sameInput(input, found[index]?.path ?? null, signal))
  }
  return isDeepStrictEqual(inputs, plan.inputs) ? plan : { ...plan, inputs }
}

async function sameInput(input: PlanInput, path: string | null, signal?: AbortSignal): Promise<PlanInput> {
  // What came through a pipe is in the staging folder; what could not be opened then is a reject now.
  if (input.path === null || input.sha256 === '' || path === null) return input
  const stats = await stat(path).catch(() => null)
  if (stats === null || stats.size !== input.size) throw differs(`${input.name} was changed`)
  if (stats.mtimeMs === input.changed) return { ...input, path }
  const hash = createHash('sha256')
  for await (const chunk of chunksOf(path)) {
    signal?.throwIfAborted()
    hash.update(chunk)
  }
  if (hash.digest('hex') !== input.sha256) throw differs(`${input.name} was changed`)
  return { ...input, path, changed: stats.mtimeMs }
}

/**
 * Looks at the place of the dataset before anything is made there.
 * @throws BuildError `invalid-option` for an input that the build would write, `output-exists` for a dataset that is not
 * to be replaced.
 */
export function checkOut(staging: Staging, settings: BuildSettings, inputs: readonly string[]): void {
  const { out, overwrite, resume } = settings
  const isOwn = ownPaths(settings)
  const own = inputs.find((input) => input !== STDIN && isOwn(input))
  if (own !== undefined) {
    throw new BuildError('invalid-option', `${own}: expected an input, found what the build of ${out} writes itself`)
  }
  if (overwrite || !existsSync(out)) return
  // Killed between the dataset's appearing and the end: it is ours.
  if (resume && existsSync(staging.publishing)) return
  throw new BuildError('output-exists', `${out} stands there already: --overwrite replaces it`)
}
