import type { PlanPoint } from '../../geometry/point'
import { addPoints, tidyPoint } from '../../geometry/point'
import { elevationOf } from '../../model/storeys'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { listChanges } from '../list-changes'
import { withList, withListed } from './change-part'
import { checkBuildingOutline, checkHallOutline, checkOutline } from './check-outline'
import { movedBuilding, movedPoints } from './move-part'
import { buildingChanges, freshRecordId } from './structure-edit'
import { findPart, listOfKind, type StructurePart } from './structure-part'

/** A copy of a part and the edit that makes it. */
export interface PartCopy {
  readonly edit: Edit
  readonly part: StructurePart
}

/** Copies a part, displaced; a building with its halls, walls, columns and doors, but no equipment. */
export function duplicatePart(
  { document, site }: EditContext,
  part: StructurePart,
  by: PlanPoint,
): PartCopy | EditRefusal | null {
  const found = findPart(site, part)
  if (!found) return null
  const points = movedPoints(found, by)
  const edit = (patch: Edit['patch']): Edit => ({
    label: 'edits.structure.duplicate',
    params: { kind: part.kind },
    patch,
  })
  switch (found.kind) {
    case 'building': {
      const problem = checkBuildingOutline(site.buildings, points, null)
      if (problem) return problem
      const record = document.buildings!.find((b) => b.id === found.building.id)!
      const id = freshRecordId('B', site.buildings)
      const { name: _, ...moved } = movedBuilding(record, by)
      const used: { id: string }[] = [...site.halls.values()]
      const halls = (moved.halls ?? []).map(({ name: _hallName, ...h }) => {
        const fresh = { ...h, id: freshRecordId('H', used) }
        used.push(fresh)
        return fresh
      })
      return {
        edit: edit(listChanges(document, 'buildings', { add: [{ ...moved, id, halls }] })),
        part: { kind: 'building', id },
      }
    }
    case 'hall': {
      const problem = checkHallOutline(site.buildings, points, null, elevationOf(found.hall))
      if (problem) return problem
      const id = freshRecordId('H', [...site.halls.values()])
      const patch = buildingChanges(document, found.building.id, (b) =>
        withList(b, 'halls', (halls) => {
          const { name: _, ...like } = halls.find((h) => h.id === found.hall.id)!
          return [...halls, { ...like, id, outline: points.map(tidyPoint) }]
        }),
      )
      return { edit: edit(patch), part: { kind: 'hall', id } }
    }
    case 'area': {
      const problem = checkOutline(points)
      if (problem) return problem
      const prefix = `${found.area.kind}-`
      const id = freshRecordId(
        prefix,
        site.areas.filter((a) => a.id.startsWith(prefix)),
      )
      const { name: _, ...like } = document.areas!.find((a) => a.id === found.area.id)!
      const add = [{ ...like, id, outline: points.map(tidyPoint) }]
      return { edit: edit(listChanges(document, 'areas', { add })), part: { kind: 'area', id } }
    }
    default: {
      const shift = (p: PlanPoint) => tidyPoint(addPoints(p, by))
      const building = found.building.id
      const patch = buildingChanges(document, building, (b) =>
        withListed(b, found.kind, (list) => {
          const like = list[found.index]!
          const [first, second] = points
          const place = second
            ? { from: tidyPoint(first!), to: tidyPoint(second) }
            : { at: shift((like as { at: PlanPoint }).at) }
          return [...list, { ...like, ...place }]
        }),
      )
      const index = found.building[listOfKind[found.kind]].length
      return { edit: edit(patch), part: { kind: found.kind, building, index } }
    }
  }
}
