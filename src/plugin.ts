/**
 * The stages as unified plugins: `unified().use(answerParse).use(answerExtract).use(answerCompile)` gives records as
 * `file.result`. Without `answerCompile` the tree is mdast whose mentions are nodes that remark-rehype renders.
 */
import type { Root } from 'mdast'
import type { Compiler, Parser, Plugin, Processor, Transformer } from 'unified'
import { locate, type ParseOptions, parseWrittenAnswers, type WrittenAnswer } from './index.js'
import { sectionTree } from './tree.js'

export type { Mark, MarkKind } from './tree.js'
export { sectionTree } from './tree.js'

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
      tree.children.push(...sectionTree(record, 'question'), ...sectionTree(record, 'answer'))
    }
  }
}

/** Compiles the tree to its records: `file.result`, whose type follows from that of this plugin. */
export const answerCompile: Plugin<[], Root, WrittenAnswer[]> = setCompiler

function setCompiler(this: Processor): void {
  const compiler: Compiler<Root, WrittenAnswer[]> = (tree) => tree.data?.records ?? []
  this.compiler = compiler as Compiler
}
