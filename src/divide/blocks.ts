/** The shape of a text: its paragraphs and list items, by remark-parse in a prose dialect. */
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Span } from '../document.js'

/** A paragraph, or a list item without its marker. */
export interface Block extends Span {
  marker: string | null
  /** 0 for a paragraph, 1 for an item of an outer list. */
  depth: number
}

/** Answers are prose: what Markdown would read into them beyond paragraphs and lists is switched off. */
const PROSE_DIALECT = {
  disable: {
    null: [
      'attention',
      'autolink',
      'blockQuote',
      'characterEscape',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'setextUnderline',
      'thematicBreak',
    ],
  },
}

function proseDialect(this: Processor): void {
  this.data('micromarkExtensions', [PROSE_DIALECT])
}

const processor = unified().use(remarkParse).use(proseDialect)

/** A line that may begin a list item, by remark's markers or by those of pasted text. */
const MAY_BE_ITEM = /^ *(?:[-*+•·▪●‣◦–—]|o |\(?(?:[a-z]|[ivx]{1,4}|\d{1,9})[.)])/mu

/** The blocks of a stretch of text, given with plain lines. */
export function blocksOf(lines: string, start: number, end: number): Block[] {
  const text = lines.slice(start, end)
  const blocks = MAY_BE_ITEM.test(text) ? blocksByRemark(text) : blocksByLines(text)
  return blocks
    .flatMap((block) => splitLines(text, block))
    .map((block) => ({ ...block, start: block.start + start, end: block.end + start }))
}

const BLANK_LINES = /\n(?: *\n)+/gu

/** The short way, for a text without a line that could begin a list item: its paragraphs stand between blank lines. */
export function blocksByLines(text: string): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const gap of text.matchAll(BLANK_LINES)) {
    pushTrimmed(blocks, text, { start: at, end: gap.index, marker: null, depth: 0 })
    at = gap.index + gap[0].length
  }
  pushTrimmed(blocks, text, { start: at, end: text.length, marker: null, depth: 0 })
  return blocks
}

function pushTrimmed(blocks: Block[], text: string, block: Block): void {
  let { start, end } = block
  while (start < end && isSpace(text, start)) start += 1
  while (end > start && isSpace(text, end - 1)) end -= 1
  if (start < end) blocks.push({ ...block, start, end })
}

function isSpace(text: string, at: number): boolean {
  const character = text.charCodeAt(at)
  return character === 0x20 || character === 0x0a
}

/** A year at the start of a line ("2023. In …") numbers no list. */
const YEAR_MARKER = /^\d{4,}[.)]/u

/** The long way: remark finds the lists. */
export function blocksByRemark(text: string): Block[] {
  const blocks: Block[] = []
  const tree: Root = processor.parse(text)
  const visit = (node: Nodes, depth: number, marker: Span | null) => {
    if (node.type === 'list') {
      for (const item of node.children) visit(item, depth + 1, null)
      return
    }
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'listItem') {
      for (const [index, child] of node.children.entries()) {
        const at = child.position?.start.offset ?? start
        visit(child, depth, index === 0 ? { start, end: at } : null)
      }
    } else if ('children' in node && node.type !== 'paragraph') {
      for (const child of node.children) visit(child, depth, null)
    } else {
      const written = marker === null ? null : text.slice(marker.start, marker.end).trim()
      if (written !== null && YEAR_MARKER.test(written)) {
        pushTrimmed(blocks, text, { start: marker?.start ?? start, end, marker: null, depth: depth - 1 })
      } else pushTrimmed(blocks, text, { start, end, marker: written, depth })
    }
  }
  visit(tree, 0, null)
  return blocks
}

/** The markers of pasted lists: "• ", "o ", "(a) ", "a) ", "(iv) ", "1) ", "i. ". */
const TYPED_MARKER =
  /^ *([•·▪●‣◦]|[–—o*-](?= )|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)](?= )) */u
/** These mark a list wherever they stand; a single "o" or "a." may be prose. */
const SURE_MARKER = /^[•·▪●‣◦]/u
const SENTENCE_END = /[.?!:;]["')\]]* *$/u
const SENTENCE_START = /^ *["'(]?[A-Z0-9£]/u

/**
 * Parts the lines of a block that a pasted page joined: items with typed markers, and paragraphs of one line each. A
 * line that does not end a sentence goes on in the next.
 */
function splitLines(text: string, block: Block): Block[] {
  const slice = text.slice(block.start, block.end)
  if (!slice.includes('\n') && !TYPED_MARKER.test(slice)) return [block]
  const lines = linesOf(slice)
  const markers = lines.map((line) => TYPED_MARKER.exec(line.text)?.[1] ?? null)
  const marked = markers.filter((marker) => marker !== null)
  const isList =
    marked.some((marker) => SURE_MARKER.test(marker)) || marked.length > 1 || (marked.length > 0 && lines.length === 1)
  const blocks: Block[] = []
  let open: Block | null = null
  let before = ''
  for (const [index, line] of lines.entries()) {
    const marker = isList ? (markers[index] ?? null) : null
    const fresh = SENTENCE_END.test(before) && SENTENCE_START.test(line.text)
    if (open !== null && marker === null && !fresh) open.end = block.start + line.end
    else {
      if (open !== null) pushTrimmed(blocks, text, open)
      const skip = marker === null ? 0 : (TYPED_MARKER.exec(line.text)?.[0].length ?? 0)
      const own = index === 0 ? block.marker : null
      const depth = marker !== null ? block.depth + 1 : index === 0 ? block.depth : 0
      open = { start: block.start + line.start + skip, end: block.start + line.end, marker: marker ?? own, depth }
    }
    before = line.text
  }
  if (open !== null) pushTrimmed(blocks, text, open)
  return blocks
}

function linesOf(text: string): (Span & { text: string })[] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length, text: line }
  })
}
