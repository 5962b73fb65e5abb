import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { generatorDerating } from '../electrical/generator-derating'
import { carried_kW, generatorGroups } from '../electrical/generator-groups'
import { outageState } from '../electrical/outage-state'
import { reachedFrom } from '../electrical/reach'
import { deratedShare } from '../electrical/site-derating'
import { exceeds } from '../supply/exceeds'

/** Where loads that require redundancy hang on generators, one set may fail to start: the others carry all (N+1). */
export const generatorRedundancy = defineRule({
  id: 'power/generator-redundancy',
  severity: 'warning',
  watches: [
    'mission',
    'redundancy',
    'worst',
    'connection.to',
    'item.category',
    'item.power',
    'site.altitude_m',
    'site.climate',
    'item.id',
  ],
  standard: cite('uptime-topology'),
  parameters: generatorDerating,
  *check({ site, facts, index, parameters, finding }) {
    for (const group of generatorGroups(facts)) {
      const ids = group.members.map((m) => m.placement.id)
      const ratings = group.members.map(
        (m) => m.worst.rating * deratedShare(m.placement.definition, site.site, parameters),
      )
      const spare = ratings.reduce((sum, r) => sum + r, 0) - Math.max(...ratings)
      const value = carried_kW(group)
      if (!exceeds(value, spare)) continue
      if (!reachedFrom(index, ids).some((p) => p.mission !== 'support' && p.redundancy !== 'none')) continue
      yield finding({
        subjects: ids,
        contingency: group.out,
        value,
        limit: spare,
        unit: group.members[0]!.worst.unit,
        params: { state: outageState(group.out), sets: ids.length },
      })
    }
  },
})
