import { translateOutline } from '../../geometry/outline'
import { addPoints, type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { type CarriedGround, carriedGround } from './carry/carried-ground'
import { carryChanges } from './carry/carry-changes'
import { checkPoints, reshapePart } from './reshape-part'
import { type BuildingRecord, buildingChanges } from './structure-edit'
import { type FoundPart, findPart, partShape, type StructurePart } from './structure-part'

/** Where a part's points would be after a move. */
export const movedPoints = (found: FoundPart, by: PlanPoint): readonly PlanPoint[] =>
  partShape(found).points.map((p) => addPoints(p, by))

/** Why a part may not be moved so, or null where it may. A building takes all of its parts along. */
export function checkMove(context: Pick<EditContext, 'site'>, found: FoundPart, by: PlanPoint): EditRefusal | null {
  const moved: FoundPart =
    found.kind === 'building' ? { kind: 'building', building: { ...found.building, halls: [] } } : found
  return checkPoints(context, moved, movedPoints(found, by))
}

/**
 * Moves a part. A building or hall takes along what is in it, in every scenario: walls, doors, equipment, corners of
 * runs, marked ground; a building its halls, columns and the underlays tied to it besides. Columns stay where they
 * stand when a hall moves: they carry the building.
 */
export function movePart(context: EditContext, part: StructurePart, by: PlanPoint): Edit | EditRefusal | null {
  const found = findPart(context.site, part)
  if (!found || (by[0] === 0 && by[1] === 0)) return null
  const ground = carriedGround(found)
  if (!ground || (found.kind !== 'building' && found.kind !== 'hall')) {
    const edit = reshapePart(context, part, movedPoints(found, by))
    return edit && 'patch' in edit ? { ...edit, label: 'edits.structure.move' } : edit
  }
  const problem = checkMove(context, found, by)
  if (problem) return problem
  const moved = (b: BuildingRecord): BuildingRecord =>
    found.kind === 'building' ? movedBuilding(b, by) : withHallMoved(b, found.hall.id, ground, by)
  return {
    label: 'edits.structure.move',
    params: { kind: part.kind },
    patch: [
      ...buildingChanges(context.document, found.building.id, moved),
      ...carryChanges(context.document, ground, by),
    ],
  }
}

/** A building record with everything in it displaced. */
export function movedBuilding(building: BuildingRecord, by: PlanPoint): BuildingRecord {
  const at = shiftBy(by)
  return {
    ...building,
    outline: translateOutline(building.outline, by).map(tidyPoint),
    ...(building.halls && { halls: building.halls.map((h) => ({ ...h, outline: h.outline.map(at) })) }),
    ...(building.columns && { columns: building.columns.map((c) => ({ ...c, at: at(c.at) })) }),
    ...(building.walls && { walls: building.walls.map((w) => ({ ...w, from: at(w.from), to: at(w.to) })) }),
    ...(building.openings && { openings: building.openings.map((o) => ({ ...o, at: at(o.at) })) }),
  }
}

/** A building record with one hall displaced, and the walls and inner doors on its ground. */
function withHallMoved(building: BuildingRecord, hall: string, ground: CarriedGround, by: PlanPoint): BuildingRecord {
  const at = shiftBy(by)
  return {
    ...building,
    ...(building.halls && {
      halls: building.halls.map((h) => (h.id === hall ? { ...h, outline: h.outline.map(at) } : h)),
    }),
    ...(building.walls && {
      walls: building.walls.map((w) => (ground.bearsWall(w) ? { ...w, from: at(w.from), to: at(w.to) } : w)),
    }),
    ...(building.openings && {
      openings: building.openings.map((o) => (ground.bearsDoor(o) ? { ...o, at: at(o.at) } : o)),
    }),
  }
}

const shiftBy =
  (by: PlanPoint) =>
  (p: PlanPoint): [number, number] =>
    tidyPoint(addPoints(p, by))
