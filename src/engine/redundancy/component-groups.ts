import { oncePer } from '../../memo/once-per'
import type { ComponentLimit } from '../contingencies/find-overloads'
import { createSiteState, type SiteState, solveSite } from '../networks/site-state'
import type { CompiledSite } from './compiled-site'
import { groupTopology, membersNeeded } from './group-topology'
import type { ComponentGroup, SupplySystem } from './redundancy-report'
import { upstreamComponents } from './upstream-components'

/** Groups of like components, and of which group each component of a system is. */
export interface ComponentGroups {
  readonly all: readonly ComponentGroup[]
  of(system: SupplySystem, unit: number): ComponentGroup | undefined
}

const systems = ['power', 'liquid', 'air'] as const

/**
 * Gathers components of one category, side by side, that serve the same IT loads between them: all CDUs of a row, all
 * dry coolers of a plant, the UPS of both sides, the generators. Groups that carry nothing in normal operation (generators) are
 * measured by what they carry once all primary sources are gone.
 */
export const componentGroups = oncePer(gather)

function gather(compiled: CompiledSite): ComponentGroups {
  const { network } = compiled
  const leader = { power: new Map<number, number>(), liquid: new Map<number, number>(), air: new Map<number, number>() }
  const drawnFrom = new Map<string, number>()
  const kindOf = stageKinds(compiled)
  const find = (system: SupplySystem, u: number): number => {
    let at = u
    for (let next = leader[system].get(at); next !== undefined && next !== at; next = leader[system].get(at)) at = next
    return at
  }
  const perLoad: { readonly system: SupplySystem; readonly units: readonly number[] }[] = []
  for (let u = 0; u < network.units.size; u++) {
    if (!network.isIt[u]) continue
    const upstream = upstreamComponents(compiled, u)
    for (const system of systems)
      for (const units of Map.groupBy(upstream[system], kindOf).values()) {
        const first = find(system, units[0]!)
        for (const v of units) {
          const own = find(system, v)
          const [low, high] = own < first ? [own, first] : [first, own]
          leader[system].set(high, low)
          leader[system].set(low, low)
        }
        perLoad.push({ system, units })
      }
  }
  for (const { system, units } of perLoad) {
    const key = `${system} ${find(system, units[0]!)}`
    drawnFrom.set(key, Math.max(drawnFrom.get(key) ?? 0, units.length))
  }

  const blackout = withoutPrimarySources(compiled)
  const groupOf = new Map<string, ComponentGroup>()
  for (const system of systems) {
    const members = Map.groupBy(
      [...leader[system].keys()].sort((a, b) => a - b),
      (u) => find(system, u),
    )
    for (const [first, units] of members) {
      const group = measure(compiled, system, units, drawnFrom.get(`${system} ${first}`) ?? units.length, blackout)
      for (const u of units) groupOf.set(`${system} ${u}`, group)
    }
  }
  return { all: [...new Set(groupOf.values())], of: (system, u) => groupOf.get(`${system} ${u}`) }
}

/**
 * Tells components of one kind apart from those of the same kind in series with them: by category and output voltage,
 * and by how many of the same lie above. A main transformer and the hall's own behind it are no spare of each other.
 */
function stageKinds({ site, network }: CompiledSite): (unit: number) => string {
  const { power, units } = network
  const kinds = Array.from({ length: units.size }, (_, u) => {
    const { category, power: side } = site.placements[units.members[u]![0]!]!.definition
    return `${category} ${side?.voltage_V ?? ''}`
  })
  const above = new Map<number, ReadonlyMap<string, number>>()
  for (const v of power.order) {
    const counts = new Map<string, number>()
    for (let e = power.inStart[v]!; e < power.inStart[v + 1]!; e++) {
      const from = power.inFrom[e]!
      if (power.inStandby[e]) continue
      for (const [kind, count] of above.get(from) ?? []) counts.set(kind, Math.max(counts.get(kind) ?? 0, count))
      const own = (above.get(from)?.get(kinds[from]!) ?? 0) + 1
      counts.set(kinds[from]!, Math.max(counts.get(kinds[from]!) ?? 0, own))
    }
    above.set(v, counts)
  }
  return (u) => `${kinds[u]!} ${above.get(u)?.get(kinds[u]!) ?? 0}`
}

/** The state in which standby sources carry the site; null where there are none. */
function withoutPrimarySources({ network, normal }: CompiledSite): SiteState | null {
  const { power, units } = network
  const primary: number[] = []
  let standby = false
  for (let u = 0; u < units.size; u++) {
    if (!power.isSource[u]) continue
    if (normal.power.outP_kW[u]! > 0) primary.push(u)
    else if (power.outStart[u + 1]! > power.outStart[u]!) standby = true
  }
  if (!standby) return null
  const state = createSiteState(network)
  for (const u of primary) state.inService[u] = 0
  solveSite(network, state)
  return state
}

function measure(
  compiled: CompiledSite,
  system: SupplySystem,
  units: readonly number[],
  drawnFrom: number,
  blackout: SiteState | null,
): ComponentGroup {
  const { site, network, normal } = compiled
  const limits = units.map((u) => limitOf(compiled, system, u))
  const unit = limits.find((l) => l)?.measure ?? 'kW'
  const sum = (state: SiteState): number => {
    let p = 0
    let q = 0
    for (const u of units) {
      p += system === 'power' ? state.power.outP_kW[u]! : (system === 'liquid' ? state.coolant : state.air).outP_kW[u]!
      if (system === 'power') q += state.power.outQ_kvar[u]!
    }
    return unit === 'kVA' ? Math.hypot(p, q) : p
  }
  const own = sum(normal)
  const idle = own <= 0
  const state = idle && blackout ? blackout : normal
  const load = idle && blackout ? sum(blackout) : own
  const rated = limits.every((l) => l?.measure === unit)
  const ratings = rated ? limits.map((l) => l!.contingency) : []
  const carries = (u: number): boolean =>
    (system === 'power' ? state.power : system === 'liquid' ? state.coolant : state.air).outP_kW[u]! > 0
  return {
    id: compiled.idOf(units[0]!),
    system,
    category: site.placements[network.units.members[units[0]!]![0]!]!.definition.category,
    members: units.map(compiled.idOf),
    installed: units.length,
    needed: rated ? membersNeeded(ratings, load) : null,
    load,
    capacity: rated ? ratings.reduce((total, r) => total + r, 0) : null,
    unit,
    topology: rated
      ? groupTopology({ ratings, load, hasReserve: units.some((u) => !carries(u)), drawnFrom })
      : units.length > 1
        ? 'N+1'
        : 'N',
  }
}

function limitOf({ limits }: CompiledSite, system: SupplySystem, unit: number): ComponentLimit | undefined {
  let found: ComponentLimit | undefined
  for (const limit of limits) if (limit.unit === unit && limit.network === system) found = found ?? limit
  return found
}
