import type { LoopResult } from '../../hydraulics/hydraulic-report'
import { solveHydraulics } from '../../hydraulics/solve-hydraulics'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { hydraulicFields } from '../supply/hydraulic-fields'

/** At the flows that the racks require, the pumps must lift over the pipes out and back and the equipment. */
export const loopPressure = defineRule({
  id: 'cooling/loop-pressure',
  severity: 'error',
  watches: [...hydraulicFields, 'label'],
  standard: cite('darcy-weisbach'),
  *check({ facts, index, finding }) {
    if (index.coolantInto.size === 0) return
    for (const loop of solveHydraulics(facts).loops) {
      const worst = loop.balance.find(({ id }) => id === loop.index?.consumer)
      if (!worst || worst.available_kPa === null || !exceeds(worst.required_kPa, worst.available_kPa)) continue
      yield finding({
        subjects: [loop.id, worst.id],
        discriminator: loop.id,
        value: worst.required_kPa,
        limit: Math.max(0, worst.available_kPa),
        unit: 'kPa',
        params: {
          pump: displayName(index.byId.get(loop.id), loop.id),
          consumer: displayName(index.byId.get(worst.id), worst.id),
        },
        severity: isStated(loop) ? 'error' : 'warning',
      })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'liquidCooling.head_kPa',
      site.placements,
      ({ definition }) =>
        definition.category === 'cdu' && !!definition.liquidCooling && !definition.liquidCooling.head_kPa,
    )
  },
})

/** True where every pipe of the worst circuit has its route and bore given: nothing of the drop is assumed. */
function isStated({ pipes, index }: LoopResult): boolean {
  const circuit = new Set(index?.connections)
  return pipes.every((pipe) => !circuit.has(pipe.connection) || !(pipe.unrouted || pipe.assumedBore))
}
