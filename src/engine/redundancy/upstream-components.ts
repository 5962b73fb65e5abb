import type { SiteNetwork } from '../networks/site-network'
import type { SupplyGraph } from '../networks/supply-graph'
import type { CompiledSite } from './compiled-site'
import type { SupplySystem } from './redundancy-report'

/**
 * Components on any way to an IT load, by system: over power, over coolant, and the air coolers of its hall. Standby
 * connections count; components that are dead in normal operation do not. A component is a power provider in `power`
 * and a cooler in the others.
 */
export function upstreamComponents(
  { network, normal }: CompiledSite,
  unit: number,
): Readonly<Record<SupplySystem, readonly number[]>> {
  const hall = network.hallOf[unit]!
  return {
    power: above(network.power, normal.power.live, unit),
    liquid: network.needsLiquid[unit] ? above(network.coolant, normal.coolant.live, unit) : [],
    air: network.needsAir[unit] && hall >= 0 ? coolersOf(network, hall) : [],
  }
}

function above(graph: SupplyGraph, live: Uint8Array, unit: number): number[] {
  const seen = new Set([unit])
  const found: number[] = []
  const stack = [unit]
  for (let v = stack.pop(); v !== undefined; v = stack.pop())
    for (let e = graph.inStart[v]!; e < graph.inStart[v + 1]!; e++) {
      const from = graph.inFrom[e]!
      if (seen.has(from) || !live[from]) continue
      seen.add(from)
      found.push(from)
      stack.push(from)
    }
  return found.sort((a, b) => a - b)
}

function coolersOf({ air, units }: SiteNetwork, hall: number): number[] {
  const node = units.size + hall
  return [...air.inFrom.subarray(air.inStart[node]!, air.inStart[node + 1]!)].sort((a, b) => a - b)
}
