/** The timeline of a record's actions in characters: the layout of the review page, on lines. */
import { styleText } from 'node:util'
import type { WrittenAnswer } from '../index.js'
import { type Bar, layoutTimeline, type Timeline } from '../view/timeline/layout.js'
import { STATUS, type Status, shortDay } from '../view/words.js'

/** Each status has a texture of its own, so that it is told without colour. */
const TEXTURES: Record<Status, string> = { done: '█', 'in-progress': '▒', planned: '░', unknown: '·' }
const COLOURS = { done: 'green', 'in-progress': 'cyan', planned: 'yellow', unknown: 'dim' } as const
const MILESTONES = { Tabled: '┆', Answered: '│' } as const

/** In colour where the terminal shows it. */
export function inColour(status: Status, text: string): string {
  return styleText(COLOURS[status], text)
}

/** The lines of the timeline, none longer than `width` characters; none at all where no action has a date. */
export function timelineLines(record: WrittenAnswer, width: number): string[] {
  const timeline = layoutTimeline(record)
  if (timeline === null) return []
  const lanes = Array.from({ length: timeline.lanes }, () => laneOf(timeline, width))
  for (const bar of timeline.bars) draw(lanes[bar.lane] ?? [], bar)
  return [...lanes.map(lineOf), ...axis(timeline, width), legend(timeline)]
}

interface Mark {
  character: string
  status: Status | null
}

function laneOf({ milestones }: Timeline, width: number): Mark[] {
  const lane = Array.from({ length: width }, (): Mark => ({ character: ' ', status: null }))
  for (const { name, x } of milestones) {
    const place = lane[columnAt(x, width)]
    if (place !== undefined) place.character = MILESTONES[name]
  }
  return lane
}

function columnAt(x: number, width: number): number {
  return Math.min(width - 1, Math.floor(x * width))
}

/** A bar at least one character wide, with the number of its action in it or behind it. */
function draw(lane: Mark[], { action, status, x, width }: Bar): void {
  const start = columnAt(x, lane.length)
  const length = Math.max(1, Math.min(lane.length - start, Math.round((x + width) * lane.length) - start))
  for (let at = start; at < start + length; at += 1) lane[at] = { character: TEXTURES[status], status }
  const number = String(action + 1)
  const isInside = length >= number.length + 2
  const from = isInside ? start + ((length - number.length) >> 1) : start + length
  const first = Math.min(from, lane.length - number.length)
  for (const [index, character] of [...number].entries()) lane[first + index] = { character, status }
}

function lineOf(lane: Mark[]): string {
  let line = ''
  let run = ''
  let status: Status | null = null
  const close = () => {
    line += status === null || run === '' ? run : inColour(status, run)
    run = ''
  }
  for (const mark of lane) {
    if (mark.status !== status) close()
    status = mark.status
    run += mark.character
  }
  if (status === null) run = run.trimEnd()
  close()
  return line
}

function axis({ scale }: Timeline, width: number): string[] {
  const line = Array.from({ length: width }, () => '─')
  let labels = ''
  for (const { x, label } of scale.ticks) {
    const at = columnAt(x, width)
    line[at] = '┬'
    if (at >= labels.length + (labels === '' ? 0 : 1) && at + label.length <= width) labels = labels.padEnd(at) + label
  }
  return [styleText('dim', line.join('')), styleText('dim', labels)]
}

function legend({ bars, milestones }: Timeline): string {
  const statuses = (Object.keys(STATUS) as Status[]).filter((status) => bars.some((bar) => bar.status === status))
  return [
    ...statuses.map((status) => `${inColour(status, TEXTURES[status])} ${STATUS[status].word.toLowerCase()}`),
    ...milestones.map(({ name, day }) => `${MILESTONES[name]} ${name.toLowerCase()} ${shortDay(day)}`),
  ].join('   ')
}
