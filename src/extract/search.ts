/** Finding spans in order without looking at each of them. */
import { indexFrom } from '../document/lowest.js'
import type { Span } from '../document.js'

/** The last of the sorted spans that begins at or before an offset; undefined where none does. */
export function lastFrom<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[indexFrom(spans, offset + 1) - 1]
}

/** Makes a test of whether a span shares a character with any of these. */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return ({ start, end }) => (lastFrom(merged, end - 1)?.end ?? 0) > start
}
