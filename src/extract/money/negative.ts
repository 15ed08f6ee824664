/** Amounts below nothing: a record counts money from 0 on, so a minus before an amount is told as a problem. */
import type { Section } from '../../document.js'
import type { Money, Problem } from '../../schema.js'
import { endsIn } from '../patterns.js'

/** "-£0.1 billion", "−£3 million", "minus £5 million"; not "£250-£600", "2023-£5" or "the fund - £5 million". */
const MINUS = /(?<=(?:^|[\s(])[-−–]|\bminus )/iuy
const LOOK_BACK = 8

/** A problem for each amount that a minus stands before. */
export function negativesIn({ name, plain }: Section, money: readonly Money[]): Problem[] {
  return money.flatMap(({ start, end, text }): Problem[] => {
    const before = plain.slice(Math.max(0, start - LOOK_BACK), start)
    if (!endsIn(before, MINUS)) return []
    const message = `"${text}" stands after a minus (or a dash like one), which its value leaves out`
    return [{ code: 'amount-negative', message, severity: 'warning', section: name, start, end }]
  })
}
