import type { Item } from '../../../model/item'
import { aboveProtected } from '../../redundancy/above-protected'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { placementsOf } from '../plan/placed-items'

/** One utility feed with generators behind it: while either is out, the other carries everything alone. */
export const utilitySingle = defineRule({
  id: 'redundancy/utility-single',
  severity: 'info',
  watches: [
    'mission',
    'power',
    'redundancy',
    'connection.from',
    'connection.standby',
    'item.id',
    'item.load',
    'item.power',
  ],
  standard: cite('uptime-topology'),
  *check({ site, facts, index, finding }) {
    const { loads, load_kW, above } = aboveProtected(site)
    if (loads.length === 0) return
    const primary: string[] = []
    let reserves = 0
    for (const { id } of placementsOf(index, isSource)) {
      if (!above.has(id) || facts.power[id]?.live !== true) continue
      if ((index.powerOutOf.get(id) ?? []).some((c) => !c.standby)) primary.push(id)
      else reserves++
    }
    // Without a reserve its outage loses the loads, and that finding says more.
    if (primary.length !== 1 || reserves === 0) return
    yield finding({ subjects: primary, value: load_kW, unit: 'kW', params: { loads: loads.length, reserves } })
  },
})

const isSource = ({ power }: Item): boolean => power?.role === 'source'
