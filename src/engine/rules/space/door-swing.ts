import type { PlanPoint } from '../../../geometry/point'
import { distanceToSegment_m } from '../../../geometry/polygon'
import type { Building, Opening } from '../../../model/building'
import { elevationOf, floorOf, onSameStorey } from '../../../model/storeys'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { type Shape, shapeOf, shapeOverlap_m } from '../plan/body'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { isRetrofit } from '../plan/placed-items'
import { DRAWING_TOLERANCE_m } from '../plan/tolerance'

/** Before and behind a door its own width stays free: its leaf swings there, and whoever passes stands there. */
export const doorSwing = defineSiteRule({
  id: 'space/door-swing',
  severity: 'warning',
  watches: [...bodyFields, 'buildings', 'mission', 'status', 'hall'],
  standard: cite('nfpa-101', '7.2.1.3'),
  *check({ site, finding }) {
    for (const building of site.buildings) {
      for (const [number, opening] of building.openings.entries()) {
        const zone = swingZone(building, opening)
        if (!zone) continue
        for (const body of floorPlan(site).bodiesNear(zone.box)) {
          if (!isRetrofit(body.placement) || !onSameStorey(floorOf(site, body.placement), elevationOf(opening)))
            continue
          const reach_m = shapeOverlap_m(body, zone)
          if (reach_m <= DRAWING_TOLERANCE_m) continue
          yield finding({
            subjects: [body.placement.id],
            discriminator: `${building.id}#${number}`,
            value: Math.max(0, opening.width_m! - reach_m),
            limit: opening.width_m!,
            unit: 'm',
            params: { door: number + 1, building: building.name ?? building.id },
          })
        }
      }
    }
  },
})

/** The floor on both sides of a door as deep as it is wide; null where its width is not known. */
function swingZone({ outline }: Building, { at, width_m }: Opening): Shape | null {
  if (width_m === undefined) return null
  return shapeOf({ centre_m: at, width_m, depth_m: 2 * width_m, rotation_deg: wallAngle_deg(outline, at) })
}

/** Direction of the wall that a door stands in. */
function wallAngle_deg(outline: readonly PlanPoint[], at: PlanPoint): number {
  let best = { distance_m: Number.POSITIVE_INFINITY, angle_deg: 0 }
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length]!
    const distance_m = distanceToSegment_m(at, a, b)
    if (distance_m < best.distance_m)
      best = { distance_m, angle_deg: (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI }
  })
  return best.angle_deg
}
