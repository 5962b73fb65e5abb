import type { Item } from '../../model/item'

/** What an item is rated for; a replacement may not fall short in any of them. */
const ratings: readonly ((item: Item) => number | undefined)[] = [
  (i) => i.power?.rating_kW,
  (i) => i.power?.rating_kVA,
  (i) => i.power?.rating_A,
  (i) => i.liquidCooling?.capacity_kW,
  (i) => i.liquidCooling?.maxFlow_lpm,
  (i) => i.liquidCooling?.head_kPa,
  (i) => i.airCooling?.capacity_kW,
]

/** Same roles, fed at the same voltage and giving the same, and nothing that is rated today is rated lower or not at all. */
export function isDropIn(item: Item, old: Item): boolean {
  return (
    item.power?.role === old.power?.role &&
    takesVoltageOf(item.power, old.power) &&
    item.liquidCooling?.role === old.liquidCooling?.role &&
    ratings.every((rating) => {
      const was = rating(old)
      return was === undefined || (rating(item) ?? 0) >= was
    })
  )
}

/** What a load is fed at is `voltage_V`, what a conduit is fed at `inputVoltage_V`, and either may be taken within a range. */
function takesVoltageOf(power: Item['power'], old: Item['power']): boolean {
  const isFed = (now: number | undefined, was: number | undefined, range?: readonly [number, number]): boolean =>
    now === was || (was !== undefined && range !== undefined && range[0] <= was && was <= range[1])
  return (
    isFed(power?.voltage_V, old?.voltage_V, power?.role === 'load' ? power.voltageRange_V : undefined) &&
    isFed(power?.inputVoltage_V, old?.inputVoltage_V, power?.inputVoltageRange_V)
  )
}
