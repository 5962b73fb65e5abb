import type { DiagramEdge, DiagramNode } from '../../fold/diagram-structure'

/** Loads that are fed alike, drawn one under the other on one riser for each feed. */
export interface LeafStack {
  readonly key: string
  readonly members: readonly DiagramNode[]
  readonly rows: number
  /** The edges of each feed, in the order of the members; one or two feeds. */
  readonly feeds: readonly (readonly DiagramEdge[])[]
}
