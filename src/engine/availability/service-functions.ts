import type { SiteNetwork } from '../networks/site-network'
import { type SupplyGraph, topologicalOrder } from '../networks/supply-graph'
import { ALWAYS, type DecisionDiagram, NEVER } from './decision-diagram'
import type { NeededUnits } from './needed-units'

interface Circumstances {
  readonly network: SiteNetwork
  readonly diagram: DecisionDiagram
  readonly needed: NeededUnits
  /** The function "unit `u` is in service". */
  readonly inService: Int32Array
  /** IT units whose service is asked for. */
  readonly loads: readonly number[]
  /** Standby connections help only where they transfer by themselves. */
  readonly automaticOnly: boolean
}

/**
 * The function "unit `u` is served" of each of the loads.
 *
 * Which loads live does not depend on the stages of the solver, only on what reaches them: a node in service lives
 * where it is a source or any provider of it lives, over primary or standby connections.
 */
export function serviceFunctions(circumstances: Circumstances): ReadonlyMap<number, number> {
  const { network, diagram, needed, inService, loads } = circumstances
  const { units, needsPower, needsLiquid, needsAir, hallOf, air, hallIds } = network
  const n = units.size
  const power = liveFunctions(network.power, inService, needed.inPower, circumstances)
  const inCooling = inService.map((own, u) => (needsPower[u] && needed.inPower[u] ? diagram.and(own, power[u]!) : own))
  const coolant = liveFunctions(network.coolant, inCooling, needed.inCoolant, circumstances)
  const hallAir = new Map<number, number>()
  const airOf = (hall: number): number => {
    const known = hallAir.get(hall)
    if (known !== undefined) return known
    const coolers: number[] = []
    for (let e = air.inStart[n + hall]!; e < air.inStart[n + hall + 1]!; e++) coolers.push(inCooling[air.inFrom[e]!]!)
    const live = anyOf(diagram, coolers)
    hallAir.set(hall, live)
    return live
  }
  const served = new Map<number, number>()
  for (const u of loads) {
    const cooled = needsLiquid[u] ? coolant[u]! : ALWAYS
    const aired = needsAir[u] && hallIds.length > 0 ? airOf(hallOf[u]!) : ALWAYS
    served.set(u, diagram.and(power[u]!, diagram.and(cooled, aired)))
  }
  return served
}

/**
 * Least fixed point of live(v) = in service(v) and (source or any provider live). One pass serves where connections
 * form no cycle; what lies on one, or below it, is passed over until nothing changes.
 */
function liveFunctions(
  graph: SupplyGraph,
  inService: Int32Array,
  needed: Uint8Array,
  { diagram, automaticOnly }: Circumstances,
): Int32Array {
  const live = new Int32Array(graph.size)
  const usable = (edge: number) => !(automaticOnly && graph.inStandby[edge] && !graph.inAutomatic[edge])
  const solve = (v: number): boolean => {
    if (!needed[v]) return false
    const before = live[v]!
    if (graph.isSource[v]) live[v] = inService[v]!
    else {
      const providers: number[] = []
      for (let e = graph.inStart[v]!; e < graph.inStart[v + 1]!; e++)
        if (usable(e)) providers.push(live[graph.inFrom[e]!]!)
      live[v] = diagram.and(inService[v]!, anyOf(diagram, providers))
    }
    return live[v] !== before
  }
  const straight = topologicalOrder(graph, usable)
  for (const v of straight) solve(v)
  if (straight.length === graph.size) return live
  const done = new Uint8Array(graph.size)
  for (const v of straight) done[v] = 1
  const cyclic = Array.from({ length: graph.size }, (_, v) => v).filter((v) => !done[v] && needed[v])
  for (let changed = true; changed; ) {
    changed = false
    for (const v of cyclic) if (solve(v)) changed = true
  }
  return live
}

/** Or of many functions, halves first: neighbours stand near each other in the order. */
function anyOf(diagram: DecisionDiagram, functions: readonly number[], from = 0, to = functions.length): number {
  if (to - from === 0) return NEVER
  if (to - from === 1) return functions[from]!
  const middle = (from + to) >> 1
  return diagram.or(anyOf(diagram, functions, from, middle), anyOf(diagram, functions, middle, to))
}
