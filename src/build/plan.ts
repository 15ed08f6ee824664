/**
 * The plan of a build: what each part of a dataset is made from. It follows from the inputs and the options alone, so that
 * any number of workers, on any machines, make the same parts.
 */
import type { ParseOptions } from '../index.js'
import type { WriteSettings } from '../write/index.js'
import type { SliceKind } from './cut/index.js'
import type { Filters } from './filters.js'

/** An input of a plan. */
export interface PlanInput {
  /** As the user named it; see {@link FoundInput}. */
  name: string
  /** Where it stands on this machine; null for standard input, which is in the staging folder. */
  path: string | null
  /** Bytes; 0 for what cannot be opened. */
  size: number
  /** Of the file as it stands, packed or not; empty for what cannot be opened. */
  sha256: string
  /** When it was changed, in ms; only to tell early that it was, never part of what a plan is. */
  changed: number
}

/** A stretch of an input that holds whole units, cut in one way. */
export interface Slice {
  type: 'slice'
  /** The number of the input. */
  input: number
  /** The path in a zip archive, else null. */
  member: string | null
  kind: SliceKind
  /** Bytes of the input as unpacked, half-open. */
  start: number
  end: number
  /** Where the bytes begin in the part's file in the staging folder; null for a slice of the input file itself. */
  spooled: number | null
  /** Bytes from the start of the input that the slice is read with, for a piece of an XML file. */
  head: number
  /** It is a piece of an XML file, not all of it. */
  isPiece: boolean
  /** The number of the first unit in its input, from 0, and how many there are. */
  first: number
  units: number
}

/** A piece of an input that could not be cut into units. */
export interface PlannedReject {
  type: 'reject'
  input: number
  member: string | null
  /** Bytes from the start of the input as unpacked. */
  offset: number
  code: string
  message: string
}

/** What is said of an input or unit in which no answer stands. */
export function noAnswer(name: string): Pick<PlannedReject, 'code' | 'message'> {
  return { code: 'no-answer', message: `${name}: expected a written answer, found none` }
}

/** What one worker makes at a time. */
export interface Part {
  index: number
  pieces: (Slice | PlannedReject)[]
  /** Bytes to parse. */
  bytes: number
  /** Units of the slices, counted before anything is parsed, and planned rejects. */
  units: number
  /** Of the bytes of the slices, in order, as planned: what is parsed later must be the same. */
  sha256: string
}

/** What a plan is made with; all of it decides the bytes of the dataset. */
export interface PlanOptions {
  write: WriteSettings
  parse: ParseOptions
  filters: Filters
  /** Bytes after which a part ends, at the next end of a unit; null leaves it to the size of the inputs. */
  partBytes: number | null
  /** The longest unit, in bytes. */
  maxUnit: number
}

/** A whole plan. */
export interface Plan {
  /** Of everything below, without paths and times. */
  hash: string
  /** The version of this library, and of the form of a plan. */
  version: string
  options: PlanOptions
  inputs: PlanInput[]
  parts: Part[]
}

/** What a slice's input is called in rejects and records. */
export function nameOf(inputs: readonly PlanInput[], piece: Pick<Slice, 'input' | 'member'>): string {
  const { name } = inputs[piece.input] ?? { name: '' }
  return piece.member === null ? name : `${name}/${piece.member}`
}

/** A shard of a plan: every `of`-th part, from the one with this number, counted from 1. */
export interface Shard {
  number: number
  of: number
}

/** Whether a part is of a shard. */
export function isOfShard(index: number, shard: Shard | null): boolean {
  return shard === null || index % shard.of === shard.number - 1
}
