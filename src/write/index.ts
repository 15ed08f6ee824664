/**
 * `written-answers/write`: records in, datasets out, and the way back. {@link writeDataset} writes what is at hand;
 * {@link openPart} and {@link publish} let many workers write one dataset.
 */
export { type CheckReport, checkDataset, type Fault, type FaultCode } from './check.js'
export type { Cell, Column, ColumnType, TableDefinition } from './columns/column.js'
export { LEFT_OUT, TABLES } from './columns.js'
export { answerKey } from './ids.js'
export type { Manifest } from './manifest.js'
export { openPart, readPart } from './open-part.js'
export type {
  DatasetFormat,
  DatasetSummary,
  InputFile,
  PartSummary,
  PartWriter,
  PublishSettings,
  RecordOrigin,
  Reject,
  WriteSettings,
} from './part.js'
export { publish, refuseExisting } from './publish.js'
export { readDataset, readTable, type TableRow } from './read.js'
export { type DatasetStats, datasetStats, type MoneyTally, type Tally } from './stats.js'
export { chooseFormat, DATASET_FORMATS, formatOf, isFolder, type Sidecars, sidecarsOf } from './target.js'
export { type WriteOptions, writeDataset } from './write-dataset.js'
