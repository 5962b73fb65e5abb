import { drawsOnStandby, isInUse } from '../networks/connections-in-use'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { SupplyGraph } from '../networks/supply-graph'
import type { SupplyState } from '../networks/supply-state'
import type { ComponentLimit } from './find-overloads'

/** Consumers that draw from `u` in this state, directly or further down, `u` itself included. */
function drawingFrom(
  graph: SupplyGraph,
  state: SupplyState,
  starts: readonly number[],
  automaticOnly: boolean,
): Uint8Array {
  const seen = new Uint8Array(graph.size)
  const stack = [...starts]
  for (const u of starts) seen[u] = 1
  for (let u = stack.pop(); u !== undefined; u = stack.pop()) {
    for (let o = graph.outStart[u]!; o < graph.outStart[u + 1]!; o++) {
      const v = graph.outTo[o]!
      if (seen[v] || !state.live[v]) continue
      if (!isInUse(graph, state, graph.outEdge[o]!, v, drawsOnStandby(graph, state, v), automaticOnly)) continue
      seen[v] = 1
      stack.push(v)
    }
  }
  return seen
}

/**
 * Units of protected loads that an overloaded component feeds in this state: over power, through coolers that it
 * powers, through the coolant it carries, or as the air cooler of their hall.
 */
export function protectedLoadsBehind(
  network: SiteNetwork,
  state: SiteState,
  overloaded: ComponentLimit,
  automaticOnly: boolean,
): number[] {
  const { units, coolant, hallOf, needsAir, needsLiquid, protection } = network
  const byPower =
    overloaded.network === 'power'
      ? drawingFrom(network.power, state.power, [overloaded.unit], automaticOnly)
      : new Uint8Array(units.size)
  const coolers: number[] = []
  const halls = new Set<number>()
  for (let u = 0; u < units.size; u++) {
    const affected = byPower[u] || u === overloaded.unit
    if (affected && state.coolant.live[u] && coolant.outStart[u + 1]! > coolant.outStart[u]!) coolers.push(u)
    if (affected && hallOf[u]! >= 0 && state.air.live[u]) halls.add(hallOf[u]!)
  }
  const byCoolant = drawingFrom(coolant, state.coolant, coolers, automaticOnly)
  const found: number[] = []
  for (let u = 0; u < units.size; u++) {
    if (!protection[u] || !state.power.live[u]) continue
    if (byPower[u] || (needsLiquid[u] && byCoolant[u]) || (needsAir[u] && halls.has(hallOf[u]!))) found.push(u)
  }
  return found
}
