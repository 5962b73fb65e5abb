import type { EffectiveSite } from '../../model/effective-site'
import { exceeds, loadOn } from '../contingencies/find-overloads'
import { createSiteState, type SiteState, solveSite } from '../networks/site-state'
import type { Overload } from '../results'
import { type CompiledSite, compiledSite } from './compiled-site'

/** One round of a cascade: what opened, what load is without supply then, and what is beyond its rating then. */
export interface CascadeStep {
  /** Components that tripped in this round; empty in the first, which is the outage itself. */
  readonly tripped: readonly string[]
  readonly unserved: readonly string[]
  readonly unserved_kW: number
  /** Power components above their trip current; those furthest above it open next. */
  readonly overloads: readonly Overload[]
}

export interface Cascade {
  readonly out: readonly string[]
  readonly threshold: number
  readonly steps: readonly CascadeStep[]
  /** All that tripped, in order. */
  readonly tripped: readonly string[]
}

/**
 * Load over rating at which a circuit breaker is sure to open: 1.30 is the conventional tripping current of
 * IEC 60947-2 (table 6, within two hours above 63 A), 1.35 the overload calibration of UL 489 (7.1.2, likewise).
 */
export const tripThreshold = (site: EffectiveSite): number => (site.site.electricalCode === 'IEC' ? 1.3 : 1.35)

/** What ties two loadings together: they open in the same round. */
const rounding = 1e-9

/**
 * Follows an outage until nothing more trips. Of the power components loaded beyond threshold × rating those loaded
 * most open first, as the inverse-time curve of their breakers has it; then the site is solved again. Coolers do not
 * trip on thermal load, but lose their power here like any load. Ends after at most one round for each component.
 * @param out ids out of service at first
 */
export function cascade(
  site: EffectiveSite,
  out: readonly string[],
  options: { readonly threshold?: number } = {},
): Cascade {
  return cascadeOf(compiledSite(site), out, options.threshold ?? tripThreshold(site))
}

function cascadeOf(compiled: CompiledSite, out: readonly string[], threshold: number): Cascade {
  const { network } = compiled
  const state = createSiteState(network)
  for (const id of out) {
    const i = network.units.numberOf.get(id)
    if (i !== undefined) state.inService[network.units.unitOf[i]!] = 0
  }
  const steps: CascadeStep[] = []
  for (let opening: readonly number[] = []; ; ) {
    for (const u of opening) state.inService[u] = 0
    solveSite(network, state)
    const beyond = beyondTrip(compiled, state, threshold)
    steps.push({
      tripped: opening.map(compiled.idOf),
      ...unservedIn(compiled, state),
      overloads: beyond.map((b) => b.overload),
    })
    if (beyond.length === 0) break
    const most = Math.max(...beyond.map((b) => b.ratio))
    opening = [...new Set(beyond.filter((b) => b.ratio >= most * (1 - rounding)).map((b) => b.unit))]
  }
  return { out, threshold, steps, tripped: steps.flatMap((s) => s.tripped) }
}

function beyondTrip({ limits }: CompiledSite, state: SiteState, threshold: number) {
  const found: { readonly unit: number; readonly ratio: number; readonly overload: Overload }[] = []
  for (const limit of limits) {
    if (limit.network !== 'power' || !state.inService[limit.unit]) continue
    const value = loadOn(limit, state)
    const trip = limit.rating * threshold
    if (!exceeds(value, trip)) continue
    const overload = { id: limit.id, network: limit.network, value, limit: trip, unit: limit.measure }
    found.push({ unit: limit.unit, ratio: value / limit.rating, overload })
  }
  return found
}

function unservedIn({ network, idsOf }: CompiledSite, state: SiteState) {
  const unserved: string[] = []
  let unserved_kW = 0
  for (let u = 0; u < network.units.size; u++) {
    if (!network.isIt[u] || state.served[u]) continue
    unserved.push(...idsOf(u))
    unserved_kW += network.design_kW[u]!
  }
  return { unserved, unserved_kW }
}
