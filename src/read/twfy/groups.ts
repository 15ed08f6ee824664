/** The questions of a day file in groups: a heading, the questions under it, and the replies that they share. */
import type { Problem } from '../../schema.js'
import { type Element, faultsIn, type Outline } from '../xml.js'

export interface Group {
  /** The minor heading. */
  heading: Element | undefined
  /** The major heading: the answering body. */
  body: Element | undefined
  questions: Element[]
  replies: Element[]
  problems: Problem[]
}

/** "Written Answers Wednesday 28 October 2009", the title of a Scottish day, is no answering body. */
const DAY_TITLE = /^\s*Written Answers?\b[^<]{0,40}\d{4}\s*$/u

/** The groups, in order, and how many speeches stand in the file, which are of other proceedings. */
export function groupsOf(outlined: Outline): { groups: Group[]; others: number } {
  const { source, top } = outlined
  const groups: Group[] = []
  let others = 0
  let body: Element | undefined
  let heading: Element | undefined
  let group: Group | undefined
  const elements = apart(top.children)
  for (const element of elements) {
    const { name } = element
    if (name === 'major-heading') {
      body = DAY_TITLE.test(source.slice(element.body.start, element.body.end)) ? undefined : element
      heading = undefined
      group = undefined
    } else if (name === 'minor-heading') {
      heading = element
      group = undefined
    } else if (name === 'ques' || name === 'reply') {
      if (group === undefined || (name === 'ques' && group.replies.length > 0)) {
        group = { heading, body, questions: [], replies: [], problems: [] }
        groups.push(group)
      }
      group[name === 'ques' ? 'questions' : 'replies'].push(element)
    } else if (name === 'speech') others += 1
  }
  const first = elements[0]
  const before = source.slice(top.start, first?.start ?? top.start).replace(TAG, '')
  if (TEXT.test(before)) {
    const message = `the source begins inside an answer: ${before.trim().length} characters of it are left out`
    groups[0]?.problems.push({
      code: 'markup-malformed',
      message,
      severity: 'warning',
      start: top.start,
      end: first?.start,
    })
  }
  addFaults(groups, outlined)
  return { groups, others }
}

const STANDS_ALONE = new Set(['major-heading', 'minor-heading', 'ques', 'reply', 'speech'])

/** Headings, questions and replies never stand in one another: where a closing tag is left out, the next one ends it. */
function apart(children: readonly Element[]): Element[] {
  return children.flatMap((element) => {
    const inner = apart(element.children)
    if (!STANDS_ALONE.has(element.name)) return inner
    const [next] = inner
    if (next === undefined) return [element]
    const body = { start: element.body.start, end: next.start }
    const own = element.children.filter(({ start }) => start < next.start)
    return [{ ...element, end: next.start, body, children: own }, ...inner]
  })
}

const TAG = /<[^<>]*>/gu
const TEXT = /[^\s<>]/u

/** Each fault is told with the group in which it stands, those before the first group with the first. */
function addFaults(groups: Group[], outlined: Outline): void {
  for (const [index, group] of groups.entries()) {
    const start = index === 0 ? 0 : startOf(group)
    const end = index + 1 < groups.length ? startOf(groups[index + 1]) - 1 : Number.POSITIVE_INFINITY
    group.problems.push(...faultsIn(outlined, start, end))
  }
}

function startOf(group: Group | undefined): number {
  const first = group?.heading ?? group?.questions[0] ?? group?.replies[0]
  return first?.start ?? 0
}
