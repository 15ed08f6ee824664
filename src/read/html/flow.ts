/** The text that a rendering puts out: white space as a browser lays it, and where each piece came from. */
import type { Origin, Span } from '../../document.js'

/** What stands between two stretches of text, the weaker first. */
const GAPS = ['', ' ', '; ', '\n', '\n\n'] as const
export type Gap = (typeof GAPS)[number]

/** How text comes: as it stands in the source, as what a character reference stands for, or as the mark of a footnote. */
export type Form = 'verbatim' | 'decoded' | 'mark'

/** Text as it grows. What is asked to stand between two stretches appears only when the second one comes. */
export interface Flow {
  /** Adds text that stands in the source at `source`; gives its span in the output, null when it is only white space. */
  write(data: string, source: number, form: Form): Span | null
  /**
   * Asks for at least this gap before the next text, and for `prefix` (an indentation) after it; white space at either
   * side of it vanishes.
   */
  part(gap: Gap, prefix: string): void
  /** Asks for a line end; where one is due already, for a blank line. */
  endLine(prefix: string): void
  /** Asks for exactly this gap, whatever was asked before. */
  restart(gap: Gap, prefix: string): void
  /** The last few characters so far, or nothing when white space will follow them. */
  tail(): string
  /** The output so far, and its pieces. */
  finish(): { value: string; pieces: Origin['pieces'] }
}

/** White space that a browser collapses. U+00A0, U+202F and their like stay, but not at the ends of a block. */
const COLLAPSED = /[\t\n\f\r]| [\t\n\f\r ]/gu
const LINE_END = /\r\n?|\n/gu

interface Held {
  data: string
  /** It is white space that a browser collapses. */
  collapses: boolean
  source: number
  decoded: boolean
}

/** Makes an empty flow. In `plain` text, line ends are those of the text. */
export function createFlow(plain: boolean): Flow {
  const out: string[] = []
  const pieces: Origin['pieces'] = []
  let length = 0
  let gap: Gap = ''
  let prefix = ''
  /** White space whose fate depends on what follows it. */
  let held: Held[] = []

  function insert(text: string): void {
    if (text === '') return
    out.push(text)
    length += text.length
  }

  /** A decoded character has a piece of no length: there is nothing of it in the source but a place. */
  function copy(data: string, source: number, decoded: boolean): void {
    if (data === '') return
    const added = decoded ? 0 : data.length
    const last = pieces.at(-1)
    const adjoins = last !== undefined && last.at + last.length === length && last.source + last.length === source
    if (adjoins && added > 0) last.length += added
    else pieces.push({ at: length, source, length: added })
    insert(data)
  }

  /** Holds the white space of a stretch of text, which stands in the source at `source` with all of the text. */
  function hold(data: string, from: number, to: number, source: number, decoded: boolean): void {
    for (let start = from, end = from; start < to; start = end) {
      const collapses = isCollapsible(data.charCodeAt(start))
      while (end < to && isCollapsible(data.charCodeAt(end)) === collapses) end += 1
      const isDoubled = collapses && held.at(-1)?.collapses === true
      if (!isDoubled) held.push({ data: data.slice(start, end), collapses, source: source + start, decoded })
    }
  }

  function open(): void {
    if (gap !== '' || length === 0) held = []
    if (length > 0) insert(gap === '; ' && ENDED.has(out.at(-1)?.at(-1) ?? '') ? ' ' : gap)
    // Nothing stands before the first text: `<ol><li></li>a` is "a", without the indentation of the list.
    insert(length > 0 ? prefix : prefix.trimStart())
    gap = ''
    prefix = ''
    for (const { data, collapses, source, decoded } of held) {
      if (collapses) insert(plain ? lineEnds(data) : ' ')
      else copy(data, source, decoded)
    }
    held = []
  }

  function write(data: string, source: number, form: Form): Span | null {
    const decoded = form === 'decoded'
    let from = 0
    let to = data.length
    while (from < to && isBlank(data.charCodeAt(from))) from += 1
    hold(data, 0, from, source, decoded)
    if (from === to) return null
    while (isBlank(data.charCodeAt(to - 1))) to -= 1
    open()
    const start = length
    if (form === 'mark') insert('[')
    let at = from
    for (let collapsed = nextCollapsed(data, from); collapsed < to; collapsed = nextCollapsed(data, at)) {
      copy(data.slice(at, collapsed), source + at, decoded)
      at = collapsed
      while (isCollapsible(data.charCodeAt(at))) at += 1
      insert(plain ? lineEnds(data.slice(collapsed, at)) : ' ')
    }
    copy(data.slice(at, to), source + at, decoded)
    if (form === 'mark') insert(']')
    const end = length
    hold(data, to, data.length, source, decoded)
    return { start, end }
  }

  return {
    write,
    part(wanted, wantedPrefix) {
      held = []
      prefix = wantedPrefix
      if (GAPS.indexOf(wanted) > GAPS.indexOf(gap)) gap = wanted
    },
    endLine(wantedPrefix) {
      held = []
      prefix = wantedPrefix
      gap = gap === '\n' || gap === '\n\n' ? '\n\n' : '\n'
    },
    restart(wanted, wantedPrefix) {
      held = []
      gap = wanted
      prefix = wantedPrefix
    },
    tail: () => (gap === '' && held.length === 0 ? (out.at(-1)?.slice(-4) ?? '') : ''),
    finish: () => ({ value: out.join(''), pieces }),
  }
}

/** After these an item needs no semicolon of ours. */
const ENDED = new Set(['.', ';', ':', ',', '!', '?', '|', ' '])

/** Where white space that collapses begins; the end of the text where there is none. */
function nextCollapsed(data: string, from: number): number {
  COLLAPSED.lastIndex = from
  return COLLAPSED.exec(data)?.index ?? data.length
}

function isCollapsible(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c
}

function lineEnds(space: string): string {
  const ends = space.match(LINE_END)?.length ?? 0
  return ends === 0 ? ' ' : ends === 1 ? '\n' : '\n\n'
}

function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
