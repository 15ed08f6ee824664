/** The mentions of a section as marks on its text, and what element of HTML means each of them. */
import type { Span } from '../document.js'
import type { DateMention, Money, SectionName, WrittenAnswer } from '../schema.js'

/** The kinds of mention that are marked in a text. */
const MARK_KINDS = ['actions', 'references', 'urls', 'money', 'dates', 'problems'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** A mention, or the part of one that stands in one passage or in one mention around it. */
export interface Mark extends Span {
  kind: MarkKind
  /** Its place in `record[kind]`, or in `record.tables[table].money`. */
  index: number
  /** For an amount whose currency the head of its table declares, the table's place in `record.tables`. */
  table: number | null
  /** 0 for the first part of a mention, and most have no other. */
  part: number
  hName: 'mark' | 'cite' | 'a' | 'data' | 'time' | 'u'
  hProperties: Record<string, string>
}

/** Deals the marks of a section out to its passages. */
export interface MarkDealer {
  /** The marks of a span, cut to it, outer ones first; to be asked for disjoint spans in their order. */
  within(span: Span): Mark[]
}

/** The marks of a section. */
export function marksOf(record: WrittenAnswer, name: SectionName): MarkDealer {
  const marks = [
    ...record.actions.map((mention, index) => mark('actions', index, mention, 'mark', {})),
    ...record.references.map((mention, index) => mark('references', index, mention, 'cite', {})),
    ...record.urls.map((mention, index) => mark('urls', index, mention, 'a', { href: mention.url })),
    ...record.money.map((mention, index) => mark('money', index, mention, 'data', { value: amountValue(mention) })),
    ...record.tables.flatMap(({ money }, table) =>
      money.map((mention, index) => ({
        ...mark('money', index, mention, 'data', { value: amountValue(mention) }),
        table,
      })),
    ),
    ...record.dates.map((mention, index) => mark('dates', index, mention, 'time', { dateTime: mention.edtf })),
    ...record.problems.map(({ section, start = 0, end = start }, index) =>
      mark('problems', index, { section, start, end }, 'u', {}),
    ),
  ].filter(({ section, start, end }) => section === name && end > start)
  return dealer(apart(marks.map(({ section: _, ...rest }) => rest).sort(outerFirst)))
}

type Placed = Mark & { section: SectionName | undefined }
type Found = Span & { section: SectionName | undefined }

function mark(
  kind: MarkKind,
  index: number,
  { section, start, end }: Found | DateMention,
  hName: Mark['hName'],
  hProperties: Mark['hProperties'],
): Placed {
  return { section, start, end, kind, index, table: null, part: 0, hName, hProperties }
}

/** `GBP 25000000`, and `GBP 35000000/40000000` for a range. */
function amountValue({ currency, value, minValue, maxValue }: Money): string {
  return `${currency} ${value ?? `${minValue}/${maxValue}`}`
}

function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind)
}

/** Without those that overlap one of their own kind, as only problems and the amounts of tables can. */
function apart(marks: Mark[]): Mark[] {
  const ends: Partial<Record<MarkKind, number>> = {}
  return marks.filter(({ kind, start, end }) => {
    const isFree = start >= (ends[kind] ?? 0)
    if (isFree) ends[kind] = end
    return isFree
  })
}

function dealer(marks: readonly Mark[]): MarkDealer {
  let next = 0
  /** Those that reach beyond the last span. */
  let reaching: Mark[] = []
  return {
    within(span) {
      const inside = reaching
      for (let found = marks[next]; found !== undefined && found.start < span.end; found = marks[++next]) {
        inside.push(found)
      }
      reaching = inside.filter(({ end }) => end > span.end).map((each) => ({ ...each, part: each.part + 1 }))
      return inside
        .filter(({ start, end }) => start < span.end && end > span.start)
        .map((each) => ({ ...each, start: Math.max(each.start, span.start), end: Math.min(each.end, span.end) }))
        .sort(outerFirst)
    },
  }
}
