import type { EffectivePlacement } from '../../model/effective-site'
import type { Site } from '../../model/site'
import { drawsOnStandby, isInUse } from './connections-in-use'
import type { SiteNetwork } from './site-network'
import type { SupplyState } from './supply-state'

/**
 * Supply temperature at each unit of the coolant network, °C; NaN where it is not live or a figure is missing.
 * Facility water = design dry or wet bulb + the sink's approach (or its setpoint); technology loop = that + the CDU's
 * approach. Where a unit has several live providers, the highest counts.
 */
export function supplyTemperatures(
  site: Site,
  placements: readonly EffectivePlacement[],
  network: SiteNetwork,
  state: SupplyState,
): Float64Array {
  const { coolant, units } = network
  const supply_C = new Float64Array(units.size).fill(Number.NaN)
  if (state.loop.length) return supply_C
  const visit = (u: number, trail: number): number => {
    if (!state.live[u] || !Number.isNaN(supply_C[u]!) || trail > units.size) return supply_C[u]!
    const cooler = placements[units.members[u]![0]!]!.definition.liquidCooling
    if (cooler?.role === 'sink') {
      supply_C[u] = sinkSupply_C(site, cooler)
      return supply_C[u]!
    }
    const onStandby = drawsOnStandby(coolant, state, u)
    let highest = Number.NaN
    for (let e = coolant.inStart[u]!; e < coolant.inStart[u + 1]!; e++) {
      if (!isInUse(coolant, state, e, u, onStandby, false)) continue
      const from_C = visit(coolant.inFrom[e]!, trail + 1)
      // One provider of unknown temperature makes the mix unknown.
      if (Number.isNaN(from_C)) return Number.NaN
      highest = Number.isNaN(highest) ? from_C : Math.max(highest, from_C)
    }
    supply_C[u] = highest + approachOf(cooler)
    return supply_C[u]!
  }
  for (let u = 0; u < units.size; u++) visit(u, 0)
  return supply_C
}

type Cooler = NonNullable<EffectivePlacement['definition']['liquidCooling']>

/** A pipe or manifold adds nothing; a cooler of unknown approach makes the temperature unknown. */
const approachOf = (cooler: Cooler | undefined): number => (cooler ? (cooler.approach_K ?? Number.NaN) : 0)

/** Facility water supply of a sink on the design day, °C; NaN where a figure is missing. */
export function sinkSupply_C(site: Site, sink: Cooler): number {
  if (sink.rejects === 'setpoint') return sink.setpoint_C ?? Number.NaN
  const bulb = sink.rejects === 'wet-bulb' ? site.climate?.designWetBulb_C : site.climate?.designDryBulb_C
  return sink.rejects === undefined ? Number.NaN : (bulb ?? Number.NaN) + (sink.approach_K ?? Number.NaN)
}
