/** `wrans queue`: builds that workers on many machines make; how they are, ending them, trying again. */
import {
  type BuildStatus,
  type BuildSummary,
  cancelBuild,
  enqueueBuild,
  queueStatus,
  retryBuild,
} from '../queue/index.js'
import { queueCommand, readArguments } from './arguments.js'
import { datasetOptions, wholeNumber } from './build.js'
import { counted, list, number } from './datasets.js'
import { tellFailure } from './failure.js'
import { OPTIONS } from './options.js'
import { runBuild } from './run-build.js'
import { UsageError } from './usage.js'

/** Queues a build and waits for it, or looks after those that are queued; the exit codes are those of `build`. */
export async function queue(args: string[]): Promise<number> {
  const command = queueCommand(args)
  if (command === 'queue status') return status(args)
  if (command !== 'queue') return lookAfter(command, args)
  const { values, positionals } = readArguments(args, OPTIONS.queue)
  const place = redisPlace(values)
  if (positionals.length === 0) throw new UsageError('queue needs inputs, or one of status, cancel, retry')
  if (values.out === undefined) throw new UsageError('queue needs --out <dataset>')
  const options = {
    ...datasetOptions(values),
    ...place,
    inputRoot: values['input-root'],
    attempts: wholeNumber('attempts', values.attempts),
  }
  if (values.detach) {
    return told(async () => {
      const build = await enqueueBuild(positionals, options)
      build.close()
      const { id, parts, resumed } = build
      process.stdout.write(
        `${id}: ${counted(parts, 'part')}${resumed > 0 ? `, ${number(resumed)} of them from before` : ''}\n`,
      )
      return 0
    })
  }
  return runBuild(
    { quiet: values.quiet, args: ['queue', ...args.map(withoutPassword)] },
    async (running): Promise<BuildSummary> => {
      const build = await enqueueBuild(positionals, { ...options, ...running })
      try {
        if (!values.quiet)
          process.stderr.write(
            `wrans: the build ${build.id} is ${build.wasQueued ? 'on the queue already' : 'queued'}\n`,
          )
        return await build.finished(running)
      } finally {
        build.close()
      }
    },
  )
}

/** "redis://user:password@host", and "--redis=…". */
const PASSWORD = /^((?:--redis=)?rediss?:\/\/)[^@]{0,1000}@/u

function withoutPassword(argument: string): string {
  return argument.replace(PASSWORD, '$1…@')
}

/** Where Redis is, as the arguments or the environment say: passwords stand better in the latter. */
export function redisPlace(values: { redis?: string | undefined; prefix?: string | undefined }) {
  const redis = values.redis ?? process.env.REDIS_URL
  if (redis === undefined || redis === '')
    throw new UsageError('where is Redis? --redis <url>, or REDIS_URL in the environment')
  return { redis, prefix: values.prefix }
}

/** Runs a command of the queue; what fails is told. */
export async function told(run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    return tellFailure(error)
  }
}

/** Prints how the builds on the queue are; gives 1 when one that was named is not there. */
async function status(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS['queue status'])
  const place = redisPlace(values)
  const [, ...ids] = positionals
  return told(async () => {
    const { builds, workers } = await queueStatus(place)
    const wanted = builds.filter(({ id, dataset }) => ids.length === 0 || ids.includes(id) || ids.includes(dataset))
    if (values.json) process.stdout.write(`${JSON.stringify({ builds: wanted, workers }, null, 2)}\n`)
    else
      process.stdout.write(
        list([...wanted.flatMap(linesOf), workers === null ? 'workers: not known' : counted(workers, 'worker')]),
      )
    return ids.length > 0 && wanted.length === 0 ? 1 : 0
  })
}

async function lookAfter(command: 'queue cancel' | 'queue retry', args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS[command])
  const place = redisPlace(values)
  const [, ...ids] = positionals
  if (ids.length === 0) throw new UsageError(`${command} needs the build: "wrans queue status" lists them`)
  return told(async () => {
    for (const id of ids) await (command === 'queue cancel' ? cancelBuild(id, place) : retryBuild(id, place))
    return 0
  })
}

const FAILED_SHOWN = 10

function linesOf({ id, dataset, state, parts, made, failed, message, published }: BuildStatus): string[] {
  const counts =
    published === null
      ? `${number(made)} of ${counted(parts, 'part')}${failed.length > 0 ? `, ${number(failed.length)} failed` : ''}`
      : `${counted(published.records, 'record')}, ${counted(published.rejects, 'reject')}`
  const lines = [`${id} ${dataset}: ${state}, ${counts}`]
  if (message !== null) lines.push(`  ${message}`)
  for (const each of failed.slice(0, FAILED_SHOWN)) lines.push(`  part ${each.part}: ${each.message}`)
  if (failed.length > FAILED_SHOWN) lines.push(`  and ${number(failed.length - FAILED_SHOWN)} more`)
  return lines
}
