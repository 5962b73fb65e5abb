import type { CheckResult } from '../../../src/engine/results'
import type { EffectiveSite } from '../../../src/model/effective-site'

/** Ways of colouring by load over limit. */
export type LimitMetric = 'normal-load' | 'worst-outage' | 'supply-temperature'

/** Load over limit by placement; null where it could not be worked out. Absent: the metric says nothing about it. */
export type MetricValues = ReadonlyMap<string, number | null>

/**
 * What the floor shows for a metric: 1 is at the limit.
 * A rack has no limit of its own, so it shows the most loaded thing that feeds or cools it directly.
 */
export function metricValues(metric: LimitMetric, site: EffectiveSite, check: CheckResult): MetricValues {
  if (metric === 'normal-load') return spread(site, ownLoads(site, check))
  if (metric === 'worst-outage') return worstOutage(site, check)
  return supplyTemperatures(site, check)
}

/** Output over limit in normal operation of everything that has, or ought to have, a limit. */
function ownLoads(site: EffectiveSite, check: CheckResult): Map<string, number | null> {
  const loads = new Map<string, number | null>()
  for (const placement of site.placements) {
    const { id, definition } = placement
    const isDistributor = definition.power !== undefined && definition.power.role !== 'load'
    if (!isDistributor && !definition.liquidCooling && !definition.airCooling) continue
    const power = check.power.nodes[id]
    const liquid = check.liquid.nodes[id]
    const air = check.air.nodes[id]
    const ratios: (number | null)[] = []
    if (isDistributor)
      ratios.push(over(power && (power.limitUnit === 'kVA' ? power.out_kVA : power.out_kW), power?.limit))
    if (definition.liquidCooling) ratios.push(over(liquid?.out_kW, liquid?.limit))
    if (definition.airCooling) ratios.push(over(air?.out_kW, air?.limit))
    loads.set(id, worst(ratios))
  }
  return loads
}

function over(value: number | undefined, limit: number | null | undefined): number | null {
  if (value === undefined || limit === undefined || limit === null) return null
  return limit === 0 ? (value > 0 ? Number.POSITIVE_INFINITY : 0) : value / limit
}

/** The highest figure; unknown only where none is known, since one broken limit outweighs an unknown one. */
function worst(ratios: readonly (number | null)[]): number | null {
  const known = ratios.filter((r): r is number => r !== null)
  return known.length > 0 ? Math.max(...known) : null
}

/** Gives every consumer without a limit of its own the worst figure among its direct providers. */
function spread(site: EffectiveSite, own: ReadonlyMap<string, number | null>): Map<string, number | null> {
  const values = new Map(own)
  for (const { standby, from, to } of site.connections) {
    const value = own.get(from)
    if (standby || value === undefined || own.has(to)) continue
    const known = values.get(to) ?? null
    values.set(to, known === null || value === null ? (known ?? value) : Math.max(known, value))
  }
  for (const placement of site.placements)
    if (!values.has(placement.id) && placement.mission !== 'support') values.set(placement.id, null)
  return values
}

/** The worst of normal operation and every single outage; a protected load that one of them drops is over any limit. */
function worstOutage(site: EffectiveSite, check: CheckResult): MetricValues {
  const own = ownLoads(site, check)
  for (const [id, { value, limit }] of Object.entries(check.worst)) {
    const ratio = over(value, limit)
    if (ratio !== null && own.has(id)) own.set(id, Math.max(own.get(id) ?? 0, ratio))
  }
  const values = spread(site, own)
  const protectedLoads = new Set(site.placements.filter((p) => p.redundancy !== 'none').map((p) => p.id))
  for (const { unserved } of check.contingencies)
    for (const id of unserved) if (protectedLoads.has(id)) values.set(id, Number.POSITIVE_INFINITY)
  return values
}

function supplyTemperatures(site: EffectiveSite, check: CheckResult): MetricValues {
  const values = new Map<string, number | null>()
  for (const { id, definition } of site.placements) {
    if (!definition.heat?.liquidFraction) continue
    values.set(id, over(check.liquid.nodes[id]?.supply_C ?? undefined, definition.heat.supplyMax_C))
  }
  return values
}
