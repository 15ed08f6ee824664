/**
 * Day files of parlparse. One of ordinary size is read whole; a longer one is cut before major headings, at which
 * nothing of what stands before matters any more but the prolog and the root's tag: each later piece is read with these.
 */
import { type Cutter, type Finds, tooLong } from './cutter.js'

/** Pieces are at least this long, in bytes; a day of the Commons has one to five million. */
const PIECE = 4 * 1024 * 1024
const ROOT = '<publicwhip'
const ROOT_END = '</publicwhip>'
const CUT_BEFORE = Buffer.from('<major-heading')

/** Cuts before a major heading wherever the piece before is long enough. */
export function xmlCutter(finds: Finds, maxUnit: number, piece = PIECE): Cutter {
  let at = 0
  let start = 0
  let skipping = false
  /** The end of the last chunk, in which a tag may have begun. */
  let carried = Buffer.alloc(0)

  function push(chunk: Uint8Array): void {
    const bytes = Buffer.concat([carried, chunk])
    const origin = at - carried.length
    for (;;) {
      const found = bytes.indexOf(CUT_BEFORE, Math.max(0, start + piece - origin))
      if (found < 0) break
      close(origin + found)
      start = origin + found
    }
    at += chunk.length
    carried = bytes.subarray(Math.max(0, bytes.length - CUT_BEFORE.length + 1))
    if (skipping || at - start <= maxUnit) return
    skipping = true
    finds.reject(start, 'too-long', tooLong(maxUnit))
  }

  function close(end: number): void {
    if (!skipping) finds.unit(start, end)
    finds.gap()
    skipping = false
  }

  return { push, end: () => close(at), needed: () => (skipping ? at - carried.length : start) }
}

/** Where the head of a day file ends: its prolog and the root's tag; 0 for other files. */
export function headOf(bytes: Buffer): number {
  const root = bytes.indexOf(ROOT)
  return root < 0 ? 0 : bytes.indexOf('>', root) + 1
}

/** A piece of a day file as a document of its own. */
export function withHead(head: Uint8Array, piece: Uint8Array): Buffer {
  const isLast = Buffer.from(piece.subarray(-1000)).includes(ROOT_END)
  return Buffer.concat([head, piece, Buffer.from(isLast ? '' : ROOT_END)])
}
