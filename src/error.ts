/** Why a source could not become records, or a record or dataset was refused. */
export type ErrorCode =
  | 'empty'
  | 'not-text'
  | 'unknown-format'
  | 'not-an-answer'
  | 'too-long'
  | 'several-answers'
  | 'invalid-option'
  | 'invalid-record'
  | 'output-exists'
  | 'bad-dataset'

/**
 * The only error that parsing throws. `message` names the input, what was expected and what was found;
 * `expected` and `found` repeat the last two for programs; `offset` (UTF-16, in the source) is where, if that is known.
 */
export class WrittenAnswerError extends Error {
  readonly code: ErrorCode
  readonly expected: string
  readonly found: string
  readonly offset: number | null

  constructor(
    code: ErrorCode,
    facts: { input?: string; expected: string; found: string; offset?: number; cause?: unknown },
  ) {
    const input = facts.input ?? 'the source'
    super(`${input}: expected ${facts.expected}, found ${facts.found}`, { cause: facts.cause })
    this.name = 'WrittenAnswerError'
    this.code = code
    this.expected = facts.expected
    this.found = facts.found
    this.offset = facts.offset ?? null
  }
}
