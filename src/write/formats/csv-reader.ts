/**
 * Reads CSV as RFC 4180 has it, at the pace of a scan. Written here because an empty cell and a quoted empty one differ
 * for us (null, and the empty text), which the fast libraries do not tell.
 */
import { WrittenAnswerError } from '../../error.js'

/** The cells of a line: null for an empty one, text for any other, '' for a quoted empty one. */
export type CsvLine = (string | null)[]

/** A line longer than this (UTF-16 code units) means that a quote was never closed. */
const LONGEST_LINE = 1 << 28

/** What is not quoted runs up to a comma or a line end. */
const UNQUOTED = /[^,\r\n]*/uy
const DOUBLED = /""/gu
const BYTE_ORDER_MARK = '\ufeff'

/**
 * The lines of a file whose bytes come in pieces.
 * @throws WrittenAnswerError `bad-dataset` for bytes that are not UTF-8, text after a closing quote, or a quote that is never closed.
 */
export function* csvLines(pieces: Iterable<Uint8Array>, name: string): Generator<CsvLine, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text = ''
  let number = 0
  const fail = (found: string) =>
    new WrittenAnswerError('bad-dataset', { input: name, expected: 'CSV (RFC 4180, UTF-8)', found })

  function* taken(isLast: boolean): Generator<CsvLine, void, undefined> {
    let at = number === 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
    while (at < text.length) {
      const line = lineAt(text, at, isLast)
      if (line === 'more') break
      number += 1
      if (line === 'wrong') throw fail(`text after a closing quote in line ${number}`)
      yield line.cells
      at = line.end
    }
    text = text.slice(at)
    if (text.length > LONGEST_LINE || (isLast && text !== ''))
      throw fail(`a quote that is never closed in line ${number + 1}`)
  }

  for (const piece of pieces) {
    try {
      text += decoder.decode(piece, { stream: true })
    } catch {
      throw fail(`bytes that are not UTF-8 after line ${number}`)
    }
    yield* taken(false)
  }
  yield* taken(true)
}

/** One line from `at` on, `more` where the text ends before it does, `wrong` where it cannot be read. */
function lineAt(text: string, at: number, isLast: boolean): { cells: CsvLine; end: number } | 'more' | 'wrong' {
  const cells: CsvLine = []
  for (let from = at; ; from += 1) {
    let end: number
    if (text[from] === '"') {
      end = closingQuote(text, from + 1)
      if (end === -1) return 'more'
      const inside = text.slice(from + 1, end)
      cells.push(inside.includes('"') ? inside.replace(DOUBLED, '"') : inside)
      end += 1
    } else {
      UNQUOTED.lastIndex = from
      const cell = UNQUOTED.exec(text)?.[0] ?? ''
      cells.push(cell === '' ? null : cell)
      end = from + cell.length
    }
    if (end >= text.length) return isLast ? { cells, end } : 'more'
    if (text[end] === ',') {
      from = end
      continue
    }
    if (text[end] === '\n') return { cells, end: end + 1 }
    if (text[end] !== '\r') return 'wrong'
    if (end + 1 >= text.length && !isLast) return 'more'
    return { cells, end: text[end + 1] === '\n' ? end + 2 : end + 1 }
  }
}

/** Where the quote that closes a cell stands, -1 where the text ends before it can be told. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}
