import { actionsIn } from '../../src/extract/actions.js'
import { datesIn } from '../../src/extract/dates.js'
import { kindOf } from '../../src/extract/kind.js'
import { moneyIn } from '../../src/extract/money.js'
import { referencesIn } from '../../src/extract/references.js'
import { urlsIn } from '../../src/extract/urls.js'
import { testPhrases } from '../phrases.js'

testPhrases('dates', (section) => {
  const money = moneyIn(section, [])
  return datesIn(section, money).dates.map(({ start, end, edtf }) => ({ start, end, value: edtf }))
})

testPhrases('money', (section) =>
  moneyIn(section, []).map(({ start, end, minValue, maxValue, currency, qualifier, per }) => {
    const words = [`${minValue}..${maxValue} ${currency}`, qualifier, per === null ? null : `per ${per}`]
    return { start, end, value: words.filter((word) => word !== null).join(' ') }
  }),
)

testPhrases('urls', (section) => urlsIn(section).map(({ start, end, url }) => ({ start, end, value: url })))

for (const name of ['actions', 'actions-untaught'])
  testPhrases(name, (section) => {
    const { dates } = datesIn(section, [])
    return actionsIn(section, { dates, money: [], urls: [], references: [] }).map(({ start, end, status, date }) => {
      return { start, end, value: [status, date].filter((word) => word !== null).join(' ') }
    })
  })

testPhrases('references', (section) => {
  const { dates } = datesIn(section, [])
  return referencesIn(section, dates, []).map(({ start, end, type, uin, column, date, role }) => {
    return { start, end, value: [type, uin ?? column, date, role].filter((word) => word !== null).join(' ') }
  })
})

testPhrases('kind', (section) => {
  return [{ start: 0, end: section.text.length, value: kindOf(section, { references: [], actions: [] }) ?? '' }]
})
