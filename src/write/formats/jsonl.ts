/** JSON lines: one file with a record a line, whole as parsed or narrowed to the fields asked for; gzipped if wanted. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip, gzipSync } from 'node:zlib'
import type { Entry } from '../columns/column.js'
import { appendFrom, bytesOf, firstBytes, openOutput } from '../files.js'
import type { LaidOutTable } from '../layout.js'
import type { FragmentWriter } from './format.js'

/** A gzip file is a row of members, so that fragments can be joined as they are; a member holds about this much text. */
const MEMBER_TEXT = 1 << 20

/** The byte of a gzip header that names the operating system: 255, unknown, so that the bytes are the same on each. */
const SYSTEM_AT = 9
const UNKNOWN_SYSTEM = 255

function member(text: string): Uint8Array {
  const bytes = gzipSync(text)
  bytes[SYSTEM_AT] = UNKNOWN_SYSTEM
  return bytes
}

function fragmentName(gzip: boolean): string {
  return gzip ? 'answers.jsonl.gz' : 'answers.jsonl'
}

function openLines(path: string, gzip: boolean): { add(line: string): void; finish(): void; abandon(): void } {
  const output = openOutput(path)
  let text = ''
  return {
    add(line) {
      if (!gzip) {
        output.write(`${line}\n`)
        return
      }
      text += `${line}\n`
      if (text.length < MEMBER_TEXT) return
      output.write(member(text))
      text = ''
    },
    finish() {
      if (text !== '') output.write(member(text))
      output.close()
    },
    abandon: () => output.abandon(),
  }
}

/**
 * The lines of a file of JSON lines, gzipped or not, without empty ones. Only a line feed ends a line: the reader of
 * Node would end it at U+2028 too, which JSON lets stand.
 * @throws errors of the file system and of gzip as Node gives them.
 */
export async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false })
  let rest = ''
  for await (const piece of isGzip(path) ? unpacked(path) : bytesOf(path)) {
    const text = rest + decoder.decode(piece, { stream: true })
    let at = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      const line = text.slice(at, end)
      at = end + 1
      if (line.trim() !== '') yield line
    }
    rest = text.slice(at)
  }
  const last = rest + decoder.decode()
  if (last.trim() !== '') yield last
}

function isGzip(path: string): boolean {
  const [first, second] = firstBytes(path, 2)
  return first === 0x1f && second === 0x8b
}

/** The bytes of a gzip file of one or more members, unpacked. */
async function* unpacked(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const source = Readable.from(copiesOf(path))
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  try {
    yield* source.pipe(gunzip)
  } finally {
    source.destroy()
  }
}

function* copiesOf(path: string): Generator<Buffer, void, undefined> {
  for (const piece of bytesOf(path)) yield Buffer.from(piece)
}

/** Writes the fragment of a part. */
export function openJsonl(folder: string, gzip: boolean, tables: readonly LaidOutTable[] | null): FragmentWriter {
  const lines = openLines(join(folder, fragmentName(gzip)), gzip)
  return {
    add(entry, json) {
      lines.add(tables === null ? json : JSON.stringify(narrowed(entry, tables)))
    },
    finish() {
      lines.finish()
      return [fragmentName(gzip)]
    },
    abandon: () => lines.abandon(),
  }
}

/** Rewrites a fragment into another folder; `change` gives the new line, null for none. */
export async function rewriteJsonl(
  from: string,
  to: string,
  gzip: boolean,
  change: (line: string, index: number) => string | null,
): Promise<void> {
  const lines = openLines(join(to, fragmentName(gzip)), gzip)
  let index = 0
  try {
    for await (const line of linesOf(join(from, fragmentName(gzip)))) {
      const changed = change(line, index)
      if (changed !== null) lines.add(changed)
      index += 1
    }
    lines.finish()
  } finally {
    lines.abandon()
  }
}

/** Joins the fragments of folders. */
export async function joinJsonl(
  folders: readonly string[],
  target: string,
  gzip: boolean,
  between: (done: number) => Promise<void>,
): Promise<void> {
  const output = openOutput(target)
  try {
    for (const [done, folder] of folders.entries()) {
      const path = join(folder, fragmentName(gzip))
      if (existsSync(path)) appendFrom(output, path)
      await between(done + 1)
    }
    // A file of no members is not a gzip file.
    if (gzip && output.size === 0) output.write(member(''))
    output.close()
  } finally {
    output.abandon()
  }
}

type Json = { [name: string]: Json | Json[] | unknown }

/** A record with its id and only the leaves that stand in the columns asked for. */
function narrowed({ id, record }: Entry, tables: readonly LaidOutTable[]): Json {
  const leaves = tables.flatMap(({ columns }) => columns.flatMap((column) => column.leaves))
  const tree: Json = {}
  for (const leaf of leaves) {
    let branch = tree
    // `actions[].dates[].from` is the way actions, dates, from.
    for (const name of leaf.replaceAll('[]', '').split('.')) {
      branch[name] ??= {}
      branch = branch[name] as Json
    }
  }
  return { answerId: id, ...(picked(record, tree) as Json) }
}

function picked(value: unknown, tree: Json): unknown {
  const names = Object.keys(tree)
  if (names.length === 0 || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((each) => picked(each, tree))
  const found = value as Json
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(found, name)).map((name) => [name, picked(found[name], tree[name] as Json)]),
  )
}
