import { type Box, highOf, lowOf } from '../../../src/geometry/box'
import type { PlanPoint } from '../../../src/geometry/point'
import { oncePer } from '../../../src/memo/once-per'
import type { EffectiveSite } from '../../../src/model/effective-site'
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
export function clearancesOf(box: Box, neighbours: readonly Box[], walls: readonly Segment[]): Clearance[] {
  return [clearanceAlong('x', box, neighbours, walls), clearanceAlong('y', box, neighbours, walls)].filter(
    (c) => c !== null,
  )
}

/** Asked with every move of the pointer, so nothing is made of what is not the nearest. */
function clearanceAlong(
  axis: 'x' | 'y',
  box: Box,
  neighbours: readonly Box[],
  walls: readonly Segment[],
): Clearance | null {
  const across = axis === 'x' ? 'y' : 'x'
  const [low, high] = [lowOf(box, axis), highOf(box, axis)]
  const [left, right] = [lowOf(box, across), highOf(box, across)]
  let least = Number.POSITIVE_INFINITY
  let [from, to, at_m] = [0, 0, 0]
  const face = (facesLow: number, facesHigh: number, besideLow: number, besideHigh: number): void => {
    const [first, last] = [Math.max(left, besideLow), Math.min(right, besideHigh)]
    if (last <= first) return
    const beyond = facesLow >= high
    const free_m = beyond ? facesLow - high : low - facesHigh
    if (free_m < -TOUCHING_M || free_m > FARTHEST_M || free_m >= least) return
    least = free_m
    ;[from, to, at_m] = [beyond ? high : facesHigh, beyond ? facesLow : low, (first + last) / 2]
  }
  for (const n of neighbours) face(lowOf(n, axis), highOf(n, axis), lowOf(n, across), highOf(n, across))
  for (const [a, b] of walls) {
    const [along, beside] = axis === 'x' ? ([0, 1] as const) : ([1, 0] as const)
    face(
      Math.min(a[along], b[along]),
      Math.max(a[along], b[along]),
      Math.min(a[beside], b[beside]),
      Math.max(a[beside], b[beside]),
    )
  }
  if (!(to - from > TOUCHING_M)) return null
  const point = (along_m: number): PlanPoint => (axis === 'x' ? [along_m, at_m] : [at_m, along_m])
  return { axis, from: point(from), to: point(to), length_m: to - from }
}

/** The walls of all halls; kept for as long as the halls are the same. */
export const hallWalls = oncePer((halls: EffectiveSite['halls']): readonly Segment[] =>
  [...halls.values()].flatMap((hall) => outlineSegments(hall.outline)),
)
