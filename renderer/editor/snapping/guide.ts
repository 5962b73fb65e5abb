/** A line in plan along which something snapped: the axis it fixes, where, and how far it runs the other way. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at_m: number
  readonly from_m: number
  readonly to_m: number
  readonly kind: SnapKind
  /** Free widths that made it snap, along the axis: an aisle, or the gaps that are now equal. */
  readonly gaps?: readonly Span[]
}

/** Extent of something along one axis, metres. */
export interface Span {
  readonly low_m: number
  readonly high_m: number
}

/** What a position was snapped to, strongest first. */
export const snapKinds = ['edge', 'centre', 'spacing', 'aisle', 'grid'] as const
export type SnapKind = (typeof snapKinds)[number]
