import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { annotated, taught } from '../../scripts/train-actions-data.mjs'
import { foldOf, logistic, measure, score } from '../../scripts/train-actions-fit.mjs'
import * as parts from '../../scripts/train-actions-parts.js'
import { DEED_WEIGHTS } from '../../src/extract/actions/weights.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'written-answers-training-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the fit', () => {
  const rows = [
    { features: ['bias', 'a'], target: 1, weight: 1 },
    { features: ['bias', 'b'], target: 0, weight: 1 },
    { features: ['bias', 'a', 'c'], target: 1, weight: 1 },
    { features: ['bias', 'b', 'c'], target: 0, weight: 1 },
  ]

  test('finds what tells the classes apart, and nothing in what does not', () => {
    const [a = 0, b = 0, , c = 0] = logistic(rows, ['a', 'b', 'bias', 'c'], 0.1)
    expect(a).toBeGreaterThan(1)
    expect(b).toBeCloseTo(-a, 2)
    expect(c).toBeCloseTo(0, 2)
  })

  test('gives the same weights again, and smaller ones under a greater penalty', () => {
    const weights = logistic(rows, ['a', 'b'], 0.1)
    expect(logistic(rows, ['a', 'b'], 0.1)).toEqual(weights)
    expect(logistic(rows, ['a', 'b'], 10)[0]).toBeLessThan(weights[0] ?? 0)
  })

  test('a document stays in its fold, and the folds are about even', () => {
    expect(foldOf(1234567, 10)).toBe(foldOf('1234567', 10))
    const sizes = Array.from({ length: 10 }, () => 0)
    for (let id = 1_600_000; id < 1_601_000; id += 1) sizes[foldOf(id, 10)] = (sizes[foldOf(id, 10)] ?? 0) + 1
    expect(Math.min(...sizes)).toBeGreaterThan(60)
  })

  test('precision, recall and F1', () => {
    const judged = [
      { score: 2, target: 1 },
      { score: 1, target: 0 },
      { score: -1, target: 1 },
      { score: -2, target: 0 },
    ]
    expect(measure(judged)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(measure(judged, 1.5)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
  })
})

describe('the annotations', () => {
  test('actions with their dates; sentences alone, with marks at dates', () => {
    const text = 'We opened the pier on 3 May 2024. It is owned by the council. We will close it in July 2024.'
    const letters = text.replaceAll(' ', '')
    const span = (words: string) => {
      const start = letters.indexOf(words.replaceAll(' ', ''))
      return [start, start + words.replaceAll(' ', '').length]
    }
    const opened = { at: span('We opened the pier on'), status: 'done', sure: true }
    const closes = { at: span('We will close it'), status: 'planned', sure: false }
    const answered = { month: '2024-06', questionText: 'What of the pier?', answerText: `<p>${text}</p>` }
    const lines = (...rows: object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`
    const may = { start: '2024-05-03', end: '2024-05-03' }
    const full = { dates: [], money: [], urls: [], refs: [], question_refs: [], kind: 'substantive' }
    const marks = [
      { at: span('3 May 2024')[0], governs: true },
      { at: span('July 2024')[0], governs: false },
    ]
    const folders = { gold: folder, own: folder, bulk: folder }
    writeFileSync(join(folder, 'a.jsonl.gz'), gzipSync(lines(...[7, 8, 9, 10].map((id) => ({ id, ...answered })))))
    writeFileSync(join(folder, 'dev.jsonl'), '')
    writeFileSync(join(folder, 'dev-docs.json'), '{"totalResults": 0, "results": []}')
    writeFileSync(join(folder, 'seen.jsonl'), lines({ id: 7, actions: [{ ...opened, dates: [may] }], ...full }))
    writeFileSync(join(folder, 'sentences.jsonl'), lines({ id: 8, actions: [opened, closes], dates: marks }))
    const july = { start: '2024-07-01', end: '2024-07-31' }
    writeFileSync(join(folder, 'standard.jsonl'), lines({ id: 9, actions: [{ ...closes, dates: [july] }] }))
    writeFileSync(join(folder, 'close.jsonl'), lines({ id: 10, actions: [closes], dates: marks }))

    const documents = annotated(folders, parts)
    const [byAction, bySentence, byStandard, byClose] = documents
    expect(documents.map(({ source }) => source)).toEqual(['own', 'own', 'standard', 'close'])
    expect(byStandard?.rows.map(({ isAction, isSure, status }) => [isAction, isSure, status])).toEqual([
      [false, true, undefined],
      [false, true, undefined],
      [true, false, 'planned'],
    ])
    expect(byStandard?.dates.map(({ governs }) => governs)).toEqual([true])
    expect(byClose?.rows.map(({ isAction }) => isAction)).toEqual([false, false, true])
    expect(byClose?.dates.map(({ governs }) => governs)).toEqual([false])
    expect(byAction?.rows.map(({ isAction, status }) => [isAction, status])).toEqual([
      [true, 'done'],
      [false, undefined],
      [false, undefined],
    ])
    expect(byAction?.dates.map(({ governs }) => governs)).toEqual([true])
    expect(bySentence?.rows.map(({ isAction, isSure, status }) => [isAction, isSure, status])).toEqual([
      [true, true, 'done'],
      [false, true, undefined],
      [true, false, 'planned'],
    ])
    expect(bySentence?.dates.map(({ governs, isSure }) => [governs, isSure])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  test('every phrase is taught as it is marked, and the model has learnt it', () => {
    const path = join(root, 'fixtures/phrases/actions.txt')
    const marks = [...readFileSync(path, 'utf8').matchAll(/^(?!#).*$/gmu)].flatMap(([line]) => line.match(/«/gu) ?? [])
    const rows = taught(path, parts).flatMap(({ rows: all }) => all)
    expect(rows.filter(({ isAction }) => isAction)).toHaveLength(marks.length)
    expect(rows.filter(({ isAction, status }) => isAction && status === undefined)).toEqual([])
    const weights = parts.weightsByName(DEED_WEIGHTS)
    const right = rows.filter(({ features, isAction }) => score(weights, features) > 0 === isAction)
    expect(right.length / rows.length).toBeGreaterThan(0.97)
  })

  test('most of the features that the phrases have bear a weight, under the same names', () => {
    const features = taught(join(root, 'fixtures/phrases/actions.txt'), parts).flatMap(
      ({ rows }) => rows[0]?.features ?? [],
    )
    const weights = parts.weightsByName(DEED_WEIGHTS)
    const known = features.filter((feature) => weights.has(feature))
    expect(known.length / features.length).toBeGreaterThan(0.4)
  })
})

test('without annotations the script says so and leaves the weights alone', () => {
  const before = readFileSync(join(root, 'src/extract/actions/weights.ts'), 'utf8')
  const { stdout, status } = spawnSync('node', ['scripts/train-actions.mjs', join(folder, 'absent')], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stdout).toMatch(/^Nothing to train on: .*absent.* cannot be found\. The weights stay as they are\.$/mu)
  expect(status).toBe(0)
  expect(readFileSync(join(root, 'src/extract/actions/weights.ts'), 'utf8')).toBe(before)
})
