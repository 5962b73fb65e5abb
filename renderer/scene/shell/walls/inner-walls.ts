import type { BoxGeometry } from 'three'
import type { Building } from '../../../../src/model/building'
import { wallPieces } from '../../../editor/walls/wall-pieces'
import { INNER_WALL_M } from '../../../editor/walls/wall-thickness'
import { WALL_CUT_M } from '../site-bounds'
import { wallBox } from './wall-box'

type Wall = Building['walls'][number]

/** A wall inside a building, with its doors as openings, up to its own height. */
export function innerWall(wall: Wall, doors: Building['openings']): BoxGeometry[] {
  const { from, to, thickness_m = INNER_WALL_M, height_m = WALL_CUT_M } = wall
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const rotation_deg = (Math.atan2(dy, dx) * 180) / Math.PI
  return wallPieces(from, to, doors, Math.min(height_m, WALL_CUT_M)).map(({ from_m, to_m, low_m, high_m }) => {
    // Ends reach into the corner that the next wall makes.
    const start = from_m === 0 ? -thickness_m / 2 : from_m
    const end = to_m === length ? length + thickness_m / 2 : to_m
    const middle = (start + end) / 2 / length
    return wallBox({
      at: [from[0] + dx * middle, from[1] + dy * middle],
      rotation_deg,
      width_m: end - start,
      depth_m: thickness_m,
      low_m,
      high_m,
      outward: null,
    })
  })
}
