import type { EngineFacts } from '../../facts'
import { cascade as follow } from '../../redundancy/cascade'
import type { Overload } from '../../results'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'

/** Outages followed at an edit: those that overload something most. More would say the same of the same components. */
const mostFollowed = 12

/** An outage that overloads the survivors so far that their breakers open as well, and load follows. */
export const cascade = defineRule({
  id: 'redundancy/cascade',
  severity: 'warning',
  watches: [
    'buildings',
    'contingencies',
    'hall',
    'mission',
    'power',
    'redundancy',
    'connection.from',
    'connection.kind',
    'connection.share',
    'connection.standby',
    'connection.to',
    'connection.transfer',
    'item.airCooling',
    'item.category',
    'item.heat',
    'item.liquidCooling',
    'item.load',
    'item.power',
    'site.electricalCode',
  ],
  standard: cite('ul-489'),
  parameters: {
    tripNec: { value: 1.35, unit: '', source: 'ul-489' },
    tripIec: { value: 1.3, unit: '', source: 'iec-60947-2' },
  },
  *check({ site, facts, index, parameters, finding }) {
    const isIec = site.site.electricalCode === 'IEC'
    const threshold = isIec ? parameters.tripIec : parameters.tripNec
    const candidates = facts.contingencies
      .filter((c) => c.out.length === 1)
      .map((c) => ({ out: c.out, beyond: Math.max(0, ...c.overloads.map((o) => newLoading(facts, o))) }))
      .filter((c) => exceeds(c.beyond, threshold))
      .sort((a, b) => b.beyond - a.beyond)
    for (const { out } of candidates.slice(0, mostFollowed)) {
      const { steps, tripped } = follow(site, out, { threshold })
      const before = new Set(steps[0]!.unserved)
      const lost = steps.at(-1)!.unserved.filter((id) => !before.has(id))
      if (!lost.some((id) => index.byId.get(id)?.redundancy !== 'none')) continue
      yield finding({
        subjects: tripped,
        contingency: out,
        value: lost.reduce((sum, id) => sum + (index.byId.get(id)?.definition.load?.design_kW ?? 0), 0),
        limit: 0,
        unit: 'kW',
        params: { loads: lost.length, threshold },
        standard: isIec ? cite('iec-60947-2', '7.2.1.2.4') : cite('ul-489', '7.1.2'),
      })
    }
  },
})

/** Load over rating of an overload that the outage causes or worsens; 0 for any other. */
function newLoading(facts: EngineFacts, { id, network, value, unit }: Overload): number {
  const power = facts.byId.get(id)?.definition.power
  const rating = unit === 'kVA' ? power?.rating_kVA : power?.rating_kW
  const node = facts.power[id]
  if (network !== 'power' || !rating || !node) return 0
  return exceeds(value, unit === 'kVA' ? node.out_kVA : node.out_kW) ? value / rating : 0
}
