import { expect, test } from 'vitest'
import { divideText } from '../../src/divide.js'
import { verbatim } from '../../src/document.js'
import { datesIn } from '../../src/extract/dates.js'
import { referencesIn } from '../../src/extract/references.js'

/** What a question refers to, and the part that each plays. */
function rolesIn(question: string) {
  const section = divideText(verbatim(question, 0, question.length), 'question', '2024-06-20')
  return referencesIn(section, datesIn(section, []).dates, []).map(({ text, role }) => [text, role])
}

test('a question goes on from what its opening words name, in whatever sentence that stands', () => {
  expect(rolesIn('Further to the answer of 3 June 2024, what was done? Was it that of Question 4577?')).toEqual([
    ['answer of 3 June 2024', 'pursuant'],
    ['Question 4577', 'pursuant'],
  ])
  expect(rolesIn('To ask what was done. It follows his words on piers. This is further to Question 4577.')).toEqual([
    ['Question 4577', 'pursuant'],
  ])
  expect(rolesIn('What came of Question 4577, and why was HCWS12 laid further to it?')).toEqual([
    ['Question 4577', null],
    ['HCWS12', null],
  ])
})

test('not from what another paragraph names, nor what stands far before', () => {
  expect(rolesIn('This is further to his answer.\n\nWas it that of Question 4577?')).toEqual([['Question 4577', null]])
  const words = 'the pier, its lamps and its boats, '.repeat(7)
  expect(rolesIn(`Further to his words on ${words}what came of Question 4577?`)).toEqual([['Question 4577', null]])
})

test('a question may be grouped, or refer its reader', () => {
  expect(rolesIn('I refer him to Question 4577. Grouped with Question 4578.')).toEqual([
    ['Question 4577', 'referral'],
    ['Question 4578', 'grouped'],
  ])
})
