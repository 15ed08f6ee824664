/** `wrans stats`: what a dataset holds, for people. */
import { styleText } from 'node:util'
import { type DatasetStats, datasetStats, type MoneyTally, type Tally } from '../build/index.js'
import { readArguments } from './arguments.js'
import { counted, eachDataset, list, number } from './datasets.js'
import { OPTIONS } from './options.js'
import { UsageError } from './usage.js'

/** Prints the counts of each dataset; gives 1 when one cannot be read, else 0. */
export async function stats(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS.stats)
  if (positionals.length === 0) throw new UsageError('stats needs a dataset')
  return eachDataset(positionals, async (path) => {
    const counts = await datasetStats(path)
    process.stdout.write(values.json ? `${JSON.stringify(counts)}\n` : layOut(path, counts))
    return true
  })
}

function layOut(path: string, counts: DatasetStats): string {
  const { answers, firstAnswered, lastAnswered } = counts
  const days = firstAnswered === null ? '' : `, answered ${firstAnswered} to ${lastAnswered}`
  return [
    `${styleText('bold', path)}: ${counted(answers, 'answer')}${days}\n`,
    section('Answers by year', counts.byYear),
    section('Answers by body', counts.byBody),
    section('Answers by kind', counts.byKind),
    section('Actions by status', counts.actionsByStatus),
    money(counts.moneyByBody),
    section('Problems by code', counts.problemsByCode),
  ]
    .filter((block) => block !== '')
    .join('\n')
}

const NAME = 40
const COUNT = 11
const BAR = 28
const SHOWN = 20

/** A row for each count, with a bar as long as its share of the greatest. */
function section(title: string, tallies: readonly Tally[]): string {
  if (tallies.length === 0) return ''
  const most = Math.max(...tallies.map(({ count }) => count))
  const rows = tallies.slice(0, SHOWN).map(({ name, count }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((count / most) * BAR)))
    return `  ${fitted(name ?? '(not known)')} ${number(count).padStart(COUNT)} ${bar}`
  })
  const others = tallies.slice(SHOWN)
  if (others.length > 0) {
    const rest = others.reduce((sum, { count }) => sum + count, 0)
    rows.push(`  ${fitted(`(${number(others.length)} more)`)} ${number(rest).padStart(COUNT)}`)
  }
  return list([styleText('bold', title), ...rows])
}

/** Sums say how much is spoken of, not how much is spent: an amount that is told twice counts twice. */
function money(tallies: readonly MoneyTally[]): string {
  if (tallies.length === 0) return ''
  const most = Math.max(...tallies.map(({ amounts }) => amounts))
  const rows = tallies.slice(0, SHOWN).map(({ body, currency, amounts, total, ranges }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((amounts / most) * (BAR / 2))))
    const sum = `${currency} ${short(total)}${ranges > 0 ? ` and ${counted(ranges, 'range')}` : ''}`
    return `  ${fitted(body ?? '(not known)')} ${number(amounts).padStart(COUNT)} ${bar.padEnd(BAR / 2)} ${sum}`
  })
  if (tallies.length > SHOWN) rows.push(`  (${number(tallies.length - SHOWN)} more)`)
  return list([styleText('bold', 'Money by body: amounts named, and their sum'), ...rows])
}

function fitted(name: string): string {
  return name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name.padEnd(NAME)
}

const SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const

function short(amount: number): string {
  const [scale, letter] = SCALES.find(([least]) => Math.abs(amount) >= least) ?? [1, '']
  return `${(amount / scale).toLocaleString('en-GB', { maximumFractionDigits: 1 })}${letter}`
}
