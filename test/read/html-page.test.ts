import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  locate,
  MENTION_KINDS,
  parseWrittenAnswer,
  parseWrittenAnswers,
  safeParseWrittenAnswer,
} from '../../src/index.js'
import { checkOptions } from '../../src/options.js'
import { read } from '../../src/read/index.js'
import { isHtml } from '../../src/read/rendered.js'

const ANSWER = `<p>We have published <a href="https://www.gov.uk/boats?a=1&amp;b=2">a guide</a> in&nbsp;March 2023. It cost &pound;2&#46;5 million:</p>
<ul><li>new boats;</li><li>new piers.</li></ul>
<table><tr><th>Year</th><th>Cost (£000)</th></tr><tr><td>2022</td><td>14</td></tr></table>
<p>We will publish more in spring 2024.</p>`
const QUESTION =
  '<p>To ask the Secretary of State, pursuant to the Answer of 4 December 2023 to <a href="/q/69001">Question 69001</a>, what he did.</p>'
const ANSWER_TEXT =
  'We have published a guide in\u00a0March 2023. It cost £2.5 million:\n\n- new boats;\n- new piers.\n\nYear | Cost (£000)\n2022 | 14\n\nWe will publish more in spring 2024.'

/** The same question and answer in pages that differ in everything else. */
const PAGES: [string, string][] = [
  [
    'divisions and cards',
    `<!DOCTYPE html><html><head><title>Boats - UK Parliament</title><script>let a = "UIN 9, tabled on 1 May 2020"</script></head><body>
<a class="skip-to-content" href="#main">Skip to main content</a><div class="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>
<header><nav><ul><li><a href="/">Home</a><li>Statements</ul></nav></header>
<main id="main"><ol class="breadcrumb"><li>Home</li></ol><h1>Boats: Safety</h1><h2>Question for Department for Transport</h2>
<p><span>UIN 70123</span>, <span>tabled on 8 January 2024</span></p><div>${QUESTION}</div>
<a class="card" href="/m/1"><img alt="Ann Example" src="a.png"><div>Ann Example</div><div>Liberal Democrat</div><div>North Madeup</div></a>
<h3>Answered on</h3><p>12 January 2024</p><a class="card" href="/m/2"><div>Ben Sample</div><div>Labour</div><div>Nowhere South</div></a>
<div>${ANSWER}</div><div class="share"><a href="#">Share on X</a></div></main><footer><p>© Parliament</p></footer></body></html>`,
  ],
  [
    'tables and lists, in capitals, without a main part',
    `<HTML><BODY><NAV>Menu</NAV><TABLE><TR><TD><H1>Boats: Safety</H1></TD></TR></TABLE><DL><DT>Question for Department for Transport</DT><DD>UIN 70123, tabled on 8 January 2024</DD></DL>
${QUESTION}<DL><DT>Asked by</DT><DD>Ann Example</DD><DD>Liberal Democrat</DD><DD>North Madeup</DD></DL><B>Answered on 12 January 2024</B>
<DL><DT>Answered by</DT><DD>Ben Sample</DD><DD>Labour</DD><DD>Nowhere South</DD></DL>${ANSWER}<FOOTER>Contact us</FOOTER></BODY></HTML>`,
  ],
  [
    'paragraphs only',
    `<p>Boats: Safety</p><p>Question for Department for Transport<br>UIN 70123<br>tabled on 8 January 2024</p>${QUESTION}<p>Ann Example<br>Liberal Democrat<br>North Madeup</p><p>Answered on</p><p>12 January 2024</p><p>Ben Sample<br>Labour<br>Nowhere South</p>${ANSWER}<p>Share this page</p><p>Contact us</p>`,
  ],
]

