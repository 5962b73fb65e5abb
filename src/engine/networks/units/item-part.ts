import { oncePer } from '../../../memo/once-per'
import type { EffectivePlacement } from '../../../model/effective-site'
import { tangentOf } from '../demand-model'

/** The part that one piece of a product takes in the networks, read off its item once. */
export interface ItemPart {
  /** It can fail on its own. */
  readonly isComponent: boolean
  readonly isPowerSource: boolean
  readonly isPowerConduit: boolean
  readonly isSink: boolean
  /** What a load of it needs, as bits: 1 power, 2 liquid, 4 air. */
  readonly needs: number
  readonly design_kW: number
  /** Own draw, kvar. */
  readonly own_kvar: number
  /** What it takes from the coolant network, kW. */
  readonly coolant_kW: number
  /** What it adds to the air heat of its hall beside its losses, kW. */
  readonly air_kW: number
}

type Definition = EffectivePlacement['definition']

/** What a product makes of its placements in the networks; read once. */
export const itemPart = oncePer(({ load, heat, power, liquidCooling, airCooling }: Definition): ItemPart => {
  const design_kW = load?.design_kW ?? 0
  const liquid = heat?.liquidFraction ?? 0
  const role = power?.role
  const isCooler = !!liquidCooling || !!airCooling
  const isSupply = role === 'source' || role === 'conduit'
  // Input less output of a conduit holds its own draw, and a cooler's own draw does not count.
  const air_kW = role === 'conduit' && isCooler ? -design_kW : isSupply || isCooler ? 0 : design_kW * (1 - liquid)
  return {
    isComponent: isSupply || isCooler,
    isPowerSource: role === 'source',
    isPowerConduit: role === 'conduit',
    isSink: liquidCooling?.role === 'sink',
    needs: (design_kW > 0 ? 1 : 0) | (design_kW * liquid > 0 ? 2 : 0) | (design_kW * (1 - liquid) > 0 ? 4 : 0),
    design_kW,
    own_kvar: design_kW * tangentOf(load?.powerFactor ?? 1),
    coolant_kW: liquidCooling ? design_kW : design_kW * liquid,
    air_kW,
  }
})
