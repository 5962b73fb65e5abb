import { footprintCorners } from '../../../src/geometry/footprint'
import type { PlanPoint } from '../../../src/geometry/point'
import type { Body } from '../items/body'
import { toScene } from '../plan-space'

/** The twelve edges of a body's box as pairs of scene positions, `grow_m` outside it so that they do not sink in. */
export function boxEdges(body: Body, grow_m = 0.02, offset: PlanPoint = [0, 0]): number[] {
  const corners = footprintCorners({
    centre_m: [body.x_m + offset[0], body.y_m + offset[1]],
    width_m: body.width_m + 2 * grow_m,
    depth_m: body.depth_m + 2 * grow_m,
    rotation_deg: body.rotation_deg,
  })
  const low = body.z_m + 0.02
  const high = body.z_m + body.height_m + grow_m
  const edges: number[] = []
  const add = (a: PlanPoint, za: number, b: PlanPoint, zb: number): void => {
    edges.push(...toScene([a[0], a[1], za]), ...toScene([b[0], b[1], zb]))
  }
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % 4]!
    add(a, low, b, low)
    add(a, high, b, high)
    add(a, low, a, high)
  })
  return edges
}
