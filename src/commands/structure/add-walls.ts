import { distance_m, type PlanPoint, tidyPoint } from '../../geometry/point'
import { containsPoint } from '../../geometry/polygon'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { buildingChanges, onFloor } from './structure-edit'

/** Walls from point to point, in the building that holds all of them. */
export function addWalls({ document, site, floor_m }: EditContext, line: readonly PlanPoint[]): Edit | EditRefusal {
  const points = line.filter((p, i) => i === 0 || distance_m(p, line[i - 1]!) > 1e-6)
  if (points.length < 2) return { code: 'wall-too-short', params: {} }
  const building = site.buildings.find((b) => points.every((p) => containsPoint(b.outline, p, 0.01)))
  if (!building) return { code: 'wall-outside', params: {} }
  const walls = points
    .slice(1)
    .map((to, i) => ({ from: tidyPoint(points[i]!), to: tidyPoint(to), ...onFloor(floor_m) }))
  const patch = buildingChanges(document, building.id, (b) => ({ ...b, walls: [...(b.walls ?? []), ...walls] }))
  return { label: 'edits.structure.walls', params: { count: walls.length }, patch }
}
