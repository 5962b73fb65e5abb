import type { EstimateLine, Finding } from '../results'
import type { Discipline } from './discipline-of'

/** A line with what moves its price when the market moves. */
export interface CostedLine {
  readonly line: EstimateLine
  /** Market in which it is bought; labour and removal move with labour cost instead. */
  readonly market: Discipline | 'labor'
  /** Foreign currency of its price, null where it is the site's own. */
  readonly foreign: string | null
}

/** Lines, and what is unknown about them. */
export interface CostedLines {
  readonly lines: readonly CostedLine[]
  readonly findings: readonly Finding[]
}
