/** Searching by halves what stands in order. */

/** The lowest index at which a condition, once true and then always, is true; the length when it never is. */
export function lowest(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first that starts at an offset or after it; the length when none does. */
export function indexFrom(sorted: readonly { start: number }[], offset: number): number {
  return lowest(sorted.length, (index) => (sorted[index]?.start ?? 0) >= offset)
}
