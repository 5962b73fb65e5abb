import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** Provider and consumer must agree on the voltage, line to line or line to neutral. */
export const voltage = defineRule({
  id: 'power/voltage',
  severity: 'warning',
  standard: cite('iec-60038'),
  parameters: { tolerance: { value: 0.1, unit: '', source: 'iec-60038' } },
  *check({ index, parameters, finding }) {
    for (const [id, feeds] of index.powerInto) {
      const consumer = index.byId.get(id)
      const wanted_V = consumer && inputVoltage_V(consumer)
      if (wanted_V === undefined) continue
      const differing = feeds.filter((c) => {
        const given_V = index.byId.get(c.from)?.definition.power?.voltage_V
        return given_V !== undefined && !agree(given_V, wanted_V, parameters.tolerance)
      })
      const worst = differing[0]
      if (!worst) continue
      const given_V = index.byId.get(worst.from)!.definition.power!.voltage_V!
      yield finding({
        subjects: [id, ...differing.map((c) => c.from)],
        value: given_V,
        limit: wanted_V,
        unit: 'V',
        params: { consumer: consumer?.label ?? id, provider: index.byId.get(worst.from)?.label ?? worst.from },
      })
    }
  },
})

/** A load's voltage is its input's; a conduit says its input where it differs, and a transformer's always does. */
function inputVoltage_V({ definition: { power, category } }: EffectivePlacement): number | undefined {
  if (power?.inputVoltage_V !== undefined) return power.inputVoltage_V
  return power?.role === 'source' || category === 'transformer' ? undefined : power?.voltage_V
}

function agree(given_V: number, wanted_V: number, tolerance: number): boolean {
  const near = (v: number) => Math.abs(v - wanted_V) <= tolerance * wanted_V
  return near(given_V) || near(given_V / Math.sqrt(3))
}
