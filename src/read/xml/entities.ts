/** What stands before the first element of an XML file, and the entities that it declares. */
import { WrittenAnswerError } from '../../error.js'
import type { Settings } from '../../options.js'
import { readHtml } from '../html.js'

/** The longest document type that is read, in UTF-16 code units: parlparse's have about 2,000. */
const MAX_DOCTYPE = 64 * 1024
/** The longest entity: they stand for characters, so that no text grows by them. */
const MAX_ENTITY = 16

const SPACE = /[\s\ufeff]*/uy
const DOCTYPE = /<!doctype\b/iuy
/** A string, a comment's start, or what opens and closes the internal subset. */
const DOCTYPE_TOKEN = /"[^"]*"|'[^']*'|<!--|[[\]>]/gu

/** The end of the prolog (declaration, comments, document type), and the entities of its internal subset. */
export function prologOf(source: string, settings: Settings): { end: number; entities: Map<string, string> } {
  let entities = new Map<string, string>()
  let end = 0
  for (;;) {
    SPACE.lastIndex = end
    SPACE.exec(source)
    end = SPACE.lastIndex
    DOCTYPE.lastIndex = end
    const close = source.startsWith('<?', end) ? '?>' : source.startsWith('<!--', end) ? '-->' : null
    if (close !== null) {
      const stop = source.indexOf(close, end)
      if (stop < 0) return { end, entities }
      end = stop + close.length
    } else if (DOCTYPE.test(source)) {
      const stop = doctypeEnd(source, end, settings)
      entities = entitiesOf(source.slice(end, stop), end, settings)
      end = stop
    } else return { end, entities }
  }
}

function doctypeEnd(source: string, start: number, settings: Settings): number {
  const doctype = source.slice(start, start + MAX_DOCTYPE)
  const token = new RegExp(DOCTYPE_TOKEN)
  let isInSubset = false
  for (let match = token.exec(doctype); match !== null; match = token.exec(doctype)) {
    if (match[0] === '[') isInSubset = true
    else if (match[0] === ']') isInSubset = false
    else if (match[0] === '>' && !isInSubset) return start + token.lastIndex
    else if (match[0] === '<!--') {
      const stop = doctype.indexOf('-->', token.lastIndex)
      if (stop < 0) break
      token.lastIndex = stop
    }
  }
  throw refusal(settings, start, `a document type of at most ${MAX_DOCTYPE} characters`, 'one that does not end')
}

/** `<!ENTITY pound "&#163;">`, `<!ENTITY % more SYSTEM "more.ent">`. */
const ENTITY = /<!ENTITY\s+(%\s+)?([^\s"'<>%]{1,64})\s+(?:(SYSTEM|PUBLIC)\b|"([^"]*)"|'([^']*)')|<!ENTITY/gu
const CHARACTER = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu
const MARKUP = /[&<%]/u
/** XML's own, which a document may declare again, in ways that look like growth (`"&#38;#38;"`). */
const OWN = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

function entitiesOf(doctype: string, offset: number, settings: Settings): Map<string, string> {
  const entities = new Map<string, string>()
  for (const { 1: percent, 2: name = '', 3: outside, 4: double, 5: single, index } of withoutComments(doctype).matchAll(
    ENTITY,
  )) {
    if (OWN.has(name)) continue
    const refuse = (found: string) =>
      refusal(settings, offset + index, `entities that stand for at most ${MAX_ENTITY} characters`, found)
    if (name === '') throw refuse('an entity whose declaration cannot be read')
    if (percent !== undefined) throw refuse(`the parameter entity "${name}"`)
    if (outside !== undefined) throw refuse(`the external entity "${name}", which is never fetched`)
    const value = (double ?? single ?? '').replace(CHARACTER, (_, hex, decimal) => character(hex, decimal))
    if (MARKUP.test(value)) throw refuse(`the entity "${name}", which is made of others or of markup`)
    if (value.length > MAX_ENTITY) throw refuse(`the entity "${name}" of ${value.length}`)
    // The first declaration of a name is binding.
    if (!entities.has(name)) entities.set(name, value)
  }
  return entities
}

/** Comments become spaces, so that offsets stay. */
function withoutComments(doctype: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = doctype.indexOf('<!--', at)
    const end = start < 0 ? -1 : doctype.indexOf('-->', start)
    if (end < 0) return kept.join('') + doctype.slice(at)
    kept.push(doctype.slice(at, start), ' '.repeat(end - start))
    at = end
  }
}

function character(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

function refusal(settings: Settings, offset: number, expected: string, found: string): WrittenAnswerError {
  return new WrittenAnswerError('not-an-answer', { input: settings.name, expected, found, offset })
}

const REFERENCE = /&([a-z][a-z0-9]{0,31});/giu
/** HTML has 2,125 names. */
const MAX_NAMES = 2500

/** The entities of HTML that a source refers to: fragments have lost the document type that declares them. */
export function standardEntities(source: string): Record<string, string> {
  const entities: Record<string, string> = {}
  const seen = new Set(OWN)
  for (const [reference, name = ''] of source.matchAll(REFERENCE)) {
    if (seen.has(name)) continue
    seen.add(name)
    if (seen.size > MAX_NAMES) break
    // A blank entity, such as &nbsp;, is rendered between other characters only.
    const value = readHtml(`x${reference}x`).value.slice(1, -1)
    if (value !== reference) entities[name] = value
  }
  return entities
}
