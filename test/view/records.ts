/** Records for the tests of the review page, made by the parser or by hand. */
import { readFileSync } from 'node:fs'
import { parseWrittenAnswer, type WrittenAnswer } from '../../src/index.js'

const seedFile = new URL('../../fixtures/answers/pp-question-nhs-ict/input.txt', import.meta.url)

/** The answer on ICT in the NHS. */
export const seed: WrittenAnswer = parseWrittenAnswer(readFileSync(seedFile, 'utf8'))

/** An answer with a table, lists in lists, all three statuses, references and money of several kinds. */
export const rich: WrittenAnswer = parseWrittenAnswer({
  id: 900001,
  uin: '4711',
  house: 'Commons',
  dateTabled: '2024-02-05T00:00:00',
  dateAnswered: '2024-02-12T00:00:00',
  heading: 'Ferries: Isle of Wrack',
  answeringBodyName: 'Department for Transport',
  isNamedDay: true,
  questionText:
    '<p>To ask the Secretary of State for Transport, pursuant to the Answer of 15 January 2024 to Question 9876, what steps he is taking on ferries.</p>',
  answerText: `<p>The Department published its plan on 3 March 2023. We are consulting on fares until May. We will open a new terminal by spring 2025. We have spent £12.5 million since 2021.</p>
<p>We have:</p><ul><li>bought two ships in 2022-23;</li><li>trained crews, namely<ol><li>30 deckhands in June 2023;</li><li>12 engineers in July 2023.</li></ol></li></ul>
<table><thead><tr><th>Year</th><th>Passengers</th><th>Subsidy (£m)</th></tr></thead><tbody><tr><td>2022</td><td>1,204</td><td>350</td></tr><tr><td>2023</td><td>1,377</td><td>410</td></tr></tbody></table>
<p>I refer the hon. Member to the written statement HCWS123 of 6 February 2024. See <a href="https://www.gov.uk/ferries">the plan</a>.</p>`,
})

/** A short answer, of the length that most have. */
export const short: WrittenAnswer = parseWrittenAnswer({
  id: 900002,
  uin: '815',
  house: 'Lords',
  dateTabled: '2023-11-01T00:00:00',
  dateAnswered: '2023-11-08T00:00:00',
  heading: 'Lighthouses',
  answeringBodyName: 'Treasury',
  questionText: "<p>To ask His Majesty's Government what they have spent on lighthouses.</p>",
  answerText: `<p>The Department spent £4.2 million on lighthouses in 2022-23. We will publish the figures for this year by the end of March 2024. ${'No other figure is held centrally, since the harbours keep books of their own and are not asked for them. '.repeat(4)}</p>`,
})

/** Text that would be markup, script or an address of a script, if anything pasted it. */
export const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '</script><script>window.hacked = 2</script>',
  '"><img src=x onerror="window.hacked = 3">',
  "' onmouseover='window.hacked = 4",
  '</style><style>body{display:none}</style>',
  '<!-- --><svg onload="window.hacked = 5"></svg>',
  '</template></noscript></title><iframe src="javascript:window.hacked=6"></iframe>',
  '\u202e rorrim \u2066 isolate \u2028 line \u2029 paragraph \u0000 nul \ud800 surrogate',
  '{{constructor.constructor("window.hacked=7")()}} [window.hacked=8] &lt;b&gt; &#x3C;b>',
]

/** A record whose every free string is hostile; its mentions cover hostile text. */
export function hostileRecord(): WrittenAnswer {
  const nasty = HOSTILE.join(' ')
  const text = `${nasty} In June 2019 we spent £5 million. ${nasty}`
  const at = (words: string) => ({
    section: 'answer' as const,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  })
  const member = { id: null, name: nasty, role: nasty, party: nasty, constituency: nasty }
  const date = {
    ...at('June 2019'),
    from: '2019-06-01',
    to: '2019-06-30',
    precision: 'month' as const,
    edtf: '"><script>window.hacked = 9</script>',
    relation: null,
    inferred: true,
    inName: false,
    inTable: false,
  }
  const url = (address: string, words: string) => ({ ...at(words), url: address, label: nasty, via: nasty })
  return {
    ...structuredClone(seed),
    metadata: {
      ...seed.metadata,
      heading: nasty,
      uin: nasty,
      askingMember: member,
      answeringMember: member,
      correctingMember: member,
      answeringBody: nasty,
      groupedQuestions: [nasty],
      attachments: [{ title: nasty, url: 'javascript:window.hacked=10' }],
      url: 'javascript:window.hacked=11',
    },
    question: { text: nasty },
    answer: { text, kind: 'substantive', original: nasty },
    actions: [
      {
        ...at(`${nasty} In June 2019 we spent £5 million.`),
        status: 'planned',
        date: date.edtf,
        dates: [date],
        money: [],
        urls: [],
        item: false,
      },
    ],
    dates: [date],
    money: [],
    urls: [
      url('javascript:window.hacked=12', '<script>window.hacked = 1</script>'),
      url('data:text/html,<script>window.hacked=13</script>', 'window.hacked = 2'),
      url('vbscript:x', '{{constructor.constructor'),
      url(' \u0001javascript:window.hacked=14', 'window.hacked=8'),
    ],
    references: [{ ...at('we spent'), type: 'statement', uin: nasty, date: '2019-06-01', column: nasty, role: null }],
    tables: [],
    source: { format: 'text', id: nasty, column: nasty },
    problems: [{ code: 'answer-empty', message: nasty, severity: 'warning', section: 'answer', start: 3, end: 60 }],
  }
}
