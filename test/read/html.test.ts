import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../src/document.js'
import { readHtml, readHtmlByTokenizer, readSimpleHtml } from '../../src/read/html.js'

/** Markup and the text it is rendered as. */
const RENDERED: [string, string, string][] = [
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['paragraphs left open', '<p>One.<p>Two.</div>Three.', 'One.\n\nTwo.\n\nThree.'],
  ['spacers', '<p>One.</p><p> </p><p>&nbsp;</p><p><strong> </strong></p><p>\u200b</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['headings and quotations', '<h2>Head</h2><blockquote>Said</blockquote>rest', 'Head\n\nSaid\n\nrest'],
  ['line ends', '<p>One<br>two<br/> <br/>three</p>', 'One\ntwo\n\nthree'],
  ['white space', '<p> a \n\t b<em> c </em> d </p>', 'a b c d'],
  ['hard spaces stay', '<p>£5\u202fmillion on 3&nbsp;May</p>', '£5\u202fmillion on 3\u00a0May'],
  ['inline tags add no space', '<p>un<b>broken</b>ness</p>', 'unbrokenness'],
  ['character references', '<p>&pound;5 &amp; &#8364;6 &lt;7</p>', '£5 & €6 <7'],
  ['hidden elements', '<head><title>no</title><style>no</style></head><body>yes<script>no</script>', 'yes'],
  ['comments', '<p>x<!-- no -->y</p>', 'xy'],
  ['ordinals and powers', '<p>27<sup>th</sup> of 4 km<sup>2</sup></p>', '27th of 4 km2'],
  ['footnote marks', '<p>In 2022<sup>2</sup> the law<sup>3,4</sup></p>', 'In 2022[2] the law[3,4]'],
  [
    'items',
    '<p>We will:</p><ul><li>act;</li><li><p>wait.</p></li></ul><p>So.</p>',
    'We will:\n\n- act;\n- wait.\n\nSo.',
  ],
  ['numbered items', '<ol start="9"><li>a</li><li>b</li></ol>', '9. a\n10. b'],
  ['lettered items', '<ol type="a"><li>x</li></ol><ol type="i" start="4"><li>y</li></ol>', 'a. x\n\niv. y'],
  ['nested items', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
  ['nested under a wide marker', '<ol start="10"><li>a<ul><li>b</li></ul></li></ol>', '10. a\n    - b'],
  ['an item of two paragraphs', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n- c'],
  ['empty items', '<ul><li></li><li> </li><li>c</li></ul>', '- c'],
  ['text straight in a list', '<ul>loose<li>a</li></ul>', 'loose\n- a'],
  ['a table', '<p>x</p><table><tr><td>a</td><td>b</td></tr></table>y', 'x\n\na | b\n\ny'],
  ['empty cells keep their place', '<table><tr><td></td><td>b</td><td></td><td>d</td></tr></table>', '| b | | d'],
  ['paragraphs in a cell', '<table><tr><td><p>a<p>b</td><td>c</td></tr></table>', 'a b | c'],
  ['a list in a cell', '<table><tr><td><ul><li>a<li>b</ul></td><td>c</td></tr></table>', 'a; b | c'],
  ['a cell outside a table', '<td>stray</td>', 'stray'],
  ['plain text', 'One\r\ntwo\n\nR&amp;D < 5', 'One\ntwo\n\nR&D < 5'],
  ['ampersands that stand for themselves', '<p>Skills & Roads & more</p>', 'Skills & Roads & more'],
  ['nothing', '<p> </p>', ''],
]

test.each(RENDERED)('%s', (_, html, text) => expect(readHtml(html).value).toBe(text))

test('the short way and the tokenizer read markup alike', () => {
  const simple =
    '<p>|</p>|<br>|<br />|<ul>|</ul>|<ol start="3" type="a">|</ol>|<li>|</li>|<a href="https://x.test/?a=1&amp;b=2">|<a href=" u " href="v" target="_blank">|</a>|<strong>|</strong>|<em>|<sup>|</sup>|<table>|</table>|<tr>|</tr>|<td colspan="2">|</td>|<th>|<caption>|</caption>|<div>|<a href="u?a&data=1&copy=2">|&amp;|& |R& D|&lt;|&quot;|&nbsp;|&pound;|a|b c|1| |  |\n|\r\n|\t|\u00a0|£5|.|;|😀|’'
  const odd =
    '<a href="u?a&copy=1">|<span title=\'x\'>|<P>|</P >|</ p>|<p|<|>|<3|</|<!-- c -->|<!--|<script>|</script>|<title>|<svg/>|<p/>|<x>|<p a=b>|<a href="|">|&amp|&#39;|&#xa3;|&foo;|&|&notin;|&ampx;|<del>|</del>|<ins>|\u0000'
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...simple.split('|')), weight: 20 },
    { arbitrary: fc.constantFrom(...odd.split('|')), weight: 1 },
  )
  let read = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const html = pieces.join('')
      if (readSimpleHtml(html) !== null) read += 1
      expect(readHtml(html)).toEqual(readHtmlByTokenizer(html))
    }),
    { numRuns: 10_000 },
  )
  expect(read).toBeGreaterThan(3000)
})

