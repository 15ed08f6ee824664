/** The forms of verbs: what a word may be, and the stem that names its verb. */

/** Irregular verbs of official prose: base, past, participle. */
const IRREGULAR =
  'be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|fall fell fallen|feel felt felt|find found found|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lose lost lost|make made made|mean meant meant|meet met met|oversee oversaw overseen|overcome overcame overcome|pay paid paid|put put put|read read read|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shut shut shut|speak spoke spoken|spend spent spent|stand stood stood|take took taken|tell told told|think thought thought|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|withdraw withdrew withdrawn|win won won|write wrote written|underpin underpinned underpinned|rebuild rebuilt rebuilt|withhold withheld withheld|strive strove striven|show showed shown|teach taught taught|bear bore borne|hit hit hit|let let let'
    .split('|')
    .map((line) => line.split(' ') as [string, string, string])

const PASTS = new Map<string, string>()
const PARTICIPLES = new Map<string, string>()
for (const [base, past, participle] of IRREGULAR) {
  PASTS.set(past, base)
  PARTICIPLES.set(participle, base)
}
PASTS.delete('was')

/** "speed", "need", "embed", "red": end like a past and are none. */
const NO_PAST = new Set(
  'need speed feed seed indeed proceed exceed succeed embed bed red led hundred united unprecedented accelerated varied detailed skilled unlimited limited dedicated targeted'.split(
    ' ',
  ),
)
/** "during", "building", "spring": end like a progressive and are none. */
const NO_PROGRESSIVE = new Set(
  'during spring bring ring king thing something anything nothing everything string wing evening morning being'.split(
    ' ',
  ),
)
const ENDS_ED = /^[a-z-]{2,}ed$/u
const ENDS_ING = /^[a-z-]{2,}ing$/u
const DOUBLED = /([bdgmnprtl])\1$/u
const FINAL_E = /e{1,2}$/u

/**
 * The stem that names a verb, the same for all of its forms: "publish", "announc", "commit", "agr", "apply". A dictionary
 * would write an e here and there; a name needs none.
 */
export function stemOf(base: string): string {
  const cut = base.replace(FINAL_E, '')
  return DOUBLED.test(cut) ? cut.slice(0, -1) : cut
}

function cutStem(word: string, length: number): string {
  const cut = word.slice(0, -length)
  return stemOf(cut.endsWith('i') ? `${cut.slice(0, -1)}y` : cut)
}

/** The stem of a participle ("published", "given"), else null. */
export function participleStem(word: string): string | null {
  const irregular = PARTICIPLES.get(word)
  if (irregular !== undefined) return stemOf(irregular)
  return word.endsWith('ed') && ENDS_ED.test(word) && !NO_PAST.has(word) ? cutStem(word, 2) : null
}

/** The stem of a simple past ("published", "gave"), else null. */
export function pastStem(word: string): string | null {
  const irregular = PASTS.get(word)
  if (irregular !== undefined) return stemOf(irregular)
  return word.endsWith('ed') && ENDS_ED.test(word) && !NO_PAST.has(word) ? cutStem(word, 2) : null
}

/** The stem of a progressive ("publishing"), else null. */
export function progressiveStem(word: string): string | null {
  return word.endsWith('ing') && ENDS_ING.test(word) && !NO_PROGRESSIVE.has(word) ? cutStem(word, 3) : null
}

/** Present forms that are met as main verbs, in the base form; "sets out" and "set out" alike. */
const PRESENTS = new Set(
  'remain recognise continue provide include set support work take mean apply allow require ensure believe understand welcome consider do hold make give offer need want keep cover show state say enable help play lead refer exempt outline describe represent demonstrate commit expect intend plan aim propose publish deliver fund invest run operate use collect engage meet monitor review seek hope agree acknowledge appreciate value note regret condemn share stand face receive come go get know see think feel depend rely contain consist comprise range vary differ form serve act sit fall lie exist occur happen result arise relate concern affect reflect indicate suggest highlight confirm advise urge call encourage promote protect prevent reduce increase improve build develop create establish maintain manage administer regulate oversee enforce decide determine assess evaluate report inform update issue grant award pay charge cost benefit contribute participate attend bring put follow address tackle target focus prioritise fall begin start end finish close open launch introduce announce sign visit speak write respond reply answer complement recommend appoint commission procure employ recruit train deploy host chair publish undertake conduct carry look discuss raise strive welcome underpin facilitate coordinate drive strengthen place pledge own fulfil await anticipate estimate'.split(
    ' ',
  ),
)

/** The stem of a present form ("sets", "set", "applies"), else null. */
export function presentStem(word: string): string | null {
  if (PRESENTS.has(word)) return stemOf(word)
  if (!word.endsWith('s')) return null
  const base = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (PRESENTS.has(base)) return stemOf(base)
  const shorter = word.slice(0, -2)
  return word.endsWith('es') && PRESENTS.has(shorter) ? stemOf(shorter) : null
}

const ADVERBS = new Set(
  'not also now already since therefore however just both all each further today only then still soon always together never yet either often once again much more most well'.split(
    ' ',
  ),
)
const ADVERB_ENDS = /^[a-z]{2,}ly$/u
/** "supply", "apply", "family": end like adverbs and are none. */
const NO_ADVERB = new Set('supply apply family reply rely comply multiply july assembly'.split(' '))

/** "also", "recently", "not". */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && ADVERB_ENDS.test(word) && !NO_ADVERB.has(word))
}
