import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/** With its largest CDU out, a group must still move the flow of the racks that require redundancy. */
export const cduGroup = defineRule({
  id: 'redundancy/cdu-group',
  severity: 'warning',
  watches: [
    'liquid',
    'mission',
    'redundancy',
    'connection.from',
    'connection.standby',
    'item.category',
    'item.liquidCooling',
    'item.id',
  ],
  standard: cite('uptime-topology'),
  *check({ site, facts, index, finding }) {
    const group = new Map<string, Set<string>>()
    const guarded = new Set<string>()
    const all = new Set(placementsOf(index, isCdu).map((p) => p.id))
    if (all.size < 2) return
    for (const { id, mission, redundancy } of site.placements) {
      const feeds = mission === 'support' ? undefined : index.coolantInto.get(id)
      if (!feeds) continue
      const cdus = feeds.filter((c) => !c.standby && all.has(c.from)).map((c) => c.from)
      const joined = group.get(cdus[0] ?? '') ?? new Set<string>()
      for (const cdu of cdus) {
        const own = group.get(cdu) ?? new Set([cdu])
        if (own === joined) continue
        for (const member of own) {
          joined.add(member)
          group.set(member, joined)
        }
      }
      if (redundancy !== 'none') for (const cdu of cdus) guarded.add(cdu)
    }
    for (const members of new Set(group.values())) {
      const ids = [...members]
      if (ids.length < 2 || !ids.some((id) => guarded.has(id))) continue
      const rated = ids.map((id) => index.byId.get(id)?.definition.liquidCooling?.maxFlow_lpm)
      if (rated.some((flow) => flow === undefined)) continue
      const flows_lpm = rated as number[]
      const value = ids.reduce((sum, id) => sum + (facts.liquid[id]?.flow_lpm ?? 0), 0)
      const limit = flows_lpm.reduce((sum, flow) => sum + flow, 0) - Math.max(...flows_lpm)
      if (!exceeds(value, limit)) continue
      yield finding({ subjects: ids, collective: true, discriminator: ids[0]!, value, limit, unit: 'lpm' })
    }
  },
})

const isCdu = ({ category }: Item): boolean => category === 'cdu'
