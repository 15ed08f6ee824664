import { describe, expect, test } from 'vitest'
import { parseWrittenAnswers, WrittenAnswerError } from '../../src/index.js'
import { readSpans } from '../../src/read/html.js'

function twfy(body: string, doctype = ''): string {
  return `<?xml version="1.0"?>${doctype}
<publicwhip>
<ques id="uk.org.publicwhip/wrans/2009-10-29a.1001.q0" speakername="Ann Other"><p qnum="1001">To ask.</p></ques>
<reply id="uk.org.publicwhip/wrans/2009-10-29a.1001.r0" speakername="A. Minister"><p>${body}</p></reply>
</publicwhip>`
}

function answerOf(source: string): string | undefined {
  return [...parseWrittenAnswers(source)][0]?.answer?.text
}

function refusalOf(source: string): WrittenAnswerError {
  try {
    const records = [...parseWrittenAnswers(source)]
    throw new Error(`read ${records.length}`)
  } catch (error) {
    if (error instanceof WrittenAnswerError) return error
    throw error
  }
}

describe('entities', () => {
  test('of the document type, of HTML, and by number', () => {
    const doctype =
      '<!DOCTYPE publicwhip [<!ENTITY dash "&#8211;"> <!ENTITY pound \'&#xA3;\'><!ENTITY both "&#163;5">]>'
    expect(answerOf(twfy('1&dash;2 &pound;3 &eacute; &#8364;4 &both; &amp;pound; &unknown;', doctype))).toBe(
      '1–2 £3 é €4 £5 &pound; &unknown;',
    )
  })

  test('a declaration is stronger than HTML, and the first one is binding', () => {
    const doctype = '<!DOCTYPE publicwhip [<!ENTITY pound "GBP "><!ENTITY pound "USD ">]>'
    expect(answerOf(twfy('&pound;5', doctype))).toBe('GBP 5')
  })

  test('in attributes, with and without a document type', () => {
    for (const doctype of ['', '<!DOCTYPE publicwhip [<!ENTITY eacute "&#233;">]>']) {
      const source = twfy('Yes.', doctype).replace('A. Minister', 'Ren&eacute;e &amp;c')
      expect([...parseWrittenAnswers(source)][0]?.metadata.answeringMember?.name).toBe('Renée &c')
    }
  })

  test("XML's own may be declared again, comments may say anything, an outer document type is not fetched", () => {
    const own = '<!ENTITY amp "&#38;#38;"><!ENTITY lt "&#38;#60;">'
    const doctype = `<!DOCTYPE publicwhip SYSTEM "http://x.test/x.dtd" [<!-- don't <!ENTITY a SYSTEM "b"> ]> -->${own}]>`
    expect(answerOf(twfy('R&amp;D &lt; 5', doctype))).toBe('R&D < 5')
  })

  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n === 0 ? '' : n};`.repeat(10)}">`,
  ).join('')}]>`
  test.each([
    ['a billion laughs', laughs, 'the entity "lol1", which is made of others or of markup'],
    ['a long text, often', `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(5000)}">]>`, 'the entity "a" of 5000'],
    [
      'a file',
      '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
      'the external entity "a", which is never fetched',
    ],
    [
      'a page',
      '<!DOCTYPE a [<!ENTITY a PUBLIC "x" "http://x.test/">]>',
      'the external entity "a", which is never fetched',
    ],
    ['a parameter', '<!DOCTYPE a [<!ENTITY % a "<!ENTITY b \'c\'>">]>', 'the parameter entity "a"'],
    ['markup', '<!DOCTYPE a [<!ENTITY a "<b>">]>', 'the entity "a", which is made of others or of markup'],
    ['hidden markup', '<!DOCTYPE a [<!ENTITY a "&#38;b;">]>', 'the entity "a", which is made of others or of markup'],
    ['no declaration', '<!DOCTYPE a [<!ENTITY a>]>', 'an entity whose declaration cannot be read'],
    ['an endless document type', `<!DOCTYPE a [${'<!-- -->'.repeat(1500)}`, 'one that does not end'],
    ['an endless comment', '<!DOCTYPE a [<!-- ', 'one that does not end'],
  ])('refused: %s', (_, doctype, found) => {
    const error = refusalOf(twfy('&a; &lol9;', doctype))
    expect(error.code).toBe('not-an-answer')
    expect(error.found).toBe(found)
    expect(error.offset).toBeGreaterThan(0)
    expect(error.message.length).toBeLessThan(300)
  })
})