describe('links', () => {
  function linksOf(html: string): string[] {
    const { value, links } = readHtml(html)
    return links.map(({ start, end, target }) => `${value.slice(start, end)} → ${target}`)
  }

  test.each([
    ['<p>See <a href=" https://x.test/?a=1&amp;b=2 "> the page </a>.</p>', ['the page → https://x.test/?a=1&b=2']],
    ['<a href="u"><p>one</p><p>two</p></a>', ['one → u']],
    ['<a href="u">one <a href="v">two</a>', ['one → u', 'two → v']],
    ['<a name="n">one</a> <a href="u"> </a>', []],
    ['<p><a href="u">left open', ['left open → u']],
  ])('%s', (html, links) => expect(linksOf(html)).toEqual(links))
})

describe('tables', () => {
  function tableOf(html: string) {
    const { value, tables } = readHtml(html)
    expect(tables).toHaveLength(1)
    const [table] = tables
    if (table === undefined) throw new Error('no table')
    return { ...table, cells: table.cells.map((cell) => ({ ...cell, text: value.slice(cell.start, cell.end) })) }
  }
  function rowsOf(...rows: string[]): string {
    return `<table>${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table>`
  }

  test('a first row without figures is the head; a year is no figure', () => {
    expect(tableOf(rowsOf('Team|2023|2024-25', 'North|4|5', 'South|6|7'))).toMatchObject({
      columns: ['Team', '2023', '2024-25'],
      rows: [
        ['North', '4', '5'],
        ['South', '6', '7'],
      ],
    })
  })

  test('a first row with figures is none', () => {
    expect(tableOf(rowsOf('North|1,204', 'South|£3.5m'))).toMatchObject({ columns: ['', ''] })
    expect(tableOf(rowsOf('North|68 (56%)', 'South|70 (60%)')).rows).toHaveLength(2)
  })

  test('merged cells are repeated, and stand once in the text', () => {
    const html =
      '<table><tr><td rowspan="2">Year</td><td colspan="2">Staff</td></tr><tr><td>All</td><td>New</td></tr>' +
      '<tr><td>2023</td><td>9</td><td>2</td></tr></table>'
    const table = tableOf(html)
    expect(table).toMatchObject({ columns: ['Year', 'Staff All', 'Staff New'], rows: [['2023', '9', '2']] })
    expect(table.cells.map(({ text }) => text)).toEqual(['Year', 'Staff', 'All', 'New', '2023', '9', '2'])
    expect(table.cells.at(-1)).toMatchObject({ isHead: false, rowHead: '2023', columnHead: 'Staff New' })
    expect(readHtml(html).value).toBe('Year | Staff\n| All | New\n2023 | 9 | 2')
  })

  test('a caption, declared or a merged first row', () => {
    const rows = '<tr><td>A</td><td>B</td></tr><tr><td>c</td><td>1</td></tr>'
    expect(tableOf(`<table><caption>Cost</caption>${rows}</table>`)).toMatchObject({ caption: 'Cost' })
    const merged = tableOf(`<table><tr><td colspan="2">Cost (£m)</td></tr>${rows}</table>`)
    expect(merged).toMatchObject({ caption: 'Cost (£m)', columns: ['A', 'B'], rows: [['c', '1']], unit: '£m' })
  })

  test.each([
    ['Year|Cost (£000)', '£000'],
    ['Year|Cost, £ million', '£ million'],
    ['Year|Share (%)', '%'],
    ['£m|2023', '£m'],
    ['Year|Grants over £5,000', null],
    ['Year|Number', null],
  ])('the unit of %s', (head, unit) => expect(tableOf(rowsOf(head, '2023|4', '2024|5')).unit).toBe(unit))

  test('a single cell is a box, and a table in the first cell makes the outer one a frame', () => {
    expect(readHtml('<table><tr><td>boxed</td></tr></table>')).toMatchObject({ value: 'boxed', tables: [] })
    const framed = `<table><tr><td>See:${rowsOf('A|B', 'c|1')}</td></tr></table>`
    expect(tableOf(framed)).toMatchObject({ columns: ['A', 'B'], rows: [['c', '1']] })
  })
})

