import type { EffectivePlacement } from '../../model/effective-site'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { Overload } from '../results'

/** Sums of many shares carry rounding; what exceeds its limit by less than this part of it does not count. */
const tolerance = 1e-9

/** A limit that a component must keep, with how to read its load from a solved state. */
export interface ComponentLimit {
  readonly unit: number
  readonly id: string
  readonly network: Overload['network']
  readonly measure: 'kW' | 'kVA'
  readonly rating: number
  /** Usable in normal operation and while something else is out. */
  readonly normal: number
  readonly contingency: number
}

/** Every rated component: power in document order, then liquid, then air. */
export function componentLimits(placements: readonly EffectivePlacement[], network: SiteNetwork): ComponentLimit[] {
  const power: ComponentLimit[] = []
  const liquid: ComponentLimit[] = []
  const air: ComponentLimit[] = []
  for (const u of network.components) {
    const p = placements[network.units.members[u]![0]!]!
    const { power: side, liquidCooling, airCooling } = p.definition
    const base = { unit: u, id: p.id }
    if (side && side.role !== 'load') {
      const factors = (rating: number) => ({
        rating,
        normal: rating * (side.continuousFactor ?? 1),
        contingency: rating * (side.contingencyFactor ?? 1),
      })
      if (side.rating_kVA) power.push({ ...base, network: 'power', measure: 'kVA', ...factors(side.rating_kVA) })
      if (side.rating_kW) power.push({ ...base, network: 'power', measure: 'kW', ...factors(side.rating_kW) })
    }
    const fixed = (rating: number) => ({ measure: 'kW' as const, rating, normal: rating, contingency: rating })
    if (liquidCooling?.capacity_kW) liquid.push({ ...base, network: 'liquid', ...fixed(liquidCooling.capacity_kW) })
    if (airCooling?.capacity_kW) air.push({ ...base, network: 'air', ...fixed(airCooling.capacity_kW) })
  }
  return [...power, ...liquid, ...air]
}

/** What a limit is compared with, in its own unit. */
export function loadOn(limit: ComponentLimit, state: SiteState): number {
  if (limit.network === 'liquid') return state.coolant.outP_kW[limit.unit]!
  if (limit.network === 'air') return state.air.outP_kW[limit.unit]!
  const p = state.power.outP_kW[limit.unit]!
  if (limit.measure === 'kW') return p
  const q = state.power.outQ_kvar[limit.unit]!
  return Math.sqrt(p * p + q * q)
}

export const exceeds = (value: number, limit: number): boolean => value > limit * (1 + tolerance)

/** Which of the limits are exceeded while something is out; `concerned` are their places in the list. */
export function findOverloads(
  limits: readonly ComponentLimit[],
  state: SiteState,
  concerned: readonly number[],
): ComponentLimit[] {
  const over: ComponentLimit[] = []
  for (const i of concerned) {
    const limit = limits[i]!
    const load = loadOn(limit, state)
    if (!exceeds(load, limit.contingency)) continue
    const last = over.at(-1)
    // A component with two ratings counts once, by the one it exceeds more.
    if (last?.unit !== limit.unit || last.network !== limit.network) over.push(limit)
    else if (load / limit.contingency > loadOn(last, state) / last.contingency) over[over.length - 1] = limit
  }
  return over
}
