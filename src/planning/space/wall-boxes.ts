import { wallShape } from '../../engine/rules/plan/wall-shape'
import { type Box, boxOf } from '../../geometry/box'
import { distance_m, type PlanPoint, rotatePoint } from '../../geometry/point'
import type { Building, Hall } from '../../model/building'
import { elevationOf, onSameStorey } from '../../model/storeys'

/** Longest piece of a wall that runs askew: the box around it covers little more than the wall. */
const piece_m = 0.5
const ASKEW_m = 1e-6

/** What the walls on the storey of a hall take up, as boxes of a frame turned with its rows. */
export const wallBoxes = (hall: Hall & { readonly building: Building }, frame_deg: number): Box[] =>
  hall.building.walls
    .filter((wall) => onSameStorey(elevationOf(wall), elevationOf(hall)))
    .flatMap((wall) =>
      piecesOf(wall, frame_deg).map((piece) =>
        boxOf(wallShape(piece).corners.map((corner) => rotatePoint(corner, -frame_deg))),
      ),
    )

/** The wall itself where it runs along an axis of the frame, else in short pieces. */
function piecesOf(wall: Building['walls'][number], frame_deg: number): readonly Building['walls'][number][] {
  const [along, across] = rotatePoint([wall.to[0] - wall.from[0], wall.to[1] - wall.from[1]], -frame_deg)
  if (Math.min(Math.abs(along), Math.abs(across)) < ASKEW_m) return [wall]
  const count = Math.ceil(distance_m(wall.from, wall.to) / piece_m)
  const at = (i: number): PlanPoint => [
    wall.from[0] + ((wall.to[0] - wall.from[0]) * i) / count,
    wall.from[1] + ((wall.to[1] - wall.from[1]) * i) / count,
  ]
  return Array.from({ length: count }, (_, i) => ({ ...wall, from: [...at(i)], to: [...at(i + 1)] }))
}
