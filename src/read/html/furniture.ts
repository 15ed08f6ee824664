/** The parts of a web page that are not what it is about: they are left out, and told of. */
import type { Span } from '../../document.js'

/** What was left out: a stretch of the source, and the text in it. */
export interface LeftOut extends Span {
  text: string
}

/** Follows the tags of a page, and tells which text to leave out. */
export interface FurnitureFilter {
  opened(name: string, attributes: ReadonlyMap<string, string>, at: number): void
  closed(name: string, end: number): void
  /** What comes now is left out. */
  isIn(): boolean
  /** Takes note of a text that is left out. */
  take(text: string, at: number): void
  finish(): LeftOut[]
}

/** Where on a page its text is looked for: in its `<main>`, or everywhere; `all` of it leaves out no furniture. */
export type Region = 'main' | 'page' | 'all'

/** Elements that never hold a question or an answer. */
const FURNITURE = new Set('nav footer aside dialog button select datalist textarea iframe svg menu'.split(' '))
const ROLES = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|complementary|alert)$/iu
/** Elements whose end tag cannot be left out: those that a class may mark as furniture. */
const MARKED = new Set('div section ul ol form span a header'.split(' '))
/** `class="cookie-banner"`, `id="breadcrumbs"`, `class="navLinks"`: one of the names is, or begins so. */
const CLASS =
  /(?:^|\s)(?:(?:global-|site-|page-)?(?:cookie|breadcrumb)[\w-]*|skip-?(?:to|link)[\w-]*|nav-?links?|navbar[\w-]*|pagination|share(?:-[\w-]+)?|social-(?:links|media|share)[\w-]*|feedback|toolbar|(?:site|global|page)-?(?:header|footer|nav)[\w-]*)(?=$|\s)/iu
const HIDDEN_STYLE = /display: ?none|visibility: ?hidden/iu
const SHOWN = 60

/** Makes a filter for a region of a page. */
export function createFurnitureFilter(region: Region): FurnitureFilter {
  const left: LeftOut[] = []
  let name = ''
  let depth = 0
  let mains = 0
  let start = -1
  let text = ''
  let last = 0

  function end(at: number): void {
    const words = text.replace(SPACES, ' ').trim()
    if (start >= 0 && words !== '') left.push({ start, end: at, text: words })
    start = -1
    text = ''
  }

  function isFurniture(tag: string, attributes: ReadonlyMap<string, string>): boolean {
    if (FURNITURE.has(tag) || ROLES.test(attributes.get('role') ?? '')) return true
    if (!MARKED.has(tag)) return false
    return (
      attributes.has('hidden') ||
      HIDDEN_STYLE.test(attributes.get('style') ?? '') ||
      CLASS.test(attributes.get('class') ?? '') ||
      CLASS.test(attributes.get('id') ?? '')
    )
  }

  return {
    opened(tag, attributes, at) {
      if (region === 'all') return
      if (tag === 'main') {
        // What was left open before it ends here.
        if (mains === 0) {
          end(at)
          depth = 0
        }
        mains += 1
      } else if (depth > 0) {
        if (tag === name) depth += 1
      } else if (isFurniture(tag, attributes)) {
        name = tag
        depth = 1
        start = start < 0 ? at : start
      }
    },
    closed(tag, at) {
      if (region === 'all') return
      if (depth > 0 && tag === name) {
        depth -= 1
        if (depth === 0 && (region === 'page' || mains > 0)) end(at)
      } else if (tag === 'main' && mains > 0) {
        mains -= 1
        depth = 0
      } else if ((tag === 'body' || tag === 'html') && depth > 0) {
        depth = 0
        end(at)
      }
    },
    isIn: () => depth > 0 || (region === 'main' && mains === 0),
    take(data, at) {
      if (start < 0) start = at
      last = at + data.length
      if (text.length < SHOWN) text += ` ${data.replace(SPACES, ' ').trim()}`
    },
    finish() {
      end(last)
      return left
    },
  }
}

const SPACES = /\s+/gu
