/** Writes records that are at hand, or arrive one after another, as a dataset. */
import { rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { WrittenAnswer } from '../schema.js'
import { openPart } from './open-part.js'
import type { DatasetFormat, DatasetSummary, PublishSettings } from './part.js'
import { publish, refuseExisting } from './publish.js'
import { chooseFormat } from './target.js'

/** How {@link writeDataset} writes; everything may be left out. */
export interface WriteOptions extends Omit<PublishSettings, 'to' | 'onProgress'> {
  /** The format; told by the end of the name when left out. */
  to?: DatasetFormat
}

/**
 * Writes records as the dataset `out`: a file (`x.jsonl`, `x.jsonl.gz`, `x.sqlite`) or a folder of tables (`x.csv`,
 * `x.parquet`, any other name with `to`). Holds few of them in memory; nothing stands at `out` until all is written.
 * @throws WrittenAnswerError `invalid-option` for an unknown format or field, `output-exists` when something stands at `out`;
 * the signal's reason on abort; errors of the file system as Node gives them.
 */
export async function writeDataset(
  records: Iterable<WrittenAnswer> | AsyncIterable<WrittenAnswer>,
  out: string,
  options: WriteOptions = {},
): Promise<DatasetSummary> {
  const settings = { ...options, to: chooseFormat(out, options.to) }
  refuseExisting(out, settings)
  const place = resolve(out)
  const part = join(dirname(place), `.${basename(place)}.part`)
  try {
    const writer = await openPart(part, settings)
    try {
      for await (const record of records) {
        options.signal?.throwIfAborted()
        writer.add(record, null)
      }
      await writer.finish()
    } finally {
      writer.abandon()
    }
    return await publish([part], out, settings)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}
