/** What the check of a dataset finds, each fault made on purpose; and what its statistics count. */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WrittenAnswer } from '../../src/index.js'
import { checkDataset, DATASET_FORMATS, datasetStats, type FaultCode, writeDataset } from '../../src/write/index.js'
import { smallRecord } from './records.js'

const root = mkdtempSync(join(tmpdir(), 'write-check-'))
afterAll(() => rmSync(root, { recursive: true }))

const TEXT = 'We paid £5 million for lamps. We paid £6 to £7 a lamp. We paid €9 in 2019.'

/** An amount at its words in {@link TEXT}. */
function amount(words: string, currency: string, minValue: number, maxValue: number): WrittenAnswer['money'][number] {
  const start = TEXT.indexOf(words)
  const value = minValue === maxValue ? minValue : null
  return {
    section: 'answer',
    start,
    end: start + words.length,
    text: words,
    currency,
    value,
    minValue,
    maxValue,
    qualifier: null,
    per: null,
  }
}

/** A record with money and a date of an action, from another body and year. */
function richRecord(uin: string): WrittenAnswer {
  const record = smallRecord(uin, TEXT)
  const start = TEXT.indexOf('2019')
  const date: WrittenAnswer['dates'][number] = {
    section: 'answer',
    start,
    end: start + 4,
    text: '2019',
    from: '2019-01-01',
    to: '2019-12-31',
    precision: 'year',
    edtf: '2019',
    relation: null,
    inferred: false,
    inName: false,
    inTable: false,
  }
  return {
    ...record,
    metadata: { ...record.metadata, answeringBody: 'Lamp Office', dateAnswered: null, dateTabled: '2020-12-30' },
    answer: { text: TEXT, kind: 'not-held', original: null },
    actions: [{ ...(record.actions[0] as WrittenAnswer['actions'][number]), status: null, dates: [date] }],
    dates: [date],
    money: [
      amount('£5 million', 'GBP', 5_000_000, 5_000_000),
      amount('£6 to £7', 'GBP', 6, 7),
      amount('€9', 'EUR', 9, 9),
    ],
    problems: [],
  }
}

const records = [smallRecord('1'), smallRecord('2'), richRecord('3')]

beforeAll(async () => {
  for (const to of DATASET_FORMATS) await writeDataset(records, join(root, `good.${to}`), { to })
})

let number = 0

/** A copy of a good dataset, to be damaged. */
function copyOf(to: 'csv' | 'jsonl' | 'sqlite'): string {
  number += 1
  const folder = join(root, `copy-${number}`)
  mkdirSync(folder)
  const path = join(folder, `good.${to}`)
  if (to === 'csv') cpSync(join(root, 'good.csv'), path, { recursive: true })
  else for (const end of ['', '.manifest.json']) copyFileSync(join(root, `good.${to}${end}`), `${path}${end}`)
  return path
}

/** The faults that a dataset has, besides that its files are not those of the manifest. */
async function faultsOf(path: string): Promise<FaultCode[]> {
  const { faultsByCode, ok } = await checkDataset(path)
  expect(ok).toBe(Object.keys(faultsByCode).length === 0)
  return (Object.keys(faultsByCode) as FaultCode[]).filter((code) => code !== 'file-changed').sort()
}

