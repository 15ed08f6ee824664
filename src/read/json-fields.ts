/** The fields of a question in JSON, read by their kind: a field of another kind is null, and a problem. */
import { placeIn, placeWithin, type Text } from '../document.js'
import { surely } from '../schema/surely.js'
import { IsoDay, type Problem } from '../schema.js'
import { versionsOf } from './corrections.js'
import { readHtml, readSimpleHtml } from './html.js'
import type { JsonText, Path } from './json-text.js'
import { type Mended, mendMojibake } from './mojibake.js'

export type Json = Record<string, unknown>

/** A value, and the way to it from the source. */
export interface JsonItem {
  value: unknown
  /** Null for a parsed object, which has no places. */
  source: JsonText | null
  /** Where the value that `path` starts from begins in the source. */
  root: number
  path: Path
}

/** A text with markup: as it is now, and as it was before a correction that is marked in it. */
export interface Versions {
  text: Text | null
  original: string | null
  /** The field as the source gives it. */
  raw: string
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A part of an item, with the way to it; undefined where it has no such part of its own. */
export function partOf(item: JsonItem, name: string | number): JsonItem | undefined {
  const { value, source, root, path } = item
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return { value: (value as Record<string | number, unknown>)[name], source, root, path: [...path, name] }
}

/** How an API names its fields: most are asked for their value alone. */
export interface Finder {
  value(item: JsonItem, name: string): unknown
  item(item: JsonItem, name: string): JsonItem | undefined
}

/** An item whose fields are read by their kind, and where what is wrong with them is told. */
export interface Fields {
  item: JsonItem
  find: Finder
  problems: Problem[]
}

/** A field of text. */
export function textIn(fields: Fields, name: string): string | null {
  const text = read(fields, name, 'text', asText)
  return text === null ? null : (mended(fields, name, text)?.text ?? text).trim() || null
}

/** A field of a whole number. */
export function numberIn(fields: Fields, name: string): number | null {
  return read(fields, name, 'a whole number', asNumber)
}

/** A UIN or the like, which some tools write as a number. */
export function idIn(fields: Fields, name: string): string | null {
  return read(fields, name, 'a number or text', asId)
}

/** A field that is true or false. */
export function flagIn(fields: Fields, name: string): boolean | null {
  return read(fields, name, 'true or false', asFlag)
}

/** A field of a day. */
export function dayIn(fields: Fields, name: string): IsoDay | null {
  return read(fields, name, 'a day', asDay)
}

/** A field that names one of the two Houses. */
export function houseIn(fields: Fields, name: string): 'Commons' | 'Lords' | null {
  return read(fields, name, 'Commons or Lords', asHouse)
}

/** A field of markup, rendered. */
export function htmlIn(fields: Fields, name: string): Versions | null {
  const raw = read(fields, name, 'text', asText)
  const item = raw === null ? undefined : fields.find.item(fields.item, name)
  if (item === undefined || raw === null) return null
  const repair = mended(fields, name, raw)
  const { text, original } = readVersions(repair?.text ?? raw)
  if (repair !== null) placeWithin(text, (offset) => placeIn(raw, repair.back(offset)))
  const { source, root, path } = item
  if (source !== null) placeWithin(text, (offset) => source.placeOf(root, path, offset))
  return { text: text.value === '' ? null : text, original, raw }
}

/** True for an object; false for none, and for another kind of value. */
export function hasObject(fields: Fields, name: string): boolean {
  return read(fields, name, 'an object', asObject) !== null
}

/** A field of a list, whose items `convert` reads. */
export function listIn<T>(fields: Fields, name: string, kind: string, convert: (raw: unknown) => T | null): T[] {
  const items: T[] = []
  for (const raw of read(fields, name, `a list of ${kind}`, asList) ?? []) {
    const item = convert(raw)
    if (item === null) unreadable(fields, name, `a list of ${kind}`, raw)
    else items.push(item)
  }
  return items
}

function read<T>(fields: Fields, name: string, kind: string, convert: (raw: unknown) => T | null): T | null {
  const raw = fields.find.value(fields.item, name)
  if (raw === null || raw === undefined || raw === '') return null
  const result = convert(raw)
  if (result === null) unreadable(fields, name, kind, raw)
  return result
}

function unreadable({ problems }: Fields, name: string, kind: string, raw: unknown): void {
  const message = `${name} should be ${kind}, found ${describe(raw)}`
  problems.push({ code: 'header-unreadable', message, severity: 'warning' })
}

function mended({ problems }: Fields, name: string, text: string): Mended | null {
  const result = mendMojibake(text)
  if (result !== null) problems.push({ ...result.problem, message: `${name}: ${result.problem.message}` })
  return result
}

function asObject(raw: unknown): Json | null {
  return isObject(raw) ? raw : null
}

function asList(raw: unknown): unknown[] | null {
  return Array.isArray(raw) ? raw : null
}

/** Markup as it is now, and what it was before a correction that is marked in it. */
function readVersions(html: string): { text: Text; original: string | null } {
  // In simple markup nothing is marked.
  const simple = readSimpleHtml(html)
  if (simple !== null) return { text: simple, original: null }
  const { current, original } = versionsOf(html)
  return { text: readHtml(current), original: (original === null ? '' : readHtml(original).value) || null }
}

const SHOWN = 60
const SHOWN_NAMES = 4

/** What a value is, in a few words. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isObject(value)) {
    const names = Object.keys(value)
    if (names.length === 0) return 'an object without fields'
    const shown = names.slice(0, SHOWN_NAMES).map((name) => `"${clip(name)}"`)
    return `an object with ${shown.join(', ')}${names.length > SHOWN_NAMES ? ' …' : ''}`
  }
  return typeof value === 'string' ? `the text "${clip(value)}"` : String(value)
}

function clip(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

/** Text that is not empty. */
export function asText(raw: unknown): string | null {
  return typeof raw === 'string' && raw !== '' ? raw : null
}

/** "54", which the old API writes for 54. */
const DIGITS = /^\d{1,15}$/u

function asNumber(raw: unknown): number | null {
  if (typeof raw === 'string' && DIGITS.test(raw)) return Number(raw)
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 ? raw : null
}

/** A name that is text, or a whole number. */
export function asId(raw: unknown): string | null {
  return typeof raw === 'string' ? raw.trim() || null : (asNumber(raw)?.toString() ?? null)
}

function asFlag(raw: unknown): boolean | null {
  if (typeof raw === 'boolean') return raw
  return raw === 'true' ? true : raw === 'false' ? false : null
}

/** "2024-01-12T00:00:00", "2024-01-12", "2014-06-30T11:16:47.0098969Z". */
const DAY = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d[\d:.]{0,16}(?:Z|[+-]\d\d:\d\d)?)?$/u

const isDay = surely(IsoDay)

function asDay(raw: unknown): IsoDay | null {
  const day = typeof raw === 'string' ? DAY.exec(raw)?.[1] : undefined
  return day !== undefined && isDay(day) ? day : null
}

const HOUSES: Record<string, 'Commons' | 'Lords'> = {
  commons: 'Commons',
  'house of commons': 'Commons',
  lords: 'Lords',
  'house of lords': 'Lords',
}

function asHouse(raw: unknown): 'Commons' | 'Lords' | null {
  const name = typeof raw === 'string' ? raw.toLowerCase() : ''
  return Object.hasOwn(HOUSES, name) ? (HOUSES[name] ?? null) : null
}
