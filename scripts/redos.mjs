/** What the checks of regular expressions share: recheck tells of an attack, the engine says what it costs. */
import { runInNewContext } from 'node:vm'
import { check } from 'recheck'

/** The longest that one search of an attack may take, in milliseconds. */
export const LIMIT_MS = 80

/** The text of an attack, of some length in UTF-16 code units. */
export function attackText({ pumps, suffix, string }, isExponential, length) {
  if (isExponential) return string.slice(0, length)
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.max(1, Math.floor(length / Math.max(1, unit)))
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
}

/** How long one search takes on this engine: bounded repeats look like powers to the checker and are not. */
export function searchTime(source, flags, text) {
  const regex = new RegExp(source, flags)
  const start = performance.now()
  try {
    runInNewContext('regex.exec(text)', { regex, text }, { timeout: 3000 })
  } catch {
    return Number.POSITIVE_INFINITY
  }
  return performance.now() - start
}

/**
 * What the checker says of an expression: `safe`, `unknown` with the reason, or the attack with its text of that length.
 * @returns {Promise<{kind: string, text?: string, pattern?: string}>}
 */
export async function verdictOn(source, flags, length) {
  const { status, complexity, attack, error } = await check(source, flags, { timeout: 20_000 })
  if (status === 'safe') return { kind: 'safe' }
  if (status !== 'vulnerable') return { kind: `unknown (${error?.kind})` }
  const text = attackText(attack, complexity.type === 'exponential', length)
  return { kind: complexity.type, text, pattern: attack.pattern.slice(0, 120) }
}
