/** The paragraphs of a section → who asks what, and who answers. */
import type { Span } from '../../../document.js'
import type { Problem } from '../../../schema.js'
import type { Element, Outline } from '../../xml.js'
import { openingOf, type Turn } from './openings.js'

/** The questions that one answer answers: most often one. */
export interface Exchange {
  start: number
  questions: Turn[]
  answers: Turn[]
  problems: Problem[]
}

/** The exchanges of a section, in order. */
export function exchangesOf(outlined: Outline, blocks: readonly Element[]): Exchange[] {
  const exchanges: Exchange[] = []
  let exchange: Exchange | undefined
  let turn: Turn | undefined
  let stray: Span | undefined
  for (const block of blocks) {
    const isAwaited = exchange !== undefined && exchange.questions.length > 0 && exchange.answers.length === 0
    const opening = block.name === 'p' ? openingOf(outlined, block, isAwaited) : null
    if (opening === null) {
      if (turn !== undefined) extend(turn, block)
      else stray = { start: stray?.start ?? block.start, end: block.end }
      continue
    }
    if (exchange === undefined || (opening.asks && exchange.answers.length > 0)) {
      exchange = { start: block.start, questions: [], answers: [], problems: [] }
      exchanges.push(exchange)
      if (stray !== undefined) exchange.problems.push(strayProblem(stray))
      stray = undefined
    }
    turn = opening.turn
    if (opening.number !== '') exchange.problems.push(numbered(opening.number, turn))
    if (opening.asks) exchange.questions.push(turn)
    else {
      if (exchange.answers.length > 0) exchange.problems.push(another(turn))
      exchange.answers.push(turn)
    }
  }
  return exchanges
}

function extend(turn: Turn, block: Element): void {
  turn.span.end = block.end
  turn.whole.end = block.end
  turn.isWhole = block.isClosed
}

function strayProblem({ start, end }: Span): Problem {
  const message = 'left out: paragraphs before the first question, which no member says'
  return { code: 'page-furniture', message, severity: 'warning', start, end }
}

/** The numbers of the Order Paper are of a day, not of a question. */
function numbered(number: string, { whole: { start, end } }: Turn): Problem {
  return { code: 'page-furniture', message: `left out: "${number}"`, severity: 'info', start, end }
}

function another({ speaker, whole: { start, end } }: Turn): Problem {
  const message = `another member speaks in the answer: ${speaker.name ?? speaker.role}`
  return { code: 'answers-merged', message, severity: 'info', start, end }
}
