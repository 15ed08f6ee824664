/** The types of the public API, entry by entry, under `exactOptionalPropertyTypes`: `npm run check:types` judges them. */
import type { Root, RootContent } from 'mdast'
import { unified } from 'unified'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import * as write from '../src/build/index.js'
import * as main from '../src/index.js'
import * as plugin from '../src/plugin.js'
import * as queue from '../src/queue/index.js'
import * as view from '../src/view/index.js'

type Record_ = main.WrittenAnswer

describe('written-answers', () => {
  test('exports these values and no others', () => {
    expect(Object.keys(main).sort()).toEqual(
      [
        ...['Action', 'AnswerKind', 'Attachment', 'DateMention', 'Format', 'IsoDay', 'Member', 'Mention', 'Metadata'],
        ...['Money', 'ParseOptions', 'Problem', 'ProblemCode', 'Reference', 'SectionName', 'Table', 'Url'],
        ...['WrittenAnswer', 'WrittenAnswerError', 'MENTION_KINDS', 'jsonSchema', 'locate'],
        ...['parseWrittenAnswer', 'parseWrittenAnswers', 'parseWrittenAnswerStream', 'safeParseWrittenAnswer'],
        ...['extractActions', 'extractDates', 'extractMoney', 'extractReferences', 'extractUrls'],
      ].sort(),
    )
  })

  test('parses text, bytes and objects', () => {
    expectTypeOf<main.Source>().toEqualTypeOf<string | Uint8Array | object>()
    expectTypeOf(main.parseWrittenAnswer).parameters.toEqualTypeOf<[source: main.Source, options?: main.ParseOptions]>()
    expectTypeOf(main.parseWrittenAnswer).returns.toEqualTypeOf<Record_>()
    expectTypeOf(main.parseWrittenAnswers).returns.toEqualTypeOf<Generator<Record_, void, undefined>>()
    expectTypeOf(main.parseWrittenAnswerStream)
      .parameter(0)
      .toEqualTypeOf<AsyncIterable<main.Source> | Iterable<main.Source>>()
    expectTypeOf(main.parseWrittenAnswerStream).returns.toEqualTypeOf<AsyncGenerator<Record_, void, undefined>>()
    // A stream of Node, and a list of texts, are sources.
    expectTypeOf<NodeJS.ReadableStream & AsyncIterable<string>>().toExtend<AsyncIterable<main.Source>>()
    // @ts-expect-error: a number is no source
    expect(() => main.parseWrittenAnswer(5)).toThrow(main.WrittenAnswerError)
  })

  test('gives a result that its success tells apart', () => {
    const result = main.safeParseWrittenAnswer('')
    expectTypeOf(result).toEqualTypeOf<main.SafeParseResult>()
    if (result.success) {
      expectTypeOf(result.data).toEqualTypeOf<Record_>()
      // @ts-expect-error: a success has no error
      expect(result.error).toBeUndefined()
    } else {
      expectTypeOf(result.error).toEqualTypeOf<main.WrittenAnswerError>()
      expectTypeOf(result.error.code).toEqualTypeOf<main.ErrorCode>()
      expectTypeOf(result.error.offset).toEqualTypeOf<number | null>()
      // @ts-expect-error: a failure has no data
      expect(result.data).toBeUndefined()
    }
  })

  test('takes options that may be left out or undefined, and no others', () => {
    expectTypeOf<main.ParseOptions>().toEqualTypeOf<{
      format?: main.Format | undefined
      reference?: string | undefined
      name?: string | undefined
      maxLength?: number | undefined
      maxBytes?: number | undefined
    }>()
    expectTypeOf<main.ExtractOptions>().toEqualTypeOf<{ reference?: string | undefined }>()
    expectTypeOf<main.StreamOptions>().toExtend<main.ParseOptions>()
    expectTypeOf<main.StreamOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>()
    // @ts-expect-error: under exactOptionalPropertyTypes a signal is there or is left out
    const options: main.StreamOptions = { signal: undefined }
    expect(options).toHaveProperty('signal')
    // @ts-expect-error: there is no such option
    expect(() => main.parseWrittenAnswer('To ask.', { references: '2024-01-01' })).toThrow('references')
    // @ts-expect-error: nor such a format
    expect(() => main.parseWrittenAnswer('To ask.', { format: 'pdf' })).toThrow('format')
  })

  test('gives records whose absent facts are null and never left out', () => {
    expectTypeOf<Record_['schemaVersion']>().toEqualTypeOf<1>()
    expectTypeOf<Record_['metadata']>().toEqualTypeOf<main.Metadata>()
    expectTypeOf<Record_['metadata']['dateTabled']>().toEqualTypeOf<string | null>()
    expectTypeOf<Record_['metadata']['house']>().toEqualTypeOf<'Commons' | 'Lords' | null>()
    expectTypeOf<Record_['metadata']['askingMember']>().toEqualTypeOf<main.Member | null>()
    expectTypeOf<Record_['question']>().toEqualTypeOf<{ text: string } | null>()
    expectTypeOf<Record_['answer']>().toEqualTypeOf<{
      text: string
      kind: main.AnswerKind
      original: string | null
    } | null>()
    expectTypeOf<Record_['actions']>().toEqualTypeOf<main.Action[]>()
    expectTypeOf<Record_['dates']>().toEqualTypeOf<main.DateMention[]>()
    expectTypeOf<Record_['money']>().toEqualTypeOf<main.Money[]>()
    expectTypeOf<Record_['urls']>().toEqualTypeOf<main.Url[]>()
    expectTypeOf<Record_['references']>().toEqualTypeOf<main.Reference[]>()
    expectTypeOf<Record_['tables']>().toEqualTypeOf<main.Table[]>()
    expectTypeOf<Record_['problems']>().toEqualTypeOf<main.Problem[]>()
    expectTypeOf<main.Action['status']>().toEqualTypeOf<'done' | 'in-progress' | 'planned' | null>()
    expectTypeOf<main.Action['dates']>().toEqualTypeOf<main.DateMention[]>()
    expectTypeOf<main.Money['value']>().toEqualTypeOf<number | null>()
    expectTypeOf<main.Url['via']>().toEqualTypeOf<string | null>()
    expectTypeOf<main.Problem['section']>().toEqualTypeOf<main.SectionName | undefined>()
    for (const kind of main.MENTION_KINDS) expectTypeOf<Record_[typeof kind][number]>().toExtend<main.Mention>()
    // @ts-expect-error: a day is never a Date
    const day: main.Metadata['dateTabled'] = new Date(0)
    expect(day).toBeInstanceOf(Date)
  })

  test('has schemas and types of one name', () => {
    expectTypeOf<z.infer<typeof main.WrittenAnswer>>().toEqualTypeOf<main.WrittenAnswer>()
    expectTypeOf<z.infer<typeof main.Action>>().toEqualTypeOf<main.Action>()
    expectTypeOf<z.infer<typeof main.DateMention>>().toEqualTypeOf<main.DateMention>()
    expectTypeOf<z.infer<typeof main.Money>>().toEqualTypeOf<main.Money>()
    expectTypeOf<z.infer<typeof main.Url>>().toEqualTypeOf<main.Url>()
    expectTypeOf<z.infer<typeof main.Reference>>().toEqualTypeOf<main.Reference>()
    expectTypeOf<z.infer<typeof main.Table>>().toEqualTypeOf<main.Table>()
    expectTypeOf<z.infer<typeof main.Problem>>().toEqualTypeOf<main.Problem>()
    expectTypeOf<z.infer<typeof main.ProblemCode>>().toEqualTypeOf<main.ProblemCode>()
    expectTypeOf<z.infer<typeof main.Metadata>>().toEqualTypeOf<main.Metadata>()
    expectTypeOf<z.infer<typeof main.Attachment>>().toEqualTypeOf<main.Attachment>()
    expectTypeOf<z.infer<typeof main.Format>>().toEqualTypeOf<main.Format>()
    expectTypeOf<z.infer<typeof main.IsoDay>>().toEqualTypeOf<main.IsoDay>()
    expectTypeOf(main.jsonSchema).returns.toEqualTypeOf<z.core.JSONSchema.JSONSchema>()
    // Standard Schema, so that any validator's adapter takes them.
    expectTypeOf(main.WrittenAnswer['~standard'].vendor).toEqualTypeOf<string>()
    expect(main.WrittenAnswer['~standard'].version).toBe(1)
  })

  test('has parts on their own, and a way back to the source', () => {
    expectTypeOf(main.extractDates).toEqualTypeOf<(text: string, options?: main.ExtractOptions) => main.DateMention[]>()
    expectTypeOf(main.extractMoney).toEqualTypeOf<(text: string) => main.Money[]>()
    expectTypeOf(main.extractUrls).toEqualTypeOf<(text: string) => main.Url[]>()
    expectTypeOf(main.extractReferences).returns.toEqualTypeOf<main.Reference[]>()
    expectTypeOf(main.extractActions).returns.toEqualTypeOf<main.Action[]>()
    expectTypeOf(main.locate).returns.toEqualTypeOf<main.Place | null>()
    expectTypeOf<main.Place>().toEqualTypeOf<{ offset: number; line: number; column: number }>()
    expectTypeOf(main.locate).parameter(1).toEqualTypeOf<Pick<main.Mention, 'section' | 'start'>>()
  })
})

