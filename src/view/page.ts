/** The document around the content: its head, its own style sheet and script, and the policy that allows nothing else. */
import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { type Content, h } from './element.js'
import style from './page/review.css?raw'
import script from './page/review.js?raw'

const compiler = unified().use(rehypeStringify, { allowDangerousHtml: false, allowDangerousCharacters: false }).freeze()

/** The page as HTML. */
export function page(title: string, content: Content[]): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h(
        'html',
        { lang: 'en-GB' },
        h(
          'head',
          {},
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy() }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', {}, title),
          h('style', {}, style),
        ),
        h('body', {}, patterns(), content, h('script', {}, script)),
      ),
    ],
  }
  return `${compiler.stringify(root)}\n`
}

/** The pattern of what is in progress. */
function patterns(): Element {
  return h(
    'svg',
    { className: ['patterns'], width: 0, height: 0, ariaHidden: 'true' },
    h(
      'pattern',
      { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
      h('rect', { width: 6, height: 6 }),
      h('path', { d: 'M-1 7 L7 -1 M-1 1 L1 -1 M5 7 L7 5' }),
    ),
  )
}

/** Nothing but this page's own style and script: no address is opened, whatever a text says. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
