/**
 * `written-answers/queue`: builds on more than one machine, by BullMQ on Redis (optional: `npm install bullmq ioredis`).
 * {@link enqueueBuild} plans and queues, {@link runWorker} makes parts and publishes, on any machine with the same store.
 */
export { BuildError, type BuildErrorCode } from '../build/error.js'
export type { BuildOptions, Progress } from '../build/options.js'
export { type BuildSummary, type OpenBuild, planBuild } from '../build/steps.js'
export { type EnqueueOptions, enqueueBuild, type QueuedBuild } from './enqueue.js'
export { QueueError, type QueueErrorCode } from './error.js'
export type { WorkerEvent } from './jobs.js'
export type { RedisPlace } from './redis.js'
export { type BuildStatus, cancelBuild, type QueueStatus, queueStatus, retryBuild } from './status.js'
export type { Watching } from './watch.js'
export { runWorker, type WorkerOptions } from './worker.js'
