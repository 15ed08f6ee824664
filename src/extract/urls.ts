/** Links of the markup and bare addresses of the text. */
import { type Link, mentionOf, type Section, type Span } from '../document.js'
import { once, onDemand } from '../on-demand.js'
import type { Url } from '../schema.js'
import { matchesIn } from './patterns.js'
import { overlapTest } from './search.js'

const linkifyIt = onDemand<typeof import('linkify-it')>('linkify-it')

const linkify = once(() => {
  const { LinkifyIt } = linkifyIt()
  const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  return linkify.add('mailto:', null).add('//', null)
})

/** "www.gov.uk/…" without a scheme, which linkify-it finds only together with guesses such as "GOV.UK". */
const WWW = /(?<![\w@/.-])www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][^\s<>"']*)?/giu

const MAY_BE_WWW = /ww\./iu

/** Every link target of a section, in order: the markup's own links, then addresses that stand in the text. */
export function urlsIn(section: Section): Url[] {
  const urls = linksIn(section)
  const isTaken = overlapTest(urls)
  for (const span of bareAddresses(section.plain)) {
    if (isTaken(span)) continue
    const target = normalise(section.plain.slice(span.start, span.end))
    if (target === null) continue
    const { url, via } = target
    urls.push(mentionOf(section, span.start, span.end, { url, label: null, via }))
  }
  return urls.sort((a, b) => a.start - b.start)
}

/** The links of the markup; of two that overlap, the first that was given. */
function linksIn(section: Section): Url[] {
  const urls: Url[] = []
  /** Links stand in the order of the text, but for those within a link. */
  let end = 0
  for (const link of section.links) {
    const url = urlOfLink(section, link)
    if (url === null || (url.start < end && overlapTest(urls)(url))) continue
    urls.push(url)
    end = Math.max(end, url.end)
  }
  return urls
}

function urlOfLink(section: Section, link: Link): Url | null {
  const target = normalise(link.target)
  if (target === null) return null
  const { start } = link
  const end = Math.min(link.end, section.text.length)
  if (end <= start) return null
  const label = section.text.slice(start, end).trim()
  const { url, via } = target
  return mentionOf(section, start, end, { url, label: ADDRESS.test(label) ? null : label, via })
}

/** A label that is itself an address says nothing more than its target. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu

function bareAddresses(text: string): Span[] {
  const spans: Span[] = []
  if (text.includes('://')) {
    for (const { index, lastIndex } of linkify().match(text) ?? []) spans.push(trimmed(text, index, lastIndex))
  }
  if (!MAY_BE_WWW.test(text)) return spans
  const isFound = overlapTest(spans)
  for (const { index, 0: address } of matchesIn(text, WWW)) {
    const span = trimmed(text, index, index + address.length)
    if (!isFound(span)) spans.push(span)
  }
  return spans.sort((a, b) => a.start - b.start)
}

const TRAILING = '.,;:!?\'"*'
const CLOSERS: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

const CLOSER = /[)\]}]/u

/** Without the punctuation of the sentence around it; a closing bracket stays when it was opened inside. */
function trimmed(text: string, start: number, end: number): Span {
  const depth: Record<string, number> = {}
  if (CLOSER.test(text.slice(start, end))) {
    for (let at = start; at < end; at += 1) {
      const character = text.charAt(at)
      if ('([{'.includes(character)) depth[character] = (depth[character] ?? 0) + 1
      const opener = CLOSERS[character]
      if (opener !== undefined) depth[opener] = (depth[opener] ?? 0) - 1
    }
  }
  let to = end
  while (to > start) {
    const character = text.charAt(to - 1)
    const opener = CLOSERS[character]
    if (opener !== undefined && (depth[opener] ?? 0) < 0) depth[opener] = (depth[opener] ?? 0) + 1
    else if (!TRAILING.includes(character)) break
    to -= 1
  }
  return { start, end: to }
}

const WEB = /^(?:https?|ftp):\/\/[^\s/]+/iu
const WITHOUT_SCHEME = /^www\./iu
const SAFELINK = /^https?:\/\/([a-z0-9-]+\.safelinks\.protection\.outlook\.com)\/[^?]*\?(?:[^#]*&)?url=([^&#]+)/iu
const MAX_WRAPPERS = 5

/** The address that a target leads to, out of its wrappers; null for what is no address of the web. */
function normalise(target: string): { url: string; via: string | null } | null {
  let url = target.replaceAll('&amp;', '&')
  let via: string | null = null
  for (let depth = 0; depth < MAX_WRAPPERS; depth += 1) {
    const [, host, wrapped] = SAFELINK.exec(url) ?? []
    if (host === undefined || wrapped === undefined) break
    via ??= host.toLowerCase()
    url = decoded(wrapped)
  }
  if (WITHOUT_SCHEME.test(url)) url = `http://${url}`
  if (!WEB.test(url)) return null
  const span = trimmed(url, 0, url.length)
  return { url: url.slice(span.start, span.end), via }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
