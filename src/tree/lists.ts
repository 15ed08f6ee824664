/** Paragraphs with a depth and a marker → paragraphs and nested lists. */
import type { List, ListItem, Paragraph, RootContent } from 'mdast'

/** Lists as they grow. */
export interface Lists {
  nodes: RootContent[]
  /** Adds a paragraph, at depth 0, or as an item of a list; without a marker it goes on in the item that is open. */
  add(paragraph: Paragraph, depth: number, marker: string | null): void
}

interface OpenList {
  list: List
  count: Count
}

/** How a list counts its items. */
type Count = 'bullet' | 'number' | 'letter' | 'roman'

/** Begins with no nodes. */
export function createLists(): Lists {
  const nodes: RootContent[] = []
  const open: OpenList[] = []

  function add(paragraph: Paragraph, depth: number, marker: string | null): void {
    open.length = Math.min(open.length, depth)
    if (depth === 0) {
      nodes.push(paragraph)
      return
    }
    const last = open[depth - 1]
    const item = last?.list.children.at(-1)
    if (item !== undefined && marker === null) {
      item.children.push(paragraph)
      item.spread = true
      return
    }
    const list = listFor(depth, marker ?? '-')
    list.children.push(itemOf(paragraph, marker))
  }

  /** The list that an item belongs to: the open one where the item goes on counting in its manner, else a new one. */
  function listFor(depth: number, marker: string): List {
    const last = open[depth - 1]
    const number = Number.parseInt(marker.replace(NOT_COUNT, ''), 10)
    const count = countOf(marker, last?.count)
    if (last?.count === count && !(count === 'number' && number === 1)) return last.list
    const list: List = { type: 'list', ordered: count !== 'bullet', spread: false, children: [] }
    if (count === 'number') list.start = number
    if (count === 'letter') list.data = { hProperties: { type: 'a' } }
    if (count === 'roman') list.data = { hProperties: { type: 'i' } }
    const parent = open.at(depth - 2 < 0 ? open.length : depth - 2)?.list.children.at(-1)
    if (parent === undefined) nodes.push(list)
    else parent.children.push(list)
    open.length = Math.min(open.length, depth - 1)
    open.push({ list, count })
    return list
  }

  return { nodes, add }
}

/** "(a)", "iv.": the brackets and stops around what counts. */
const NOT_COUNT = /[().]/gu
const NUMBER = /^\d+$/u
const ROMAN = /^[ivx]+$/iu
const LETTER = /^[a-z]$/iu

/** "(i)" after "(h)" is a letter; without a letter before it, a Roman number. */
function countOf(marker: string, before: Count | undefined): Count {
  const core = marker.replace(NOT_COUNT, '')
  if (NUMBER.test(core)) return 'number'
  if (marker === 'o' || !(LETTER.test(core) || ROMAN.test(core))) return 'bullet'
  if (before === 'letter' && core.length === 1) return 'letter'
  return ROMAN.test(core) ? 'roman' : 'letter'
}

/** An item; a marker that counts is kept as written. */
function itemOf(paragraph: Paragraph, marker: string | null): ListItem {
  const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] }
  if (marker !== null && countOf(marker, undefined) !== 'bullet') {
    item.data = { hProperties: { dataMarker: marker } }
  }
  return item
}
