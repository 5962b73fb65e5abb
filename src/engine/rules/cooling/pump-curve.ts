import { solveHydraulics } from '../../hydraulics/solve-hydraulics'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { hydraulicFields } from '../supply/hydraulic-fields'

/** Past the last point of its curve a pump's head is a guess, its motor may overload and its suction may not suffice. */
export const pumpCurve = defineRule({
  id: 'cooling/pump-curve',
  severity: 'warning',
  watches: hydraulicFields,
  standard: cite('maker'),
  *check({ facts, index, finding }) {
    if (index.coolantInto.size === 0) return
    for (const { id: loop, pumps } of solveHydraulics(facts).loops)
      for (const { id, flow_lpm } of pumps) {
        const end_lpm = index.byId.get(id)?.definition.liquidCooling?.pumpCurve?.at(-1)?.[0]
        if (end_lpm === undefined || !exceeds(flow_lpm, end_lpm)) continue
        yield finding({ subjects: [id], discriminator: loop, value: flow_lpm, limit: end_lpm, unit: 'lpm' })
      }
  },
  *needs({ site }) {
    yield* lacking('liquidCooling.pumpCurve', site.placements, ({ definition: { liquidCooling } }) => {
      return liquidCooling?.head_kPa !== undefined && liquidCooling.pumpCurve === undefined
    })
  },
})
