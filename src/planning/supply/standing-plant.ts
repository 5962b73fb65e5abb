import type { CheckResult } from '../../engine/results'
import { distance_m, type PlanPoint } from '../../geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { CoolingNeed } from './cooling-need'

/**
 * The nearest plant of the site that can take the heat with its largest sink, or its largest pump, out of service.
 * @returns the placements to draw from (pumps where the plant has some, else the sinks), or null for none
 */
export function standingPlant(
  site: EffectiveSite,
  check: CheckResult,
  need: CoolingNeed,
  near: PlanPoint,
): readonly string[] | null {
  const plants = plantSystems(site)
    .map((members) => ({ members, outlets: outletsOf(site, members) }))
    .filter(({ members, outlets }) => canTake(check, members, outlets, need))
    .map((plant) => ({ ...plant, away_m: Math.min(...plant.outlets.map((p) => distance_m(p.at, near))) }))
    .sort((a, b) => a.away_m - b.away_m)
  return plants[0]?.outlets.map((p) => p.id) ?? null
}

/** Facility-water plant: sinks and what carries their water, short of the CDUs. */
const isPlant = (p: EffectivePlacement): boolean => {
  const cooling = p.definition.liquidCooling
  return cooling?.role === 'sink' || (cooling?.role === 'conduit' && p.definition.category !== 'cdu' && p.hall === null)
}

/** Plant parts that are piped together. */
function plantSystems(site: EffectiveSite): EffectivePlacement[][] {
  const parts = site.placements.filter(isPlant)
  const group = new Map(parts.map((p) => [p.id, [p]]))
  for (const c of site.connections) {
    const from = c.kind === 'coolant' ? group.get(c.from) : undefined
    const to = c.kind === 'coolant' ? group.get(c.to) : undefined
    if (!from || !to || from === to) continue
    from.push(...to)
    for (const p of to) group.set(p.id, from)
  }
  return [...new Set(group.values())]
}

function outletsOf(site: EffectiveSite, members: readonly EffectivePlacement[]): EffectivePlacement[] {
  const own = new Set(members.map((p) => p.id))
  const inner = new Set(
    site.connections.filter((c) => c.kind === 'coolant' && own.has(c.from) && own.has(c.to)).map((c) => c.from),
  )
  return members.filter((p) => !inner.has(p.id))
}

function canTake(
  check: CheckResult,
  members: readonly EffectivePlacement[],
  outlets: readonly EffectivePlacement[],
  need: CoolingNeed,
): boolean {
  const sinks = members.filter((p) => p.definition.liquidCooling?.role === 'sink')
  const live = (p: EffectivePlacement): boolean => check.liquid.nodes[p.id]?.live === true
  if (sinks.length < 2 || outlets.length < 2 || ![...sinks, ...outlets].every(live)) return false
  const supplies_C = outlets.map((p) => check.liquid.nodes[p.id]?.supply_C).filter((t) => typeof t === 'number')
  if (need.supplyMax_C !== null && supplies_C.some((t) => t > need.supplyMax_C!)) return false
  return [sinks, outlets].every((bank) => {
    const heat_kW = bank.reduce((sum, p) => sum + (check.liquid.nodes[p.id]?.out_kW ?? 0), 0) + need.heat_kW
    const flow_lpm = bank.reduce((sum, p) => sum + (check.liquid.nodes[p.id]?.flow_lpm ?? 0), 0) + need.flow_lpm
    return (
      firm(bank.map((p) => p.definition.liquidCooling?.capacity_kW)) >= heat_kW &&
      firm(bank.map((p) => p.definition.liquidCooling?.maxFlow_lpm)) >= flow_lpm
    )
  })
}

/** What a bank of equals can do with its largest member out; no limit where one states none. */
export function firm(ratings: readonly (number | undefined)[]): number {
  if (ratings.some((r) => r === undefined)) return Number.POSITIVE_INFINITY
  const known = ratings as readonly number[]
  return known.reduce((sum, r) => sum + r, 0) - Math.max(0, ...known)
}
