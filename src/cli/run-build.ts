/** What `build` and `merge` have in common: progress on stderr, Ctrl-C, the counts at the end, exit codes. */
import type { BuildSummary, Progress } from '../build/index.js'
import { counted, number } from './datasets.js'
import { tellFailure } from './failure.js'
import { keepMemoryLow } from './memory.js'
import { reportProgress } from './progress.js'

/** What a run is given beside its own options. */
interface Running {
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

const INTERRUPTED = 130
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Runs a build or a merge; gives the exit code. */
export async function runBuild(
  { quiet, args }: { quiet: boolean; args: readonly string[] },
  run: (running: Running) => Promise<BuildSummary>,
): Promise<number> {
  keepMemoryLow()
  const started = performance.now()
  const controller = new AbortController()
  const stop = () => {
    // Who asks twice does not want to wait.
    if (controller.signal.aborted) process.exit(INTERRUPTED)
    controller.abort()
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  const progress = quiet ? null : reportProgress(process.stderr)
  try {
    const summary = await run({ signal: controller.signal, onProgress: (now) => progress?.update(now) })
    progress?.finish()
    if (!quiet) process.stdout.write(told(summary, (performance.now() - started) / 1000))
    return summary.rejects > 0 ? 3 : 0
  } catch (error) {
    progress?.finish()
    if ((error as { code?: string }).code === 'interrupted') {
      const again = args.includes('--resume') || args[0] === 'merge' ? args : [...args, '--resume']
      const what =
        args[0] === 'queue' ? 'the build goes on without this command; this waits for it' : 'stopped; this goes on'
      process.stderr.write(`wrans: ${what}: wrans ${again.map(quoted).join(' ')}\n`)
      return INTERRUPTED
    }
    return tellFailure(error)
  } finally {
    progress?.finish()
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}

/** The counts, which the engine has checked. */
function told(summary: BuildSummary, seconds: number): string {
  const { out, dataset, answers, records, duplicates, rejects, filtered, inputs, bytes, parts, resumed } = summary
  const into = [counted(records, 'record'), counted(duplicates, 'duplicate'), counted(rejects, 'reject')]
  const lines = [
    `${counted(answers, 'answer')} in = ${into.join(' + ')} + ${number(filtered)} left out by filters`,
    `${counted(inputs, 'input')}, ${(bytes / 1e6).toFixed(1)} MB in ${counted(parts, 'part')}${resumed > 0 ? `, ${number(resumed)} of them from before` : ''}, ${seconds.toFixed(1)} s`,
    dataset === null ? `${out}: a shard; "wrans merge" makes a dataset of all` : out,
  ]
  return `${lines.join('\n')}\n`
}

const PLAIN = /^[\w./:=,@%+-]+$/u
const QUOTES = /'/gu

/** As a shell takes it. */
function quoted(argument: string): string {
  return PLAIN.test(argument) ? argument : `'${argument.replace(QUOTES, String.raw`'\''`)}'`
}
