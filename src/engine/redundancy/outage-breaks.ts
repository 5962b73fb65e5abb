import { findOverloads } from '../contingencies/find-overloads'
import { sweepOutages } from '../contingencies/outage-sweep'
import { protectedLoadsBehind } from '../contingencies/protected-loads'
import type { SiteState } from '../networks/site-state'
import type { CompiledSite } from './compiled-site'
import type { SupplySystem } from './redundancy-report'

/** One outage that a protected load does not survive unharmed. */
export interface OutageBreak {
  readonly out: number
  readonly kind: 'unserved' | 'overload'
  readonly system: SupplySystem
  /** Overloaded component, where that is what breaks. */
  readonly over: string | null
}

/**
 * Which single outages harm which protected loads (by unit), and in which system they fail.
 * @param outages components to take out, each alone
 * @param automaticOnly standby connections help only where they transfer by themselves
 */
export function outageBreaks(
  compiled: CompiledSite,
  outages: readonly number[],
  automaticOnly: boolean,
): ReadonlyMap<number, readonly OutageBreak[]> {
  const { network, limits } = compiled
  const breaks = new Map<number, OutageBreak[]>()
  const add = (u: number, found: OutageBreak): void => {
    const list = breaks.get(u)
    if (list) list.push(found)
    else breaks.set(u, [found])
  }
  const all = limits.map((_, i) => i)
  sweepOutages(
    network,
    outages.map((u) => [u]),
    ([out], state) => {
      for (let u = 0; u < network.units.size; u++) {
        if (!network.protection[u] || !network.isIt[u] || state.served[u]) continue
        add(u, { out: out!, kind: 'unserved', system: failedSystem(compiled, state, u), over: null })
      }
      for (const limit of findOverloads(limits, state, all)) {
        for (const u of protectedLoadsBehind(network, state, limit, automaticOnly))
          if (network.isIt[u] && state.served[u])
            add(u, { out: out!, kind: 'overload', system: limit.network, over: limit.id })
      }
    },
    { automaticOnly },
  )
  return breaks
}

/** Power first: what has none leaves the cooling networks too. */
function failedSystem({ network }: CompiledSite, state: SiteState, u: number): SupplySystem {
  if (!state.power.live[u]) return 'power'
  return network.needsLiquid[u] && !state.coolant.live[u] ? 'liquid' : 'air'
}