describe('written-answers/plugin', () => {
  test('exports these values and no others', () => {
    expect(Object.keys(plugin).sort()).toEqual(['answerCompile', 'answerExtract', 'answerParse', 'sectionTree'])
  })

  test('types the result of a processor', async () => {
    const text = 'To ask the Minister, what she did.\n\nWe did it.'
    const processor = unified()
      .use(plugin.answerParse, { reference: '2024-06-20' })
      .use(plugin.answerExtract)
      .use(plugin.answerCompile)
    const file = processor.processSync(text)
    expect(file.result).toHaveLength(1)
    expectTypeOf(file.result).toEqualTypeOf<Record_[]>()
    expectTypeOf(unified().use(plugin.answerParse).use(plugin.answerCompile).processSync(text).result).toEqualTypeOf<
      Record_[]
    >()
    expectTypeOf((await processor.process(text)).result).toEqualTypeOf<Record_[]>()
    expectTypeOf(plugin.answerCompile).toEqualTypeOf<import('unified').Plugin<[], Root, Record_[]>>()
    expectTypeOf<import('unified').CompileResultMap['WrittenAnswers']>().toEqualTypeOf<Record_[]>()
    expectTypeOf(plugin.answerParse).parameter(0).toEqualTypeOf<main.ParseOptions | undefined>()
    expectTypeOf(plugin.answerExtract).returns.toEqualTypeOf<import('unified').Transformer<Root>>()
    expectTypeOf(plugin.sectionTree).toEqualTypeOf<(record: Record_, name: main.SectionName) => RootContent[]>()
    expectTypeOf<NonNullable<Root['data']>['records']>().toEqualTypeOf<Record_[] | undefined>()
  })
})