test('the first text is not indented, even after an empty item', () => {
  expect(readHtml('<ol><li></li>a').value).toBe('a')
  expect(readHtml('<ol><li></li><li>a</li></ol>').value).toBe('2. a')
  expect(readHtml('<ul><li><ul><li>a</li></ul></li></ul>').value).toMatch(/^- /u)
})

describe('laws', () => {
  const token = fc.constantFrom(
    ...'<p> </p> <br> <ul> </ul> <ol> </ol> <li> </li> <table> </table> <caption> <tr> </tr> <td> <th> </td> <sup> </sup> <a·href="u"> </a> <strong> </strong> <td·rowspan=3·colspan=2> <script> </script> &pound; &nbsp; a 1 < &'
      .split(' ')
      .map((each) => each.replaceAll('·', ' ')),
    ' ',
    '\n',
    '\u00a0',
  )
  const markup = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''))

  test('pieces are verbatim and in order; spans lie within the text and in order', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { value, links, tables, origin } = readHtml(html)
        expect(value).toBe(value.trim())
        let at = 0
        for (const piece of origin.pieces) {
          expect(piece.at).toBeGreaterThanOrEqual(at)
          const { source, length } = piece
          expect(value.slice(piece.at, piece.at + length)).toBe(html.slice(source, source + length))
          at = piece.at + length
        }
        const spans = [links, tables, ...tables.map(({ cells }) => cells)]
        for (const list of spans) {
          let end = 0
          for (const span of list) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            end = span.end
          }
          expect(end).toBeLessThanOrEqual(value.length)
        }
        for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('an offset leads back to its place, past character references and dropped white space', () => {
    const html = '<p>A &pound;5\n  grant</p>\n<p>&nbsp;then</p>'
    const { value, origin } = readHtml(html)
    for (const word of ['A', '5', 'grant', 'then']) {
      expect(placeOf(origin, value.indexOf(word)).offset, word).toBe(html.indexOf(word))
    }
    expect(placeOf(origin, value.indexOf('£')).offset).toBe(html.indexOf('&pound;'))
  })
})

describe('hostile markup takes linear time', () => {
  const SIZE = 100_000
  const BUDGET = 1500
  const fill = (token: string, size = SIZE) => token.repeat(Math.ceil(size / token.length))
  test.each([
    ['deep', fill('<div>')],
    ['closing what is not open', fill('<div>', SIZE / 2) + fill('</b>', SIZE / 2)],
    ['nested lists', fill('<ul><li>x')],
    ['nested tables', fill('<table><tr><td>')],
    ['wide spans', `<table>${fill('<td rowspan=1000 colspan=1000>x')}`],
    ['spans over many rows', `<table>${fill('<tr><td rowspan=1000 colspan=1000>x')}`],
    ['a wide row, then many', `<table><tr>${fill('<td>x', SIZE / 2)}${fill('<tr><td>x', SIZE / 2)}`],
    ['spaces', fill(' \u00a0')],
    ['open comments', fill('<!--')],
    ['open attributes', fill('<a href="')],
  ])('%s', (_, html) => {
    const before = performance.now()
    readHtml(html)
    expect(performance.now() - before).toBeLessThan(BUDGET)
  })
})
