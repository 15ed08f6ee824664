import { expect, test } from 'vitest'
import {
  isAdverb,
  participleStem,
  pastStem,
  presentStem,
  progressiveStem,
  stemOf,
} from '../../src/extract/actions/verbs.js'

test.each([
  ['publish', 'publishes', 'published', 'published', 'publishing'],
  ['apply', 'applies', 'applied', 'applied', 'applying'],
  ['commit', 'commits', 'committed', 'committed', 'committing'],
  ['announce', 'announces', 'announced', 'announced', 'announcing'],
  ['plan', 'plans', 'planned', 'planned', 'planning'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['set', 'sets', 'set', 'set', 'setting'],
  ['go', 'goes', 'went', 'gone', 'going'],
])('every form of "%s" has its stem', (base, present, past, participle, progressive) => {
  const stem = stemOf(base)
  expect([presentStem(base), presentStem(present), pastStem(past)]).toEqual([stem, stem, stem])
  expect([participleStem(participle), progressiveStem(progressive)]).toEqual([stem, stem])
})

test.each(['pier', 'hundred', 'indeed', 'red', 'ed', 'during', 'spring', 'evening', 'being', 'ing', 'was', 'yes'])(
  '"%s" is no form of a verb',
  (word) => {
    expect([presentStem(word), pastStem(word), participleStem(word), progressiveStem(word)]).toEqual(
      Array(4).fill(null),
    )
  },
)

test('a past or a participle is no present, nor the other way round', () => {
  expect([presentStem('provided'), presentStem('given'), pastStem('publish'), participleStem('gave')]).toEqual(
    Array(4).fill(null),
  )
  expect([participleStem('being'), participleStem('been'), pastStem('were')]).toEqual([null, stemOf('be'), null])
})

test('adverbs', () => {
  expect(['not', 'also', 'recently', 'publicly', 'most'].filter((word) => !isAdverb(word))).toEqual([])
  expect(['supply', 'july', 'ly', 'pier', 'lying', 'likely '].filter(isAdverb)).toEqual([])
})
