import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { placedItems } from '../plan/placed-items'
import { rearDoorCapacity } from '../plan/rear-door-capacity'
import { airShare_kW } from '../supply/air-share'
import { exceeds } from '../supply/exceeds'

/** Room air carries only so much heat out of one AI rack; a live rear door takes its share before the room does. */
export const airDensity = defineRule({
  id: 'cooling/air-density',
  severity: 'warning',
  watches: [
    'air',
    'at',

    'mission',
    'rotation_deg',
    'item.airCooling',
    'hall',
    'item.category',
    'item.id',
    'item.heat',
    'item.load',
    'item.size_m',
  ],
  standard: cite('air-cooling-practice'),
  parameters: {
    usual: { value: 25, unit: 'kW', source: 'air-cooling-practice' },
    perfectContainment: { value: 41, unit: 'kW', source: 'air-cooling-practice' },
  },
  *check({ site, facts, parameters, finding }) {
    const isHot = (item: Item) => !item.airCooling && exceeds(airShare_kW({ definition: item }), parameters.usual)
    const racks = [...placedItems(site, ({ mission }) => mission === 'ai', isHot).values()].flat()
    if (racks.length === 0) return
    const doorCapacity_kW = rearDoorCapacity(facts)
    for (const placement of racks) {
      const toAir_kW = airShare_kW(placement)
      const value = Math.max(0, toAir_kW - doorCapacity_kW(placement))
      if (!exceeds(value, parameters.usual)) continue
      const beyondAir = exceeds(value, parameters.perfectContainment)
      yield finding({
        subjects: [placement.id],
        value,
        limit: beyondAir ? parameters.perfectContainment : parameters.usual,
        unit: 'kW',
        severity: beyondAir ? 'error' : 'warning',
      })
    }
  },
})
