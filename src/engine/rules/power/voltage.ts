import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { acceptedVoltage, isAccepted } from '../electrical/accepted-voltage'

/** Provider and consumer must agree on the voltage, line to line or line to neutral. */
export const voltage = defineRule({
  id: 'power/voltage',
  severity: 'warning',
  parts: 'placement',
  watches: ['label', 'connection.from', 'item.category', 'item.power'],
  standard: cite('iec-60038'),
  parameters: { tolerance: { value: 0.1, unit: '', source: 'iec-60038' } },
  *check({ index, parameters, finding }) {
    for (const [id, feeds] of index.powerInto) {
      const consumer = index.byId.get(id)
      const wanted = consumer && acceptedVoltage(consumer)
      if (!wanted) continue
      const differing = feeds.filter((c) => {
        const given_V = index.byId.get(c.from)?.definition.power?.voltage_V
        return given_V !== undefined && !isAccepted(given_V, wanted, parameters.tolerance)
      })
      const worst = differing[0]
      if (!worst) continue
      const given_V = index.byId.get(worst.from)!.definition.power!.voltage_V!
      yield finding({
        subjects: [id, ...differing.map((c) => c.from)],
        value: given_V,
        limit: wanted.nominal_V,
        unit: 'V',
        params: { consumer: consumer?.label ?? id, provider: index.byId.get(worst.from)?.label ?? worst.from },
      })
    }
  },
})
