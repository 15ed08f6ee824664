/** The written answers of a file: of which House and day, and in which sections. */
import { IsoDay, type Problem } from '../../../schema.js'
import { headerDay } from '../../lines.js'
import { type Element, lineOf, type Outline } from '../../xml.js'

/** The elements that reading depends on. */
export const NAMES = new Set(
  'housecommons houselords writtenanswers group section body title date col image p quote table ul ol li member memberconstituency'.split(
    ' ',
  ),
)

/** A `<writtenanswers>` with what its surroundings say of it. */
export interface Sitting {
  element: Element
  house: 'Commons' | 'Lords' | null
  day: IsoDay | null
  problems: Problem[]
}

/** A stretch of paragraphs under one title. */
export interface Section {
  title: string | null
  /** The title of what holds the section, where that holds nothing but sections: a department, or a topic. */
  parent: string
  blocks: Element[]
}

const HOUSES: Record<string, 'Commons' | 'Lords'> = { housecommons: 'Commons', houselords: 'Lords' }

/** Every `<writtenanswers>` of a file, in order. */
export function sittingsOf(outlined: Outline): Sitting[] {
  const sittings: Sitting[] = []
  function visit(element: Element, house: Sitting['house'], date: Element | undefined): void {
    for (const child of element.children) {
      const own = child.children.find(({ name }) => name === 'date') ?? date
      if (child.name === 'writtenanswers') sittings.push(sittingOf(outlined, child, house, own))
      else visit(child, HOUSES[child.name] ?? house, own)
    }
  }
  visit(outlined.top, null, undefined)
  return sittings
}

/** "S6CV0089P0I0719", "S5LV0205P0-00123": series, House, volume. Older series count one volume for both Houses. */
const VOLUME = /\b(?:src|id)="S\d{1,2}([CL])V\d/u
const SAMPLE = 4000

function sittingOf(outlined: Outline, element: Element, named: Sitting['house'], date: Element | undefined): Sitting {
  const problems: Problem[] = []
  const [, letter] =
    VOLUME.exec(outlined.source.slice(element.start, Math.min(element.end, element.start + SAMPLE))) ?? []
  const house = named ?? (letter === undefined ? null : letter === 'C' ? 'Commons' : 'Lords')
  if (house === null) {
    problems.push({ code: 'header-missing', message: 'nothing says of which House this is', severity: 'warning' })
  }
  return { element, house, day: dayOf(outlined, date, problems), problems }
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** `<date format="1985-12-16">Monday 16 December 1985</date>`; where the two differ, the weekday tells. */
function dayOf(outlined: Outline, date: Element | undefined, problems: Problem[]): IsoDay | null {
  const format = date?.attributes.format ?? ''
  const declared = IsoDay.safeParse(format).success ? format : null
  const text = lineOf(outlined, date)
  const printed = headerDay(text)
  if (declared === null && printed === null) {
    const message = text === '' && format === '' ? 'no day stands here' : `no day can be read: ${format} "${text}"`
    problems.push({ code: text === '' ? 'header-missing' : 'header-unreadable', message, severity: 'warning' })
  }
  if (declared === null || printed === null || declared === printed) return declared ?? printed
  const weekday = WEEKDAYS[new Date(`${printed}T00:00:00Z`).getUTCDay()]
  const day = weekday !== undefined && text.toLowerCase().startsWith(weekday) ? printed : declared
  const message = `the day is given as ${declared} and printed as ${printed}: ${day} is taken, by its weekday`
  problems.push({ code: 'header-inferred', message, severity: 'warning' })
  return day
}

const HOLDERS = new Set(['group', 'section', 'body'])
const BLOCKS = new Set(['p', 'quote', 'table', 'ul', 'ol'])

/** The sections that hold paragraphs, at whatever depth. */
export function sectionsOf(outlined: Outline, top: Element): Section[] {
  const sections: Section[] = []
  function visit(holder: Element, title: string | null, parent: string): void {
    let blocks: Element[] = []
    const holdsOnlySections = !holder.children.some(({ name }) => BLOCKS.has(name) || name === 'body')
    for (const child of holder.children) {
      if (BLOCKS.has(child.name)) {
        if (blocks.length === 0) sections.push({ title, parent, blocks })
        blocks.push(child)
      } else if (child.name === 'body') {
        visit(child, title, parent)
        blocks = []
      } else if (HOLDERS.has(child.name)) {
        const own = lineOf(
          outlined,
          child.children.find(({ name }) => name === 'title'),
        )
        visit(child, own || null, holder === top || !holdsOnlySections ? '' : (title ?? ''))
        blocks = []
      }
    }
  }
  visit(top, null, '')
  return sections
}
