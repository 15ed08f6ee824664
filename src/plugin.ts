/**
 * The stages as unified plugins: `unified().use(answerParse).use(answerExtract).use(answerCompile)` gives records as
 * `file.result`. Without `answerCompile` the tree is mdast whose mentions are nodes that remark-rehype renders.
 */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Compiler, Parser, Processor, Transformer } from 'unified'
import {
  locate,
  type Mention,
  type ParseOptions,
  parseWrittenAnswers,
  type SectionName,
  type WrittenAnswer,
} from './index.js'

declare module 'unified' {
  interface CompileResultMap {
    WrittenAnswers: WrittenAnswer[]
  }
}

declare module 'mdast' {
  interface RootData {
    records?: WrittenAnswer[]
  }
}

/** Parses a file into a tree that carries its records; throws as `parseWrittenAnswers` does. */
export function answerParse(this: Processor, options: ParseOptions = {}): void {
  const parser: Parser<Root> = (text, file) => {
    const name = file.path === undefined ? {} : { name: file.path }
    return { type: 'root', children: [], data: { records: [...parseWrittenAnswers(text, { ...name, ...options })] } }
  }
  this.parser = parser as Parser
}

/** Fills the tree with each record's question and answer, mentions marked; problems become messages of the file. */
export function answerExtract(): Transformer<Root> {
  return (tree, file) => {
    for (const record of tree.data?.records ?? []) {
      for (const { section, start, severity, code, message } of record.problems) {
        const place = section === undefined ? null : locate(record, { section, start: start ?? 0 })
        const note = file.message(message, {
          ruleId: code,
          source: 'written-answers',
          ...(place === null ? {} : { place }),
        })
        note.fatal = severity === 'info' ? undefined : false
      }
      const { heading } = record.metadata
      if (heading !== null) {
        tree.children.push({ type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] })
      }
      tree.children.push(...sectionNodes(record, 'question'), ...sectionNodes(record, 'answer'))
    }
  }
}

/** Compiles the tree to its records: `file.result`. */
export function answerCompile(this: Processor): void {
  const compiler: Compiler<Root, WrittenAnswer[]> = (tree) => tree.data?.records ?? []
  this.compiler = compiler as Compiler
}

const PARAGRAPHS = /[^\n\r]+/gu

function sectionNodes(record: WrittenAnswer, name: SectionName): RootContent[] {
  const text = record[name]?.text ?? ''
  const marks = marksOf(record, name)
  return Array.from(text.matchAll(PARAGRAPHS), ({ index, 0: line }): Paragraph => {
    const inside = marks.filter(({ mention }) => mention.start >= index && mention.end <= index + line.length)
    return { type: 'paragraph', children: phrasing(text, index, index + line.length, inside) }
  })
}

interface Mark {
  mention: Mention
  hName: 'time' | 'data' | 'a'
  hProperties: Record<string, string>
}

/** URLs, money and dates as the elements of HTML that mean them; where two overlap, the first stands. */
function marksOf(record: WrittenAnswer, name: SectionName): Mark[] {
  const marks: Mark[] = [
    ...record.urls.map((mention): Mark => ({ mention, hName: 'a', hProperties: { href: mention.url } })),
    ...record.money.map((mention): Mark => {
      const value = mention.value === null ? `${mention.minValue}/${mention.maxValue}` : `${mention.value}`
      return { mention, hName: 'data', hProperties: { value: `${mention.currency} ${value}` } }
    }),
    ...record.dates.map((mention): Mark => ({ mention, hName: 'time', hProperties: { dateTime: mention.edtf } })),
  ]
  const kept: Mark[] = []
  let end = 0
  const ordered = marks.filter(({ mention }) => mention.section === name)
  for (const mark of ordered.sort((a, b) => a.mention.start - b.mention.start)) {
    if (mark.mention.start < end) continue
    kept.push(mark)
    end = mark.mention.end
  }
  return kept
}

function phrasing(text: string, start: number, end: number, marks: Mark[]): PhrasingContent[] {
  const children: PhrasingContent[] = []
  let at = start
  for (const { mention, hName, hProperties } of marks) {
    if (mention.start > at) children.push({ type: 'text', value: text.slice(at, mention.start) })
    // An emphasis only for tools that know mdast alone; `hName` says what it is.
    children.push({ type: 'emphasis', data: { hName, hProperties }, children: [{ type: 'text', value: mention.text }] })
    at = mention.end
  }
  if (end > at) children.push({ type: 'text', value: text.slice(at, end) })
  return children
}
