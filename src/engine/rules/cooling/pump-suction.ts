import { solvePressures } from '../../hydraulics/loop-pressures'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { hydraulicFields } from '../supply/hydraulic-fields'

/** A pump that has less at its suction than it needs above the pressure of vapour cavitates. */
export const pumpSuction = defineRule({
  id: 'cooling/pump-suction',
  severity: 'error',
  watches: [...hydraulicFields, 'site.altitude_m'],
  standard: cite('maker'),
  *check({ facts, index, finding }) {
    if (index.coolantInto.size === 0) return
    for (const { loop, suctions } of solvePressures(facts))
      for (const { id, available_kPa, needed_kPa } of suctions)
        if (needed_kPa !== null && available_kPa < needed_kPa)
          yield finding({
            subjects: [id],
            discriminator: loop,
            value: available_kPa,
            limit: needed_kPa,
            unit: 'kPa',
          })
  },
  *needs({ site }) {
    yield* lacking('liquidCooling.npsh_kPa', site.placements, ({ definition: { liquidCooling } }) => {
      return liquidCooling?.head_kPa !== undefined && liquidCooling.npsh_kPa === undefined
    })
  },
})
