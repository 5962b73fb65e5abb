import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { hallName } from '../hall-name'
import { exceeds } from '../supply/exceeds'

/** An air cooler must not be asked for more than its capacity; all coolers of a hall share its heat. */
export const airCapacity = defineRule({
  id: 'cooling/air-capacity',
  severity: 'error',
  parts: 'placement',
  watches: ['air', 'buildings', 'hall', 'hallAirHeat_kW'],
  standard: cite('maker'),
  quantities: { hallHeat_kW: 'power' },
  *check({ site, facts, finding }) {
    for (const { id, hall } of site.placements) {
      const node = facts.air[id]
      if (!node?.live || node.limit === null || !exceeds(node.out_kW, node.limit)) continue
      const hallHeat_kW = (hall !== null && facts.hallAirHeat_kW.get(hall)) || node.out_kW
      yield finding({
        subjects: [id],
        value: node.out_kW,
        limit: node.limit,
        unit: 'kW',
        params: { hall: hallName(site, hall), hallHeat_kW },
      })
    }
  },
})
