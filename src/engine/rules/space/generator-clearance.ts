import { boxOf } from '../../../geometry/box'
import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { neighboursWithin } from '../plan/neighbours'
import { distanceToOutline_m } from '../plan/stands-in'

/** A generator keeps away from walls with openings, and its exhaust from what draws in air. */
export const generatorClearance = defineSiteRule({
  id: 'space/generator-clearance',
  severity: 'warning',
  watches: [...bodyFields, 'buildings', 'hall', 'label', 'status', 'item.airCooling', 'item.liquidCooling'],
  about: (item) => item.category === 'generator' || drawsAir(item),
  standard: cite('nfpa-37', '4.1.4'),
  parameters: {
    wall: { value: 1.5, unit: 'm', source: 'nfpa-37' },
    intake: { value: 5, unit: 'm', source: 'project-assumption' },
  },
  *check({ site, parameters, finding }) {
    const plan = floorPlan(site)
    const buildings = site.buildings.map((building) => ({ building, box: boxOf(building.outline) }))
    for (const body of plan.bodies) {
      const { placement, box, corners } = body
      if (placement.definition.category !== 'generator' || placement.hall !== null || placement.status !== 'new')
        continue
      for (const { building, box: around } of buildings) {
        const near =
          box.minX - parameters.wall < around.maxX &&
          around.minX < box.maxX + parameters.wall &&
          box.minY - parameters.wall < around.maxY &&
          around.minY < box.maxY + parameters.wall
        const value = near ? distanceToOutline_m(corners, building.outline) : Number.POSITIVE_INFINITY
        if (value >= parameters.wall) continue
        yield finding({
          subjects: [placement.id],
          discriminator: building.id,
          value,
          limit: parameters.wall,
          unit: 'm',
          params: { kind: 'wall', other: building.name ?? building.id },
        })
      }
      for (const { body: other, gap_m } of neighboursWithin(plan, body, parameters.intake)) {
        const { definition, label, id } = other.placement
        if (!drawsAir(definition)) continue
        yield finding({
          subjects: [placement.id, id],
          discriminator: placement.id,
          value: gap_m,
          limit: parameters.intake,
          unit: 'm',
          standard: cite('project-assumption', 'exhaust away from air intakes'),
          params: { kind: 'intake', other: label ?? id },
        })
      }
    }
  },
})

const drawsAir = ({ liquidCooling, airCooling }: Item): boolean =>
  liquidCooling?.role === 'sink' || airCooling !== undefined
