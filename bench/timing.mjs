/** Tasks in turn, each in a process of its own, so that what else the machine does falls on all of them alike. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url))

/** What each task told of every round; the first `warm` rounds warm up and are not counted. */
export async function inTurn(names, file, rounds, warm) {
  const told = Object.fromEntries(names.map((name) => [name, []]))
  const children = []
  try {
    for (const name of names) {
      const child = fork(CHILD, [name, file])
      children.push([name, child])
      await message(child)
    }
    for (let round = 0; round < warm + rounds; round += 1) {
      for (const [name, child] of children) {
        child.send('run')
        const result = await message(child)
        if (round >= warm) told[name].push(result)
      }
    }
    return told
  } finally {
    for (const [, child] of children) child.kill()
  }
}

async function message(child) {
  const stop = new AbortController()
  const failed = once(child, 'exit', { signal: stop.signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.slice(2).join(' ')} ended with ${code}`)
  })
  try {
    const [result] = await Promise.race([once(child, 'message'), failed])
    return result
  } finally {
    stop.abort()
    failed.catch(() => {})
  }
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A table in Markdown, figures to the right. */
export function table(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map(String))
  const widths = heads.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)))
  const padded = (cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [cells[0].map(padded), rule, ...cells.slice(1).map((row) => row.map(padded))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

/** A figure with three digits that count: 1,234, 12.3, 0.0123. */
export function figure(value) {
  if (!Number.isFinite(value)) return '-'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB')
  return value === 0 ? '0' : String(Number(value.toPrecision(3)))
}
