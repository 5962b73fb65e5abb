/** Whether the network of the diagram reaches a node. */
export type NodeState = 'live' | 'partly' | 'dead' | 'unknown'

/** What is written on a node and how it is coloured; the only thing that an edit of loads changes. */
export interface NodeFigures {
  readonly title: string
  /** Under the title: what it is, then what it carries. */
  readonly lines: readonly string[]
  readonly state: NodeState
  /** Load over limit in normal operation, of the most loaded member; null where unknown, absent where there is none. */
  readonly ratio?: number | null
  /** The same in the worst single outage. */
  readonly worst?: number
  /** Errors and warnings that are not waived; notes are left to the list of findings. */
  readonly findings: { readonly severity: 'error' | 'warning'; readonly count: number } | null
}
