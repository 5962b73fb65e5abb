import { solvePressures } from '../../hydraulics/loop-pressures'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { hydraulicFields } from '../supply/hydraulic-fields'

/** With every valve shut, the pumps' full head stands on top of the filling: what hangs on the loop must bear both. */
export const pressureClass = defineRule({
  id: 'cooling/pressure-class',
  severity: 'error',
  watches: [...hydraulicFields, 'label', 'site.altitude_m'],
  standard: cite('maker'),
  *check({ facts, index, finding }) {
    if (index.coolantInto.size === 0) return
    for (const { loop, filler, points } of solvePressures(facts))
      for (const { id, highest_kPa } of points) {
        const { liquidCooling, heat } = index.byId.get(id)!.definition
        const limit = liquidCooling?.maxPressure_kPa ?? heat?.maxPressure_kPa
        if (limit === undefined || highest_kPa === null || !exceeds(highest_kPa, limit)) continue
        yield finding({
          subjects: [id],
          discriminator: loop,
          value: highest_kPa,
          limit,
          unit: 'kPa',
          params: { filler: displayName(index.byId.get(filler), filler) },
        })
      }
  },
  *needs({ site }) {
    const lacks = (figure: number | undefined, takesPart: boolean) => takesPart && figure === undefined
    yield* lacking('liquidCooling.maxPressure_kPa', site.placements, ({ definition: { liquidCooling } }) =>
      lacks(liquidCooling?.maxPressure_kPa, liquidCooling?.head_kPa !== undefined),
    )
  },
})
