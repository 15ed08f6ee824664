/**
 * The tables of a dataset and their columns, defined once: CSV, Parquet, SQLite and the data package all follow this list.
 * A column names the leaf of the record it holds, so that a test can tell what is missing.
 */
import { answers, attachments, groupedQuestions, problems } from './columns/answers.js'
import type { TableDefinition } from './columns/column.js'
import {
  actionDates,
  actionMoney,
  actions,
  actionUrls,
  dates,
  money,
  references,
  tables,
  urls,
} from './columns/mentions.js'

/** Every table, parents before what belongs to them. */
export const TABLES: readonly TableDefinition[] = [
  answers,
  groupedQuestions,
  attachments,
  actions,
  actionDates,
  actionMoney,
  actionUrls,
  dates,
  money,
  urls,
  references,
  tables,
  problems,
]

/** The leaves of a record that stand in no column, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  schemaVersion: 'the same for every record of a dataset: it stands in the manifest and the data package',
}
