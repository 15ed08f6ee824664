/** What the text around a span of years calls them: financial years, unless it speaks of academic ones alone. */
import type { Passage, Section, Span } from '../../document.js'
import { once } from '../../on-demand.js'
import { lastFrom } from '../search.js'
import type { SpanLabel } from './written.js'

const ACADEMIC = /\b(?:academic|school) years?\b/iu
const FINANCIAL = /\b(?:financial|fiscal|tax|reporting)(?: and academic)? years?\b/iu
/** What is told of school years wherever it is told: "the attainment gap in 2022/23", and no money. */
const OF_SCHOOLS =
  /\b(?:HESA|Higher Education Statistics Agency|UCAS|key stage|absence rates?|attainment|entrants|school census|school workforce|exclusions?|Ofsted)\b/iu
/** The same in small letters: plain words are soon looked for. */
const MAY_BE_OF_SCHOOLS =
  /hesa|higher education statistics agency|ucas|key stage|absence rate|attainment|entrants|school census|school workforce|exclusion|ofsted/u
const MONEY = /[£$€]/u
/** What runs by academic years even where it is told in money. */
const OF_STUDENTS =
  /\b(?:per student|16(?: to |-)19|tuition fees?|maintenance loans?|student finance|teacher training|higher education)\b/iu
/** The heads of a table stand at its start. */
const MAX_TABLE = 4000

/** Makes the reading of a section's spans of years. What is asked for is looked through once, and nothing else. */
export function labelsOf(section: Section): (passage: Passage, span: Span) => SpanLabel {
  const { plain } = section
  const whole = once(() => labelIn(plain))
  const tables = once(() => tableLabels(section))
  let latest: Told | null = null
  return (passage, span) => {
    if (passage.kind === 'cell') return tables().get(passage) ?? whole() ?? 'financial'
    const sentence = lastFrom(passage.sentences, span.start) ?? passage
    if (latest?.sentence !== sentence)
      latest = toldIn(plain, sentence, latest?.passage === passage ? latest : null, passage)
    if (latest.label !== null) return latest.label
    const hasStroke = isStroke(plain, span)
    if (hasStroke && latest.isOfStudents()) return 'academic'
    // Money is given by financial years, whatever else the text tells of.
    if (latest.isOfMoney) return 'financial'
    return latest.labelOfPassage() ?? (hasStroke ? whole() : null) ?? 'financial'
  }
}

/** What a sentence and its passage tell. */
interface Told {
  sentence: Span
  passage: Passage
  label: SpanLabel | null
  labelOfPassage: () => SpanLabel | null
  isOfStudents: () => boolean
  isOfMoney: boolean
}

function toldIn(plain: string, sentence: Span, before: Told | null, passage: Passage): Told {
  const text = plain.slice(sentence.start, sentence.end)
  return {
    sentence,
    passage,
    label: labelIn(text),
    labelOfPassage: before?.labelOfPassage ?? once(() => labelIn(plain.slice(passage.start, passage.end))),
    isOfStudents: once(() => OF_STUDENTS.test(text)),
    isOfMoney: MONEY.test(text),
  }
}

/** The label of each cell: that of its table. */
function tableLabels(section: Section): Map<Passage, SpanLabel | null> {
  const labels = new Map<Passage, SpanLabel | null>()
  let label: SpanLabel | null = null
  for (const [index, passage] of section.passages.entries()) {
    if (passage.kind !== 'cell') continue
    const before = section.passages[index - 1]
    if (before?.kind !== 'cell') {
      const table = tableFrom(section, index)
      label = labelIn(section.plain.slice(table.start, Math.min(table.end, table.start + MAX_TABLE)))
      // A table is introduced by the paragraph before it.
      if (before !== undefined) label ??= labelIn(section.plain.slice(before.start, before.end))
    }
    labels.set(passage, label)
  }
  return labels
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
  const small = text.toLowerCase()
  if (small.includes('year')) {
    if (FINANCIAL.test(text)) return 'financial'
    if (ACADEMIC.test(text)) return 'academic'
  }
  return MAY_BE_OF_SCHOOLS.test(small) && !MONEY.test(text) && OF_SCHOOLS.test(text) ? 'academic' : null
}
