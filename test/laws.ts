/** The laws of the contract as the tests check them, on any record. */
import { expect } from 'vitest'
import { locate, MENTION_KINDS, parseWrittenAnswers, WrittenAnswer, WrittenAnswerError } from '../src/index.js'

/** The formats whose texts are verbatim slices of the source; the others come from markup or escaped strings. */
const VERBATIM = new Set(['pp-question', 'pp-list', 'parliament-uk-list', 'qs-detail', 'text'])

/** Checks a record that was parsed in this process from a source (decoded, for bytes). */
export function checkLaws(record: WrittenAnswer, source: string): void {
  WrittenAnswer.parse(record)
  // A repair of mojibake is told by its problem; what was not repaired stays verbatim.
  const isRepaired = record.problems.some(({ code, message }) => code === 'mojibake' && message.startsWith('repaired'))
  const verbatim = VERBATIM.has(record.source.format) && !isRepaired
  for (const section of ['question', 'answer'] as const) {
    const text = record[section]?.text
    if (text === undefined || !verbatim) continue
    const place = locate(record, { section, start: 0 })
    expect(source.startsWith(text, place?.offset ?? -1), `${section} at ${place?.offset}`).toBe(true)
  }
  for (const kind of MENTION_KINDS) {
    for (const mention of record[kind]) {
      expect(record[mention.section]?.text.slice(mention.start, mention.end)).toBe(mention.text)
      const place = locate(record, mention)
      expect(place, `${kind} "${mention.text}"`).not.toBeNull()
      if (verbatim) expect(source.startsWith(mention.text, place?.offset ?? -1)).toBe(true)
    }
  }
}

/** Parses twice; what comes out must keep every law, what is thrown must be our own error. */
export function checkSource(source: string): number {
  let records: WrittenAnswer[]
  try {
    records = [...parseWrittenAnswers(source, { reference: '2024-06-20' })]
  } catch (error) {
    expect(error).toBeInstanceOf(WrittenAnswerError)
    expect((error as WrittenAnswerError).code).not.toBe('invalid-record')
    return 0
  }
  for (const record of records) checkLaws(record, source)
  expect(JSON.stringify([...parseWrittenAnswers(source, { reference: '2024-06-20' })])).toBe(JSON.stringify(records))
  return records.length
}
