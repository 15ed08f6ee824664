/** The ids of the page: of numbers only, so that no text of a source can become one. */
import type { Mark } from '../tree.js'

/** The id of a record by its place among the records, from 0. */
export function recordId(index: number): string {
  return `a${index + 1}`
}

/** The id of a mention in its text. */
export function mentionId(id: string, { kind, index, table }: Pick<Mark, 'kind' | 'index' | 'table'>): string {
  return `${id}-${kind}-${table === null ? '' : `t${table + 1}-`}${index + 1}`
}

/** The id of an action among what was found, or of its bar where it has one. */
export function barId(id: string, action: number): string {
  return `${id}-bar-${action + 1}`
}
