import { type Footprint, footprintCorners } from '../../../src/geometry/footprint'
import type { PlanPoint } from '../../../src/geometry/point'
import type { Section } from '../../editor/section/section'
import type { Body } from '../items/body'
import type { PlanVector } from '../plan-space'

/** Where a plane cuts a body: a convex outline on the plane. */
export interface CutFace {
  readonly plane: keyof Section
  readonly body: Body
  readonly corners: readonly PlanVector[]
}

const VERTICAL: readonly (readonly [plane: keyof Section, axis: 0 | 1])[] = [
  ['east_m', 0],
  ['west_m', 0],
  ['north_m', 1],
  ['south_m', 1],
]

/** The faces that a section opens, of each body's box: what a drawing would hatch. */
export function cutFaces(bodies: readonly Body[], section: Section): readonly CutFace[] {
  return bodies.flatMap((body) => {
    const corners = footprintCorners(footprintOf(body))
    const top_m = body.z_m + body.height_m
    const faces: CutFace[] = []
    const { above_m } = section
    if (above_m !== null && body.z_m < above_m && above_m < top_m)
      faces.push({ plane: 'above_m', body, corners: corners.map(([x, y]) => [x, y, above_m]) })
    for (const [plane, axis] of VERTICAL) {
      const at_m = section[plane]
      const ends = at_m === null ? null : chord(corners, axis, at_m)
      if (!ends) continue
      const [[ax, ay], [bx, by]] = ends
      faces.push({
        plane,
        body,
        corners: [
          [ax, ay, body.z_m],
          [bx, by, body.z_m],
          [bx, by, top_m],
          [ax, ay, top_m],
        ],
      })
    }
    return faces
  })
}

const footprintOf = ({ x_m, y_m, width_m, depth_m, rotation_deg }: Body): Footprint => ({
  centre_m: [x_m, y_m],
  width_m,
  depth_m,
  rotation_deg,
})

/** Where the line at `at_m` along an axis passes through a convex outline; null where it misses or only touches it. */
function chord(corners: readonly PlanPoint[], axis: 0 | 1, at_m: number): readonly [PlanPoint, PlanPoint] | null {
  const crossings = corners.flatMap((a, i): PlanPoint[] => {
    const b = corners[(i + 1) % corners.length]!
    // Each end belongs to one edge only.
    if (a[axis] > at_m === b[axis] > at_m) return []
    const t = (at_m - a[axis]) / (b[axis] - a[axis])
    return [[a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]]
  })
  const [first, second] = crossings
  return first && second ? [first, second] : null
}
