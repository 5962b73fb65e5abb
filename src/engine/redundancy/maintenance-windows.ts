import type { EffectiveSite } from '../../model/effective-site'
import { findOverloads, loadOn } from '../contingencies/find-overloads'
import { sweepOutages } from '../contingencies/outage-sweep'
import { protectedLoadsBehind } from '../contingencies/protected-loads'
import { drawsOnStandby, isInUse } from '../networks/connections-in-use'
import type { SiteState } from '../networks/site-state'
import type { SupplyGraph } from '../networks/supply-graph'
import type { SupplyState } from '../networks/supply-state'
import { type CompiledSite, compiledSite } from './compiled-site'

/** Taking one component out for planned work. */
export interface PlannedOutage {
  readonly id: string
  /** True where no load that requires redundancy is lost, nor anything that feeds one overloaded. */
  readonly maintainable: boolean
  /** Loads without supply meanwhile that have it in normal operation, whatever they require. */
  readonly lost: readonly string[]
  /** Components beyond their limit that feed protected loads. */
  readonly overloaded: readonly string[]
  /** Standby connections that somebody has to close. */
  readonly manualTransfers: readonly string[]
  /** Loads with more than one live power feed in normal operation that run on one meanwhile. */
  readonly onOneCord: readonly string[]
}

export interface MaintenancePlan {
  readonly outages: readonly PlannedOutage[]
  /** Maintainable components in groups that may be out all at once, first fit in document order. */
  readonly windows: readonly (readonly string[])[]
}

/**
 * Plans the work on every component: alone, and in windows. A component joins the first window whose members may all
 * be out together with it, which is solved as one outage and so holds for more than pairs.
 */
export function maintenanceWindows(site: EffectiveSite): MaintenancePlan {
  const compiled = compiledSite(site)
  const { network } = compiled
  const outages: PlannedOutage[] = []
  sweepOutages(
    network,
    network.components.map((u) => [u]),
    ([out], state) => outages.push(plannedOutage(compiled, out!, state)),
  )
  const windows: number[][] = []
  network.components.forEach((u, i) => {
    if (!outages[i]!.maintainable) return
    const room = windows.find((window) => isHarmless(compiled, [...window, u]))
    if (room) room.push(u)
    else windows.push([u])
  })
  return { outages, windows: windows.map((window) => window.map(compiled.idOf)) }
}

/** Pairs of components, each maintainable alone, of which only one may be out at a time. Solves every such pair. */
export function maintenanceConflicts(site: EffectiveSite): readonly (readonly [string, string])[] {
  const compiled = compiledSite(site)
  const { network } = compiled
  const able = network.components.filter((u) => isHarmless(compiled, [u]))
  const conflicts: (readonly [string, string])[] = []
  sweepOutages(network, pairsOf(able), (out, state) => {
    if (harms(compiled, out, state)) conflicts.push([compiled.idOf(out[0]!), compiled.idOf(out[1]!)])
  })
  return conflicts
}

function* pairsOf(units: readonly number[]): Generator<number[]> {
  for (let i = 0; i < units.length; i++) for (let j = i + 1; j < units.length; j++) yield [units[i]!, units[j]!]
}

function isHarmless(compiled: CompiledSite, out: readonly number[]): boolean {
  let harmless = false
  sweepOutages(compiled.network, [out], (_, state) => {
    harmless = !harms(compiled, out, state)
  })
  return harmless
}

function harms(compiled: CompiledSite, out: readonly number[], state: SiteState): boolean {
  const { network, normal } = compiled
  for (let u = 0; u < network.units.size; u++)
    if (network.protection[u] && normal.served[u] && !state.served[u]) return true
  return overloadedNow(compiled, out, state).length > 0
}

/** Components that an outage overloads, or overloads more, while they feed protected loads. */
function overloadedNow({ network, normal, limits, idOf }: CompiledSite, out: readonly number[], state: SiteState) {
  const all = limits.map((_, i) => i)
  return findOverloads(limits, state, all)
    .filter((limit) => !out.includes(limit.unit) && loadOn(limit, state) > loadOn(limit, normal))
    .filter((limit) => protectedLoadsBehind(network, state, limit, false).length > 0)
    .map((limit) => idOf(limit.unit))
}

function plannedOutage(compiled: CompiledSite, out: number, state: SiteState): PlannedOutage {
  const { network, normal, idOf, idsOf } = compiled
  const lost: string[] = []
  const onOneCord: string[] = []
  let harmsProtected = false
  for (let u = 0; u < network.units.size; u++) {
    if (!network.isIt[u]) continue
    if (normal.served[u] && !state.served[u]) {
      lost.push(...idsOf(u))
      if (network.protection[u]) harmsProtected = true
    } else if (
      state.served[u] &&
      feeds(network.power, normal.power, u) > 1 &&
      feeds(network.power, state.power, u) === 1
    )
      onOneCord.push(...idsOf(u))
  }
  const overloaded = overloadedNow(compiled, [out], state)
  const manualTransfers = (
    [
      [network.power, state.power, normal.power],
      [network.coolant, state.coolant, normal.coolant],
    ] as const
  ).flatMap(([graph, now, before]) => {
    const already = manualInUse(compiled, graph, before)
    return [...manualInUse(compiled, graph, now)].filter((id) => !already.has(id))
  })
  return {
    id: idOf(out),
    maintainable: !harmsProtected && overloaded.length === 0,
    lost,
    overloaded,
    manualTransfers,
    onOneCord,
  }
}

/** How many live providers a load draws from. */
function feeds(graph: SupplyGraph, state: SupplyState, u: number): number {
  const onStandby = drawsOnStandby(graph, state, u)
  let count = 0
  for (let e = graph.inStart[u]!; e < graph.inStart[u + 1]!; e++)
    if (isInUse(graph, state, e, u, onStandby, false)) count++
  return count
}

/** Manual standby connections in use, as `provider>consumer`. */
function manualInUse({ idOf }: CompiledSite, graph: SupplyGraph, state: SupplyState): Set<string> {
  const found = new Set<string>()
  for (const [edge, v] of graph.standbyEdges) {
    if (graph.inAutomatic[edge] || !state.live[v]) continue
    if (isInUse(graph, state, edge, v, drawsOnStandby(graph, state, v), false))
      found.add(`${idOf(graph.inFrom[edge]!)}>${idOf(v)}`)
  }
  return found
}
