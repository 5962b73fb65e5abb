import { singlePoints } from '../../redundancy/single-points'
import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** Ranks the components that take protected load down alone: which one to double first. */
export const singlePoint = defineRule({
  id: 'redundancy/single-point',
  severity: 'info',
  standard: cite('uptime-topology'),
  *check({ facts, finding }) {
    const points = singlePoints(facts)
      .filter((p) => p.protected_kW > 0)
      .sort((a, b) => b.protected_kW - a.protected_kW)
    const [worst] = points
    // One alone is what the finding about its outage says already.
    if (!worst || points.length < 2) return
    yield finding({
      subjects: points.map((p) => p.id),
      collective: true,
      value: worst.protected_kW,
      limit: 0,
      unit: 'kW',
      params: { points: points.length, worst: facts.byId.get(worst.id)?.label ?? worst.id },
    })
  },
})
