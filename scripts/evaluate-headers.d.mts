interface Count {
  right: number
  wrong: number
  silent: number
  examples: string[]
}
export function compareHeaders(
  parseWrittenAnswers: (source: Uint8Array, options: { name: string }) => Iterable<unknown>,
  folder: string,
): Record<string, Record<string, Count>>
export function evaluateHeaders(
  parseWrittenAnswers: (source: Uint8Array, options: { name: string }) => Iterable<unknown>,
  folder: string,
): string
