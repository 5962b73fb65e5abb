import type { PlanPoint } from '../../../src/geometry/point'
import { oncePer } from '../../../src/memo/once-per'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { PlanBox } from '../picking/plan-box'
import type { Span } from './guide'
import { outlineSegments, type Segment } from './points/snap-targets'

/** Free space from a side of what is held to what stands opposite, along one axis, metres. */
export interface Clearance {
  readonly axis: 'x' | 'y'
  readonly from: PlanPoint
  readonly to: PlanPoint
  readonly length_m: number
}

/** Nearer than this is touching, metres. */
const TOUCHING_M = 0.002
/** Farther than this says nothing about where a thing stands, metres. */
const FARTHEST_M = 30

/**
 * The nearest free space east or west, and north or south, of a box: to a neighbour that stands opposite, or to a wall
 * of a hall. At most one along each axis; none where the box touches on that side.
 */
export function clearancesOf(box: PlanBox, neighbours: readonly PlanBox[], walls: readonly Segment[]): Clearance[] {
  return (['x', 'y'] as const).flatMap((axis) => {
    const along = spanOf(box, axis)
    const across = spanOf(box, otherAxis(axis))
    let best: { readonly span: Span; readonly at_m: number } | null = null
    const face = (facing: Span, beside: Span): void => {
      const low = Math.max(across.low_m, beside.low_m)
      const high = Math.min(across.high_m, beside.high_m)
      if (high <= low) return
      const beyond = facing.low_m >= along.high_m
      const free_m = beyond ? facing.low_m - along.high_m : along.low_m - facing.high_m
      if (free_m < -TOUCHING_M || free_m > FARTHEST_M || (best && free_m >= best.span.high_m - best.span.low_m)) return
      const span = beyond
        ? { low_m: along.high_m, high_m: facing.low_m }
        : { low_m: facing.high_m, high_m: along.low_m }
      best = { span, at_m: (low + high) / 2 }
    }
    for (const n of neighbours) face(spanOf(n, axis), spanOf(n, otherAxis(axis)))
    for (const wall of walls) face(spanAlong(wall, axis), spanAlong(wall, otherAxis(axis)))
    const nearest = best as { readonly span: Span; readonly at_m: number } | null
    if (!nearest || nearest.span.high_m - nearest.span.low_m <= TOUCHING_M) return []
    const { span, at_m } = nearest
    const point = (along_m: number): PlanPoint => (axis === 'x' ? [along_m, at_m] : [at_m, along_m])
    return [{ axis, from: point(span.low_m), to: point(span.high_m), length_m: span.high_m - span.low_m }]
  })
}

/** The walls of all halls; kept for as long as the halls are the same. */
export const hallWalls = oncePer((halls: EffectiveSite['halls']): readonly Segment[] =>
  [...halls.values()].flatMap((hall) => outlineSegments(hall.outline)),
)

const spanOf = (b: PlanBox, axis: 'x' | 'y'): Span =>
  axis === 'x' ? { low_m: b.minX, high_m: b.maxX } : { low_m: b.minY, high_m: b.maxY }

function spanAlong([a, b]: Segment, axis: 'x' | 'y'): Span {
  const k = axis === 'x' ? 0 : 1
  return { low_m: Math.min(a[k], b[k]), high_m: Math.max(a[k], b[k]) }
}

const otherAxis = (axis: 'x' | 'y'): 'x' | 'y' => (axis === 'x' ? 'y' : 'x')
