import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate, parseWrittenAnswer } from '../../src/index.js'
import { mendMojibake } from '../../src/read/mojibake.js'
import { decodeWindows1252, encodeWindows1252 } from '../../src/read/windows-1252.js'

/** What went wrong: UTF-8 read as windows-1252. */
function spoil(text: string, rounds = 1): string {
  return rounds === 0 ? text : spoil(decodeWindows1252(new TextEncoder().encode(text)), rounds - 1)
}

/** UTF-8 read as ISO-8859-1: each byte is the character of that number. */
function spoilAsLatin1(text: string, rounds = 1): string {
  return rounds === 0 ? text : spoilAsLatin1(Buffer.from(text, 'utf8').toString('latin1'), rounds - 1)
}

describe('windows-1252', () => {
  test('the bytes 0x80 to 0x9f are those of the standard', () => {
    const bytes = Uint8Array.of(0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9c, 0x9f, 0xa3, 0xa0, 0x41)
    expect(decodeWindows1252(bytes)).toBe('€…‘’“”–—™œŸ£\u00a0A')
  })

  test('every byte comes back', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(encodeWindows1252(decodeWindows1252(all))).toEqual(all)
    expect(new Set(decodeWindows1252(all)).size).toBe(256)
    expect(encodeWindows1252('ŵ')).toBeNull()
  })
})

