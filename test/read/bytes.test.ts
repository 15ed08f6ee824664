import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseWrittenAnswer, WrittenAnswerError } from '../../src/index.js'
import { checkOptions } from '../../src/options.js'
import { decode } from '../../src/read/bytes.js'
import { encodeWindows1252 } from '../../src/read/windows-1252.js'

const settings = checkOptions({ name: 'answer.txt' })
const TEXT = 'To ask the Minister, what it’s cost.\nWe’ve spent £5 million – “all” of it – on Siân’s plan in May 2020.'

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
function windows1252(text: string): Uint8Array {
  const bytes = encodeWindows1252(text)
  if (bytes === null) throw new Error('not in windows-1252')
  return bytes
}
function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}
function joined(...parts: (Uint8Array | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
function codes(bytes: Uint8Array): string[] {
  return decode(bytes, settings).problems.map(({ code, severity }) => `${code} ${severity}`)
}

describe('encodings that are certain', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', joined([0xef, 0xbb, 0xbf], utf8(TEXT))],
    ['UTF-16 LE with a mark', joined([0xff, 0xfe], utf16(TEXT, true))],
    ['UTF-16 BE with a mark', joined([0xfe, 0xff], utf16(TEXT, false))],
  ])('%s', (_, bytes) => expect(decode(bytes, settings)).toEqual({ text: TEXT, problems: [] }))

  test.each([
    ['an XML declaration', '<?xml version="1.0" encoding="ISO-8859-1"?>\n'],
    ['an XML declaration in single quotes', "<?xml version='1.0' encoding='windows-1252' standalone='yes'?>"],
    ['a meta element', '<!doctype html><html><head><meta charset=windows-1252>'],
    ['a meta element as of old', '<html><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">'],
  ])('declared by %s', (_, head) => {
    expect(decode(windows1252(`${head}${TEXT}`), settings)).toEqual({ text: `${head}${TEXT}`, problems: [] })
  })

  test('another encoding that is declared', () => {
    const head = '<?xml version="1.0" encoding="ISO-8859-15"?>'
    expect(decode(joined(utf8(head), [0xa4]), settings)).toEqual({ text: `${head}€`, problems: [] })
  })
})

