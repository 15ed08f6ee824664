/** Where everything of a timeline stands: shares of its width from 0 to 1, and lanes from 0. */
import type { Action, DateMention, WrittenAnswer } from '../../schema.js'
import { type Status, statusOf } from '../words.js'
import { type Scale, scaleOf } from './scale.js'

/** The period of an action on the timeline. */
export interface Bar {
  /** Its place in `record.actions`. */
  action: number
  date: DateMention
  status: Status
  /** The left end of the period and how wide it is; a day has its own width, however small. */
  x: number
  width: number
  lane: number
  /** Its number stands in the bar, which is wide enough, or else behind it. */
  isLabelInside: boolean
  /** The period goes on to the right ("since"), or is the end of a time ("by"), up to or from this share. */
  reach: number | null
}

/** A day of the header. */
export interface Milestone {
  name: 'Tabled' | 'Answered'
  day: string
  x: number
}

/** The actions of a record in time. */
export interface Timeline {
  scale: Scale
  bars: Bar[]
  lanes: number
  milestones: Milestone[]
  /** Places of the actions that have no date, in `record.actions`. */
  undated: number[]
}

/** Room for a number, as a share of the width at its narrowest (36 rem). */
const LABEL = 0.045
/** Periods that follow one another share a lane, however the shares are rounded. */
const NO_MORE = 1e-9
const MIN_SHOWN = 0.014

/** Lays out the actions that have a date; null where none has. */
export function layoutTimeline({ actions, metadata }: WrittenAnswer): Timeline | null {
  const dated: { action: number; date: DateMention; status: Status }[] = []
  const undated: number[] = []
  for (const [index, action] of actions.entries()) {
    const date = governingDate(action)
    if (date === null) undated.push(index)
    else dated.push({ action: index, date, status: statusOf(action) })
  }
  if (dated.length === 0) return null
  const days = [metadata.dateTabled, metadata.dateAnswered].filter((day) => day !== null)
  const scale = scaleOf([...days, ...dated.flatMap(({ date }) => [date.from, date.to])])
  const bars = dated.map(({ action, date, status }): Bar => {
    const x = scale.at(date.from)
    const end = isOpen(date) ? 1 : scale.after(date.to)
    const width = end - x
    const reach = reachOf(date, x, width, scale, metadata.dateAnswered)
    return { action, date, status, x, width, lane: 0, isLabelInside: width >= LABEL, reach }
  })
  const lanes = stack(bars)
  return { scale, bars, lanes, milestones: milestonesOf(metadata, scale), undated }
}

/** The date that governs an action; null where none does. */
export function governingDate({ date, dates }: Action): DateMention | null {
  return dates.find(({ edtf }) => edtf === date) ?? null
}

/** "2025-03/..": a period without an end. */
function isOpen({ edtf }: DateMention): boolean {
  return edtf.endsWith('/..')
}

/** Puts each bar, with its number and its reach, into the first lane that is free there; gives the number of lanes. */
function stack(bars: Bar[]): number {
  const ends: number[] = []
  const places = bars.map((bar) => ({ bar, ...extentOf(bar) }))
  places.sort((a, b) => a.left - b.left || a.right - b.right || a.bar.action - b.bar.action)
  for (const { bar, left, right } of places) {
    const free = ends.findIndex((end) => end <= left + NO_MORE)
    bar.lane = free < 0 ? ends.length : free
    ends[bar.lane] = right
  }
  return ends.length
}

function extentOf({ x, width, isLabelInside, reach }: Bar): { left: number; right: number } {
  const left = width < MIN_SHOWN ? x - MIN_SHOWN / 2 : x
  const right = x + Math.max(width, MIN_SHOWN) + (isLabelInside ? 0 : LABEL)
  return { left: Math.min(left, reach ?? left), right: Math.max(right, reach ?? right) }
}

const ONWARDS = new Set<DateMention['relation']>(['since', 'from', 'after'])
const UNTIL = new Set<DateMention['relation']>(['by', 'before', 'until'])

/** "Since 2010" goes on to the day of the answer; "by March 2019" is the end of a time that runs from there. */
function reachOf(
  { relation }: DateMention,
  x: number,
  width: number,
  scale: Scale,
  dateAnswered: string | null,
): number | null {
  if (relation === null) return null
  const now = dateAnswered === null ? null : scale.at(dateAnswered)
  if (ONWARDS.has(relation)) return now !== null && now > x + width ? now : 1
  if (UNTIL.has(relation)) return now !== null && now < x ? now : null
  return null
}

function milestonesOf({ dateTabled, dateAnswered }: WrittenAnswer['metadata'], scale: Scale): Milestone[] {
  const milestones: Milestone[] = []
  if (dateTabled !== null) milestones.push({ name: 'Tabled', day: dateTabled, x: scale.middle(dateTabled) })
  if (dateAnswered !== null) milestones.push({ name: 'Answered', day: dateAnswered, x: scale.middle(dateAnswered) })
  return milestones
}
