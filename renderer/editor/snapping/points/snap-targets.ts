import Flatbush from 'flatbush'
import type { PlanPoint } from '../../../../src/geometry/point'

/** A straight piece that points may snap onto, from one end to the other. */
export type Segment = readonly [a: PlanPoint, b: PlanPoint]

/** Straight pieces found by place; asking costs what lies near, not what there is. */
export interface SnapTargets {
  /** Segments whose box comes within `reach_m` of a point. */
  near(point: PlanPoint, reach_m: number): readonly Segment[]
}

/** Indexes segments once, for as long as a tool is armed. */
export function createSnapTargets(segments: readonly Segment[]): SnapTargets {
  if (segments.length === 0) return { near: () => [] }
  const index = new Flatbush(segments.length)
  for (const [a, b] of segments)
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]))
  index.finish()
  return {
    near: ([x, y], reach_m) =>
      index.search(x - reach_m, y - reach_m, x + reach_m, y + reach_m).map((i) => segments[i]!),
  }
}

/** The sides of a closed outline. */
export const outlineSegments = (corners: readonly PlanPoint[]): Segment[] =>
  corners.map((a, i) => [a, corners[(i + 1) % corners.length]!])
