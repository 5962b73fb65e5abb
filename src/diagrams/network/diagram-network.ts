import type { EffectivePlacement } from '../../model/effective-site'

export type DiagramKind = 'single-line' | 'cooling'

/** What flows along a link. */
export type Medium = 'power' | 'liquid' | 'air'

/** The smallest thing that a diagram tells apart: one placement, or the air of one hall. */
export interface DiagramPart {
  /** Placement id, or `air:HALL` for the air of a hall. */
  readonly id: string
  /** What it stands for; the air of a hall stands for all that is cooled by it and is not drawn itself. */
  readonly placements: readonly EffectivePlacement[]
  readonly hall: string | null
  /** Catalogue category, `hall-air` for the air of a hall. */
  readonly category: string
  /** Equal for parts that may stand for one another: the catalogue item, or the id where nothing is alike. */
  readonly sort: string
}

/** Who supplies whom, by number of part. */
export interface DiagramLink {
  readonly from: number
  readonly to: number
  readonly medium: Medium
  readonly standby: boolean
  readonly side: 'A' | 'B' | null
  /** The connection behind it; null for the air of a hall, for which none is written. */
  readonly connection: string | null
}

/** One supply network of a site before anything is folded or placed on the sheet. */
export interface DiagramNetwork {
  readonly kind: DiagramKind
  readonly parts: readonly DiagramPart[]
  readonly links: readonly DiagramLink[]
}
