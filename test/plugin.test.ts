import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parseWrittenAnswers } from '../src/index.js'
import { answerCompile, answerExtract, answerParse } from '../src/plugin.js'

const source = readFileSync(new URL('../fixtures/answers/pp-question-nhs-ict/input.txt', import.meta.url), 'utf8')

test('the plugins give the records of parseWrittenAnswers, and problems as messages', () => {
  const file = unified().use(answerParse).use(answerExtract).use(answerCompile).processSync(source)
  expect(file.result).toEqual([...parseWrittenAnswers(source)])
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain('page-furniture')
})

test('without the compiler, mentions are nodes of the tree that say what they are', () => {
  const processor = unified().use(answerParse).use(answerExtract)
  const tree = JSON.stringify((processor.runSync(processor.parse(source) as Root) as Root).children)
  expect(tree).toContain('{"hName":"time","hProperties":{"dateTime":"2017-06"}}')
  expect(tree).toContain('{"hName":"data","hProperties":{"value":"GBP 25000000"}}')
  expect(tree).toContain('"hName":"a"')
  expect(tree).not.toContain('"type":"html"')
})
