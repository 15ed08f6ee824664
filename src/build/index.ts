/**
 * `written-answers/write`: the writers of datasets, and on top of them the engine that turns an archive into one.
 * Read {@link buildDataset} first: it names the stages.
 */
export * from '../write/index.js'
export { buildDataset } from './build.js'
export { BuildError, type BuildErrorCode } from './error.js'
export type { Filters } from './filters.js'
export { type MergeOptions, mergeShards } from './merge.js'
export type { BuildOptions, BuildSettings, Progress } from './options.js'
export type { Part, Plan, PlanInput, PlannedReject, PlanOptions, Shard, Slice } from './plan.js'
export { type PartJob, runPart } from './run-part.js'
export type { PartCounts, Staging } from './staging.js'
export { type BuildSummary, countsOfPart, finishBuild, jobOf, type OpenBuild, planBuild } from './steps.js'
