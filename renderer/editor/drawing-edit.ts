import { type Edit, type EditRefusal, isRefusal } from '../../src/commands/edit'
import type { EditContext } from '../../src/commands/edit-context'
import { addArea } from '../../src/commands/structure/add-area'
import { addBuilding } from '../../src/commands/structure/add-building'
import { addColumns, columnGrid } from '../../src/commands/structure/add-columns'
import { addHall } from '../../src/commands/structure/add-hall'
import { addOpening } from '../../src/commands/structure/add-opening'
import { addWalls } from '../../src/commands/structure/add-walls'
import { checkBuildingOutline, checkHallOutline, checkOutline } from '../../src/commands/structure/check-outline'
import { type Outline, rectangleOutline, stripOutline } from '../../src/geometry/outline'
import { distance_m, type PlanPoint } from '../../src/geometry/point'
import { type Drawing, drawForms, isLastPoint, isOpenEnded } from './drawing'

/** Two clicks nearer than this are one point, metres. */
const SAME_POINT_M = 1e-3

/** All points of a drawing with the pointer's as the last, each once. */
export function pointsWithNext({ points, next }: Drawing): readonly PlanPoint[] {
  const last = points.at(-1)
  return next && (!last || distance_m(last, next.at) > SAME_POINT_M) ? [...points, next.at] : points
}

/** The ground that points of a drawing enclose, or null where they enclose none yet. */
export function groundOf(drawing: Drawing, points: readonly PlanPoint[]): Outline | null {
  const form = drawForms[drawing.kind]
  if (form === 'strip') return stripOutline(points, drawing.sizes.strip_m)
  if (form !== 'ground') return null
  if (drawing.method === 'rectangle') return points.length < 2 ? null : rectangleOutline(points[0]!, points[1]!)
  return points.length < 3 ? null : points
}

/** The edit that a drawing comes to with these points, or why there is none; null while there is too little of it. */
export function drawingEdit(
  context: EditContext,
  drawing: Drawing,
  points: readonly PlanPoint[],
): Edit | EditRefusal | null {
  const { kind, sizes } = drawing
  const [first, second] = points
  if (!first) return null
  switch (kind) {
    case 'door':
    case 'dock-door':
      return addOpening(context, kind, first, sizes.door_m)
    case 'column':
      return addColumns(context, [first], [sizes.column_m, sizes.column_m])
    case 'column-grid':
      return second ? addColumns(context, gridOf(drawing, [first, second]), [sizes.column_m, sizes.column_m]) : null
    case 'wall':
      return points.length < 2 ? null : addWalls(context, points)
  }
  const ground = groundOf(drawing, points)
  if (!ground) return null
  if (kind === 'building') return addBuilding(context, ground)
  if (kind === 'hall') return addHall(context, ground)
  return addArea(context, kind, ground)
}

/** Places of the columns that a grid's two corners stand for. */
export const gridOf = ({ sizes }: Drawing, [from, to]: readonly [PlanPoint, PlanPoint]): readonly PlanPoint[] =>
  columnGrid(from, to, [sizes.pitchEast_m, sizes.pitchNorth_m])

/**
 * What speaks against the drawing as it stands, told while it is drawn: cheap, unlike the edit itself, which may have
 * to take equipment into a hall.
 */
export function drawingProblem(context: EditContext, drawing: Drawing): EditRefusal | null {
  const points = pointsWithNext(drawing)
  if (drawForms[drawing.kind] === 'spot' || drawForms[drawing.kind] === 'in-wall') return spotProblem(context, drawing)
  if (!isLastPoint(drawing) && !isOpenEnded(drawing)) return null
  if (drawing.kind === 'column-grid' || drawing.kind === 'wall') {
    const edit = drawingEdit(context, drawing, points)
    return edit && isRefusal(edit) ? edit : null
  }
  const ground = groundOf(drawing, points)
  if (!ground) return null
  return groundProblem(context, drawing, ground)
}

function spotProblem(context: EditContext, drawing: Drawing): EditRefusal | null {
  const edit = drawing.next && drawingEdit(context, drawing, [drawing.next.at])
  return edit && isRefusal(edit) ? edit : null
}

function groundProblem(
  { site: { buildings }, floor_m }: EditContext,
  { kind }: Drawing,
  ground: Outline,
): EditRefusal | null {
  if (kind === 'building') return checkBuildingOutline(buildings, ground, null)
  if (kind === 'hall') return checkHallOutline(buildings, ground, null, floor_m)
  return checkOutline(ground)
}
