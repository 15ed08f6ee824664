/**
 * The short way to validate: the same schema asked a shorter question, whether a value is valid as it stands. It makes
 * no copy and no list of issues, and so costs a tenth. What it is not sure of, the schema's own parse decides.
 */

/** The part of a zod schema, or of a check of one, that is read here: its definition (zod's `_zod.def`). */
interface Definition {
  type?: string
  shape?: Record<string, Schema>
  catchall?: Schema
  element?: Schema
  innerType?: Schema
  entries?: Record<string, unknown>
  values?: readonly unknown[]
  checks?: readonly Check[]
  check?: string
  format?: string
  pattern?: RegExp
  minimum?: unknown
  value?: unknown
  inclusive?: boolean
}

interface Schema {
  _zod: { def: unknown }
}

interface Payload {
  value: unknown
  issues: unknown[]
}

interface Check {
  _zod: { def: unknown; check(payload: never): unknown }
}

type Test = (value: unknown) => boolean

/** The tests made so far: of schemas that stand in several places of another, one is enough. */
const made = new WeakMap<Schema, Test>()

/**
 * Makes the test of a schema. True says: the schema's parse would accept the value and give an equal one, its fields
 * in the same order. False says nothing.
 */
export function surely(schema: Schema): Test {
  const known = made.get(schema)
  if (known !== undefined) return known
  const def = schema._zod.def as Definition
  const checks = [...(def.check === undefined ? [] : [checkOf(def)]), ...(def.checks ?? []).map(testOfCheck)]
  const test = checks.reduce((before, check) => (value) => before(value) && check(value), testOf(def))
  made.set(schema, test)
  return test
}

function testOf(def: Definition): Test {
  switch (def.type) {
    case 'string':
      return isText
    case 'number':
      return isNumber
    case 'boolean':
      return isFlag
    case 'enum':
      return oneOf(Object.values(def.entries ?? {}))
    case 'literal':
      return oneOf(def.values ?? [])
    case 'nullable':
      return orElse(null, def.innerType)
    case 'optional':
      return orElse(undefined, def.innerType)
    case 'array':
      return def.element === undefined ? never : listOf(surely(def.element))
    case 'object':
      return def.shape !== undefined && isStrict(def) ? objectOf(def.shape) : never
    default:
      return never
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean'
}

function never(): boolean {
  return false
}

function oneOf(values: readonly unknown[]): Test {
  return (value) => values.includes(value)
}

function orElse(nothing: null | undefined, schema: Schema | undefined): Test {
  if (schema === undefined) return never
  const test = surely(schema)
  return (value) => value === nothing || test(value)
}

function listOf(test: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (let index = 0; index < value.length; index += 1) if (!test(value[index])) return false
    return true
  }
}

function isStrict({ catchall }: Definition): boolean {
  return (catchall?._zod.def as Definition | undefined)?.type === 'never'
}

/** Every field in its place, and no other. */
function objectOf(shape: Record<string, Schema>): Test {
  const names = Object.keys(shape)
  const tests = Object.values(shape).map(surely)
  const isOptional = Object.values(shape).map((schema) => (schema._zod.def as Definition).type === 'optional')
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    let index = 0
    for (const name in value) {
      while (names[index] !== name && isOptional[index] === true) index += 1
      const test = tests[index]
      if (names[index] !== name || test === undefined || !test((value as Record<string, unknown>)[name])) return false
      index += 1
    }
    while (isOptional[index] === true) index += 1
    return index === names.length
  }
}

function testOfCheck(check: Check): Test {
  const def = check._zod.def as Definition
  if (def.check !== 'custom') return checkOf(def)
  return (value) => {
    const payload: Payload = { value, issues: [] }
    check._zod.check(payload as never)
    return payload.issues.length === 0
  }
}

/** What a check asks of a value of the right type. */
function checkOf({ check, format, pattern, minimum, value: bound, inclusive }: Definition): Test {
  if (check === 'min_length' && typeof minimum === 'number') {
    return (value) => (value as string).length >= minimum
  }
  if (check === 'greater_than' && typeof bound === 'number') {
    return inclusive ? (value) => (value as number) >= bound : (value) => (value as number) > bound
  }
  if (check === 'number_format' && format === 'safeint') return Number.isSafeInteger
  if (check === 'string_format' && pattern !== undefined && !pattern.global && !pattern.sticky) {
    return (value) => pattern.test(value as string)
  }
  return never
}
