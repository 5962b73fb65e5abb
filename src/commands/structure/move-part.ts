import { translateOutline } from '../../geometry/outline'
import { addPoints, type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Patch } from '../../model/patch'
import { deltaToPatch } from '../delta-to-patch'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
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
 * Moves a part. A building takes its halls, walls, columns and doors along, and the equipment that stands in its
 * halls in the open scenario; a hall is a line on the floor and leaves the equipment where it stands.
 */
export function movePart(context: EditContext, part: StructurePart, by: PlanPoint): Edit | EditRefusal | null {
  const found = findPart(context.site, part)
  if (!found || (by[0] === 0 && by[1] === 0)) return null
  if (found.kind !== 'building') {
    const edit = reshapePart(context, part, movedPoints(found, by))
    return edit && 'patch' in edit ? { ...edit, label: 'edits.structure.move' } : edit
  }
  const problem = checkMove(context, found, by)
  if (problem) return problem
  const patch: Patch = [
    ...buildingChanges(context.document, found.building.id, (b) => movedBuilding(b, by)),
    ...equipmentChanges(context, new Set(found.building.halls.map((h) => h.id)), by),
  ]
  return { label: 'edits.structure.move', params: { kind: part.kind }, patch }
}

/** A building record with everything in it displaced. */
export function movedBuilding(building: BuildingRecord, by: PlanPoint): BuildingRecord {
  const at = (p: PlanPoint): [number, number] => tidyPoint(addPoints(p, by))
  return {
    ...building,
    outline: translateOutline(building.outline, by).map(tidyPoint),
    ...(building.halls && { halls: building.halls.map((h) => ({ ...h, outline: h.outline.map(at) })) }),
    ...(building.columns && { columns: building.columns.map((c) => ({ ...c, at: at(c.at) })) }),
    ...(building.walls && { walls: building.walls.map((w) => ({ ...w, from: at(w.from), to: at(w.to) })) }),
    ...(building.openings && { openings: building.openings.map((o) => ({ ...o, at: at(o.at) })) }),
  }
}

function equipmentChanges({ document, scenario, site }: EditContext, halls: ReadonlySet<string>, by: PlanPoint): Patch {
  const inside = site.placements.filter((p) => p.hall !== null && halls.has(p.hall))
  if (inside.length === 0) return []
  return deltaToPatch(document, scenario, {
    changePlacements: Object.fromEntries(inside.map((p) => [p.id, { at: tidyPoint(addPoints(p.at, by)) }])),
  })
}
