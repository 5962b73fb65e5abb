import type { PlanPoint } from '../../geometry/point'
import { containsPoint } from '../../geometry/polygon'
import type { EffectiveSite } from '../../model/effective-site'
import { elevationOf, onSameStorey } from '../../model/storeys'

/**
 * Id of the hall whose outline holds the point, or null outdoors.
 * @param floor_m only halls of the storey at that height; any where absent
 */
export function hallAt(site: EffectiveSite, point: PlanPoint, floor_m?: number): string | null {
  for (const [id, hall] of site.halls)
    if ((floor_m === undefined || onSameStorey(elevationOf(hall), floor_m)) && containsPoint(hall.outline, point))
      return id
  return null
}
