/** The words of real day files, put on pages of text as Hansard has them, say what the XML of the files says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseWrittenAnswers, type WrittenAnswer } from '../../src/index.js'

const corpus = fileURLToPath(new URL('../../../shared/corpus/twfy-xml', import.meta.url))
const files = existsSync(corpus)
  ? ['wrans', 'lordswrans'].flatMap((folder) =>
      readdirSync(`${corpus}/${folder}`)
        .filter((file) => file.endsWith('.xml'))
        .map((file) => `${folder}/${file}`),
    )
  : []

const squeeze = (text: string | undefined) => (text ?? '').replace(/[\s\u200b]+/gu, ' ').trim()

/** What the text must say again. */
function factsOf({ metadata, question, answer }: WrittenAnswer) {
  const { heading, answeringBody, uin, askingMember, answeringMember } = metadata
  return {
    question: squeeze(question?.text),
    answer: squeeze(answer?.text),
    names: [heading, answeringBody, uin, askingMember?.name, answeringMember?.name],
  }
}

/** A page of the questions with their answers; those that share one stand together. */
function pageOf(records: WrittenAnswer[], afterName: string): string {
  const lines = ['Written Answers to Questions', 'Monday 26 October 2009']
  let body: string | null = null
  let heading: string | null = null
  for (const [index, { metadata, question, answer }] of records.entries()) {
    const next = records[index + 1]
    if (metadata.answeringBody !== null && metadata.answeringBody !== body) lines.push(metadata.answeringBody)
    if (metadata.heading !== null && metadata.heading !== heading) lines.push(metadata.heading)
    body = metadata.answeringBody ?? body
    heading = metadata.heading
    const number = metadata.uin === null ? '' : ` [${metadata.uin}]`
    lines.push(`${metadata.askingMember?.name}${afterName}${squeeze(question?.text)}${number}`)
    const isShared =
      metadata.groupedQuestions.length > 0 && next?.answer?.text === answer?.text && next?.metadata.heading === heading
    if (isShared) continue
    const { name = null, role = null } = metadata.answeringMember ?? {}
    const who = role !== null && name !== null ? `${role} (${name})` : (name ?? role)
    lines.push(`${who}${afterName}${answer?.text}`)
  }
  return lines.join('\n\n')
}

describe.skipIf(files.length === 0)('texts of Hansard (skipped where ../shared/corpus is absent)', () => {
  const days = files.map((file) =>
    [...parseWrittenAnswers(readFileSync(`${corpus}/${file}`), { name: file })].filter(
      // One question of the files has lost its beginning.
      ({ question, answer, metadata }) => question?.text.startsWith('To ask') && answer && metadata.askingMember?.name,
    ),
  )

  test('there are enough of them', () => expect(days.flat().length).toBeGreaterThan(1700))

  test.each([
    ['names before colons', ': ', '\n\n'],
    ['names before colons, no blank lines', ': ', '\n'],
    ['names on lines of their own', '\n\n', '\n\n'],
    ['names on lines of their own, no blank lines', '\n', '\n'],
  ])('%s', (_name, afterName, gap) => {
    for (const records of days.filter((day) => day.length > 0)) {
      const page = pageOf(records, afterName).replace(/\n{2,}/gu, gap)
      expect(Array.from(parseWrittenAnswers(page), factsOf)).toEqual(records.map(factsOf))
    }
  })
})
