import type { Item } from '../../../model/item'
import type { RedundancyClass } from '../../../model/placement'
import type { EngineFacts } from '../../facts'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { placementsOf } from '../plan/placed-items'
import { append } from '../site-index'
import { upstreamFold } from '../supply/upstream-fold'

/**
 * A class that cannot be shown: something on the way to the load has no rating, so that nobody knows whether it holds
 * while its neighbour is out. Loads that an outage harms for certain are left to the rules about outages.
 */
export const belowRequired = defineRule({
  id: 'redundancy/below-required',
  severity: 'info',
  watches: ['contingencies', 'mission', 'redundancy', 'connection.from', 'connection.standby', 'item.power', 'item.id'],
  standard: cite('uptime-topology'),
  *check({ site, facts, index, finding }) {
    // Most sites state every rating: one look spares the walk up from every load.
    if (placementsOf(index, isUnrated).length === 0) return
    const unratedAbove = upstreamFold<ReadonlySet<string>>(
      index.powerInto,
      (id) => {
        const part = index.byId.get(id)
        return part && isUnrated(part.definition) ? new Set([id]) : NONE
      },
      (own, provider) => ([...provider].every((id) => own.has(id)) ? own : new Set([...own, ...provider])),
    )
    let harmed: ReadonlySet<string> | null = null
    const unproven = new Map<RedundancyClass, string[]>()
    const unrated = new Map<RedundancyClass, Set<string>>()
    for (const { id, mission, redundancy } of site.placements) {
      if (mission === 'support' || redundancy === 'none') continue
      const missing = unratedAbove(id)
      if (missing.size === 0) continue
      harmed ??= harmedLoads(facts)
      if (harmed.has(id)) continue
      append(unproven, redundancy, id)
      const all = unrated.get(redundancy) ?? new Set()
      unrated.set(redundancy, all)
      for (const component of missing) all.add(component)
    }
    for (const [required, subjects] of unproven)
      yield finding({
        subjects,
        collective: true,
        discriminator: required,
        params: {
          required: required === 'fault-tolerant' ? 'tolerant' : 'maintainable',
          unrated: unrated.get(required)!.size,
        },
      })
  },
})

const NONE: ReadonlySet<string> = new Set()

const isUnrated = ({ power }: Item): boolean =>
  power?.role === 'conduit' && power.rating_kW === undefined && power.rating_kVA === undefined

/** Protected loads that some single outage loses or endangers. */
function harmedLoads({ contingencies }: EngineFacts): ReadonlySet<string> {
  const harmed = new Set<string>()
  for (const { out, protectedUnserved, protectedOverloads } of contingencies) {
    if (out.length > 1) continue
    for (const id of protectedUnserved) harmed.add(id)
    for (const { loads } of protectedOverloads) for (const id of loads) harmed.add(id)
  }
  return harmed
}
