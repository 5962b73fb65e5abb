import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { rearDoorCapacity } from '../plan/rear-door-capacity'
import { airShare_kW } from '../supply/air-share'
import { exceeds } from '../supply/exceeds'

/** Room air carries only so much heat out of one AI rack; a live rear door takes its share before the room does. */
export const airDensity = defineRule({
  id: 'cooling/air-density',
  severity: 'warning',
  parts: 'hall',
  watches: [
    'air',
    'at',
    'hall',
    'mission',
    'rotation_deg',
    'item.airCooling',
    'item.category',
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
    const doorCapacity_kW = rearDoorCapacity(facts)
    for (const placement of site.placements) {
      if (placement.mission !== 'ai' || placement.definition.airCooling) continue
      const toAir_kW = airShare_kW(placement)
      if (!exceeds(toAir_kW, parameters.usual)) continue
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
