/** The words of a sentence as the model sees them: lower case, with names, dates, amounts and addresses as classes. */
import type { Span } from '../../document.js'

/** A word, or a class in angle brackets such as `<date>` or `<body>`; its span is in the section's text. */
export interface Word extends Span {
  text: string
}

/** Spans that stand for one word of a class. */
export interface Mask extends Span {
  as: '<date>' | '<money>' | '<url>'
}

/** Words, numbers and marks; an apostrophe or hyphen inside a word belongs to it, but "we've" and "I'm" are two words. */
const TOKEN =
  /'(?:ve|re|ll|m)\b|[A-Za-z]+(?='(?:ve|re|ll|m)\b)|[A-Za-zÀ-ÿ]+(?:['’.-][A-Za-zÀ-ÿ]+)*|\d[\d,.]*(?:[a-z]{1,2})?%?|[^\sA-Za-zÀ-ÿ\d]/gu
const NUMBER = /^\d/u
const CAPITAL = /^[A-ZÀ-Þ]/u
const ACRONYM = /^(?:[A-Z]{2,}s?|[A-Z][a-z]?[A-Z]+[a-z]*|[A-Z](?:\.[A-Z])+)(?:-[A-Z]+)*$/u
/** What may stand between two capitals of one name: "Secretary of State for Work and Pensions". */
const JOINTS = new Set(['of', 'for', 'and', '&'])
const LISTING = new Set(['and', '&', ','])

/** Public bodies that are mostly called by their letters or a name of one word. */
const PUBLIC_BODIES = setOf(
  'acas acro ahdb apha beis bfi bsr ccc ccrc cdio cefas cma cps cqc dbs dbt dcms defra desnz dfe dfid dft dhsc dluhc dsit dstl dvla dvsa dwp ea ehrc eso esfa fca fcdo fco fsa gds gmc gpa hee hfea hmcts hmg hmic hmicfrs hmpps hmrc hmt hse hssib icb icbs ico ifate iopc ipa ipo ipsa jcvi jncc laa mac mca mhclg mhra mmo mod moj naab nao nca ncsc nda neso nhs nhsbsa nhse nice nihr nista nmc npcc nsi obr ofcom ofgem ofqual ofsted ofwat ofs ohid ons opbas opss orr osp pha phe phso pins pra psni psr qaa raf rn rpa sfo sia slc sra sta tra uka ukaea ukef ukhsa ukri ukvi voa vmd ycs england embassies envoy visitbritain',
)

/** What a name is, by a word it holds; the first class that fits is taken. */
const CLASSES: [name: string, words: Set<string>][] = [
  ['<minister>', setOf('minister ministers secretary chancellor lord baroness mp prime')],
  ['<member>', setOf('friend member members')],
  [
    '<law>',
    setOf('act bill regulations order regulation directive convention treaty code assent instrument instruments rules'),
  ],
  [
    '<fund>',
    setOf('fund funds grant scheme programme programmes allowance credit payment project funding package pilot'),
  ],
  [
    '<paper>',
    setOf(
      'strategy plan plans paper report review statement budget framework guidance manifesto inquiry consultation survey census charter agreement standards policy bulletin statistics mandate',
    ),
  ],
  [
    '<company>',
    setOf(
      'ltd limited plc llp inc company association federation society foundation church charity union finance airlines',
    ),
  ],
  [
    '<state>',
    setOf(
      'israel israeli russia russian china chinese iran iranian hamas hezbollah houthi houthis taliban ukraine ukrainian india indian pakistan sudan sudanese egypt egyptian turkey france french germany german italy spain poland america american canada australia japan brazil eu european un nato idf afghanistan syria syrian iraq iraqi lebanon lebanese yemen saudi qatar jordan palestinian myanmar ethiopia rwanda rwandan nigeria kenya venezuela belarus mauritius netanyahu putin trump zelenskyy',
    ),
  ],
  [
    '<body>',
    setOf(
      'government department departments office agency authority authorities council councils board boards commission commissioner commissioners committee ministry treasury regulator inspectorate service services police force forces navy army trust trusts bank institute university executive parliament house court courts tribunal directorate cabinet ombudsman network highways embassy mission corporation centre team group alliance administration unit corps college colleges museum museums gallery fleet registry adviser advisor taskforce',
    ),
  ],
  ['<body>', PUBLIC_BODIES],
]

function setOf(words: string): Set<string> {
  return new Set(words.split(' '))
}

/** These are written with a capital or without; either way they are common words. */
const COMMON = setOf(
  "government governments government's governments' department departments department's minister ministers ministerial officials parliament i uk",
)
/** Words that open a sentence and are no part of a name that follows. */
const OPENERS = setOf(
  'the a an in on at by for from since during following after before as when while whilst where through under to with within between alongside over across via using because given once until we our this these that those it its they their he his she her i my all both each any some many most there also however further furthermore additionally and but if although despite of of what why how separately together together subsequently recently currently earlier last later next meanwhile specifically instead finally similarly likewise overall',
)

/** The words of a span of a plain text; brackets and what they hold are left out. */
export function wordsOf(plain: string, span: Span, masks: readonly Mask[]): Word[] {
  return namesJoined(tokensOf(plain, span, masks))
}

function tokensOf(plain: string, span: Span, masks: readonly Mask[]): Word[] {
  const inside = masks.filter(({ start, end }) => start < span.end && end > span.start)
  const tokens: Word[] = []
  let depth = 0
  let next = 0
  for (const match of plain.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index
    const end = start + match[0].length
    while (next < inside.length && (inside[next]?.end ?? 0) <= start) next += 1
    const mask = inside[next]
    if (match[0] === '(' || match[0] === '[') depth += 1
    else if (match[0] === ')' || match[0] === ']') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (mask !== undefined && mask.start < end) {
      const last = tokens.at(-1)
      if (last?.text === mask.as && last.start >= mask.start) last.end = end
      else tokens.push({ text: mask.as, start, end })
    } else tokens.push({ text: NUMBER.test(match[0]) ? '<number>' : match[0], start, end })
  }
  return tokens
}

/** Puts a class in the place of each name, and small letters in the place of capitals. */
function namesJoined(tokens: readonly Word[]): Word[] {
  const words: Word[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Word
    const end = nameEnd(tokens, at)
    if (end === at) {
      words.push({ ...token, text: token.text.toLowerCase() })
      at += 1
      continue
    }
    const name = tokens.slice(at, end)
    words.push({ text: classOf(name), start: token.start, end: name.at(-1)?.end ?? token.end })
    at = end
  }
  return words
}

/** The index behind the name that begins at a token; the token's own where none begins. */
function nameEnd(tokens: readonly Word[], at: number): number {
  const first = textOf(tokens, at)
  const lower = first.toLowerCase()
  if (!CAPITAL.test(first) || COMMON.has(lower) || (at === 0 && OPENERS.has(lower))) return at
  let end = at + 1
  for (let next = end; next < tokens.length; ) {
    const text = textOf(tokens, next)
    if (CAPITAL.test(text) || (next === end && text === '<date>')) {
      next += 1
      end = next
    } else {
      const step = joint(tokens, next)
      if (step === 0) break
      next += step
    }
  }
  // The capital of a sentence's first word tells nothing: "Work is under way", but "Ofsted inspects".
  const alone = end === at + 1 && at === 0
  return alone && !ACRONYM.test(first) && classOf(tokens.slice(at, end)) === '<name>' ? at : end
}

function textOf(tokens: readonly Word[], at: number): string {
  return tokens[at]?.text ?? ''
}

/** How many tokens join a name to its next part: "of", "for the", or the comma of "Culture, Media and Sport"; else 0. */
function joint(tokens: readonly Word[], at: number): number {
  const text = textOf(tokens, at)
  const next = textOf(tokens, at + 1)
  if (text === ',') {
    const listed = CAPITAL.test(next) && !COMMON.has(next.toLowerCase())
    return listed && LISTING.has(textOf(tokens, at + 2)) && CAPITAL.test(textOf(tokens, at + 3)) ? 1 : 0
  }
  if (!JOINTS.has(text)) return 0
  if (CAPITAL.test(next)) return COMMON.has(next.toLowerCase()) ? 0 : 1
  return next === 'the' && CAPITAL.test(textOf(tokens, at + 2)) && !COMMON.has(textOf(tokens, at + 2).toLowerCase())
    ? 2
    : 0
}

const POSSESSIVE = /['’]s?$/u

const UNITED_KINGDOM = /^united kingdom/iu

function classOf(name: readonly Word[]): string {
  if (UNITED_KINGDOM.test(name.map(({ text }) => text).join(' '))) return 'uk'
  const words = name.flatMap(({ text }) => text.toLowerCase().replace(POSSESSIVE, '').split('-'))
  return CLASSES.find(([, members]) => words.some((word) => members.has(word)))?.[0] ?? '<name>'
}
