/** `wrans check`: is a dataset what its manifest, the schema and the laws say? */
import { type CheckReport, checkDataset, type Fault } from '../build/index.js'
import { readArguments } from './arguments.js'
import { counted, eachDataset, list, number } from './datasets.js'
import { OPTIONS } from './options.js'
import { UsageError } from './usage.js'

/** Checks each dataset; gives 1 when one has faults or cannot be read, else 0. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS.check)
  if (positionals.length === 0) throw new UsageError('check needs a dataset')
  return eachDataset(positionals, async (path) => {
    const report = await checkDataset(path)
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : told(report))
    return report.ok
  })
}

function told({ path, format, ok, records, rows, faultsByCode, faults }: CheckReport): string {
  const tables = Object.entries(rows).filter(([name]) => name !== 'answers')
  const held = [
    counted(records, 'answer'),
    ...tables.map(([name, count]) => `${number(count)} ${name.replaceAll('_', ' ')}`),
  ]
  const lines = [`${path}: ${format}, ${held.join(', ')}`]
  if (ok) return list([...lines, '  no faults'])
  for (const [code, count] of Object.entries(faultsByCode)) {
    const shown = faults.filter((fault) => fault.code === code)
    lines.push(`  ${number(count)} × ${code}`, ...shown.map((fault) => `    ${place(fault)}${fault.message}`))
    if (shown.length < count) lines.push(`    … and ${number(count - shown.length)} more`)
  }
  return list(lines)
}

function place({ table, answerId }: Fault): string {
  const where = [table, answerId].filter((each) => each !== null)
  return where.length === 0 ? '' : `${where.join(', ')}: `
}
