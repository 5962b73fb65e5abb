import type { Item } from '../../../model/item'
import type { LiquidNodeResult } from '../../results'
import { interpolate, type Points } from './interpolate'

/**
 * Coolant flow that an item needs at a supply temperature, L/min: the maker's table, linear between its points and
 * flat outside them. Null where the maker prints none.
 */
export function tabulatedFlow_lpm({ heat }: Item, supply_C: number): number | null {
  const table = heat?.flowBySupply
  return table && table.length > 0 ? interpolate(table, supply_C) : null
}

/** Flow a rack needs, L/min: its minimum, its heat balance or its maker's table, whichever is most. */
export function neededFlow_lpm(item: Item, { supply_C, flow_lpm }: LiquidNodeResult): number {
  const tabulated = supply_C === null ? null : tabulatedFlow_lpm(item, supply_C)
  return Math.max(flow_lpm ?? 0, tabulated ?? 0)
}

/** Supply temperature, °C, against flow per kW of liquid heat, L/min: NVIDIA CDU self-qualification DA-12515-001. */
const GUIDANCE_lpm_per_kW: Points = [
  [25, 0.4],
  [30, 0.5],
  [35, 0.7],
  [40, 0.9],
  [45, 1.3],
]

/** Flow that a CDU should be able to give a liquid-cooled AI rack of unknown flow table, L/min. */
export const guidanceFlow_lpm = (heat_kW: number, supply_C: number): number =>
  heat_kW * interpolate(GUIDANCE_lpm_per_kW, supply_C)
