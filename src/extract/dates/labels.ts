/** What the text around a span of years calls them: financial years, unless it speaks of academic ones alone. */
import type { Passage, Section, Span } from '../../document.js'
import { lastFrom } from './search.js'
import type { SpanLabel } from './written.js'

const ACADEMIC = /\b(?:academic|school) years?\b/iu
const FINANCIAL = /\b(?:financial|fiscal|tax|reporting)(?: and academic)? years?\b/iu
/** What is told of school years wherever it is told: "the attainment gap in 2022/23", and no money. */
const OF_SCHOOLS =
  /\b(?:HESA|Higher Education Statistics Agency|UCAS|key stage|absence rates?|attainment|entrants|school census|school workforce|exclusions?|Ofsted)\b/iu
const MONEY = /[£$€]/u
/** What runs by academic years even where it is told in money. */
const OF_STUDENTS =
  /\b(?:per student|16(?: to |-)19|tuition fees?|maintenance loans?|student finance|teacher training|higher education)\b/iu
/** The heads of a table stand at its start. */
const MAX_TABLE = 4000

/** Makes the reading of a section's spans of years. Each passage is looked through once. */
export function labelsOf(section: Section): (passage: Passage, span: Span) => SpanLabel {
  const whole = labelIn(section.plain)
  const passages = new Map<Passage, SpanLabel | null>()
  let table: Span | null = null
  for (const [index, passage] of section.passages.entries()) {
    if (passage.kind !== 'cell') {
      table = null
      passages.set(passage, labelIn(section.plain.slice(passage.start, passage.end)))
      continue
    }
    if (table === null) {
      // A table is introduced by the paragraph before it.
      table = tableFrom(section, index)
      const before = section.passages[index - 1]
      const own = labelIn(section.plain.slice(table.start, Math.min(table.end, table.start + MAX_TABLE)))
      passages.set(passage, own ?? (before === undefined ? null : (passages.get(before) ?? null)))
    } else passages.set(passage, passages.get(section.passages[index - 1] as Passage) ?? null)
  }
  let latest: { sentence: Span; label: SpanLabel | null; isOfStudents: boolean; isOfMoney: boolean } | null = null
  return (passage, span) => {
    if (passage.kind === 'cell') return passages.get(passage) ?? whole ?? 'financial'
    const sentence = lastFrom(passage.sentences, span.start) ?? passage
    if (latest?.sentence !== sentence) {
      const text = section.plain.slice(sentence.start, sentence.end)
      latest = { sentence, label: labelIn(text), isOfStudents: OF_STUDENTS.test(text), isOfMoney: MONEY.test(text) }
    }
    if (latest.label !== null) return latest.label
    const hasStroke = isStroke(section.plain, span)
    if (latest.isOfStudents && hasStroke) return 'academic'
    // Money is given by financial years, whatever else the text tells of.
    if (latest.isOfMoney) return 'financial'
    return passages.get(passage) ?? (hasStroke ? whole : null) ?? 'financial'
  }
}

function tableFrom({ passages }: Section, index: number): Span {
  let last = index
  while (passages[last + 1]?.kind === 'cell') last += 1
  return { start: passages[index]?.start ?? 0, end: passages[last]?.end ?? 0 }
}

/** The Department for Education writes academic years 2023/24, and financial years 2023-24. */
function isStroke(plain: string, { start, end }: Span): boolean {
  return plain.slice(start, end).includes('/')
}

/** "academic" where a text names only academic years, "financial" where it names the others, null where it names none. */
function labelIn(text: string): SpanLabel | null {
  if (FINANCIAL.test(text)) return 'financial'
  return ACADEMIC.test(text) || (OF_SCHOOLS.test(text) && !MONEY.test(text)) ? 'academic' : null
}
