import { solveHydraulics } from '../../hydraulics/solve-hydraulics'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { lacking } from '../lacking'
import { hydraulicFields } from '../supply/hydraulic-fields'

/**
 * Coolant takes the easy way: with every valve open a near rack has more than it needs and a far one less. Where the
 * pumps have the head, balancing valves mend that; where they have not, it is the loop's pressure that is short.
 */
export const flowBalance = defineRule({
  id: 'cooling/flow-balance',
  severity: 'warning',
  watches: [...hydraulicFields, 'label'],
  standard: cite('cibse-w'),
  parameters: { tolerance: { value: 0.05, unit: '', source: 'cibse-w' } },
  *check({ facts, index, parameters, finding }) {
    if (index.coolantInto.size === 0) return
    for (const { id, running, balance, pipes } of solveHydraulics(facts).loops) {
      if (!running) continue
      const short = balance.filter(
        ({ flow_lpm, required_lpm, required_kPa, available_kPa }) =>
          flow_lpm < required_lpm * (1 - parameters.tolerance) && required_kPa <= (available_kPa ?? 0),
      )
      if (short.length === 0) continue
      const share = ({ flow_lpm, required_lpm }: (typeof short)[number]) => flow_lpm / required_lpm
      const worst = short.reduce((a, b) => (share(b) < share(a) ? b : a))
      yield finding({
        subjects: short.map((consumer) => consumer.id),
        collective: true,
        discriminator: id,
        value: worst.flow_lpm,
        limit: worst.required_lpm,
        unit: 'lpm',
        params: {
          pump: displayName(index.byId.get(id), id),
          consumer: displayName(index.byId.get(worst.id), worst.id),
        },
        severity: pipes.some(({ unrouted, assumedBore }) => unrouted || assumedBore) ? 'info' : 'warning',
      })
    }
  },
  *needs({ site }) {
    yield* lacking('heat.pressureDrop_kPa', site.placements, (p) => {
      const { heat, load } = p.definition
      return (heat?.liquidFraction ?? 0) > 0 && (load?.design_kW ?? 0) > 0 && heat?.pressureDrop_kPa === undefined
    })
  },
})
