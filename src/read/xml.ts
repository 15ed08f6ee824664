/** XML → the elements that a reader asks for, each with its place in the source; their bodies become text by `html.ts`. */
import type { Span, Text } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import { onDemand } from '../on-demand.js'
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
  /** False where the source ends before it does. */
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

const saxes = onDemand<typeof import('saxes')>('saxes')

const SETTINGS = { fragment: true, position: false, xmlns: false } as const
const MAX_DEPTH = 500
const MAX_FAULTS = 20
const UNMATCHED = /unmatched closing tag: ([^.]+)/u
/** Told once, however many elements are open. */
const END = /unclosed tag|unexpected end/u
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
  let endsEarly = false
  const parser = new (saxes().SaxesParser)(SETTINGS)
  const place = () => prolog.end + parser.position
  Object.assign(parser.ENTITIES, standardEntities(source), Object.fromEntries(prolog.entities))

  /** Closes the innermost element of a name, and what is open in it: closing tags are left out, but none closes more. */
  function close(name: string, tag: number): void {
    const index = open.findLastIndex((element) => element.name === name)
    if (index < 1) return
    for (const element of open.splice(index)) {
      element.body.end = Math.max(element.body.start, tag)
      element.end = element.name === name ? place() : element.body.end
      element.isClosed = true
    }
  }

  parser.on('error', ({ message }) => {
    const unmatched = UNMATCHED.exec(message)?.[1]
    if (unmatched !== undefined && names.has(unmatched)) close(unmatched, source.lastIndexOf('<', place() - 1))
    const isEnd = END.test(message)
    if (faults.length < MAX_FAULTS && !isEnd)
      faults.push({ message: message.replace(FAULT_PLACE, ''), offset: place() })
    endsEarly ||= isEnd
  })
  // Without this, saxes keeps what a stray closing tag leaves and puts it before the next attribute.
  parser.on('text', () => {})
  parser.on('opentag', ({ name, attributes }) => {
    if (!names.has(name)) return
    const end = place()
    const start = source.lastIndexOf('<', end - 1)
    const element: Element = {
      name,
      attributes: withAmpersands(attributes),
      start,
      end,
      body: { start: end, end },
      children: [],
      isClosed: false,
    }
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
    if (!names.has(name)) return
    const tag = isSelfClosing ? place() : source.lastIndexOf('<', place() - 1)
    // At a stray closing tag saxes closes all that is open, and later finds the right tags unmatched.
    if (isSelfClosing || source.startsWith(`</${name}`, tag)) close(name, tag)
  })
  parser.write(withoutBareAmpersands(source, prolog.end, faults))
  parser.close()
  const inmost = open.at(-1)?.name
  if (endsEarly)
    faults.push({ message: `the source ends inside ${inmost ? `<${inmost}>` : 'a tag'}`, offset: source.length })
  faults.sort((a, b) => a.offset - b.offset)
  for (const element of open) element.end = element.body.end = source.length
  return { source, top, entities: prolog.entities, faults }
}

/** "Marks & Spencer": a reference has a name or number, and a semicolon. */
const BARE_AMPERSAND = /&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][\w.-]{0,63};)/giu
/** A character for private use. */
const STAND_IN = '\uf8ff'

/** To saxes a bare ampersand begins a reference, which swallows tags up to the next semicolon. */
function withoutBareAmpersands(source: string, from: number, faults: Fault[]): string {
  return source.slice(from).replace(BARE_AMPERSAND, (_, offset: number) => {
    if (faults.length < MAX_FAULTS) faults.push({ message: 'an ampersand that is no reference', offset: from + offset })
    return STAND_IN
  })
}

function withAmpersands(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!Object.values(attributes).some((value) => value.includes(STAND_IN))) return attributes
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value.replaceAll(STAND_IN, '&')]))
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

const LINE_ENDS = /\n\s*/gu

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
