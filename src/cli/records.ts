/** Records that were made earlier, read back for the page. */
import { Damage, gunzipped } from '../build/bytes.js'
import { type ParseOptions, parseWrittenAnswers, WrittenAnswer, WrittenAnswerError } from '../index.js'
import { GZIP_SIGNATURE } from '../read/gzip.js'

/** The first field of every record that `wrans parse` prints. */
const RECORD = '{"schemaVersion":1,'

/**
 * The records in JSON lines, plain or in gzip; of anything else what its parse gives.
 * @throws WrittenAnswerError as `parseWrittenAnswers` does, and `invalid-record` for a line that is none.
 */
export async function recordsOf(bytes: Uint8Array, options: ParseOptions): Promise<Iterable<WrittenAnswer>> {
  const lines = beginsWithRecord(bytes) ? bytes : await packedRecords(bytes)
  return lines === null ? parseWrittenAnswers(bytes, options) : recordLines(lines, options)
}

function beginsWithRecord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, RECORD.length)).toString('latin1') === RECORD
}

/** What gzip holds, if it is records; null for all else, of which the parser tells what is wrong. */
async function packedRecords(bytes: Uint8Array): Promise<Uint8Array | null> {
  const unpacked: Uint8Array[] = []
  let length = 0
  async function* packed() {
    yield bytes
  }
  try {
    if (!GZIP_SIGNATURE.every((byte, index) => bytes[index] === byte)) return null
    for await (const chunk of gunzipped(packed())) {
      const before = length
      unpacked.push(chunk)
      length += chunk.length
      if (before < RECORD.length && length >= RECORD.length && !beginsWithRecord(Buffer.concat(unpacked))) return null
    }
  } catch (error) {
    if (error instanceof Damage) return null
    throw error
  }
  return length < RECORD.length ? null : Buffer.concat(unpacked)
}

function* recordLines(bytes: Uint8Array, { name = 'the source' }: ParseOptions): Generator<WrittenAnswer> {
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const record = WrittenAnswer.safeParse(parsed(line))
    if (record.success) yield record.data
    else {
      throw new WrittenAnswerError('invalid-record', {
        input: `${name}, line ${index + 1}`,
        expected: 'a record of a written answer',
        found: record.error.issues[0]?.message ?? 'something else',
        cause: record.error,
      })
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}
