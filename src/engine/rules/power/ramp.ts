import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { generatorGroups } from '../electrical/generator-groups'
import { outageState } from '../electrical/outage-state'
import { isStorage, storagePower_kW, swing_kW, synchronizedSwing } from '../electrical/power-swing'
import { reachedFrom } from '../electrical/reach'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/**
 * A training job starts and stops within seconds: its whole swing, less what battery storage takes, counts as the change
 * of one minute against the utility's ramp limit, and as the change of one second against what generators follow.
 */
export const ramp = defineRule({
  id: 'power/ramp',
  severity: 'warning',
  watches: [
    'mission',
    'power',
    'worst',
    'connection.to',
    'item.attributes',
    'item.category',
    'item.load',
    'item.power',
    'site.utility',
    'item.id',
  ],
  standard: cite('utility-agreement'),
  *check({ site, facts, index, finding }) {
    const storage_kW = storagePower_kW(placementsOf(index, isStorage))
    const limit = site.site.utility?.rampLimit_kW_perMin
    if (limit !== undefined) {
      const { loads, sum_kW } = synchronizedSwing(facts)
      const value = Math.max(0, sum_kW - storage_kW)
      if (exceeds(value, limit))
        yield finding({
          subjects: loads,
          collective: true,
          discriminator: 'utility',
          value,
          limit,
          unit: 'kW',
          params: { kind: 'utility' },
        })
    }
    for (const { out, members } of generatorGroups(facts)) {
      const ramps = members.map((m) => m.placement.definition.power?.ramp_kW_perS)
      if (ramps.includes(undefined)) continue
      const followed = ramps.reduce<number>((sum, r) => sum + (r ?? 0), 0)
      const ids = members.map((m) => m.placement.id)
      const swing = reachedFrom(index, ids).reduce((sum, p) => sum + (p.mission === 'ai' ? swing_kW(p) : 0), 0)
      const value = Math.max(0, swing - storage_kW)
      if (exceeds(value, followed))
        yield finding({
          subjects: ids,
          contingency: out,
          value,
          limit: followed,
          unit: 'kW',
          standard: cite('maker', 'ramp_kW_perS'),
          params: { kind: 'generator', state: outageState(out) },
        })
    }
  },
})
