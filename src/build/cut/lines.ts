/** JSONL: every line that is not blank is a unit, so that a broken line takes no other with it. */
import { type Cutter, type Finds, tooLong } from './cutter.js'

const LF = 10
const SPACE = 32

/** Cuts at line feeds. */
export function lineCutter(finds: Finds, maxUnit: number): Cutter {
  let at = 0
  let start = 0
  let blank = true
  let skipping = false

  function push(chunk: Uint8Array): void {
    let from = 0
    while (from < chunk.length) {
      const stop = chunk.indexOf(LF, from)
      const end = stop < 0 ? chunk.length : stop
      if (blank) blank = isBlank(chunk, from, end)
      if (!skipping && at + end - start > maxUnit) {
        skipping = true
        finds.reject(start, 'too-long', tooLong(maxUnit))
        finds.gap()
      }
      if (stop < 0) break
      close(at + stop)
      from = stop + 1
    }
    at += chunk.length
  }

  function close(end: number): void {
    if (!blank && !skipping) finds.unit(start, end)
    start = end + 1
    blank = true
    skipping = false
  }

  return { push, end: () => close(at), needed: () => (skipping ? at : start) }
}

/** JSON's white space, and every other control character. */
function isBlank(chunk: Uint8Array, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) if ((chunk[index] ?? 0) > SPACE) return false
  return true
}
