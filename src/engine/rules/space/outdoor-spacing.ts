import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { neighboursWithin } from '../plan/neighbours'

/** Coolers side by side breathe each other's warm air unless they stand about a unit's width apart. */
export const outdoorSpacing = defineSiteRule({
  id: 'space/outdoor-spacing',
  severity: 'warning',
  watches: [...bodyFields, 'buildings', 'hall', 'item.clearance_m', 'item.id', 'item.liquidCooling', 'item.name'],
  about: (item) => breathes(item),
  standard: cite('project-assumption'),
  parameters: { share: { value: 1, unit: '', source: 'project-assumption' } },
  *check({ site, parameters, finding }) {
    const plan = floorPlan(site)
    const crowded = new Map<Item, { subjects: Set<string>; gap_m: number; wanted_m: number }>()
    for (const body of plan.bodies) {
      const { hall, definition, id } = body.placement
      if (hall !== null || !breathes(definition) || statesSides(definition)) continue
      const wanted_m = Math.min(body.footprint.width_m, body.footprint.depth_m) * parameters.share
      for (const { body: other, gap_m } of neighboursWithin(plan, body, wanted_m)) {
        if (!breathes(other.placement.definition)) continue
        const group = crowded.get(definition) ?? { subjects: new Set(), gap_m, wanted_m }
        crowded.set(definition, group)
        group.gap_m = Math.min(group.gap_m, gap_m)
        group.subjects.add(id).add(other.placement.id)
      }
    }
    for (const [item, { subjects, gap_m, wanted_m }] of crowded)
      yield finding({
        subjects: [...subjects],
        collective: true,
        discriminator: item.id,
        value: gap_m,
        limit: wanted_m,
        unit: 'm',
        params: { item: item.name },
      })
  },
})

/** Gives its heat to the air around it. */
const breathes = ({ liquidCooling }: Item): boolean =>
  liquidCooling?.role === 'sink' && (liquidCooling.rejects === 'dry-bulb' || liquidCooling.rejects === 'wet-bulb')

/** The maker says how far apart, and space/clearance looks after it. */
const statesSides = ({ clearance_m }: Item): boolean =>
  clearance_m?.left !== undefined || clearance_m?.right !== undefined
