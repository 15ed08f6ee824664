/** Pages, and whatever has no places to cut at: the input is one unit. */
import { type Cutter, type Finds, tooLong } from './cutter.js'

/** Gives the whole input, unless it is too long. */
export function wholeCutter(finds: Finds, maxUnit: number): Cutter {
  let at = 0
  let skipping = false

  function push(chunk: Uint8Array): void {
    at += chunk.length
    if (skipping || at <= maxUnit) return
    skipping = true
    finds.reject(0, 'too-long', tooLong(maxUnit))
  }

  function end(): void {
    if (!skipping) finds.unit(0, at)
  }

  return { push, end, needed: () => (skipping ? at : 0) }
}
