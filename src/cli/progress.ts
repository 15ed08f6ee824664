/** Progress of a build: a bar on a terminal, plain lines at intervals elsewhere. */
import type { Progress } from '../build/index.js'

/** Where progress goes: stderr. */
interface Screen {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Takes progress as it comes. */
export interface Reporter {
  update(progress: Progress): void
  /** Leaves the line as it was before. */
  finish(): void
}

const BAR = 24
const REDRAW = 100
const PLAIN_INTERVAL = 10_000
/** The first parts are slow, and take long to come: the rate is that of the last minute. */
const WINDOW = 60_000
const ERASE = '\r\u001b[K'

/** Reports to a terminal ten times a second at most, elsewhere every ten seconds. */
export function reportProgress(screen: Screen, now: () => number = () => performance.now()): Reporter {
  const interval = screen.isTTY ? REDRAW : PLAIN_INTERVAL
  let last = now()
  let drawn = false
  let phase: Progress['phase'] | undefined
  /** What was known when, for the rate of late: the first of these is as old as the window, if anything is. */
  let past: { at: number; bytes: number; answers: number }[] = []

  function update(progress: Progress): void {
    const { bytes, answers } = progress
    const at = now()
    // What an earlier run did says nothing of the rate, nor does another phase.
    if (phase !== progress.phase) past = []
    phase = progress.phase
    past.push({ at, bytes, answers })
    while (past[1] !== undefined && past[1].at <= at - WINDOW) past.shift()
    if (at - last < interval) return
    last = at
    const since = past[0] ?? { at, bytes, answers }
    const line = lineOf(progress, (at - since.at) / 1000, bytes - since.bytes, answers - since.answers)
    if (screen.isTTY) {
      screen.write(`${ERASE}${`${bar(share(progress))} ${line}`.slice(0, (screen.columns ?? 80) - 1)}`)
      drawn = true
    } else screen.write(`wrans: ${line}\n`)
  }

  function finish(): void {
    if (drawn) screen.write(ERASE)
    drawn = false
  }

  return { update, finish }
}

function share({ phase, bytes, totalBytes, parts, totalParts }: Progress): number | null {
  const [done, total] = phase === 'publishing' ? [parts, totalParts] : [bytes, totalBytes]
  return total === null || total === 0 ? null : Math.min(1, done / total)
}

function bar(done: number | null): string {
  const full = Math.round((done ?? 0) * BAR)
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`
}

function lineOf(progress: Progress, seconds: number, bytes: number, answers: number): string {
  const { phase, totalBytes, rejects } = progress
  const done = share(progress)
  const of = totalBytes === null ? '' : ` of ${megabytes(totalBytes)}`
  const known = seconds > 0 && phase === 'parsing'
  const left = known && bytes > 0 && totalBytes !== null ? ((totalBytes - progress.bytes) / bytes) * seconds : null
  const facts = [
    done === null ? phase : `${phase} ${Math.floor(done * 100)} %`,
    phase === 'planning' ? '' : `${progress.answers.toLocaleString('en-GB')} answers`,
    `${megabytes(progress.bytes)}${of} MB`,
    known ? `${Math.round(answers / seconds).toLocaleString('en-GB')}/s` : '',
    known ? `${megabytes(bytes / seconds)} MB/s` : '',
    left === null ? '' : `${clock(left)} left`,
    phase === 'planning' ? '' : `${rejects.toLocaleString('en-GB')} rejects`,
  ]
  return facts.filter(Boolean).join(', ')
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`
}
