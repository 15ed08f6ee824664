/** STAND-IN until src/write has its own. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  DatasetFormat,
  DatasetSummary,
  PartSummary,
  PartWriter,
  PublishSettings,
  WriteSettings,
} from '../write/part.js'

export type { DatasetFormat, DatasetSummary, PartSummary, PartWriter, PublishSettings, WriteSettings }

export async function openPart(folder: string, _settings: WriteSettings): Promise<PartWriter> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const records: string[] = []
  const rejects: string[] = []
  return {
    add: (record) => records.push(`${JSON.stringify(record)}\n`),
    reject: (reject) => rejects.push(`${JSON.stringify(reject)}\n`),
    async finish() {
      writeFileSync(join(folder, 'records.jsonl'), records.join(''))
      writeFileSync(join(folder, 'rejects.jsonl'), rejects.join(''))
      const summary: PartSummary = {
        files: ['records.jsonl', 'rejects.jsonl'],
        records: records.length,
        duplicates: 0,
        rejects: rejects.length,
        rows: {},
        problems: {},
      }
      writeFileSync(join(folder, 'part.json'), JSON.stringify(summary))
      return summary
    },
  }
}

export function readPart(folder: string): PartSummary | null {
  const file = join(folder, 'part.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

export async function publish(
  parts: readonly string[],
  out: string,
  settings: PublishSettings,
): Promise<DatasetSummary> {
  const temporary = `${out}.partial`
  mkdirSync(temporary, { recursive: true })
  const summary = { records: 0, rejects: 0 }
  for (const name of ['records.jsonl', 'rejects.jsonl']) {
    writeFileSync(join(temporary, name), parts.map((part) => readFileSync(join(part, name), 'utf8')).join(''))
  }
  for (const [index, part] of parts.entries()) {
    const { records, rejects } = readPart(part) as PartSummary
    summary.records += records
    summary.rejects += rejects
    settings.onProgress?.(index + 1, parts.length)
  }
  if (settings.overwrite) rmSync(out, { recursive: true, force: true })
  renameSync(temporary, out)
  createHash('sha256')
  return { ...summary, out, to: settings.to, files: [], duplicates: 0, rows: {}, problems: {}, repeats: 0 }
}
