/** XML → the elements that a reader asks for, each with its place in the source; their bodies become text by `html.ts`. */
import { SaxesParser } from 'saxes'
import type { Span, Text } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import type { Problem } from '../schema.js'
import { readSpans } from './html.js'
import { prologOf, standardEntities } from './xml/entities.js'

/** An element: its span is from its opening tag to its closing tag, both included. */
export interface Element extends Span {
  name: string
  attributes: Readonly<Record<string, string>>
  body: Span
  /** The elements in it that were asked for, whatever stands between. */
  children: Element[]
  /** False where the source ends, or another closing tag stands, before its own. */
  isClosed: boolean
}

/** A place at which the source is not well formed. */
interface Fault {
  message: string
  offset: number
}

/** What {@link outline} gives. */
export interface Outline {
  source: string
  /** What no other element holds. */
  top: Element
  entities: ReadonlyMap<string, string>
  /** The first few. */
  faults: Fault[]
}

const SETTINGS = { fragment: true, position: false, xmlns: false } as const
const MAX_DEPTH = 500
const MAX_FAULTS = 20
const FAULT_PLACE = /^\d+:\d+: |\.$/gu

/**
 * Finds the elements of the given names. Takes fragments too: several roots, none, a beginning or an end cut off.
 * @throws WrittenAnswerError `not-an-answer` for entities that could reach outside or grow, and for hostile nesting.
 */
export function outline(source: string, names: ReadonlySet<string>, settings: Settings): Outline {
  const prolog = prologOf(source, settings)
  const top: Element = {
    name: '',
    attributes: {},
    start: prolog.end,
    end: source.length,
    body: { start: prolog.end, end: source.length },
    children: [],
    isClosed: true,
  }
  const open: Element[] = [top]
  const faults: Fault[] = []
  const parser = new SaxesParser(SETTINGS)
  const place = () => prolog.end + parser.position
  Object.assign(parser.ENTITIES, standardEntities(source), Object.fromEntries(prolog.entities))

  parser.on('error', ({ message }) => {
    if (faults.length < MAX_FAULTS) faults.push({ message: message.replace(FAULT_PLACE, ''), offset: place() })
  })
  // Without this, saxes keeps what a stray closing tag leaves and puts it before the next attribute.
  parser.on('text', () => {})
  parser.on('opentag', ({ name, attributes }) => {
    if (!names.has(name)) return
    const end = place()
    const start = source.lastIndexOf('<', end - 1)
    const element: Element = { name, attributes, start, end, body: { start: end, end }, children: [], isClosed: false }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > MAX_DEPTH) {
      throw new WrittenAnswerError('not-an-answer', {
        input: settings.name,
        expected: `elements nested at most ${MAX_DEPTH} deep`,
        found: `<${name}> nested deeper`,
        offset: start,
      })
    }
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!names.has(name) || open.length === 1) return
    const element = open.pop()
    if (element === undefined) return
    const end = place()
    const tag = isSelfClosing ? end : source.lastIndexOf('<', end - 1)
    element.isClosed = isSelfClosing || source.startsWith(`</${name}`, tag)
    element.body.end = Math.max(element.body.start, tag)
    element.end = end
  })
  parser.write(source.slice(prolog.end))
  parser.close()
  for (const element of open) element.end = element.body.end = source.length
  return { source, top, entities: prolog.entities, faults }
}

/** The faults of a stretch of the source, as problems. */
export function faultsIn({ faults }: Outline, start: number, end: number): Problem[] {
  return faults
    .filter(({ offset }) => offset >= start && offset <= end)
    .map(({ message, offset }) => ({
      code: 'markup-malformed',
      message: `the XML is not well formed: ${message}`,
      severity: 'warning',
      start: offset,
      end: offset,
    }))
}

/** The text of stretches of an outlined source, without the spans to leave out (in order, none in another). */
export function textOfSpans(
  { source, entities }: Outline,
  spans: readonly Span[],
  without: readonly Span[] = [],
): Text | null {
  const text = readSpans(source, subtract(spans, without), { entities })
  return text.value === '' ? null : text
}

/** The text of an element in one line, such as a heading's; empty for none. */
export function lineOf(outlined: Outline, element: Element | undefined): string {
  const text = element === undefined ? null : textOfSpans(outlined, [element.body])
  return text?.value.replace(LINE_ENDS, ' ') ?? ''
}

const LINE_ENDS = /\s*\n\s*/gu

function subtract(spans: readonly Span[], without: readonly Span[]): Span[] {
  const left: Span[] = []
  for (const { start, end } of spans) {
    let at = start
    for (const cut of without) {
      if (cut.end <= at || cut.start >= end) continue
      if (cut.start > at) left.push({ start: at, end: cut.start })
      at = Math.max(at, cut.end)
    }
    if (at < end) left.push({ start: at, end })
  }
  return left
}
