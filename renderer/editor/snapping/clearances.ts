import type { PlanPoint } from '../../../src/geometry/point'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { Span } from './guide'
import { outlineSegments, type Segment } from './points/snap-targets'
import type { PlanBox } from './snap-box'

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
    const across = spanOf(box, axis === 'x' ? 'y' : 'x')
    const faces = [
      ...neighbours.map((n) => ({ along: spanOf(n, axis), across: spanOf(n, axis === 'x' ? 'y' : 'x') })),
      ...walls.map((wall) => wallFace(wall, axis)),
    ]
    let best: { readonly span: Span; readonly at_m: number } | null = null
    for (const face of faces) {
      const low = Math.max(across.low_m, face.across.low_m)
      const high = Math.min(across.high_m, face.across.high_m)
      if (high <= low) continue
      const gap: Span =
        face.along.low_m >= along.high_m
          ? { low_m: along.high_m, high_m: face.along.low_m }
          : { low_m: face.along.high_m, high_m: along.low_m }
      const free_m = gap.high_m - gap.low_m
      if (free_m < -TOUCHING_M || free_m > FARTHEST_M) continue
      if (!best || free_m < best.span.high_m - best.span.low_m) best = { span: gap, at_m: (low + high) / 2 }
    }
    if (!best || best.span.high_m - best.span.low_m <= TOUCHING_M) return []
    const { span, at_m } = best
    const point = (along_m: number): PlanPoint => (axis === 'x' ? [along_m, at_m] : [at_m, along_m])
    return [{ axis, from: point(span.low_m), to: point(span.high_m), length_m: span.high_m - span.low_m }]
  })
}

const known = new WeakMap<EffectiveSite['halls'], readonly Segment[]>()

/** The walls of all halls; kept for as long as the halls are the same. */
export function hallWalls({ halls }: EffectiveSite): readonly Segment[] {
  const found = known.get(halls) ?? [...halls.values()].flatMap((hall) => outlineSegments(hall.outline))
  known.set(halls, found)
  return found
}

const spanOf = (b: PlanBox, axis: 'x' | 'y'): Span =>
  axis === 'x' ? { low_m: b.minX, high_m: b.maxX } : { low_m: b.minY, high_m: b.maxY }

function wallFace([a, b]: Segment, axis: 'x' | 'y'): { along: Span; across: Span } {
  const [i, j] = axis === 'x' ? ([0, 1] as const) : ([1, 0] as const)
  const span = (k: 0 | 1): Span => ({ low_m: Math.min(a[k], b[k]), high_m: Math.max(a[k], b[k]) })
  return { along: span(i), across: span(j) }
}
