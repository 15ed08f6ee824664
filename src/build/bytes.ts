/** Bytes of input files: read in chunks, unpacked, and kept while they may still be needed. */
import { open } from 'node:fs/promises'
import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib'

const CHUNK = 1024 * 1024

/** The bytes that unpacking may give: bombs are told from archives by both. */
export interface Bounds {
  /** Bytes that anything may unpack to. */
  atLeast: number
  /** Beyond these, how many times its packed size. */
  ratio: number
}

/** No text that was written to be read shrinks to a two-hundredth. */
export const BOUNDS: Bounds = { atLeast: 64 * 1024 * 1024, ratio: 200 }

/** A packed input that breaks: what was read before it is kept, the rest is told of. */
export class Damage extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The chunks of a file, each in memory of its own. */
export async function* chunksOf(path: string): AsyncGenerator<Buffer, void, undefined> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    // One byte more than a small file has, so that its end shows in the first read.
    const length = Math.min(CHUNK, Math.max(size + 1, 4096))
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(length), 0, length, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/** Unpacks gzip, all members of it. @throws Damage where it breaks off, is no gzip, or grows beyond the bounds. */
export function gunzipped(chunks: AsyncIterable<Uint8Array>, bounds = BOUNDS): AsyncGenerator<Buffer, void, undefined> {
  return unpacked(createGunzip({ chunkSize: CHUNK }), chunks, bounds)
}

/** Unpacks a member of a zip archive. @throws Damage as {@link gunzipped} does. */
export function inflated(chunks: AsyncIterable<Uint8Array>, bounds = BOUNDS): AsyncGenerator<Buffer, void, undefined> {
  return unpacked(createInflateRaw({ chunkSize: CHUNK }), chunks, bounds)
}

const ERRORS: Record<string, [string, string]> = {
  Z_BUF_ERROR: ['truncated', 'expected the end of packed data, found the end of the input'],
  Z_DATA_ERROR: ['damaged', 'expected packed data, found something else in it'],
}
const PIECE = 64 * 1024

/**
 * All that stands before a break is given, always: a stream that is iterated over would drop what it had not handed on.
 * So each piece is written by itself, what comes of it collected, and handed on before the next.
 */
async function* unpacked(
  stream: Gunzip | InflateRaw,
  chunks: AsyncIterable<Uint8Array>,
  bounds: Bounds,
): AsyncGenerator<Buffer, void, undefined> {
  let packed = 0
  let total = 0
  let out: Buffer[] = []
  let failure: NodeJS.ErrnoException | undefined
  let wake = () => {}
  const settled = (start: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve
      if (failure === undefined) start(resolve)
      else resolve()
    })
  stream.on('data', (chunk: Buffer) => {
    out.push(chunk)
  })
  stream.on('error', (error) => {
    failure = error
    wake()
  })
  function* collected() {
    const pieces = out
    out = []
    for (const piece of pieces) {
      total += piece.length
      checkGrowth(total, packed, bounds)
      yield piece
    }
    if (failure !== undefined) throw failure
  }
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        const piece = chunk.subarray(at, at + PIECE)
        packed += piece.length
        await settled((done) => stream.write(piece, () => done()))
        yield* collected()
      }
    }
    await settled((done) => stream.once('end', done).end())
    yield* collected()
  } catch (error) {
    const [code, message] = ERRORS[(error as NodeJS.ErrnoException).code ?? ''] ?? []
    if (code === undefined || message === undefined) throw error
    throw new Damage(code, `${message} (${(error as Error).message})`)
  } finally {
    stream.destroy()
  }
}

/** @throws Damage `unpacks-too-far` for a bomb. */
export function checkGrowth(unpacked: number, packed: number, bounds = BOUNDS): void {
  if (unpacked <= Math.max(bounds.atLeast, packed * bounds.ratio)) return
  const message = `expected data that unpacks to at most ${bounds.ratio} times its size, found more (${packed} bytes gave over ${unpacked})`
  throw new Damage('unpacks-too-far', message)
}

/** Bytes of a stream that may still be needed. */
export interface Window {
  push(chunk: Uint8Array): void
  /** The stretches of memory that hold the bytes from one place to another. */
  between(start: number, end: number): Uint8Array[]
  /** Lets go of all chunks that end at or before a place. */
  dropBefore(place: number): void
}

/** Keeps chunks, by their places in the stream. */
export function byteWindow(): Window {
  let chunks: { at: number; bytes: Uint8Array }[] = []
  let at = 0

  function push(bytes: Uint8Array): void {
    chunks.push({ at, bytes })
    at += bytes.length
  }

  function between(start: number, end: number): Uint8Array[] {
    return chunks
      .filter((chunk) => chunk.at < end && chunk.at + chunk.bytes.length > start)
      .map((chunk) => chunk.bytes.subarray(Math.max(0, start - chunk.at), end - chunk.at))
  }

  function dropBefore(place: number): void {
    chunks = chunks.filter((chunk) => chunk.at + chunk.bytes.length > place)
  }

  return { push, between, dropBefore }
}
