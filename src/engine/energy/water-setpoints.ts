import type { EffectivePlacement } from '../../model/effective-site'
import type { SiteNetwork } from '../networks/site-network'

/**
 * Warmest water that may leave each unit of the coolant network, °C: what its consumers accept (`supplyMax_C` of
 * racks), less the approach of the coolers between. NaN where no consumer names a limit, or an approach is missing.
 */
export function waterSetpoints(placements: readonly EffectivePlacement[], { coolant, units }: SiteNetwork) {
  const warmest_C = new Float64Array(units.size).fill(Number.NaN)
  for (let i = coolant.order.length - 1; i >= 0; i--) {
    const u = coolant.order[i]!
    const cooler = placements[units.members[u]![0]!]!.definition.liquidCooling
    const through_K = cooler?.role === 'conduit' ? (cooler.approach_K ?? Number.NaN) : 0
    const own_C = cooler ? Number.NaN : coldestLimit(placements, units.members[u]!)
    const arrives_C = lower(warmest_C[u]!, own_C) - through_K
    for (let e = coolant.inStart[u]!; e < coolant.inStart[u + 1]!; e++) {
      const from = coolant.inFrom[e]!
      warmest_C[from] = lower(warmest_C[from]!, arrives_C)
    }
  }
  return warmest_C
}

/** Lowest supply limit among the members of a folded unit, °C. */
function coldestLimit(placements: readonly EffectivePlacement[], members: readonly number[]): number {
  let lowest = Number.NaN
  for (const i of members) lowest = lower(lowest, placements[i]!.definition.heat?.supplyMax_C ?? Number.NaN)
  return lowest
}

const lower = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b))
