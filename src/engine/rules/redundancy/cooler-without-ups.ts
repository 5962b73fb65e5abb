import { coolersWithoutUps } from '../../redundancy/coolers-without-ups'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { append } from '../site-index'

/** A fault-tolerant load keeps its coolant moving while generators start: its coolers hang on a UPS. */
export const coolerWithoutUps = defineRule({
  id: 'redundancy/cooler-without-ups',
  severity: 'error',
  watches: [
    'hall',
    'mission',
    'redundancy',
    'connection.from',
    'connection.standby',
    'item.airCooling',
    'item.category',
    'item.heat',
    'item.liquidCooling',
    'item.load',
  ],
  standard: cite('uptime-topology'),
  *check({ site, index, finding }) {
    const offUps = coolersWithoutUps(index)
    const loadsOf = new Map<string, string[]>()
    for (const placement of site.placements) {
      if (placement.mission === 'support' || placement.redundancy !== 'fault-tolerant') continue
      for (const cooler of offUps(placement)) append(loadsOf, cooler, placement.id)
    }
    for (const [cooler, loads] of loadsOf) yield finding({ subjects: [cooler], params: { loads: loads.length } })
  },
})
