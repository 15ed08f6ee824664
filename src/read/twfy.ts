/** Day files of parlparse, from which TheyWorkForYou is made: `<publicwhip>` with `<ques>` and `<reply>`. */
import { type Document, emptyMetadata, type Text } from '../document.js'
import { WrittenAnswerError } from '../error.js'
import type { Settings } from '../options.js'
import { IsoDay, type Member, type Problem } from '../schema.js'
import { headerDay } from './lines.js'
import type { Reader } from './reader.js'
import { columnMarks } from './twfy/columns.js'
import { type Group, groupsOf } from './twfy/groups.js'
import { type Place, placeOf } from './twfy/place.js'
import { type Part, partsOf } from './twfy/questions.js'
import { type Element, lineOf, type Outline, outline, textOfSpans } from './xml.js'

/** The root, or an element with an id of parlparse: files are kept as fragments too. */
const LOOKS_LIKE_TWFY =
  /<publicwhip[\s>]|<(?:major-heading|minor-heading|ques|reply|gidredirect)\s(?:[^<>]{0,300}\s)?(?:old)?(?:g?id)="uk\.org\.publicwhip\//u

export const TWFY: Reader = {
  format: 'twfy',
  detects: (head) => head.includes('<') && LOOKS_LIKE_TWFY.test(head),
  read: readTwfy,
}

const NAMES = new Set('publicwhip major-heading minor-heading ques reply speech p b phrase'.split(' '))
/** The most questions that share the text of one answer: the most known is 50. */
const MAX_SHARED = 200

/**
 * Reads each question of a file with its answer, which several questions may share.
 * @throws WrittenAnswerError `not-an-answer` for a file without questions that is a file of something else, or broken.
 */
function* readTwfy(source: string, settings: Settings): Generator<Document, void, undefined> {
  const outlined = outline(source, NAMES, settings)
  const { groups, others } = groupsOf(outlined)
  if (groups.length === 0 && (others > 0 || outlined.faults.length > 0)) {
    throw new WrittenAnswerError('not-an-answer', {
      input: settings.name,
      expected: 'a parlparse file of written answers (<ques> and <reply>)',
      found: others > 0 ? `one of ${others} speeches` : `broken XML (${outlined.faults[0]?.message})`,
    })
  }
  for (const group of groups) yield* documentsOf(outlined, group)
}

/** The questions of a group, each with the answer that they share. */
function* documentsOf(outlined: Outline, group: Group): Generator<Document, void, undefined> {
  const parts: (Part | null)[] = group.questions.flatMap((question) => partsOf(outlined, question))
  const replies = group.replies.map((reply) => replyOf(outlined, reply))
  const place = placeOf(
    group,
    parts.flatMap((part) => part?.uin ?? []),
  )
  if (parts.length === 0) parts.push(null)
  for (let from = 0; from < parts.length; from += MAX_SHARED) {
    const together = parts.slice(from, from + MAX_SHARED)
    const uins = together.flatMap((part) => part?.uin ?? [])
    for (const part of together) yield documentOf(outlined, group, place, part, uins, from === 0 ? replies : [])
  }
}

