import { distance_m, type PlanPoint } from '../../../src/geometry/point'
import { signedArea_m2 } from '../../../src/geometry/polygon'
import { oncePer } from '../../../src/memo/once-per'
import type { Building } from '../../../src/model/building'
import { wallPieces } from '../walls/wall-pieces'
import { INNER_WALL_M, OUTER_WALL_M } from '../walls/wall-thickness'

/** A stretch of wall that stops someone on foot: a rectangle along a line. */
interface SolidWall {
  readonly at: PlanPoint
  /** Direction along it, length one. */
  readonly along: PlanPoint
  /** Reach along the line, and to the right of it, metres. */
  readonly from_m: number
  readonly to_m: number
  readonly left_m: number
  readonly right_m: number
}

/** Someone standing goes under what hangs higher, metres. Project assumption. */
const HEAD_m = 1.9

/**
 * Walls of buildings that stop someone on foot, open where doors are as wide and high as the site says. A building none
 * of whose doors is known stops nobody: its doors are somewhere, and the walk must not end at them.
 */
const walkWalls = oncePer((buildings: readonly Building[]): readonly SolidWall[] =>
  buildings.filter((b) => b.openings.length > 0).flatMap((b) => [...outerWalls(b), ...innerWalls(b)]),
)

/** True where a wall leaves no room for a body that reaches so far about a point. */
export const meetsWall = (buildings: readonly Building[], [x, y]: PlanPoint, reach_m: number): boolean =>
  walkWalls(buildings).some(({ at, along, from_m, to_m, left_m, right_m }) => {
    const [dx, dy] = [x - at[0], y - at[1]]
    const u = dx * along[0] + dy * along[1]
    const v = dx * along[1] - dy * along[0]
    return Math.hypot(Math.max(0, from_m - u, u - to_m), Math.max(0, -left_m - v, v - right_m)) < reach_m
  })

function outerWalls({ outline, openings }: Building): SolidWall[] {
  const corners = signedArea_m2(outline) < 0 ? [...outline].reverse() : outline
  return corners.flatMap((a, i) =>
    solid(a, corners[(i + 1) % corners.length]!, openings, {
      left_m: 0,
      right_m: OUTER_WALL_M,
      corner_m: OUTER_WALL_M,
    }),
  )
}

function innerWalls({ walls, openings }: Building): SolidWall[] {
  return walls.flatMap(({ from, to, thickness_m = INNER_WALL_M }) => {
    const half = thickness_m / 2
    return solid(from, to, openings, { left_m: half, right_m: half, corner_m: half })
  })
}

/** @param corner_m how far it reaches into the corner that the next wall makes */
function solid(
  a: PlanPoint,
  b: PlanPoint,
  doors: Building['openings'],
  { left_m, right_m, corner_m }: Pick<SolidWall, 'left_m' | 'right_m'> & { readonly corner_m: number },
): SolidWall[] {
  const length = distance_m(a, b)
  const along: PlanPoint = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  return wallPieces(a, b, doors, HEAD_m).map(({ from_m, to_m }) => ({
    at: a,
    along,
    from_m: from_m === 0 ? -corner_m : from_m,
    to_m: to_m === length ? length + corner_m : to_m,
    left_m,
    right_m,
  }))
}
