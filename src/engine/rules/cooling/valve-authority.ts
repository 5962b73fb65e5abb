import type { LoopResult } from '../../hydraulics/hydraulic-report'
import { solveHydraulics } from '../../hydraulics/solve-hydraulics'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { hydraulicFields } from '../supply/hydraulic-fields'

/** A control valve that takes little of its circuit's drop is all but shut before it controls. */
export const valveAuthority = defineRule({
  id: 'cooling/valve-authority',
  severity: 'warning',
  watches: hydraulicFields,
  standard: cite('valve-authority'),
  parameters: { least: { value: 0.25, unit: '', source: 'valve-authority' } },
  *check({ facts, index, parameters, finding }) {
    if (index.coolantInto.size === 0) return
    for (const loop of solveHydraulics(facts).loops)
      for (const { connection, valve_kPa, to } of valvesOf(loop)) {
        const circuit_kPa = loop.balance.find(({ id }) => id === to)?.required_kPa ?? 0
        const authority = circuit_kPa > 0 ? valve_kPa / circuit_kPa : 1
        if (authority >= parameters.least) continue
        yield finding({
          subjects: [to],
          discriminator: connection,
          value: authority,
          limit: parameters.least,
        })
      }
  },
})

/** Runs with a control valve that carry coolant. */
const valvesOf = ({ pipes }: LoopResult) =>
  pipes.flatMap(({ connection, to, valve_kPa }) =>
    valve_kPa !== null && valve_kPa > 0 ? [{ connection, to, valve_kPa }] : [],
  )
