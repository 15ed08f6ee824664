// Compares the kinds of answers with annotated ones: most of them stock answers, or near to one.
import { documentsOf, rowsOf } from './evaluate-gold.mjs'

/**
 * A line for each part of `{id, kind, sure, seen}` lines: those seen while the rules were made, and the others. What the
 * annotator hesitated over is left out.
 */
export function evaluateKinds(parse, file, bulk) {
  const rows = rowsOf(file)
  const documents = documentsOf(bulk, new Set(rows.map(({ id }) => id)))
  const told = new Map([...parse([...documents.values()])].map(({ source, answer }) => [source.id, answer?.kind]))
  return [true, false].map((isSeen) => lineOf(isSeen, rows, told)).join('\n')
}

function lineOf(isSeen, rows, told) {
  const sure = rows.filter(({ seen, sure }) => seen === isSeen && sure)
  const wrong = sure.filter(({ id, kind }) => told.get(String(id)) !== kind)
  const share = ((1 - wrong.length / sure.length) * 100).toFixed(1)
  const counts = new Map()
  for (const { id, kind } of wrong) {
    const mistake = `${kind} as ${told.get(String(id))}`
    counts.set(mistake, (counts.get(mistake) ?? 0) + 1)
  }
  const mistakes = [...counts].map(([mistake, count]) => `${mistake} ${count}`).join(', ')
  return `${isSeen ? 'seen' : 'unseen'}: ${share} % of ${sure.length} right; ${mistakes}`
}
