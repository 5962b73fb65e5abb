import type { PlanPoint } from '../../../src/geometry/point'
import type { Body } from '../items/body'
import { routeBodies, type Section } from './route'

/** Distance between supports as drawn, metres: about what tray makers let trays span. Drawn for the look, counted nowhere. */
const SPAN_m = 2
/** How far up a hanger is drawn: the ceiling itself is not. Metres. */
const HANGER_m = 0.35
/** Room left at the ends of a leg, metres. */
const END_m = 0.3
/** How far a support reaches beyond what it carries, to each side, metres. */
const BEYOND_m = 0.08
const ROD: Section = { shape: 'box', width_m: 0.016, height_m: 0.016 }
const BAR: Section = { shape: 'box', width_m: 0.04, height_m: 0.03 }

/** What a run is carried by. */
export interface Carried {
  readonly points: readonly PlanPoint[]
  /** Height of its middle line as drawn, metres. */
  readonly level_m: number
  readonly width_m: number
  readonly height_m: number
  /** Underside of the ceiling as drawn, metres; null outdoors, where posts stand on the ground. */
  readonly ceiling_m: number | null
}

/**
 * Supports of a run: a bar under it, hung from above by two rods, or on two posts outdoors. Where another run has one
 * already none is drawn again.
 * @param taken places that have one; those drawn now join it
 */
export function runSupports(id: string, run: Carried, taken: Set<string>): Body[] {
  const { points, level_m, width_m, height_m, ceiling_m } = run
  const [low_m, high_m] =
    ceiling_m === null ? [0, level_m - height_m / 2] : [level_m - height_m / 2, Math.min(ceiling_m, level_m + HANGER_m)]
  return supportPlaces(points).flatMap(({ at: [x, y], across }, i): Body[] => {
    const key = `${x.toFixed(1)} ${y.toFixed(1)} ${level_m}`
    if (taken.has(key)) return []
    taken.add(key)
    const reach_m = width_m / 2 + BEYOND_m
    const sides = [-1, 1].map((s): PlanPoint => [x + s * across[0] * reach_m, y + s * across[1] * reach_m])
    const under_m = level_m - height_m / 2
    const bar = sides.map(([a, b]) => [a, b, under_m] as const)
    return [
      ...routeBodies(`${id}/bar${i}`, bar, BAR),
      ...sides.flatMap(([a, b], s) =>
        routeBodies(
          `${id}/rod${i}${s}`,
          [
            [a, b, low_m],
            [a, b, high_m],
          ],
          ROD,
        ),
      ),
    ]
  })
}

/**
 * Places along the legs, with the direction across. They lie on a grid of the site and not of the leg, so that runs that
 * share a tray share its supports.
 */
function supportPlaces(points: readonly PlanPoint[]): { readonly at: PlanPoint; readonly across: PlanPoint }[] {
  return points.slice(1).flatMap((b, i) => {
    const a = points[i]!
    const axis = Math.abs(b[0] - a[0]) >= Math.abs(b[1] - a[1]) ? 0 : 1
    const span = b[axis] - a[axis]
    const length_m = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const across: PlanPoint = [-(b[1] - a[1]) / length_m, (b[0] - a[0]) / length_m]
    const [low, high] = [Math.min(a[axis], b[axis]) + END_m, Math.max(a[axis], b[axis]) - END_m]
    const places: { readonly at: PlanPoint; readonly across: PlanPoint }[] = []
    for (let n = Math.ceil(low / SPAN_m); n * SPAN_m <= high; n++) {
      const share = (n * SPAN_m - a[axis]) / span
      places.push({ at: [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], across })
    }
    return places
  })
}
