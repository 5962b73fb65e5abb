import { type PlanPoint, tidyPoint } from '../../geometry/point'
import { containsPoint } from '../../geometry/polygon'
import type { Patch } from '../../model/patch'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { buildingChanges, onFloor } from './structure-edit'

/**
 * Columns of one size, each in the building it stands in; where one stands in none, nothing is added. Drawn on the
 * ground floor they go through all storeys, above or below it they stand on that storey alone.
 */
export function addColumns(
  { document, site, floor_m }: EditContext,
  places: readonly PlanPoint[],
  size_m: readonly [number, number],
): Edit | EditRefusal {
  const homes = places.map((at) => site.buildings.find((b) => containsPoint(b.outline, at)))
  if (places.length === 0 || homes.some((b) => !b)) return { code: 'column-outside', params: {} }
  const patch: Patch = site.buildings.flatMap((building) => {
    const added = places
      .filter((_, i) => homes[i] === building)
      .map((at) => ({ at: tidyPoint(at), size_m: [size_m[0], size_m[1]] as [number, number], ...onFloor(floor_m) }))
    if (added.length === 0) return []
    return buildingChanges(document, building.id, (b) => ({ ...b, columns: [...(b.columns ?? []), ...added] }))
  })
  return { label: 'edits.structure.columns', params: { count: places.length }, patch }
}

/**
 * Places on a grid that begins at one corner and goes towards the other in whole steps, corners included.
 * @param pitch_m steps east and north, metres, above zero
 */
export function columnGrid(from: PlanPoint, to: PlanPoint, pitch_m: readonly [number, number]): readonly PlanPoint[] {
  const places: PlanPoint[] = []
  const steps = (axis: 0 | 1): number => Math.floor(Math.abs(to[axis] - from[axis]) / pitch_m[axis] + 1e-6)
  const [east, north] = [Math.sign(to[0] - from[0]) * pitch_m[0], Math.sign(to[1] - from[1]) * pitch_m[1]]
  for (let j = 0; j <= steps(1); j++)
    for (let i = 0; i <= steps(0); i++) places.push([from[0] + i * east, from[1] + j * north])
  return places
}