describe('the check', () => {
  test.each(DATASET_FORMATS.map((to) => [to]))('finds nothing wrong with a good dataset of %s', async (to) => {
    const report = await checkDataset(join(root, `good.${to}`))
    expect(report).toMatchObject({ ok: true, format: to, records: 3, faults: [], narrow: false })
    if (!to.startsWith('jsonl')) expect(report.rows).toMatchObject({ answers: 3, money: 3, action_dates: 1, urls: 0 })
  })

  test('finds a file that changed, though its size did not, and one that is gone', async () => {
    const path = copyOf('csv')
    const file = join(path, 'money.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace('5000000', '5000001'))
    rmSync(join(path, 'urls.csv'))
    const report = await checkDataset(path)
    expect(report.faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'file-changed: money.csv has another SHA-256 than in the manifest',
      'file-missing: urls.csv is in the manifest but not there',
      'table-missing: there is no table urls',
    ])
  })

  test('says so when there is no manifest, or none that can be read', async () => {
    const path = copyOf('csv')
    writeFileSync(join(path, 'manifest.json'), '{')
    expect(await faultsOf(path)).toEqual(['manifest-unreadable'])
    rmSync(join(path, 'manifest.json'))
    expect(await faultsOf(path)).toEqual(['manifest-missing'])
  })

  test.each<[string, string, (text: string) => string, FaultCode[]]>([
    [
      'an answer without its rows',
      'answers',
      (text) => text.replace(/^commons-2021-03-04-2,.*\r\n/mu, ''),
      ['count-differs', 'row-astray'],
    ],
    [
      'an answer twice',
      'answers',
      (text) => text.replace(/^commons-2021-03-04-2,.*\r\n/mu, '$&$&'),
      ['count-differs', 'id-repeated'],
    ],
    ['an unknown status', 'actions', (text) => text.replace(',done,', ',undone,'), ['value-unknown']],
    ['a status as number', 'actions', (text) => text.replace(',done,', ',7,'), ['value-unknown']],
    ['a day that is none', 'dates', (text) => text.replace('2019-12-31', '2019-02-30'), ['wrong-type']],
    ['an amount that is none', 'money', (text) => text.replace('5000000', '5m'), ['wrong-type']],
    ['a yes for true', 'actions', (text) => text.replace(',false', ',no'), ['wrong-type']],
    ['no currency', 'money', (text) => text.replace('EUR', ''), ['value-missing']],
    ['a text from elsewhere', 'money', (text) => text.replace('£5 million', '£4 million'), ['text-elsewhere']],
    ['an offset beyond', 'dates', (text) => text.replace(/answer,\d+/u, 'answer,9999'), ['text-elsewhere']],
    ['a gap in the numbers', 'money', (text) => text.replace('-3,1,', '-3,5,'), ['number-wrong']],
    ['a date of no action', 'action_dates', (text) => text.replace('-3,0,0', '-3,4,0'), ['row-astray']],
    ['a table that is not there', 'money', (text) => text.replace(',text,,', ',table,2,'), ['row-astray']],
    ['a lost row', 'problems', (text) => text.replace(/commons-2021-03-04-2.*\r\n/u, ''), ['count-differs']],
    [
      'a column of another name',
      'urls',
      (text) => text.replace('label', 'lable'),
      ['column-missing', 'column-unknown'],
    ],
    ['a quote that stays open', 'problems', (text) => `${text}"`, ['count-differs', 'unreadable']],
  ])('finds %s', async (_, table, damage, codes) => {
    const path = copyOf('csv')
    const file = join(path, `${table}.csv`)
    const before = readFileSync(file, 'utf8')
    expect(damage(before)).not.toBe(before)
    writeFileSync(file, damage(before))
    expect(await faultsOf(path)).toEqual(codes)
  })

  test.each<[string, (lines: string[]) => string[], FaultCode[]]>([
    ['a line that is not JSON', ([a = '', ...rest]) => [a.slice(0, -1), ...rest], ['count-differs', 'not-json']],
    [
      'a record against the schema',
      ([a = '', ...rest]) => [a.replace('"done"', '"undone"'), ...rest],
      ['not-a-record'],
    ],
    ['a record against a law', ([a = '', ...rest]) => [a.replace('"start":0', '"start":1'), ...rest], ['not-a-record']],
    ['the same answer twice', ([a = '', ...rest]) => [a, a, ...rest], ['count-differs', 'same-answer-twice']],
    ['a lost line', ([, ...rest]) => rest, ['count-differs']],
  ])('finds %s', async (_, damage, codes) => {
    const path = copyOf('jsonl')
    writeFileSync(path, damage(readFileSync(path, 'utf8').split('\n')).join('\n'))
    const report = await checkDataset(path)
    const found = (Object.keys(report.faultsByCode) as FaultCode[]).filter((code) => code !== 'file-changed')
    // A line that is no record is still counted as one.
    expect(found.sort()).toEqual(codes.filter((code) => code !== 'count-differs' || !codes.includes('not-json')))
  })

  test('finds an orphan in a database, and a database that is broken', async () => {
    const path = copyOf('sqlite')
    const database = new sqlite.Database(path)
    database.exec("PRAGMA foreign_keys = OFF; UPDATE actions SET answer_id = 'nobody' WHERE answer_id LIKE '%-2'")
    database.close()
    expect(await faultsOf(path)).toEqual(['row-astray'])
    writeFileSync(path, readFileSync(path).subarray(0, 20_000))
    expect(await faultsOf(path)).toContain('unreadable')
  })

  test('tells the first faults of many, and counts all', async () => {
    const out = join(root, 'many.jsonl')
    await writeDataset(
      Array.from({ length: 50 }, (_, index) => smallRecord(String(index))),
      out,
    )
    writeFileSync(out, readFileSync(out, 'utf8').replaceAll('"done"', '"undone"'))
    const { faults, faultsByCode } = await checkDataset(out)
    expect(faultsByCode['not-a-record']).toBe(50)
    expect(faults.filter(({ code }) => code === 'not-a-record')).toHaveLength(20)
  })

  test.each([['nothing-here'], ['copy-1']])('%s is no dataset', async (name) => {
    await expect(checkDataset(join(root, name))).rejects.toMatchObject({ code: 'unknown-format' })
  })
})

describe('the statistics', () => {
  test.each(DATASET_FORMATS.map((to) => [to]))('of %s', async (to) => {
    expect(await datasetStats(join(root, `good.${to}`))).toEqual({
      answers: 3,
      firstAnswered: '2021-03-11',
      lastAnswered: '2021-03-11',
      byYear: [
        { name: '2020', count: 1 },
        { name: '2021', count: 2 },
      ],
      byBody: [
        { name: 'Ministry of Lighthouses', count: 2 },
        { name: 'Lamp Office', count: 1 },
      ],
      byKind: [
        { name: 'substantive', count: 2 },
        { name: 'not-held', count: 1 },
      ],
      actionsByStatus: [
        { name: 'done', count: 2 },
        { name: null, count: 1 },
      ],
      moneyByBody: [
        { body: 'Lamp Office', currency: 'GBP', amounts: 2, total: 5_000_000, ranges: 1 },
        { body: 'Lamp Office', currency: 'EUR', amounts: 1, total: 9, ranges: 0 },
      ],
      problemsByCode: [{ name: 'page-furniture', count: 2 }],
    })
  })

  test.each(DATASET_FORMATS.map((to) => [to]))('of a narrow %s count what it holds', async (to) => {
    const out = join(root, `narrow.${to}`)
    await writeDataset(records, out, { to, fields: ['answers.answering_body', 'actions.item'] })
    expect(await datasetStats(out)).toMatchObject({
      answers: 3,
      byYear: [{ name: null, count: 3 }],
      byBody: [{ count: 2 }, { count: 1 }],
      moneyByBody: [],
    })
  })
})
