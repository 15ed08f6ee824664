/** An input file → what is in it: itself, unpacked if need be, or the members of a zip archive. */
import { crc32 } from 'node:zlib'
import { getFileNameLowLevel, type Entry as Member, openPromise, validateFileName, type ZipFile } from 'yauzl'
import { BOUNDS, type Bounds, checkGrowth, chunksOf, Damage, gunzipped, inflated } from './bytes.js'

/** A stream of bytes to cut. */
export interface Entry {
  /** The path in a zip archive, else null. */
  member: string | null
  /** Its places cannot be sought in the input, only in what it unpacks to. */
  isPacked: boolean
  chunks: AsyncIterable<Uint8Array>
}

const GZIP = [0x1f, 0x8b]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
const HEAD = 512

/**
 * Gives each entry in turn; one must be read to its end, or let go, before the next is asked for.
 * @throws Damage for an archive that cannot be opened.
 */
export async function* entriesOf(
  path: string | null,
  chunks: AsyncIterable<Uint8Array>,
  bounds = BOUNDS,
): AsyncGenerator<Entry, void, undefined> {
  const { head, all } = await peek(chunks)
  if (!startsWith(head, ZIP) && !startsWith(head, EMPTY_ZIP)) {
    const isPacked = path === null || startsWith(head, GZIP)
    yield { member: null, isPacked, chunks: startsWith(head, GZIP) ? gunzipped(all, bounds) : all }
    return
  }
  await all.return(undefined)
  if (path === null) {
    throw new Damage('not-text', 'expected text on standard input, found a zip archive: name the file instead')
  }
  yield* membersOf(path, bounds)
}

/** What yauzl would check by itself ends the archive where it fails; here it is checked member by member. */
const UNCHECKED = { decodeStrings: false, validateEntrySizes: false }

async function* membersOf(path: string, bounds: Bounds): AsyncGenerator<Entry, void, undefined> {
  const zip = await openPromise(path, { ...UNCHECKED, lazyEntries: true, autoClose: false }).catch(damaged)
  const shared = { unpacked: 0, packed: zip.fileSize }
  try {
    const members = zip.eachEntry()
    for (;;) {
      const next = await members.next().catch(damaged)
      if (next.done === true) return
      const member = next.value
      const name = nameOf(member)
      if (isHidden(name)) continue
      const { head, all } = await peek(bytesOf(zip, member, shared, bounds))
      const chunks = startsWith(head, GZIP) ? gunzipped(all, bounds) : all
      yield { member: name, isPacked: true, chunks }
    }
  } finally {
    zip.close()
  }
}

/** The path of a member, with "/" between its parts. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Member): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
}

const STORED = 0
const DEFLATED = 8

/** The bytes of a member. @throws Damage where it cannot be read, or is not what the archive says of it. */
async function* bytesOf(
  zip: ZipFile,
  member: Member,
  shared: { unpacked: number; packed: number },
  bounds: Bounds,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { compressionMethod, crc32: expected, uncompressedSize } = member
  if (validateFileName(nameOf(member)) !== null) {
    throw new Damage(
      'damaged',
      'expected a member with a path in the archive, found one with a path that leads out of it',
    )
  }
  if (member.isEncrypted()) throw new Damage('encrypted', 'expected a member that can be read, found an encrypted one')
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    throw new Damage('damaged', `expected a member stored or deflated, found compression method ${compressionMethod}`)
  }
  const raw = await zip.openReadStreamPromise(member, { decodeFileData: false }).catch(damaged)
  let size = 0
  let sum = 0
  try {
    for await (const chunk of compressionMethod === STORED ? raw : inflated(raw, bounds)) {
      size += chunk.length
      sum = crc32(chunk, sum)
      shared.unpacked += chunk.length
      // Members may share their packed bytes, so each alone says little.
      checkGrowth(shared.unpacked, shared.packed, bounds)
      yield chunk
    }
  } catch (error) {
    damaged(error)
  } finally {
    raw.destroy()
  }
  if (size === uncompressedSize && sum === expected) return
  throw new Damage('damaged', 'expected a member with the size and checksum of the directory, found another')
}

/** Folders, and what file managers leave behind: `__MACOSX/._page.txt`, `.DS_Store`; not the way up in `../page.txt`. */
const HIDDEN = /\/$|(?:^|\/)(?:\.(?!\.(?:\/|$))|__MACOSX\/)/u

function isHidden(name: string): boolean {
  return HIDDEN.test(name)
}

function damaged(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException
  // What the file system says is no fault of the archive; zlib's codes are.
  if (error instanceof Damage || (code !== undefined && !code.startsWith('Z_'))) throw error
  throw new Damage('damaged', `expected a zip archive that is whole, found a broken one (${(error as Error).message})`)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)
}

/** The first bytes of a stream, and the whole of it; a stream that fails before them fails when it is read. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array, void, undefined> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let failure: { error: unknown } | undefined
  while (length < HEAD && failure === undefined) {
    try {
      const next = await iterator.next()
      if (next.done === true) break
      first.push(next.value)
      length += next.value.length
    } catch (error) {
      failure = { error }
    }
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* first.splice(0)
      if (failure !== undefined) throw failure.error
      for (;;) {
        const next = await iterator.next()
        if (next.done === true) return
        yield next.value
      }
    } finally {
      await iterator.return?.(undefined)
    }
  }
  return { head: first.length === 1 && first[0] !== undefined ? first[0] : Buffer.concat(first), all: all() }
}

/** The chunks of an input; null is standard input. */
export function inputChunks(path: string | null): AsyncIterable<Uint8Array> {
  return path === null ? process.stdin : chunksOf(path)
}
