import type { Item } from '../../../model/item'
import { coolersWithoutUps } from '../../redundancy/coolers-without-ups'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { placementsOf } from '../plan/placed-items'
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
    'item.id',
  ],
  standard: cite('uptime-topology'),
  *check({ site, index, finding }) {
    if (placementsOf(index, isPoweredCooler).length === 0) return
    const offUps = coolersWithoutUps(index)
    const loadsOf = new Map<string, string[]>()
    for (const placement of site.placements) {
      if (placement.mission === 'support' || placement.redundancy !== 'fault-tolerant') continue
      for (const cooler of offUps(placement)) append(loadsOf, cooler, placement.id)
    }
    for (const [cooler, loads] of loadsOf) yield finding({ subjects: [cooler], params: { loads: loads.length } })
  },
})

const isPoweredCooler = ({ liquidCooling, airCooling, load }: Item): boolean =>
  (liquidCooling !== undefined || airCooling !== undefined) && !!load?.design_kW