describe.each(PAGES)('a detail page of %s', (_name, html) => {
  const record = parseWrittenAnswer(html)
  test('the header', () => {
    expect(record.source.format).toBe('html')
    expect(record.metadata).toMatchObject({
      heading: 'Boats: Safety',
      uin: '70123',
      house: 'Commons',
      dateTabled: '2024-01-08',
      dateAnswered: '2024-01-12',
      answeringBody: 'Department for Transport',
      askingMember: { name: 'Ann Example', party: 'Liberal Democrat', constituency: 'North Madeup' },
      answeringMember: { name: 'Ben Sample', party: 'Labour', constituency: 'Nowhere South' },
    })
  })
  test('the texts, with links and tables', () => {
    expect(record.answer?.text).toBe(ANSWER_TEXT)
    expect(record.question?.text).toBe(
      'To ask the Secretary of State, pursuant to the Answer of 4 December 2023 to Question 69001, what he did.',
    )
    expect(record.urls.find(({ section }) => section === 'answer')).toMatchObject({
      text: 'a guide',
      url: 'https://www.gov.uk/boats?a=1&b=2',
    })
    expect(record.tables).toMatchObject([
      { section: 'answer', columns: ['Year', 'Cost (£000)'], rows: [['2022', '14']] },
    ])
  })
  test('mentions lead back to their markup', () => {
    for (const kind of MENTION_KINDS) {
      for (const mention of record[kind]) {
        const offset = locate(record, mention)?.offset ?? -1
        const first = html.slice(offset)
        const begins = first.startsWith(mention.text.charAt(0)) || first.startsWith('&')
        expect(begins, `${kind} "${mention.text}" at "${first.slice(0, 20)}"`).toBe(true)
      }
    }
  })
  test('the page around it is told of, and in no field', () => {
    expect(record.problems.length).toBeGreaterThan(0)
    expect(record.problems.every(({ code }) => code === 'page-furniture')).toBe(true)
    const fields = JSON.stringify({ ...record, problems: [] })
    for (const word of ['cookies', 'Accept', 'Statements', 'Menu', 'Share', 'Contact', 'Skip', '©']) {
      expect(fields, word).not.toContain(word)
    }
    for (const { start = -1, end = -1 } of record.problems) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(html.length)
    }
  })
})

test('pages of parallelparliament', () => {
  const page = parseWrittenAnswer(
    `<html><body><nav>Menu</nav><h1>Boats</h1><h4>(asked on 15th March 2018) - <a href="https://x.test/">View Source</a></h4>
    <h5>Question to the Department for Transport:</h5>${QUESTION}<h6>Answered by</h6><div><img alt="Ben Sample Portrait"><a href="/mp">Ben Sample</a></div><div>Minister of State</div>
    <h6>This question was answered on 22nd March 2018</h6>${ANSWER}<div>Reticulating Splines</div><p>More about us</p></body></html>`,
  )
  expect(page.metadata).toMatchObject({
    heading: 'Boats',
    dateTabled: '2018-03-15',
    dateAnswered: '2018-03-22',
    answeringMember: { name: 'Ben Sample', role: 'Minister of State' },
  })
  expect(page.answer?.text).toBe(ANSWER_TEXT)
  const item = `<li><div>Written Question</div><h3>Boats</h3><div>Friday 25th April 2025</div><div>Asked by: <a href="/a">Ann Example (Labour - Life peer)</a></div><div>Question to the Home Office:</div>${QUESTION}<div>Answered by Ben Sample - Minister</div>${ANSWER}</li>`
  const items = [...parseWrittenAnswers(`<html><body><ul>${item}${item}</ul></body></html>`)]
  expect(items.map(({ metadata }) => metadata.askingMember?.constituency)).toEqual(['Life peer', 'Life peer'])
})

