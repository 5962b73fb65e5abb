import type { PlanPoint } from '../../../geometry/point'
import { containsPoint, distanceToSegment_m } from '../../../geometry/polygon'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { isSurelyInside } from '../plan/hall-rectangle'
import { DRAWING_TOLERANCE_m } from '../plan/tolerance'

/** What belongs to a hall must stand inside its outline with every corner. */
export const outsideHall = defineSiteRule({
  id: 'space/outside-hall',
  severity: 'error',
  parts: 'body',
  watches: [...bodyFields, 'buildings', 'hall'],
  standard: cite('physical-necessity'),
  *check({ site, finding }) {
    for (const { placement, corners, box } of floorPlan(site).bodies) {
      const hall = placement.hall === null ? undefined : site.halls.get(placement.hall)
      if (!hall || isSurelyInside(box, hall.outline)) continue
      const out = corners.filter((corner) => !containsPoint(hall.outline, corner, DRAWING_TOLERANCE_m))
      if (out.length === 0) continue
      yield finding({
        subjects: [placement.id],
        value: Math.max(...out.map((corner) => distanceToOutline_m(hall.outline, corner))),
        limit: 0,
        unit: 'm',
        params: { hall: hall.name ?? hall.id },
      })
    }
  },
})

function distanceToOutline_m(outline: readonly PlanPoint[], p: PlanPoint): number {
  return Math.min(...outline.map((a, i) => distanceToSegment_m(p, a, outline[(i + 1) % outline.length]!)))
}
