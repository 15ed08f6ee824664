/** Puts the parts of a dataset together under its final name, where nothing stands until all of it does. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { WrittenAnswerError } from '../error.js'
import { type DescribedFile, dataPackage } from './datapackage.js'
import { appendFrom, openOutput, prettyJson, settle, sha256Of, sizeOf } from './files.js'
import { tableFormat } from './formats/format.js'
import { joinJsonl } from './formats/jsonl.js'
import { type LaidOutTable, layOut } from './layout.js'
import { manifestOf } from './manifest.js'
import { DUPLICATES, REJECTS, readPart, sorted } from './open-part.js'
import type { DatasetFormat, DatasetSummary, PartSummary, PublishSettings } from './part.js'
import { type Repeats, resolveRepeats } from './repeats.js'
import { isFolder, sidecarsOf } from './target.js'

/**
 * Publishes parts, in order, as the dataset `out`. Everything is made in `.NAME.partial` beside it and renamed at the end.
 * @throws WrittenAnswerError `output-exists` when something stands at `out` and `overwrite` was not asked for,
 * `bad-dataset` for a folder that holds no finished part; the signal's reason on abort; errors of the file system as Node gives them.
 */
export async function publish(
  parts: readonly string[],
  out: string,
  settings: PublishSettings,
): Promise<DatasetSummary> {
  const place = resolve(out)
  refuseExisting(out, settings)
  const summaries = parts.map(summaryOf)
  const tables = layOut(settings.fields)
  const workshop = join(dirname(place), `.${basename(place)}.partial`)
  rmSync(workshop, { recursive: true, force: true })
  mkdirSync(join(workshop, 'parts'), { recursive: true })
  try {
    const repeats = await resolveRepeats(parts, join(workshop, 'parts'), settings, tables)
    const made = join(workshop, basename(place))
    await joinParts(repeats.folders, made, tables, settings)
    const counts = countsOf(summaries, repeats)
    finishFiles(made, repeats.folders, tables, settings, counts)
    settings.signal?.throwIfAborted()
    settleAll(made, settings)
    const files = moveAll(workshop, made, place, settings)
    return { out, to: settings.to, files, ...counts }
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/**
 * Looks whether the dataset may be written where it is to stand.
 * @throws WrittenAnswerError `output-exists` when something stands there and `overwrite` was not asked for.
 */
export function refuseExisting(out: string, { overwrite }: Pick<PublishSettings, 'overwrite'>): void {
  if (overwrite === true || !existsSync(resolve(out))) return
  throw new WrittenAnswerError('output-exists', {
    input: out,
    expected: 'a name that is free, or the option to overwrite',
    found: 'a file or folder of that name',
  })
}

function summaryOf(folder: string): PartSummary {
  const summary = readPart(folder)
  if (summary !== null) return summary
  throw new WrittenAnswerError('bad-dataset', { input: folder, expected: 'a finished part', found: 'none' })
}

async function joinParts(
  folders: readonly string[],
  made: string,
  tables: readonly LaidOutTable[],
  { to, signal, onProgress }: PublishSettings,
): Promise<void> {
  const between = async (done: number) => {
    onProgress?.(done, folders.length)
    await setImmediate()
    signal?.throwIfAborted()
  }
  if (to === 'jsonl' || to === 'jsonl.gz') await joinJsonl(folders, made, to === 'jsonl.gz', between)
  else await (await tableFormat(to)).join(folders, made, tables, between)
}

/** What a dataset holds, by number. */
type Counts = Omit<DatasetSummary, 'out' | 'to' | 'files'>

function countsOf(summaries: readonly PartSummary[], repeats: Repeats): Counts {
  const counts: Counts = { records: 0, duplicates: 0, rejects: 0, repeats: repeats.repeats, rows: {}, problems: {} }
  for (const { records, duplicates, rejects, rows, problems } of summaries) {
    counts.records += records
    counts.duplicates += duplicates
    counts.rejects += rejects
    addAll(counts.rows, rows, 1)
    addAll(counts.problems, problems, 1)
  }
  counts.records -= repeats.dropped
  counts.duplicates += repeats.dropped
  addAll(counts.rows, repeats.droppedRows, -1)
  addAll(counts.problems, repeats.droppedProblems, -1)
  const problems = Object.entries(counts.problems).filter(([, number]) => number > 0)
  return { ...counts, problems: sorted(Object.fromEntries(problems)) }
}

function addAll(sums: Record<string, number>, numbers: Readonly<Record<string, number>>, times: number): void {
  for (const [name, number] of Object.entries(numbers)) sums[name] = (sums[name] ?? 0) + times * number
}

/** Writes what stands beside the data. */
function finishFiles(
  made: string,
  folders: readonly string[],
  tables: readonly LaidOutTable[],
  settings: PublishSettings,
  counts: Counts,
): void {
  const { to } = settings
  const sidecars = sidecarsOf(made, to)
  joinLists(folders, REJECTS, sidecars.rejects)
  joinLists(folders, DUPLICATES, sidecars.duplicates)
  const names = isFolder(to) ? tables.map(({ name }) => `${name}.${to}`) : [basename(made)]
  const files = names.map((name): DescribedFile => {
    const path = isFolder(to) ? join(made, name) : made
    return { path: name, bytes: sizeOf(path) ?? 0, sha256: sha256Of(path) }
  })
  writeFileSync(sidecars.dataPackage, prettyJson(dataPackage(to, tables, files)))
  writeFileSync(sidecars.manifest, prettyJson(manifestOf(settings, counts, files)))
}

/** Puts the lists of parts together; there is no file where there is nothing to list. */
function joinLists(folders: readonly string[], name: string, target: string): void {
  const output = openOutput(target)
  for (const folder of folders) {
    const path = join(folder, name)
    if (existsSync(path)) appendFrom(output, path)
  }
  const isEmpty = output.size === 0
  output.close()
  if (isEmpty) rmSync(target)
}

/** What gets its final name must be on the disk, or a power cut could leave half of it there. */
function settleAll(made: string, { to }: PublishSettings): void {
  const files = isFolder(to) ? readdirSync(made).map((name) => join(made, name)) : [made, ...besideOf(made, to)]
  for (const path of files) settle(path)
}

/** The files beside the data that there are. */
function besideOf(made: string, to: DatasetFormat): string[] {
  return Object.values(sidecarsOf(made, to)).filter((path) => existsSync(path))
}

/** Gives everything its final name, the data last; gives the paths. */
function moveAll(workshop: string, made: string, place: string, { to }: PublishSettings): string[] {
  if (isFolder(to)) {
    const old = join(workshop, 'old')
    if (existsSync(place)) renameSync(place, old)
    renameSync(made, place)
    return readdirSync(place)
      .sort()
      .map((name) => join(place, name))
  }
  const stale = Object.values(sidecarsOf(place, to))
  for (const path of stale) rmSync(path, { force: true })
  const moved = [...besideOf(made, to), made].map((path) => {
    const target = join(dirname(place), basename(path))
    renameSync(path, target)
    return target
  })
  return moved.sort()
}