describe('mojibake', () => {
  test.each([
    ['the Department’s plan', 'the Departmentâ€™s plan'],
    ['£5 million', 'Â£5 million'],
    ['“so” – he said', 'â€œsoâ€\u009d â€“ he said'],
    ['Siân, Zoë', 'SiÃ¢n, ZoÃ«'],
    ['€4 … ™', 'â‚¬4 â€¦ â„¢'],
    ['£5\u00a0million', 'Â£5Â\u00a0million'],
  ])('repairs what became of %s', (right, wrong) => {
    expect(spoil(right)).toBe(wrong)
    const mended = mendMojibake(wrong)
    expect(mended?.text).toBe(right)
    expect(mended?.problem).toMatchObject({ code: 'mojibake', severity: 'warning' })
    expect(mended?.problem.message).toMatch(/^repaired/u)
  })

  test.each(['the Department’s plan', '“so” – he said', '€4 … ™', 'it’s £5\u00a0million, Siân 😀'])(
    'repairs what ISO-8859-1 made of %s',
    (right) => {
      for (const rounds of [1, 2]) {
        const given = spoilAsLatin1(right, rounds)
        const mended = mendMojibake(given)
        expect(mended?.text).toBe(right)
        expect(mended?.problem.message).toMatch(/^repaired text .*\(ISO-8859-1 for UTF-8\)/u)
        expect(mended?.back(right.length)).toBe(given.length)
      }
      const both = mendMojibake(spoil(spoilAsLatin1(right)))
      expect(both?.text).toBe(right)
    },
  )

  test('control characters that are no UTF-8 are left as they are', () => {
    for (const text of ['it\u0092s Â£5', 'â\u0080\u0099 and ’', 'â\u0080\u0099 and £']) {
      expect(mendMojibake(text)?.text).toBe(text)
    }
    expect(mendMojibake('it\u0092s')).toBeNull()
  })

  test('repairs what was spoilt several times', () => {
    expect(spoil('it’s', 2)).toBe('itÃ¢â‚¬â„¢s')
    for (const rounds of [1, 2, 3]) expect(mendMojibake(spoil('it’s £5, Siân', rounds))?.text).toBe('it’s £5, Siân')
  })

  test('leads back to the text as given', () => {
    for (const rounds of [1, 2]) {
      const given = spoil('it’s “£5” 😀 now', rounds)
      const mended = mendMojibake(given)
      if (mended === null) throw new Error('nothing found')
      for (const [wanted, spoilt] of [
        ['£', spoil('£', rounds)],
        ['now', 'now'],
        ['s “', 's '],
      ] as const) {
        expect(given.startsWith(spoilt, mended.back(mended.text.indexOf(wanted)))).toBe(true)
      }
      expect(mended.back(mended.text.length)).toBe(given.length)
    }
  })

  test.each([
    ['a genuine pound sign beside it', 'The Departmentâ€™s £5 million'],
    ['a character that windows-1252 has not', 'The Departmentâ€™s ŵ'],
    ['a broken sequence beside it', 'The Departmentâ€™s â€ plan'],
  ])('tells of it, and repairs nothing: %s', (_, text) => {
    const mended = mendMojibake(text)
    expect(mended?.text).toBe(text)
    expect(mended?.problem.message).toMatch(/left as it is: 1 place/u)
    expect(mended?.back(7)).toBe(7)
  })

  test.each([
    'It’s £5 – “so”',
    'Siân, Zoë, Seán, Ystâd, château, maïs',
    'CAFÉ” (É and a closing quote are UTF-8 of something else)',
    'ÂN, SÃO, â €5',
    'plain',
    '',
  ])('finds nothing in %s', (text) => expect(mendMojibake(text)).toBeNull())

  test('of any text that is spoilt, nothing is lost', () => {
    const typical = fc.array(fc.constantFrom(...'abc ’“”–—£€éâÂÃïŵ😀\u00a0\u202f'), { maxLength: 30 })
    fc.assert(
      fc.property(typical, fc.integer({ min: 1, max: 2 }), (characters, rounds) => {
        const right = `${characters.join('')}it’s`
        // What already looks spoilt before it is spoilt cannot be told from what was spoilt once more.
        fc.pre(mendMojibake(right) === null)
        expect(mendMojibake(spoil(right, rounds))?.text).toBe(right)
      }),
    )
  })

  test('costs no more than a scan', () => {
    const start = performance.now()
    for (const piece of ['â', 'Ãâ', 'â€', 'Ã¢â‚¬â„¢']) mendMojibake(piece.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('in records', () => {
  const page =
    'Question to the Office of Examples:\nTo ask the Minister, what he’s spent.\nWe’ve spent “£5 million” in May 2020.'

  test('a text is repaired as a whole, and says so; places are those of the text as given', () => {
    const source = spoil(page)
    const record = parseWrittenAnswer(source)
    expect(record.answer?.text).toBe('We’ve spent “£5 million” in May 2020.')
    expect(record.problems.map(({ code }) => code)).toContain('mojibake')
    const [money] = record.money
    if (money === undefined) throw new Error('no money')
    const place = locate(record, money)
    expect(source.slice(place?.offset)).toMatch(/^Â£5 million/u)
    // "Weâ€™ve spent â€œ" has seventeen characters.
    expect(place).toMatchObject({ line: 3, column: 18 })
  })

  test('so is one that was taken for ISO-8859-1', () => {
    const source = spoilAsLatin1(page)
    const record = parseWrittenAnswer(source)
    expect(record.answer?.text).toBe('We’ve spent “£5 million” in May 2020.')
    const [money] = record.money
    if (money === undefined) throw new Error('no money')
    expect(source.slice(locate(record, money)?.offset)).toMatch(/^Â£5 million/u)
    expect(locate(record, money)).toMatchObject({ line: 3, column: 18 })
  })

  test('so are the places of problems', () => {
    const furniture = spoil(
      'Plans\n(asked on 1st May 2020) - View Source\nQuestion to the Office of Examples:\nTo ask, what’s planned.\nAnswered by\nSiân Example Portrait\nSiân Example\nThis question was answered on 3rd May 2020\nIt’s planned.\nReticulating Splines\n',
    )
    const { problems } = parseWrittenAnswer(furniture)
    const placed = problems
      .filter(({ code }) => code === 'page-furniture')
      .map(({ start, end }) => furniture.slice(start, end))
    expect(placed).toContain(spoil('Siân Example Portrait'))
    expect(placed.at(-1)).toBe('Reticulating Splines')
  })

  test('strings of JSON are repaired one by one, escaped or not', () => {
    const item = {
      questionText: 'What’s £5?',
      answerText: `<p>${spoil('It’s £7 million.')}</p>`,
      heading: spoil('Siân’s plan'),
    }
    for (const source of [
      JSON.stringify(item),
      JSON.stringify(item).replace(
        /[^\x20-\x7e]/gu,
        (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ]) {
      const record = parseWrittenAnswer(source)
      expect(record.question?.text).toBe('What’s £5?')
      expect(record.answer?.text).toBe('It’s £7 million.')
      expect(record.metadata.heading).toBe('Siân’s plan')
      expect(record.problems.filter(({ code }) => code === 'mojibake').map(({ message }) => message)).toEqual([
        'heading: repaired text that was decoded with a wrong encoding (windows-1252 for UTF-8): 2 places such as "Ã¢"',
        'answerText: repaired text that was decoded with a wrong encoding (windows-1252 for UTF-8): 2 places such as "â€™"',
      ])
      const money = record.money.find(({ section }) => section === 'answer')
      if (money === undefined) throw new Error('no money')
      expect(source.slice(locate(record, money)?.offset)).toMatch(/^(?:Â£|\\u00c2\\u00a3)7 million/u)
    }
  })
})
