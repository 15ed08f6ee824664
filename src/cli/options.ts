/**
 * The options of every command: what its arguments are read by, and what its help says of them, in one place, so that
 * neither can have one that the other lacks.
 */

/** An option as `parseArgs` takes it, and for people: what its value is, and what it does. */
export interface Option {
  type: 'string' | 'boolean'
  short?: string
  multiple?: boolean
  default?: boolean
  /** "<day>"; of one that is a string, always. */
  value?: string
  says: string
}

/** The options of a command, in the order in which its help has them. */
export type Options = Record<string, Option>

const INPUT = {
  format: { type: 'string', value: '<name>', says: 'the format of the input; detected when left out' },
  reference: {
    type: 'string',
    value: '<day>',
    says: 'the day (YYYY-MM-DD) that relative dates are resolved against where the source does not say when it was answered',
  },
} satisfies Options

const OVERWRITE = {
  overwrite: {
    type: 'boolean',
    default: false,
    says: 'replaces a dataset that stands there already, and forgets what an interrupted build has left',
  },
} satisfies Options

const QUIET = { quiet: { type: 'boolean', default: false, says: 'no progress, no counts' } } satisfies Options
const JSON_TOO = { json: { type: 'boolean', default: false, says: 'for programs instead of people' } } satisfies Options

/** What a dataset is to be, whoever builds it. */
const DATASET = {
  out: { type: 'string', value: '<dataset>', says: 'the file or folder to make; must be given' },
  to: {
    type: 'string',
    value: '<format>',
    says: 'jsonl, jsonl.gz, csv, parquet or sqlite; told from the ending of --out when left out',
  },
  since: { type: 'string', value: '<day>', says: 'only answers of this day (YYYY-MM-DD) or later' },
  until: { type: 'string', value: '<day>', says: 'only answers of this day or earlier' },
  body: {
    type: 'string',
    multiple: true,
    value: '<name>',
    says: 'only answers of the answering body with this name or number: one name; --body may be repeated, for any of them',
  },
  house: { type: 'string', value: '<house>', says: 'only answers of the Commons or of the Lords' },
  fields: {
    type: 'string',
    value: '<names>',
    says: 'only these tables or columns, separated by commas: money,answers.uin; JSONL then holds answerId and the fields of the record that they come from',
  },
  ...INPUT,
  'part-bytes': {
    type: 'string',
    value: '<number>',
    says: 'bytes of input that a worker takes at a time; at most 4194304, less for small inputs, when left out',
  },
  resume: { type: 'boolean', default: false, says: 'goes on with a build that was interrupted or killed' },
  ...OVERWRITE,
  ...QUIET,
} satisfies Options

const REDIS = {
  redis: {
    type: 'string',
    value: '<url>',
    says: 'redis://host:6379, or rediss:// for TLS; REDIS_URL of the environment when left out',
  },
  prefix: {
    type: 'string',
    value: '<text>',
    says: 'what the names of all keys begin with; {written-answers} when left out',
  },
} satisfies Options

const INPUT_ROOT = {
  'input-root': {
    type: 'string',
    value: '<folder>',
    says: 'the folder that holds all inputs; the one of the datasets when left out',
  },
} satisfies Options

/** Of each command, by its name; those of `queue` that look after builds have names of two words. */
export const OPTIONS = {
  parse: {
    pretty: { type: 'boolean', default: false, says: 'for people instead of programs' },
    ...INPUT,
    quiet: { type: 'boolean', default: false, says: 'no problems on stderr, only inputs that failed' },
  },
  build: {
    ...DATASET,
    workers: {
      type: 'string',
      value: '<number>',
      says: 'worker threads; as many as there are processors when left out',
    },
    shard: {
      type: 'string',
      value: '<n/of>',
      says: 'only this share of the work, such as 3/16, for "wrans merge"',
    },
  },
  merge: {
    out: DATASET.out,
    overwrite: { ...OVERWRITE.overwrite, says: 'replaces a dataset that stands there already' },
    ...QUIET,
  },
  queue: {
    ...DATASET,
    ...REDIS,
    ...INPUT_ROOT,
    attempts: { type: 'string', value: '<number>', says: 'how often a part is tried; 5 when left out' },
    detach: {
      type: 'boolean',
      default: false,
      says: 'queues, prints the name of the build, and does not wait for its end',
    },
  },
  'queue status': { ...REDIS, ...JSON_TOO },
  'queue cancel': REDIS,
  'queue retry': REDIS,
  worker: {
    store: { type: 'string', value: '<folder>', says: 'the folder in which datasets are made; must be given' },
    ...REDIS,
    ...INPUT_ROOT,
    concurrency: {
      type: 'string',
      value: '<number>',
      says: 'parts at a time; as many as there are processors when left out',
    },
    'part-timeout': { type: 'string', value: '<seconds>', says: 'for a part to be made; 600 when left out' },
    lease: { type: 'string', value: '<seconds>', says: 'until a silent worker loses its jobs; 30 when left out' },
    grace: { type: 'string', value: '<seconds>', says: 'for parts to end when it is stopped; 20 when left out' },
    quiet: { type: 'boolean', default: false, says: 'tells of failures only' },
  },
  check: JSON_TOO,
  stats: JSON_TOO,
  view: {
    out: { type: 'string', short: 'o', value: '<file>', says: 'the page (HTML) to write; must be given' },
    ...INPUT,
  },
  schema: {},
} satisfies Record<string, Options>

/** The name of a command. */
export type CommandName = keyof typeof OPTIONS
