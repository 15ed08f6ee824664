/** What the manifest says of the package that wrote a dataset. */
import { createRequire } from 'node:module'
import { WrittenAnswer } from '../schema.js'

const { name, version } = createRequire(import.meta.url)('written-answers/package.json') as Record<string, string>

export const PACKAGE_NAME = name ?? ''
export const PACKAGE_VERSION = version ?? ''
/** The version of the schema of records. */
export const SCHEMA_VERSION = WrittenAnswer.shape.schemaVersion.value
