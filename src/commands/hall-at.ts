import type { PlanPoint } from '../geometry/point'
import { containsPoint } from '../geometry/polygon'
import type { EffectiveSite } from '../model/effective-site'

/** Id of the hall whose outline holds the point, or null outdoors. */
export function hallAt(site: EffectiveSite, point: PlanPoint): string | null {
  for (const [id, hall] of site.halls) if (containsPoint(hall.outline, point)) return id
  return null
}
