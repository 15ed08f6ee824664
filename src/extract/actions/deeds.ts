/** The verbs of concrete deeds, and their forms. */

/** Deeds whose forms are regular. */
const REGULAR =
  'abolish accept achieve acquire add address adopt agree align allocate amend announce appoint approve arrange ask assess attend award back ban boost brief call cancel carry chair change clarify close co-chair co-sponsor collaborate commence commission commit complete conclude condemn conduct confirm consult contact contribute convene create cut decide dedicate deliver deploy deposit design designate develop direct discuss dispatch distribute double draft embed enact end enforce engage enhance equip establish evaluate examine expand expel extend facilitate fill finalise finance fine follow form fund gather grant halt help highlight host identify implement impose improve include increase inform initiate inspect install instruct introduce invest investigate invite issue join laid launch legislate liaise lift lobby make map mobilise modernise monitor move negotiate nominate notify offer open order organise outline oversee partner pass pause phase pilot pledge prepare present prioritise procure progress promote propose prosecute provide publish purchase raise ratify reaffirm receive recommend recruit reduce refer reform refresh refurbish register reinforce reiterate reject release relaunch remove renew repeal replace report request reserve resolve respond restore restrict review revise revoke roll sanction schedule secure select share sign simplify speak sponsor start step stop streamline strengthen submit summon supply support suspend table target task test train transfer transform treble trial trigger triple underline undertake unveil update upgrade urge visit vote welcome widen withdraw work'.split(
    ' ',
  )
/** Irregular deeds: base, past, participle. */
const IRREGULAR: [string, string, string][] = [
  ['begin', 'began', 'begun'],
  ['bring', 'brought', 'brought'],
  ['build', 'built', 'built'],
  ['buy', 'bought', 'bought'],
  ['give', 'gave', 'given'],
  ['hold', 'held', 'held'],
  ['lay', 'laid', 'laid'],
  ['lead', 'led', 'led'],
  ['make', 'made', 'made'],
  ['meet', 'met', 'met'],
  ['put', 'put', 'put'],
  ['run', 'ran', 'run'],
  ['send', 'sent', 'sent'],
  ['set', 'set', 'set'],
  ['speak', 'spoke', 'spoken'],
  ['spend', 'spent', 'spent'],
  ['undertake', 'undertook', 'undertaken'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['write', 'wrote', 'written'],
  ['overhaul', 'overhauled', 'overhauled'],
]
/** Verbs that are habits or stances in the progressive and the future: "is working", "will continue to support". */
const SOFT = new Set(
  'work help engage monitor promote address improve include progress receive welcome facilitate follow refer target prioritise make'.split(
    ' ',
  ),
)

/** "planned", "committed": a stressed end doubles its last letter. */
const DOUBLES = /^(?:.*[^aeiou])?[aeiou][bdgmnpt]$/u
const STRESSED = new Set('ban commit cut begin run set put step stop plan pledge submit transfer refer map'.split(' '))

const IRREGULAR_BASES = new Set(IRREGULAR.map(([base]) => base))
const bases = new Set([...REGULAR, ...IRREGULAR_BASES])
const pasts = new Set<string>(IRREGULAR.map(([, past]) => past))
const participles = new Set<string>(IRREGULAR.map(([, , participle]) => participle))
const progressives = new Set<string>()
for (const base of bases) {
  if (!IRREGULAR_BASES.has(base)) {
    pasts.add(pastOf(base))
    participles.add(pastOf(base))
  }
  progressives.add(progressiveOf(base))
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  return STRESSED.has(base) && (DOUBLES.test(base) || base.endsWith('r')) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function progressiveOf(base: string): string {
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`
  return STRESSED.has(base) && (DOUBLES.test(base) || base.endsWith('r')) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

/** "publish", as in "will publish". */
export function isDeed(word: string): boolean {
  return bases.has(word) && !SOFT.has(word)
}

/** "published", as in "has published", "was published". */
export function isParticiple(word: string): boolean {
  return participles.has(word)
}

/** "published", as in "we published". */
export function isPast(word: string): boolean {
  return pasts.has(word)
}

/** "publishing", as in "is publishing". */
export function isProgressive(word: string): boolean {
  return progressives.has(word) && ![...SOFT].some((base) => progressiveOf(base) === word)
}