describe('fragments', () => {
  test('an answer', () => {
    const record = parseWrittenAnswer(ANSWER)
    expect(record).toMatchObject({ source: { format: 'html' }, question: null, answer: { text: ANSWER_TEXT } })
    expect(record.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['header-missing']))
    expect(record.tables).toHaveLength(1)
  })
  test('a question and its answer', () => {
    const record = parseWrittenAnswer(QUESTION + ANSWER)
    expect(record.question?.text).toMatch(/^To ask .+ what he did\.$/u)
    expect(record.answer?.text).toBe(ANSWER_TEXT)
  })
  test.each([
    [
      'a page of something else',
      '<html><body><nav>x</nav><p>We publish things here every day.</p></body></html>',
      'not-an-answer',
    ],
    ['no prose', '<p>1</p>', 'not-an-answer'],
    ['other markup', '<catalogue><x/></catalogue>', 'unknown-format'],
  ])('%s is refused', (_name, html, code) => {
    const result = safeParseWrittenAnswer(html)
    expect(result.success ? null : result.error.code).toBe(code)
  })
  test('markup is not read as bare text, even when asked', () => {
    const result = safeParseWrittenAnswer(ANSWER, { format: 'text' })
    expect(result.success ? null : result.error.code).toBe('unknown-format')
  })
})

describe('what looks like HTML', () => {
  test.each([
    '<p>x',
    ' \n<!-- c --><DIV class="a">',
    '<?xml version="1.0"?>\n<!DOCTYPE html><html>',
    '\ufeff<!doctype html>',
    '<h2>',
  ])('%s', (head) => expect(isHtml(head)).toBe(true))
  test.each([
    '<publicwhip>',
    '<?xml version="1.0"?><hansard>',
    '<phrase>',
    'We <b>did</b> it.',
    '< 5 per cent',
    '<writtenanswers>',
  ])('not %s', (head) => expect(isHtml(head)).toBe(false))
})

describe('furniture', () => {
  const page = (before: string, after = '') => `${before}${PAGES[2]?.[1] ?? ''}${after}`
  test.each([
    ['a navigation left open', page('<nav><ul><li>Menu<main>', '</main>')],
    ['a hidden part', page('<div hidden>UIN 1, tabled on 1 May 2020</div>')],
    ['a hidden part by style', page('<div style="display:none">Secret</div>')],
    ['a part by its role', page('<div role="navigation"><div>Menu</div></div>')],
    ['a script in it', page('<nav><script>if (a < b) {}</script>Menu</nav>')],
    ['a drawing in it', page('<svg/><svg><text>Menu</text></svg>')],
    ['words after the main part', page('<main>', '</main><div>Related things</div>')],
  ])('%s', (_name, html) => {
    const { metadata, answer } = parseWrittenAnswer(html)
    expect(metadata).toMatchObject({ heading: 'Boats: Safety', uin: '70123' })
    expect(answer?.text).toBe(ANSWER_TEXT)
  })
})

describe('laws', () => {
  const tags = PAGES.flatMap(([, html]) => html.match(/<[^>]*>|[^<]+/gu) ?? [])
  test('hold on pages shuffled, cut and repeated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tags), { maxLength: 80 }), (parts) => {
        const html = `<p>${parts.join('')}`
        const result = safeParseWrittenAnswer(html)
        if (!result.success) {
          expect(result.error.code).not.toBe('invalid-record')
          return
        }
        for (const section of ['question', 'answer'] as const) {
          const text = result.data[section]?.text
          if (text === undefined) continue
          const at = locate(result.data, { section, start: 0 })?.offset ?? -1
          expect(html.startsWith(text.charAt(0), at) || html.startsWith('&', at) || /^[-\d[|]/u.test(text)).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

describe('hostile pages take linear time', () => {
  test.each([
    ['open navigations', '<nav>'],
    ['hidden parts', '<div hidden>x</div>'],
    ['main parts', '<main>x</main>'],
    ['headers of a page', '<p>UIN 1, tabled on 1 May 2020</p>'],
    ['cards', '<p>Ann Example</p><p>Labour</p><p>Nowhere</p>'],
    ['labels', '<p>Asked by</p>'],
    ['comments before the page', '<!-- x -->'],
  ])('%s', (_name, token) => {
    const run = (size: number) => {
      const html = `<p>Question for Office</p><p>UIN 7, tabled on 8 January 2024</p>${token.repeat(size / token.length)}`
      const before = performance.now()
      expect([...read(html, checkOptions({}))]).toHaveLength(1)
      return performance.now() - before
    }
    run(10_000)
    expect(run(200_000)).toBeLessThan(2000)
  })
})
