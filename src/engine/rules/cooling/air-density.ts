import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { airShare_kW } from '../supply/air-share'
import { exceeds } from '../supply/exceeds'

/** Air carries only so much heat out of one AI rack, even between contained aisles. */
export const airDensity = defineRule({
  id: 'cooling/air-density',
  severity: 'warning',
  standard: cite('air-cooling-practice', 'air limit per rack'),
  parameters: {
    usual: { value: 25, unit: 'kW', source: 'air-cooling-practice' },
    perfectContainment: { value: 41, unit: 'kW', source: 'air-cooling-practice' },
  },
  *check({ site, parameters, finding }) {
    for (const placement of site.placements) {
      if (placement.mission !== 'ai' || placement.definition.airCooling) continue
      const value = airShare_kW(placement)
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
