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

/** Same roles, same voltages, and nothing that is rated today is rated lower or not at all. */
export function isDropIn(item: Item, old: Item): boolean {
  return (
    item.power?.role === old.power?.role &&
    item.power?.voltage_V === old.power?.voltage_V &&
    item.power?.inputVoltage_V === old.power?.inputVoltage_V &&
    item.liquidCooling?.role === old.liquidCooling?.role &&
    ratings.every((rating) => {
      const was = rating(old)
      return was === undefined || (rating(item) ?? 0) >= was
    })
  )
}
