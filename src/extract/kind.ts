/** What kind of answer it is, taken as a whole. */
import { overlaps, type Section, type Span } from '../document.js'
import type { Action, AnswerKind, Reference } from '../schema.js'

/** "I refer the hon. Member to the answer …", "I would once again refer her to …", "Please see my response to …". */
const REFERRAL =
  /^(?:(?:As|Further|On|With)\b[^,]{0,120}, )?(?:(?:I|We) (?:\w+ ){0,3}refer\b|Please (?:see|refer)\b|(?:The )?(?:hon\.|Rt\.? Hon\.?|noble) .{0,60}is referred to\b|I have nothing (?:further |more )?to add to\b)/iu
/** "It has not proved possible to respond to the hon. Member in the time available before Prorogation." */
const HOLDING =
  /\b(?:not (?:been |proved |proven )?possible to (?:respond|answer|reply)\b.{0,120}\btime available|(?:will|shall) (?:answer|reply to|respond to) (?:this|the|these|his|her|their)\b.{0,60}\b(?:shortly|as soon as possible|in due course)|an answer (?:is being|will be) (?:prepared|provided) (?:shortly|as soon as possible))/iu
/** "I will write to the hon. Member", "The Minister will write to her". */
const WILL_WRITE =
  /\b(?:I|We|Minister|Secretary|Lord|Baroness|officials?|Department) (?:\w+ ){0,6}?(?:will|shall) (?:\w+ )?(?:write|be writing) to (?:the (?:\w+\.? )?(?:hon|noble|right|rt|member)|my (?:hon|rt|right|noble)|her\b|him\b|them\b|you\b|noble)/iu

const FACTS =
  'information|data|datas?ets?|figures?|statistics|breakdowns?|records?|details|estimates?|numbers?|costs?|reasons?'
const INFORMATION = `(?:${FACTS}|it|this|these|which|they)`
const KEPT =
  '(?:held|collected|collated|recorded|captured|gathered|kept|maintained|tracked|monitored|quantified|disaggregated|broken down|separately identified)'
const COLLECT = '(?:collect|collate|record|gather|capture|track|maintain)'
/** Responsibilities and assets are held too ("do not hold any cryptoassets"), so what is held must be told. */
const HOLD = `(?:hold|keep|possess|have access to) (?:[^.;]{0,100}?\\b(?:${FACTS}|lists?|registers?|logs?|copy|copies|documents?|correspondence|guidance)|it|this|that|these|those|them|such)\\b`
const ADVERBS = '(?:(?:[a-z]+ly|yet|also) ){0,2}'
/** "The information is not held centrally", "could only be obtained at disproportionate cost", "We do not keep a record". */
const NOT_HELD = new RegExp(
  [
    String.raw`\bdisproportionate (?:cost|amount|time)`,
    String.raw`\b${INFORMATION}\b[^.;]{0,100}?\b(?:is|are|was|were) (?:not|neither) ${ADVERBS}(?:${KEPT}|available|published)\b`,
    String.raw`\b(?:is|are) not (?:centrally|routinely|readily|currently) ${ADVERBS}(?:${KEPT}|available)\b`,
    String.raw`\b(?:do|does|did) not ${ADVERBS}(?:${COLLECT}\b|${HOLD})`,
    String.raw`\b(?:do|does) not ${ADVERBS}publish\b[^.;]{0,60}?\b(?:data|information|statistics|figures|estimates|breakdown)`,
    String.raw`\bholds? no\b`,
    String.raw`\bno (?:such |central |specific |reliable |recent )*(?:information|data|records?|figures|statistics|estimates?) (?:is|are|has been|have been|exists?)\b`,
    String.raw`\b(?:is|are|would) not (?:be )?possible to (?:provide|identify|estimate|determine|isolate|quantify|disaggregate|say how)\b`,
    String.raw`\b(?:unable|not able) to (?:provide|identify|give|produce)\b[^.;]{0,60}?\b(?:data|information|figures?|breakdown|statistics|estimates?|number)`,
    String.raw`\bcould only be (?:obtained|provided|produced|collated)\b`,
  ].join('|'),
  'iu',
)
/** "This is a matter for …", "It is for local authorities to decide …", "Responsibility … rests with …". */
const NOT_RESPONSIBLE =
  /\b(?:(?:is|are|be|remains?) (?:\w+ ){0,3}?matters? (?:for|within)\b|[Ii]t (?:is|will be|would be) (?:\w+ ){0,2}?for (?:the |each |individual |local )?[^.;]{3,80}? to (?:decide|determine|make|consider|set|assess|judge|agree|manage|ensure)\b|(?:is|are) (?:a |entirely |fully |largely )*devolved|(?:not|no) (?:the |directly |any )?(?:responsib(?:le|ility)|role|remit|involvement|jurisdiction)\b|(?:is|are) the (?:sole )?responsibility of|[Rr]esponsib(?:le|ility)\b[^.;]{0,160}?\b(?:rests?|lies|sits) (?:\w+ ){0,2}?with|falls? (?:under|within) the (?:remit|responsibility)|(?:should|need to|must) be directed to|would need to be (?:carried out|undertaken|made|provided) by|operationally independent)\b/iu
