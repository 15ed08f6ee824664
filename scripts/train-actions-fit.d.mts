/** A row to learn from: `target` from 0 to 1. */
export interface Row {
  features: string[]
  target: number
  weight: number
}
export function logistic(rows: Row[], names: string[], penalty: number): Float64Array
export function foldOf(id: number | string, folds: number): number
export function measure(
  judged: { score: number; target: number }[],
  threshold?: number,
): { precision: number; recall: number; f1: number }
export function score(weights: ReadonlyMap<string, number>, features: readonly string[]): number
