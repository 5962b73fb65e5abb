import type { CheckResult } from '../../../src/engine/results'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import type { Metric } from '../../state/app-state'

/** Load over limit by placement; null where it could not be worked out. Absent: the metric says nothing about it. */
export type MetricValues = ReadonlyMap<string, number | null>

/**
 * What the floor shows for a metric: 1 is at the limit.
 * A rack has no limit of its own, so it shows the most loaded thing that feeds or cools it directly.
 */
export function metricValues(metric: Metric, site: EffectiveSite, check: CheckResult): MetricValues {
  if (metric === 'normal-load') return spread(site, ownLoads(site, check))
  if (metric === 'worst-outage') return worstOutage(site, check)
  if (metric === 'supply-temperature') return supplyTemperatures(site, check)
  if (metric === 'power-density') return powerDensity(site)
  return new Map()
}

/** Output over limit in normal operation of everything that has, or ought to have, a limit. */
function ownLoads(site: EffectiveSite, check: CheckResult): Map<string, number | null> {
  const loads = new Map<string, number | null>()
  for (const placement of site.placements) {
    const { id, definition } = placement
    const power = check.power.nodes[id]
    const liquid = check.liquid.nodes[id]
    const air = check.air.nodes[id]
    const ratios: (number | null)[] = []
    if (definition.power && definition.power.role !== 'load')
      ratios.push(over(power && (power.limitUnit === 'kVA' ? power.out_kVA : power.out_kW), power?.limit))
    if (definition.liquidCooling) ratios.push(over(liquid?.out_kW, liquid?.limit))
    if (definition.airCooling) ratios.push(over(air?.out_kW, air?.limit))
    if (ratios.length > 0) loads.set(id, worst(ratios))
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
  const providers = new Map<string, (number | null)[]>()
  for (const connection of site.connections) {
    if (connection.standby || own.has(connection.to) || !own.has(connection.from)) continue
    const list = providers.get(connection.to)
    const value = own.get(connection.from) ?? null
    if (list) list.push(value)
    else providers.set(connection.to, [value])
  }
  for (const [id, ratios] of providers) values.set(id, worst(ratios))
  for (const placement of site.placements)
    if (!values.has(placement.id) && placement.mission !== 'support') values.set(placement.id, null)
  return values
}

/**
 * The worst of normal operation and every outage. The check lists only outages that overload something, so a part
 * that none overloads shows its normal load, a lower bound that is still within its limit.
 */
function worstOutage(site: EffectiveSite, check: CheckResult): MetricValues {
  const own = ownLoads(site, check)
  const lost = new Set<string>()
  const protectedLoads = new Set(site.placements.filter((p) => p.redundancy !== 'none').map((p) => p.id))
  for (const contingency of check.contingencies) {
    for (const { id, value, limit } of contingency.overloads)
      own.set(id, Math.max(own.get(id) ?? 0, limit > 0 ? value / limit : Number.POSITIVE_INFINITY))
    for (const id of contingency.unserved) if (protectedLoads.has(id)) lost.add(id)
  }
  const values = spread(site, own)
  for (const id of lost) values.set(id, Number.POSITIVE_INFINITY)
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

/** Design load per square metre of footprint against the densest load on site. */
function powerDensity(site: EffectiveSite): MetricValues {
  const density = ({ definition }: EffectivePlacement): number | null =>
    definition.load && definition.size_m
      ? definition.load.design_kW / (definition.size_m[0] * definition.size_m[1])
      : null
  const loads = site.placements.filter((p) => p.mission !== 'support')
  const densities = loads.map(density)
  const most = Math.max(1e-9, ...densities.filter((d): d is number => d !== null))
  return new Map(loads.map((p, i) => [p.id, densities[i] === null ? null : densities[i]! / most]))
}
