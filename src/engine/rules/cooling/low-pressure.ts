import { solvePressures } from '../../hydraulics/loop-pressures'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { lacking } from '../lacking'
import { hydraulicFields } from '../supply/hydraulic-fields'

/** At its highest part, with the pumps standing, a loop must neither draw air nor boil. */
export const lowPressure = defineRule({
  id: 'cooling/low-pressure',
  severity: 'error',
  watches: [...hydraulicFields, 'label', 'site.altitude_m'],
  standard: cite('en-12828'),
  parameters: { top: { value: 20, unit: 'kPa', source: 'en-12828' } },
  *check({ facts, index, parameters, finding }) {
    if (index.coolantInto.size === 0) return
    for (const { loop, filler, points, vapour_kPa, atmosphere_kPa } of solvePressures(facts)) {
      const limit = Math.max(0, vapour_kPa - atmosphere_kPa) + parameters.top
      const worst = points.reduce((a, b) => (b.lowest_kPa < a.lowest_kPa ? b : a))
      if (worst.lowest_kPa >= limit) continue
      yield finding({
        subjects: [filler, worst.id],
        discriminator: loop,
        value: worst.lowest_kPa,
        limit,
        unit: 'kPa',
        params: {
          filler: displayName(index.byId.get(filler), filler),
          top: displayName(index.byId.get(worst.id), worst.id),
        },
      })
    }
  },
  *needs({ site }) {
    yield* lacking('liquidCooling.fill_kPa', site.placements, ({ definition: { liquidCooling } }) => {
      return liquidCooling?.head_kPa !== undefined && liquidCooling.fill_kPa === undefined
    })
  },
})
