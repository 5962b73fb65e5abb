import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { utilityFeeds } from '../electrical/utility-feeds'
import { exceeds } from '../supply/exceeds'

/** The power factor at each utility feed is not below what the utility's agreement, or usual tariffs, allow. */
export const powerFactor = defineRule({
  id: 'site/power-factor',
  severity: 'warning',
  watches: ['power', 'item.category', 'item.power', 'site.utility', 'item.id'],
  standard: cite('utility-agreement'),
  parameters: { usual: { value: 0.95, unit: '', source: 'project-assumption' } },
  *check({ site, facts, parameters, finding }) {
    const stated = site.site.utility?.minPowerFactor
    const limit = stated ?? parameters.usual
    for (const { id } of utilityFeeds(facts)) {
      const { out_kW, out_kVA } = facts.power[id]!
      const value = out_kVA > 0 ? out_kW / out_kVA : 1
      if (!exceeds(limit, value)) continue
      // What it takes to bring the angle down to the limit's at the same active power.
      const now_kvar = Math.sqrt(Math.max(0, out_kVA ** 2 - out_kW ** 2))
      const allowed_kvar = out_kW * Math.tan(Math.acos(limit))
      yield finding({
        subjects: [id],
        value,
        limit,
        params: { missing_kvar: Math.ceil(now_kvar - allowed_kvar) },
        ...(stated === undefined && { standard: cite('project-assumption', 'cos φ 0.95') }),
      })
    }
  },
})
