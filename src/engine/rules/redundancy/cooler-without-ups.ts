import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { append } from '../site-index'
import { airShare_kW } from '../supply/air-share'
import { upstreamFold } from '../supply/upstream-fold'

/** A fault-tolerant load keeps its coolant moving while generators start: its coolers hang on a UPS. */
export const coolerWithoutUps = defineRule({
  id: 'redundancy/cooler-without-ups',
  severity: 'error',
  standard: cite('uptime-topology'),
  *check({ site, index, finding }) {
    const coolersAbove = upstreamFold<ReadonlySet<string>>(
      index.coolantInto,
      (id) => (index.byId.get(id)?.definition.liquidCooling ? new Set([id]) : new Set()),
      (own, provider) => ([...provider].every((id) => own.has(id)) ? own : new Set([...own, ...provider])),
    )
    const onUps = upstreamFold<boolean>(
      index.powerInto,
      (id) => index.byId.get(id)?.definition.category === 'ups',
      (own, provider) => own || provider,
    )
    const loadsOf = new Map<string, string[]>()
    for (const placement of site.placements) {
      const { id, hall, mission, redundancy } = placement
      if (mission === 'support' || redundancy !== 'fault-tolerant') continue
      const air = hall !== null && airShare_kW(placement) > 0 ? (index.airCoolersIn.get(hall) ?? []) : []
      for (const cooler of new Set([...coolersAbove(id), ...air.map((c) => c.id)])) append(loadsOf, cooler, id)
    }
    for (const [cooler, loads] of loadsOf) {
      if (!index.byId.get(cooler)?.definition.load?.design_kW || onUps(cooler)) continue
      yield finding({ subjects: [cooler], params: { loads: loads.length } })
    }
  },
})
