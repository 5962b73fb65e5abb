import type { DiagramKind, DiagramPart, Medium } from '../network/diagram-network'

/** Sides that a node or an edge belongs to. */
export type Sides = 'A' | 'B' | 'AB' | ''

/** One box of the sheet: a part, or several folded into one. */
export interface DiagramNode {
  readonly key: string
  /** What it stands for, in document order. */
  readonly parts: readonly DiagramPart[]
  /** Placement ids behind it, those in the air of a hall included. */
  readonly ids: readonly string[]
  /** What it was folded by: a building, a hall, a role, like loads; `piece` where it is one part. */
  readonly folded: 'building' | 'hall' | 'alike' | 'loads' | 'piece'
  readonly sides: Sides
  /** Size on the sheet, in sheet units (pixels at full size). */
  readonly width: number
  readonly height: number
}

/** One or more links between two nodes. */
export interface DiagramEdge {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly medium: Medium
  readonly standby: boolean
  readonly sides: Sides
  /** Providers of the links, for the live state. */
  readonly providers: readonly string[]
  /** Connections behind the links. */
  readonly connections: readonly string[]
}

/** What is on the sheet, without figures and places: it changes only where the network or the folding does. */
export interface DiagramStructure {
  readonly kind: DiagramKind
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
}
