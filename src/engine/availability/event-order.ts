import type { SiteNetwork } from '../networks/site-network'
import type { SupplyGraph } from '../networks/supply-graph'

/** What the served loads depend on, and in which order the diagram tests it. */
export interface EventOrder {
  /** Event numbers, first tested first; events that no load depends on are absent. */
  readonly order: readonly number[]
  /** 1 where a load depends on the unit's place in the power or the coolant network. */
  readonly inPower: Uint8Array
  readonly inCoolant: Uint8Array
}

/**
 * Orders the events depth first from the loads, each after its providers: what is shared stands on top, chains stand
 * together. This keeps diagrams of supply networks small (Malik et al. 1988, fan-in order).
 */
export function orderEvents(network: SiteNetwork, eventsOf: readonly (readonly number[])[]): EventOrder {
  const { units, power, coolant, air, needsPower, needsLiquid, needsAir, hallOf } = network
  const n = units.size
  const inPower = new Uint8Array(n)
  const inCoolant = new Uint8Array(n)
  const hallDone = new Uint8Array(network.hallIds.length)
  const order: number[] = []
  const placed = new Set<number>()
  const place = (u: number): void => {
    for (const event of eventsOf[u]!) {
      if (placed.has(event)) continue
      placed.add(event)
      order.push(event)
    }
  }
  const visitProviders = (graph: SupplyGraph, v: number, visit: (u: number) => void): void => {
    for (let e = graph.inStart[v]!; e < graph.inStart[v + 1]!; e++) visit(graph.inFrom[e]!)
  }
  const visitPower = (u: number): void => {
    if (inPower[u]) return
    inPower[u] = 1
    visitProviders(power, u, visitPower)
    place(u)
  }
  const visitCoolant = (u: number): void => {
    if (inCoolant[u]) return
    inCoolant[u] = 1
    visitProviders(coolant, u, visitCoolant)
    if (needsPower[u]) visitPower(u)
    place(u)
  }
  const visitAirCooler = (u: number): void => {
    if (needsPower[u]) visitPower(u)
    place(u)
  }
  for (let u = 0; u < n; u++) {
    if (!network.isIt[u]) continue
    visitPower(u)
    if (needsLiquid[u]) visitCoolant(u)
    const hall = hallOf[u]!
    if (!needsAir[u] || hallDone[hall]) continue
    hallDone[hall] = 1
    visitProviders(air, n + hall, visitAirCooler)
  }
  return { order, inPower, inCoolant }
}