describe('broken XML', () => {
  test('nesting has a bound', () => {
    const error = refusalOf(`<writtenanswers>${'<section>'.repeat(100_000)}`)
    expect(error.message).toContain('<section> nested deeper')
  })

  test('what is not well formed is told with the record in which it stands', () => {
    const [record] = parseWrittenAnswers(twfy('5 < 6 & 7').replace('A. Minister', 'A & B'))
    expect(record?.metadata.answeringMember?.name).toBe('A & B')
    expect(record?.answer?.text).toBe('5 < 6 & 7')
    expect(record?.problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'markup-malformed: the XML is not well formed: an ampersand that is no reference',
      'markup-malformed: the XML is not well formed: disallowed character in tag name',
      'markup-malformed: the XML is not well formed: an ampersand that is no reference',
    ])
  })

  test.each([
    ['a stray closing tag', twfy('one</i> <b>two</b></b></x> three'), 'one two three'],
    ['a paragraph left open', twfy('one<p>two'), 'one\n\ntwo'],
    ['a tag in capitals', twfy('one</P><P>two'), 'one\n\ntwo'],
    ['a reply left open', twfy('one').replace('</reply>', '<minor-heading>Next</minor-heading>'), 'one'],
  ])('%s costs no text', (_, source, text) => {
    const more = '<ques id="uk.org.publicwhip/wrans/2009-10-29a.2.q0"><p qnum="2">Q</p></ques><reply><p>A</p></reply>'
    const records = [...parseWrittenAnswers(source.replace('</publicwhip>', `${more}</publicwhip>`))]
    expect(records.map(({ answer }) => answer?.text)).toEqual([text, 'A'])
    expect(records.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain('markup-malformed')
    expect(records.flatMap(({ problems }) => problems.map(({ code }) => code))).not.toContain('truncated-answer')
  })

  test('CDATA is text, comments and instructions are not', () => {
    expect(answerOf(twfy('a <![CDATA[<b> & c]]> d<!-- e --><?f g?>'))).toBe('a <b> & c d')
  })

  test.each([
    '<publicwhip>',
    '<ques id="uk.org.publicwhip/wrans/2009-10-29a.1.q0"><p>a</p>',
    '&',
    '<!DOCTYPE a [<!ENTITY a "b">',
    '</b>',
    '</p>',
    '<p>',
    '<p></b>',
    '<phrase class="date" code="2009-01-01">',
    '&pound',
    '<p a="',
  ])('the time is linear in the length: %s', (piece) => {
    const time = (length: number) => {
      const source = twfy(piece.repeat(Math.ceil(length / piece.length)))
      const start = performance.now()
      try {
        for (const _ of parseWrittenAnswers(source)) break
      } catch (error) {
        expect(error).toBeInstanceOf(WrittenAnswerError)
      }
      return performance.now() - start
    }
    time(20_000)
    expect(time(200_000)).toBeLessThan(3000)
  })
})

describe('readSpans', () => {
  test('leads pieces of several stretches back to the whole source', () => {
    const source = 'xx<p>One &pound;2<b>mark</b>, three</p>yy<p>Four'
    const spans = ['<p>One', ', three</p>', '<p>Four'].map((text, index) => {
      const start = source.indexOf(text)
      return { start, end: index === 0 ? source.indexOf('<b>') : start + text.length }
    })
    const { value, origin } = readSpans(source, spans, { entities: new Map() })
    expect(value).toBe('One £2, three\n\nFour')
    expect(origin.source).toBe(source)
    for (const { at, source: from, length } of origin.pieces) {
      if (length > 0) expect(source.slice(from, from + length)).toBe(value.slice(at, at + length))
      else expect(source.startsWith('&pound;', from)).toBe(true)
    }
    expect(origin.pieces.length).toBeGreaterThan(4)
  })
})
