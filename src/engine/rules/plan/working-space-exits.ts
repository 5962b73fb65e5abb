import { addPoints, rotatePoint } from '../../../geometry/point'
import type { EffectiveSite } from '../../../model/effective-site'
import type { Body } from './body'
import { isClear } from './is-clear'

/** How finely the way out is looked for along the depth of the working space, metres. */
const STEP_m = 0.1

/**
 * How many ends of the working space before a board can be left sideways.
 * @param depth_m depth of the working space
 * @param entrance_m width of the entrance that the code asks for
 */
export function openEnds(site: EffectiveSite, board: Body, depth_m: number, entrance_m: number): number {
  return [-1, 1].filter((side) => {
    for (let along_m = 0; along_m + entrance_m <= depth_m + STEP_m; along_m += STEP_m)
      if (isClear(site, board, before(board, side, Math.min(along_m, depth_m - entrance_m), entrance_m))) return true
    return false
  }).length
}

/** True where the working space is clear to twice its depth, which makes one entrance enough. */
export const hasDoubleDepth = (site: EffectiveSite, board: Body, depth_m: number): boolean =>
  isClear(site, board, {
    ...board.footprint,
    centre_m: inFront(board, 0, depth_m),
    depth_m: 2 * depth_m,
  })

/** A square of the entrance's width beside one end of the working space. */
const before = (board: Body, side: number, along_m: number, entrance_m: number) => ({
  centre_m: inFront(board, (side * (board.footprint.width_m + entrance_m)) / 2, along_m + entrance_m / 2),
  width_m: entrance_m,
  depth_m: entrance_m,
  rotation_deg: board.footprint.rotation_deg,
})

const inFront = ({ footprint: { centre_m, depth_m, rotation_deg } }: Body, across_m: number, away_m: number) =>
  addPoints(centre_m, rotatePoint([across_m, -(depth_m / 2 + away_m)], rotation_deg))
