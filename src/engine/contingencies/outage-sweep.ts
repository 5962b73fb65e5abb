import { type AffectedSite, createAffectedSite } from '../networks/affected/affected-site'
import type { SiteNetwork } from '../networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../networks/site-state'

/** What one outage changed against normal operation, where it was solved by what it reaches. */
export type OutageReach = Pick<AffectedSite, 'lost' | 'power' | 'coolant' | 'halls'>

export interface SweepOptions {
  /** Standby connections help only where they transfer by themselves. */
  readonly automaticOnly?: boolean
  /** Solve every outage from scratch: the peer of the benchmarks and the judge of the tests. */
  readonly fromScratch?: boolean
  /** Normal operation, where it has been solved already. */
  readonly normal?: SiteState
}

/**
 * Solves the site once for each set of components out of service and hands every state to `visit`, with what the
 * outage reached, or null where all of it was solved anew. The state is reused: take what is needed before returning.
 */
export function sweepOutages(
  network: SiteNetwork,
  outages: Iterable<readonly number[]>,
  visit: (out: readonly number[], state: SiteState, reach: OutageReach | null) => void,
  { automaticOnly = false, fromScratch = false, normal }: SweepOptions = {},
): void {
  const affected = fromScratch ? null : createAffectedSite(network, normal ?? solvedState(network))
  let scratch: SiteState | null = null
  for (const out of outages) {
    const reached = affected?.takeOut(out) ?? false
    if (affected && reached) visit(out, affected.state, affected)
    else {
      scratch ??= createSiteState(network)
      const full = scratch
      for (const u of out) full.inService[u] = 0
      solveSite(network, full, automaticOnly)
      visit(out, full, null)
      for (const u of out) full.inService[u] = 1
    }
    affected?.restore()
  }
}

/** Normal operation. */
export function solvedState(network: SiteNetwork): SiteState {
  const state = createSiteState(network)
  solveSite(network, state)
  return state
}

/** Every component alone, in document order. */
export const singleOutages = (network: SiteNetwork): number[][] => network.components.map((u) => [u])

/** Every pair of components, in document order. */
export function* pairOutages(network: SiteNetwork): Generator<number[]> {
  const { components } = network
  for (let i = 0; i < components.length; i++)
    for (let j = i + 1; j < components.length; j++) yield [components[i]!, components[j]!]
}
