/** Files as the writers need them: appended to in large pieces, copied in large pieces, made known under their name when whole. */
import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs'

/** A file being written; text is UTF-8. */
export interface OutputFile {
  /** Bytes written so far, those still held back included. */
  readonly size: number
  write(piece: string | Uint8Array): void
  close(): void
  /** Lets go of the file without writing what is held back; does nothing to a file that is closed. */
  abandon(): void
}

const HELD_BACK = 1 << 20

/** Makes a file, or empties it; what is written goes out in pieces of about a megabyte. */
export function openOutput(path: string): OutputFile {
  const descriptor = openSync(path, 'w')
  let isOpen = true
  let pieces: Uint8Array[] = []
  let held = 0
  let size = 0
  let text = ''

  function flush(): void {
    takeText()
    for (const piece of pieces) writeFileSync(descriptor, piece)
    pieces = []
    held = 0
  }

  function takeText(): void {
    if (text === '') return
    const bytes = Buffer.from(text)
    text = ''
    pieces.push(bytes)
    held += bytes.length
    size += bytes.length
  }

  return {
    get size() {
      takeText()
      return size
    },
    write(piece) {
      if (typeof piece === 'string') {
        text += piece
        if (text.length + held > HELD_BACK) flush()
        return
      }
      takeText()
      pieces.push(piece)
      held += piece.length
      size += piece.length
      if (held > HELD_BACK) flush()
    },
    close() {
      flush()
      isOpen = false
      closeSync(descriptor)
    },
    abandon() {
      if (isOpen) closeSync(descriptor)
      isOpen = false
    },
  }
}

/** The bytes of a file from `start` up to `end`, in pieces; each piece is only good until the next is asked for. */
export function* bytesOf(path: string, start = 0, end = statSync(path).size): Generator<Uint8Array, void, undefined> {
  const descriptor = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(4 * HELD_BACK, end - start)))
  try {
    for (let at = start; at < end; ) {
      const read = readSync(descriptor, buffer, 0, Math.min(buffer.length, end - at), at)
      if (read === 0) throw new Error(`${path} became shorter while it was read`)
      at += read
      yield buffer.subarray(0, read)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** The first bytes of a file, at most `length` of them. */
export function firstBytes(path: string, length: number): Buffer {
  const [first] = bytesOf(path, 0, Math.min(length, statSync(path).size))
  return Buffer.from(first ?? [])
}

/** Appends a stretch of a file to one being written. */
export function appendFrom(output: OutputFile, path: string, start?: number, end?: number): void {
  for (const piece of bytesOf(path, start, end)) output.write(Uint8Array.from(piece))
}

/** Writes a small file so that it stands under its name whole or not at all. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.partial`, text)
  renameSync(`${path}.partial`, path)
}

/** Waits until a file stands on the disk. */
export function settle(path: string): void {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The SHA-256 of a file, in hexadecimal. */
export function sha256Of(path: string): string {
  const sum = createHash('sha256')
  for (const piece of bytesOf(path)) sum.update(piece)
  return sum.digest('hex')
}

/** The size of a file in bytes, null when there is none. */
export function sizeOf(path: string): number | null {
  return existsSync(path) ? statSync(path).size : null
}

/** JSON as a dataset's own files hold it. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
