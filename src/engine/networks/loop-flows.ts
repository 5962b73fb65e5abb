import type { EffectivePlacement } from '../../model/effective-site'
import { LITRES_PER_MINUTE } from '../hydraulics/loop-units'
import { drawsOnStandby, isInUse } from './connections-in-use'
import type { SiteNetwork } from './site-network'
import type { SupplyState } from './supply-state'

/** Volumetric heat capacity of water at 40 °C, kJ/(m³·K); 1 kW at 10 K is 1.446 L/min. */
const waterHeatCapacity_kJ_per_m3K = 4150
/** Temperature rise where an item names none; also of the facility water behind a CDU (usual design value). */
export const usualRise_K = 10

/** Flow that carries `heat_kW` away at a rise of `deltaT_K`, L/min. */
export const flowForHeat_lpm = (heat_kW: number, deltaT_K: number): number =>
  (heat_kW / (waterHeatCapacity_kJ_per_m3K * deltaT_K)) * LITRES_PER_MINUTE

/** Flow that one rack needs, L/min: the larger of its minimum and its heat balance. */
export function rackFlow_lpm(heat: NonNullable<EffectivePlacement['definition']['heat']>, liquid_kW: number): number {
  return Math.max(heat.minFlow_lpm ?? 0, flowForHeat_lpm(liquid_kW, heat.deltaT_K ?? usualRise_K))
}

/**
 * Flow through each unit of the coolant network, L/min: a rack's own need, a cooler's share of what its consumers
 * need. Behind a CDU the facility water carries the CDU's heat at the usual rise.
 */
export function loopFlows_lpm(
  placements: readonly EffectivePlacement[],
  network: SiteNetwork,
  state: SupplyState,
): Float64Array {
  const { coolant, units } = network
  const through = new Float64Array(units.size)
  if (state.loop.length) return through
  for (let i = coolant.order.length - 1; i >= 0; i--) {
    const u = coolant.order[i]!
    if (!state.live[u]) continue
    const need_lpm = drawnFlow_lpm(placements, network, state, u, through)
    const onStandby = drawsOnStandby(coolant, state, u)
    const used: number[] = []
    let shares = 0
    for (let e = coolant.inStart[u]!; e < coolant.inStart[u + 1]!; e++) {
      if (!isInUse(coolant, state, e, u, onStandby, false)) continue
      used.push(e)
      shares += coolant.inShare[e]!
    }
    for (const e of used) through[coolant.inFrom[e]!]! += (need_lpm * coolant.inShare[e]!) / shares
  }
  return through
}

/** What a unit draws from its providers, L/min; for racks it is also noted as the flow through them. */
function drawnFlow_lpm(
  placements: readonly EffectivePlacement[],
  { units }: SiteNetwork,
  state: SupplyState,
  u: number,
  through: Float64Array,
): number {
  const first = placements[units.members[u]![0]!]!
  if (first.definition.liquidCooling) return flowForHeat_lpm(state.inP_kW[u]!, usualRise_K)
  let sum = 0
  for (const i of units.members[u]!) {
    const { heat, load } = placements[i]!.definition
    const liquid_kW = (load?.design_kW ?? 0) * (heat?.liquidFraction ?? 0)
    if (heat && liquid_kW > 0) sum += rackFlow_lpm(heat, liquid_kW)
  }
  through[u]! += sum
  return through[u]!
}
