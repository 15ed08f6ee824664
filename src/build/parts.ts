/** Units as they are found → parts: slices of inputs, of about equal bytes, hashed, and spooled where they cannot be sought. */
import { createHash, type Hash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Window } from './bytes.js'
import type { Way } from './cut/index.js'
import { isOfShard, type Part, type PlannedReject, type Shard, type Slice } from './plan.js'

/** How parts are made, see {@link PlannerSettings}. */
interface PartsSettings {
  partBytes: number
  spool: string
  shard: Shard | null
}

/** The entry that is being cut. */
interface OpenEntry {
  input: number
  member: string | null
  way: Way
  isPacked: boolean
  window: Window
  /** What each piece of an XML file is read with. */
  head: Uint8Array
}

/** Takes the finds of the cutters, one entry after another. */
export interface PartsMaker {
  beginEntry(entry: OpenEntry): void
  unit(start: number, end: number, isPiece: boolean): void
  gap(): void
  reject(reject: Omit<PlannedReject, 'type'>): void
  /** Hashes and spools what has been found: called before bytes are let go. */
  flush(): void
  neededFrom(): number
  /** Units and rejects so far, of all entries. */
  found(): number
  endEntry(): void
  /** All parts; called when there are no more entries. */
  done(): Part[]
}

/** What a piece costs besides its bytes: a file to open. */
const PIECE_COST = 1024

/** Makes parts in the order of the inputs. */
export function partsMaker({ partBytes, spool, shard }: PartsSettings): PartsMaker {
  const parts: Part[] = []
  let part: Part | undefined
  let hash: Hash = createHash('sha256')
  let spooled = 0
  let spoolFile: number | undefined
  let weight = 0
  let entry: OpenEntry | undefined
  let first = 0
  let found = 0
  let slice: Slice | undefined
  /** How far the slice has been hashed. */
  let flushed = 0

  function openPart(): Part {
    if (part !== undefined) return part
    part = { index: parts.length, pieces: [], bytes: 0, units: 0, sha256: '' }
    hash = createHash('sha256')
    spooled = 0
    weight = 0
    return part
  }

  function closePart(): void {
    closeSlice()
    if (part === undefined) return
    part.sha256 = hash.digest('hex')
    parts.push(part)
    part = undefined
    if (spoolFile === undefined) return
    fsyncSync(spoolFile)
    closeSync(spoolFile)
    spoolFile = undefined
  }

  function beginEntry(opened: OpenEntry): void {
    entry = opened
    first = 0
  }

  function unit(start: number, end: number, isPiece: boolean): void {
    if (entry === undefined) throw new Error('a unit without an entry')
    const into = openPart()
    if (slice === undefined) {
      const { input, member, way, isPacked, head } = entry
      const isXmlPiece = way.kind === 'xml' && isPiece
      const headLength = way.kind === 'xml' && start > 0 ? way.head : 0
      slice = {
        type: 'slice',
        input,
        member,
        kind: way.kind,
        start,
        end,
        spooled: isPacked ? spooled : null,
        head: headLength,
        isPiece: isXmlPiece || headLength > 0,
        first,
        units: 0,
      }
      into.pieces.push(slice)
      flushed = start
      weight += PIECE_COST
      if (headLength > 0) put(head)
    }
    slice.end = end
    slice.units += 1
    first += 1
    found += 1
    into.units += 1
    into.bytes += end - start
    weight += end - start
    if (weight >= partBytes) closePart()
  }

  function put(bytes: Uint8Array): void {
    hash.update(bytes)
    if (slice?.spooled === null) return
    spooled += bytes.length
    if (part === undefined || !isOfShard(part.index, shard)) return
    spoolFile ??= openSync(join(spool, spoolName(part.index)), 'w')
    for (let at = 0; at < bytes.length; ) at += writeSync(spoolFile, bytes, at)
  }

  function flush(): void {
    if (slice === undefined || entry === undefined) return
    for (const bytes of entry.window.between(flushed, slice.end)) put(bytes)
    flushed = slice.end
  }

  function closeSlice(): void {
    flush()
    slice = undefined
  }

  function reject(told: Omit<PlannedReject, 'type'>): void {
    closeSlice()
    const into = openPart()
    into.pieces.push({ type: 'reject', ...told })
    into.units += 1
    first += 1
    found += 1
    weight += PIECE_COST
    if (weight >= partBytes) closePart()
  }

  function endEntry(): void {
    closeSlice()
    entry = undefined
  }

  function done(): Part[] {
    closePart()
    return parts
  }

  return {
    beginEntry,
    unit,
    gap: closeSlice,
    reject,
    flush,
    neededFrom: () => (slice === undefined ? Number.MAX_SAFE_INTEGER : flushed),
    found: () => found,
    endEntry,
    done,
  }
}

/** The name of a part's file of unpacked bytes in the spool folder. */
export function spoolName(index: number): string {
  return `${String(index).padStart(6, '0')}.bytes`
}
