/** What a name is, by the words it holds: "the Culture, Media and Sport Committee" is a public body. */

function setOf(words: string): Set<string> {
  return new Set(words.split(' '))
}

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

const POSSESSIVE = /['’]s?$/u

/** The first class of each word. */
const RANKS = new Map<string, number>()
for (const [rank, [, members]] of CLASSES.entries()) {
  for (const word of members) if (!RANKS.has(word)) RANKS.set(word, rank)
}

/** The place in the list of classes of the first class that a word in small letters makes a name of; the list's length for none. */
export function rankOfName(word: string): number {
  let rank = CLASSES.length
  for (const part of word.replace(POSSESSIVE, '').split('-')) rank = Math.min(rank, RANKS.get(part) ?? rank)
  return rank
}

/** The class at such a place, such as `<body>`; `<name>` for any other name. */
export function classOfRank(rank: number): string {
  return CLASSES[rank]?.[0] ?? '<name>'
}
