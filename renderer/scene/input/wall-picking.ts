import { type Outline, outlineEdges } from '../../../src/geometry/outline'
import { signedArea_m2 } from '../../../src/geometry/polygon'
import type { Building } from '../../../src/model/building'
import type { SightLine } from '../camera/projection'
import { WALL_CUT_M } from '../shell/site-bounds'

/** Facing this far away from the eye a wall is drawn up to its full height; less, it ducks. */
const FACES_AWAY = 0.12

/** The building whose drawn wall a line of sight meets first, or null. Walls that duck are too low to be meant. */
export function pickWall(buildings: readonly Building[], sight: SightLine): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { id, outline } of buildings) {
    const away = distanceToWalls_m(outline, sight)
    if (away >= least) continue
    least = away
    best = id
  }
  return best
}

function distanceToWalls_m(outline: Outline, { origin, direction }: SightLine): number {
  const corners = signedArea_m2(outline) < 0 ? [...outline].reverse() : outline
  let least = Number.POSITIVE_INFINITY
  const flat = Math.hypot(direction[0], direction[1])
  for (const [a, b] of outlineEdges(corners)) {
    const [ex, ey] = [b[0] - a[0], b[1] - a[1]]
    const length = Math.hypot(ex, ey)
    if (length < 1e-6 || flat < 0.02) continue
    const [outX, outY] = [ey / length, -ex / length]
    const along = direction[0] * outX + direction[1] * outY
    if (along / flat < FACES_AWAY) continue
    const t = ((a[0] - origin[0]) * outX + (a[1] - origin[1]) * outY) / along
    if (t < 0 || t >= least) continue
    const [x, y, z] = [origin[0] + t * direction[0], origin[1] + t * direction[1], origin[2] + t * direction[2]]
    const share = ((x - a[0]) * ex + (y - a[1]) * ey) / (length * length)
    if (share >= 0 && share <= 1 && z >= 0 && z <= WALL_CUT_M) least = t
  }
  return least
}