function documentOf(
  outlined: Outline,
  group: Group,
  place: Place,
  part: Part | null,
  uins: readonly string[],
  replies: readonly Reply[],
): Document {
  const reply = replies.at(-1)
  const earlier = replies.slice(0, -1).flatMap(({ text }) => text?.value ?? [])
  const head = part?.element ?? group.replies[0]
  const own = part?.uin ?? null
  const question = part === null ? null : textOfSpans(outlined, part.spans, part.without)
  const answer = reply?.text ?? null
  const heading = lineOf(outlined, group.heading)
  const body = lineOf(outlined, group.body)
  const holding = reply?.holding ?? head?.attributes.holdingdate ?? null
  const problems = [
    ...group.problems,
    ...place.problems,
    ...(part?.problems ?? []),
    ...replies.flatMap((r) => r.problems),
  ]
  const metadata = {
    ...emptyMetadata(),
    heading: heading || null,
    uin: own,
    house: place.house,
    dateTabled: place.dateTabled,
    dateHoldingAnswer: dayOf(holding),
    dateAnswered: place.dateAnswered,
    askingMember: memberOf(part?.element),
    answeringMember: memberOf(reply?.element),
    answeringBody: body || null,
    groupedQuestions: uins.filter((uin) => uin !== own),
    url: head?.attributes.url || null,
  }
  if (holding !== null && metadata.dateHoldingAnswer === null) {
    problems.push({ code: 'header-unreadable', message: `no day of a holding answer: ${holding}`, severity: 'warning' })
  }
  problems.push(...missing(question, answer, group, replies.length === 0 && group.replies.length > 0))
  if (question !== null && part?.element.isClosed === false) problems.push(cut('question', question))
  if (answer !== null && reply?.element.isClosed === false) problems.push(cut('answer', answer))
  if (earlier.length > 0) {
    const message = `${replies.length} replies stand here: the last is the answer, "original" holds what came before`
    problems.push({ code: 'answers-merged', message, severity: 'warning' })
  }
  return {
    format: 'twfy',
    id: head?.attributes.id ?? null,
    column: columnOf(head),
    metadata,
    question,
    answer,
    original: earlier.length > 0 ? earlier.join('\n\n') : null,
    isHolding: null,
    problems,
  }
}

function missing(question: Text | null, answer: Text | null, group: Group, isShared: boolean): Problem[] {
  const problems: Problem[] = []
  const add = (code: Problem['code'], message: string) => problems.push({ code, message, severity: 'warning' })
  if (question === null) {
    add(
      'question-missing',
      group.questions.length > 0 ? 'the question has no text' : 'the reply stands without a question',
    )
  }
  if (answer !== null) return problems
  if (isShared)
    add('answer-missing', `more than ${MAX_SHARED} questions share the answer: it stands with the first of them`)
  else if (group.replies.length > 0) add('answer-empty', 'the reply has no text')
  else add('answer-missing', 'no reply stands with the question')
  return problems
}

function cut(section: 'question' | 'answer', text: Text): Problem {
  const message = `the ${section} does not end: the source is cut off, or broken, in it`
  return { code: 'truncated-answer', message, severity: 'warning', section, start: 0, end: text.value.length }
}

/** A reply: its text without the header that stands in it. */
interface Reply {
  element: Element
  text: Text | null
  /** The day of a holding answer, as written. */
  holding: string | null
  problems: Problem[]
}

function replyOf(outlined: Outline, element: Element): Reply {
  // `<p class="holdinganswer">holding answer <phrase class="date" code="2009-10-28">28 October 2009</phrase></p>`
  const header = element.children.find(({ attributes }) => attributes.class === 'holdinganswer')
  const code = header?.children.find(({ attributes }) => attributes.class === 'date')?.attributes.code
  const holding = header === undefined ? null : (code ?? lineOf(outlined, header))
  const { without, problems } = columnMarks(outlined, element)
  const left = header === undefined ? without : [...without, header].sort((a, b) => a.start - b.start)
  return { element, text: textOfSpans(outlined, [element.body], left), holding, problems }
}

/** "Bill Aitken (Glasgow) (Con)", as the Scottish files have it. */
const NAME_SEAT_PARTY = /^(.+?) \(([^()]+)\) \(([^()]+)\)$/u

/** The ids of parlparse are not those of the Members API: they are left out. */
function memberOf(element: Element | undefined): Member | null {
  const written = element?.attributes.speakername?.trim() ?? ''
  if (written === '' || written === 'unknown') return null
  const [, name = written, constituency = null, party = null] = NAME_SEAT_PARTY.exec(written) ?? []
  return { id: null, name, role: null, party, constituency }
}

/** Files made from pages without columns have "0". */
function columnOf(element: Element | undefined): string | null {
  const column = element?.attributes.colnum ?? ''
  return column === '' || column === '0' ? null : column
}

function dayOf(written: string | null): IsoDay | null {
  if (written === null) return null
  return IsoDay.safeParse(written).success ? written : headerDay(written)
}
