/** The commands in words: how each is called, and what it is for. */
import type { CommandName } from './options.js'

/** A command for people. */
interface CommandWords {
  /** What stands after "wrans" and the command's name. */
  takes: string
  /** On the one line that the overview has for it. */
  says: string
  /** What only its own help tells. */
  more?: string
  example: string
}

/** All of them, in the order of the overview. */
export const COMMANDS: Record<CommandName, CommandWords> = {
  parse: {
    takes: '[file…|-]',
    says: 'one JSON record a line for each answer, on stdout',
    more: 'What is doubtful in a record is told on stderr. Without inputs, or with "-", standard input is read.',
    example: 'wrans parse --reference 2024-06-20 answers.html > records.jsonl',
  },
  build: {
    takes: '<input…> --out <dataset>',
    says: 'a dataset from files, folders, globs or "-"',
    more: 'Inputs are pages, JSON, JSONL and XML, plain, in gzip or in zip archives; "-" is standard input. What gives no answer stands in rejects.jsonl, with its place.',
    example: 'wrans build archive --out answers.parquet --since 2020-01-01 --body "Home Office" --body Treasury',
  },
  merge: {
    takes: '<shard…> --out <dataset>',
    says: 'the dataset of all shards of a build',
    example: 'wrans merge shard-1 shard-2 --out answers.parquet',
  },
  queue: {
    takes: '<input…> --out <dataset>',
    says: 'the same dataset, made by workers on any number of machines',
    more: 'The dataset is that of "wrans build". Its parts are made by "wrans worker", told by BullMQ on Redis. Builds on the queue: wrans queue status, cancel or retry, each with a --help of its own.',
    example: 'wrans queue /mnt/archive --out /mnt/store/answers.parquet --input-root /mnt/archive',
  },
  'queue status': {
    takes: '[build…]',
    says: 'how builds on the queue are, and how many workers there are',
    more: 'A build is named by its id or its dataset; all of them are shown when none is.',
    example: 'wrans queue status --redis redis://localhost:6379 --json',
  },
  'queue cancel': {
    takes: '<build…>',
    says: 'ends builds',
    more: 'Parts that are being made are finished. What was made stays in the store, for "wrans queue … --resume".',
    example: 'wrans queue cancel 0123456789ab-01234567',
  },
  'queue retry': {
    takes: '<build…>',
    says: 'tries again what failed of builds',
    more: 'Builds are named by their ids, which "wrans queue status" lists.',
    example: 'wrans queue retry 0123456789ab-01234567',
  },
  worker: {
    takes: '--store <folder>',
    says: 'makes parts of queued builds until it is stopped',
    example: 'wrans worker --store /mnt/store --input-root /mnt/archive --redis redis://localhost:6379',
  },
  check: {
    takes: '<dataset…>',
    says: 'is it what its manifest, the schema and the laws say?',
    example: 'wrans check answers.parquet',
  },
  stats: {
    takes: '<dataset…>',
    says: 'what a dataset holds, in counts',
    example: 'wrans stats answers.parquet',
  },
  view: {
    takes: '<input…> --out <file>',
    says: 'a page (HTML) of the answers, what they say, and when',
    more: 'Inputs are those of "wrans parse", or the records (JSONL, plain or in gzip) that it or "wrans build" has made.',
    example: 'wrans view records.jsonl -o review.html',
  },
  schema: {
    takes: '',
    says: 'the JSON Schema of a record',
    example: 'wrans schema > schema.json',
  },
}
