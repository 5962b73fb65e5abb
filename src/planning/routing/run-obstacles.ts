import { floorPlan } from '../../engine/rules/plan/floor-plan'
import { exceeds } from '../../engine/rules/supply/exceeds'
import { type Box, boxesMeet, boxOf, grow } from '../../geometry/box'
import type { PlanPoint } from '../../geometry/point'
import { segmentsMeet } from '../../geometry/polygon'
import type { EffectiveSite } from '../../model/effective-site'
import { elevationOf, floorOf, onSameStorey } from '../../model/storeys'

/** What stands in the way of runs at one height. */
export interface RunObstacles {
  /** Columns, and equipment that reaches up to the run with the room it wants above. */
  solidsAcross(a: PlanPoint, b: PlanPoint): readonly Box[]
  /** Walls that a leg goes through, or lies in along its length. */
  wallsAcross(a: PlanPoint, b: PlanPoint): number
  readonly walls: readonly Wall[]
}

/** How high runs lie: over which floor, and how far over it; metres. */
export interface RunHeight {
  readonly floor_m: number
  readonly level_m: number
}

type Wall = readonly [PlanPoint, PlanPoint]

/** Room kept beside a solid, metres: half of a wide tray and a hand's breadth. Project assumption. */
export const BESIDE_SOLID_m = 0.3
/** A leg this near to a wall, along it, would lie in it; metres. */
const IN_WALL_m = 0.2

/**
 * @param ends placements that the runs begin or end at: they may pass over these
 * @param area walls beyond it do not count
 */
export function runObstacles(
  site: EffectiveSite,
  { level_m, floor_m }: RunHeight,
  ends: ReadonlySet<string>,
  area: Box,
): RunObstacles {
  const plan = floorPlan(site)
  const walls = wallsAt(site, level_m, floor_m).filter(([a, b]) => boxesMeet(boxOf([a, b]), area))
  const isTall = (size?: readonly number[], above_m = 0): boolean => exceeds((size?.[2] ?? 0) + above_m, level_m)
  return {
    walls,
    solidsAcross(a, b) {
      const leg = grow(boxOf([a, b]), BESIDE_SOLID_m / 2)
      const tall = plan
        .bodiesNear(leg)
        .filter(({ placement }) => {
          const { id, definition } = placement
          return (
            !ends.has(id) &&
            isTall(definition.size_m, definition.clearance_m?.above) &&
            onSameStorey(floorOf(site, placement), floor_m)
          )
        })
        .map((body) => body.box)
      return [...tall, ...plan.columnsNear(leg, floor_m).map((c) => c.box)]
    },
    wallsAcross: (a, b) => walls.filter((wall) => segmentsMeet(a, b, ...wall) || liesIn(a, b, wall)).length,
  }
}

/** Walls drawn on the storey, and the outlines of its halls and of buildings, as far as they reach up to the run. */
function wallsAt(site: EffectiveSite, level_m: number, floor_m: number): Wall[] {
  const here = (part: { readonly elevation_m?: number | undefined }): boolean =>
    onSameStorey(elevationOf(part), floor_m)
  return site.buildings.flatMap((building) => [
    ...building.walls.filter(here).flatMap((w): Wall[] => ((w.height_m ?? Infinity) < level_m ? [] : [[w.from, w.to]])),
    ...[building.outline, ...building.halls.filter(here).map((h) => h.outline)].flatMap((outline) =>
      outline.map((p, i): Wall => [p, outline[(i + 1) % outline.length]!]),
    ),
  ])
}

/** True where a leg runs along a wall within its thickness; both must lie along the same axis. */
function liesIn(a: PlanPoint, b: PlanPoint, [c, d]: Wall): boolean {
  return ([0, 1] as const).some((across) => {
    const along = across === 0 ? 1 : 0
    if (a[across] !== b[across] || c[across] !== d[across]) return false
    const overlap =
      Math.min(Math.max(a[along], b[along]), Math.max(c[along], d[along])) -
      Math.max(Math.min(a[along], b[along]), Math.min(c[along], d[along]))
    return Math.abs(a[across] - c[across]) < IN_WALL_m && overlap > 1e-6
  })
}
