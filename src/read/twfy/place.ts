/** Where and when the questions of a group were asked and answered, as their ids and addresses tell. */
import { IsoDay, type Problem } from '../../schema.js'
import type { Group } from './groups.js'

export interface Place {
  house: 'Commons' | 'Lords' | null
  dateTabled: IsoDay | null
  dateAnswered: IsoDay | null
  problems: Problem[]
}

/** "uk.org.publicwhip/wrans/2009-10-29a.295951.q0", "uk.org.publicwhip/spwa/2009-10-28.S3W-27923.r0". */
const GID = /^uk\.org\.publicwhip\/([a-z]+)\/(\d{4}-\d\d-\d\d)[a-z]*\./u
/** "https://questions-statements.parliament.uk/written-questions/detail/2020-06-01/53243", "…/written-question/Lords/…". */
const OFFICIAL_PAGE = /\/written-questions?\/(?:detail|commons|lords)\//iu
/** ".../pa/ld200809/ldhansrd/text/91028w0001.htm", ".../written-question/Lords/2015-01-05/HL3456/". */
const LORDS_PAGE = /\/ldhansrd\/|\/pa\/ld\d|\/lords\//iu
const LORDS_UIN = /^HL ?\d/u

/** The day is that of the answers, but in the files made from the official pages (since 2014) that of tabling. */
export function placeOf({ questions, replies }: Group, uins: readonly string[]): Place {
  const elements = [...questions, ...replies]
  const problems: Problem[] = []
  const [, kind = '', day = ''] = GID.exec(elements[0]?.attributes.id ?? '') ?? []
  const date = IsoDay.safeParse(day).success ? day : null
  if (date === null) {
    const message = 'the ids of the question and reply hold no day'
    problems.push({ code: 'header-missing', message, severity: 'warning' })
  }
  const urls = elements.map(({ attributes }) => attributes.url ?? '')
  const isOfficial = urls.some((url) => OFFICIAL_PAGE.test(url))
  if (isOfficial) {
    const message = 'files of this kind hold the day of tabling; the day of the answer is in the name of the file only'
    problems.push({ code: 'header-missing', message, severity: 'warning' })
  }
  let house: Place['house'] = null
  if (kind === 'wrans' || kind === 'lordswrans') {
    const isLords =
      kind === 'lordswrans' ||
      urls.some((url) => LORDS_PAGE.test(url)) ||
      questions.some((ques) => ques.attributes.speakerid?.includes('/lord/')) ||
      uins.some((uin) => LORDS_UIN.test(uin))
    house = isLords ? 'Lords' : 'Commons'
  } else {
    const parliament = kind.startsWith('sp') ? 'the Scottish Parliament, which is neither House' : `"${kind}"`
    problems.push({ code: 'header-missing', message: `no House: this is an answer of ${parliament}`, severity: 'info' })
  }
  return { house, dateTabled: isOfficial ? date : null, dateAnswered: isOfficial ? null : date, problems }
}
