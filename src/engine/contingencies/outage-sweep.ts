import type { SiteNetwork } from '../networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../networks/site-state'

/**
 * Solves the site once for each set of components out of service and hands every state to `visit`.
 * The state object is reused: take what is needed before returning.
 */
export function sweepOutages(
  network: SiteNetwork,
  outages: Iterable<readonly number[]>,
  visit: (out: readonly number[], state: SiteState) => void,
  automaticOnly = false,
): void {
  const state = createSiteState(network)
  for (const out of outages) {
    for (const u of out) state.inService[u] = 0
    solveSite(network, state, automaticOnly)
    visit(out, state)
    for (const u of out) state.inService[u] = 1
  }
}

/** Every component alone, in document order. */
export const singleOutages = (network: SiteNetwork): number[][] => network.components.map((u) => [u])

/** Every pair of components, in document order. */
export function* pairOutages(network: SiteNetwork): Generator<number[]> {
  const { components } = network
  for (let i = 0; i < components.length; i++)
    for (let j = i + 1; j < components.length; j++) yield [components[i]!, components[j]!]
}
