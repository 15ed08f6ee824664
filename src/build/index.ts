/**
 * `written-answers/write`: the writers of datasets, and on top of them the engine that turns an archive into one.
 * Read {@link buildDataset} first: it names the stages.
 */
export * from '../write/index.js'
export { type BuildSummary, buildDataset } from './build.js'
export { BuildError, type BuildErrorCode } from './error.js'
export type { Filters } from './filters.js'
export { type MergeOptions, mergeShards } from './merge.js'
export type { BuildOptions, Progress } from './options.js'
export type { Shard } from './plan.js'
