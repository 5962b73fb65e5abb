import type { SiteNetwork } from '../networks/site-network'
import type { SupplyGraph } from '../networks/supply-graph'

/** What IT loads depend on. */
export interface NeededUnits {
  /** 1 where a load depends on the unit's place in the power or the coolant network. */
  readonly inPower: Uint8Array
  readonly inCoolant: Uint8Array
  /** Units in the order in which the loads ask for them, depth first, each after its power providers. */
  readonly asked: readonly number[]
}

/** Follows these IT loads to all that their power, coolant and air rest on. */
export function findNeededUnits(network: SiteNetwork, loads: readonly number[]): NeededUnits {
  const { units, power, coolant, air, needsPower, needsLiquid, needsAir, hallOf } = network
  const n = units.size
  const inPower = new Uint8Array(n)
  const inCoolant = new Uint8Array(n)
  const hallDone = new Uint8Array(network.hallIds.length)
  const asked = new Set<number>()
  const needPower = (u: number): void => {
    if (inPower[u]) return
    inPower[u] = 1
    visitProviders(power, u, needPower)
    asked.add(u)
  }
  const needCooler = (u: number): void => {
    if (needsPower[u]) needPower(u)
    asked.add(u)
  }
  const needCoolant = (u: number): void => {
    if (inCoolant[u]) return
    inCoolant[u] = 1
    visitProviders(coolant, u, needCoolant)
    needCooler(u)
  }
  for (const u of loads) {
    needPower(u)
    if (needsLiquid[u]) needCoolant(u)
    const hall = hallOf[u]!
    if (!needsAir[u] || hallDone[hall]) continue
    hallDone[hall] = 1
    visitProviders(air, n + hall, needCooler)
  }
  return { inPower, inCoolant, asked: [...asked] }
}

function visitProviders(graph: SupplyGraph, v: number, visit: (u: number) => void): void {
  for (let e = graph.inStart[v]!; e < graph.inStart[v + 1]!; e++) visit(graph.inFrom[e]!)
}
