import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Nodes, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseWrittenAnswer, parseWrittenAnswers, type WrittenAnswer } from '../src/index.js'
import { cellsOf } from '../src/tree/tables.js'
import { sectionTree } from '../src/tree.js'
import { rich, seed } from './view/records.js'

/** A tree as brackets: each node by its type or element, with its text. */
function outline(node: Nodes): string {
  if (node.type === 'text') return node.value
  const name = (node.data as { hName?: string } | undefined)?.hName ?? node.type
  return `${name}(${'children' in node ? node.children.map(outline).join('') : ''})`
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''
}

/** The mentions that begin in a node. */
function marksIn(node: Nodes): unknown[] {
  const own = (node.type === 'emphasis' || node.type === 'link') && node.mention?.part === 0 ? [node.mention] : []
  return 'children' in node ? [...own, ...(node.children as Nodes[]).flatMap(marksIn)] : own
}

function answerTree(text: string): string[] {
  const record = parseWrittenAnswer(`Question to the Home Office:\n\nTo ask what was done.\n\nAnswer:\n\n${text}`)
  return sectionTree(record, 'answer').map(outline)
}

describe('lists', () => {
  test('the items of the seed answer are a list between paragraphs', () => {
    const tree = sectionTree(seed, 'answer')
    expect(tree.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph', 'paragraph'])
    expect(tree[1]).toMatchObject({ ordered: false })
    expect(tree[1]?.type === 'list' && tree[1].children.length).toBe(17)
    expect(outline(tree[1] as RootContent)).toContain(
      'listItem(paragraph(mark(Customer Support Agreement with Microsoft) - time(June 2017);))',
    )
  })

  test('numbers begin where they begin, letters are kept as written', () => {
    const record = parseWrittenAnswer(
      'Question to the Home Office:\n\nTo ask what.\n\nAnswer:\n\n3. Dogs.\n4. Cats.\n\n(a) Larks.\n(b) Owls.',
    )
    const lists = sectionTree(record, 'answer').filter((node) => node.type === 'list')
    expect(lists.map(({ ordered, start, data }) => [ordered, start, data?.hProperties])).toEqual([
      [true, 3, undefined],
      [true, undefined, { type: 'a' }],
    ])
    expect(lists[1]?.children.map(({ data }) => data?.hProperties)).toEqual([
      { dataMarker: '(a)' },
      { dataMarker: '(b)' },
    ])
  })

  test('a list stands in the item it belongs to', () => {
    const [, list] = sectionTree(rich, 'answer')
      .filter(({ type }) => type === 'list' || type === 'paragraph')
      .slice(1)
    expect(outline(list as RootContent)).toMatch(
      /^list\(listItem\(.*\)listItem\(.*list\(listItem\(.*30 deckhands.*\)listItem\(.*12 engineers/u,
    )
  })
})

describe('tables', () => {
  test('the cells are found again in the text, with their mentions', () => {
    const table = sectionTree(rich, 'answer').find(({ type }) => type === 'table') as RootContent
    const rows = 'children' in table ? table.children.map(outline) : []
    expect(rows).toHaveLength(3)
    expect(rows[0]).toBe('tableRow(tableCell(Year)tableCell(Passengers)tableCell(Subsidy (£m)))')
    expect(rows[1]).toBe('tableRow(tableCell(time(2022))tableCell(1,204)tableCell(data(350)))')
  })

  test('the bars of empty cells before the first text are no paragraph', () => {
    const record = parseWrittenAnswer({
      id: 900003,
      uin: '1',
      house: 'Commons',
      dateTabled: '2024-02-05T00:00:00',
      questionText: '<p>How many?</p>',
      answerText: '<p>So many:</p><table><tr><td></td><td>Larks</td></tr><tr><td>North</td><td>5</td></tr></table>',
    })
    expect(sectionTree(record, 'answer').map(outline)).toEqual([
      'paragraph(So many:)',
      'table(tableRow(tableCell()tableCell(Larks))tableRow(tableCell(North)tableCell(5)))',
    ])
  })

  test('a merged cell goes over its columns, an empty one stays empty', () => {
    const table = {
      text: 'Both years | Sum\n | 2\n3 | 4 | 7',
      columns: ['Both years', 'Both years', 'Sum'],
      rows: [
        ['', '', '2'],
        ['3', '4', '7'],
      ],
    }
    const [, first, second] = cellsOf(table)
    expect(first?.map(({ pieces: [piece] }) => [piece?.text, piece?.span])).toEqual([
      ['', null],
      ['', null],
      ['2', { start: 20, end: 21 }],
    ])
    expect(second?.map(({ pieces: [piece] }) => piece?.span?.start)).toEqual([22, 26, 30])
  })

  test('a head of two lines is put together, and what is said of two columns is marked in the first', () => {
    const [heads] = cellsOf({
      text: 'Crew | 2020 | 2021\n| Men | Share | Men\nShore | 1 | 2 | 3',
      columns: ['Crew', '2020 Men', '2020 Share', '2021 Men'],
      rows: [['Shore', '1', '2', '3']],
    })
    expect(heads?.map(({ pieces }) => pieces.map(({ text, span }) => [text, span?.start ?? null]))).toEqual([
      [['Crew', 0]],
      [
        ['2020', 7],
        ['Men', 21],
      ],
      [
        ['2020', null],
        ['Share', 27],
      ],
      [
        ['2021', 14],
        ['Men', 35],
      ],
    ])
  })

  test('a row that cannot be found is given as it is', () => {
    const [, row] = cellsOf({ text: 'nothing of it', columns: ['A', 'B'], rows: [['x', 'y']] })
    expect(row?.map(({ pieces: [piece] }) => [piece?.text, piece?.span])).toEqual([
      ['x', null],
      ['y', null],
    ])
  })
})

describe('mentions', () => {
  test('an action holds its dates and amounts', () => {
    expect(answerTree('We spent £5 million in June 2019. It rained.')).toEqual([
      'paragraph(mark(We spent data(£5 million) in time(June 2019).) It rained.)',
    ])
  })

  test('mentions that cross are split, and only the first part is the mention itself', () => {
    const record: WrittenAnswer = {
      ...structuredClone(seed),
      answer: { text: 'one two three four', kind: 'substantive', original: null },
      actions: [
        {
          section: 'answer',
          start: 0,
          end: 7,
          text: 'one two',
          status: null,
          date: null,
          dates: [],
          money: [],
          urls: [],
          item: false,
        },
      ],
      urls: [
        { section: 'answer', start: 4, end: 13, text: 'two three', url: 'https://a.example/', label: null, via: null },
      ],
      dates: [],
      money: [],
      references: [
        {
          section: 'answer',
          start: 8,
          end: 18,
          text: 'three four',
          type: 'hansard',
          uin: null,
          date: null,
          column: '1W',
          role: null,
        },
      ],
    }
    const [paragraph] = sectionTree(record, 'answer')
    expect(outline(paragraph as RootContent)).toBe('paragraph(mark(one a(two))a( cite(three))cite( four))')
    const parts = JSON.stringify(paragraph).match(/"part":\d/gu)
    expect(parts).toEqual(['"part":0', '"part":0', '"part":1', '"part":0', '"part":1'])
  })

  test('whatever the mentions, the text is the text', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).filter(([a, b]) => a < b)
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 60 }), fc.array(span, { maxLength: 12 }), (noise, spans) => {
        const text = `x${noise.replace(/[\s\-*+.)(|]/gu, 'y')}`
        const of = (index: number) => ({
          section: 'answer' as const,
          start: spans[index]?.[0] ?? 0,
          end: spans[index]?.[1] ?? 1,
          text: '-',
        })
        const record = {
          ...seed,
          answer: { text, kind: 'substantive' as const, original: null },
          tables: [],
          dates: [],
          money: [],
          actions: spans.slice(0, 3).map((_, index) => ({
            ...of(index),
            status: null,
            date: null,
            dates: [],
            money: [],
            urls: [],
            item: false,
          })),
          urls: spans
            .slice(3, 6)
            .map((_, index) => ({ ...of(index + 3), url: 'https://a.example/', label: null, via: null })),
          references: spans.slice(6, 9).map((_, index) => ({
            ...of(index + 6),
            type: 'hansard' as const,
            uin: null,
            date: null,
            column: null,
            role: null,
          })),
          problems: spans.slice(9).map((_, index) => ({
            ...of(index + 9),
            code: 'answer-empty' as const,
            message: 'x',
            severity: 'info' as const,
          })),
        }
        const tree = sectionTree(record, 'answer')
        expect(tree.map(textOf).join('')).toBe(text)
      }),
    )
  })

  const corpus = fileURLToPath(new URL('../../shared/corpus/api/2024-07.json', import.meta.url))
  test.skipIf(!existsSync(corpus))(
    'every mention of real answers is marked (skipped where ../shared/corpus is absent)',
    () => {
      let count = 0
      for (const record of parseWrittenAnswers(readFileSync(corpus))) {
        const marked = (['question', 'answer'] as const).flatMap((name) => sectionTree(record, name).flatMap(marksIn))
        const cells = record.tables.reduce((sum, { money }) => sum + money.length, 0)
        const { actions, dates, money, urls, references } = record
        expect(marked).toHaveLength(
          [actions, dates, money, urls, references].reduce((sum, all) => sum + all.length, cells),
        )
        count += marked.length
      }
      expect(count).toBeGreaterThan(1000)
    },
  )

  test('the cost is linear in the mentions', () => {
    const count = 20_000
    const text = 'May 2020 and £5. '.repeat(count)
    const at = (index: number, start: number, end: number) => {
      const from = index * 17
      return {
        section: 'answer' as const,
        start: from + start,
        end: from + end,
        text: text.slice(from + start, from + end),
      }
    }
    const places = Array.from({ length: count }, (_, index) => index)
    const record = {
      ...seed,
      answer: { text, kind: 'substantive' as const, original: null },
      tables: [],
      references: [],
      urls: [],
      money: [],
      dates: places.map((index) => ({ ...(seed.dates[0] as WrittenAnswer['dates'][number]), ...at(index, 0, 8) })),
      actions: places.map((index) => ({
        ...(seed.actions[0] as WrittenAnswer['actions'][number]),
        ...at(index, 0, 16),
      })),
    }
    const started = performance.now()
    const tree = sectionTree(record, 'answer')
    expect(performance.now() - started).toBeLessThan(3000)
    expect(tree.map(textOf).join('')).toBe(text.trimEnd())
  })
})