describe('written-answers/view', () => {
  test('renders any iterable of records', () => {
    expect(Object.keys(view)).toEqual(['renderReview'])
    expectTypeOf(view.renderReview).toEqualTypeOf<(records: Iterable<Record_>) => string>()
  })
})

describe('written-answers/write', () => {
  test('exports these values and no others', () => {
    expect(Object.keys(write).sort()).toEqual(
      [
        ...['BuildError', 'DATASET_FORMATS', 'LEFT_OUT', 'TABLES', 'answerKey', 'buildDataset', 'checkDataset'],
        ...['chooseFormat', 'countsOfPart', 'datasetStats', 'finishBuild', 'formatOf', 'isFolder', 'jobOf'],
        ...['mergeShards', 'openPart', 'planBuild', 'publish', 'readDataset', 'readPart', 'readTable'],
        ...['refuseExisting', 'runPart', 'sidecarsOf', 'writeDataset'],
      ].sort(),
    )
  })

  test('writes and reads records', () => {
    expectTypeOf(write.writeDataset).parameter(0).toEqualTypeOf<Iterable<Record_> | AsyncIterable<Record_>>()
    expectTypeOf(write.writeDataset).returns.resolves.toEqualTypeOf<write.DatasetSummary>()
    expectTypeOf(write.readDataset).returns.toEqualTypeOf<AsyncGenerator<Record_, void, undefined>>()
    expectTypeOf(write.readTable).returns.toEqualTypeOf<AsyncGenerator<write.TableRow, void, undefined>>()
    expectTypeOf<write.TableRow>().toEqualTypeOf<Record<string, string | number | boolean | null>>()
    expectTypeOf<write.DatasetFormat>().toEqualTypeOf<'jsonl' | 'jsonl.gz' | 'csv' | 'parquet' | 'sqlite'>()
    expectTypeOf<write.WriteOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>()
    expectTypeOf(write.checkDataset).returns.resolves.toEqualTypeOf<write.CheckReport>()
    expectTypeOf(write.datasetStats).returns.resolves.toEqualTypeOf<write.DatasetStats>()
    expectTypeOf(write.formatOf).returns.toEqualTypeOf<write.DatasetFormat | null>()
    expectTypeOf(write.TABLES).toEqualTypeOf<readonly write.TableDefinition[]>()
    // @ts-expect-error: there is no such format
    expect(() => write.chooseFormat('x', 'xlsx' satisfies write.DatasetFormat)).toThrow()
  })

  test('builds archives', () => {
    expectTypeOf(write.buildDataset).returns.resolves.toEqualTypeOf<write.BuildSummary>()
    expectTypeOf(write.buildDataset).parameters.toEqualTypeOf<
      [inputs: readonly string[], options: write.BuildOptions]
    >()
    expectTypeOf<write.BuildOptions>().toHaveProperty('out').toEqualTypeOf<string>()
    expectTypeOf(write.mergeShards).returns.resolves.toEqualTypeOf<write.BuildSummary>()
    expectTypeOf(write.openPart).returns.resolves.toEqualTypeOf<write.PartWriter>()
    expectTypeOf(write.publish).returns.resolves.toEqualTypeOf<write.DatasetSummary>()
    expectTypeOf(write.planBuild).returns.resolves.toEqualTypeOf<write.OpenBuild>()
    expectTypeOf<InstanceType<typeof write.BuildError>['code']>().toExtend<string>()
    // @ts-expect-error: where the dataset goes must be said
    const options: write.BuildOptions = {}
    expect(options).toEqual({})
  })
})

