import type { Item } from '../../../model/item'
import { tangentOf } from '../../networks/demand-model'
import type { PowerNodeResult } from '../../results'

/** What a node draws. */
export interface InputPower {
  readonly p_kW: number
  readonly q_kvar: number
  readonly s_kVA: number
}

/**
 * Active, reactive and apparent power that a node draws in normal operation, from its solved output: as the solver has
 * it, a stated input power factor sets the reactive part, else what is below it passes through and its own load adds.
 */
export function inputPower({ power, load }: Item, node: PowerNodeResult): InputPower {
  const p_kW = node.in_kW
  const own = tangentOf(load?.powerFactor ?? 1)
  const below_kvar = Math.sqrt(Math.max(0, node.out_kVA ** 2 - node.out_kW ** 2))
  const q_kvar =
    power?.inputPowerFactor !== undefined
      ? p_kW * tangentOf(power.inputPowerFactor)
      : node.out_kVA > 0
        ? below_kvar + (load?.design_kW ?? 0) * own
        : p_kW * own
  return { p_kW, q_kvar, s_kVA: Math.sqrt(p_kW * p_kW + q_kvar * q_kvar) }
}
