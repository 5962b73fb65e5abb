import { floorOf } from '../../../model/storeys'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { displayName } from '../display-name'
import { lacking } from '../lacking'
import { shapeOverlap_m } from '../plan/body'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { mountingOf } from '../plan/mounting'
import { isRetrofit } from '../plan/placed-items'
import { DRAWING_TOLERANCE_m } from '../plan/tolerance'

/** Two things on the floor of one hall, or of the yard, must not stand in each other, nor in a column. */
export const overlap = defineSiteRule({
  id: 'space/overlap',
  severity: 'error',
  parts: 'body',
  watches: [...bodyFields, 'buildings', 'hall', 'label'],
  standard: cite('physical-necessity'),
  *check({ site, finding }) {
    const plan = floorPlan(site)
    for (const body of plan.bodies) {
      const { placement } = body
      const first = displayName(placement, placement.id)
      for (const other of plan.overlapping(body)) {
        if (other.placement.hall !== placement.hall) continue
        const value = shapeOverlap_m(body, other)
        yield finding({
          subjects: [placement.id, other.placement.id],
          value,
          limit: 0,
          unit: 'm',
          params: { first, kind: 'item', second: displayName(other.placement, other.placement.id) },
        })
      }
      for (const column of placement.hall === null ? [] : plan.columnsNear(body.box, floorOf(site, placement))) {
        const value = shapeOverlap_m(body, column)
        if (value <= DRAWING_TOLERANCE_m) continue
        const second = `${column.building}#${column.number}`
        yield finding({
          subjects: [placement.id],
          discriminator: second,
          value,
          limit: 0,
          unit: 'm',
          params: { first, kind: 'column', second: column.number + 1 },
        })
      }
    }
  },
  *needs({ site }) {
    yield* lacking(
      'item.size_m',
      site.placements,
      (p) => isRetrofit(p) && mountingOf(p.definition) === 'floor' && !p.definition.size_m,
    )
  },
})
