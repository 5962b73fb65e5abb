import type { EffectiveSite } from '../../model/effective-site'
import { compileSite } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { WorstLoad } from '../results'
import { type ComponentLimit, componentLimits, loadOn } from './find-overloads'
import { singleOutages, sweepOutages } from './outage-sweep'

/** Collects the worst load of each limit while a sweep runs. */
export function createWorstLoads(limits: readonly ComponentLimit[]) {
  const value = new Float64Array(limits.length).fill(-1)
  const outage = new Array<readonly string[]>(limits.length).fill([])
  return {
    note(state: SiteState, out: readonly string[]): void {
      for (let i = 0; i < limits.length; i++) {
        const load = loadOn(limits[i]!, state)
        if (load <= value[i]!) continue
        value[i] = load
        outage[i] = out
      }
    },
    /** By placement id; where a component has two ratings, the one nearer its limit. */
    result(): ReadonlyMap<string, WorstLoad> {
      const found = new Map<string, WorstLoad>()
      limits.forEach((limit, i) => {
        const worst = {
          value: Math.max(0, value[i]!),
          unit: limit.measure,
          limit: limit.contingency,
          rating: limit.rating,
          out: outage[i]!,
        }
        const known = found.get(limit.id)
        if (!known || worst.value / worst.limit > known.value / known.limit) found.set(limit.id, worst)
      })
      return found
    },
  }
}

/** Worst single outage of every rated component of a site. */
export function worstLoads(site: EffectiveSite): ReadonlyMap<string, WorstLoad> {
  const network = compileSite(site)
  const worst = createWorstLoads(componentLimits(site.placements, network))
  sweepOutages(network, singleOutages(network), (out, state) =>
    worst.note(
      state,
      out.map((u) => site.placements[network.units.members[u]![0]!]!.id),
    ),
  )
  return worst.result()
}
