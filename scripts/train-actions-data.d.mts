/** A document's sentences and the dates of its actions, as features with their labels. */
export interface Annotated {
  id: number | string
  rows: { features: string[]; isAction: boolean; isSure: boolean; status?: string }[]
  dates: { features: string[]; governs: boolean; isSure: boolean }[]
}
export function annotated(folders: string[], parts: object): Annotated[]
export function taught(path: string, parts: object): Annotated[]
