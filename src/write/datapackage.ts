/** The descriptor of a dataset: a Data Package, version 2 (https://datapackage.org), made from the columns. */
import { jsonSchema } from '../schema.js'
import type { LaidOutColumn, LaidOutTable } from './layout.js'
import type { DatasetFormat } from './part.js'

/** A file of the dataset as the descriptor lists it. */
export interface DescribedFile {
  /** Relative to the descriptor. */
  path: string
  bytes: number
  sha256: string
}

type Json = Record<string, unknown>

const PROFILES = 'https://datapackage.org/profiles/2.0'

const FIELD_TYPES: Record<LaidOutColumn['type'], string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  json: 'array',
}

const DESCRIPTION =
  'Written questions of the UK Parliament and their answers, with what was found in them. Offsets count UTF-16 code units, from 0; ends are exclusive.'
const GUARD =
  'Texts that a spreadsheet could take for a formula (they begin with =, +, -, @, a tab or a line end) have an apostrophe put before them; take away one apostrophe that stands before such a beginning, or before another apostrophe of such a guard, to have the text itself. A cell without anything is null, a quoted empty one the empty text.'

/** Makes the descriptor: a resource for each table, or one for the file of JSON lines. */
export function dataPackage(to: DatasetFormat, tables: readonly LaidOutTable[], files: readonly DescribedFile[]): Json {
  const guard = to === 'csv' ? ` ${GUARD}` : ''
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'written-answers',
    title: 'Written answers of the UK Parliament',
    description: `${DESCRIPTION}${guard}`,
    resources: to === 'jsonl' || to === 'jsonl.gz' ? [linesResource(to, files)] : tableResources(to, tables, files),
  }
}

function fileFacts(file: DescribedFile | undefined): Json {
  return file === undefined ? {} : { path: file.path, bytes: file.bytes, hash: `sha256:${file.sha256}` }
}

function linesResource(to: DatasetFormat, files: readonly DescribedFile[]): Json {
  return {
    name: 'answers',
    description: 'A record a line, as the JSON Schema of the package written-answers (schema.json) describes it.',
    ...fileFacts(files[0]),
    format: 'jsonl',
    mediatype: 'application/jsonl',
    encoding: 'utf-8',
    ...(to === 'jsonl.gz' ? { compression: 'gz' } : {}),
  }
}

function tableResources(to: DatasetFormat, tables: readonly LaidOutTable[], files: readonly DescribedFile[]): Json[] {
  const enums = enumsByLeaf()
  return tables.map((table) => {
    const file = to === 'sqlite' ? files[0] : files.find(({ path }) => path === `${table.name}.${to}`)
    return {
      name: table.name,
      type: 'table',
      description: table.description,
      ...fileFacts(file),
      ...FORMATS[to === 'csv' || to === 'parquet' ? to : 'sqlite'](table.name),
      schema: tableSchema(table, enums),
    }
  })
}

const FORMATS: Record<'csv' | 'parquet' | 'sqlite', (table: string) => Json> = {
  csv: () => ({ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { lineTerminator: '\r\n' } }),
  parquet: () => ({ format: 'parquet', mediatype: 'application/vnd.apache.parquet' }),
  sqlite: (table) => ({ format: 'sqlite', mediatype: 'application/vnd.sqlite3', dialect: { table } }),
}

function tableSchema({ columns, key, belongsTo }: LaidOutTable, enums: ReadonlyMap<string, unknown[]>): Json {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map((column) => field(column, enums, key)),
    primaryKey: key,
    ...(belongsTo.length === 0
      ? {}
      : {
          foreignKeys: belongsTo.map(({ table, columns: fields }) => ({
            fields,
            reference: { resource: table, fields },
          })),
        }),
  }
}

function field(
  { name, type, nullable, description, leaves }: LaidOutColumn,
  enums: ReadonlyMap<string, unknown[]>,
  key: readonly string[],
): Json {
  const values = enums.get(leaves[0] ?? '')
  const constraints = {
    ...(nullable ? {} : { required: true }),
    ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
  }
  const bounds = Object.keys(constraints).length === 0 ? {} : { constraints }
  return { name, type: FIELD_TYPES[type], description, ...bounds }
}

/** A leaf of the schema of records: a value that is neither object nor array. */
export interface Leaf {
  /** Such as `actions[].dates[].from`. */
  path: string
  types: string[]
  format: string | null
  nullable: boolean
  enum: unknown[] | null
}

/** Every leaf of the schema of records. */
export function schemaLeaves(): Leaf[] {
  return [...leavesOf(jsonSchema() as Json, '', false)]
}

function* leavesOf(schema: Json, path: string, nullable: boolean): Generator<Leaf> {
  if (Array.isArray(schema.anyOf)) {
    const kinds = schema.anyOf as Json[]
    const isNullable = nullable || kinds.some(({ type }) => type === 'null')
    for (const kind of kinds) if (kind.type !== 'null') yield* leavesOf(kind, path, isNullable)
  } else if (schema.type === 'object') {
    const required = new Set(schema.required as string[] | undefined)
    for (const [name, each] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) {
      yield* leavesOf(each, path === '' ? name : `${path}.${name}`, nullable || !required.has(name))
    }
  } else if (schema.type === 'array') {
    yield* leavesOf(schema.items as Json, `${path}[]`, false)
  } else {
    const types = [schema.type ?? typeof schema.const].flat() as string[]
    yield {
      path,
      types: types.filter((type) => type !== 'null'),
      format: (schema.format as string | undefined) ?? null,
      nullable: nullable || types.includes('null'),
      enum: (schema.enum as unknown[] | undefined)?.filter((value) => value !== null) ?? null,
    }
  }
}

function enumsByLeaf(): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>()
  for (const leaf of schemaLeaves()) if (leaf.enum !== null) found.set(leaf.path, leaf.enum)
  return found
}
