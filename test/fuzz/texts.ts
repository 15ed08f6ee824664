/** Hostile texts: what parsers are known to trip over, in pieces that fast-check puts together. */
import fc from 'fast-check'

/** Every character that Unicode calls white space, and those that look like it or like nothing. */
const SPACES = [
  ...'\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  ...'\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200c\u200d\u2060\u00ad\u180e',
]
/** Marks that turn the direction of text, halves of surrogate pairs, characters that are none, and NUL. */
const ODD = [
  ...'\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  ...['\ud800', '\udc00', '\udbff\udbff', '\ufffe', '\uffff', '\u0000', '\u001b[2J', '\u0300'.repeat(50), '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
]

/** Lines that headers are made of, of every layout. */
const HEADERS = [
  'Written Question',
  'Question to the Home Office:',
  'Question for Home Office',
  '(asked on 15th March 2018) - View Source',
  '(asked on 99th Octember 20180)',
  'Answered by',
  'Answered by: The Minister - Minister of State (Home Office)',
  'A Name Portrait',
  'This question was answered on 31st June 2018',
  'Reticulating Splines',
  'Friday 25th April 2025',
  'Asked by: X (Labour - Y)',
  'Asked by X',
  '(Ceredigion)',
  '[N]',
  '[R]',
  'Asked on: 24 April 2020',
  'Answered on: 05 June 2020',
  'Holding answer received on 29 April 2020',
  'Grouped Questions: 16197 | 16198',
  'UIN HL3361, tabled on 20 November 2017',
  'UIN ',
  'Answered on',
  '4 December 2017',
  'Commons',
  'Q',
  'A',
  'HC Deb 14 December 1990 vol 182 cc514-5W',
  'The Minister of State (Lord X): ',
  'To ask His Majesty’s Government',
  'Skip to main content',
]

/** Words of dates, money, links, references and actions, whole and torn. */
const WORDS = [
  ' March',
  'MarchAprilMay',
  'May may 2024may',
  ' 13, 14 and 15 March 2024',
  ' 30 February 2023',
  ' 31/12/9999',
  ' 0000-00-00',
  ' 2017/18/19/20',
  ' 1999-2000-2001',
  ' last year',
  ' the end of the end of',
  ' Q1 Q2 Q3 2024/25',
  ' between March and',
  ' Autumn Budget 2024',
  ' by by by 2030',
  '£',
  '££££',
  '£1,,,000.0.0m',
  '£5-10-15 million',
  '£1e999',
  '£99999999999999999999bn',
  '-£0.00',
  '50p-£3',
  '$€£',
  'https://a.b/(((c',
  'https://',
  'http://[::1',
  'www.x.uk.....',
  'https://eur01.safelinks.protection.outlook.com/?url=%ZZ%00',
  'mailto:a@b',
  ' Question HL1, HL2 and HL',
  ' Official Report, column ',
  ' the Answer of 3 May 2024 to Question 12345',
  ' I refer the hon. Member to',
  ' The Department published guidance; ',
  ' has not been and will not be publishing',
  ' No. 10. Mr. Mrs. i.e. e.g. ',
  '...!?!?',
]

const MARKERS = [
  '- ',
  '* ',
  '+ ',
  '• ',
  '(a) ',
  '(iv) ',
  'o ',
  '1. ',
  '999999999. ',
  '0) ',
  '2023. ',
  '    ',
  '> ',
  '# ',
  '```',
]
const BRACKETS = ['((((', '))))', '[[[[', ']]]]', '{{{{', '“‘', '’”', '"\'']

const HTML = [
  '<p>',
  '</p>',
  '<ul><li>',
  '</li></ul>',
  '<ol type="a">',
  '<table><tr><td>',
  '<td colspan=1000000 rowspan="99999">',
  '<th>£000</th>',
  '</table>',
  '<a href="javascript:alert(1)">',
  '<a href="&#104;ttp://x">',
  `<a href="${'x'.repeat(3000)}">`,
  `<p ${'data-a="b" '.repeat(100)}>`,
  '<script>',
  '</script>',
  '<style>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<ins class="ministerial">',
  '</del>',
  '&amp;&lt;&#0;&#x110000;&#xD800;&bogus;&',
  '&amp;amp;amp;',
  '<br><br/>',
  '<sup>th</sup>',
  '<',
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HEADERS) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKERS, ...BRACKETS) },
  { weight: 3, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3000 }).map(String) },
)
const repeated = fc.tuple(piece, fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times))

