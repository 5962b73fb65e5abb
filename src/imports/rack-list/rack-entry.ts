import type { RackField } from './rack-fields'

/** One line of a rack list that could be read. */
export interface RackEntry {
  readonly line: number
  readonly label?: string
  readonly row?: string
  readonly model?: string
  readonly design_kW?: number
  /** Centre in plan, metres; absent where the list says no place. */
  readonly at?: readonly [number, number]
  readonly rotation_deg: number
  readonly hall?: string
  readonly feeds: readonly { readonly side: 'A' | 'B'; readonly from: string }[]
}

/** What is wrong with a line; the code is a locale key under `imports.problems.`. */
export interface LineProblem {
  readonly line: number
  /** The field whose column holds it; null where it is the whole line. */
  readonly field: RackField | null
  readonly code:
    | 'broken-line'
    | 'no-figure'
    | 'negative'
    | 'half-place'
    | 'no-model'
    | 'unknown-model'
    | 'label-twice'
    | 'label-on-site'
    | 'unknown-hall'
    | 'other-hall'
    | 'unknown-feed'
    | 'kw-differs'
    | 'no-room'
    | 'no-hall'
  /** The line is not placed; else it is, with what the sentence says. */
  readonly leftOut: boolean
  /** What the file says there. */
  readonly value: string
  /** The other side of what does not agree: a hall, a power in kW. */
  readonly against?: string | number
}
