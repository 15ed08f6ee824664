/** Archives in, datasets out: the engine behind `wrans build`. {@link buildDataset} names its stages; read `build.ts` first. */
export { type BuildSummary, buildDataset } from './build.js'
export { BuildError, type BuildErrorCode } from './error.js'
export type { Filters } from './filters.js'
export { type MergeOptions, mergeShards } from './merge.js'
export type { BuildOptions, Progress } from './options.js'
export type { Shard } from './plan.js'
