/**
 * What stands in Redis: the description of a job, and of what became of a build. Whoever reads it trusts none of it:
 * there is no path in it, no text of an answer, and nothing that is not named here. And the notes beside a plan.
 */
import { z } from 'zod'
import type { BuildSummary } from '../build/steps.js'
import { DATASET_FORMATS, type DatasetFormat } from '../write/index.js'
import { PACKAGE_VERSION } from '../write/version.js'
import { QueueError } from './error.js'

/** The form of jobs: another form is another number. */
const FORMAT = 1
/** The queues' names, within the prefix. */
export const PARTS = 'parts'
export const DATASETS = 'datasets'
const MOST_PARTS = 10_000_000

/** A name in the store, and no way out of it: "answers.parquet". */
const NAME = /^(?!\.)[^/\\:\p{Cc}]{1,180}$/u
const HASH = /^[0-9a-f]{64}$/u
const BUILD_ID = /^[0-9a-f]{12}-[0-9a-f]{8}$/u

const Count = z.int().min(0)
const Counts = z.record(z.string().max(100), Count)
export const BuildId = z.string().regex(BUILD_ID)
export const DatasetName = z.string().regex(NAME)

const common = {
  format: z.literal(FORMAT),
  package: z.string().max(100),
  /** The plan's hash. */
  plan: z.string().regex(HASH),
  dataset: DatasetName,
}

/** A job of the queue of parts: make this one. */
export const PartData = z.strictObject({ ...common, part: z.int().min(0).max(MOST_PARTS) })
export type PartData = z.infer<typeof PartData>

/** What became of a build, without the paths of the machine on which it was published. */
export const Published = z.strictObject({
  inputs: Count,
  bytes: Count,
  parts: Count,
  resumed: Count,
  answers: Count,
  records: Count,
  duplicates: Count,
  rejects: Count,
  filtered: Count,
  dataset: z.strictObject({
    to: z.enum(DATASET_FORMATS as [DatasetFormat, ...DatasetFormat[]]),
    files: z.array(z.string().max(255)).max(1000),
    records: Count,
    duplicates: Count,
    rejects: Count,
    repeats: Count,
    rows: Counts,
    problems: Counts,
  }),
})
export type Published = z.infer<typeof Published> & Omit<BuildSummary, 'out' | 'dataset'>

/** A job of the queue of datasets: publish when all parts are done. */
export const DatasetData = z.strictObject({
  ...common,
  /** Parts in all, and those that were made before the build was queued. */
  parts: z.int().min(0).max(MOST_PARTS),
  resumed: z.int().min(0).max(MOST_PARTS),
  cancelled: z.literal(true).optional(),
  /** Stands there from when the dataset has its name until the job is over. */
  published: Published.optional(),
})
export type DatasetData = z.infer<typeof DatasetData>

/** That a plan's dataset has its name. */
export const Evidence = z.strictObject({ plan: z.string().regex(HASH), published: Published })
export type Evidence = z.infer<typeof Evidence>

const NO_SEGMENTS = new Set(['', '.', '..'])
const RelativePath = z
  .string()
  .max(4096)
  .refine((path) => !path.includes('\0') && !path.split('/').some((segment) => NO_SEGMENTS.has(segment)))

/** What stands beside the plan of a build that was queued. */
export const Note = z.strictObject({
  build: BuildId,
  overwrite: z.boolean(),
  /** Below the folder of the inputs, by their numbers; null for what is in the staging folder, or could not be opened. */
  inputs: z.array(RelativePath.nullable()),
})
export type Note = z.infer<typeof Note>

const Versions = z.object({ format: z.unknown(), package: z.unknown() })
const LONGEST = 400

/**
 * Reads the data of a job, or a note of the store.
 * @throws QueueError `invalid-job` for what is not as it must be, `other-version` for a job of another version.
 */
export function readData<T>(schema: z.ZodType<T>, data: unknown, what: string): T {
  const versions = Versions.safeParse(data)
  if (versions.success) checkVersion(versions.data, what)
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const issues = result.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'all of it'}: ${message}`)
  throw new QueueError('invalid-job', `${what} is refused: ${issues.join('; ').slice(0, LONGEST)}`)
}

function checkVersion(found: { format: unknown; package: unknown }, what: string): void {
  if (typeof found.format !== 'number' || typeof found.package !== 'string') return
  if (found.format === FORMAT && found.package === PACKAGE_VERSION) return
  const message = `${what} is refused: it is of version ${JSON.stringify(found.package).slice(0, 40)} and format ${found.format}, this is version "${PACKAGE_VERSION}" and format ${FORMAT}`
  throw new QueueError('other-version', message)
}

/** The facts that every job of a build tells. */
export function commonData(plan: string, dataset: string) {
  return { format: FORMAT, package: PACKAGE_VERSION, plan, dataset } as const
}

/** The id of a part's job. */
export function partId(build: string, part: number): string {
  return `${build}-${part}`
}

const PART_OF_ID = /-(\d{1,8})$/u

/** The part of a job by its id, or its key in Redis; null for another job. */
export function partOfId(id: string): number | null {
  const number = PART_OF_ID.exec(id)?.[1]
  return number === undefined ? null : Number(number)
}
