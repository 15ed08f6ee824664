/** `wrans worker`: makes the parts of queued builds, until it is stopped. */
import { runWorker, type WorkerEvent } from '../queue/index.js'
import { TIMES } from '../queue/worker.js'
import { readArguments } from './arguments.js'
import { wholeNumber } from './build.js'
import { counted } from './datasets.js'
import { keepMemoryLow } from './memory.js'
import { OPTIONS } from './options.js'
import { redisPlace, told } from './queue.js'
import { UsageError } from './usage.js'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
const INTERRUPTED = 130

/** Works; gives 0 when it was stopped and its parts are finished or given back. */
export async function worker(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS.worker)
  const { store, quiet } = values
  if (store === undefined) throw new UsageError('worker needs --store <folder>')
  if (positionals.length > 0) throw new UsageError(`worker takes no inputs, found "${positionals[0]}"`)
  const times = {
    partTimeout: milliseconds('part-timeout', values['part-timeout'], TIMES.partTimeout),
    lease: milliseconds('lease', values.lease, TIMES.lease),
    grace: milliseconds('grace', values.grace, TIMES.grace),
  }
  const controller = new AbortController()
  const stop = () => {
    // Who asks twice does not want to wait: the jobs go to others when their leases end.
    if (controller.signal.aborted) process.exit(INTERRUPTED)
    controller.abort()
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    return await told(async () => {
      keepMemoryLow()
      await runWorker({
        ...redisPlace(values),
        store,
        inputRoot: values['input-root'],
        concurrency: wholeNumber('concurrency', values.concurrency),
        ...times,
        signal: controller.signal,
        onEvent: (event) => tell(event, quiet),
      })
      return 0
    })
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}

const SECOND = 1000

/** A time that was written in seconds; what is wrong with it is told in seconds too. @throws UsageError */
function milliseconds(
  name: string,
  written: string | undefined,
  { least, most }: { least: number; most: number },
): number | undefined {
  const seconds = wholeNumber(name, written)
  if (seconds === undefined) return undefined
  const [from, to] = [Math.ceil(least / SECOND), Math.floor(most / SECOND)]
  if (seconds >= from && seconds <= to) return seconds * SECOND
  throw new UsageError(`--${name}: expected a whole number of seconds from ${from} to ${to}, found ${written}`)
}

/** A line on stderr for each thing that happens; of what nobody foresaw, the stack. */
function tell(event: WorkerEvent, quiet: boolean): void {
  const isTrouble = event.type === 'failed' || event.type === 'trouble'
  if (quiet && !isTrouble) return
  process.stderr.write(`wrans: ${lineOf(event)}\n`)
}

function lineOf(event: WorkerEvent): string {
  if (event.type === 'ready') return `ready for ${counted(event.concurrency, 'part')} at a time`
  if (event.type === 'trouble') return `${event.message}; going on`
  if (event.type === 'made') {
    const { dataset, part, answers, rejects, seconds } = event
    return `${dataset}: part ${part}, ${counted(answers, 'answer')}, ${counted(rejects, 'reject')}, ${seconds.toFixed(1)} s`
  }
  if (event.type === 'published') {
    const { dataset, answers, records, rejects } = event
    return `${dataset}: published, ${counted(answers, 'answer')} in, ${counted(records, 'record')}, ${counted(rejects, 'reject')}`
  }
  const { error, message, last } = event
  const { code, stack } = error as { code?: unknown; stack?: string }
  const details = code === undefined && stack !== undefined ? `\n${stack}` : ''
  return `${message}; ${last ? 'not tried again' : 'tried again'}${details}`
}
