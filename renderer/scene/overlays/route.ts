import type { PlanPoint } from '../../../src/geometry/point'
import type { Body } from '../items/body'
import type { PlanVector } from '../plan-space'

/**
 * A right-angled way from the top of one body to the top of another: up to a level, along one axis, along the other,
 * down. The longer leg comes first, so that feeds of one row run in one tray.
 */
export function routeBetween(from: Body, to: Body, level_m: number): PlanVector[] {
  const a: PlanPoint = [from.x_m, from.y_m]
  const b: PlanPoint = [to.x_m, to.y_m]
  const alongX = Math.abs(b[0] - a[0]) >= Math.abs(b[1] - a[1])
  const bend: PlanPoint = alongX ? [b[0], a[1]] : [a[0], b[1]]
  const level = Math.max(level_m, from.z_m + from.height_m + 0.3, to.z_m + to.height_m + 0.3)
  const points: PlanVector[] = [
    [a[0], a[1], from.z_m + from.height_m],
    [a[0], a[1], level],
    [bend[0], bend[1], level],
    [b[0], b[1], level],
    [b[0], b[1], to.z_m + to.height_m],
  ]
  return points.filter((p, i) => i === 0 || p.some((v, axis) => Math.abs(v - points[i - 1]![axis]!) > 1e-6))
}

/** The stretches of a route as bodies of a square section, ends overlapping so that corners close. */
export function routeBodies(id: string, route: readonly PlanVector[], section_m: number): Body[] {
  const half = section_m / 2
  return route.slice(1).map((b, i): Body => {
    const a = route[i]!
    const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const flat = Math.hypot(dx, dy)
    return {
      id: `${id}/${i}`,
      kind: 'run',
      x_m: (a[0] + b[0]) / 2,
      y_m: (a[1] + b[1]) / 2,
      z_m: Math.min(a[2], b[2]) - half,
      // The shape runs along its depth: turned from north to the way of this stretch.
      rotation_deg: flat > 0 ? (Math.atan2(dy, dx) * 180) / Math.PI - 90 : 0,
      width_m: section_m,
      depth_m: flat + section_m,
      height_m: Math.abs(dz) + section_m,
    }
  })
}
