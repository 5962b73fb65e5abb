import { boxOf } from '../../../geometry/box'
import { elevationOf, floorOf, onSameStorey } from '../../../model/storeys'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { standsIn } from '../plan/stands-in'

/** Ways out and delivery ways drawn on the site stay clear. */
export const egress = defineSiteRule({
  id: 'space/egress',
  severity: 'error',
  watches: [...bodyFields, 'areas', 'buildings', 'hall'],
  standard: cite('nfpa-101', '7.1.10'),
  *check({ site, finding }) {
    for (const area of site.areas) {
      if (area.kind !== 'egress' && area.kind !== 'delivery') continue
      for (const body of floorPlan(site).bodiesNear(boxOf(area.outline))) {
        if (!onSameStorey(floorOf(site, body.placement), elevationOf(area)) || !standsIn(body, area.outline)) continue
        yield finding({
          subjects: [body.placement.id],
          discriminator: area.id,
          severity: area.kind === 'egress' ? 'error' : 'warning',
          params: { kind: area.kind, area: area.name ?? area.id },
        })
      }
    }
  },
})