describe('written-answers/queue', () => {
  test('exports these values and no others', () => {
    expect(Object.keys(queue).sort()).toEqual(
      [
        ...['BuildError', 'QueueError', 'cancelBuild', 'enqueueBuild', 'planBuild', 'queueStatus', 'retryBuild'],
        ...['runWorker'],
      ].sort(),
    )
  })

  test('queues, works, and tells how far it is', () => {
    expectTypeOf(queue.enqueueBuild).parameters.toEqualTypeOf<
      [inputs: readonly string[], options: queue.EnqueueOptions]
    >()
    expectTypeOf(queue.enqueueBuild).returns.resolves.toEqualTypeOf<queue.QueuedBuild>()
    expectTypeOf<queue.QueuedBuild['finished']>().returns.resolves.toEqualTypeOf<write.BuildSummary>()
    expectTypeOf(queue.runWorker).toEqualTypeOf<(options: queue.WorkerOptions) => Promise<void>>()
    expectTypeOf<queue.WorkerOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>()
    expectTypeOf<queue.WorkerEvent['type']>().toEqualTypeOf<'ready' | 'made' | 'published' | 'failed' | 'trouble'>()
    expectTypeOf(queue.queueStatus).returns.resolves.toEqualTypeOf<queue.QueueStatus>()
    expectTypeOf<queue.BuildStatus['state']>().toExtend<string>()
    expectTypeOf(queue.planBuild).toEqualTypeOf<typeof write.planBuild>()
    // @ts-expect-error: workers have threads of their own, and shards are another way
    const options: queue.EnqueueOptions = { out: 'x.jsonl', redis: 'redis://x', workers: 2 }
    expect(options.out).toBe('x.jsonl')
    // @ts-expect-error: where Redis is must be said
    const worker: queue.WorkerOptions = { store: '/store' }
    expect(worker.store).toBe('/store')
  })
})
