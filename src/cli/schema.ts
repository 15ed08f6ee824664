/** `wrans schema`: the JSON Schema of a record. */
import { jsonSchema } from '../index.js'
import { UsageError } from './usage.js'

/** Prints the JSON Schema. */
export async function schema(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(`schema takes no arguments, found "${args[0]}"`)
  process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return 0
}