/** "It is Government policy not to comment", "commercially sensitive", "would prejudice", "are not normally disclosed". */
const REFUSED =
  /\b(?:(?:do|does|will|would|can|could)(?: not|n't) (?:\w+ ){0,3}?(?:comment|disclose|be drawn|speculate|discuss|release|confirm or deny|provide a running commentary)\b|cannot (?:\w+ )?(?:comment|disclose|discuss|release|share)|(?:inappropriate|not (?:be )?appropriate|policy not|practice not|convention not) (?:for \w+ )?to (?:\w+ )?(?:comment|disclose|confirm|discuss|speculate|release|share|publish)|(?:unable|not able) to (?:\w+ )?(?:comment|disclose|discuss|speculate|release|share|publish)|not to (?:\w+ )?(?:comment|disclose|discuss|speculate)\b|not (?:\w+ )?disclosed|commercial(?:ly)? (?:\w+ )?(?:sensitiv|confiden)\w+|prejudice (?:the |to )?(?:\w+ ){0,3}?(?:commercial|capability|effectiveness|security|interests|relations|defence|operations?)|withh(?:old|eld)\w*|neither confirm nor deny|for (?:\w+ )?(?:operational |national )?security reasons|considered confidential|risk to (?:the )?(?:operational|national) security|exempt(?:ed)? (?:from (?:disclosure|release)|under (?:section|the Freedom)))\b/iu

type Stock = Exclude<AnswerKind, 'substantive'>

/** Every way to go on from each of the first words with each of the others. */
function each(firsts: string, ...others: string[]): string[] {
  const [next, ...rest] = others
  const words = firsts.split('|')
  return next === undefined ? words : words.flatMap((word) => each(next, ...rest).map((end) => word + end))
}

/** Words in small letters of which a kind needs one. A look for plain words is cheap, one for patterns is not. */
function anyOf(...words: string[]): RegExp {
  return new RegExp(words.join('|'), 'u')
}

/** In the order in which they are tried on a sentence, with words of which each needs one. */
const STOCK: [Stock, RegExp, RegExp][] = [
  ['holding', HOLDING, anyOf('time available', ' shortly', 'as soon as possible', 'in due course', ' answer ')],
  ['will-write', WILL_WRITE, anyOf('writ')],
  ['referral', REFERRAL, anyOf('refer', 'please see', 'to add to')],
  [
    'refused',
    REFUSED,
    anyOf("not |n't|unable|cannot|inappropriate|commercial|prejudice|withh|neither|security|confidential|exempt"),
  ],
  [
    'not-held',
    NOT_HELD,
    anyOf(
      ...each('is|are|was|were|do|does|did|would', ' not | neither '),
      ...each('no ', 'such|central|specific|reliable|recent|information|data|record|figures|statistics|estimate'),
      'hold no |holds no |disproportionate|unable|not able|could only',
    ),
  ],
  [
    'not-responsible',
    NOT_RESPONSIBLE,
    anyOf(
      ...each('it ', 'is |will be |would be '),
      ...each(' no| not', ' ', '|the |directly |any ', 'role|involvement|jurisdiction'),
      'matter|devolved|responsib|remit|directed|would need|independent',
    ),
  ],
]
/** All of those words: many sentences hold none. */
const HINT = new RegExp(STOCK.map(([, , { source }]) => source).join('|'), 'u')

/** So many sentences have room for a stock answer and little else. */
const SHORT = 3
/** An answer of more sentences says more than a stock one, however it begins. */
const LONG = 12

/**
 * The kind of an answer; null for a question. An answer is of a stock kind where that is all that it says, or what it
 * says first with little after it; one that goes on to tell deeds or facts is substantive.
 */
export function kindOf(
  section: Section,
  { actions, references }: { references: readonly Reference[]; actions: readonly Action[] },
): AnswerKind | null {
  if (section.name === 'question') return null
  const sentences: Span[] = []
  let hasTable = false
  for (const passage of section.passages) {
    if (passage.kind === 'cell') hasTable = true
    else for (const sentence of passage.sentences) sentences.push(sentence)
    if (sentences.length > LONG) return 'substantive'
  }
  const [opening] = sentences
  const first = opening === undefined ? null : stockOf(section, opening, references)
  if (first === null && sentences.length > SHORT) return 'substantive'
  const rest = sentences.slice(1).map((sentence) => stockOf(section, sentence, references))
  const kinds = [first, ...rest]
  if (sentences.length <= SHORT) {
    if (kinds.includes('holding')) return 'holding'
    if (kinds.includes('will-write')) return 'will-write'
  }
  const deeds = sentences.filter(
    (sentence, at) => kinds[at] === null && actions.some((each) => overlaps(each, sentence)),
  )
  const others = rest.filter((kind) => kind === null).length
  // What a table shows beside a referral is often the answer that it refers to.
  if (hasTable && (first !== 'referral' || deeds.length > 1)) return 'substantive'
  if (first !== null) return others <= ROOM[first] && deeds.length <= 2 ? first : 'substantive'
  if (deeds.length > 1) return 'substantive'
  // "The Minister has regular talks with … . We will not be drawn into the details …": short answers end in their point.
  const last = kinds.at(-1) ?? null
  const isShort = sentences.length <= (last === 'refused' ? SHORT : SHORT - 1)
  return last !== null && isShort && deeds.length === 0 ? last : 'substantive'
}

/** How many sentences of another kind an answer has room for that begins with a stock one. */
const ROOM: Record<Stock, number> = {
  holding: 1,
  'will-write': 1,
  referral: SHORT,
  refused: 2,
  'not-held': 6,
  'not-responsible': 1,
}

const LONGEST = 600
/** "While this is devolved, …": what is conceded is not the point. */
const CONCESSION = /^(?:While|Whilst|Although|Though)\b[^,]{0,200}, /u

function stockOf(section: Section, { start, end }: Span, references: readonly Reference[]): Stock | null {
  const whole = section.plain.slice(start, Math.min(end, start + LONGEST))
  const words = whole.toLowerCase()
  if (!HINT.test(words)) return null
  const sentence = whole.replace(CONCESSION, '')
  const kind = STOCK.find(([, pattern, hint]) => hint.test(words) && pattern.test(sentence))?.[0] ?? null
  if (kind !== 'referral') return kind
  const refers = references.some((each) => each.start >= start && each.end <= end)
  return refers || POINTS_ELSEWHERE.test(sentence) ? kind : null
}

/** What an answer can refer to without a number or a day. */
const POINTS_ELSEWHERE =
  /\b(?:answers?|repl(?:y|ies)|responses?|statements?|release|consultation|letter|debate|report|guidance|website|PQs?)\b/iu
