/** The shape of a text: its paragraphs and list items, as remark-parse finds them in a prose dialect. */
import type { Nodes, Root } from 'mdast'
import type { Processor } from 'unified'
import type { Span } from '../document.js'
import { once, onDemand } from '../on-demand.js'
import { type Block, blocksInOnePass } from './lists.js'
import { partLines, pushTrimmed } from './typed-lists.js'

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

const unified = onDemand<typeof import('unified')>('unified')
const remarkParse = onDemand<typeof import('remark-parse')>('remark-parse')

const processor = once(() => unified().unified().use(remarkParse().default).use(proseDialect))

/** The longest text whose lists remark is asked for where they are not ordinary: its cost grows with their square. */
const MAX_ASKED = 4000

/**
 * The blocks of a stretch of text, given with plain lines. Where every item is of an ordinary form, which the tests
 * hold to remark's reading, one pass finds them; what is not is remark's to decide, unless it is very long.
 */
export function blocksOf(lines: string, start: number, end: number): Block[] {
  const { blocks, isOrdinary } = blocksInOnePass(lines, start, end)
  const found = isOrdinary || end - start > MAX_ASKED ? blocks : blocksByRemark(lines, start, end)
  const parted: Block[] = []
  for (const block of found) partLines(parted, lines, block)
  return parted
}

/** A year at the start of a line ("2023. In …") numbers no list. */
const YEAR_MARKER = /^\d{4,}[.)]/u

/** The long way: remark finds the lists. */
export function blocksByRemark(lines: string, from: number, to: number): Block[] {
  const text = lines.slice(from, to)
  const blocks: Block[] = []
  const tree: Root = processor().parse(text)
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
      const isYear = written !== null && YEAR_MARKER.test(written)
      const block = isYear
        ? { start: marker?.start ?? start, end, marker: null, depth: depth - 1 }
        : { start, end, marker: written, depth }
      pushTrimmed(blocks, lines, { ...block, start: block.start + from, end: block.end + from })
    }
  }
  visit(tree, 0, null)
  return blocks
}
