import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { behindUps } from '../supply/behind-ups'
import { loopMemberFields, loopMembers } from '../supply/loop-members'

/** Racks that a UPS keeps running need their CDU's pumps on a UPS too: without flow they throttle within seconds. */
export const continuousCooling = defineRule({
  id: 'cooling/continuous-cooling',
  severity: 'warning',
  watches: [...loopMemberFields, 'redundancy', 'item.category'],
  standard: cite('uptime-topology'),
  *check({ facts, index, finding }) {
    const onUps = behindUps(index)
    for (const [id, members] of loopMembers(facts, index)) {
      if (!index.byId.get(id)?.definition.load?.design_kW || onUps(id)) continue
      // Of fault-tolerant loads redundancy/cooler-without-ups says so.
      const kept = members.filter((m) => m.rack.redundancy !== 'fault-tolerant' && onUps(m.rack.id)).length
      if (kept > 0) yield finding({ subjects: [id], params: { loads: kept } })
    }
  },
})
