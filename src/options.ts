/** Options as the caller gives them, checked and completed. */
import { WrittenAnswerError } from './error.js'
import { type Format, type IsoDay, ParseOptions } from './schema.js'

/** Options with every default filled in. */
export interface Settings {
  format: Format | null
  reference: IsoDay | null
  name: string
  maxLength: number
  maxBytes: number
}

const DEFAULT_MAX_LENGTH = 16 * 1024 * 1024
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024

/**
 * Checks options and fills in the defaults.
 * @throws WrittenAnswerError `invalid-option` for an unknown name or a wrong value.
 */
export function checkOptions(options: ParseOptions): Settings {
  const result = ParseOptions.safeParse(options)
  if (!result.success) {
    const found = result.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ')
    throw new WrittenAnswerError('invalid-option', {
      input: 'options',
      expected: `only ${Object.keys(ParseOptions.shape).join(', ')}, with values of their kind`,
      found,
    })
  }
  const { format, reference, name, maxLength, maxBytes } = result.data
  return {
    format: format ?? null,
    reference: reference ?? null,
    name: name ?? 'the source',
    maxLength: maxLength ?? DEFAULT_MAX_LENGTH,
    maxBytes: maxBytes ?? DEFAULT_MAX_BYTES,
  }
}
