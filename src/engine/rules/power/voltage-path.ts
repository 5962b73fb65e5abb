import type { Connection } from '../../../model/connection'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { acceptedVoltage, isAccepted } from '../electrical/accepted-voltage'
import { outputVoltage } from '../electrical/output-voltage'
import type { SiteIndex } from '../site-index'

/**
 * The voltage that arrives through parts which state none must be the one the consumer takes, and two paths into one
 * part must bring the same. `power/voltage` judges neighbours that both state theirs.
 */
export const voltagePath = defineRule({
  id: 'power/voltage-path',
  severity: 'warning',
  parts: 'supplied',
  watches: [
    'label',
    'connection.from',
    'connection.standby',
    'item.category',
    'item.power.inputVoltageRange_V',
    'item.power.inputVoltage_V',
    'item.power.role',
    'item.power.voltageRange_V',
    'item.power.voltage_V',
  ],
  standard: cite('iec-60038'),
  parameters: { tolerance: { value: 0.1, unit: '', source: 'iec-60038' } },
  *check({ site, index, parameters, finding }) {
    const voltageOf = outputVoltage(index)
    for (const consumer of site.placements) {
      const { id } = consumer
      const feeds = index.powerInto.get(id)
      if (!feeds) continue
      const wanted = acceptedVoltage(consumer)
      const wrong = wanted
        ? feeds.find((c) => statesNone(index, c.from) && differs(voltageOf(c.from), wanted))
        : statesNone(index, id)
          ? secondVoltage(feeds, voltageOf)
          : undefined
      if (!wrong) continue
      yield finding({
        subjects: [id, wrong.from],
        value: voltageOf(wrong.from)!,
        limit: wanted?.nominal_V ?? firstVoltage(feeds, voltageOf)!,
        unit: 'V',
        params: {
          kind: wanted ? 'consumer' : 'paths',
          consumer: displayName(consumer, id),
          provider: displayName(index.byId.get(wrong.from), wrong.from),
        },
      })
    }

    function differs(given_V: number | undefined, wanted: NonNullable<ReturnType<typeof acceptedVoltage>>): boolean {
      return given_V !== undefined && !isAccepted(given_V, wanted, parameters.tolerance)
    }

    /** The first primary path into a part without a voltage that brings another one than the paths before it. */
    function secondVoltage(feeds: readonly Connection[], voltageAt: (id: string) => number | undefined) {
      const first_V = firstVoltage(feeds, voltageAt)
      if (first_V === undefined) return undefined
      const wanted = { nominal_V: first_V, low_V: first_V, high_V: first_V }
      return feeds.find((c) => !c.standby && differs(voltageAt(c.from), wanted))
    }
  },
})

/** A conduit whose output voltage nobody wrote; what a transformer gives cannot be read off its input. */
function statesNone(index: SiteIndex, id: string): boolean {
  const definition = index.byId.get(id)?.definition
  return (
    definition?.power?.role === 'conduit' &&
    definition.power.voltage_V === undefined &&
    definition.category !== 'transformer'
  )
}

function firstVoltage(feeds: readonly Connection[], voltageAt: (id: string) => number | undefined): number | undefined {
  for (const c of feeds) if (!c.standby && voltageAt(c.from) !== undefined) return voltageAt(c.from)
  return undefined
}
