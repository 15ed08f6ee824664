/** A document's sentences and the dates of its actions, as features with their labels. */
export interface Annotated {
  id: number | string
  rows: { features: string[]; isAction: boolean; isSure: boolean; isTaught?: true; status?: string }[]
  dates: { features: string[]; governs: boolean; isSure: boolean }[]
  source?: 'development' | 'own' | 'standard' | 'close'
}
export function annotated(folders: { gold: string; own: string; bulk: string }, parts: object): Annotated[]
export function taught(path: string, parts: object): Annotated[]