describe('encodings that are inferred, which is a problem', () => {
  test.each([
    ['windows-1252', windows1252(TEXT), 'warning'],
    ['windows-1252 that declares UTF-8', windows1252(TEXT), 'warning'],
    ['UTF-16 LE without a mark', utf16(TEXT, true), 'info'],
    ['UTF-16 BE without a mark', utf16(TEXT, false), 'info'],
  ])('%s', (_, bytes, severity) => {
    expect(decode(bytes, settings).text).toBe(TEXT)
    expect(codes(bytes)).toEqual([`encoding-inferred ${severity}`])
  })

  test('UTF-8 that was saved under an old declaration', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${TEXT}`
    expect(decode(utf8(text), settings).text).toBe(text)
    expect(codes(utf8(text))).toEqual(['encoding-inferred info'])
    expect(codes(utf8('<?xml version="1.0" encoding="ISO-8859-1"?>plain'))).toEqual([])
  })

  test('UTF-8 with some bytes of windows-1252 keeps what is UTF-8', () => {
    const bytes = joined(utf8(TEXT), windows1252(' It’s £6.'), utf8(' – 😀'))
    const { text, problems } = decode(bytes, settings)
    expect(text).toBe(`${TEXT} It’s £6. – 😀`)
    expect(problems[0]?.message).toBe('read as UTF-8, but for 2 bytes read as windows-1252')
  })

  test('each record says so', () => {
    const record = parseWrittenAnswer(windows1252(TEXT))
    expect(record.answer?.text).toContain('£5 million – “all”')
    expect(record.problems).toContainEqual({
      code: 'encoding-inferred',
      message: 'read as windows-1252: the bytes are not UTF-8',
      severity: 'warning',
    })
    const list = JSON.stringify([{ questionText: 'What’s £5?' }, { questionText: 'What’s £6?' }])
    for (const { problems } of parseAll(windows1252(list))) {
      expect(problems.map(({ code }) => code)).toContain('encoding-inferred')
    }
  })
})

function parseAll(bytes: Uint8Array) {
  return [0, 1].map((index) => {
    const { text, problems } = decode(bytes, settings)
    const items = JSON.parse(text) as { questionText: string }[]
    expect(items[index]?.questionText).toBe(`What’s £${5 + index}?`)
    return { problems }
  })
}

describe('what is no text', () => {
  test.each([
    ['a PDF', utf8('%PDF-1.7')],
    ['a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['binary data', Uint8Array.of(1, 2, 0, 0xff, 0xfe, 0)],
    ['broken utf-16le', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
    ['in no known encoding', joined(utf8('It'), [0x81, 0x8d], utf8(' ends'))],
    ['in no known encoding', joined(utf8('It'), [0xa3, 0x01], utf8(' ends'))],
  ])('%s', (found, bytes) => {
    const run = () => decode(bytes, settings)
    expect(run).toThrow(WrittenAnswerError)
    expect(run).toThrow(found)
    expect(run).toThrow('answer.txt')
  })
})

describe('gzip', () => {
  const packed = gzipSync(TEXT)
  const damaged = (at: number) => joined(packed.subarray(0, at), [(packed[at] ?? 0) ^ 1], packed.subarray(at + 1))

  test.each([
    ['one member', packed],
    ['a part of a larger buffer', joined([1, 2, 3], packed).subarray(3)],
    ['several members', joined(gzipSync(TEXT.slice(0, 30)), gzipSync(''), gzipSync(TEXT.slice(30)))],
    ['windows-1252 inside', gzipSync(windows1252(TEXT))],
  ])('%s', (_, bytes) => expect(decode(bytes, settings).text).toBe(TEXT))

  test('a large file of many members', () => {
    const text = 'We published it. '.repeat(400_000)
    expect(decode(gzipSync(text), settings).text).toBe(text)
    const members = Array.from({ length: 20_000 }, (_, index) => gzipSync(String(index % 10)))
    expect(decode(Buffer.concat(members), settings).text).toBe('0123456789'.repeat(2000))
  })

  test.each([
    ['that breaks off or is damaged', packed.subarray(0, packed.length >> 1)],
    ['whose checksum does not agree', packed.subarray(0, packed.length - 3)],
    ['that breaks off or is damaged', packed.subarray(0, 5)],
    ['that breaks off or is damaged', joined(utf8('12345678'), packed).subarray(8, 8 + 5)],
    ['whose checksum does not agree', damaged(packed.length - 6)],
    ['whose length does not agree', damaged(packed.length - 2)],
    ['that breaks off or is damaged', joined(packed, utf8('more'))],
    ['inside a gzip file', gzipSync(packed)],
  ])('%s', (found, bytes) => {
    const run = () => decode(bytes, settings)
    expect(run).toThrow(WrittenAnswerError)
    expect(run).toThrow(found)
  })

  test('wherever it is cut or damaged, nothing but our error is thrown', () => {
    for (let at = 2; at < packed.length; at += 1) {
      expect(() => decode(packed.subarray(0, at), settings)).toThrow(WrittenAnswerError)
      try {
        // A bit of the header's time or name changes nothing.
        expect(decode(damaged(at), settings).text).toBe(TEXT)
      } catch (error) {
        expect(error).toBeInstanceOf(WrittenAnswerError)
      }
    }
  })

  test('a bomb is stopped at maxBytes', () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 0x61))
    const start = performance.now()
    const run = () => decode(bomb, checkOptions({ maxBytes: 1_000_000 }))
    expect(run).toThrow(expect.objectContaining({ code: 'too-long' }))
    expect(run).toThrow('at most 1000000 bytes when unpacked (maxBytes)')
    expect(performance.now() - start).toBeLessThan(2000)
    expect(() => decode(packed, checkOptions({ maxBytes: utf8(TEXT).length }))).not.toThrow()
    expect(() => decode(packed, checkOptions({ maxBytes: utf8(TEXT).length - 1 }))).toThrow('maxBytes')
  })
})

describe('line ends', () => {
  test.each([['\n'], ['\r\n'], ['\r']])('%j', (end) => {
    const source = `Question to the Office of Examples:${end}To ask the Minister, what he did.${end}We published it.${end}`
    expect(parseWrittenAnswer(source)).toMatchObject({
      metadata: { answeringBody: 'Office of Examples' },
      question: { text: 'To ask the Minister, what he did.' },
      answer: { text: 'We published it.' },
    })
  })
})