/** Pages in pieces: headers in any order, repeated and within each other, with anything between them. */
export const pages = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 12, arbitrary: piece }, { weight: 1, arbitrary: repeated }),
      fc.constantFrom('', ' ', '\n', '\n\n', '\r\n'),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.flat().join(''))

/** Markup in pieces, whole or broken: what an answer's field may hold. */
const markup = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...HTML) }, { weight: 2, arbitrary: piece }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

/** The same as the HTML of one answer, or as a part of a page. */
export const fragments = fc
  .tuple(fc.constantFrom('<p>To ask the Minister, what she did.</p>', '<html><body><p>To ask.</p>', ''), markup)
  .map((parts) => parts.join(''))

/** Keys that objects have of themselves, and those of the API. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'value',
  'results',
  'answerText',
  'questionText',
  'uin',
  'dateTabled',
  'house',
  '',
]

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1e308, '', '2024-13-45', '2024-05-01T00:00:00', '0001-01-01T00:00:00'),
  pages,
  markup,
  fc.array(fc.constantFrom(null, '', 1, [], {}), { maxLength: 4 }),
  fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(null, '', 1, [], {}), { maxKeys: 4 }),
)

const FIELDS = [
  'id',
  'uin',
  'house',
  'heading',
  'dateTabled',
  'dateForAnswer',
  'dateAnswered',
  'dateHoldingAnswer',
  'askingMember',
  'answeringMember',
  'answeringBodyName',
  'isWithdrawn',
  'groupedQuestions',
  'groupedQuestionsDates',
  'attachments',
  'answerIsHolding',
  'originalAnswerText',
  'comparableAnswerText',
]

const item = fc
  .tuple(markup, markup, fc.dictionary(fc.constantFrom(...FIELDS, ...KEYS), junk, { maxKeys: 8 }))
  .map(([questionText, answerText, fields]) => ({ questionText, answerText, ...fields }))

/** JSON of the API's shapes, with fields of any kind; or lines of it, cut off somewhere. */
export const json = fc.oneof(
  fc
    .array(item, { maxLength: 3 })
    .map((items) => JSON.stringify({ totalResults: items.length, results: items.map((value) => ({ value })) })),
  fc.array(item, { maxLength: 3 }).map((items) => items.map((each) => JSON.stringify(each)).join('\n')),
  fc.tuple(item, fc.double({ min: 0, max: 1, noNaN: true })).map(([each, part]) => {
    const text = JSON.stringify({ results: [{ value: each }] })
    return text.slice(0, Math.floor(text.length * part))
  }),
  fc
    .constantFrom(...KEYS)
    .map(
      (key) =>
        `{"results":[{"value":{"${key}":{"questionText":"To ask.","answerText":"We."},"answerText":"x","questionText":"y","${key}":1}}]}`,
    ),
)

const XML = [
  '<publicwhip>',
  '</publicwhip>',
  '<ques id="a" speakername="X" spokenname="">',
  '</ques>',
  '<reply>',
  '</reply>',
  '<p pid="1" qnum="2">',
  '</p>',
  '<major-heading>',
  '</major-heading>',
  '<minor-heading>',
  '&pound;',
  '&#xFFFFFF;',
  '&lol;',
  '<phrase class="date" code="2009-13-99">',
  '</phrase>',
  '<gidredirect/>',
  '<![CDATA[',
  ']]>',
]
const PROLOGS = [
  '<?xml version="1.0" encoding="ISO-8859-1"?>',
  '<!DOCTYPE publicwhip [<!ENTITY pound "&#163;">]>',
  '<!DOCTYPE publicwhip [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>',
  '<!DOCTYPE publicwhip [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE publicwhip [<!ENTITY % p SYSTEM "http://127.0.0.1/">%p;]>',
  '<!DOCTYPE publicwhip [',
]

/** Day files in pieces, with entities that grow or reach outside. */
export const xml = fc
  .tuple(
    fc.constantFrom('', '', '', ...PROLOGS),
    fc.array(fc.oneof(fc.constantFrom(...XML), fc.constantFrom(...WORDS, ...HEADERS)), { maxLength: 30 }),
    fc.array(fc.oneof(fc.constantFrom(...XML), piece), { maxLength: 10 }),
  )
  .map(([prolog, parts, rest]) => {
    const question = '<ques id="uk.org.publicwhip/wrans/2009-10-26.1.0" speakername="X"><p pid="1">To ask.</p></ques>'
    return `${prolog}<publicwhip>${question}<reply speakername="Y"><p>${parts.join('')}</p></reply>${rest.join('')}</publicwhip>`
  })
