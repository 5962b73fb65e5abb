import { elevationOf, floorOf, onSameStorey } from '../../../model/storeys'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { shapeOverlap_m } from '../plan/body'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { DRAWING_TOLERANCE_m } from '../plan/tolerance'
import { USUAL_WALL_m, wallShape } from '../plan/wall-shape'

/** Nothing on the floor of a hall stands in a wall. */
export const wallClash = defineSiteRule({
  id: 'space/wall-clash',
  severity: 'error',
  watches: [...bodyFields, 'buildings', 'hall'],
  standard: cite('physical-necessity'),
  parameters: { thickness: { value: USUAL_WALL_m, unit: 'm', source: 'project-assumption' } },
  *check({ site, parameters, finding }) {
    for (const building of site.buildings) {
      for (const [number, wall] of building.walls.entries()) {
        const shape = wallShape(wall, parameters.thickness)
        for (const body of floorPlan(site).bodiesNear(shape.box)) {
          const { placement } = body
          if (placement.hall === null || !onSameStorey(floorOf(site, placement), elevationOf(wall))) continue
          const value = shapeOverlap_m(body, shape)
          if (value <= DRAWING_TOLERANCE_m) continue
          yield finding({
            subjects: [body.placement.id],
            discriminator: `${building.id}#${number}`,
            value,
            limit: 0,
            unit: 'm',
            severity: wall.thickness_m === undefined ? 'warning' : 'error',
            params: { wall: number + 1, building: building.name ?? building.id },
          })
        }
      }
    }
  },
})
