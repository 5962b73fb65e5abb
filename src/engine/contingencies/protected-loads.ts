import { createNodeList, type NodeList } from '../networks/affected/node-list'
import { drawsOnStandby, isInUse } from '../networks/connections-in-use'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { SupplyGraph } from '../networks/supply-graph'
import type { SupplyState } from '../networks/supply-state'
import type { ComponentLimit } from './find-overloads'

/** Adds all that draws from the listed nodes in this state, directly or further down. */
function addConsumers(graph: SupplyGraph, state: SupplyState, list: NodeList, automaticOnly: boolean): void {
  for (let head = 0; head < list.count; head++) {
    const u = list.items[head]!
    for (let o = graph.outStart[u]!; o < graph.outStart[u + 1]!; o++) {
      const v = graph.outTo[o]!
      if (state.live[v] && isInUse(graph, state, graph.outEdge[o]!, v, drawsOnStandby(graph, state, v), automaticOnly))
        list.add(v)
    }
  }
}

/** Units of concern that an overloaded component feeds in a state, rising. */
export type LoadsBehind = (state: SiteState, overloaded: ComponentLimit, automaticOnly: boolean) => Int32Array

/** By the units: networks that share them differ in figures only, which the search does not read. */
const finders = new WeakMap<SiteNetwork['units'], LoadsBehind>()

/**
 * Units of protected loads that an overloaded component feeds in a state, rising: over power, through coolers that it
 * powers, through the coolant it carries, or as the air cooler of their hall.
 */
export function protectedLoadsBehind(
  network: SiteNetwork,
  state: SiteState,
  overloaded: ComponentLimit,
  automaticOnly: boolean,
): Int32Array {
  let find = finders.get(network.units)
  if (!find) {
    find = createLoadsBehind(network, network.protection)
    finders.set(network.units, find)
  }
  return find(state, overloaded, automaticOnly)
}

/**
 * The search with its lists at hand, so that an outage allocates none.
 * @param concern other than 0 for the units of IT loads that are asked for
 */
export function createLoadsBehind(network: SiteNetwork, concern: Uint8Array): LoadsBehind {
  const { units, coolant, hallOf, needsAir, needsLiquid } = network
  const byPower = createNodeList(units.size)
  const byCoolant = createNodeList(units.size)
  const halls = createNodeList(network.hallIds.length)
  const found = createNodeList(units.size)
  const ofHall: number[][] = network.hallIds.map(() => [])
  for (let u = 0; u < units.size; u++) if (concern[u] && needsAir[u]) ofHall[hallOf[u]!]!.push(u)

  return (state, overloaded, automaticOnly) => {
    for (const list of [byPower, byCoolant, halls, found]) list.clear()
    byPower.add(overloaded.unit)
    if (overloaded.network === 'power') addConsumers(network.power, state.power, byPower, automaticOnly)
    for (let i = 0; i < byPower.count; i++) {
      const u = byPower.items[i]!
      if (state.coolant.live[u] && coolant.outStart[u + 1]! > coolant.outStart[u]!) byCoolant.add(u)
      if (hallOf[u]! >= 0 && state.air.live[u]) halls.add(hallOf[u]!)
      if (overloaded.network === 'power' && concern[u]) found.add(u)
    }
    addConsumers(coolant, state.coolant, byCoolant, automaticOnly)
    for (let i = 0; i < byCoolant.count; i++) {
      const u = byCoolant.items[i]!
      if (concern[u] && needsLiquid[u]) found.add(u)
    }
    for (let i = 0; i < halls.count; i++) for (const u of ofHall[halls.items[i]!]!) found.add(u)
    const live = found.items.slice(0, found.count)
    let count = 0
    for (let i = 0; i < live.length; i++) if (state.power.live[live[i]!]) live[count++] = live[i]!
    // Typed arrays sort by value, and far sooner.
    return live.subarray(0, count).sort()
  }
}
