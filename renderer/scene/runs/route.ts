import type { DrawnRun } from '../../../src/planning/routing/drawn-run'
import { steppedLine } from '../../../src/planning/routing/steps/stepped-line'
import type { Body } from '../items/body'
import type { PlanVector } from '../plan-space'

/** What a run looks like in section, metres. */
export interface Section {
  readonly shape: 'box' | 'pipe'
  readonly width_m: number
  readonly height_m: number
}

/**
 * The line of a run: from the top of its provider up to its level, over its corners and over or under the runs that it
 * crosses, and down to its consumer.
 */
export function connectionLine(
  { points, level_m, steps }: Pick<DrawnRun, 'points' | 'level_m' | 'steps'>,
  from: Body,
  to: Body,
): PlanVector[] {
  const [first, last] = [points[0]!, points.at(-1)!]
  return withoutStops([
    [first[0], first[1], from.z_m + from.height_m],
    ...steppedLine(points, level_m, steps),
    [last[0], last[1], to.z_m + to.height_m],
  ])
}

/** A run on the storey that it is shown on. @param by_m how far over the floor worked on that storey is drawn */
export const raised = (run: DrawnRun, by_m: number): DrawnRun => ({ ...run, level_m: run.level_m + by_m })

/** A line moved sideways and up or down as a whole: the return beside the supply. */
export const besideLine = (line: readonly PlanVector[], by_m: number, up_m: number): PlanVector[] =>
  line.map(([x, y, z], i) => [x + by_m, y + by_m, i === 0 || i === line.length - 1 ? z : z + up_m])

const withoutStops = (points: readonly PlanVector[]): PlanVector[] =>
  points.filter((p, i) => i === 0 || p.some((v, axis) => Math.abs(v - points[i - 1]![axis]!) > 1e-6))

/** The stretches of a line as bodies of one section, ends overlapping so that corners close. */
export function routeBodies(id: string, route: readonly PlanVector[], section: Section): Body[] {
  const { shape, width_m, height_m } = section
  return route.slice(1).map((b, i): Body => {
    const a = route[i]!
    const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const flat = Math.hypot(dx, dy)
    const upright = flat < 1e-6
    return {
      id: `${id}/${i}`,
      kind: shape === 'box' ? 'run' : upright ? 'riser' : 'pipe',
      x_m: (a[0] + b[0]) / 2,
      y_m: (a[1] + b[1]) / 2,
      z_m: Math.min(a[2], b[2]) - height_m / 2,
      // The shape runs along its depth: turned from north to the way of this stretch.
      rotation_deg: upright ? 0 : (Math.atan2(dy, dx) * 180) / Math.PI - 90,
      width_m,
      depth_m: upright ? (shape === 'box' ? height_m : width_m) : flat + width_m,
      height_m: Math.abs(dz) + height_m,
    }
  })
}
